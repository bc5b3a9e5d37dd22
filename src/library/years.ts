import { dateLabel, yearOf, type MeetingSummary } from './summary';

/** Where the year of a meeting is told, the best evidence first. */
export type YearSource = 'date' | 'published' | 'file' | 'folder';

/** A four-digit year from 1900 on that stands by itself between other characters. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** The same at the beginning of a date written without marks: 20240318. */
const COMPACT = /(?<!\d)((?:19|20)\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/;

/**
 * The year under which a meeting stands, and what tells it: the date that was read, else when the text was published,
 * else a year in the file's name, else in the nearest folder that names one. `null` where nothing does. A name with
 * two different years ("2014-2019") tells none.
 */
export function yearEvidence({ meeting, path }: Pick<MeetingSummary, 'meeting' | 'path'>): { readonly year: string; readonly from: YearSource } | null {
  const read = yearOf(meeting.date);
  if (read) return { year: read, from: 'date' };
  const published = yearOf(meeting.published);
  if (published) return { year: published, from: 'published' };
  const parts = path.split('/');
  for (let i = parts.length - 1; i >= 0; i--) {
    const year = yearIn(parts[i]!);
    if (year) return { year, from: i === parts.length - 1 ? 'file' : 'folder' };
  }
  return null;
}

/** When a meeting was, for people: `18 Nov 2024`; `18 Nov 2024?` or `2024?` where only other evidence tells the year, `18 Nov` where nothing does. */
export function whenOf(meeting: Pick<MeetingSummary, 'meeting' | 'path'>, locale?: string): string | null {
  return whenLabel(meeting.meeting.date, yearEvidence(meeting), locale);
}

/** The same of a date and what tells its year. */
export function whenLabel(date: string | null, evidence: { readonly year: string; readonly from: YearSource } | null, locale?: string): string | null {
  if (!evidence || evidence.from === 'date') return dateLabel(date, locale);
  return `${dateLabel(datedIn(date, evidence.year), locale)}?`;
}

/** When a meeting was, as text that sorts: an ISO date with the best year there is; `--MM-DD`, which comes before all years, where there is none. */
export function whenKey(meeting: Pick<MeetingSummary, 'meeting' | 'path'>): string {
  const { date } = meeting.meeting, evidence = yearEvidence(meeting);
  return evidence && evidence.from !== 'date' ? datedIn(date, evidence.year) : date ?? '';
}

/** A date of which only other evidence tells the year: `--02-17` in 2025 gives `2025-02-17`, no date the year alone. */
export function datedIn(date: string | null, year: string): string {
  return date?.startsWith('--') ? year + date.slice(1) : year;
}

function yearIn(name: string): string | null {
  const compact = COMPACT.exec(name)?.[1], years = new Set(name.match(YEAR));
  if (compact) years.add(compact);
  return years.size === 1 ? [...years][0]! : null;
}
