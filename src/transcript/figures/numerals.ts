import { TokenKind } from '../tokens';
import { readDigits, vulgarAt } from './digits';
import { exact, inverse, isLess, plus, times, timesTenTo, toNumber, type Exact } from './exact';
import { isPluralNoun } from './nouns';
import { phraseAt } from './phrases';
import type { Scan } from './scan';

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
  readonly ordinal: { readonly value: Exact; readonly end: number } | null;
}

const ONE = exact(1), HALF: Exact = { over: 1n, under: 2n };
/** More words than this in one number are noise. */
const MOST_WORDS = 24;

const property = <T>(record: Readonly<Record<string, T>>, word: string): T | undefined => Object.hasOwn(record, word) ? record[word] : undefined;

/** The scale that begins at a token: its power of ten and the index after it. Behind digits the short ones count too, with `money` those of money. */
export function scaleAt(scan: Scan, index: number, digits: boolean, money: boolean): { readonly power: number; readonly end: number } | null {
  const { lexicon } = scan.tables;
  const at = scan.raw(index) === '-' && scan.isGlued(index) && scan.isGlued(index + 1) ? index + 1 : index;
  let power = property(lexicon.scales, scan.word(at));
  if (power === undefined && digits && at === index) {
    // "5.5m tonnes", "3m people": a letter that is a unit elsewhere is a scale where something counted follows
    const counted = (): boolean => scan.raw(at).length === 1 && scan.isGlued(at) && !scan.isGlued(at + 1) && (isPluralNoun(scan, at + 1) || phraseAt(scan.tables.measures, scan.word, at + 1) !== null);
    power = property(lexicon.shortScales, scan.raw(at)) ?? (money || counted() ? property(lexicon.moneyScales, scan.raw(at)) : undefined);
  }
  if (power === undefined || scan.raw(at + 1) === '/' && scan.isGlued(at + 1)) return null;
  // the point of an abbreviation (`млн.`, `bn.`) belongs to it only where the sentence goes on
  const dotted = scan.raw(at + 1) === '.' && scan.isGlued(at + 1) && property(lexicon.shortScales, scan.raw(at)) !== undefined && scan.kind(at + 2) === TokenKind.Lower;
  return { power, end: dotted ? at + 2 : at + 1 };
}

/** The denominator that begins at a token (`thirds`, `twenty-fifths`), behind a hyphen or not. */
function denominatorAt(scan: Scan, index: number, singular: boolean): { readonly value: Exact; readonly end: number } | null {
  const { lexicon, cardinals } = scan.tables;
  let at = /^[-–]$/.test(scan.raw(index)) ? index + 1 : index, tens = 0;
  const ten = cardinals.get(scan.word(at));
  if (ten && toNumber(ten) >= 20 && toNumber(ten) < 100) {
    const next = scan.raw(at + 1) === '-' ? at + 2 : at + 1, unit = property(lexicon.ordinals, scan.word(next).replace(/s$/, ''));
    if (unit === undefined || unit >= 10) return null;
    tens = toNumber(ten);
    at = next;
  }
  const word = scan.word(at), value = property(lexicon.denominators, word) ?? (tens ? property(lexicon.ordinals, word.replace(/s$/, '')) : undefined);
  if (value === undefined) return null;
  if (property(lexicon.ordinals, word) !== undefined && !singular) return null;
  const under = inverse(exact(tens + value));
  return under && { value: under, end: at + 1 };
}

/** `and a half`, `and three quarters`, `и две трети` behind a number. */
function mixedAt(scan: Scan, index: number): { readonly value: Exact; readonly end: number } | null {
  const { tables } = scan;
  if (!tables.isIn('and', scan.word(index))) return null;
  const at = index + 1, over = tables.isIn('articles', scan.word(at)) ? ONE : tables.cardinals.get(scan.word(at));
  // without articles a half needs none: с половиной
  if (!over) return tables.lexicon.articles !== '' || property(tables.lexicon.halves, scan.word(at)) === undefined ? null : { value: HALF, end: at + 1 };
  const single = toNumber(over) === 1, part = denominatorAt(scan, at + 1, single);
  return part && { value: times(over, part.value), end: part.end };
}

