import { consonants } from './compare/sound';
import type { Library } from './library';
import type { MeetingSummary } from './summary';

/**
 * Meetings that may be other accounts of the same one: on the same day (as far as both texts tell) and with at least two
 * participants in common, by the sound of the surname, so that a title, a first name more or less or another alphabet do not matter. Most alike first.
 */
export function twinsOf(library: Library, meeting: MeetingSummary): readonly MeetingSummary[] {
  const own = surnames(meeting);
  if (own.size < 2 || !meeting.meeting.date) return [];
  return library.meetings
    .filter(other => other.uri !== meeting.uri && sameDay(meeting.meeting.date, other.meeting.date))
    .map(other => ({ other, shared: [...surnames(other)].filter(name => own.has(name)).length }))
    .filter(({ shared }) => shared >= 2)
    .sort((a, b) => b.shared - a.shared)
    .map(({ other }) => other);
}

/** Other meetings that may be on the same day as one; none where it has no day. */
export function onSameDay(library: Library, meeting: MeetingSummary): readonly MeetingSummary[] {
  const { date } = meeting.meeting;
  return date && DAY.test(date) ? library.meetings.filter(other => other.uri !== meeting.uri && sameDay(date, other.meeting.date)) : [];
}

/** A date that has a day: the month and the day of it. */
const DAY = /(?:^\d{4}|^-)-(\d\d-\d\d)$/;

/** Whether two dates (ISO or `--MM-DD`) may be one day: each says what the other says, or leaves the year open. */
function sameDay(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  if (a === b) return true;
  const day = (date: string): string | undefined => DAY.exec(date)?.[1];
  return (a.startsWith('--') || b.startsWith('--')) && day(a) !== undefined && day(a) === day(b);
}

function surnames({ meeting }: MeetingSummary): ReadonlySet<string> {
  return new Set(meeting.participants.flatMap(({ name }) => {
    const surname = name.toLowerCase().split(/\s+/).pop() ?? '', sound = consonants(surname);
    // one letter is too little to know a person by
    return sound.length > 1 ? sound : surname || [];
  }));
}
