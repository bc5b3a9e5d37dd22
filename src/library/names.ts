import type { EntityKind } from '../base/names';
import { inSlices, type Cancel } from '../base/schedule';
import { byDate } from './group';
import { foldText } from './query';
import type { MeetingSummary } from './summary';

/** A name that stands in some meeting. */
export interface NameRow {
  readonly name: string;
  readonly kind: EntityKind | 'tag';
  /** Small letters without accents, for matching. */
  readonly folded: string;
  /** In how many meetings it stands. */
  readonly meetings: number;
  /** The newest of them. */
  readonly newest: MeetingSummary;
}

/** Every name and tag of the library, each once for each kind; lets others work in between. Fewer than there are when cancelled. */
export async function namesOf(meetings: readonly MeetingSummary[], cancel?: Cancel): Promise<readonly NameRow[]> {
  const rows = new Map<string, { name: string; kind: NameRow['kind']; meetings: number; newest: MeetingSummary }>();
  const put = (name: string, kind: NameRow['kind'], meeting: MeetingSummary): void => {
    const key = `${kind} ${name}`, row = rows.get(key);
    if (!row) { rows.set(key, { name, kind, meetings: 1, newest: meeting }); return; }
    row.meetings++;
    if (byDate(meeting, row.newest) < 0) row.newest = meeting;
  };
  await inSlices(meetings, meeting => {
    for (const { name, kind } of meeting.names) put(name, kind, meeting);
    for (const tag of meeting.tags) put(tag, 'tag', meeting);
  }, cancel);
  const table: NameRow[] = [];
  await inSlices(rows.values(), row => { table.push({ ...row, folded: foldText(row.name) }); }, cancel);
  return table;
}

/** Those whose name has all words of a question, parts of words too; the most frequent first, at most `most`. */
export function matchingNames(rows: readonly NameRow[], asked: string, most: number): readonly NameRow[] {
  const words = foldText(asked).split(/\s+/).filter(Boolean);
  return rows.filter(({ folded }) => words.every(word => folded.includes(word))).sort((a, b) => b.meetings - a.meetings).slice(0, most);
}
