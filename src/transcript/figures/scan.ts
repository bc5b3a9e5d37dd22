import { asListed, LONGEST_WORD } from '../lexicon/figures';
import type { TokenKind, Tokens } from '../tokens';
import { byNumber, wordNumbers } from '../words';
import type { WordAt } from './phrases';
import type { FigureTables, WordList } from './tables';

/** One block's tokens with its language's tables, and what the finders ask of a token. Indices outside of the list are asked for freely. */
export interface Scan {
  readonly text: string;
  readonly tokens: Tokens;
  readonly tables: FigureTables;
  /** A token in small letters, `е` for `ё`, `'` for `’`. */
  readonly word: WordAt;
  /** A token as written. */
  readonly raw: WordAt;
  /** Whether the word at an index is in one of the lexicon's plain lists. */
  readonly isIn: (list: WordList, index: number) => boolean;
  /** The kind of a token; -1 outside of the list. */
  readonly kind: (index: number) => TokenKind | -1;
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
  /** Whether a token follows the one before it with nothing between. */
  readonly isGlued: (index: number) => boolean;
}

/** A word as written, and as the lists have it. */
const rawOf = byNumber(word => word.length <= LONGEST_WORD ? word : ''), smallOf = byNumber(asListed);

/** A scan over the tokens of a block, until other tokens are numbered. */
export function scanOf(tokens: Tokens, tables: FigureTables): Scan {
  const { text, count, starts, ends, kinds } = tokens, numbers = wordNumbers(tokens);
  const inside = (index: number): boolean => index >= 0 && index < count;
  return {
    text, tokens, tables,
    raw: index => inside(index) ? rawOf(numbers[index]!) : '',
    word: index => inside(index) ? smallOf(numbers[index]!) : '',
    isIn: (list, index) => inside(index) && tables.listsOf(numbers[index]!).has(list),
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