/** `point five`, `point zero three`: the decimals in words. */
function decimalsAt(scan: Scan, index: number): { readonly value: Exact; readonly end: number } | null {
  if (!scan.tables.isIn('point', scan.word(index))) return null;
  let digits = '', at = index + 1, previous = 0;
  for (;;) {
    const hyphen = scan.raw(at) === '-' && previous >= 20 ? at + 1 : at, word = scan.tables.cardinals.get(scan.word(hyphen));
    const value = word ? toNumber(word) : -1;
    if (!Number.isInteger(value) || value < 0 || value >= 100 || digits.length > 12) break;
    if (previous >= 20 && value < 10 && value > 0) digits = digits.slice(0, -1) + String(value);
    else digits += String(value);
    previous = value;
    at = hyphen + 1;
  }
  return digits === '' ? null : { value: { over: BigInt(digits), under: 10n ** BigInt(digits.length) }, end: at };
}

/** What the words of a number add up to so far. */
interface Sum {
  total: Exact;
  group: Exact | null;
  /** What may still be added to the group: cardinals below this. */
  room: number;
  lastScale: number;
  lastMantissa: Exact;
}

/**
 * Reads the number that begins at a token; `null` where none does. `money` says that a currency stands before it.
 * A scale word alone (`hundred`) counts with an article before it, which is then the number's first word, or before a measure.
 */
export function readNumeral(scan: Scan, index: number, money: boolean): Numeral | null {
  const numeral = readCardinal(scan, index, money);
  const ratio = numeral && !numeral.ordinal && (numeral.one || numeral.plain && toNumber(numeral.value) === 1) ? ratioAt(scan, numeral.end) : null;
  return ratio ? { ...numeral!, end: ratio.end, value: ratio.value, mantissa: ratio.value, one: false, fraction: true, plain: false } : numeral;
}

