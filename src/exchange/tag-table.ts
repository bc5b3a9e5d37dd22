import { titleOf } from '../library/summary';
import type { TagDefinition } from '../tags/codebook';
import type { TaggedMeeting } from './annotations';
import { csv } from './results';

/** How many annotations carry which tag in which meeting. */
export interface TagTable {
  /** The tags of the codebook first and in its order, whether used or not, the others by name. */
  readonly tags: readonly string[];
  readonly rows: readonly {
    readonly path: string;
    /** ISO or EDTF; `null` where it is not known, or the file no meeting. */
    readonly date: string | null;
    readonly title: string | null;
    /** By tag, of those that are there. An annotation counts under each of its tags, and not under the tags above them. */
    readonly counts: ReadonlyMap<string, number>;
  }[];
}

/** Counts the tags of each meeting. */
export function tagTableOf(meetings: readonly TaggedMeeting[], definitions: readonly TagDefinition[]): TagTable {
  const rows = meetings.map(meeting => {
    const { path, summary } = meeting;
    return { path, date: summary?.meeting.date ?? null, title: summary ? titleOf(summary) : null, counts: countsOf(meeting) };
  });
  return { tags: [...new Set([...definitions.map(({ tag }) => tag), ...rows.flatMap(({ counts }) => [...counts.keys()]).sort()])], rows };
}

/** The table as CSV (RFC 4180): a row for each meeting, a column for each tag. */
export function tagTableAsCsv({ tags, rows }: TagTable): string {
  return csv([['file', 'date', 'meeting', ...tags], ...rows.map(({ path, date, title, counts }) => [path, date ?? '', title ?? '', ...tags.map(tag => String(counts.get(tag) ?? 0))])]);
}

function countsOf({ passages }: TaggedMeeting): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { placed: { annotation } } of passages) for (const tag of new Set(annotation.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}
