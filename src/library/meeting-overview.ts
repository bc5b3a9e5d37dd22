import type { Placed } from '../tags/model';
import type { Colours } from '../tags/palette';
import type { Transcript } from '../transcript/model';
import { excerpt } from './excerpt';
import { whenOf } from './years';

/** A stretch of the text on one lane of the strip; UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Its own words, folded and cut. */
  readonly label: string;
}

/** A row of the strip along the text. */
export interface Lane {
  readonly name: string;
  /** `#rrggbb` of a tag; `null` where the page's own colours are used. */
  readonly color: string | null;
  readonly stretches: readonly Stretch[];
}

/** One meeting at a glance: who speaks how much, and where in the text what stands. */
export interface MeetingOverview {
  readonly uri: string;
  readonly title: string;
  readonly path: string;
  readonly date: string | null;
  readonly dateEvidence: string | null;
  readonly place: string | null;
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  readonly words: number;
  readonly quotes: number;
  readonly turns: number;
  readonly figures: number;
  readonly names: number;
  readonly annotations: number;
  /** Annotations that have no place in the text now. */
  readonly placeless: number;
  /** Who speaks most first, with all that each says; `share` from 0 to 1. */
  readonly speakers: readonly (Lane & { readonly role: string | null; readonly words: number; readonly share: number })[];
  /** Where headings stand. */
  readonly sections: readonly Stretch[];
  readonly figureLane: Lane;
  /** One lane for each tag, most used first. */
  readonly tags: readonly Lane[];
}

/** Sums up one transcript for its page; `locale` (BCP 47) is that of its date. */
export function overviewOf(file: { readonly uri: string; readonly path: string }, text: string, transcript: Transcript, placed: readonly Placed[], colorOf: Colours, locale?: string): MeetingOverview {
  const { meeting, speakers, quotes, turns, figures, names, sections } = transcript;
  const stretch = ({ start, end }: { readonly start: number; readonly end: number }): Stretch => ({ start, end, label: excerpt(text, { start, end }) });
  const tags = new Map<string, Stretch[]>();
  for (const { annotation, span } of placed) {
    if (!span) continue;
    for (const tag of annotation.tags) {
      const list = tags.get(tag);
      if (list) list.push(stretch(span)); else tags.set(tag, [stretch(span)]);
    }
  }
  return {
    ...file, title: meeting.title ?? meeting.counterpart ?? file.path.slice(file.path.lastIndexOf('/') + 1),
    date: whenOf({ meeting, path: file.path }, locale), dateEvidence: meeting.dateEvidence?.reason ?? null, place: meeting.place, length: transcript.length,
    words: speakers.reduce((sum, speaker) => sum + speaker.words, 0), quotes: quotes.filter(({ type }) => type !== 'other').length, turns: turns.length,
    figures: figures.length, names: names.length, annotations: placed.length, placeless: placed.filter(({ span }) => !span).length,
    speakers: speakers.map(({ name, roles, words, share, quotes: own, turns: ownTurns }) => ({
      name, role: roles[0] ?? null, words, share, color: null,
      stretches: [...own.map(i => quotes[i]!.span), ...ownTurns.map(i => turns[i]!.textSpan)].sort((a, b) => a.start - b.start).map(stretch),
    })).sort((a, b) => b.share - a.share),
    sections: sections.map(({ title, titleSpan }) => ({ start: titleSpan.start, end: titleSpan.end, label: title })),
    figureLane: { name: 'Figures', color: null, stretches: figures.map(({ span }) => stretch(span)) },
    tags: [...tags].map(([name, stretches]) => ({ name, color: colorOf(name), stretches })).sort((a, b) => b.stretches.length - a.stretches.length || (a.name < b.name ? -1 : 1)),
  };
}
