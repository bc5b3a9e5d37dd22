import type { EntityKind } from '../base/names';
import type { AnchorState, Placed } from '../tags/model';
import { spellDate } from '../transcript/figures/spell';
import type { Figure, FigureKind, Layout, Meeting, Modifier, Transcript } from '../transcript/model';
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
  readonly figures: readonly FigureRow[];
  readonly quotes: number;
  /** How many annotations there are; with which tags, by whom and in which states, each once. Places are not kept. */
  readonly annotations: number;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  readonly states: readonly AnchorState[];
}

/** A figure of a meeting as lists, tables and queries want it. */
export interface FigureRow {
  readonly kind: FigureKind;
  /** As it stands in the text. */
  readonly text: string;
  /** In base units; the same twice where it is no range; `null` for dates and times. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly modifier: Modifier | null;
  readonly subject: string | null;
  readonly speaker: string | null;
  /** The year that its sentence names (`2023`), where it names just one: often, not always, the year the figure is for. */
  readonly namedYear: string | null;
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Where its sentence stands; the sentence itself is in the text. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/** Whether a text was read as a transcript. */
export function hasLayout(transcript: Transcript): transcript is Transcript & { layout: Layout } {
  return transcript.layout !== null;
}

/** Sums up a transcript that has a layout; `text` is what was read, `placed` the annotations of its sidecar. */
export function summarize(file: FileEntry, text: string, transcript: Transcript & { layout: Layout }, placed: readonly Placed[]): MeetingSummary {
  return {
    uri: file.uri, path: file.path, layout: transcript.layout, language: transcript.language, meeting: transcript.meeting,
    words: transcript.speakers.reduce((sum, speaker) => sum + speaker.words, 0),
    speakers: transcript.speakers.map(({ name, quotes, turns, share }) => ({ name, passages: quotes.length + turns.length, share })),
    names: transcript.names.map(({ name, kind, mentions, code }) => ({ name, kind, count: mentions.length, code })),
    figures: rowsOf(transcript.figures, text),
    quotes: transcript.quotes.filter(quote => quote.type !== 'other').length,
    annotations: placed.length,
    tags: distinct(placed.flatMap(({ annotation }) => annotation.tags)),
    authors: distinct(placed.flatMap(({ annotation }) => annotation.by ?? [])),
    states: distinct(placed.map(({ state }) => state)),
  };
}

function rowsOf(figures: readonly Figure[], text: string): readonly FigureRow[] {
  const years = new Map<number, Set<string>>();
  for (const { kind, value, sentence } of figures) {
    if (kind !== 'date') continue;
    const named = years.get(sentence.start) ?? new Set<string>();
    years.set(sentence.start, named);
    for (const date of [value].flat()) for (const [year] of String(date).matchAll(/(?<!\d)\d{4}(?!\d)/g)) named.add(year);
  }
  return figures.map(figure => {
    const named = years.get(figure.sentence.start);
    return rowOf(figure, text, named?.size === 1 ? [...named][0]! : null);
  });
}

function rowOf({ kind, span, value, unit, modifier, subject, speaker, sentence }: Figure, text: string, namedYear: string | null): FigureRow {
  const [low, high]: readonly unknown[] = Array.isArray(value) ? value : [value, value];
  const number = (bound: unknown): number | null => (typeof bound === 'number' ? bound : null);
  return {
    kind, text: text.slice(span.start, span.end).replace(/\s+/g, ' '), low: number(low), high: number(high), unit, modifier, subject, speaker, namedYear, start: span.start, end: span.end,
    sentenceStart: sentence.start, sentenceEnd: sentence.end,
  };
}

/** The four-digit year of an ISO or EDTF date, `null` where the date has none (`--06-05`). */
export function yearOf(date: string | null): string | null {
  return /^\d{4}/.exec(date ?? '')?.[0] ?? null;
}

/** A date for people, in one style wherever meetings are listed: `18 Nov 2024`, without a year `18 Nov`; `null` stays `null`. `locale` is a BCP 47 tag. */
export function dateLabel(date: string | null, locale = 'en', months: 'short' | 'long' = 'short'): string | null {
  // day, month, year: the order of most of the world's English, and of the texts themselves
  return date === null ? null : spellDate(date, locale === 'en' ? 'en-GB' : locale, months);
}

/** The name by which a meeting stands in lists: of a readout the counterpart, of a conversation, where many speak, the title; else the file's name. */
export function titleOf({ meeting, layout, path }: Pick<MeetingSummary, 'meeting' | 'layout' | 'path'>): string {
  const title = meeting.title && meeting.date ? withoutDate(meeting.title) : meeting.title;
  return (layout === 'readout' ? meeting.counterpart : null) ?? title ?? path.slice(path.lastIndexOf('/') + 1);
}

/** `, 4 May 2024`, ` (May 4, 2024)`, ` – 2024-05-04`: a date at the very end of a title. */
const DATED = /[\s,;:–—(-]{1,4}(?:\d{1,2}\.?\s\p{L}+\s\d{4}|\p{L}+\s\d{1,2},?\s\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})\)?\.?$/u;

/** A title without the date it ends with, which lists give beside it; the title as it is when nothing would be left. */
function withoutDate(title: string): string {
  const tail = title.slice(-40), at = tail.search(DATED);
  return at < 0 ? title : title.slice(0, title.length - tail.length + at) || title;
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
