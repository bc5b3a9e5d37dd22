import { TokenKind } from '../tokens';
import { exact, isLess, negative, plus, timesTenTo, toNumber, type Exact } from './exact';
import { currencyBefore, measureAfter, type MeasureAt } from './measures';
import type { Modified } from './modifiers';
import { hasChange } from './changes';
import { smallerUnitAt } from './compounds';
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
  const whole = scan.tables.amountWords.get(scan.word(index));
  if (whole) return { from: scan.start(index), to: scan.end(index), end: index + 1, low: whole.value, high: null, measure: whole.measure, modifier: null, lent: false, numeral: wordsFor(scan.start(index), index + 1, whole.value) };
  const before = currencyBefore(scan, index);
  const first = readNumeral(scan, before?.end ?? index, before !== null);
  if (!first) return null;
  const open = scan.raw(first.end) === '+' && scan.isGlued(first.end) || /^-$/.test(scan.raw(first.end)) && scan.word(first.end + 1) === 'plus';
  const bare = open ? first.end + (scan.raw(first.end) === '+' ? 1 : 2) : first.end;
  const own = measureAfter(scan, bare, first.value);
  const measure = before ? ownCurrency(before.measure, own) : own?.measure ?? null;
  const end = own && (!before || own.measure.kind === 'money') ? own.end : bare;
  const rest = (own && !before ? halfBehind(scan, end) : null) ?? (measure && !open ? smallerUnitAt(scan, end, measure) : null);
  if (rest) {
    const low = plus(first.value, rest.value);
    return { from: before?.from ?? first.from, to: scan.end(rest.end - 1), end: rest.end, low, high: null, measure, numeral: first, modifier: null, lent: false };
  }
  const sign = minusBefore(scan, before ? before.from : first.from, index);
  const debt = before !== null && /^[-–−]$/.test(scan.raw(before.end - 1));
  const from = sign ?? Math.min(before?.from ?? first.from, first.from);
  const signed = (value: Exact): Exact => sign !== null || debt ? negative(value) : value;
  const one: Amount = {
    from, to: scan.end((open && end === bare ? first.end : end) - 1), end, low: signed(scaled(first.value, measure)), high: null, measure, numeral: first, lent: false,
    modifier: open ? { modifier: 'at-least', span: { start: scan.start(first.end), end: scan.end(bare - 1) } } : null,
  };
  return open ? one : rangeFrom(scan, index, one, before !== null, end > first.end) ?? lentInRow(scan, one) ?? one;
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
    numeral: wordsFor(scan.start(unit - 1), half.end, low),
  };
}

/** The number of an amount whose words are no number by themselves. */
function wordsFor(from: number, end: number, value: Exact): Numeral {
  return { from, end, value, mantissa: value, power: 0, form: 'words', one: false, fraction: true, plain: false, ordinal: null };
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

/** What joins the two ends of a range, and the index of its upper end. */
interface Joint {
  readonly dashed: boolean;
  /** `between` (or `from`) stood before the lower end. */
  readonly between: boolean;
  readonly end: number;
}

/** Reads the joint behind a number: `–`, ` to `, `between … and`, and with hanging hyphens `10- to 15-year`, `10-to-15-year`; `null` for none. */
function jointAt(scan: Scan, index: number, first: number): Joint | null {
  const { isIn } = scan.tables, raw = scan.raw(index), previous = scan.word(first - 1);
  const hanging = raw === '-' && scan.isGlued(index) && isIn('rangeWords', scan.word(index + 1));
  if (hanging) return { dashed: false, between: false, end: scan.raw(index + 2) === '-' && scan.isGlued(index + 2) ? index + 3 : index + 2 };
  if (DASH.test(raw) && scan.isGlued(index) === scan.isGlued(index + 1)) return { dashed: true, between: false, end: index + 1 };
  const between = isIn('betweenWords', previous) && isIn('and', scan.word(index));
  return between || isIn('rangeWords', scan.word(index)) ? { dashed: false, between, end: index + 1 } : null;
}

/** The range whose lower end is `one`: `1.5-2 years`, `$1.2–1.4bn`, `two or three`, `between 5 and 10 percent`, `5 km to 7 km`. */
function rangeFrom(scan: Scan, index: number, one: Amount, currency: boolean, ownUnit: boolean): Amount | null {
  const { tables } = scan, first = firstToken(scan, one.from, index), joint = jointAt(scan, one.end, first);
  if (!joint) return null;
  const { dashed, between } = joint, before = currencyBefore(scan, joint.end), start = before?.end ?? joint.end;
  if (!before && scan.kind(start) !== TokenKind.Number && !(one.numeral.form === 'words' && !dashed || tables.cardinals.has(scan.word(start)))) return null;
  const second = readNumeral(scan, start, currency || before !== null);
  if (!second || dashed && second.form !== one.numeral.form || second.ordinal) return null;
  const after = measureAfter(scan, second.end, second.value);
  const measure = before?.measure ?? after?.measure ?? (currency ? one.measure : null);
  if (one.measure && measure && one.measure.unit !== measure.unit) return null;
  const apart = ownUnit || currency && before !== null && (one.numeral.power > 0 || second.power === 0);
  const single = currency && !before && !after;
  // with a unit on each side `to` makes a range only where nothing went from the one to the other
  if (apart && !dashed && !between && !single && (!measure || tables.isIn('alternatives', scan.word(one.end)) || hasChange(scan, first))) return null;
  const decimals = one.numeral.value.under > 1n && second.value.under > 1n;
  if (dashed && !scan.isGlued(one.end) && !measure && !decimals && !scaleLent(one.numeral, second)) return null;
  const lends = scaleLent(one.numeral, second);
  const low = scaled(lends ? timesTenTo(one.numeral.value, second.power) : one.numeral.value, measure), high = scaled(second.value, measure);
  if (tables.isIn('fromWords', scan.word(first - 1)) && hasChange(scan, first - 1)) {
    return measure && !one.measure ? { ...one, low, measure, lent: true } : null;
  }
  // "won by 61 to 39 percent" is a result in two parts
  if (!isLess(low, high) && !(measure?.kind === 'percent' && !ownUnit && !dashed && !between)) return null;
  const end = after && (!before || after.measure.kind === 'money') && (!currency || after.measure.kind === 'money') ? after.end : second.end;
  return { ...one, to: scan.end(end - 1), end, low, high, measure: measure ?? one.measure };
}

/** How many numbers a row before a percent sign may have. */
const LONGEST_ROW = 4;

/** A bare number in a row whose last has a percent sign: `24, 50 and 15 percent`. */
function lentInRow(scan: Scan, one: Amount): Amount | null {
  if (one.measure || !one.numeral.plain) return null;
  let at = one.end;
  for (let row = 0; row < LONGEST_ROW; row++) {
    const comma = scan.raw(at) === ',' ? at + 1 : at, next = scan.tables.isIn('and', scan.word(comma)) ? comma + 1 : comma;
    if (next === at || scan.kind(next) !== TokenKind.Number) return null;
    const measure = measureAfter(scan, next + 1, one.low)?.measure;
    if (measure) return measure.kind === 'percent' ? { ...one, measure, lent: true } : null;
    at = next + 1;
  }
  return null;
}

/** Whether the right number's scale holds for the left one: `1.2–1.4bn`, not `900,000 to 1.2 million`. */
function scaleLent(left: Numeral, right: Numeral): boolean {
  return right.power > 0 && left.power === 0 && isLess(left.value, right.mantissa);
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
