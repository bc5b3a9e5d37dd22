import { TokenKind } from '../tokens';
import { exact, hasDecimals, isLess, timesTenTo, type Exact } from './exact';
import { phraseAt, type Found } from './phrases';
import { scaleAt } from './scales';
import type { Scan } from './scan';
import type { Measure } from './tables';

/** A measure found beside a number, and the index after its last token. */
export interface MeasureAt {
  readonly measure: Measure;
  readonly end: number;
}

/** A value in its unit: cents are hundredths of theirs. */
export function inUnit(value: Exact, measure: Measure | null): Exact {
  return timesTenTo(value, measure?.power ?? 0);
}

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };
/** Names that are everyday words too: as units they need a number of some size before them (`three won`, `two sums`). */
const DOUBTFUL = new Set(['won', 'sum', 'sums', 'som', 'rand', 'bar', 'bars', 'lari', 'real', 'mark', 'stone', 'stones', 'mole', 'moles', 'cal', 'gig', 'lev', 'dong']);
/** Heights of pictures in lines, which are written as prices in pence are. */
const LINES = /^(?:144|240|360|480|540|576|720|1080|1440|2160)$/;
/** A share in pence costs less than this. */
const SHARE = exact(10000);
const HUNDRED = exact(100), THOUSAND = exact(1000), FORTUNE = exact(1e5);

/** The measure that follows a number: `km`, `-year`, ` percent`, ` (kg)`, ` €`, ` BYN`. `value` is the number, for words that are units only behind a large one. */
export function measureAfter(scan: Scan, index: number, value: Exact): MeasureAt | null {
  const raw = scan.raw(index);
  if (/^[-–‑]$/.test(raw) && scan.isGlued(index) && scan.isGlued(index + 1)) return plainAt(scan, index + 1, value);
  const closing = Object.hasOwn(BRACKETS, raw) ? BRACKETS[raw] : undefined;
  if (closing !== undefined) {
    const inside = phraseAt(scan.tables.signs, scan.raw, index + 1);
    return inside && scan.raw(inside.end) === closing ? { measure: inside.value, end: inside.end + 1 } : null;
  }
  return plainAt(scan, index, value);
}

function plainAt(scan: Scan, index: number, value: Exact): MeasureAt | null {
  const { tables } = scan, raw = scan.raw(index);
  if (raw === '') return null;
  const name = phraseAt(tables.measures, scan.word, index);
  const sign = phraseAt(tables.signs, scan.raw, index);
  const longer = name && (!sign || name.end >= sign.end) && !(sign && sign.value.unit !== name.value.unit && name.end === sign.end) ? name : sign;
  if (longer) {
    if (longer === name && DOUBTFUL.has(scan.word(index)) && longer.end === index + 1 && isLess(value, HUNDRED)) return null;
    // `40 F-16s`: the letter belongs to a model
    if (longer === sign && longer.end === index + 1 && /^\p{Lu}$/u.test(raw) && scan.raw(longer.end) === '-' && scan.isGlued(longer.end) && scan.kind(longer.end + 1) === TokenKind.Number) return null;
    // a lone capital is a unit only where it clings to the digits: 12V, but not "vitamin 5 V"; so is `in`
    if (longer === sign && /^(?:[^\P{Lu}CF]|in)$/u.test(raw) && longer.end === index + 1 && !scan.isGlued(index)) return null;
    const measure = isWeight(scan, longer, value) ? { ...longer.value, kind: 'quantity' as const, unit: 'pound' } : longer.value;
    return { measure, end: abbreviationEnd(scan, longer.end, longer === sign) };
  }
  if (raw === 'p' && scan.isGlued(index) && (isLess(value, HUNDRED) || isLess(value, SHARE) && !LINES.test(scan.raw(index - 1))) && tables.lexicon.pence !== '') return { measure: { kind: 'money', unit: tables.lexicon.pence, power: -2 }, end: index + 1 };
  const prefixed = scan.kind(index + 1) === TokenKind.Symbol && scan.isGlued(index + 1) ? tables.currencySigns.get(raw + scan.raw(index + 1)) : undefined;
  if (prefixed) return { measure: prefixed, end: index + 2 };
  const currency = scan.kind(index) === TokenKind.Symbol ? tables.currencySigns.get(raw) : undefined;
  // a sign behind one number may stand before the next: "5 $10 notes"
  if (currency && !(scan.kind(index + 1) === TokenKind.Number && scan.isGlued(index + 1))) return { measure: currency, end: index + 1 };
  if (scan.kind(index) === TokenKind.Caps && raw.length === 3 && tables.codes.has(raw)) return { measure: { kind: 'money', unit: raw, power: 0 }, end: index + 1 };
  return null;
}

