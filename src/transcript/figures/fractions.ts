import { TokenKind } from '../tokens';
import { exact, exactDigits, fraction, inverse, plus, times, toNumber, type Exact } from './exact';
import { scaleAt, type Scale } from './scales';
import { isHyphen, measureNameAt, type Scan } from './scan';
import { Mark } from './shapes';

/** A part of a number in words: its value and the index after it. */
export interface Part {
  readonly value: Exact;
  readonly end: number;
}

const ONE = exact(1), HALF = fraction(1, 2);
/** Decimals in words beyond this are noise. */
const MOST_DECIMALS = 12;

/** One divided by the denominator that begins at a token (`thirds`, `-quarters`, `twenty-fifths`); `singular` says whether `third` may be one. */
export function denominatorAt(scan: Scan, index: number, singular: boolean): Part | null {
  let at = scan.mark(index) & (Mark.Hyphen | Mark.Dash) ? index + 1 : index, tens = 0;
  const { cardinal } = scan.says(at), ten = cardinal ? toNumber(cardinal) : 0;
  if (ten >= 20 && ten < 100) {
    const next = scan.mark(at + 1) === Mark.Hyphen ? at + 2 : at + 1, { part } = scan.says(next);
    if (part === null || part >= 10) return null;
    tens = ten;
    at = next;
  }
  const { denominator, part, ordinal } = scan.says(at), value = denominator ?? (tens ? part : null);
  if (value === null || ordinal !== null && !singular) return null;
  const under = inverse(exact(tens + value));
  return under && { value: under, end: at + 1 };
}

/** The index behind a hyphen that joins words, or the same index. */
const pastHyphen = (scan: Scan, index: number): number => isHyphen(scan, index) ? index + 1 : index;

/** `and a half`, `-and-a-half`, `and three quarters`, `с половиной` behind a number. */
export function mixedAt(scan: Scan, index: number): Part | null {
  const and = pastHyphen(scan, index);
  if (!scan.lists(and).and) return null;
  const at = pastHyphen(scan, and + 1), over = scan.lists(at).articles ? ONE : scan.says(at).cardinal;
  if (!over) {
    // a half needs its article where there are articles
    const half = scan.tables.lexicon.articles === '' && scan.says(at).half !== null;
    return half ? { value: HALF, end: at + 1 } : null;
  }
  // "and fifty-four hundredths"
  const unit = pastHyphen(scan, at + 1), ones = toNumber(over) >= 20 && toNumber(over) < 100 ? scan.says(unit).cardinal : null;
  const joined = ones && toNumber(ones) < 10 ? denominatorAt(scan, unit + 1, false) : null, part = joined ?? denominatorAt(scan, at + 1, toNumber(over) === 1);
  return part && { value: times(joined && ones ? plus(over, ones) : over, part.value), end: part.end };
}

/** `and a half` behind a unit: `one year and a half`. */
export function halfBehind(scan: Scan, index: number): Part | null {
  const mixed = mixedAt(scan, index);
  return mixed && !measureNameAt(scan, mixed.end) && toNumber(mixed.value) === 0.5 ? mixed : null;
}

/** `point five`, `point zero three`, `point seventy-one`: the decimals in words. */
export function decimalsAt(scan: Scan, index: number): Part | null {
  if (!scan.lists(index).point) return null;
  let digits = '', at = index + 1, previous = 0;
  while (digits.length <= MOST_DECIMALS) {
    const next = scan.mark(at) === Mark.Hyphen && previous >= 20 ? at + 1 : at, { cardinal } = scan.says(next);
    const value = cardinal ? toNumber(cardinal) : -1;
    if (!Number.isInteger(value) || value < 0 || value >= 100) break;
    digits = previous >= 20 && value < 10 && value > 0 ? digits.slice(0, -1) + String(value) : digits + String(value);
    previous = value;
    at = next + 1;
  }
  return digits === '' ? null : { value: exactDigits('', digits), end: at };
}

/**
 * `half a`, `quarter`, `a third of a` before a scale, dozen or measure, and `a third`, `a half` with no noun behind; `from` is its
 * first offset. Where there are no articles a part that is no ordinal stands for itself (`треть`).
 */
export function openingAt(scan: Scan, index: number): (Part & { readonly from: number }) | null {
  const { half, ordinal } = scan.says(index), part = half === null ? denominatorAt(scan, index, true) : { value: half, end: index + 1 };
  if (!part) return null;
  const article = scan.lists(index - 1).articles, from = scan.start(article ? index - 1 : index);
  let at = scan.word(part.end) === 'of' && scan.lists(part.end + 1).articles ? part.end + 1 : pastHyphen(scan, part.end);
  if (scan.lists(at).articles) at = pastHyphen(scan, at + 1);
  if (scaleAt(scan, at, false, false) || scan.says(at).dozen !== null) return { from, end: at, value: part.value };
  // "half an hour", "a quarter of a percent"
  if ((half !== null || at > part.end + 1) && measureNameAt(scan, at)) return { from, end: at, value: part.value };
  if (scan.tables.lexicon.articles === '') return half === null && part.end === index + 1 && ordinal === null ? { from, end: part.end, value: part.value } : null;
  // "a third of", "by a third." but "a third visit", "a half-day"
  const kind = scan.kind(part.end);
  const noun = kind >= 0 && kind <= TokenKind.Caps && !scan.lists(part.end).functionWords && !measureNameAt(scan, part.end) || pastHyphen(scan, part.end) > part.end
    // "a third and final reading"
    || scan.lists(part.end).and && scan.lists(part.end + 1).lastWords;
  return article && !noun ? { from, end: part.end, value: part.value } : null;
}

/** The index of the unit in `of a pound` behind a fraction; elsewhere the same index. */
export function beforeUnit(scan: Scan, index: number): number {
  return scan.word(index) === 'of' && scan.lists(index + 1).articles && measureNameAt(scan, index + 2) ? index + 2 : index;
}

/** `of a million` behind a fraction. */
export function scaleOfAt(scan: Scan, index: number): Scale | null {
  return scan.word(index) === 'of' && scan.lists(index + 1).articles ? scaleAt(scan, index + 2, false, false) : null;
}
