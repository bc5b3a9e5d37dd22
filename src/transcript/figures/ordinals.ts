import { TokenKind } from '../tokens';
import { startsSentence } from './exclusions';
import { toNumber } from './exact';
import { readNumeral } from './numerals';
import { phraseAt } from './phrases';
import type { Scan } from './scan';
import { Mark } from './shapes';

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
  if (scan.kind(index) !== TokenKind.Number) {
    const { ordinal } = scan.says(index);
    return ordinal === null ? inWords(scan, index) : { from: scan.start(index), end: index + 1, value: ordinal, digits: false };
  }
  const hyphen = scan.mark(index + 1) & Mark.Hyphen && scan.isGlued(index + 1) ? index + 2 : index + 1, ends = scan.isGlued(hyphen) && scan.says(hyphen).ordinalEnding;
  if (!ends && scan.says(index + 1).ordinal === null || !/^\d{1,6}$|^\d{1,3}(?:,\d{3})+$/.test(scan.raw(index))) return null;
  return ends ? { from: scan.start(index), end: hyphen + 1, value: Number(scan.raw(index).replaceAll(',', '')), digits: true } : inWords(scan, index);
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
  if (digits) return true;
  if (phraseAt(scan.says(index).notOrdinals, scan.word, index)) return false;
  const capital = scan.kind(index) === TokenKind.Capital || scan.kind(index) === TokenKind.Caps;
  const named = scan.kind(end) === TokenKind.Capital || scan.kind(end) === TokenKind.Caps;
  if (capital && (named || !startsSentence(scan, index))) return false;
  // titles in small letters: "first deputy prime minister"
  let before = index - 1;
  while (scan.lists(before).ordinalAdverbs && before > index - 4) before--;
  const determined = scan.lists(before).determiners || scan.kind(before) === TokenKind.Possessive && !scan.lists(before - 1).contracted;
  // "the first, second and third stages": one of a row counts as its first does
  if ((scan.mark(index - 1) === Mark.Comma || scan.lists(index - 1).and) && scan.says(index - 2).ordinal !== null && !startsSentence(scan, index - 2)) return true;
  const noun = scan.kind(end) >= 0 && scan.kind(end) <= TokenKind.Caps && !scan.lists(end).functionWords && !scan.lists(end).determiners && !scan.isGlued(end);
  if (scan.tables.lexicon.ordinalsAreAdjectives) return determined || noun || scan.lists(end).ordinalLinks || (scan.mark(end) & (Mark.Dash | Mark.LongDash)) > 0;
  // "Third, we will": an adverb like "first"
  if (value > 2) return !(scan.mark(end) === Mark.Comma && end === index + 1 && startsSentence(scan, index));
  // "wait a second"
  if (value === 2 && scan.lists(before).articles && !noun) return false;
  return determined || noun && (scan.lists(before).prepositions || startsSentence(scan, index) && !scan.lists(end).subjectVerbs);
}
