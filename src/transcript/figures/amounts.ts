import { TokenKind } from '../tokens';
import type { Amount } from './amount';
import { exact, negative, plus, timesTenTo, toNumber, type Exact } from './exact';
import { currencyBefore, inUnit, measureAfter, type MeasureAt } from './measures';
import { openEnding } from './modifiers';
import { minutesBeforeSeconds, smallerUnitAt } from './compounds';
import { halfBehind } from './fractions';
import { readNumeral, type Numeral } from './numerals';
import { lentInRow, rangeFrom } from './ranges';
import { scaleAt } from './scales';
import { measureNameAt, type Scan } from './scan';
import { Mark } from './shapes';
import type { Measure } from './measure';

const SIGNS = Mark.Hyphen | Mark.Dash | Mark.Minus;

/** Reads the amount whose currency or number begins at a token; `null` where none does. */
export function readAmount(scan: Scan, index: number): Amount | null {
  const { amount: whole } = scan.says(index);
  if (whole) return { from: scan.start(index), to: scan.end(index), end: index + 1, low: whole.value, high: null, measure: whole.measure, modifier: null, lent: false, numeral: wordsFor(scan.start(index), index + 1, whole.value) };
  const before = currencyBefore(scan, index);
  const first = readNumeral(scan, before?.end ?? index, before !== null);
  if (!first) return null;
  const open = openEnding(scan, first.end), scale = open && scaleAt(scan, open.end, false, before !== null);
  const number = open ? timesTenTo(first.value, scale?.power ?? 0) : first.value, bare = scale?.end ?? open?.end ?? first.end;
  const own = (before ? null : minutesBeforeSeconds(scan, bare)) ?? measureAfter(scan, bare, number, before !== null);
  const measure = before ? ownCurrency(before.measure, own) : own?.measure ?? null;
  const end = own && (!before || own.measure.kind === 'money') ? own.end : bare;
  const rest = (own && !before ? halfBehind(scan, end) : null) ?? (measure && !open ? smallerUnitAt(scan, end, measure) : null);
  if (rest) {
    const low = plus(number, rest.value);
    return { from: before?.from ?? first.from, to: scan.end(rest.end - 1), end: rest.end, low, high: null, measure, numeral: first, modifier: null, lent: false };
  }
  const sign = minusBefore(scan, before ? before.from : first.from, index);
  const debt = before !== null && (scan.mark(before.end - 1) & SIGNS) > 0;
  const from = sign ?? Math.min(before?.from ?? first.from, first.from);
  const value = inUnit(number, measure), modifier = open && { modifier: open.modifier, span: { start: scan.start(first.end), end: scan.end(open.end - 1) } };
  const one: Amount = {
    from, to: scan.end((open && end === open.end ? first.end : end) - 1), end, low: sign !== null || debt ? negative(value) : value, high: null, measure, numeral: first, lent: false, modifier,
  };
  if (open) return one;
  const found = rangeFrom(scan, index, one, before !== null, end > first.end) ?? lentInRow(scan, one) ?? one;
  return before === null && sign === null && scan.lists(index - 1).inverted ? inverted(scan, index - 1, found) : found;
}

/** `лет десять`, `тысяч пять рублей`: where a language puts the unit or the scale before a number, it is about that much; `at` is where that stands. */
function inverted(scan: Scan, at: number, amount: Amount): Amount {
  if (scan.lists(at - 1).vague || scan.kind(at - 1) === TokenKind.Number || scan.says(at - 1).cardinal !== null || scan.says(at - 1).scale !== null) return amount;
  const scale = scaleAt(scan, at, false, false), unit = scale || amount.measure ? null : measureNameAt(scan, at), from = scan.start(at);
  // `раз пять`: what is counted belongs to no figure
  const isCounted = !scale && !unit && !amount.measure;
  if (!scale && !unit && !isCounted) return amount;
  const power = scale?.power ?? unit?.value.power ?? 0, { low, high } = amount;
  return { ...amount, from: isCounted ? amount.from : from, low: timesTenTo(low, power), high: high && timesTenTo(high, power), measure: amount.measure ?? unit?.value ?? null, modifier: { modifier: 'about', span: { start: from, end: scan.end(at) } } };
}

/** Reads `a year and a half` at its `half`; `null` where no unit with an article stands before. */
export function readUnitAndHalf(scan: Scan, index: number): Amount | null {
  const unit = index - 3;
  if (!scan.lists(index - 1).articles || !scan.lists(unit - 1).articles || unit < 1) return null;
  const named = measureNameAt(scan, unit), half = named?.end === index - 2 ? halfBehind(scan, index - 2) : null;
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

/** `$5 million US dollars`, `$500 Canadian dollars`: the words behind tell more than the sign before. */
function ownCurrency(before: Measure, after: MeasureAt | null): Measure {
  return after?.measure.kind === 'money' && after.measure.power === 0 ? after.measure : before;
}

/** The offset of a minus before a number or currency: `minus five`, `negative $25 million`, `-$5`; `null` without one. */
function minusBefore(scan: Scan, from: number, index: number): number | null {
  let at = index - 1;
  while (at > 0 && scan.start(at) >= from) at--;
  if (scan.lists(at).minus) return scan.start(at);
  return scan.mark(at) & SIGNS && scan.end(at) === from && scan.kind(index) === TokenKind.Symbol && !scan.isGlued(at) ? scan.start(at) : null;
}

/** The value as the model has it. */
export function amountValue({ low, high }: Amount): number | readonly [number, number] {
  return high ? [toNumber(low), toNumber(high)] : toNumber(low);
}
