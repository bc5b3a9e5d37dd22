import { inSlices } from '../base/schedule';
import { foldText } from './query';
import { titleOf, type MeetingSummary } from './summary';
import { whenKey, whenOf, yearEvidence } from './years';

/** By what the tree of meetings is grouped. */
export const GROUPINGS = ['none', 'region', 'counterpart', 'year', 'participant', 'folder', 'tag'] as const;
/** One of the groupings. */
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
/** One of the orders: the newest first, by title, or the most annotated first. */
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

/** Words that say what kind of area a name means, which one text has and another leaves out. */
const AREA_WORDS = /\b(?:oblast|region|krai|province|prefecture|state|voivodeship|county|canton|territory)$/i;

/** One region whatever its spelling (Oblast, region), by its ISO 3166-2 code where the lists know it; else its name without such a word. */
export function regionKey({ meeting, names }: MeetingSummary): string | null {
  const code = meeting.region === null ? null : names.find(name => name.name === meeting.region)?.code ?? null;
  return code?.includes('-') ? code : (meeting.region?.replace(AREA_WORDS, '').trimEnd() || meeting.region);
}

/** Groups meetings, which stay in their order; groups in order of their labels (years newest first), those without a key last. Lets others work in between. */
export async function group(meetings: readonly MeetingSummary[], grouping: Grouping): Promise<readonly Group[]> {
  const groups = new Map<string | null, { label: string | null; order: string; meetings: MeetingSummary[] }>();
  await inSlices(meetings, meeting => {
    const keys: readonly (string | null)[] = keysOf(meeting, grouping);
    for (const key of keys.length ? keys : [null]) {
      const known = groups.get(key), label = grouping === 'region' && key !== null ? meeting.meeting.region : key;
      if (known) known.meetings.push(meeting);
      else groups.set(key, { label, order: label === null ? '' : orderKey(label), meetings: [meeting] });
    }
  });
  return [...groups].sort(([a, x], [b, y]) => (a === null ? 1 : b === null ? -1 : grouping === 'year' ? compare(y.order, x.order) : compare(x.order, y.order)))
    .map(([key, { label, meetings: own }]) => ({ key, label, meetings: own }));
}

/** Meetings in the order of a name from settings; by date for what is none. Lets others work in between. */
export async function inOrder(meetings: readonly MeetingSummary[], sort: string): Promise<readonly MeetingSummary[]> {
  await inSlices(meetings, meeting => { dateKey(meeting); });
  return [...meetings].sort(orderOf(sort));
}

/** Newest first; those whose year nothing tells after the others, by month and day; then by title. */
export function byDate(a: MeetingSummary, b: MeetingSummary): number {
  return compare(dateKey(b), dateKey(a)) || compare(titleOf(a), titleOf(b)) || compare(a.path, b.path);
}

const dateKeys = new WeakMap<MeetingSummary, string>();

/** Made once a meeting, since thousands are compared. */
function dateKey(meeting: MeetingSummary): string {
  let key = dateKeys.get(meeting);
  if (key === undefined) dateKeys.set(meeting, key = whenKey(meeting));
  return key;
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

/** What stands for a meeting on a line of a list: `18 Nov 2024 · Ada Okoro`, or its title alone. `locale` is a BCP 47 tag. */
export function lineOf(meeting: MeetingSummary, locale?: string): string {
  return [whenOf(meeting, locale), titleOf(meeting)].filter(Boolean).join(' · ');
}

/** The same within a sentence: `Ada Okoro, 18 Nov 2024`. */
export function mentionOf(meeting: MeetingSummary, locale?: string): string {
  return [titleOf(meeting), whenOf(meeting, locale)].filter(Boolean).join(', ');
}

/** By what keys are put in order: letter case and accents aside, numbers by their size. Made once a key, since thousands are compared. */
function orderKey(key: string): string {
  return foldText(key).replace(/\d+/g, digits => digits.padStart(12, '0'));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
