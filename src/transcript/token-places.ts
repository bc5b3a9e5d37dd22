import { countWhile } from '../base/halving';
import { TokenKind, type Tokens } from './tokens';

/** The index of the first token that starts at or after an offset. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  return countWhile(tokens.count, i => tokens.starts[i]! < offset);
}

/** The same where a token is known that is not far before it, or is it. */
export function tokenOnFrom({ starts, count }: Tokens, known: number, offset: number): number {
  let token = known;
  while (token < count && starts[token]! < offset) token++;
  return token;
}

/** The token index where the sentence of a token begins, and the one where the next begins. */
export function sentenceAround(sentences: Int32Array, token: number, count: number): readonly [start: number, end: number] {
  const next = countWhile(sentences.length, i => sentences[i]! <= token);
  return [next ? sentences[next - 1]! : 0, next < sentences.length ? sentences[next]! : count];
}

/** Whether a token is punctuation that begins with one of these characters. */
export function isPunct(tokens: Tokens, at: number, which: string): boolean {
  return at >= 0 && at < tokens.count && tokens.kinds[at] === TokenKind.Punct && which.includes(tokens.text[tokens.starts[at]!]!);
}
