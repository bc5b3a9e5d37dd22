import { toNumber } from './exact';
import type { DayPart } from './measure';
import { phraseAt } from './phrases';
import type { Scan } from './scan';
import { Mark } from './shapes';
import { clockTime, type Timed } from './times';

/** Up to this hour of the night the day is new. */
const LATE = 8;

/** Reads an hour that the words beside it show to be one: `at 10 in the morning`, `seven o'clock in the evening`, `в 10 часов утра`, `к 18 часам`; `null` for another number. */
export function readHour(scan: Scan, index: number): Timed | null {
  const hour = hourAt(scan, index);
  if (hour === null) return null;
  const { hourWords, clockWords } = scan.lists(index + 1), { atWords, hourCues } = scan.lists(index - 1), isAt = atWords && !scan.lists(index - 2).lengthNouns;
  const named = hourWords || clockWords, minutes = hourWords ? minutesAt(scan, pastPoint(scan, index + 2)) : null;
  const clock = minutes?.end ?? (named ? index + 2 : index + 1), part = phraseAt(scan.says(clock).dayParts, scan.word, clock);
  // a night has no hour of its own: `три ночи` may be three of them
  if (part ? !named && !isAt && !hourCues && !scan.lists(clock).sureDayParts || part.value !== 'am' && hour > 12 : !hourWords || !isAt && !(minutes && isTold(scan, index, clock)) || hour === 24) return null;
  const end = part?.end ?? clock, inDay = part ? hourOfPart(hour, part.value) : hour;
  return { from: scan.start(index), to: scan.end(end - 1), end, value: clockTime(inDay, minutes?.value ?? 0), reason: part ? 'an hour and its part of the day' : `hour before '${scan.word(index + 1)}'` };
}

/** Whether an hour and its minutes open a sentence that says where it is so late: `10 часов 10 минут в Москве`. */
function isTold(scan: Scan, index: number, end: number): boolean {
  return (index === 0 || (scan.mark(index - 1) & OPENING) !== 0) && scan.lists(end).atWords && /^\p{Lu}/u.test(scan.raw(end + 1));
}
/** What stands before the first word of a sentence, or of what somebody says. */
const OPENING = Mark.End | Mark.Colon | Mark.Hyphen | Mark.Dash | Mark.LongDash;

/** An hour from 0 to 24, in digits or one word; `null` for anything else. */
export function hourAt(scan: Scan, index: number): number | null {
  const { cardinal } = scan.says(index), digits = scan.digits(index), hour = cardinal ? toNumber(cardinal) : digits === 1 || digits === 2 ? Number(scan.raw(index)) : -1;
  return Number.isInteger(hour) && hour >= 0 && hour <= 24 ? hour : null;
}

/** `30 минут` behind an hour: the minutes and the index behind them. */
function minutesAt(scan: Scan, index: number): { readonly value: number; readonly end: number } | null {
  const value = scan.digits(index) > 0 && scan.digits(index) <= 2 ? Number(scan.raw(index)) : 60;
  return value < 60 && scan.lists(index + 1).minuteWords ? { value, end: index + 2 } : null;
}

/** The index behind the point of an abbreviation, where one clings to the token before. */
const pastPoint = (scan: Scan, index: number): number => scan.mark(index) & Mark.Point && scan.isGlued(index) ? index + 1 : index;

function hourOfPart(hour: number, part: DayPart): number {
  if (part === 'am') return hour === 12 ? 0 : hour % 24;
  if (part === 'pm') return hour === 12 ? 12 : hour + 12;
  return hour === 12 ? 0 : hour < LATE ? hour : hour + 12;
}
