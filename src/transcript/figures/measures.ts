import { TokenKind } from '../tokens';
import { exact, hasDecimals, isLess, timesTenTo, type Exact } from './exact';
import { phraseAt, type Found } from './phrases';
import { scaleAt } from './scales';
import { measureNameAt, type Scan } from './scan';
import { Mark } from './shapes';
import type { Measure } from './measure';

/** A measure found beside a number, and the index after its last token. */
export interface MeasureAt {
  readonly measure: Measure;
  readonly end: number;
}

/** A value in its unit: cents are hundredths of theirs. */
export function inUnit(value: Exact, measure: Measure | null): Exact {
  return timesTenTo(value, measure?.power ?? 0);
}

const BRACKETS: ReadonlyMap<string, string> = new Map([['(', ')'], ['[', ']'], ['{', '}'], ['<', '>']]);
/** Names that are everyday words too: as units they need a number of some size before them (`three won`, `two sums`). */
const DOUBTFUL = new Set(['won', 'sum', 'sums', 'som', 'rand', 'bar', 'bars', 'lari', 'real', 'mark', 'stone', 'stones', 'mole', 'moles', 'cal', 'gig', 'lev', 'dong']);
/** Heights of pictures in lines, which are written as prices in pence are. */
const LINES = /^(?:144|240|360|480|540|576|720|1080|1440|2160)$/;
/** A share in pence costs less than this. */
const SHARE = exact(10000);
const HUNDRED = exact(100), THOUSAND = exact(1000), FORTUNE = exact(1e5);

/** The measure that follows a number: `km`, `-year`, ` percent`, ` (kg)`, ` €`, ` BYN`. `value` is the number, for words that are units only behind a large one; `priced`: its currency stands before it. */
export function measureAfter(scan: Scan, index: number, value: Exact, priced = false): MeasureAt | null {
  if (scan.mark(index) & (Mark.Hyphen | Mark.Dash) && scan.isGlued(index) && scan.isGlued(index + 1)) return plainAt(scan, index + 1, value, priced);
  const closing = scan.kind(index) > TokenKind.Number ? BRACKETS.get(scan.raw(index)) : undefined;
  if (closing !== undefined) {
    const inside = signAt(scan, index + 1);
    return inside && scan.raw(inside.end) === closing ? { measure: inside.value, end: inside.end + 1 } : null;
  }
  return plainAt(scan, index, value, priced);
}

/** The sign of a unit that begins at a token. */
const signAt = (scan: Scan, index: number): Found<Measure> | null => phraseAt(scan.says(index).signs, scan.raw, index);

function plainAt(scan: Scan, index: number, value: Exact, priced: boolean): MeasureAt | null {
  const raw = scan.raw(index);
  if (raw === '') return null;
  const name = measureNameAt(scan, index), sign = signAt(scan, index);
  const longer = name && (!sign || name.end >= sign.end) && !(sign && sign.value.unit !== name.value.unit && name.end === sign.end) ? name : sign;
  if (longer) {
    if (longer === name && longer.end === index + 1 && DOUBTFUL.has(scan.word(index)) && isLess(value, HUNDRED)) return null;
    // `40 F-16s`: the letter belongs to a model
    const lone = longer === sign && longer.end === index + 1 && raw.length === 1 && scan.kind(index) === TokenKind.Capital;
    if (lone && scan.mark(longer.end) === Mark.Hyphen && scan.isGlued(longer.end) && scan.kind(longer.end + 1) === TokenKind.Number) return null;
    // a lone capital is a unit only where it clings to the digits: 12V, but not "vitamin 5 V"; so is `in`
    if (!scan.isGlued(index) && longer === sign && longer.end === index + 1 && (lone && raw !== 'C' && raw !== 'F' || raw === 'in')) return null;
    const measure = isWeight(scan, longer, value) ? { ...longer.value, kind: 'quantity' as const, unit: 'pound' } : longer.value;
    return { measure, end: abbreviationEnd(scan, longer.end, longer === sign) };
  }
  const { pence } = scan.tables.lexicon;
  if (raw === 'p' && scan.isGlued(index) && (isLess(value, HUNDRED) || isLess(value, SHARE) && !LINES.test(scan.raw(index - 1))) && pence !== '') return { measure: { kind: 'money', unit: pence, power: -2 }, end: index + 1 };
  const prefixed = scan.kind(index + 1) === TokenKind.Symbol && scan.isGlued(index + 1) ? scan.tables.currencySigns.get(raw + scan.raw(index + 1)) : undefined;
  if (prefixed) return { measure: prefixed, end: index + 2 };
  const { sign: currencySign, code } = scan.says(index), currency = scan.kind(index) === TokenKind.Symbol ? currencySign : null;
  // a sign behind one number may stand before the next: "5 $10 notes", "$ 20 $ 30"
  if (currency && !(scan.kind(index + 1) === TokenKind.Number && (priced || scan.isGlued(index + 1)))) return { measure: currency, end: index + 1 };
  return code && scan.kind(index) === TokenKind.Caps ? { measure: code, end: index + 1 } : null;
}

