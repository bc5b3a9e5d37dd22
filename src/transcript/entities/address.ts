import { isGlued, TokenKind, tokenText, type Tokens } from '../tokens';

/** What they begin with, and how long they are at most (UTF-16 code units). */
const H = 72, T = 84, LONGEST = 3;
/** Forms of address in one word of capitals. */
const WHOLE = /^(?:HE|HH|HM|HRH|TRH)$/;
/** The second letter of those that are written apart. */
const APART = /^[EHM]$/;

/** The last token of a form of address in bare letters before a name (`HE Ada Roe`, `H H Sheikh Omar`); -1 for none. Headlines of capitals have none. */
export function addressEnd(tokens: Tokens, index: number): number {
  const letter = tokens.text.charCodeAt(tokens.starts[index]!);
  if (letter !== H && letter !== T || tokens.ends[index]! - tokens.starts[index]! > LONGEST) return -1;
  const word = tokenText(tokens, index), next = index + 1;
  const last = WHOLE.test(word) ? index : word === 'H' && next < tokens.count && APART.test(tokenText(tokens, next)) ? next : -1;
  if (last < 0 || tokens.kinds[last + 1] !== TokenKind.Capital || isGlued(tokens, last + 1)) return -1;
  return tokens.ends[last + 1]! - tokens.starts[last + 1]! > 1 ? last : -1;
}
