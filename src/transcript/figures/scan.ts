import { tokenText, type TokenKind, type Tokens } from '../tokens';
import type { WordAt } from './phrases';
import type { FigureTables } from './tables';

/** One block's tokens with its language's tables, and what the finders ask of a token. Indices outside of the list are asked for freely. */
export interface Scan {
  readonly text: string;
  readonly tokens: Tokens;
  readonly tables: FigureTables;
  /** A token in small letters, `е` for `ё`, `'` for `’`. */
  readonly word: WordAt;
  /** A token as written. */
  readonly raw: WordAt;
  /** The kind of a token; -1 outside of the list. */
  readonly kind: (index: number) => TokenKind | -1;
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
  /** Whether a token follows the one before it with nothing between. */
  readonly isGlued: (index: number) => boolean;
}

/** Words longer than this are in no list: they are not even looked at. */
const LONGEST_WORD = 40;
/** How many words are kept as strings: the finders ask the same few neighbours again and again. A power of two. */
const REMEMBERED = 32;
const FOLDED = /[ё’]/;

/** A scan over the tokens of a block. Words are made into strings only when asked for, and once. */
export function scanOf(tokens: Tokens, tables: FigureTables): Scan {
  const { text, count, starts, ends, kinds } = tokens;
  const known: number[] = [], words: string[] = [];
  const inside = (index: number): boolean => index >= 0 && index < count;
  const raw = (index: number): string => inside(index) && ends[index]! - starts[index]! <= LONGEST_WORD ? tokenText(tokens, index) : '';
  return {
    text, tokens, tables, raw,
    word: index => {
      const slot = index & (REMEMBERED - 1);
      if (index >= 0 && known[slot] === index) return words[slot]!;
      const small = raw(index).toLowerCase(), word = FOLDED.test(small) ? small.replaceAll('ё', 'е').replaceAll('’', "'") : small;
      known[slot] = index;
      words[slot] = word;
      return word;
    },
    kind: index => inside(index) ? kinds[index]! as TokenKind : -1,
    start: index => index < 0 ? 0 : index < count ? starts[index]! : text.length,
    end: index => index < 0 ? 0 : index < count ? ends[index]! : text.length,
    isGlued: index => index > 0 && index < count && starts[index] === ends[index - 1],
  };
}

/** The index of the token that begins at an offset at or before a token. */
export function firstToken(scan: Scan, from: number, index: number): number {
  let at = index;
  while (at > 0 && scan.start(at) > from) at--;
  return at;
}
