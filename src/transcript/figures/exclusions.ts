import { TokenKind } from '../tokens';
import { slashAt } from './digits';
import { phoneEnd, streetEnd } from './keys';
import { exact } from './exact';
import { measureAfter } from './measures';
import { hasPluralForm, isHeadline, isPluralNoun } from './nouns';
import { isHyphen, type Scan } from './scan';
import { Mark } from './shapes';

const ZERO = exact(0);

/**
 * The index after a run of digits and marks that is a key and not a number: `GPT-4`, `SU-30`, `192.168.0.1`, `+1-222-2222`, `#12`,
 * `site.com/337`, `00:18:03`, `24/7`; 0 where the digits at `index` may be a number. Looks at a bounded run and hands back its end,
 * so that no digit of it is looked at twice.
 */
export function keyEnd(scan: Scan, index: number): number {
  const before = scan.mark(index - 1);
  if (before === Mark.NumberSign || scan.isGlued(index) && scan.isGlued(index - 1) && continuesKey(scan, index, before)) return runEnd(scan, index);
  const known = phoneEnd(scan, index) || streetEnd(scan, index);
  if (known) return known;
  // a lone group with a nought before it is part of a key
  if (scan.digits(index) > 1 && scan.kind(index + 1) !== TokenKind.Lower && !(before & (Mark.Hyphen | Mark.Slash | Mark.Point | Mark.Colon)) && /^0+[1-9]/.test(scan.raw(index))) return index + 1;
  return scan.isGlued(index + 1) ? joinedEnd(scan, index) : 0;
}

/** Whether a mark that clings to what stands before it makes a key of the digits behind it: a name with a hyphen (`MAZ-203`), a path, an address, a place in a list. */
function continuesKey(scan: Scan, index: number, mark: number): boolean {
  if (mark & (Mark.Hyphen | Mark.Dash)) return isNamePart(scan, index - 2);
  return mark === Mark.Percent || (mark & (Mark.Slash | Mark.Underscore | Mark.Joiner | Mark.Colon | Mark.Plus | Mark.Point)) > 0 && scan.kind(index - 2) <= TokenKind.Caps;
}

/** Attacks called after their days. */
const NAMED_DAYS = /^(?:9\/11|7\/7)$/;

/** The index after digits that are joined by marks to a key; 0 where they are numbers. */
function joinedEnd(scan: Scan, index: number): number {
  let joined = 0, at = index;
  while (scan.isGlued(at + 1) && scan.mark(at + 1) & (Mark.Hyphen | Mark.Slash | Mark.Colon | Mark.Point | Mark.Plus) && scan.isGlued(at + 2) && scan.kind(at + 2) === TokenKind.Number && joined < 64) { joined++; at += 2; }
  const mark = scan.mark(index + 1);
  // 2-in-1, 2-of-3
  if (joined === 0) return mark === Mark.Hyphen && isHyphen(scan, index + 3) && scan.isGlued(index + 2) && scan.isGlued(index + 3) && scan.kind(index + 4) === TokenKind.Number && !scan.lists(index + 2).rangeWords ? index + 5 : 0;
  if (joined >= 2) return at + 1;
  const isYear = scan.digits(index) === 4 && /^(?:19|20)/.test(scan.raw(index));
  if (mark === Mark.Slash && NAMED_DAYS.test(scan.text(scan.start(index), scan.end(at)))) return at + 1;
  // one slash, colon or plus: a key, a score, a ratio, a format, unless it is a fraction or a pair of years
  if (mark & (Mark.Slash | Mark.Colon | Mark.Plus)) return !slashAt(scan, index) && (!isYear || scan.mark(at + 1) === Mark.Slash && scan.isGlued(at + 1)) ? at + 1 : 0;
  if (mark !== Mark.Hyphen || scan.digits(at) === 0 || scan.digits(at) > 3) return 0;
  // a dash between numbers that do not rise, with no unit behind (a score, 24-7), or that begins with a year (2023-88: the eighty-eighth of that year)
  const isKey = isYear ? !isLaterYear(scan.raw(index), scan.raw(at)) : scan.digits(index) > 0 && scan.digits(index) <= 3 && Number(scan.raw(index)) >= Number(scan.raw(at));
  return isKey && !measureAfter(scan, at + 1, ZERO) ? at + 1 : 0;
}

/** Whether two digits behind a year and a hyphen are a year at most thirty later: `2015-20`. */
function isLaterYear(year: string, digits: string): boolean {
  return digits.length === 2 && (Number(digits) - Number(year) % 100 + 100) % 100 <= 30;
}

/** Whether a token before a hyphen makes a name of what follows; prefixes such as `mid` do not. */
function isNamePart(scan: Scan, index: number): boolean {
  const kind = scan.kind(index);
  if (kind === TokenKind.Capital && scan.end(index) - scan.start(index) === 1) return true;
  if (kind === TokenKind.Capital || kind === TokenKind.Caps) return !scan.lists(index).functionWords && !scan.lists(index).yearCues;
  return kind === TokenKind.Lower && !scan.lists(index).yearCues && !scan.lists(index).amountPrefixes;
}

