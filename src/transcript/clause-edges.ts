import type { Speech } from './speech';
import { Word } from './lexicon/words';
import { isPunct } from './token-places';
import { TokenKind, type Tokens } from './tokens';
import { wordNumbers } from './words';

/** Past a beginning such as `In turn,` or `Commenting on …,`: to the token after its comma. */
export function lead(speech: Speech, start: number, end: number): number {
  const { tokens, flags, lexicon } = speech;
  let at = start;
  for (let rounds = 0; rounds < 3; rounds++) {
    const f = flags[at]!;
    const opens = f & (Word.Preposition | Word.Joiner | Word.Saying | Word.Helper | Word.According | Word.Conjunction) || at < end && tokens.kinds[at]! <= TokenKind.Caps && lexicon.opens(wordNumbers(tokens)[at]!);
    if (!opens) return at;
    const comma = firstComma(tokens, at, end);
    if (comma >= end) return rounds || f & Word.Conjunction ? Math.min(at + 1, end) : at;
    at = comma + 1;
  }
  return at;
}

/** The first comma of a stretch; its end where it has none. */
export function firstComma(tokens: Tokens, start: number, end: number): number {
  let at = start;
  while (at < end && !isPunct(tokens, at, ',')) at++;
  return at;
}

/** The token behind the last dash of a stretch, such as the one of a dateline; its start where it has none. */
export function behindDash(tokens: Tokens, start: number, end: number): number {
  for (let i = end - 1; i > start; i--) if (isPunct(tokens, i, '–—') || isPunct(tokens, i, '-') && tokens.ends[i]! - tokens.starts[i]! > 1) return i + 1;
  return start;
}

/** The last comma, semicolon or colon of a stretch; the token before it where it has none. */
export function lastComma(tokens: Tokens, start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) if (isPunct(tokens, i, ',;:')) return i;
  return start - 1;
}
