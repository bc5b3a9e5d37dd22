import { dateLabel, titleOf, yearOf, type MeetingSummary } from './summary';

/** By what the tree of meetings is grouped. */
export const GROUPINGS = ['none', 'region', 'counterpart', 'year', 'participant', 'folder', 'tag'] as const;
export type Grouping = typeof GROUPINGS[number];

/** Meetings that share a key; `key` is `null` for those of which the text does not tell it. */
export interface Group {
  readonly key: string | null;
  readonly meetings: readonly MeetingSummary[];
}

/** The keys of one meeting under a grouping; several for participants and tags, none where the text does not tell. */
export function keysOf(meeting: MeetingSummary, grouping: Grouping): readonly string[] {
  const one = (key: string | null): readonly string[] => (key === null ? [] : [key]);
  switch (grouping) {
    case 'none': return [''];
    case 'region': return one(meeting.meeting.region ?? meeting.meeting.counterpart);
    case 'counterpart': return one(meeting.meeting.counterpart);
    case 'year': return one(yearOf(meeting.meeting.date) ?? yearOf(meeting.meeting.published));
    case 'participant': return meeting.meeting.participants.map(participant => participant.name);
    case 'folder': return one(meeting.path.includes('/') ? meeting.path.slice(0, meeting.path.lastIndexOf('/')) : '.');
    case 'tag': return meeting.tags;
  }
}

/** Groups meetings; groups in order of their keys (years newest first), those without a key last, meetings by {@link byDate}. */
export function group(meetings: readonly MeetingSummary[], grouping: Grouping): readonly Group[] {
  const groups = new Map<string | null, MeetingSummary[]>();
  for (const meeting of meetings) {
    const keys: readonly (string | null)[] = keysOf(meeting, grouping);
    for (const key of keys.length ? keys : [null]) {
      const list = groups.get(key);
      if (list) list.push(meeting); else groups.set(key, [meeting]);
    }
  }
  const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  return [...groups]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : grouping === 'year' ? order.compare(b, a) : order.compare(a, b)))
    .map(([key, list]) => ({ key, meetings: list.sort(byDate) }));
}

/** Newest first; those without a year after those with one, by month and day; then by title. */
export function byDate(a: MeetingSummary, b: MeetingSummary): number {
  const x = a.meeting.date ?? '', y = b.meeting.date ?? '';
  return compare(y, x) || compare(titleOf(a), titleOf(b)) || compare(a.path, b.path);
}

/** What stands for a meeting in lists: its date as far as known and its title. */
export function labelOf(meeting: MeetingSummary): { readonly title: string; readonly date: string | null } {
  return { title: titleOf(meeting), date: dateLabel(meeting.meeting.date) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
