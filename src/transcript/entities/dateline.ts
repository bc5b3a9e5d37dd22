import { TokenKind } from '../tokens';
import type { Candidate } from './candidate';
import { entryAt, isCapital, isSign, knownAt, wordAt, type Scan } from './units';
import { Word } from './entry';

/** How many tokens of a block may belong to its dateline. */
const REACH = 24;
/** A block of no more tokens than this may be nothing but a place and a date. */
const SHORT = 9;

/**
 * The places that open a news report or a release before its date (`DUISBURG, Germany, Feb 19 -`, `ESPOO and TURKU, Finland -`,
 * `Accra, 14 July 2024`) and the token to read on from. Places in small letters are left to the lists unless a date follows.
 */
export function dateline(scan: Scan): { readonly places: readonly Candidate[]; readonly next: number } {
  const { tokens } = scan, places: Candidate[] = [], none = { places: [], next: 0 };
  if (!isCapital(tokens, 0)) return none;
  const report = wire(scan);
  if (report) return report;
  const dash = dashWithin(scan) || colonWithin(scan), limit = dash > 0 ? dash : tokens.count <= SHORT ? tokens.count : 0;
  if (!limit) return none;
  let next = 0;
  for (let i = 0; i < limit;) {
    if (isMonth(scan, i)) break;
    let last = i;
    while (last + 1 < limit && tokens.kinds[last + 1] === tokens.kinds[i]! && isCapital(tokens, last + 1) && !isMonth(scan, last + 1)) last++;
    const shouted = tokens.kinds[i] === TokenKind.Caps && tokens.ends[last]! - tokens.starts[i]! > 3;
    if (!shouted && (dash > 0 || !isSign(tokens, last + 1, ',') || !isDate(scan, last + 2, limit))) break;
    if (!isSign(tokens, last + 1, ',(') && last + 1 !== dash && wordAt(tokens, last + 1) !== 'and') break;
    // `ADA LIND (Deputy Speaker)` is somebody, `GENEVA (WMO)` is not
    if (dash <= 0 && isSign(tokens, last + 1, '(') && !(tokens.kinds[last + 2] === TokenKind.Caps && isSign(tokens, last + 3, ')') && tokens.ends[last + 2]! - tokens.starts[last + 2]! < 6)) break;
    const known = knownAt(scan, i);
    if (known && known.last === last && known.known.kind !== 'place') break;
    places.push({ start: tokens.starts[i]!, end: tokens.ends[last]!, kind: 'place', name: known?.last === last ? known.known.name : null, code: known?.last === last ? known.known.code : null, reason: 'the place of a dateline', sure: 'high', role: null, around: 'locative' });
    next = last + 1;
    if (!shouted || wordAt(tokens, next) !== 'and' && !(isSign(tokens, next, ',') && wordAt(tokens, next + 1) === 'and')) break;
    i = next + (wordAt(tokens, next) === 'and' ? 1 : 2);
  }
  // `LENZ CITY, Lower Marn —`: the region behind the place
  const region = regionBehind(scan, next, dash);
  return region ? { places: [...places, region], next: dash } : { places, next };
}

/** The place between a comma and the dash of a dateline, where nothing but up to three capitalised words stands there; `null` for none. */
function regionBehind(scan: Scan, comma: number, dash: number): Candidate | null {
  const { tokens } = scan, first = comma + 1, last = dash - 1;
  if (comma === 0 || last < first || last > first + 2 || !isSign(tokens, comma, ',') || knownAt(scan, first)) return null;
  for (let i = first; i <= last; i++) if (tokens.kinds[i] !== TokenKind.Capital || isMonth(scan, i)) return null;
  return { start: tokens.starts[first]!, end: tokens.ends[last]!, kind: 'place', name: null, code: null, reason: 'the region in a dateline', sure: 'medium', role: null, around: 'locative' };
}

/** The dash that ends a dateline; 0 for none, and where a sentence ends before it. */
function dashWithin({ tokens, initial }: Scan): number {
  for (let i = 1; i < Math.min(tokens.count, REACH); i++) {
    if (isSign(tokens, i, '-–—') && (tokens.starts[i]! > tokens.ends[i - 1]! || isSign(tokens, i - 1, ')') && !isSign(tokens, i, '-')) || tokens.text.startsWith('--', tokens.starts[i])) return i;
    if (initial[i] && !isCapital(tokens, i)) return 0;
  }
  return 0;
}

