import type { EntityKind } from '../base/names';
import type { Span } from '../base/span';
import type { AnchorState, Placed } from '../tags/model';
import type { Figure, FigureKind, Transcript } from '../transcript/model';
import { excerpt, fold, LABEL } from './excerpt';

/** A passage of a transcript that a person can go to. `label` is its own text, folded and cut. */
export interface Passage {
  readonly label: string;
  readonly span: Span;
}

/** What the tree shows under one meeting, as data; all lists in the order in which they are shown. */
export interface Contents {
  readonly speakers: readonly { readonly name: string; readonly roles: readonly string[]; readonly words: number; readonly share: number; readonly passages: readonly Passage[] }[];
  readonly figures: readonly { readonly kind: FigureKind; readonly items: readonly FigureItem[] }[];
  readonly entities: readonly { readonly kind: EntityKind; readonly items: readonly EntityItem[] }[];
  readonly annotations: readonly AnnotationItem[];
}

/** A figure with the words that stand for it. */
export interface FigureItem extends Passage {
  readonly figure: Figure;
}

/** A name with its other forms, what its bearer does, and where it stands. */
export interface EntityItem {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly mentions: readonly Passage[];
}

/** An annotation with its passage. */
export interface AnnotationItem {
  readonly label: string;
  /** `null` for an ambiguous or lost one. */
  readonly span: Span | null;
  readonly id: string;
  readonly tags: readonly string[];
  readonly state: AnchorState;
  readonly note: string | undefined;
  readonly by: string | undefined;
}

/** The order in which kinds of names are shown; what could not be typed comes last. */
const ENTITY_KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'group', 'product', 'event', 'other'];
/** The order in which kinds of figures are shown. */
const FIGURE_KINDS: readonly FigureKind[] = ['money', 'percent', 'quantity', 'duration', 'count', 'ordinal', 'date', 'time'];

/** What the tree shows of one transcript; `text` is the text that was read. */
export function contentsOf(text: string, transcript: Transcript, placed: readonly Placed[]): Contents {
  const passage = (span: Span, around = 0): Passage => ({ label: excerpt(text, span, around), span });
  return {
    speakers: transcript.speakers.map(({ name, roles, words, share, quotes, turns }) => ({
      name, roles, words, share,
      passages: [...quotes.map(i => transcript.quotes[i]!.span), ...turns.map(i => transcript.turns[i]!.textSpan)]
        .sort((a, b) => a.start - b.start).map(span => passage(span)),
    })),
    figures: byKind(FIGURE_KINDS, transcript.figures, figure => figure.kind).map(({ kind, items }) => ({
      kind, items: items.map(figure => ({ ...passage(figure.span), figure })),
    })),
    entities: byKind(ENTITY_KINDS, transcript.names, name => name.kind).map(({ kind, items }) => ({
      kind,
      items: [...items].sort((a, b) => b.mentions.length - a.mentions.length).map(({ name, aliases, roles, mentions }) => ({
        name, aliases, roles: roles.map(role => role.text), mentions: mentions.map(i => passage(transcript.entities[i]!.span, 32)),
      })),
    })),
    annotations: placed.map(({ annotation, span, state }) => ({
      label: fold(annotation.quote).slice(0, LABEL), span, id: annotation.id, tags: annotation.tags, state, note: annotation.note, by: annotation.by,
    })),
  };
}

function byKind<K extends string, T>(kinds: readonly K[], items: readonly T[], kindOf: (item: T) => K): { readonly kind: K; readonly items: readonly T[] }[] {
  const table = new Map<K, T[]>(kinds.map(kind => [kind, []]));
  for (const item of items) table.get(kindOf(item))?.push(item);
  return [...table].filter(([, list]) => list.length).map(([kind, list]) => ({ kind, items: list }));
}
