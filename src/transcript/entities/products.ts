import { TokenKind } from '../tokens';
import type { Candidate } from './candidate';
import { flagsAt } from './surroundings';
import { isCapital, isSign, wordAt, type Scan, type Unit } from './units';
import { Word } from './entry';

/**
 * The name of a brand right after a word that announces one (`under the brand Zolak v Dvor [Made in Dvor]`), with the
 * translation in brackets, if any, as a second candidate of the same name. One small word of another language may stand inside.
 */
export function afterProductCue(scan: Scan, unit: Unit): Candidate[] | null {
  const { tokens } = scan;
  if (isPlatform(scan, unit)) return [{ start: unit.start, end: unit.end, kind: 'product', name: null, code: null, reason: 'what somebody wrote on', sure: 'high', role: null, around: null }];
  let cue = unit.first - 1;
  if (cue >= 0 && tokens.kinds[cue] === TokenKind.Mark) cue--;
  if (cue < 0 || tokens.kinds[cue] !== TokenKind.Lower || !(flagsAt(scan, cue) & Word.ProductCue)) return null;
  if (unit.flags & (Word.Never | Word.Grammar)) return null;
  let last = unit.last;
  for (let words = 0; words < 4; words++) {
    if (isCapital(tokens, last + 1)) last++;
    else if (tokens.kinds[last + 1] === TokenKind.Lower && isCapital(tokens, last + 2) && !scan.vocabulary.entries.has(wordAt(tokens, last + 1)) && tokens.ends[last + 1]! - tokens.starts[last + 1]! < 4) last += 2;
    else break;
  }
  const name = tokens.text.slice(unit.start, tokens.ends[last]);
  const base = { kind: 'product' as const, name, code: null, sure: 'high' as const, role: null, around: null };
  const found: Candidate[] = [{ ...base, start: unit.start, end: tokens.ends[last]!, reason: `"${wordAt(tokens, cue)}" before it` }];
  let open = last + 1;
  if (tokens.kinds[open] === TokenKind.Mark) open++;
  if (isSign(tokens, open, '[(') && isCapital(tokens, open + 1)) {
    let close = open + 2;
    while (close < tokens.count && close < open + 8 && tokens.kinds[close]! <= TokenKind.Caps) close++;
    if (isSign(tokens, close, '])')) found.push({ ...base, start: tokens.starts[open + 1]!, end: tokens.ends[close - 1]!, reason: `the translation of "${name}"` });
  }
  return found;
}

/** How far before `on X` its verb may stand, in tokens. */
const POSTED = 5;

/** Whether a lone letter is the network that somebody posted on: `wrote on X`, `a post on X`. */
function isPlatform({ tokens, vocabulary }: Scan, { first, last }: Unit): boolean {
  if (first !== last || first < 2 || wordAt(tokens, first) !== 'X' || wordAt(tokens, first - 1) !== 'on') return false;
  for (let i = first - 2; i >= Math.max(0, first - POSTED); i--) if (vocabulary.postWords.has(wordAt(tokens, i))) return true;
  return false;
}