/** The colon that ends a dateline of capitals with a day or an agency (`LENZ, Jan 6 (NPA): The envoy`); 0 for none. */
function colonWithin(scan: Scan): number {
  const { tokens } = scan;
  if (tokens.kinds[0] !== TokenKind.Caps || tokens.ends[0]! - tokens.starts[0]! < 4) return 0;
  for (let i = 1; i < Math.min(tokens.count - 1, REACH); i++) {
    if (isSign(tokens, i, ':')) return i > 2 ? i : 0;
    const isPart = tokens.kinds[i] === TokenKind.Caps || tokens.kinds[i] === TokenKind.Number || isSign(tokens, i, ',.()') || isMonth(scan, i);
    if (!isPart) return 0;
  }
  return 0;
}

/**
 * `LENZ, May 3. /AGENCY/`, `LENZ, 3 may. /AGENCY/`, `Lenz /Agency/.`, `LENZ. AGENCY –`, `LENZ. AGENCY The`, `LENZ, MAY 3, AGENCY.`: a place, perhaps a day, and an agency, whose name has more
 * capitals than its first where no strokes stand around it. Groups: the place, and the agency in one of four ways.
 */
const WIRE = /^(\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?)(?:(?:(?:, \p{L}{3,9}\.? \d{1,2}|[,.] \d{1,2} \p{L}{3,9})?\.?)? \/(\p{Lu}[\p{L} -]{1,20})\/|(?:, \p{L}{3,9}\.? \d{1,2}|\. \d{1,2} \p{Ll}{3,8})?\. (?=\p{L}{0,12}?\p{Ll}?\p{Lu}\p{Lu})(\p{Lu}\p{L}{2,12}) ?[—–-] |\. (\p{Lu}{5,13}) (?=\p{Lu}\p{Ll})|, \p{L}{3,9}\.? \d{1,2}, (\p{Lu}{4,13})\.)/u;

/** A stroke or two capitals side by side: every such dateline has one of them. Most blocks have neither, and so are never asked for the rest, which takes long to make. */
const SIGNED = /\/|\p{Lu}\p{Lu}/u;

/** The dateline of a wire report at the beginning of a text; `null` for none. */
export function wireOf(text: string): RegExpExecArray | null {
  const head = text.slice(0, WIRE_LENGTH);
  return SIGNED.test(head) ? WIRE.exec(head) : null;
}

/** The place and the agency of a wire report; `null` where a block begins otherwise. */
function wire({ tokens }: Scan): { readonly places: readonly Candidate[]; readonly next: number } | null {
  if (!isSign(tokens, 1, ',./') && !isSign(tokens, 2, ',./') && !isSign(tokens, 3, ',./')) return null;
  const from = tokens.starts[0]!, match = wireOf(tokens.text.slice(from, from + WIRE_LENGTH));
  if (!match) return null;
  const agency = match[2] ?? match[3] ?? match[4] ?? match[5]!, start = from + match[0].lastIndexOf(agency);
  const base = { name: null, code: null, sure: 'high', role: null } as const;
  let next = 0;
  while (next < tokens.count && tokens.starts[next]! < from + match[0].length) next++;
  return { places: [{ ...base, start: from, end: from + match[1]!.length, kind: 'place', reason: 'the place of a dateline', around: 'locative' }, { ...base, start, end: start + agency.length, kind: 'organisation', reason: 'the agency of a dateline', around: null }], next };
}
/** The longest dateline of a wire report (UTF-16 code units). */
const WIRE_LENGTH = 130;

/** Words of no name that are no place's first word either; places may be called `LIVE OAK`. */
function isMonth(scan: Scan, index: number): boolean {
  return ((entryAt(scan, index)?.flags ?? 0) & Word.Never) !== 0 && !(index === 0 && scan.tokens.kinds[0] === TokenKind.Caps && scan.tokens.kinds[1] === TokenKind.Caps && isSign(scan.tokens, 2, ','));
}

/** Whether nothing but a date stands between a token and the end. */
function isDate(scan: Scan, from: number, to: number): boolean {
  let numbers = 0;
  for (let i = from; i < to; i++) {
    if (scan.tokens.kinds[i] === TokenKind.Number) numbers++;
    else if (!isSign(scan.tokens, i, ',.') && !isMonth(scan, i)) return false;
  }
  return numbers > 0;
}
