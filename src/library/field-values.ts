import type { EntityKind } from '../base/names';
import { inSlices } from '../base/schedule';
import type { Library } from './library';
import type { MeetingSummary } from './summary';

/** Fields of a query whose values the library knows, and what of a meeting they are. */
const VALUES: Readonly<Record<string, (meeting: MeetingSummary) => readonly (string | null)[]>> = {
  speaker: meeting => meeting.speakers.map(speaker => speaker.name),
  tag: meeting => meeting.tags,
  by: meeting => meeting.authors,
  participant: meeting => meeting.meeting.participants.map(participant => participant.name),
  region: meeting => [meeting.meeting.region],
  person: named('person'),
  place: named('place'),
  org: named('organisation'),
  product: named('product'),
  event: named('event'),
};
const STATES: readonly FieldValue[] = ['exact', 'moved', 'changed', 'ambiguous', 'lost'].map(value => ({ value, meetings: null }));

/** A value of a field; `meetings` is in how many it stands, `null` where that is not counted. */
export interface FieldValue {
  readonly value: string;
  readonly meetings: number | null;
}

/**
 * Gives what a library knows of a field and in how many meetings, most first, for completion; `undefined` for a field
 * without such values. Made once for each library and field, in slices.
 */
export function createFieldValues(): (library: Library, field: string) => Promise<readonly FieldValue[]> | undefined {
  const made = new WeakMap<Library, Map<string, Promise<readonly FieldValue[]>>>();
  return (library, field) => {
    if (field === 'state') return Promise.resolve(STATES);
    const of = Object.hasOwn(VALUES, field) ? VALUES[field] : undefined;
    if (!of) return undefined;
    const fields = made.get(library) ?? new Map<string, Promise<readonly FieldValue[]>>();
    made.set(library, fields);
    let values = fields.get(field);
    if (!values) fields.set(field, values = valuesOf(library, of));
    return values;
  };
}

async function valuesOf({ meetings }: Library, of: (meeting: MeetingSummary) => readonly (string | null)[]): Promise<readonly FieldValue[]> {
  const counts = new Map<string, number>();
  await inSlices(meetings, meeting => { for (const value of of(meeting)) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1); });
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value, count]) => ({ value, meetings: count }));
}

function named(kind: EntityKind): (meeting: MeetingSummary) => readonly string[] {
  return meeting => meeting.names.filter(name => name.kind === kind).map(name => name.name);
}
