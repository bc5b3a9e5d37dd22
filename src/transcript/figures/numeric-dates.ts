import { TokenKind } from '../tokens';
import type { Scan } from './scan';
import type { Dated } from './years';

const two = (value: number): string => String(value).padStart(2, '0');
const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isDay = (value: number): boolean => value >= 1 && value <= 31;
const fullYear = (digits: string): number => digits.length === 4 ? Number(digits) : Number(digits) < 50 ? 2000 + Number(digits) : 1900 + Number(digits);

/** Reads a date in figures that begins at a token of digits: `2024-06-05`, `11/18/2024`, `18.11.2024`, `2024/06/05`, `18-11-2024`. */
export function readNumericDate(scan: Scan, index: number): Dated | null {
  const raw = scan.raw(index), dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(raw);
  if (dotted) {
    if (scan.isGlued(index + 1) && scan.kind(index + 1) <= TokenKind.Number) return null;
    return ordered(scan, index, index + 1, dotted[1]!, dotted[2]!, dotted[3]!, '.');
  }
  const mark = scan.raw(index + 1);
  if (!/^\d{1,4}$/.test(raw) || !/^[-/‑]$/.test(mark) || !scan.isGlued(index + 1) || !scan.isGlued(index + 2) || scan.kind(index + 2) !== TokenKind.Number) return null;
  const second = scan.raw(index + 2);
  if (scan.raw(index + 3) === mark && scan.isGlued(index + 3) && scan.isGlued(index + 4) && scan.kind(index + 4) === TokenKind.Number) {
    const third = scan.raw(index + 4);
    if (scan.isGlued(index + 5) && /^[-/\d]/.test(scan.raw(index + 5))) return null;
    return /^\d{1,2}$/.test(second) && /^(?:\d{2}|\d{4})$/.test(third) ? ordered(scan, index, index + 5, raw, second, third, mark) : null;
  }
  // a year and a month: 2024-06, where it cannot be 2005-06
  if (mark === '/' || !/^(?:19|20)\d\d$/.test(raw) || !/^\d\d$/.test(second) || !isMonth(Number(second)) || Number(second) > Number(raw) % 100) return null;
  return dated(scan, index, index + 3, `${raw}-${second}`, 'year and month');
}

/** Reads a day, a month's name and a year with hyphens between: `5-Jun-2024`, `05-JUN-24`. */
export function readHyphenedDate(scan: Scan, index: number): Dated | null {
  if (!scan.isGlued(index + 1) || !scan.isGlued(index + 2)) return null;
  const day = scan.raw(index), month = scan.tables.months.get(scan.word(index + 2)), year = scan.raw(index + 4);
  if (month === undefined || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(day) || !/^(?:\d{2}|\d{4})$/.test(year)) return null;
  if (![1, 2, 3, 4].every(offset => scan.isGlued(index + offset)) || ![1, 3].every(offset => /^[-/‑]$/.test(scan.raw(index + offset)))) return null;
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