/** Whether pounds are a weight: of something that is no money, few, or fewer than a fortune and with a fraction. */
function isWeight(scan: Scan, { value: { currency }, end }: Found<Measure>, value: Exact): boolean {
  if (currency?.noun !== 'pound' || !currency.bare) return false;
  if (scan.word(end) === 'of') return !scan.lists(end + 1).moneyNouns;
  return isLess(value, hasDecimals(value) ? FORTUNE : THOUSAND);
}

/** The point of an abbreviated unit (`5 sq. km.`, `10 руб.`) where the sentence goes on in small letters. */
function abbreviationEnd(scan: Scan, end: number, sign: boolean): number {
  return sign && scan.mark(end) & Mark.Point && scan.isGlued(end) && scan.kind(end + 1) === TokenKind.Lower ? end + 1 : end;
}

/** The letters of a word beside a currency's sign; `''` for another token and for a word that is too long to be looked at. */
const lettersAt = (scan: Scan, index: number): string => scan.kind(index) <= TokenKind.Caps ? scan.raw(index) : '';

/** The currency of a sign with the letters before it: `US$`, also `CAD$` and `US $5`; `null` for none. */
function signBehindLetters(scan: Scan, index: number): Measure | null {
  const { currencySigns } = scan.tables, sign = scan.raw(index), letters = lettersAt(scan, index - 1);
  if (letters === '') return null;
  if (!scan.isGlued(index)) return isApart(scan, index, letters) ? currencySigns.get(letters + sign) ?? null : null;
  return currencySigns.get(letters + sign) ?? currencySigns.get(letters.toUpperCase() + sign) ?? (sign === '$' && scan.kind(index - 1) === TokenKind.Caps ? scan.says(index - 1).code : null);
}

/** Whether letters one blank before a sign belong to it: two and more in capitals, unless they are a country (`gave the US $5 million`). */
function isApart(scan: Scan, index: number, letters: string): boolean {
  return letters.length > 1 && scan.kind(index - 1) === TokenKind.Caps && scan.start(index) === scan.end(index - 1) + 1 && !scan.lists(index - 2).determiners;
}

/** The currency that stands before a number: `$`, `US$`, `$US`, `€`, `USD`, `Rs.`; `from` is the offset where it begins. */
export function currencyBefore(scan: Scan, index: number): (MeasureAt & { readonly from: number }) | null {
  const { sign, endsSign, code, prefixes } = scan.says(index), kind = scan.kind(index);
  let from = scan.start(index), measure: Measure | null = null, end = index + 1, doubtful = false;
  if (kind === TokenKind.Symbol) {
    const letters = sign && scan.isGlued(end) ? lettersAt(scan, end) : '';
    const before = endsSign ? signBehindLetters(scan, index) : null;
    const behind = letters === '' ? undefined : scan.tables.currencySigns.get(letters + scan.raw(index));
    measure = before ?? behind ?? sign;
    if (before) from = scan.start(index - 1); else if (behind) end++;
  } else if (code && kind === TokenKind.Caps) {
    measure = code;
    if (scan.kind(end) === TokenKind.Symbol && scan.says(end).sign) end++;
  } else {
    const prefix = phraseAt(prefixes, scan.raw, index);
    if (prefix) { measure = prefix.value.measure; doubtful = prefix.value.doubtful; end = prefix.end; }
  }
  if (!measure) return null;
  if (scan.mark(end) & (Mark.Hyphen | Mark.Dash | Mark.Minus) && scan.isGlued(end) && scan.isGlued(end + 1)) return scan.kind(end + 1) === TokenKind.Number && !doubtful ? { measure, end: end + 1, from } : null;
  const leading = scan.mark(end) & Mark.Point && scan.isGlued(end + 1) ? end + 1 : end, follows = scan.kind(leading);
  if (doubtful && !(/^\d{1,3}(?:,\d{3})+$/.test(scan.raw(leading)) || follows === TokenKind.Number && scaleAt(scan, leading + 1, true, true))) return null;
  return follows === TokenKind.Number || follows === TokenKind.Symbol ? { measure, end: leading, from } : null;
}
