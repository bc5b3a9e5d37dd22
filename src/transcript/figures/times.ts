import { TokenKind } from '../tokens';
import { hasChange } from './changes';
import type { Scan } from './scan';

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
  const { isIn } = scan.tables, word = scan.word(index);
  const dotted = scan.raw(index + 1) === '.' && scan.word(index + 2) === 'm' ? `${word}.m` : word;
  const half = isIn('amWords', dotted) ? 'am' : isIn('pmWords', dotted) ? 'pm' : null;
  if (!half) return null;
  if (dotted === word) return { half, end: index + 1 };
  return { half, end: scan.raw(index + 3) === '.' && scan.isGlued(index + 3) ? index + 4 : index + 3 };
}

function clockAt(scan: Scan, index: number): Clock | null {
  if (scan.kind(index) !== TokenKind.Number) return null;
  const raw = scan.raw(index), colon = scan.raw(index + 1) === ':' && scan.isGlued(index + 1) && scan.isGlued(index + 2) && /^[0-5]\d$/.test(scan.raw(index + 2));
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(raw);
  if (military && scan.isIn('timeZones', index + 1)) return { hour: Number(military[1]), minute: Number(military[2]), end: index + 1, half: null, colon: true };
  const parts = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(raw);
  if (!parts || colon && parts[2] !== undefined) return null;
  // three parts are a running time, not a time of day
  if (colon && scan.raw(index + 3) === ':' && scan.isGlued(index + 3)) return null;
  const hour = Number(parts[1]), minute = Number(colon ? scan.raw(index + 2) : parts[2] ?? '0');
  const after = halfOfDay(scan, colon ? index + 3 : index + 1);
  if (hour > 24 || after && (hour > 12 || hour === 0)) return null;
  return { hour, minute, end: after?.end ?? (colon ? index + 3 : index + 1), half: after?.half ?? null, colon };
}

const written = ({ hour, minute }: Clock, half: Clock['half']): string =>
  `${String(half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** Whether a word joins two times to a stretch of time: `from 10:00 to 12:00`, `between 8:00 and 10:00`, and nothing was put off from the one to the other. */
function joinsTimes(scan: Scan, first: number, joint: number): boolean {
  const { isIn } = scan.tables, word = scan.word(joint);
  if (isIn('and', word)) return scan.isIn('betweenWords', first - 1);
  return isIn('rangeWords', word) && !isIn('alternatives', word) && !hasChange(scan, first);
}

/** Reads a time of day at a token of digits: `8:53`, `5 p.m.`, `10.30 am`, `7 o'clock`, `9-11 am`, `10:00–12:00`. */
export function readTime(scan: Scan, index: number): Timed | null {
  const first = clockAt(scan, index);
  if (!first || scan.isGlued(index) && /^[-–:/.[]$/.test(scan.raw(index - 1)) || scan.raw(index - 1) === '[') return null;
  const joint = scan.raw(first.end), second = /^[-–—‑]$/.test(joint) || joinsTimes(scan, index, first.end) ? clockAt(scan, first.end + 1) : null;
  const sure = (clock: Clock): boolean => clock.colon || clock.half !== null;
  const from = scan.start(index);
  if (second && sure(second) && (sure(first) || second.half !== null)) {
    return { from, to: scan.end(second.end - 1), end: second.end, value: [written(first, first.half ?? (first.hour <= second.hour ? second.half : null)), written(second, second.half)], reason: 'from time to time' };
  }
  if (sure(first)) {
    const oclock = scan.isIn('clockWords', first.end) ? first.end + 1 : first.end;
    return { from, to: scan.end(first.end - 1), end: oclock, value: written(first, first.half), reason: first.half ? `hour with '${first.half}'` : 'hours and minutes' };
  }
  const next = scan.word(first.end);
  if (!scan.tables.isIn('clockWords', next)) return null;
  const half = halfOfDay(scan, first.end + 1);
  const end = half?.end ?? first.end + 1;
  return { from, to: scan.end(end - 1), end, value: written(first, half?.half ?? null), reason: `hour before '${next}'` };
}