function readCardinal(scan: Scan, index: number, money: boolean): Numeral | null {
  const { lexicon, cardinals, isIn } = scan.tables;
  const sum: Sum = { total: exact(0), group: null, room: 1e12, lastScale: 99, lastMantissa: ONE };
  let at = index, from = scan.start(index), form: Numeral['form'] = 'words', fraction = false, plain = false, ordinal: Numeral['ordinal'] = null, count = 0, digital = false;

  if (scan.kind(index) === TokenKind.Number) {
    const digits = readDigits(scan, index);
    if (!digits) return null;
    ({ from, end: at, plain } = digits);
    Object.assign(sum, { group: digits.value, room: 0 });
    form = 'digits';
    digital = true;
    fraction = digits.value.under !== 1n && scan.raw(index + 1) === '/';
  } else {
    const sign = vulgarAt(scan, index);
    if (sign) { Object.assign(sum, { group: sign, room: 0 }); at++; form = 'digits'; digital = true; fraction = true; }
    else {
      const opened = openingAt(scan, index);
      if (opened) { ({ from, end: at, fraction } = opened); Object.assign(sum, { group: opened.value, room: 0 }); }
    }
  }
  for (; count < MOST_WORDS; count++) {
    const joined = sum.group !== null && /^[-–]$/.test(scan.raw(at)) && (scan.isGlued(at) && scan.isGlued(at + 1) || sum.room === 10) ? at + 1 : at;
    const linked = isIn('and', scan.word(joined)) && (sum.room === 100 || sum.lastScale < 99 && !sum.group) ? joined + 1 : joined;
    const word = scan.word(linked), cardinal = cardinals.get(word);
    if (cardinal !== undefined && !(linked > joined && toNumber(cardinal) < 10 && mixedAt(scan, joined))) {
      const value = toNumber(cardinal);
      if (value >= sum.room || value === 0 && (sum.group !== null || sum.lastScale < 99) || joined > at && sum.room !== 10) break;
      sum.group = sum.group ? plus(sum.group, cardinal) : cardinal;
      sum.room = !Number.isInteger(value) ? 0 : value >= 100 ? 100 : value >= 20 ? 10 : 0;
      at = linked + 1;
      continue;
    }
    const last = property(lexicon.ordinals, word);
    if (last !== undefined && (form === 'words' || plain && last >= 1000) && (sum.group || sum.lastScale < 99)) {
      const whole = plus(sum.total, sum.group ?? exact(0));
      if (last < sum.room && sum.room <= 100 || sum.group === null) ordinal = { value: plus(whole, exact(last)), end: linked + 1 };
      else if (last >= 100) ordinal = { value: times(whole, exact(last)), end: linked + 1 };
      break;
    }
    // digits go on only where a smaller scale or the last hundred follows: 4 thousand 3 hundred and 21
    if (scan.kind(linked) === TokenKind.Number && (sum.lastScale < 99 || sum.room === 100) && !scan.isGlued(linked)) {
      const digits = readDigits(scan, linked), scale = digits && scaleAt(scan, digits.end, true, money);
      const fits = digits?.plain && (linked > at && sum.room === 100 ? isLess(digits.value, exact(100)) && !scale : scale !== null && scale.power < sum.lastScale && isLess(digits.value, exact(1000)));
      if (!digits || !fits || toNumber(digits.value) === 0) break;
      sum.group = sum.group ? plus(sum.group, digits.value) : digits.value;
      sum.room = 0;
      at = digits.end;
      continue;
    }
    const scale = scaleAt(scan, linked > at && joined === at ? at : linked, digital && joined === at, money);
    if (scale && linked === joined) {
      if (!applyScale(scan, sum, scale.power, at === index ? index : -1)) break;
      if (at === index && isIn('articles', scan.word(index - 1))) from = scan.start(index - 1);
      at = scale.end;
      plain = false;
      continue;
    }
    const dozen = property(lexicon.dozens, word);
    if (dozen !== undefined && linked === at) {
      const article = at === index && isIn('articles', scan.word(index - 1));
      if (sum.group === null && !article) break;
      if (article) from = scan.start(index - 1);
      sum.group = times(sum.group ?? ONE, exact(dozen));
      sum.room = 0;
      plain = false;
      at++;
      continue;
    }
    const decimals = form === 'words' && sum.group ? decimalsAt(scan, at) : null;
    if (decimals) { sum.group = plus(sum.group!, decimals.value); sum.room = 0; at = decimals.end; continue; }
    const mixed = mixedAt(scan, at);
    if (mixed && (sum.group || sum.lastScale < 99)) {
      // "a million and a half" is half a million more; "two and a half million" waits for its scale
      const further = scaleAt(scan, mixed.end, false, money);
      if (sum.group || further && further.power < sum.lastScale) { sum.group = sum.group ? plus(sum.group, mixed.value) : mixed.value; sum.room = 0; }
      else { sum.total = plus(sum.total, timesTenTo(mixed.value, sum.lastScale)); sum.lastMantissa = plus(sum.lastMantissa, mixed.value); }
      fraction = true;
      plain = false;
      at = mixed.end;
      continue;
    }
    break;
  }
  if (at === index) return null;
  if (sum.group && !fraction && (form === 'words' || plain)) {
    const whole = plus(sum.total, sum.group), part = denominatorAt(scan, at, toNumber(whole) === 1);
    if (part) {
      const ofScale = scaleOfAt(scan, part.end);
      return { from, end: ofScale?.end ?? part.end, value: timesTenTo(times(whole, part.value), ofScale?.power ?? 0), mantissa: times(whole, part.value), power: ofScale?.power ?? 0, form, one: false, fraction: true, plain: false, ordinal: null };
    }
  }
  const value = plus(sum.total, sum.group ?? exact(0));
  const simple = sum.group === null && sum.lastScale < 99;
  const one = at === index + 1 && isIn('one', scan.word(index));
  return { from, end: at, value, mantissa: simple ? sum.lastMantissa : value, power: simple ? sum.lastScale : 0, form, one, fraction, plain, ordinal };
}

