import { yearAfter } from './months';
import { isHyphen, type Scan } from './scan';
import type { Dated } from './years';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** Reads `Q3 2024`, `Q4 fiscal 2023`, `H1 2024`, `FY2024`, `IV квартал 2024`, at a word with digits or of capitals. */
export function readFiscal(scan: Scan, index: number): Dated | null {
  const raw = scan.raw(index), roman = ROMAN.indexOf(raw);
  if (roman >= 0) return readQuarter(scan, index, index + 1, roman + 1);
  const part = /^(?:Q([1-4])|H([12]))$/.exec(raw), fiscal = /^FY-?(\d{4}|\d\d)$/.exec(raw);
  if (fiscal) return { from: scan.start(index), to: scan.end(index), end: index + 1, value: fiscal[1]!.length === 4 ? fiscal[1]! : `20${fiscal[1]}`, reason: 'fiscal year' };
  if (part) return partOfYear(scan, index, index + 1, part[1] ? quarter(Number(part[1])) : half(Number(part[2])));
  return null;
}

/** Reads `3Q24`, `3Q 2024`, `1H 2024` at its digit. */
export function readReversedQuarter(scan: Scan, index: number): Dated | null {
  const part = scan.digits(index) === 1 && scan.isGlued(index + 1) && /^[1-4]$/.test(scan.raw(index)) ? /^([QH])(\d\d|\d{4})?$/.exec(scan.raw(index + 1)) : null;
  if (!part || part[1] === 'H' && Number(scan.raw(index)) > 2) return null;
  const code = part[1] === 'Q' ? quarter(Number(scan.raw(index))) : half(Number(scan.raw(index))), year = part[2];
  if (year === undefined) return partOfYear(scan, index, index + 2, code);
  return { from: scan.start(index), to: scan.end(index + 1), end: index + 2, value: `${year.length === 2 ? `20${year}` : year}-${code}`, reason: reasonOf(code) };
}

/** Reads `third quarter of 2024`, `third-quarter 2024` and `first half of 2024`, whose number ends before a token. */
export function readQuarter(scan: Scan, index: number, end: number, number: number): Dated | null {
  const at = isHyphen(scan, end) && scan.isGlued(end) && scan.isGlued(end + 1) ? end + 1 : end, { quarters, halfYears } = scan.lists(at);
  if (quarters && number >= 1 && number <= 4) return partOfYear(scan, index, at + 1, quarter(number));
  return halfYears && number >= 1 && number <= 2 ? partOfYear(scan, index, at + 1, half(number)) : null;
}

/** Reads `1 quarter 2024` at its digit. */
export function readQuarterInDigits(scan: Scan, index: number): Dated | null {
  const { quarters, halfYears } = scan.lists(index + 1);
  return (quarters || halfYears) && scan.digits(index) > 0 ? readQuarter(scan, index, index + 1, Number(scan.raw(index))) : null;
}

/** EDTF has quarters from 33 and half-years from 40. */
const quarter = (number: number): number => 32 + number;
const half = (number: number): number => 39 + number;
const reasonOf = (code: number): string => code < 40 ? 'quarter and year, as EDTF has them' : 'half-year, as EDTF has them';

function partOfYear(scan: Scan, index: number, end: number, code: number): Dated | null {
  let at = end;
  while (scan.lists(at).yearLeads && at < end + 4) at++;
  const year = yearAfter(scan, at);
  // "the first quarter of the 2019/20 season" is no quarter of one year
  if (year && scan.isGlued(year.end) && /^[-‐‑–/]$/.test(scan.raw(year.end))) return null;
  return year && { from: scan.start(index), to: scan.end(year.end - 1), end: year.end, value: `${year.year}-${code}`, reason: reasonOf(code) };
}
