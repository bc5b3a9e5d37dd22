import { TokenKind } from '../tokens';
import { readDigits, vulgarAt } from './digits';
import { exact, inverse, isLess, isWhole, plus, times, timesTenTo, toNumber, type Exact } from './exact';
import { beforeUnit, decimalsAt, denominatorAt, mixedAt, openingAt, scaleOfAt, type Part } from './fractions';
import { phraseAt } from './phrases';
import { scaleAt, standsAlone } from './scales';
import { isHyphen, measureNameAt, type Scan } from './scan';
import { Mark } from './shapes';

/** A cardinal number in digits, words or both, with its scale: `4.4 billion`, `two hundred and five thousand`, `half a million`. */
export interface Numeral {
  /** Offset of the first character. */
  readonly from: number;
  /** Index after the last token. */
  readonly end: number;
  readonly value: Exact;
  /** The value without its last scale, and that scale's power of ten (0 for none): what a range lends. */
  readonly mantissa: Exact;
  readonly power: number;
  readonly form: 'digits' | 'words';
  /** `one` and nothing else. */
  readonly one: boolean;
  /** A fraction of one or of a scale, in words or signs. */
  readonly fraction: boolean;
  /** Digits alone. */
  readonly plain: boolean;
  /** An ordinal that these words are the beginning of: `two hundred and fifth`. */
  readonly ordinal: Part | null;
}

/** A number being read: what its words add up to so far, and where the reading stands. */
interface Sum {
  readonly index: number;
  readonly form: Numeral['form'];
  from: number;
  /** The next token, the one behind a hyphen that joins it (`twenty-five`), and the one behind an `and` (`two hundred and five`). */
  at: number;
  joined: number;
  linked: number;
  /** What the scales so far have closed, and the group that is still open. */
  total: Exact;
  group: Exact | null;
  /** What may still be added to the group: cardinals below this. */
  room: number;
  /** The last scale's power of ten (`NO_SCALE` before the first), and what it multiplied. */
  scale: number;
  mantissa: Exact;
  fraction: boolean;
  plain: boolean;
}

const ZERO = exact(0), ONE = exact(1), TEN = exact(10), HUNDRED = exact(100), THOUSAND = exact(1000);
const NO_SCALE = 99;
/** More words than this in one number are noise. */
const MOST_WORDS = 24;

/**
 * Reads the number that begins at a token; `null` where none does. `money` says that a currency stands before it.
 * A scale word alone (`hundred`) counts with an article before it, which is then the number's first word, or before a measure.
 */
export function readNumeral(scan: Scan, index: number, money: boolean): Numeral | null {
  const numeral = readCardinal(scan, index, money);
  const ratio = numeral && !numeral.ordinal && (numeral.plain || numeral.form === 'words') && !numeral.fraction ? ratioAt(scan, numeral.end, numeral.value) : null;
  return numeral && ratio ? { ...numeral, end: ratio.end, value: ratio.value, mantissa: ratio.value, one: false, fraction: true, plain: false } : numeral;
}

function readCardinal(scan: Scan, index: number, money: boolean): Numeral | null {
  if (scan.kind(index) !== TokenKind.Number) return summed(scan, opened(scan, index), money);
  const digits = readDigits(scan, index);
  if (!digits) return null;
  const { from, end, value, plain } = digits, fraction = !isWhole(value) && scan.mark(index + 1) === Mark.Slash;
  if (mayGoOn(scan, end)) return summed(scan, sumOf(index, 'digits', from, end, value, fraction, plain), money);
  return { from, end, value, mantissa: value, power: 0, form: 'digits', one: false, fraction, plain, ordinal: null };
}

/** The number that an opened one is with all that goes on with it. */
function summed(scan: Scan, sum: Sum, money: boolean): Numeral | null {
  const { index } = sum;
  let ordinal: Part | null = null;
  for (let words = 0; words <= MOST_WORDS && mayGoOn(scan, sum.at); words++) {
    lookOn(scan, sum);
    if (words > 0 || sum.group) ordinal = ordinalEnd(scan, sum);
    if (ordinal || words === MOST_WORDS || !goesOn(scan, sum, money)) break;
  }
  if (sum.at === index) return null;
  const { from, at: end, form, fraction, plain } = sum, value = plus(sum.total, sum.group ?? ZERO);
  const part = sum.group && !fraction && (form === 'words' || plain) ? denominatorAt(scan, end, toNumber(value) === 1) : null;
  if (part && !areQuartersOfYears(scan, index - 1, toNumber(value), part.end)) {
    const scale = scaleOfAt(scan, part.end), mantissa = times(value, part.value), power = scale?.power ?? 0;
    return { from, end: scale?.end ?? beforeUnit(scan, part.end), value: timesTenTo(mantissa, power), mantissa, power, form, one: false, fraction: true, plain: false, ordinal: null };
  }
  const scaled = sum.group === null && sum.scale < NO_SCALE;
  return {
    from, end, value, mantissa: scaled ? sum.mantissa : value, power: scaled ? sum.scale : 0, form, fraction, plain, ordinal,
    one: end === index + 1 && scan.lists(index).one,
  };
}