/** Whether pounds are a weight: of something that is no money, few, or fewer than a fortune and with a fraction. */
function isWeight(scan: Scan, { value: { currency }, end }: Found<Measure>, value: Exact): boolean {
  if (currency?.noun !== 'pound' || !currency.bare) return false;
  if (scan.word(end) === 'of') return !scan.isIn('moneyNouns', end + 1);
  return isLess(value, hasDecimals(value) ? FORTUNE : THOUSAND);
}

/** The point of an abbreviated unit (`5 sq. km.`, `10 руб.`) where the sentence goes on in small letters. */
function abbreviationEnd(scan: Scan, end: number, sign: boolean): number {
  return sign && scan.raw(end) === '.' && scan.isGlued(end) && scan.kind(end + 1) === TokenKind.Lower ? end + 1 : end;
}

/** The currency that stands before a number: `$`, `US$`, `$US`, `€`, `USD`, `Rs.`; `from` is the offset where it begins. */
export function currencyBefore(scan: Scan, index: number): (MeasureAt & { readonly from: number }) | null {
  const { tables } = scan, raw = scan.raw(index);
  let from = scan.start(index), measure: Measure | undefined, end = index + 1, doubtful = false;
  if (scan.kind(index) === TokenKind.Symbol) {
    measure = tables.currencySigns.get(raw);
    const before = scan.isGlued(index) ? tables.currencySigns.get(scan.raw(index - 1) + raw) ?? tables.currencySigns.get(scan.raw(index - 1).toUpperCase() + raw) ?? (raw === '$' && scan.kind(index - 1) === TokenKind.Caps && tables.codes.has(scan.raw(index - 1)) ? { kind: 'money' as const, unit: scan.raw(index - 1), power: 0 } : undefined) : undefined;
    const behind = measure && scan.isGlued(end) ? tables.currencySigns.get(scan.raw(end) + raw) : undefined;
    if (before) { measure = before; from = scan.start(index - 1); } else if (behind) { measure = behind; end++; }
  } else if (scan.kind(index) === TokenKind.Caps && raw.length === 3 && tables.codes.has(raw)) {
    measure = { kind: 'money', unit: raw, power: 0 };
    if (scan.kind(end) === TokenKind.Symbol && tables.currencySigns.has(scan.raw(end))) end++;
  } else {
    const prefix = phraseAt(tables.prefixes, scan.raw, index);
    if (prefix) { measure = prefix.value.measure; doubtful = prefix.value.doubtful; end = prefix.end; }
  }
  if (!measure) return null;
  if (/^[-–−]$/.test(scan.raw(end)) && scan.isGlued(end) && scan.isGlued(end + 1)) return scan.kind(end + 1) === TokenKind.Number && !doubtful ? { measure, end: end + 1, from } : null;
  const leading = scan.raw(end) === '.' && scan.isGlued(end + 1) ? end + 1 : end, kind = scan.kind(leading);
  if (doubtful && !(/^\d{1,3}(?:,\d{3})+$/.test(scan.raw(leading)) || kind === TokenKind.Number && scaleAt(scan, leading + 1, true, true))) return null;
  return kind === TokenKind.Number || kind === TokenKind.Symbol ? { measure, end: leading, from } : null;
}
