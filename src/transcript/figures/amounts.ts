import { TokenKind } from '../tokens';
import { exact, isLess, negative, plus, timesTenTo, toNumber, type Exact } from './exact';
import { currencyBefore, measureAfter, type MeasureAt } from './measures';
import type { Modified } from './modifiers';
import { halfBehind } from './fractions';
import { readNumeral, type Numeral } from './numerals';
import { phraseAt } from './phrases';
import type { Scan } from './scan';
import type { Measure } from './tables';

/** A number or a range of two with what it measures; `measure` is null for a bare one. */
export interface Amount {
  readonly from: number;
  /** Offset after the last character. */
  readonly to: number;
  /** Index after the last token. */
  readonly end: number;
  readonly low: Exact;
  /** The upper end of a range; `null` for one number. */
  readonly high: Exact | null;
  readonly measure: Measure | null;
  readonly numeral: Numeral;
  /** A sign such as `+` between number and unit. */
  readonly modifier: Modified | null;
  /** The unit was lent by the figure that follows: `from 5 to 10 percent`. */
  readonly lent: boolean;
}

const DASH = /^(?:[-–—‑]|--)$/;

/** Reads the amount whose currency or number begins at a token; `null` where none does. */
export function readAmount(scan: Scan, index: number): Amount | null {
  const before = currencyBefore(scan, index);
  const first = readNumeral(scan, before?.end ?? index, before !== null);
  if (!first) return null;
  const open = scan.raw(first.end) === '+' && scan.isGlued(first.end) || /^-$/.test(scan.raw(first.end)) && scan.word(first.end + 1) === 'plus';
  const bare = open ? first.end + (scan.raw(first.end) === '+' ? 1 : 2) : first.end;
  const own = measureAfter(scan, bare, first.value);
  const measure = before ? ownCurrency(before.measure, own) : own?.measure ?? null;
  const end = own && (!before || own.measure.kind === 'money') ? own.end : bare;
  const half = own && !before ? halfBehind(scan, end) : null;
  if (half) {
    const low = plus(first.value, half.value);
    return { from: first.from, to: scan.end(half.end - 1), end: half.end, low, high: null, measure, numeral: first, modifier: null, lent: false };
  }
  const sign = minusBefore(scan, before ? before.from : first.from, index);
  const debt = before !== null && /^[-–−]$/.test(scan.raw(before.end - 1));
  const from = sign ?? Math.min(before?.from ?? first.from, first.from);
  const signed = (value: Exact): Exact => sign !== null || debt ? negative(value) : value;
  const one: Amount = {
    from, to: scan.end((open && end === bare ? first.end : end) - 1), end, low: signed(scaled(first.value, measure)), high: null, measure, numeral: first, lent: false,
    modifier: open ? { modifier: 'at-least', span: { start: scan.start(first.end), end: scan.end(bare - 1) } } : null,
  };
  return open ? one : rangeFrom(scan, index, one, before !== null, end > first.end) ?? one;
}

/** Reads `a year and a half` at its `half`; `null` where no unit with an article stands before. */
export function readUnitAndHalf(scan: Scan, index: number): Amount | null {
  const { isIn, measures } = scan.tables, unit = index - 3;
  if (!isIn('articles', scan.word(index - 1)) || !isIn('articles', scan.word(unit - 1)) || unit < 1) return null;
  const named = phraseAt(measures, scan.word, unit), half = named?.end === index - 2 ? halfBehind(scan, index - 2) : null;
  if (!named || !half) return null;
  const low = plus(exact(1), half.value);
  return {
    from: scan.start(unit - 1), to: scan.end(half.end - 1), end: half.end, low, high: null, measure: named.value, modifier: null, lent: false,
    numeral: { from: scan.start(unit - 1), end: half.end, value: low, mantissa: low, power: 0, form: 'words', one: false, fraction: true, plain: false, ordinal: null },
  };
}

function scaled(value: Exact, measure: Measure | null): Exact {
  return timesTenTo(value, measure?.power ?? 0);
}

