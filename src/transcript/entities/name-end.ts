import { isGlued, TokenKind } from '../tokens';
import { entryAt, isCapital, isSign, wordAt, type Scan, type Unit } from './units';

/** Where a name ends that goes on behind its last unit: with what an editor put in brackets, or with `Jr.`; `null` where it does not. */
export function nameEnd(scan: Scan, last: Unit): number | null {
  return bracketEnd(scan, last) ?? suffixEnd(scan, last.last);
}

/** The end of `Jr.` right after a surname or at its end, with its point. */
function suffixEnd(scan: Scan, last: number): number | null {
  const { tokens } = scan;
  const isSuffix = (index: number): boolean => index < tokens.count && /^(?:Jr|Sr)$/.test(wordAt(tokens, index));
  const comma = isSign(tokens, last + 1, ',') ? last + 2 : last + 1;
  const at = isSuffix(last) ? last : isSuffix(comma) ? comma : -1;
  if (at < 0) return null;
  return isSign(tokens, at + 1, '.') && isGlued(tokens, at + 1) ? tokens.ends[at + 1]! : tokens.ends[at]!;
}

/** The end of the surname behind a nickname in quotation marks: `Desmond "Dez" Oyelaran`. */
export function nicknameEnd(scan: Scan, last: Unit): number | null {
  const { tokens } = scan, open = last.last + 1;
  if (tokens.kinds[open] !== TokenKind.Mark || !isCapital(tokens, open + 1)) return null;
  const close = isCapital(tokens, open + 2) ? open + 3 : open + 2;
  if (tokens.kinds[close] !== TokenKind.Mark || !isCapital(tokens, close + 1) || isGlued(tokens, close + 1) || scan.initial[open + 2]) return null;
  return suffixEnd(scan, close + 1) ?? tokens.ends[close + 1]!;
}

/** The end of `[Lukashenko]` right after given names, where an editor completed the name. */
function bracketEnd(scan: Scan, last: Unit): number | null {
  const { tokens } = scan, open = last.last + 1;
  if (!isSign(tokens, open, '[') || !isCapital(tokens, open + 1)) return null;
  let close = open + 2;
  while (close < open + 4 && isCapital(tokens, close)) close++;
  // `[Reuters]`: whose picture it is
  return isSign(tokens, close, ']') && entryAt(scan, open + 1)?.known?.kind !== 'organisation' ? tokens.ends[close]! : null;
}