/** The end of what clings together from a token on. Hostile runs are handed back in bounded pieces. */
function runEnd(scan: Scan, index: number): number {
  let at = index + 1;
  while (at < index + 64 && scan.isGlued(at) && (scan.kind(at) <= TokenKind.Number || (scan.mark(at) & (Mark.Hyphen | Mark.Dash | Mark.Slash | Mark.Underscore | Mark.Point | Mark.Colon)) > 0 && scan.isGlued(at + 1))) at++;
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

/** Digits that are no round number, and too many for a count that nobody has set in groups. */
const KEY = /^(?!\d*00$)\d{5,}$/;

/** Whether a bare number is a number of something (article 5, room 12, No. 7, World War II, iPhone 16) and counts nothing; `first` is its first token, `end` the index behind it. */
export function isReference(scan: Scan, first: number, end: number, plain: boolean, row = 0): boolean {
  let before = first - 1;
  if (scan.mark(before) & Mark.Point && scan.isGlued(before)) {
    // the point of an abbreviation: No. 5, Sec. 12, H.R. 3045
    if (scan.kind(before - 1) === TokenKind.Capital && scan.end(before - 1) - scan.start(before - 1) === 1 && scan.mark(before - 2) & Mark.Point && scan.isGlued(before - 1)) return plain && !isPluralNoun(scan, end);
    if (!scan.lists(before - 1).references) return false;
    before--;
  }
  // `Page: 23773`
  if (plain && scan.mark(before) === Mark.Colon && scan.isGlued(before) && scan.lists(before - 1).references && !isPluralNoun(scan, before - 1)) return true;
  // `The pass code is 21305979.`
  if (plain && scan.lists(before).auxiliaries && scan.lists(before - 1).references && KEY.test(scan.raw(first)) && end === first + 1) return true;
  const kind = scan.kind(before), { references, and, rangeWords, functionWords, articles } = scan.lists(before);
  if (scan.raw(before) === '=') return true;
  if (references) return kind !== TokenKind.Lower || !countsNoun(scan, end, true);
  if (row < LONGEST_ROW && plain && (scan.mark(before) === Mark.Comma || and || rangeWords) && scan.kind(before - 1) === TokenKind.Number && !isPluralNoun(scan, end)) {
    return scan.digits(before - 1) > 0 && scan.kind(before - 2) !== TokenKind.Symbol && isReference(scan, before - 1, before, true, row + 1);
  }
  const named = kind === TokenKind.Capital || kind === TokenKind.Caps || kind === TokenKind.Lower && /\p{Lu}/u.test(scan.raw(before));
  // a number word with a capital amidst a sentence belongs to a name: Channel Four, the Group of Seven
  if (scan.kind(first) === TokenKind.Capital) return !startsSentence(scan, first) && !isHeadline(scan);
  if (!named || functionWords || articles || !(plain || kind !== TokenKind.Caps && VERSION.test(scan.raw(first)) && end === first + 1 && scan.kind(end) !== TokenKind.Caps)) return false;
  // the first word of a sentence has its capital from there: "Delivered 55 buses"
  if (startsSentence(scan, before) && kind === TokenKind.Capital && (scan.tables.lexicon.plural === '' ? scan.kind(end) === TokenKind.Lower : countsNoun(scan, end, false))) return false;
  if (scan.lists(before - 1).placeCues && isPluralNoun(scan, end)) return false;
  // a name takes plain digits with it (iPhone 16), but not in a headline before what is counted
  return !(hasPluralForm(scan, end) && isHeadline(scan));
}

/** How far behind a number its noun may stand. */
const NOUN_REACH = 4;

/** Whether a noun in the plural follows, past adjectives and, where `names` may stand between, past the name of a model: `three HL-420 vessels`. */
function countsNoun(scan: Scan, index: number, names: boolean): boolean {
  for (let at = index; at < index + NOUN_REACH; at++) {
    if (isPluralNoun(scan, at)) return true;
    const kind = scan.kind(at), named = names && (kind === TokenKind.Capital || kind === TokenKind.Caps || kind === TokenKind.Number || scan.mark(at) === Mark.Hyphen && scan.isGlued(at));
    if (!named && (kind !== TokenKind.Lower || scan.lists(at).functionWords)) return false;
  }
  return false;
}

/** Whether a token is the first of its sentence or line, as far as marks and line breaks tell. */
export function startsSentence(scan: Scan, index: number): boolean {
  if (index <= 0) return true;
  return (scan.mark(index - 1) & (Mark.End | Mark.Colon | Mark.Ellipsis)) > 0 || scan.kind(index - 1) === TokenKind.Mark || breaksBefore(scan, index);
}

/** Whether a line ends soon behind the token before a token. */
function breaksBefore(scan: Scan, index: number): boolean {
  const from = scan.end(index - 1);
  return scan.text(from, Math.min(from + 8, scan.start(index))).includes('\n');
}

/** Whether digits number an entry of a list: `1. Item`, `2) item`, `(3)`, `[4]`. */
export function isListNumber(scan: Scan, index: number): boolean {
  const digits = scan.digits(index), after = scan.mark(index + 1), before = scan.mark(index - 1);
  if (digits === 0 || digits > 3 || !scan.isGlued(index + 1)) return false;
  if (scan.isGlued(index) && (before === Mark.Open && after === Mark.Close || before === Mark.SquareOpen && after === Mark.SquareClose)) return true;
  if (!(after & (Mark.Point | Mark.Close)) || scan.isGlued(index + 2)) return false;
  return (index === 0 || breaksBefore(scan, index)) && scan.kind(index + 2) >= 0;
}

/** Whether a number word is the first part of a description: `two-way`, `one-sided`. */
export function isCompound(scan: Scan, end: number): boolean {
  return (scan.mark(end) & Mark.Hyphen) > 0 && scan.isGlued(end) && scan.isGlued(end + 1) && scan.lists(end + 1).compounds;
}

/** Whether a zero is part of a term: `net zero`, `net-zero`, `zero tolerance`. */
export function isZeroTerm(scan: Scan, first: number, end: number): boolean {
  const before = isHyphen(scan, first - 1) ? first - 2 : first - 1, after = isHyphen(scan, end) ? end + 1 : end;
  return scan.lists(before).zeroTerms || scan.lists(after).zeroTerms;
}
