import type { FigureKind, Modifier } from '../transcript/model';
import { regionKey } from './group';
import { titleOf, type FigureRow, type MeetingSummary } from './summary';
import { datedIn, whenLabel, yearEvidence, type YearSource } from './years';

/** What the table of figures knows of one meeting: its figures, and what stands in their rows beside them. */
export interface MeetingFigures {
  readonly uri: string;
  readonly path: string;
  readonly title: string;
  /** ISO or EDTF, possibly without a year; `null` where nothing tells. */
  readonly date: string | null;
  /** By the best evidence there is, and which that is. */
  readonly year: string | null;
  readonly yearFrom: YearSource | null;
  /** How the date or year is known, as a short sentence; `null` where neither is. */
  readonly evidence: string | null;
  /** The region that the meeting is about, as its text names it; `null` where none is named. */
  readonly region: string | null;
  /** The same for all spellings of one region. */
  readonly regionKey: string | null;
  readonly figures: readonly FigureRow[];
}

/** One figure with the meeting it stands in. `key` is the same for the same figure after a refresh. */
export interface TableRow {
  readonly key: string;
  readonly figure: FigureRow;
  readonly meeting: MeetingFigures;
}

/** What rows can be narrowed by; the value of a row that has none is the empty string. */
export const FACETS = ['kind', 'unit', 'region', 'year', 'speaker'] as const;
/** One of the properties that narrow. */
export type Facet = typeof FACETS[number];

/** Which rows are wanted: all words somewhere in the row, and for each facet one of the chosen values, if any are chosen. */
export interface Selection {
  readonly words: string;
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

/** Kinds that have a magnitude one can compare; dates, times and ordinals have none. */
export const MEASURED: readonly FigureKind[] = ['money', 'percent', 'quantity', 'duration', 'count'];

/** What the table needs of a meeting's summary. */
export function figuresOf(summary: MeetingSummary): MeetingFigures {
  const { uri, path, meeting, figures } = summary, { year = null, from = null } = yearEvidence(summary) ?? {};
  return {
    uri, path, title: titleOf(summary), date: meeting.date, year, yearFrom: from, region: meeting.region, regionKey: regionKey(summary), figures,
    evidence: [meeting.dateEvidence?.reason, from && YEAR_REASONS[from]].filter(Boolean).join('; ') || null,
  };
}

const YEAR_REASONS: Readonly<Record<YearSource, string | null>> = { date: null, published: 'the year is that of publication', file: 'the year stands in the file’s name', folder: 'the year stands in a folder’s name' };

/** A row for each figure, in the order of the meetings and their texts; a region has one name in all of them, that of the first. */
export function rowsOf(meetings: readonly MeetingFigures[]): readonly TableRow[] {
  const rows: TableRow[] = [], regions = new Map<string, string>();
  for (const { regionKey: key, region } of meetings) if (key !== null && region !== null && !regions.has(key)) regions.set(key, region);
  for (const told of meetings) {
    const region = told.regionKey === null ? null : regions.get(told.regionKey) ?? told.region, meeting = region === told.region ? told : { ...told, region };
    for (const figure of meeting.figures) rows.push({ key: `${meeting.uri}#${figure.start}`, figure, meeting });
  }
  return rows;
}

/** The value by which a facet sorts a row. */
export function facetOf({ figure, meeting }: TableRow, facet: Facet): string {
  switch (facet) {
    case 'kind': return figure.kind;
    case 'unit': return figure.unit ?? (figure.kind === 'percent' ? '%' : '');
    case 'region': return meeting.region ?? '';
    case 'year': return meeting.year ?? '';
    case 'speaker': return figure.speaker ?? '';
  }
}

/** The rows that a selection wants, and for each facet how many rows each value would give, the other facets staying as they are. */
export function select(rows: readonly TableRow[], { words, chosen }: Selection): { readonly rows: readonly TableRow[]; readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>> } {
  const asked = words.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = FACETS.map(facet => (chosen[facet]?.length ? new Set(chosen[facet]) : null));
  const counts = FACETS.map(() => new Map<string, number>());
  const add = (i: number, value: string): void => void counts[i]!.set(value, (counts[i]!.get(value) ?? 0) + 1);
  const found = rows.filter(row => {
    if (asked.length && !holds(row, asked)) return false;
    const values = FACETS.map(facet => facetOf(row, facet));
    const against = values.flatMap((value, i) => (wanted[i]?.has(value) ?? true ? [] : [i]));
    // what only one facet keeps out is what choosing in that facet would bring in
    if (against.length <= 1) values.forEach((value, i) => { if (!against.length || against[0] === i) add(i, value); });
    return against.length === 0;
  });
  return { rows: found, counts: Object.fromEntries(FACETS.map((facet, i) => [facet, counts[i]!])) as Record<Facet, Map<string, number>> };
}

function holds({ figure, meeting }: TableRow, words: readonly string[]): boolean {
  const hay = `${figure.subject ?? ''}\n${figure.text}\n${figure.unit ?? ''}\n${figure.speaker ?? ''}\n${meeting.title}\n${meeting.region ?? ''}\n${meeting.date ?? ''}\n${meeting.path}`.normalize('NFC').toLowerCase();
  return words.every(word => hay.includes(word));
}

/** Signs that stand before a value for its modifier, and what they mean. */
export const MODIFIERS: Readonly<Record<Modifier, { readonly sign: string; readonly words: string }>> = Object.freeze({
  about: { sign: '≈', words: 'about' }, over: { sign: '>', words: 'more than' }, under: { sign: '<', words: 'less than' },
  'at-least': { sign: '≥', words: 'at least' }, 'at-most': { sign: '≤', words: 'at most' },
});

/** Writes a figure's value without its unit, for people: `> 12`, `25M–30M`; as it stands in the text where it has no magnitude. `locale` is a BCP 47 tag. */
export function valueWriter(locale: string): (figure: FigureRow) => string {
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 6 }), long = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  // a third has no end of digits
  const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const write = (value: number): string => (Math.abs(value) >= 1e6 ? short : Math.abs(value) < 1 ? small : long).format(value);
  return ({ low, high, modifier, text, kind }) => {
    if (low === null || high === null || !MEASURED.includes(kind)) return text;
    return (modifier ? `${MODIFIERS[modifier].sign} ` : '') + (low === high ? write(low) : `${write(low)}–${write(high)}`);
  };
}

/** The date of a meeting with the best year there is; `--MM-DD` where there is none, `null` where nothing is known. */
export function fullDateOf({ date, year, yearFrom }: MeetingFigures): string | null {
  return year !== null && yearFrom !== 'date' ? datedIn(date, year) : date;
}

/** The date of a row's meeting for people; a year that is only guessed at has a question mark. Empty where nothing is known. */
export function dateOf({ date, year, yearFrom }: MeetingFigures, locale?: string): string {
  return whenLabel(date, year !== null && yearFrom !== null ? { year, from: yearFrom } : null, locale) ?? '';
}