/** Whether `two quarters`, `the last three quarters` are quarters of a year and no fraction; `before` is the token before the number, `end` the one behind the quarters. */
function areQuartersOfYears(scan: Scan, before: number, value: number, end: number): boolean {
  if (scan.says(end - 1).denominator !== QUARTER || value <= 1 || isHyphen(scan, end - 2)) return false;
  return value !== 3 || scan.lists(before).spanLeads;
}
const QUARTER = 4;

/** Whether a token may go on with a number at all: most that stand behind one do not. */
function mayGoOn(scan: Scan, index: number): boolean {
  if (scan.kind(index) === TokenKind.Number || scan.mark(index) & (Mark.Hyphen | Mark.Dash)) return true;
  const { cardinal, ordinal, denominator, scale, shortScale, moneyScale, dozen } = scan.says(index), { and, point } = scan.lists(index);
  return cardinal !== null || ordinal !== null || denominator !== null || scale !== null || shortScale !== null || moneyScale !== null || dozen !== null || and || point;
}

/** Takes in what goes on with a number; whether anything does. */
function goesOn(scan: Scan, sum: Sum, money: boolean): boolean {
  return addCardinal(scan, sum) || addDigits(scan, sum, money) || addScale(scan, sum, money) || addDozen(scan, sum) || addDecimals(scan, sum) || addMixed(scan, sum, money);
}

/** What a number begins with that is not in digits: a sign such as `½`, `half a`, or nothing yet. */
function opened(scan: Scan, index: number): Sum {
  const sign = vulgarAt(scan, index);
  if (sign) return sumOf(index, 'digits', scan.start(index), index + 1, sign, true, false);
  const part = openingAt(scan, index);
  return part ? sumOf(index, 'words', part.from, part.end, part.value, true, false) : sumOf(index, 'words', scan.start(index), index, null, false, false);
}

function sumOf(index: number, form: Numeral['form'], from: number, at: number, group: Exact | null, fraction: boolean, plain: boolean): Sum {
  return { index, form, from, at, joined: at, linked: at, total: ZERO, group, room: group ? 0 : Infinity, scale: NO_SCALE, mantissa: ONE, fraction, plain };
}

/** Finds the next word, past a hyphen and an `and` where one may stand. */
function lookOn(scan: Scan, sum: Sum): void {
  const hyphen = sum.group !== null && scan.mark(sum.at) & (Mark.Hyphen | Mark.Dash) && (scan.isGlued(sum.at) && scan.isGlued(sum.at + 1) || sum.room === 10);
  sum.joined = hyphen ? sum.at + 1 : sum.at;
  const and = scan.lists(sum.joined).and && (sum.room === 100 || sum.scale < NO_SCALE && !sum.group);
  sum.linked = and ? sum.joined + 1 : sum.joined;
}

function add(sum: Sum, value: Exact, room: number, at: number): true {
  sum.group = sum.group ? plus(sum.group, value) : value;
  sum.room = room;
  sum.at = at;
  return true;
}

function addCardinal(scan: Scan, sum: Sum): boolean {
  const { joined, linked } = sum, { cardinal } = scan.says(linked);
  if (!cardinal) return false;
  const value = toNumber(cardinal);
  // "one hundred thirty-fifths": what no `and` joins is the denominator
  if (linked === sum.at && sum.group && value >= 20 && value < 100 && denominatorAt(scan, linked, false)) return false;
  // "one hundred and three quarters": the three belongs to the quarters; "one hundred and thirty fifths" is twenty-six
  const mixed = linked > joined ? mixedAt(scan, joined) : null;
  if (mixed && isLess(mixed.value, ONE)) return false;
  if (value >= sum.room || value === 0 && (sum.group !== null || sum.scale < NO_SCALE) || joined > sum.at && sum.room !== 10) return false;
  return add(sum, cardinal, !Number.isInteger(value) ? 0 : value >= 100 ? 100 : value >= 20 ? 10 : 0, linked + 1);
}

/** Digits go on only where a smaller scale follows them, or behind a last hundred: `4 thousand 3 hundred and 21`. */
function addDigits(scan: Scan, sum: Sum, money: boolean): boolean {
  const { linked } = sum, started = sum.scale < NO_SCALE || sum.room === 100;
  const digits = started && scan.kind(linked) === TokenKind.Number && !scan.isGlued(linked) ? readDigits(scan, linked) : null;
  if (!digits?.plain || toNumber(digits.value) === 0) return false;
  const scale = scaleAt(scan, digits.end, true, money);
  // `3 тыс. 200`: what is left over of a thousand stands behind it in full
  const rest = scale === null && sum.scale === 3 && linked === sum.at && sum.form === 'digits' && !scan.isGlued(sum.index + 1) && scan.digits(linked) === 3 && !isLess(digits.value, HUNDRED);
  const fits = rest || (linked > sum.at && sum.room === 100 ? !scale && isLess(digits.value, HUNDRED) : scale !== null && scale.power < sum.scale && isLess(digits.value, THOUSAND));
  return fits && add(sum, digits.value, 0, digits.end);
}

