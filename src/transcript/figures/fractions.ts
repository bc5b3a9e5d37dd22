import { TokenKind } from '../tokens';
import { exact, exactDigits, fraction, inverse, plus, times, toNumber, type Exact } from './exact';
import { phraseAt } from './phrases';
import { scaleAt, valueOf, type Scale } from './scales';
import type { Scan } from './scan';

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
  const { lexicon, cardinals } = scan.tables;
  let at = /^[-–]$/.test(scan.raw(index)) ? index + 1 : index, tens = 0;
  const ten = cardinals.get(scan.word(at));
  if (ten && toNumber(ten) >= 20 && toNumber(ten) < 100) {
    const next = scan.raw(at + 1) === '-' ? at + 2 : at + 1, unit = valueOf(lexicon.ordinals, scan.word(next).replace(/s$/, ''));
    if (unit === undefined || unit >= 10) return null;
    tens = toNumber(ten);
    at = next;
  }
  const word = scan.word(at), value = valueOf(lexicon.denominators, word) ?? (tens ? valueOf(lexicon.ordinals, word.replace(/s$/, '')) : undefined);
  if (value === undefined || valueOf(lexicon.ordinals, word) !== undefined && !singular) return null;
  const under = inverse(exact(tens + value));
  return under && { value: under, end: at + 1 };
}

/** The index behind a hyphen that joins words, or the same index. */
const pastHyphen = (scan: Scan, index: number): number => scan.raw(index) === '-' && scan.isGlued(index) && scan.isGlued(index + 1) ? index + 1 : index;

/** `and a half`, `-and-a-half`, `and three quarters`, `с половиной` behind a number. */
export function mixedAt(scan: Scan, index: number): Part | null {
  const { tables } = scan, and = pastHyphen(scan, index);
  if (!scan.isIn('and', and)) return null;
  const at = pastHyphen(scan, and + 1), over = scan.isIn('articles', at) ? ONE : tables.cardinals.get(scan.word(at));
  if (!over) {
    // a half needs its article where there are articles
    const half = tables.lexicon.articles === '' && valueOf(tables.lexicon.halves, scan.word(at)) !== undefined;
    return half ? { value: HALF, end: at + 1 } : null;
  }
  // "and fifty-four hundredths"
  const unit = pastHyphen(scan, at + 1), ones = toNumber(over) >= 20 && toNumber(over) < 100 ? tables.cardinals.get(scan.word(unit)) : undefined;
  const joined = ones && toNumber(ones) < 10 ? denominatorAt(scan, unit + 1, false) : null, part = joined ?? denominatorAt(scan, at + 1, toNumber(over) === 1);
  return part && { value: times(joined && ones ? plus(over, ones) : over, part.value), end: part.end };
}

/** `and a half` behind a unit: `one year and a half`. */
export function halfBehind(scan: Scan, index: number): Part | null {
  const mixed = mixedAt(scan, index);
  return mixed && !phraseAt(scan.tables.measures, scan.word, mixed.end) && toNumber(mixed.value) === 0.5 ? mixed : null;
}

/** `point five`, `point zero three`, `point seventy-one`: the decimals in words. */
export function decimalsAt(scan: Scan, index: number): Part | null {
  if (!scan.isIn('point', index)) return null;
  let digits = '', at = index + 1, previous = 0;
  while (digits.length <= MOST_DECIMALS) {
    const next = scan.raw(at) === '-' && previous >= 20 ? at + 1 : at, word = scan.tables.cardinals.get(scan.word(next));
    const value = word ? toNumber(word) : -1;
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
  const { lexicon, isIn, measures } = scan.tables;
  const half = valueOf(lexicon.halves, scan.word(index)), part = half === undefined ? denominatorAt(scan, index, true) : { value: exact(half), end: index + 1 };
  if (!part) return null;
  const article = scan.isIn('articles', index - 1), from = scan.start(article ? index - 1 : index);
  let at = scan.word(part.end) === 'of' && scan.isIn('articles', part.end + 1) ? part.end + 1 : pastHyphen(scan, part.end);
  if (scan.isIn('articles', at)) at = pastHyphen(scan, at + 1);
  if (scaleAt(scan, at, false, false) || valueOf(lexicon.dozens, scan.word(at)) !== undefined) return { from, end: at, value: part.value };
  // "half an hour", "a quarter of a percent"
  if ((half !== undefined || at > part.end + 1) && phraseAt(measures, scan.word, at)) return { from, end: at, value: part.value };
  if (lexicon.articles === '') return half === undefined && part.end === index + 1 && valueOf(lexicon.ordinals, scan.word(index)) === undefined ? { from, end: part.end, value: part.value } : null;
  // "a third of", "by a third." but "a third visit", "a half-day"
  const kind = scan.kind(part.end), word = scan.word(part.end);
  const noun = kind >= 0 && kind <= TokenKind.Caps && !isIn('functionWords', word) && !phraseAt(measures, scan.word, part.end) || pastHyphen(scan, part.end) > part.end;
  return article && !noun ? { from, end: part.end, value: part.value } : null;
}

/** The index of the unit in `of a pound` behind a fraction; elsewhere the same index. */
export function beforeUnit(scan: Scan, index: number): number {
  return scan.word(index) === 'of' && scan.isIn('articles', index + 1) && phraseAt(scan.tables.measures, scan.word, index + 2) ? index + 2 : index;
}

/** `of a million` behind a fraction. */
export function scaleOfAt(scan: Scan, index: number): Scale | null {
  return scan.word(index) === 'of' && scan.isIn('articles', index + 1) ? scaleAt(scan, index + 2, false, false) : null;
}
