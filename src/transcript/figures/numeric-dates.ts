import { yearOf } from './century';
import { TokenKind } from '../tokens';
import type { Scan } from './scan';
import { Mark } from './shapes';
import type { Dated } from './years';

/** What joins the parts of a date in figures. */
const JOINTS = Mark.Hyphen | Mark.Slash;
const two = (value: number): string => String(value).padStart(2, '0');
const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isDay = (value: number): boolean => value >= 1 && value <= 31;
const fullYear = (digits: string): number => digits.length === 4 ? Number(digits) : yearOf(Number(digits));

/** Reads a date in figures that begins at a token of digits: `2024-06-05`, `11/18/2024`, `18.11.2024`, `2024/06/05`, `18-11-2024`. */
export function readNumericDate(scan: Scan, index: number): Dated | null {
  const digits = scan.digits(index), raw = scan.raw(index);
  if (digits === 0) {
    if (scan.number(index)) return null;
    const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(raw), glued = scan.isGlued(index + 1) && scan.kind(index + 1) <= TokenKind.Number;
    return dotted && !glued ? ordered(scan, index, index + 1, dotted[1]!, dotted[2]!, dotted[3]!, '.') : null;
  }
  const spaced = digits <= 2 ? readSpacedDate(scan, index) : null;
  if (spaced) return spaced;
  if (digits > 4 || !scan.isGlued(index + 1) || !scan.isGlued(index + 2) || !(scan.mark(index + 1) & JOINTS) || scan.kind(index + 2) !== TokenKind.Number) return null;
  const mark = scan.raw(index + 1), second = scan.raw(index + 2);
  if (scan.raw(index + 3) === mark && scan.isGlued(index + 3) && scan.isGlued(index + 4) && scan.kind(index + 4) === TokenKind.Number) {
    const third = scan.raw(index + 4);
    if (scan.isGlued(index + 5) && /^[-/\d]/.test(scan.raw(index + 5))) return null;
    return /^\d{1,2}$/.test(second) && /^(?:\d{2}|\d{4})$/.test(third) ? ordered(scan, index, index + 5, raw, second, third, mark) : null;
  }
  // a year and a month: 2024-06, where it cannot be 2005-06
  if (mark === '/' || !/^(?:19|20)\d\d$/.test(raw) || !/^\d\d$/.test(second) || !isMonth(Number(second)) || Number(second) > Number(raw) % 100) return null;
  return dated(scan, index, index + 3, `${raw}-${second}`, 'year and month');
}

/** `3. 5. 2024`, as Slavic and Nordic languages set it: points behind day and month, and a blank. */
function readSpacedDate(scan: Scan, index: number): Dated | null {
  if (scan.raw(index + 1) !== '.' || scan.raw(index + 3) !== '.' || !scan.isGlued(index + 1) || !scan.isGlued(index + 3) || scan.isGlued(index + 2) || scan.isGlued(index + 4)) return null;
  const day = scan.raw(index), month = scan.raw(index + 2), year = scan.raw(index + 4);
  return /^\d{1,2}$/.test(month) && /^(?:19|20)\d\d$/.test(year) && isDay(Number(day)) && isMonth(Number(month)) ? ordered(scan, index, index + 5, day, month, year, '.') : null;
}

/** Reads a day, a month's name and a year with hyphens between: `5-Jun-2024`, `05-JUN-24`. */
export function readHyphenedDate(scan: Scan, index: number): Dated | null {
  const { month } = scan.says(index + 2);
  if (month === null) return null;
  const day = scan.raw(index), year = scan.raw(index + 4);
  if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(day) || !/^(?:\d{2}|\d{4})$/.test(year)) return null;
  if (![1, 2, 3, 4].every(offset => scan.isGlued(index + offset)) || !(scan.mark(index + 1) & JOINTS) || !(scan.mark(index + 3) & JOINTS)) return null;
  return dated(scan, index, index + 5, `${fullYear(year)}-${two(month)}-${two(Number(day))}`, 'day, month and year with hyphens', 'day-first');
}

function dated(scan: Scan, index: number, end: number, value: string, reason: string, order?: Dated['order']): Dated {
  return { from: scan.start(index), to: scan.end(end - 1), end, value, reason, ...(order ? { order } : {}) };
}

function ordered(scan: Scan, index: number, end: number, a: string, b: string, c: string, mark: string): Dated | null {
  const first = Number(a), second = Number(b);
  if (a.length === 4) {
    return first >= 1000 && first < 2200 && isMonth(second) && isDay(Number(c)) && c.length === 2 ? dated(scan, index, end, `${a}-${two(second)}-${c}`, 'year, month and day') : null;
  }
  if (a.length > 2 || (mark !== '/' && mark !== '.' && c.length === 2)) return null;
  const year = fullYear(c);
  if (year < 1000 || year > 2199) return null;
  const monthFirst = isMonth(first) && isDay(second) ? `${year}-${two(first)}-${two(second)}` : null;
  const dayFirst = isMonth(second) && isDay(first) ? `${year}-${two(second)}-${two(first)}` : null;
  // points separate day, month and year in that order wherever they are used
  if (dayFirst && mark === '.') return dated(scan, index, end, dayFirst, 'day, month and year with points');
  if (monthFirst && dayFirst) {
    return monthFirst === dayFirst ? dated(scan, index, end, monthFirst, 'day and month are the same number')
      : dated(scan, index, end, `[${monthFirst},${dayFirst}]`, 'month and day could stand in either order', 'either');
  }
  if (monthFirst) return dated(scan, index, end, monthFirst, `month first: there is no month ${second}`, 'month-first');
  return dayFirst ? dated(scan, index, end, dayFirst, `day first: there is no month ${first}`, 'day-first') : null;
}