/** `$5 million US dollars`, `$500 Canadian dollars`: the words behind tell more than the sign before. */
function ownCurrency(before: Measure, after: MeasureAt | null): Measure {
  return after?.measure.kind === 'money' && after.measure.power === 0 ? after.measure : before;
}

/** The offset of a minus before a number or currency: `minus five`, `negative $25 million`, `-$5`; `null` without one. */
function minusBefore(scan: Scan, from: number, index: number): number | null {
  let at = index - 1;
  while (at > 0 && scan.start(at) >= from) at--;
  if (scan.tables.isIn('minus', scan.word(at))) return scan.start(at);
  return /^[-–−]$/.test(scan.raw(at)) && scan.end(at) === from && scan.kind(index) === TokenKind.Symbol && !scan.isGlued(at) ? scan.start(at) : null;
}

/** The range whose lower end is `one`: `1.5-2 years`, `$1.2–1.4bn`, `two or three`, `between 5 and 10 percent`. */
function rangeFrom(scan: Scan, index: number, one: Amount, currency: boolean, ownUnit: boolean): Amount | null {
  const { tables } = scan, joint = one.end, raw = scan.raw(joint), word = scan.word(joint);
  const dashed = DASH.test(raw) && scan.isGlued(joint) === scan.isGlued(joint + 1);
  const previous = scan.word(firstToken(scan, one.from, index) - 1);
  const between = tables.isIn('betweenWords', previous) && tables.isIn('and', word);
  if (!dashed && !between && !tables.isIn('rangeWords', word)) return null;
  const before = currencyBefore(scan, joint + 1);
  const start = before?.end ?? joint + 1;
  if (!before && scan.kind(start) !== TokenKind.Number && !(one.numeral.form === 'words' && !dashed || tables.cardinals.has(scan.word(start)))) return null;
  const second = readNumeral(scan, start, currency || before !== null);
  if (!second || dashed && second.form !== one.numeral.form || second.ordinal) return null;
  const after = measureAfter(scan, second.end, second.value);
  const measure = before?.measure ?? after?.measure ?? (currency ? one.measure : null);
  // what stands alone on both sides is two figures, unless a dash joins them
  if (ownUnit && !dashed && !between && !(currency && !before && !after)) return null;
  if (one.measure && measure && one.measure.unit !== measure.unit) return null;
  if (!dashed && currency && before && (one.numeral.power > 0 || second.power === 0) && !between) return null;
  if (dashed && !scan.isGlued(joint) && !measure && !scaleLent(one.numeral, second)) return null;
  const lends = scaleLent(one.numeral, second);
  const low = scaled(lends ? timesTenTo(one.numeral.value, second.power) : one.numeral.value, measure), high = scaled(second.value, measure);
  if (!isLess(low, high)) return null;
  if (changes(scan, index, one.from)) {
    if (!measure || one.measure) return null;
    return { ...one, low, measure, lent: true };
  }
  const end = after && (!before || after.measure.kind === 'money') && (!currency || after.measure.kind === 'money') ? after.end : second.end;
  return { ...one, to: scan.end(end - 1), end, low, high, measure: measure ?? one.measure };
}

/** Whether the right number's scale holds for the left one: `1.2–1.4bn`, not `900,000 to 1.2 million`. */
function scaleLent(left: Numeral, right: Numeral): boolean {
  return right.power > 0 && left.power === 0 && isLess(left.value, right.mantissa);
}

/** Whether a verb of change stands before `from`: `rose from 5 to 10 percent`. */
function changes(scan: Scan, index: number, from: number): boolean {
  const { isIn } = scan.tables, before = firstToken(scan, from, index) - 1;
  if (!isIn('fromWords', scan.word(before))) return false;
  for (let back = 1; back <= 3; back++) if (isIn('changeVerbs', scan.word(before - back))) return true;
  return false;
}

/** The index of the token that begins at an offset at or before a token. */
export function firstToken(scan: Scan, from: number, index: number): number {
  let at = index;
  while (at > 0 && scan.start(at) > from) at--;
  return at;
}

/** The value as the model has it. */
export function amountValue({ low, high }: Amount): number | readonly [number, number] {
  return high ? [toNumber(low), toNumber(high)] : toNumber(low);
}
