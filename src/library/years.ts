import { yearOf, type MeetingSummary } from './summary';

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

function yearIn(name: string): string | null {
  const compact = COMPACT.exec(name)?.[1], years = new Set(name.match(YEAR));
  if (compact) years.add(compact);
  return years.size === 1 ? [...years][0]! : null;
}
