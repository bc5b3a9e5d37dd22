import { TokenKind } from '../tokens';
import type { Amount } from './amount';
import { hasChange } from './changes';
import { exact, isLess, isWhole, timesTenTo } from './exact';
import { currencyBefore, inUnit, measureAfter, type MeasureAt } from './measures';
import { isPluralNoun } from './nouns';
import { readNumeral, type Numeral } from './numerals';
import { firstToken, type Scan } from './scan';
import { Mark } from './shapes';
import type { Measure } from './measure';

const THOUSAND = exact(1000);
const DASH = Mark.Hyphen | Mark.Dash | Mark.LongDash | Mark.Tilde | Mark.DoubleHyphen;

/** What joins the two ends of a range, and the index of its upper end. */
interface Joint {
  readonly dashed: boolean;
  /** `between` (or `from`) stood before the lower end. */
  readonly between: boolean;
  readonly end: number;
}

/** Reads the joint behind a number: `–`, ` to `, `between … and`, and with hanging hyphens `10- to 15-year`, `10-to-15-year`; `null` for none. */
function jointAt(scan: Scan, index: number, first: number): Joint | null {
  const mark = scan.mark(index), hanging = mark === Mark.Hyphen && scan.isGlued(index) && scan.lists(index + 1).rangeWords;
  if (hanging) return { dashed: false, between: false, end: scan.mark(index + 2) === Mark.Hyphen && scan.isGlued(index + 2) ? index + 3 : index + 2 };
  if (mark & DASH && scan.isGlued(index) === scan.isGlued(index + 1)) return { dashed: true, between: false, end: index + 1 };
  const { and, rangeWords } = scan.lists(index), between = and && scan.lists(first - 1).betweenWords;
  return between || rangeWords ? { dashed: false, between, end: index + 1 } : null;
}

/** The number behind a joint, with what it measures. */
interface Upper {
  readonly numeral: Numeral;
  /** Its own measure, or what the lower end measures where that has a currency before it. */
  readonly measure: Measure | null;
  /** A currency stands before it, a measure behind it. */
  readonly priced: boolean;
  readonly after: MeasureAt | null;
}

/** Reads the upper end of a range whose lower end is `one`; `currency` says that one has a currency before it. */
function upperAt(scan: Scan, { end, dashed }: Joint, one: Amount, currency: boolean): Upper | null {
  const lettered = scan.kind(end + 1) === TokenKind.Symbol && (scan.isGlued(end + 1) || scan.kind(end) === TokenKind.Caps);
  const before = currencyBefore(scan, end) ?? (lettered ? currencyBefore(scan, end + 1) : null), start = before?.end ?? end;
  if (!before && scan.kind(start) !== TokenKind.Number && !(one.numeral.form === 'words' && !dashed) && scan.says(start).cardinal === null) return null;
  const numeral = readNumeral(scan, start, currency || before !== null);
  if (!numeral || numeral.ordinal || dashed && numeral.form !== one.numeral.form) return null;
  const after = measureAfter(scan, numeral.end, numeral.value);
  return { numeral, measure: before?.measure ?? after?.measure ?? (currency ? one.measure : null), priced: before !== null, after };
}

/** The range whose lower end is `one`: `1.5-2 years`, `$1.2–1.4bn`, `two or three`, `between 5 and 10 percent`, `5 km to 7 km`. */
export function rangeFrom(scan: Scan, index: number, one: Amount, currency: boolean, ownUnit: boolean): Amount | null {
  const first = firstToken(scan, one.from, index), joint = jointAt(scan, one.end, first), upper = joint && upperAt(scan, joint, one, currency);
  if (!joint || !upper) return null;
  const { numeral: second, measure, priced, after } = upper;
  if (one.measure && measure && one.measure.unit !== measure.unit) return null;
  const apart = ownUnit || currency && priced && (one.numeral.power > 0 || second.power === 0), single = currency && !priced && !after;
  if (apart && !single && isTwo(scan, first, one, joint, measure)) return null;
  const lends = scaleLent(one.numeral, second);
  if (joint.dashed && !scan.isGlued(one.end) && !measure && !lends && !isSpacedRange(scan, one.numeral, second)) return null;
  const low = inUnit(lends ? timesTenTo(one.numeral.value, second.power) : one.numeral.value, measure), high = inUnit(second.value, measure);
  if (!apart && scan.lists(first - 1).fromWords && hasChange(scan, first - 1)) return measure && !one.measure ? { ...one, low, measure, lent: true } : null;
  // "won by 61 to 39 percent" is a result in two parts
  if (!isLess(low, high) && !(measure?.kind === 'percent' && !ownUnit && !joint.dashed && !joint.between)) return null;
  const end = after && (after.measure.kind === 'money' || !priced && !currency) ? after.end : second.end;
  return { ...one, to: scan.end(end - 1), end, low, high, measure: measure ?? one.measure };
}

/** Whether two amounts with a unit each are no range: `to` makes one only where nothing went from the one to the other. */
function isTwo(scan: Scan, first: number, one: Amount, { dashed, between }: Joint, measure: Measure | null): boolean {
  if (dashed || between) return false;
  return !measure || scan.lists(one.end).alternatives || scan.lists(first - 1).changeByWords && hasChange(scan, first, FAR) || isChange(scan, first);
}

/** Whether two bare numbers with blanks around the dash between them are a range: both with decimals, or large ones of things counted. */
function isSpacedRange(scan: Scan, one: Numeral, second: Numeral): boolean {
  return !isWhole(one.value) && !isWhole(second.value) || !isLess(one.value, THOUSAND) && isPluralNoun(scan, second.end);
}

/** How near a verb of change without `from` stands: `rose 5% to 30%`. */
const NEAR = 4;
/** How far from `by` its verb of change may stand: `raised the target for this year by £10m to £55m`. */
const FAR = 16;

/** Whether a number is what something changed from, rather than the lower end of a range. */
function isChange(scan: Scan, first: number): boolean {
  const { fromWords, changeFromWords } = scan.lists(first - 1);
  if (fromWords && scan.tables.lexicon.changeFromWords !== '') return changeFromWords;
  return hasChange(scan, first, fromWords ? undefined : NEAR);
}

/** How many numbers a row before a percent sign may have. */
const LONGEST_ROW = 4;

/** A bare number in a row whose last has a percent sign: `24, 50 and 15 percent`. */
export function lentInRow(scan: Scan, one: Amount): Amount | null {
  if (one.measure || !one.numeral.plain) return null;
  let at = one.end;
  for (let row = 0; row < LONGEST_ROW; row++) {
    const comma = scan.mark(at) === Mark.Comma ? at + 1 : at, next = scan.lists(comma).and ? comma + 1 : comma;
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
