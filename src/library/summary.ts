import type { EntityKind } from '../base/names';
import type { Annotation } from '../tags/model';
import type { Figure, Layout, Meeting, Transcript } from '../transcript/model';
import type { FileEntry } from './files';

/**
 * One transcript of the workspace, summed up for trees, hovers and lists. Small on purpose, so that thousands fit in
 * memory: passages are counted, not kept; who wants them reads the file again.
 */
export interface MeetingSummary {
  readonly uri: string;
  readonly path: string;
  readonly layout: Layout;
  readonly language: string;
  readonly meeting: Meeting;
  readonly words: number;
  readonly speakers: readonly { readonly name: string; readonly passages: number; readonly share: number }[];
  /** Names in the text with how often each stands there. */
  readonly names: readonly { readonly name: string; readonly kind: EntityKind; readonly count: number; readonly code: string | null }[];
  readonly figures: number;
  readonly quotes: number;
  /** Annotations by tag, and by whom; places are not kept. */
  readonly annotations: number;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
}

/** Sums up a transcript that has a layout; `annotations` are those of its sidecar. */
export function summarize(file: FileEntry, transcript: Transcript & { layout: Layout }, annotations: readonly Annotation[]): MeetingSummary {
  return {
    uri: file.uri, path: file.path, layout: transcript.layout, language: transcript.language, meeting: transcript.meeting,
    words: transcript.speakers.reduce((sum, speaker) => sum + speaker.words, 0),
    speakers: transcript.speakers.map(({ name, quotes, turns, share }) => ({ name, passages: quotes.length + turns.length, share })),
    names: transcript.names.map(({ name, kind, mentions, code }) => ({ name, kind, count: mentions.length, code })),
    figures: transcript.figures.length,
    quotes: transcript.quotes.filter(quote => quote.type !== 'other').length,
    annotations: annotations.length,
    tags: distinct(annotations.flatMap(annotation => annotation.tags)),
    authors: distinct(annotations.flatMap(annotation => annotation.by ?? [])),
  };
}

/** The four-digit year of an ISO or EDTF date, `null` where the date has none (`--06-05`). */
export function yearOf(date: string | null): string | null {
  return /^\d{4}/.exec(date ?? '')?.[0] ?? null;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A date for people: `2024-11-18` stays, `--11-18` becomes `18 November`, `--11` `November`; `null` stays `null`. */
export function dateLabel(date: string | null): string | null {
  const yearless = /^--(\d\d)(?:-(\d\d))?$/.exec(date ?? '');
  if (!yearless) return date;
  const month = MONTHS[Number(yearless[1]) - 1];
  if (!month) return date;
  return yearless[2] ? `${Number(yearless[2])} ${month}` : month;
}

/** The name by which a meeting stands in lists: its counterpart, else its title, else the file's name. */
export function titleOf({ meeting, path }: Pick<MeetingSummary, 'meeting' | 'path'>): string {
  return meeting.counterpart ?? meeting.title ?? path.slice(path.lastIndexOf('/') + 1);
}

/** A figure's value as a sortable number: the lower end of a range; `null` for dates and times. */
export function magnitude(figure: Pick<Figure, 'value'>): number | null {
  const value: unknown = Array.isArray(figure.value) ? figure.value[0] : figure.value;
  return typeof value === 'number' ? value : null;
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
