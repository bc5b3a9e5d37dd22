import { TokenKind } from '../tokens';
import { slashAt } from './digits';
import { phoneEnd, streetEnd } from './keys';
import { exact } from './exact';
import { measureAfter } from './measures';
import { hasPluralForm, isHeadline, isPluralNoun } from './nouns';
import type { Scan } from './scan';

const ZERO = exact(0);

/**
 * The index after a run of digits and marks that is a key and not a number: `GPT-4`, `SU-30`, `192.168.0.1`, `+1-222-2222`, `#12`,
 * `site.com/337`, `00:18:03`, `24/7`; 0 where the digits at `index` may be a number. Looks at a bounded run and hands back its end,
 * so that no digit of it is looked at twice.
 */
export function keyEnd(scan: Scan, index: number): number {
  const isLast = (at: number): boolean => !scan.isGlued(at);
  const before = scan.raw(index - 1), glued = scan.isGlued(index);
  if (glued) {
    // a name with a hyphen: MAZ-203; a path, an address, a place in a list
    if (/^[-–‑]$/.test(before) && scan.isGlued(index - 1) && isNamePart(scan, index - 2)) return runEnd(scan, index);
    if (/^[/_@=\\&#№:+]$/.test(before) && scan.isGlued(index - 1) && scan.kind(index - 2) <= TokenKind.Caps) return runEnd(scan, index);
    if (/^[#№]$/.test(before) || before === '%' && scan.isGlued(index - 1)) return runEnd(scan, index);
    if (before === '.' && scan.isGlued(index - 1) && scan.kind(index - 2) <= TokenKind.Caps) return runEnd(scan, index);
  } else if (/^[#№]$/.test(before)) return runEnd(scan, index);
  // letters at once behind digits and no unit or ending are a name: 3D, 24703L202
  const known = phoneEnd(scan, index) || streetEnd(scan, index);
  if (known) return known;
  // a lone group with a nought before it is part of a key
  if (/^0+[1-9]\d*$/.test(scan.raw(index)) && scan.kind(index + 1) !== TokenKind.Lower && !/^[-/.:]$/.test(before)) return index + 1;
  let joined = 0, at = index;
  while (!isLast(at + 1) && scan.kind(at + 1) !== TokenKind.Number && /^[-/:.+]$/.test(scan.raw(at + 1)) && !isLast(at + 2) && scan.kind(at + 2) === TokenKind.Number && joined < 64) { joined++; at += 2; }
  // one slash, colon or plus: a key, a score, a ratio, a format, unless it is a fraction or a pair of years
  if (joined === 1 && /^[/:+]$/.test(scan.raw(index + 1)) && !slashAt(scan, index) && (!/^(?:19|20)\d\d$/.test(scan.raw(index)) || scan.raw(at + 1) === '/' && !isLast(at + 1))) return at + 1;
  // a dash between numbers that do not rise, with no unit behind: a score, 24-7
  if (joined === 1 && scan.raw(index + 1) === '-' && /^\d{1,3}$/.test(scan.raw(index)) && /^\d{1,3}$/.test(scan.raw(at)) && Number(scan.raw(index)) >= Number(scan.raw(at)) && !measureAfter(scan, at + 1, ZERO)) return at + 1;
  // 2023-88: the eighty-eighth of that year
  if (joined === 1 && scan.raw(index + 1) === '-' && /^(?:19|20)\d\d$/.test(scan.raw(index)) && /^\d{1,3}$/.test(scan.raw(at)) && !isLaterYear(scan.raw(index), scan.raw(at)) && !measureAfter(scan, at + 1, ZERO)) return at + 1;
  // 2-in-1, 2-of-3
  if (joined === 0 && [1, 2, 3, 4].every(offset => scan.isGlued(index + offset)) && scan.raw(index + 1) === '-' && scan.raw(index + 3) === '-' && scan.kind(index + 4) === TokenKind.Number && !scan.isIn('rangeWords', index + 2)) return index + 5;
  return joined >= 2 ? at + 1 : 0;
}

/** Whether two digits behind a year and a hyphen are a year at most thirty later: `2015-20`. */
function isLaterYear(year: string, digits: string): boolean {
  return digits.length === 2 && (Number(digits) - Number(year) % 100 + 100) % 100 <= 30;
}

/** Whether a token before a hyphen makes a name of what follows; prefixes such as `mid` do not. */
function isNamePart(scan: Scan, index: number): boolean {
  const kind = scan.kind(index);
  if (kind === TokenKind.Capital && scan.end(index) - scan.start(index) === 1) return true;
  if (kind === TokenKind.Capital || kind === TokenKind.Caps) return !scan.isIn('functionWords', index) && !scan.isIn('yearCues', index);
  return kind === TokenKind.Lower && !scan.isIn('yearCues', index) && !scan.isIn('amountPrefixes', index);
}

/** The end of what clings together from a token on. Hostile runs are handed back in bounded pieces. */
function runEnd(scan: Scan, index: number): number {
  let at = index + 1;
  while (at < index + 64 && scan.isGlued(at) && (scan.kind(at) <= TokenKind.Number || /^[-–/_.:]$/.test(scan.raw(at)) && scan.isGlued(at + 1))) at++;
  return at;
}

/** The end of a web address that begins at a token: all that clings together. */
export function addressEnd(scan: Scan, index: number): number {
  let at = index + 1;
  while (scan.isGlued(at)) at++;
  return at;
}

/** Whether letters cling to the end of a number, as in `3D`: no unit, ending or scale took them. */
export function hasTail(scan: Scan, end: number): boolean {
  return scan.isGlued(end) && scan.kind(end) >= 0 && scan.kind(end) <= TokenKind.Caps;
}

/** How far back a row of numbers leads to what it numbers: `articles 5, 6 and 7`. */
const LONGEST_ROW = 3;
/** Two short parts, as versions have them. */
const VERSION = /^[1-9]\d?\.\d{1,2}$/;

/** Whether a bare number is a number of something (article 5, room 12, No. 7, World War II, iPhone 16) and counts nothing; `first` is its first token, `end` the index behind it. */
export function isReference(scan: Scan, first: number, end: number, plain: boolean, row = 0): boolean {
  const { isIn } = scan.tables;
  let before = first - 1;
  if (scan.raw(before) === '.' && scan.isGlued(before)) {
    // the point of an abbreviation: No. 5, Sec. 12, H.R. 3045
    if (scan.kind(before - 1) === TokenKind.Capital && scan.end(before - 1) - scan.start(before - 1) === 1 && scan.raw(before - 2) === '.' && scan.isGlued(before - 1)) return plain && !isPluralNoun(scan, end);
    if (!scan.isIn('references', before - 1)) return false;
    before--;
  }
  const word = scan.word(before), kind = scan.kind(before);
  if (scan.raw(before) === '=') return true;
  if (isIn('references', word)) return kind !== TokenKind.Lower || !countsNoun(scan, end, true);
  if (row < LONGEST_ROW && plain && (word === ',' || isIn('and', word) || isIn('rangeWords', word)) && scan.kind(before - 1) === TokenKind.Number && !isPluralNoun(scan, end)) {
    return /^\d+$/.test(scan.raw(before - 1)) && scan.kind(before - 2) !== TokenKind.Symbol && isReference(scan, before - 1, before, true, row + 1);
  }
  const named = kind === TokenKind.Capital || kind === TokenKind.Caps || kind === TokenKind.Lower && /\p{Lu}/u.test(scan.raw(before));
  // a number word with a capital amidst a sentence belongs to a name: Channel Four, the Group of Seven
  if (scan.kind(first) === TokenKind.Capital) return !startsSentence(scan, first) && !isHeadline(scan);
  if (!named || isIn('functionWords', word) || isIn('articles', word) || !(plain || kind !== TokenKind.Caps && VERSION.test(scan.raw(first)) && end === first + 1 && scan.kind(end) !== TokenKind.Caps)) return false;
  // the first word of a sentence has its capital from there: "Delivered 55 buses"
  if (startsSentence(scan, before) && kind === TokenKind.Capital && (scan.tables.lexicon.plural === '' ? scan.kind(end) === TokenKind.Lower : countsNoun(scan, end, false))) return false;
  if (scan.isIn('placeCues', before - 1) && isPluralNoun(scan, end)) return false;
  // a name takes plain digits with it (iPhone 16), but not in a headline before what is counted
  return !(hasPluralForm(scan, end) && isHeadline(scan));
}

/** How far behind a number its noun may stand. */
const NOUN_REACH = 4;

/** Whether a noun in the plural follows, past adjectives and, where `names` may stand between, past the name of a model: `three HL-420 vessels`. */
function countsNoun(scan: Scan, index: number, names: boolean): boolean {
  for (let at = index; at < index + NOUN_REACH; at++) {
    if (isPluralNoun(scan, at)) return true;
    const kind = scan.kind(at), named = names && (kind === TokenKind.Capital || kind === TokenKind.Caps || kind === TokenKind.Number || scan.raw(at) === '-' && scan.isGlued(at));
    if (!named && (kind !== TokenKind.Lower || scan.isIn('functionWords', at))) return false;
  }
  return false;
}

/** Whether a token is the first of its sentence or line, as far as marks and line breaks tell. */
export function startsSentence(scan: Scan, index: number): boolean {
  if (index <= 0) return true;
  const before = scan.raw(index - 1);
  return /^[.!?:…]+$/.test(before) || scan.kind(index - 1) === TokenKind.Mark || scan.text.slice(scan.end(index - 1), scan.start(index)).slice(0, 8).includes('\n');
}

/** Whether digits number an entry of a list: `1. Item`, `2) item`, `(3)`, `[4]`. */
export function isListNumber(scan: Scan, index: number): boolean {
  const raw = scan.raw(index), after = scan.raw(index + 1), before = scan.raw(index - 1);
  if (!/^\d{1,3}$/.test(raw)) return false;
  if ((before === '(' && after === ')' || before === '[' && after === ']') && scan.isGlued(index) && scan.isGlued(index + 1)) return true;
  if (!scan.isGlued(index + 1) || !/^[.)]$/.test(after) || scan.isGlued(index + 2)) return false;
  const opens = index === 0 || scan.text.slice(scan.end(index - 1), scan.start(index)).slice(0, 8).includes('\n');
  return opens && scan.kind(index + 2) >= 0;
}

/** Whether a number word is the first part of a description: `two-way`, `one-sided`. */
export function isCompound(scan: Scan, end: number): boolean {
  return /^[-‑]$/.test(scan.raw(end)) && scan.isGlued(end) && scan.isGlued(end + 1) && scan.isIn('compounds', end + 1);
}
