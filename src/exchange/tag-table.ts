import { titleOf } from '../library/summary';
import type { TagDefinition } from '../tags/codebook';
import type { TaggedMeeting } from './annotations';
import { csv } from './results';

/**
 * How many annotations carry which tag in which meeting, as CSV (RFC 4180): a row for each meeting, a column for each tag, those of the codebook
 * first and in its order, whether used or not, the others by name. An annotation counts under each of its tags, and not under the tags above them.
 */
export function tagTableAsCsv(meetings: readonly TaggedMeeting[], definitions: readonly TagDefinition[]): string {
  const counted = meetings.map(meeting => ({ meeting, counts: countsOf(meeting) }));
  const tags = [...new Set([...definitions.map(({ tag }) => tag), ...counted.flatMap(({ counts }) => [...counts.keys()]).sort()])];
  const rows = counted.map(({ meeting: { path, summary }, counts }) => [path, summary?.meeting.date ?? '', summary ? titleOf(summary) : '', ...tags.map(tag => String(counts.get(tag) ?? 0))]);
  return csv([['file', 'date', 'meeting', ...tags], ...rows]);
}

function countsOf({ passages }: TaggedMeeting): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { placed: { annotation } } of passages) for (const tag of new Set(annotation.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}
