import { TokenKind } from '../tokens';
import { startsSentence } from './exclusions';
import { toNumber } from './exact';
import { readNumeral } from './numerals';
import { phraseAt } from './phrases';
import type { Scan } from './scan';

/** An ordinal as written, in words or digits; whether it counts is asked apart. */
export interface Ordinal {
  /** Offset of its first character. */
  readonly from: number;
  /** Index after the last token. */
  readonly end: number;
  readonly value: number;
  readonly digits: boolean;
}

/** Reads the ordinal that begins at a token: `third`, `twenty-first`, `two hundred and fifth`, `20th`; `null` where none does. */
export function readOrdinal(scan: Scan, index: number): Ordinal | null {
  const { lexicon, isIn } = scan.tables;
  if (scan.kind(index) === TokenKind.Number) {
    const raw = scan.raw(index);
    if (!/^\d{1,6}$|^\d{1,3}(?:,\d{3})+$/.test(raw)) return null;
    const hyphen = /^[-‑]$/.test(scan.raw(index + 1)) && scan.isGlued(index + 1) ? index + 2 : index + 1;
    if (scan.isGlued(hyphen) && isIn('ordinalEndings', scan.raw(hyphen))) return { from: scan.start(index), end: hyphen + 1, value: Number(raw.replaceAll(',', '')), digits: true };
    return Object.hasOwn(lexicon.ordinals, scan.word(index + 1)) ? inWords(scan, index) : null;
  }
  const word = scan.word(index);
  if (Object.hasOwn(lexicon.ordinals, word)) return { from: scan.start(index), end: index + 1, value: lexicon.ordinals[word]!, digits: false };
  return inWords(scan, index);
}

function inWords(scan: Scan, index: number): Ordinal | null {
  const numeral = readNumeral(scan, index, false), ordinal = numeral?.ordinal;
  return numeral && ordinal ? { from: numeral.from, end: ordinal.end, value: toNumber(ordinal.value), digits: false } : null;
}

/**
 * Whether an ordinal counts: before a noun or as a noun, not as an adverb ("first of all", "we first met"), in a title ("First
 * Vice-President") or in a name ("Second World War"). Those from third on are adverbs so rarely that only names are left out.
 */
export function isCounting(scan: Scan, index: number, { end, value, digits }: Ordinal): boolean {
  const { isIn, notOrdinals } = scan.tables;
  if (digits) return true;
  if (phraseAt(notOrdinals, scan.word, index)) return false;
  const capital = scan.kind(index) === TokenKind.Capital || scan.kind(index) === TokenKind.Caps;
  const named = scan.kind(end) === TokenKind.Capital || scan.kind(end) === TokenKind.Caps;
  if (capital && (named || !startsSentence(scan, index))) return false;
  // titles in small letters: "first deputy prime minister"
  let before = index - 1;
  while (scan.isIn('ordinalAdverbs', before) && before > index - 4) before--;
  const determined = scan.isIn('determiners', before) || scan.kind(before) === TokenKind.Possessive && !scan.isIn('contracted', before - 1);
  // "the first, second and third stages": one of a row counts as its first does
  const link = scan.word(index - 1);
  if ((link === ',' || isIn('and', link)) && Object.hasOwn(scan.tables.lexicon.ordinals, scan.word(index - 2)) && !startsSentence(scan, index - 2)) return true;
  const noun = scan.kind(end) >= 0 && scan.kind(end) <= TokenKind.Caps && !scan.isIn('functionWords', end) && !scan.isIn('determiners', end) && !scan.isGlued(end);
  if (scan.tables.lexicon.ordinalsAreAdjectives) return determined || noun || scan.isIn('ordinalLinks', end) || /^[–—]$/.test(scan.raw(end));
  // "Third, we will": an adverb like "first"
  if (value > 2) return !(scan.raw(end) === ',' && end === index + 1 && startsSentence(scan, index));
  // "wait a second"
  if (value === 2 && scan.isIn('articles', before) && !noun) return false;
  return determined || noun && (scan.isIn('prepositions', before) || startsSentence(scan, index) && !scan.isIn('subjectVerbs', end));
}
