import { TokenKind } from '../tokens';
import { LONGEST } from './digit-value';
import { exact, exactDigits, fraction, negative, plus, type Exact } from './exact';
import { raisedAt } from './powers';
import type { Scan } from './scan';
import { Mark } from './shapes';

/** A number written in digits, without scale and unit. */
export interface Digits {
  readonly value: Exact;
  /** Offset of its first character: a sign or a leading point may stand before the token. */
  readonly from: number;
  /** Index after its last token. */
  readonly end: number;
  /** Whether it is digits alone, with no separator, sign or fraction: a year, a day, a number in a name. */
  readonly plain: boolean;
}

const VULGAR: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2], '⅓': [1, 3], '⅔': [2, 3], '¼': [1, 4], '¾': [3, 4], '⅕': [1, 5], '⅖': [2, 5], '⅗': [3, 5], '⅘': [4, 5], '⅙': [1, 6], '⅚': [5, 6], '⅛': [1, 8], '⅜': [3, 8], '⅝': [5, 8], '⅞': [7, 8],
};

/** The value of a vulgar fraction sign (`½`); `null` for another token. */
export function vulgarAt(scan: Scan, index: number): Exact | null {
  const parts = scan.kind(index) === TokenKind.Symbol ? VULGAR[scan.raw(index)] : undefined;
  return parts ? fraction(...parts) : null;
}

/** A fraction of two whole numbers below a thousand with a slash between, less than one (`3/4`), and not part of a longer row (`3/4/2020`). */
export function slashAt(scan: Scan, index: number): Exact | null {
  if (scan.kind(index) !== TokenKind.Number || !scan.isGlued(index + 1) || !scan.isGlued(index + 2) || scan.kind(index + 2) !== TokenKind.Number) return null;
  if (scan.mark(index + 1) !== Mark.Slash && scan.raw(index + 1) !== '⁄') return null;
  if (scan.isGlued(index + 3) && '/-'.includes(scan.raw(index + 3)) || scan.isGlued(index) && '/-'.includes(scan.raw(index - 1)) && scan.isGlued(index - 1)) return null;
  const over = scan.raw(index), under = scan.raw(index + 2);
  if (!/^\d{1,3}$/.test(over) || !/^[1-9]\d{0,2}$/.test(under) || Number(over) >= Number(under) || Number(over) === 0) return null;
  return fraction(Number(over), Number(under));
}

/** Reads the number whose first token of digits is at `index`; `null` where the digits are no one number. */
export function readDigits(scan: Scan, index: number): Digits | null {
  let from = scan.start(index), end = index + 1;
  let value: Exact | null = slashAt(scan, index), plain = false;
  if (value) end = index + 3;
  else {
    const grouped = spaced(scan, index);
    value = grouped?.value ?? scan.number(index);
    if (!value) return null;
    end = grouped?.end ?? end;
    plain = !grouped && scan.digits(index) > 0;
    const part = scan.kind(end) === TokenKind.Symbol ? vulgarAt(scan, end) : scan.isGlued(end) ? null : slashAt(scan, end);
    if (part && plain) { value = plus(value, part); end += scan.kind(end) === TokenKind.Symbol ? 1 : 3; plain = false; }
  }
  // a leading point: .25
  const point = index - 1;
  if (plain && scan.isGlued(index) && scan.mark(point) & Mark.Point && !(scan.isGlued(point) && scan.kind(point - 1) <= TokenKind.Number)) {
    value = exactDigits('', scan.raw(index));
    from = scan.start(point);
    plain = false;
  }
  const sign = from === scan.start(index) ? point : point - 1;
  if (scan.mark(sign) & (Mark.Hyphen | Mark.Dash | Mark.Minus) && scan.end(sign) === from && !scan.isGlued(sign) && scan.kind(sign - 1) !== TokenKind.Number) {
    value = negative(value);
    from = scan.start(sign);
    plain = false;
  }
  const raised = raisedAt(scan, end, value);
  return raised ? { value: raised.value, from, end: raised.end, plain: false } : { value, from, end, plain };
}

/** Groups of three digits with a space between: `1 234 567,8`. */
function spaced(scan: Scan, index: number): { readonly value: Exact; readonly end: number } | null {
  if (scan.kind(index + 1) !== TokenKind.Number || !/^[1-9]\d{0,2}$/.test(scan.raw(index))) return null;
  let digits = scan.raw(index), decimals = '', end = index + 1;
  while (scan.kind(end) === TokenKind.Number && scan.start(end) === scan.end(end - 1) + 1 && /[ \u00a0\u202f\u2009]/.test(scan.text(scan.end(end - 1), scan.start(end))) && decimals === '' && digits.length < LONGEST) {
    const group = /^(\d{3})(?:[.,](\d+))?$/.exec(scan.raw(end));
    if (!group || group[2] !== undefined && group[2].length > LONGEST) break;
    digits += group[1]!;
    decimals = group[2] ?? '';
    end++;
  }
  return end > index + 1 ? { value: exactDigits(digits, decimals), end } : null;
}

const NO_LIST: readonly never[] = [];

/** Numbers with commas and no spaces between (`22,24,26,31`), with the offset of each; empty where the token is none. */
export function listOfDigits(scan: Scan, index: number): readonly { readonly value: Exact; readonly start: number; readonly end: number }[] {
  const text = scan.raw(index);
  if (scan.number(index) || !/^\d{1,4}(?:,\d{1,4})+$/.test(text)) return NO_LIST;
  let start = scan.start(index);
  return text.split(',').map(digits => {
    const item = { value: exact(Number(digits)), start, end: start + digits.length };
    start = item.end + 1;
    return item;
  });
}
