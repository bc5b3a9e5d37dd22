import { linesOf, type Lines } from '../base/lines';
import type { Span } from '../base/span';
import { decodeText } from '../transcript/decode';
import { heardIn, voicesOf } from '../transcript/heard';
import { excerpt } from './excerpt';
import type { Place } from './places';
import type { Query } from './query';
import { hitsOf } from './search';
import { readMeeting, type Job, type MeetingText } from './sum-up';
import { type Unit, widen } from './widen';

/** A passage that made a query fit, cut for lists; all text is on one line. */
export interface Hit {
  readonly place: Place;
  /** The passage itself, and what stands in its line before and after it: little before, so that it can be seen in a narrow side bar. */
  readonly before: string;
  readonly own: string;
  readonly after: string;
  /** The passage with a sentence or so on either side, for a list that is read by itself. */
  readonly around: string;
  /** Who speaks there, each once; told only where all passages are asked for, as the file must be read for it. */
  readonly speakers?: readonly string[];
}

/** The first hits of a meeting, and how many there are. */
export interface Hits {
  readonly first: readonly Hit[];
  readonly total: number;
}

/** How much of the line stands around a passage, how much of the text around it in a list, and how long that may be; UTF-16 code units. */
const BEFORE = 18, AFTER = 80, AROUND = 80, LONGEST = 400;

/** Which passages are asked for: at most so many, and how much of the text each stands for. */
export interface Wanted {
  readonly most: number;
  readonly unit: Unit;
}

/** Cuts the passages that make a query fit out of a file, which is read only where words do not tell them, or for who speaks in all of them. Total, and the same wherever it runs. */
export function hitsIn(job: Job, query: Query, wanted: Wanted): Hits {
  return cutOut(decodeText(job.bytes).text, () => readMeeting(job), query, wanted);
}

/** The same of a meeting that was read. */
export function hitsAmong(meeting: MeetingText, query: Query, wanted: Wanted): Hits {
  return cutOut(meeting.text, () => meeting, query, wanted);
}

function cutOut(text: string, read: () => MeetingText, query: Query, { most, unit }: Wanted): Hits {
  let meeting: MeetingText | undefined;
  const once = (): MeetingText => (meeting ??= read()), found = hitsOf(query, text, once), spans = unit === 'words' || !found.length ? found : widen(found, unit, once());
  const lines = linesOf(text), voices = most === Infinity && spans.length ? voicesOf(once().transcript) : undefined;
  return { first: spans.slice(0, most).map(span => ({ ...cut(text, lines, span), ...voices && { speakers: heardIn(voices, span) } })), total: spans.length };
}

function cut(text: string, lines: Lines, span: Span): Hit {
  const start = lines.positionAt(span.start), end = lines.positionAt(span.end);
  return {
    place: [start.line, start.character, end.line, end.character],
    before: text.slice(Math.max(0, span.start - BEFORE), span.start).split(/[\r\n]/).at(-1)!.replace(/^\S*\s/, '').replace(/\s+/g, ' '),
    own: excerpt(text, span), after: /^[^\r\n]*/.exec(text.slice(span.end, span.end + AFTER))![0],
    around: excerpt(text, span, AROUND, LONGEST),
  };
}
