import { TokenKind } from '../tokens';
import { hasChange } from './changes';
import { phraseAt } from './phrases';
import type { Scan } from './scan';
import { Mark } from './shapes';

const DASH = Mark.Hyphen | Mark.Dash | Mark.LongDash;
/** Marks that make something else than a time of digits which cling to them. */
const CLINGING = Mark.Hyphen | Mark.Dash | Mark.Colon | Mark.Slash | Mark.Point;

/** A time of day found: `HH:MM`, or two of them for a range. */
export interface Timed {
  readonly from: number;
  readonly to: number;
  /** Index after the last token. */
  readonly end: number;
  readonly value: string | readonly [string, string];
  readonly reason: string;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
  /** `12` added for the afternoon; `null` where nothing says which half of the day. */
  readonly half: 'am' | 'pm' | null;
  /** Written as hours and minutes, which makes it a time without more words. */
  readonly colon: boolean;
}

/** `am`, `p.m.` and the like at a token, and the index after it. */
export function halfOfDay(scan: Scan, index: number): { readonly half: 'am' | 'pm'; readonly end: number } | null {
  const found = phraseAt(scan.says(index).dayHalves, scan.word, index);
  if (!found) return null;
  const { value: half, end } = found;
  if (end === index + 1) return scan.mark(end) & Mark.Point && scan.word(end + 1) === 'm' ? null : { half, end };
  return { half, end: scan.mark(end) & Mark.Point && scan.isGlued(end) ? end + 1 : end };
}

function clockAt(scan: Scan, index: number): Clock | null {
  if (scan.kind(index) !== TokenKind.Number) return null;
  const raw = scan.raw(index), digits = scan.digits(index);
  const named = digits === 4 && isMilitary(scan, index), military = named || digits === 4 && scan.lists(index + 1).timeZones ? /^([01]\d|2[0-3])([0-5]\d)$/.exec(raw) : null;
  if (military) return { hour: Number(military[1]), minute: Number(military[2]), end: named ? index + 2 : index + 1, half: null, colon: true };
  if (digits > 2) return null;
  const pointed = digits === 0 && raw.length <= 5 ? /^(\d{1,2})\.([0-5]\d)$/.exec(raw) : null, colon = joinsMinutes(scan, index + 1);
  if (digits === 0 && !pointed || pointed && colon) return null;
  // three parts are a running time, not a time of day
  if (colon && scan.mark(index + 3) === Mark.Colon && scan.isGlued(index + 3)) return null;
  const hour = Number(pointed ? pointed[1] : raw), minute = Number(pointed ? pointed[2] : colon ? scan.raw(index + 2) : 0);
  const after = halfOfDay(scan, colon ? index + 3 : index + 1);
  if (hour > 24 || after && (hour > 12 || hour === 0)) return null;
  return { hour, minute, end: after?.end ?? (colon ? index + 3 : index + 1), half: after?.half ?? null, colon };
}

/** `at 1400 hours`, `0900 hours`: hours that begin with a nought or stand where a time does. */
function isMilitary(scan: Scan, index: number): boolean {
  const { atWords, hourCues } = scan.lists(index - 1);
  return scan.lists(index + 1).militaryWords && (atWords || hourCues || scan.raw(index).startsWith('0'));
}

/** Whether a token is a colon between an hour and its minutes. */
function joinsMinutes(scan: Scan, index: number): boolean {
  return scan.mark(index) === Mark.Colon && scan.isGlued(index) && scan.isGlued(index + 1) && /^[0-5]\d$/.test(scan.raw(index + 1));
}

/** A time of day as `HH:MM`. */
export const clockTime = (hour: number, minute: number): string => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

const written = ({ hour, minute }: Clock, half: Clock['half']): string => clockTime(half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour, minute);

/** Whether a word joins two times to a stretch of time: `from 10:00 to 12:00`, `between 8:00 and 10:00`, and nothing was put off from the one to the other. */
function joinsTimes(scan: Scan, first: number, joint: number): boolean {
  const { and, rangeWords, alternatives } = scan.lists(joint);
  if (and) return scan.lists(first - 1).betweenWords;
  return rangeWords && !alternatives && !hasChange(scan, first);
}

/** Reads a time of day at a token of digits: `8:53`, `5 p.m.`, `10.30 am`, `7 o'clock`, `9-11 am`, `10:00–12:00`. */
export function readTime(scan: Scan, index: number): Timed | null {
  const first = clockAt(scan, index);
  if (!first || scan.mark(index - 1) === Mark.SquareOpen || scan.isGlued(index) && scan.mark(index - 1) & CLINGING) return null;
  const second = scan.mark(first.end) & DASH || joinsTimes(scan, index, first.end) ? clockAt(scan, first.end + 1) : null;
  const sure = (clock: Clock): boolean => clock.colon || clock.half !== null;
  const from = scan.start(index);
  if (second && sure(second) && (sure(first) || second.half !== null)) {
    return { from, to: scan.end(second.end - 1), end: second.end, value: [written(first, first.half ?? (first.hour <= second.hour ? second.half : null)), written(second, second.half)], reason: 'from time to time' };
  }
  if (sure(first)) {
    const oclock = scan.lists(first.end).clockWords ? first.end + 1 : first.end;
    return { from, to: scan.end(first.end - 1), end: oclock, value: written(first, first.half), reason: first.half ? `hour with '${first.half}'` : 'hours and minutes' };
  }
  if (!scan.lists(first.end).clockWords) return null;
  const half = halfOfDay(scan, first.end + 1);
  const end = half?.end ?? first.end + 1;
  return { from, to: scan.end(end - 1), end, value: written(first, half?.half ?? null), reason: `hour before '${scan.word(first.end)}'` };
}
