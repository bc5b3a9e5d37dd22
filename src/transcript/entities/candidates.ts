import { smallBytes } from '../slab';
import { isGlued, TokenKind, tokenText, type Tokens } from '../tokens';
import type { Candidate } from './candidate';
import { dateline } from './dateline';
import { isAmount } from './money';
import type { Office } from './offices';
import { segment } from './segment';
import { isCamel } from './small-words';
import { entryAt, isCapital, isPrefixed, isSign, knownAt, mayJoin, readRun, type Scan, wordAt } from './units';
import { letterBit, Word } from './entry';
import { vocabularyOf } from './vocabulary';
import { wordNumbers } from '../words';

/** Finds what may be a name in one block: pure, linear in the tokens, without knowledge of other blocks. `starts` are the tokens that begin sentences. */
export function findCandidates(tokens: Tokens, starts: Int32Array, language: string): readonly Candidate[] {
  const scan: Scan = { tokens, vocabulary: vocabularyOf(language), initial: initials(tokens, starts), numbers: wordNumbers(tokens) };
  const candidates: Candidate[] = [];
  const { kinds } = tokens, { strongParticles, words: { declines } } = scan.vocabulary;
  let sentence = 0, sentenceEnd = 0, headline = false, office: Office | null = null;
  const opening = dateline(scan);
  candidates.push(...opening.places);
  for (let i = opening.next; i < tokens.count;) {
    // most words begin no name, whatever stands around them
    if (kinds[i] === TokenKind.Lower ? !mayJoin(scan, i) : kinds[i]! > TokenKind.Caps) { i++; continue; }
    if (isAmount(scan.tokens, scan.numbers, i)) { office = null; i++; continue; }
    if (opensSentence(scan, i)) { office = null; i++; continue; }
    while (i >= sentenceEnd) {
      const from = starts[sentence] ?? 0;
      sentenceEnd = ++sentence < starts.length ? starts[sentence]! : tokens.count;
      headline = isHeadline(tokens, Math.min(from, i), sentenceEnd);
    }
    const kind = kinds[i];
    if (kind === TokenKind.Capital || kind === TokenKind.Caps || isPrefixed(tokens, i)) {
      const units = readRun(scan, i);
      office = segment(scan, units, headline, office && reaches(scan, office, i), candidates);
      i = Math.max(units.at(-1)!.last + 1, candidates.length ? tokenFrom(tokens, candidates.at(-1)!.end, units.at(-1)!.last + 1) : 0);
    } else if (kind === TokenKind.Lower && strongParticles.ofNumber(scan.numbers[i]!)) {
      const end = particleName(scan, i);
      if (end) candidates.push({ start: tokens.starts[i]!, end: tokens.ends[end]!, kind: null, name: null, code: null, reason: 'a surname with its particle', sure: 'weak', role: null, around: null });
      i = end ? end + 1 : i + 1;
    } else if (kind === TokenKind.Lower && isCamel(tokenText(tokens, i))) {
      const found = knownAt(scan, i);
      if (found) candidates.push({ start: tokens.starts[i]!, end: tokens.ends[found.last]!, kind: found.known.kind, name: found.known.name, code: found.known.code, reason: 'in the lists', sure: 'high', role: null, around: null });
      i = found ? found.last + 1 : i + 1;
    } else {
      // a language that writes the names of peoples in small letters
      const known = kind === TokenKind.Lower && declines ? entryAt(scan, i)?.known : null;
      if (known?.kind === 'group') candidates.push({ start: tokens.starts[i]!, end: tokens.ends[i]!, kind: 'group', name: known.name, code: known.code, reason: 'in the lists of peoples', sure: 'high', role: null, around: null });
      i++;
    }
  }
  return candidates;
}

/** Words of offices and of what belongs to them. */
const OFFICE = Word.Title | Word.Role | Word.RoleModifier;

/** Whether a token is but a small word of the language that opens a sentence (`The agreement`), so that no name begins there. */
function opensSentence({ tokens, vocabulary, initial, numbers }: Scan, index: number): boolean {
  const { kinds } = tokens, next = index + 1;
  if (initial[index] === 0 || kinds[index] !== TokenKind.Capital || kinds[next] !== TokenKind.Lower || isGlued(tokens, next) || vocabulary.joinsNames(numbers[next]!)) return false;
  const entry = vocabulary.entryOf(numbers[index]!);
  return entry !== null && (entry.flags & Word.Grammar) !== 0 && (entry.flags & OFFICE) === 0 && entry.known === null && (entry.longer & letterBit(wordAt(tokens, next))) === 0;
}

