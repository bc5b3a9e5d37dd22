import { lineOf } from './group';
import type { MeetingSummary } from './summary';

/**
 * What tells meetings apart whose lines read the same, as those of two accounts of one meeting do: the name of the file, or its path where
 * names are the same, too. By the meeting's address; meetings with a line of their own are left out. `locale` is that of the lines.
 */
export function filesOfAlike(meetings: readonly MeetingSummary[], locale?: string): ReadonlyMap<string, string> {
  const byLine = grouped(meetings, meeting => lineOf(meeting, locale)), files = new Map<string, string>();
  for (const alike of byLine.values()) {
    if (alike.length < 2) continue;
    for (const [name, same] of grouped(alike, nameOf)) for (const { uri, path } of same) files.set(uri, same.length > 1 ? path : name);
  }
  return files;
}

function grouped(meetings: readonly MeetingSummary[], by: (meeting: MeetingSummary) => string): ReadonlyMap<string, readonly MeetingSummary[]> {
  const groups = new Map<string, MeetingSummary[]>();
  for (const meeting of meetings) {
    const key = by(meeting), group = groups.get(key);
    if (group) group.push(meeting); else groups.set(key, [meeting]);
  }
  return groups;
}

function nameOf({ path }: MeetingSummary): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
