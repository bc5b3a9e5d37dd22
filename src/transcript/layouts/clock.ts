import { NAMING as WORDS } from '../lexicon/naming';

/** A time that stands by a speaker label or a cue. */
export interface Stamp {
  /** Seconds from the beginning, or of the day. */
  readonly seconds: number;
  /** Behind its last character, brackets included. */
  readonly end: number;
  /** Whether a day stands before the time, as in chats and logs. */
  readonly dated?: boolean;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Reads up to three digits; gives -1 where none stand. */
function number(text: string, at: number, limit: number): { value: number; end: number } {
  let end = at, value = 0;
  while (end < limit && end < at + 3 && isDigit(text.charCodeAt(end))) value = value * 10 + text.charCodeAt(end++) - 48;
  return { value: end > at ? value : -1, end };
}

/** Reads `1:02:03`, `02:03`, `00:01:02.345`, `00:01:02,345`, `2:05 p.m.` at an offset: bare, without brackets. */
export function readClock(text: string, at: number, limit: number): Stamp | null {
  if (!isDigit(text.charCodeAt(at))) return null;
  const parts: number[] = [];
  let end = at;
  for (;;) {
    const part = number(text, end, limit);
    if (part.value < 0 || (parts.length > 0 && (part.end - end !== 2 || part.value > 59))) break;
    parts.push(part.value);
    end = part.end;
    if (parts.length < 3 && text.charCodeAt(end) === 58 && isDigit(text.charCodeAt(end + 1))) { end++; continue; }
    break;
  }
  if (parts.length < 2 || isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === 58 && isDigit(text.charCodeAt(end + 1)) || COUNTED.test(text.slice(end, end + 5))) return null;
  let seconds = parts.reduce((sum, part) => sum * 60 + part, 0);
  const dot = text[end];
  if ((dot === '.' || dot === ',') && isDigit(text.charCodeAt(end + 1))) {
    let digits = end + 1, scale = 0.1;
    for (; digits < limit && digits < end + 10 && isDigit(text.charCodeAt(digits)); digits++, scale /= 10) seconds += (text.charCodeAt(digits) - 48) * scale;
    end = digits;
  }
  const half = /^[ \u202f]?([ap])\.?m\b\.?/iu.exec(text.slice(end, end + 6));
  if (half && parts.length === 2) {
    seconds = ((parts[0]! % 12) + (half[1]!.toLowerCase() === 'p' ? 12 : 0)) * 3600 + parts[1]! * 60;
    end += half[0].length;
  } else if (half) end += half[0].length;
  return end > limit ? null : { seconds: Math.round(seconds * 1000) / 1000, end };
}

/** Behind the number of a roll and of what is on it, up to where: `102:43-44` is no time. */
const COUNTED = /^[-–]\d{1,3}(?![\d:])/u;

const CLOSE: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}', '<': '>' };

/** A day before a time, as chats write it (`12/03/2023, `, `2023-03-12 `, `12 Mar 2023 at `). */
const DAY = new RegExp(String.raw`\d{1,4}[/.-](?:\d{1,2}|\p{Lu}\p{Ll}{2})[/.-]\d{2,4}(?:,? |T|\t)|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}(?:,? (?:${WORDS.at}) |, )`, 'uy');
/** From when until when, as meetings that were recorded write it on a row of its own (`0:0:5.120 --> 0:1:9.40`), and how far into one in words (`2 minutes 5 seconds`). */
const SPAN = /(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,3})?) --> \d{1,2}:\d{1,2}:\d{1,2}(?:\.\d{1,3})?(?!\S)/uy;
const WORDED = new RegExp(String.raw`(?:(\d{1,2})(?: (?:${WORDS.hours})|h) ?)?(\d{1,2})(?: (?:${WORDS.minutes})|m) ?(\d{1,2})(?: (?:${WORDS.seconds})|s)(?![^\s)\]:])`, 'uy');
/** From when until when in seconds, as programs that tell speakers apart write it: `[3.40s -> 6.10s]`. */
const SECONDS = /(\d{1,6}\.\d{1,3})s? ?-{1,2}> ?\d{1,6}\.\d{1,3}s?(?=[\])])/uy;

/** Reads a time that stands in hours, minutes and seconds in some other way. */
function readParts(pattern: RegExp, text: string, at: number, limit: number): Stamp | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text), [, hours = '0', minutes, seconds] = found ?? [];
  return found && at + found[0].length <= limit ? { seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), end: at + found[0].length } : null;
}

/** Reads a time at an offset, a day before it left out. */
function readDated(text: string, at: number, limit: number): Stamp | null {
  if (!isDigit(text.charCodeAt(at))) return null;
  const clock = readParts(SPAN, text, at, limit) ?? readClock(text, at, limit) ?? readParts(WORDED, text, at, limit);
  if (clock) return clock;
  SECONDS.lastIndex = at;
  const range = SECONDS.exec(text);
  if (range && SECONDS.lastIndex <= limit) return { seconds: Number(range[1]), end: SECONDS.lastIndex };
  DAY.lastIndex = at;
  const timed = DAY.test(text) ? readClock(text, DAY.lastIndex, limit) : null;
  return timed && { ...timed, dated: true };
}

/** Reads a time at an offset, bare or in brackets (`[00:12]`, `(00:12)`, `\[00:12\]`, `00:12 -->` is none of them). */
export function readStamp(text: string, at: number, limit: number): Stamp | null {
  let i = at;
  if (text[i] === '\\') i++;
  const close = CLOSE[text[i] ?? ''];
  if (!close) return readDated(text, at, limit);
  const inner = readDated(text, i + 1, limit);
  if (!inner) return null;
  let end = inner.end;
  // A range in brackets ([00:12 - 00:15]) counts from where it begins.
  const range = /^ ?(?:-{1,3}>?|–|—) ?/u.exec(text.slice(end, end + 6));
  if (range) end = readClock(text, end + range[0].length, limit)?.end ?? end;
  if (text[end] === '\\') end++;
  return text[end] === close && end < limit ? { ...inner, end: end + 1 } : null;
}