/** Puts a scale to the sum; `false` where it does not fit. `alone` is the index of a scale that has no number before it, else -1. */
function applyScale(scan: Scan, sum: Sum, power: number, alone: number): boolean {
  const { isIn, measures } = scan.tables;
  if (sum.group === null) {
    if (sum.lastScale < 99) {
      sum.total = timesTenTo(sum.total, power);
      sum.lastScale = Math.max(sum.lastScale, power);
      return true;
    }
    const article = isIn('articles', scan.word(alone - 1)) && !isIn('vague', scan.word(alone - 2));
    const counted = phraseAt(measures, scan.word, alone + 1) !== null || scaleAt(scan, alone + 1, false, false) !== null;
    if (alone < 0 || !article && (!counted || isIn('vague', scan.word(alone - 1)))) return false;
    sum.group = ONE;
  }
  if (power === 2) {
    sum.group = timesTenTo(sum.group, 2);
    sum.room = 100;
  } else {
    if (power >= sum.lastScale) return false;
    sum.lastMantissa = sum.group;
    sum.total = plus(sum.total, timesTenTo(sum.group, power));
    sum.group = null;
    sum.lastScale = power;
    sum.room = 1000;
  }
  return true;
}

/** `half`, `half a`, `quarter of a` before a scale, dozen or measure; `a third`, `a quarter` before `of`. */
function openingAt(scan: Scan, index: number): { readonly from: number; readonly end: number; readonly value: Exact; readonly fraction: boolean } | null {
  const { lexicon, isIn, measures } = scan.tables;
  const half = property(lexicon.halves, scan.word(index)), part = half === undefined ? denominatorAt(scan, index, true) : { value: exact(half), end: index + 1 };
  if (!part) return null;
  const article = isIn('articles', scan.word(index - 1));
  const from = article ? scan.start(index - 1) : scan.start(index);
  let at = part.end;
  if (scan.word(at) === 'of' && isIn('articles', scan.word(at + 1))) at++;
  if (isIn('articles', scan.word(at))) at++;
  if (scaleAt(scan, at, false, false) || property(lexicon.dozens, scan.word(at)) !== undefined) return { from, end: at, value: part.value, fraction: true };
  if (half !== undefined) return phraseAt(measures, scan.word, at) ? { from, end: at, value: part.value, fraction: true } : null;
  // "a third of", "by a third." but "a third visit"
  const noun = scan.kind(part.end) >= 0 && scan.kind(part.end) <= TokenKind.Caps && !isIn('functionWords', scan.word(part.end)) && !phraseAt(measures, scan.word, part.end);
  return article && !noun ? { from, end: part.end, value: part.value, fraction: true } : null;
}

/** `and a half` behind a unit: `one year and a half`. */
export function halfBehind(scan: Scan, index: number): { readonly value: Exact; readonly end: number } | null {
  const mixed = mixedAt(scan, index);
  return mixed && !phraseAt(scan.tables.measures, scan.word, mixed.end) && mixed.value.over * 2n === mixed.value.under ? mixed : null;
}

/** `in three`, `out of five hundred`, `over twenty` behind a one: a fraction of one. */
function ratioAt(scan: Scan, index: number): { readonly value: Exact; readonly end: number } | null {
  const link = phraseAt(scan.tables.ratios, scan.word, index);
  const under = link && readCardinal(scan, link.end, false);
  if (!under || under.ordinal || under.one || under.fraction || under.value.under !== 1n || !isLess(ONE, under.value)) return null;
  // "one in 2014" is a year, "one in five years" a span of time
  if (under.plain && !isLess(under.value, exact(1000)) || phraseAt(scan.tables.measures, scan.word, under.end)) return null;
  const value = inverse(under.value);
  return value && { value, end: under.end };
}

/** `of a million` behind a fraction. */
function scaleOfAt(scan: Scan, index: number): { readonly power: number; readonly end: number } | null {
  if (scan.word(index) !== 'of' || !scan.tables.isIn('articles', scan.word(index + 1))) return null;
  return scaleAt(scan, index + 2, false, false);
}