function addScale(scan: Scan, sum: Sum, money: boolean): boolean {
  const { joined, linked } = sum, scale = scaleAt(scan, joined, sum.form === 'digits' && joined === sum.at, money);
  if (!scale || linked > joined) return false;
  const first = sum.at === sum.index;
  if (sum.group === null && sum.scale < NO_SCALE) {
    // "three lakh crore"
    sum.total = timesTenTo(sum.total, scale.power);
    sum.scale = Math.max(sum.scale, scale.power);
  } else {
    if (sum.group === null && !standsAlone(scan, sum.index)) return false;
    const group = sum.group ?? ONE;
    if (scale.power === 2) {
      sum.group = timesTenTo(group, 2);
      sum.room = 100;
    } else {
      if (scale.power >= sum.scale) return false;
      sum.total = plus(sum.total, timesTenTo(group, scale.power));
      sum.group = null;
      sum.room = 1000;
      sum.scale = scale.power;
      sum.mantissa = group;
    }
  }
  if (first && scan.lists(sum.index - 1).articles) sum.from = scan.start(sum.index - 1);
  sum.plain = false;
  sum.at = scale.end;
  return true;
}

function addDozen(scan: Scan, sum: Sum): boolean {
  const { dozen } = scan.says(sum.at), article = sum.at === sum.index && scan.lists(sum.index - 1).articles;
  if (dozen === null || sum.group === null && !article && !scan.lists(sum.at).singularScales) return false;
  if (article) sum.from = scan.start(sum.index - 1);
  sum.group = times(sum.group ?? ONE, exact(dozen));
  sum.room = 0;
  sum.plain = false;
  sum.at++;
  return true;
}

function addDecimals(scan: Scan, sum: Sum): boolean {
  const decimals = sum.form === 'words' && sum.group ? decimalsAt(scan, sum.at) : null;
  return decimals !== null && add(sum, decimals.value, 0, decimals.end);
}

function addMixed(scan: Scan, sum: Sum, money: boolean): boolean {
  const mixed = sum.group || sum.scale < NO_SCALE ? mixedAt(scan, sum.at) : null;
  if (!mixed) return false;
  sum.fraction = true;
  sum.plain = false;
  // "two and a half million" waits for its scale; "a million and a half" is half a million more
  const further = scaleAt(scan, mixed.end, false, money);
  if (sum.group || further && further.power < sum.scale) return add(sum, mixed.value, 0, mixed.end);
  sum.total = plus(sum.total, timesTenTo(mixed.value, sum.scale));
  sum.mantissa = plus(sum.mantissa, mixed.value);
  sum.at = mixed.end;
  return true;
}

/** The ordinal word that ends what has been read: `two hundred and | fifth`, `3 | billionth`. */
function ordinalEnd(scan: Scan, sum: Sum): Part | null {
  const { linked } = sum, last = scan.says(linked).ordinal;
  if (last === null || sum.form === 'digits' && last < 1000) return null;
  const whole = plus(sum.total, sum.group ?? ZERO);
  if (last >= 1000) return { value: times(whole, exact(last)), end: linked + 1 };
  if (last === 100 && sum.group) return { value: plus(sum.total, timesTenTo(sum.group, 2)), end: linked + 1 };
  return last < sum.room && sum.room <= 1000 ? { value: plus(whole, exact(last)), end: linked + 1 } : null;
}

/** Whether people give a number out of another as a share: `9 out of 10`, `three in a hundred`; `48 out of 79` are two counts. */
function isShare(over: Exact, under: Exact): boolean {
  return over.over === 1 || !isLess(TEN, under) || /^(?:2[05]|50|10+)$/.test(String(under.over)) || isLess(over, TEN) && toNumber(under) % 100 === 0;
}

/** `in three`, `out of five hundred` behind a smaller number: a share of one. */
function ratioAt(scan: Scan, index: number, over: Exact): Part | null {
  const link = phraseAt(scan.says(index).ratios, scan.word, index) ?? (scan.lists(index).divisions ? { end: index + 1 } : null);
  const under = link && isWhole(over) ? readCardinal(scan, link.end, false) : null;
  if (!link || !under || under.ordinal || under.one || under.fraction || !isWhole(under.value) || !isLess(over, under.value) || over.over <= 0) return null;
  if (!isShare(over, under.value) || over.over > 1 && scan.lists(index).divisions) return null;
  // "one in 2014" is a year, "one in five years" a span of time
  if (under.plain && !isLess(under.value, THOUSAND) || measureNameAt(scan, under.end)) return null;
  const part = inverse(under.value);
  return part && { value: times(over, part), end: under.end };
}
