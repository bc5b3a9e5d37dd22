import type { MeetingSummary } from './summary';

/** Every transcript of the workspace, summed up. A new one is made for each change; meetings that stayed are shared. */
export interface Library {
  /** In order of path. */
  readonly meetings: readonly MeetingSummary[];
  get(uri: string): MeetingSummary | undefined;
  /** The meetings in whose text a name stands. */
  naming(name: string): readonly MeetingSummary[];
  /** Tags in use with how many meetings use each. */
  readonly tags: ReadonlyMap<string, number>;
}

/** Makes a library; look-up tables are built when first asked for. */
export function libraryOf(meetings: readonly MeetingSummary[]): Library {
  const sorted = [...meetings].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const once = <T>(make: () => T): (() => T) => { let made: { value: T } | undefined; return () => (made ??= { value: make() }).value; };
  const byUri = once(() => new Map(sorted.map(meeting => [meeting.uri, meeting])));
  const byName = new Map<string, readonly MeetingSummary[]>();
  // Looked for when asked: a table of all names would have to be made anew after each change, and costs more than many looks.
  const naming = (name: string): readonly MeetingSummary[] => {
    const known = byName.get(name) ?? sorted.filter(meeting => meeting.names.some(own => own.name === name));
    byName.set(name, known);
    return known;
  };
  const tags = once(() => {
    const counts = new Map<string, number>();
    for (const meeting of sorted) for (const tag of meeting.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return counts;
  });
  return {
    meetings: sorted,
    get: uri => byUri().get(uri),
    naming,
    get tags() { return tags(); },
  };
}

/** The library with some meetings put in or replaced, and some files gone. */
export function changed(library: Library, put: readonly MeetingSummary[], gone: readonly string[]): Library {
  const out = new Set([...gone, ...put.map(meeting => meeting.uri)]);
  return libraryOf([...library.meetings.filter(meeting => !out.has(meeting.uri)), ...put]);
}

/** A library of nothing. */
export const EMPTY_LIBRARY: Library = libraryOf([]);
