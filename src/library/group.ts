import { foldText } from './query';
import { dateLabel, titleOf, type MeetingSummary } from './summary';
import { yearEvidence } from './years';

/** By what the tree of meetings is grouped. */
export const GROUPINGS = ['none', 'region', 'counterpart', 'year', 'participant', 'folder', 'tag'] as const;
export type Grouping = typeof GROUPINGS[number];

/** What is offered, groups in groups among it; any other path of groupings (`tag/region/year`) works too. */
export const NESTINGS: readonly string[] = [...GROUPINGS, 'region/year', 'year/region', 'participant/year', 'counterpart/year', 'folder/year', 'tag/region', 'tag/year'];

/** The groupings of a path like `region/year`, outermost first, each once; none for `none`. What is no grouping is passed over. */
export function groupingsOf(path: string): readonly Grouping[] {
  const parts = new Set(path.split('/').map(part => part.trim()));
  return [...parts].flatMap(part => GROUPINGS.find(grouping => grouping === part && grouping !== 'none') ?? []);
}

/** In what order meetings stand. */
export const SORTS = ['date', 'title', 'annotations'] as const;
export type Sort = typeof SORTS[number];

/** Meetings that share a key; `key` is `null` for those of which the text does not tell it. */
export interface Group {
  readonly key: string | null;
  /** The key as people read it: the region's name as the first of its meetings writes it. */
  readonly label: string | null;
  readonly meetings: readonly MeetingSummary[];
}

/** The keys of one meeting under a grouping; several for participants and tags, none where the text does not tell. */
export function keysOf(meeting: MeetingSummary, grouping: Grouping): readonly string[] {
  const one = (key: string | null): readonly string[] => (key === null ? [] : [key]);
  switch (grouping) {
    case 'none': return [''];
    case 'region': return one(regionKey(meeting));
    case 'counterpart': return one(meeting.meeting.counterpart);
    case 'year': return one(yearEvidence(meeting)?.year ?? null);
    case 'participant': return meeting.meeting.participants.map(participant => participant.name);
    case 'folder': return one(meeting.path.includes('/') ? meeting.path.slice(0, meeting.path.lastIndexOf('/')) : '.');
    case 'tag': return meeting.tags;
  }
}

/** One region whatever its spelling (Oblast, region), by its ISO 3166-2 code where the lists know it; else its name, else the counterpart's. */
function regionKey({ meeting, names }: MeetingSummary): string | null {
  const code = meeting.region === null ? null : names.find(name => name.name === meeting.region)?.code ?? null;
  return code?.includes('-') ? code : meeting.region ?? meeting.counterpart;
}

/** Groups meetings; groups in order of their labels (years newest first), those without a key last, meetings by {@link byDate} or as they come. */
export function group(meetings: readonly MeetingSummary[], grouping: Grouping, asTheyCome = false): readonly Group[] {
  const groups = new Map<string | null, MeetingSummary[]>();
  const labels = new Map<string | null, string | null>();
  for (const meeting of meetings) {
    const keys: readonly (string | null)[] = keysOf(meeting, grouping);
    for (const key of keys.length ? keys : [null]) {
      const list = groups.get(key);
      if (list) { list.push(meeting); continue; }
      groups.set(key, [meeting]);
      labels.set(key, grouping === 'region' && key !== null ? meeting.meeting.region ?? key : key);
    }
  }
  return [...groups].map(([key, list]) => ({ key, label: labels.get(key) ?? null, list, order: key === null ? '' : orderKey(labels.get(key) ?? key) }))
    .sort((a, b) => (a.key === null ? 1 : b.key === null ? -1 : grouping === 'year' ? compare(b.order, a.order) : compare(a.order, b.order)))
    .map(({ key, label, list }) => ({ key, label, meetings: asTheyCome ? list : list.sort(byDate) }));
}

/** Newest first; those without a year after those with one, by month and day; then by title. */
export function byDate(a: MeetingSummary, b: MeetingSummary): number {
  const x = a.meeting.date ?? '', y = b.meeting.date ?? '';
  return compare(y, x) || compare(titleOf(a), titleOf(b)) || compare(a.path, b.path);
}

/** By title, letter case aside; then newest first. */
export function byTitle(a: MeetingSummary, b: MeetingSummary): number {
  return compare(titleOf(a).toLowerCase(), titleOf(b).toLowerCase()) || byDate(a, b);
}

/** The most annotated first; then newest first. */
export function byAnnotations(a: MeetingSummary, b: MeetingSummary): number {
  return b.annotations - a.annotations || byDate(a, b);
}

/** The order of a name from settings; by date for what is none. */
export function orderOf(sort: string): (a: MeetingSummary, b: MeetingSummary) => number {
  return sort === 'title' ? byTitle : sort === 'annotations' ? byAnnotations : byDate;
}

/** What stands for a meeting in lists: its date as far as known and its title. */
export function labelOf(meeting: MeetingSummary): { readonly title: string; readonly date: string | null } {
  return { title: titleOf(meeting), date: dateLabel(meeting.meeting.date) };
}

/** By what keys are put in order: letter case and accents aside, numbers by their size. Made once a key, since thousands are compared. */
function orderKey(key: string): string {
  return foldText(key).replace(/\d+/g, digits => digits.padStart(12, '0'));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