/** The office that an earlier run ended with, if only `of`, `the`, `and` or a possessive stand between it and a token; `null` otherwise. */
function reaches(scan: Scan, office: Office, index: number): Office | null {
  let field = office.field, token = office.token;
  if (index - office.token > 5) return null;
  for (let i = office.token + 1; i < index; i++) {
    if (scan.initial[i]) return null;
    if (scan.tokens.kinds[i] === TokenKind.Possessive) continue;
    // `General (Retired) Ada Vell`, `Governor (Dr) Ada Vell`
    if (isSign(scan.tokens, i, '()') && (flagsIn(scan, i + 1) | flagsIn(scan, i - 1)) & Word.Title) { token = i; continue; }
    if (field && isSign(scan.tokens, i, ',')) continue;
    const flags = entryAt(scan, i)?.flags ?? 0;
    // `Trustees Ada, Bo and Cy`
    if (office.several && !field && (isSign(scan.tokens, i, ',') || flags & Word.Conjunction) && index - office.token < 4) continue;
    if (!(flags & (Word.Joiner | Word.Article | Word.Conjunction))) return null;
    field ||= (flags & Word.Joiner) !== 0;
  }
  return scan.initial[index] ? null : { ...office, field, token: office.several && !field ? index - 1 : token };
}

/** What the lists say of a word with a capital; 0 of anything else. */
const flagsIn = (scan: Scan, index: number): number => isCapital(scan.tokens, index) ? entryAt(scan, index)?.flags ?? 0 : 0;

/** The last token of a surname that begins with a particle (`van der Meer`, `bin Hamad`); 0 for none. */
function particleName(scan: Scan, index: number): number {
  let i = index;
  while (i < index + 3 && scan.tokens.kinds[i] === TokenKind.Lower && (entryAt(scan, i)?.flags ?? 0) & Word.Particle) i++;
  return isCapital(scan.tokens, i) && !scan.initial[i] && !(entryAt(scan, i)?.known) ? i : 0;
}

/** The first token from `from` on that begins at or after an offset: names may reach beyond the run they began in. */
function tokenFrom(tokens: Tokens, offset: number, from: number): number {
  let i = from;
  while (i < tokens.count && tokens.starts[i]! < offset) i++;
  return i;
}

/** Marks the tokens that take a capital for where they stand: first in a sentence, after a colon, after an opening mark. */
function initials(tokens: Tokens, starts: Int32Array): Uint8Array {
  const marks = smallBytes(tokens.count + 2);
  for (let s = 0, i = 0; s < starts.length; s++) {
    // what the sentence before has passed over lies before this one's word too
    i = Math.max(i, starts[s]!);
    while (i < tokens.count && tokens.kinds[i]! >= TokenKind.Mark && tokens.kinds[i]! <= TokenKind.Symbol) i++;
    marks[i] = 1;
  }
  for (let i = 0; i + 1 < tokens.count; i++) {
    const kind = tokens.kinds[i];
    if (kind === TokenKind.Mark ? isOpening(tokens, i) : kind === TokenKind.Punct && isSign(tokens, i, ':•;')) marks[i + 1] = 1;
    // several marks in a row open one thing
    if (kind === TokenKind.Mark && marks[i]) marks[i + 1] = 1;
  }
  return marks;
}

/** Whether a mark stands at the left edge of a word. */
function isOpening(tokens: Tokens, index: number): boolean {
  return isGlued(tokens, index + 1) && !(isGlued(tokens, index) && tokens.kinds[index - 1]! <= TokenKind.Number);
}

/** Whether a sentence writes nearly every word with a capital, as English headlines and lines of capitals do. */
function isHeadline(tokens: Tokens, from: number, to: number): boolean {
  let capitals = 0, small = 0;
  for (let i = from; i < to; i++) {
    if (isCapital(tokens, i)) capitals++;
    else if (tokens.kinds[i] === TokenKind.Lower && tokens.ends[i]! - tokens.starts[i]! > 4) small++;
  }
  if (capitals < 4 || small * 5 > capitals) return false;
  let last = to - 1;
  while (last > from && tokens.kinds[last] === TokenKind.Mark) last--;
  return !isSign(tokens, last, '.') || tokens.kinds[last - 1] === TokenKind.Caps && tokens.kinds[from] === TokenKind.Caps;
}
