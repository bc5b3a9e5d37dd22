import { yearOf } from './century';
import { TokenKind } from '../tokens';
import { toNumber } from './exact';
import type { Scan } from './scan';
import { Mark } from './shapes';
import { yearAt, type Dated } from './years';

/** A day of a month as written: `5`, `5th`, and the index after it. */
interface Day {
  readonly day: number;
  readonly end: number;
}
/** A month as written, its abbreviating point taken in. */
interface Month {
  readonly month: number;
  readonly end: number;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DASH = Mark.Hyphen | Mark.Dash | Mark.LongDash;
const two = (value: number): string => String(value).padStart(2, '0');
const dated = (year: number | null, month: number, day: number | null): string =>
  `${year === null ? '-' : String(year).padStart(4, '0')}-${two(month)}${day === null ? '' : `-${two(day)}`}`;

function dayAt(scan: Scan, index: number): Day | null {
  if (scan.kind(index) === TokenKind.Number) {
    const digits = scan.digits(index), day = digits === 1 || digits === 2 ? toNumber(scan.number(index)!) : 0;
    if (day < 1 || day > 31) return null;
    // `5-го мая`
    if (scan.isGlued(index + 1) && scan.isGlued(index + 2) && scan.mark(index + 1) & Mark.Hyphen && scan.says(index + 2).ordinalEnding) return { day, end: index + 3 };
    if (!scan.isGlued(index + 1) || scan.kind(index + 1) > TokenKind.Caps) return { day, end: index + 1 };
    return scan.says(index + 1).ordinalEnding ? { day, end: index + 2 } : null;
  }
  const { ordinal, cardinal } = scan.says(index);
  if (ordinal !== null) return ordinal <= 31 ? { day: ordinal, end: index + 1 } : null;
  const tens = cardinal ? toNumber(cardinal) : 0;
  if (tens !== 20 && tens !== 30) return null;
  const at = scan.mark(index + 1) === Mark.Hyphen ? index + 2 : index + 1, unit = scan.says(at).ordinal;
  return unit !== null && unit < 10 && tens + unit <= 31 ? { day: tens + unit, end: at + 1 } : null;
}

function monthAt(scan: Scan, index: number): Month | null {
  const { month } = scan.says(index);
  if (month === null || scan.kind(index) > TokenKind.Caps) return null;
  const dotted = scan.word(index).length <= 4 && (scan.mark(index + 1) & Mark.Point) > 0 && scan.isGlued(index + 1) && (scan.kind(index + 2) === TokenKind.Number || yearAfter(scan, index + 2) !== null);
  return { month, end: dotted ? index + 2 : index + 1 };
}

/** The year behind a month or day: `2024`, `, 2024`, `of 2024`, `'24`. */
export function yearAfter(scan: Scan, index: number): { readonly year: number; readonly end: number } | null {
  const at = scan.mark(index) === Mark.Comma || scan.word(index) === 'of' ? index + 1 : index;
  const year = yearAt(scan, at);
  if (year !== null) return { year, end: at + 1 };
  const short = scan.kind(index) === TokenKind.Mark && scan.isGlued(index + 1) && scan.digits(index + 1) === 2 ? Number(scan.raw(index + 1)) : -1;
  return short < 0 ? null : { year: yearOf(short), end: index + 2 };
}

function found(scan: Scan, first: number, end: number, value: string, reason: string, order?: Dated['order']): Dated {
  return { from: scan.start(first), to: scan.end(end - 1), end, value, reason, ...(order ? { order } : {}) };
}

const joins = (scan: Scan, index: number): boolean => (scan.mark(index) & DASH) > 0 || scan.lists(index).rangeWords || scan.lists(index).and;
/** Whether a word or mark joins two whole dates; `and` only behind `between`. */
const joinsDates = (scan: Scan, index: number, first: number): boolean =>
  joins(scan, index) && (!scan.lists(index).and || scan.lists(first - 1).betweenWords);
const fits = (day: Day | null, month: Month): boolean => day === null || day.day <= DAYS[month.month - 1]!;

/** Reads a date that begins with a day: `5 June`, `5th of June 2024`, `5-7 June`, `30 May - 2 June 2024`. */
export function readDayMonth(scan: Scan, index: number): Dated | null {
  const first = dayAt(scan, index);
  if (!first) return null;
  const of = (at: number): number => scan.word(at) === 'of' ? at + 1 : at;
  let day = first, last: Day | null = null;
  if (joins(scan, first.end)) {
    last = dayAt(scan, first.end + 1);
    if (last) day = last;
  }
  const month = monthAt(scan, of(day.end));
  if (!month || !fits(first, month) || !fits(last, month)) return null;
  // "5 may come" is no date: a doubtful month needs its capital
  if (isDoubtful(scan, of(day.end)) && scan.kind(of(day.end)) === TokenKind.Lower && yearAfter(scan, month.end) === null) return null;
  const year = yearAfter(scan, month.end);
  if (last) {
    if (last.day <= first.day) return null;
    return found(scan, index, year?.end ?? month.end, `${dated(year?.year ?? null, month.month, first.day)}/${dated(year?.year ?? null, month.month, last.day)}`, 'days of one month', 'day-first');
  }
  const end = year?.end ?? month.end, nextDay = joinsDates(scan, end, index) ? dayAt(scan, end + 1) : null, nextMonth = nextDay && monthAt(scan, of(nextDay.end));
  if (nextDay && nextMonth) {
    const nextYear = yearAfter(scan, nextMonth.end), own = year?.year ?? nextYear?.year ?? null;
    return found(scan, index, nextYear?.end ?? nextMonth.end, `${dated(own, month.month, first.day)}/${dated(nextYear?.year ?? null, nextMonth.month, nextDay.day)}`, 'from day to day', 'day-first');
  }
  return found(scan, index, end, dated(year?.year ?? null, month.month, first.day), year ? 'day, month and year' : 'day and month; no year said', 'day-first');
}

/** Reads a date that begins with a month: `June 5`, `June 5th, 2024`, `June 5-7`, `June 2024`, `January-September 2024`, `in May`. */
export function readMonth(scan: Scan, index: number): Dated | null {
  const month = monthAt(scan, index);
  if (!month) return null;
  const doubtful = isDoubtful(scan, index) && scan.kind(index) === TokenKind.Lower;
  if (doubtful && !isCued(scan, index) && yearAfter(scan, month.end) === null) return null;
  const day = scan.raw(month.end) === 'the' ? dayAt(scan, month.end + 1) : numberDayAt(scan, month.end);
  if (day && fits(day, month)) return monthAndDay(scan, index, month, day);
  return monthAndYear(scan, index, month) ?? (isMonthAlone(scan, index, month) ? found(scan, index, month.end, dated(null, month.month, null), 'a month; no year said') : null);
}

/** `June 5, 2024`, `June 5-7`, `June 5 - July 2`. */
function monthAndDay(scan: Scan, index: number, month: Month, day: Day): Dated {
  const next = joins(scan, day.end) ? numberDayAt(scan, day.end + 1) : null;
  if (next && next.day > day.day && fits(next, month) && !monthAt(scan, next.end)) {
    const year = yearAfter(scan, next.end);
    return found(scan, index, year?.end ?? next.end, `${dated(year?.year ?? null, month.month, day.day)}/${dated(year?.year ?? null, month.month, next.day)}`, 'days of one month', 'month-first');
  }
  const year = yearAfter(scan, day.end), end = year?.end ?? day.end, later = joinsDates(scan, end, index) ? monthAt(scan, end + 1) : null;
  const laterDay = later && numberDayAt(scan, later.end);
  if (!laterDay) return found(scan, index, end, dated(year?.year ?? null, month.month, day.day), year ? 'month, day and year' : 'month and day; no year said', 'month-first');
  const laterYear = yearAfter(scan, laterDay.end);
  return found(scan, index, laterYear?.end ?? laterDay.end, `${dated(year?.year ?? laterYear?.year ?? null, month.month, day.day)}/${dated(laterYear?.year ?? null, later.month, laterDay.day)}`, 'from day to day', 'month-first');
}

/** `June 2024`, `January-September 2024`, `September-October`; `null` for a month alone. */
function monthAndYear(scan: Scan, index: number, month: Month): Dated | null {
  const year = yearAfter(scan, month.end), end = year?.end ?? month.end;
  const later = joinsDates(scan, end, index) && !scan.lists(end).alternatives ? monthAt(scan, end + 1) : null;
  if (!later || numberDayAt(scan, later.end)) return year ? found(scan, index, year.end, dated(year.year, month.month, null), 'month and year') : null;
  const laterYear = yearAfter(scan, later.end), own = year?.year ?? laterYear?.year ?? null;
  return found(scan, index, laterYear?.end ?? later.end, `${dated(own, month.month, null)}/${dated(laterYear?.year ?? null, later.month, null)}`, 'from month to month');
}

/** Whether a month that stands alone is one: names and words that months share need a cue, as in "in April", but not "April said". */
function isMonthAlone(scan: Scan, index: number, { end }: Month): boolean {
  const doubtful = isDoubtful(scan, index), lower = scan.kind(index) === TokenKind.Lower, cued = isCued(scan, index);
  if ((doubtful || isShared(scan, index)) && (!cued || lower && doubtful && !scan.lists(index - 1).sureMonthCues)) return false;
  if (!cued && scan.kind(end) === TokenKind.Capital && !lower || scan.lists(end).quarters) return false;
  return scan.kind(index) !== TokenKind.Caps || scan.word(index).length > 4;
}

/** Whether a word before a month lends it its meaning: `in May`, `mid-May`. */
function isCued(scan: Scan, index: number): boolean {
  return scan.lists(index - 1).monthCues || scan.mark(index - 1) === Mark.Hyphen && scan.isGlued(index) && scan.lists(index - 2).yearCues;
}

const numberDayAt = (scan: Scan, index: number): Day | null => scan.kind(index) === TokenKind.Number && !scan.isGlued(index) || scan.isGlued(index) && scan.mark(index - 1) & DASH ? dayAt(scan, index) : null;
const isDoubtful = (scan: Scan, index: number): boolean => Object.hasOwn(scan.tables.lexicon.doubtfulMonths, scan.word(index));
const isShared = (scan: Scan, index: number): boolean => scan.lists(index).sharedMonths;

/** Reads `autumn 2024` and the like, at a season's word. */
export function readSeason(scan: Scan, index: number): Dated | null {
  const { seasons } = scan.tables.lexicon, word = scan.word(index);
  const year = Object.hasOwn(seasons, word) ? yearAfter(scan, index + 1) : null;
  return year && scan.mark(index + 1) !== Mark.Comma ? found(scan, index, year.end, `${year.year}-${seasons[word]}`, 'season and year, as EDTF has them') : null;
}
