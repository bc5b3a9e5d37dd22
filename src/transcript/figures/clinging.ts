import { TokenKind, type Tokens } from '../tokens';
import { byNumber, wordNumbers } from '../words';
import type { FigureTables } from './tables';

/** Longer runs of letters before digits are no currency. */
const LONGEST_PREFIX = 5;

/** Tokens while they are being parted. */
interface Lists {
  readonly starts: number[];
  readonly ends: number[];
  readonly kinds: number[];
}

/**
 * The tokens of a text with currencies parted from the digits that cling to them: `RM10` is `RM` and `10`, `Rs2.5bn` is `Rs`,
 * `2.5` and `bn`, `$A40` is `$`, `A` and `40`. Elsewhere such words are names (`A320`, `BRICS10`) and stay whole; a text
 * without any comes back as it is.
 */
export function partClinging(tokens: Tokens, tables: FigureTables): Tokens {
  const { count, kinds } = tokens, numbers = wordNumbers(tokens);
  for (let index = 0; index < count; index++) {
    const kind = kinds[index]!;
    if ((kind === TokenKind.Capital || kind === TokenKind.Caps) && hasDigits(numbers[index]!) && digitsAt(tokens, index, tables) > 0) return partedFrom(tokens, index, tables);
  }
  return tokens;
}

/** Whether a word, by its number, is a few letters with digits behind them, as hardly any is. */
const hasDigits = byNumber(word => digitsIn(word, 0, word.length) > 0);

/** Where the digits begin that cling to a currency in a token; 0 for any other token. */
function digitsAt({ text, starts, ends, kinds }: Tokens, index: number, { clings }: FigureTables): number {
  const kind = kinds[index]!;
  if (kind !== TokenKind.Capital && kind !== TokenKind.Caps) return 0;
  const start = starts[index]!, digits = digitsIn(text, start, ends[index]!);
  return digits > 0 && clings(text.slice(start, digits), start > 0 && text[start - 1] === '$') ? digits : 0;
}

function partedFrom(tokens: Tokens, first: number, tables: FigureTables): Tokens {
  const { text, count } = tokens;
  const parted: Lists = { starts: [...tokens.starts.subarray(0, first)], ends: [...tokens.ends.subarray(0, first)], kinds: [...tokens.kinds.subarray(0, first)] };
  for (let index = first, taken = 0; index < count; index++) {
    const start = tokens.starts[index]!, end = tokens.ends[index]!;
    // what the digits of a parted word have taken in: the decimals of `RM2.5`
    if (end <= taken) continue;
    const digits = start >= taken ? digitsAt(tokens, index, tables) : 0;
    if (digits === 0) { push(parted, Math.max(start, taken), end, tokens.kinds[index]!); continue; }
    taken = numberEnd(text, digits);
    push(parted, start, digits, digits - start > 1 && isCapitals(text.slice(start, digits)) ? TokenKind.Caps : TokenKind.Capital);
    push(parted, digits, taken, TokenKind.Number);
    if (taken < end) push(parted, taken, end, TokenKind.Lower);
    taken = Math.max(taken, end);
  }
  return { text, count: parted.starts.length, starts: Int32Array.from(parted.starts), ends: Int32Array.from(parted.ends), kinds: Uint8Array.from(parted.kinds) };
}

function push(lists: Lists, start: number, end: number, kind: number): void {
  lists.starts.push(start);
  lists.ends.push(end);
  lists.kinds.push(kind);
}

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;
const isCapitals = (letters: string): boolean => letters === letters.toUpperCase();

/** Where the digits of a word begin behind a few letters; 0 where they do not. */
function digitsIn(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end && at <= start + LONGEST_PREFIX; at++) if (isDigit(text, at)) return at;
  return 0;
}

/** The end of a number with its inner separators, as `tokenize` has it. */
function numberEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isDigit(text, at) || (text[at] === '.' || text[at] === ',') && isDigit(text, at + 1))) at++;
  return at;
}
