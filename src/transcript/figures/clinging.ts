import { TokenKind, type Tokens } from '../tokens';
import type { FigureTables } from './tables';

/** Longer runs of letters before digits are no currency. */
const LONGEST_PREFIX = 5;

/**
 * The tokens of a text with currencies parted from the digits that cling to them: `RM10` is `RM` and `10`, `Rs2.5bn` is `Rs`,
 * `2.5` and `bn`, `$A40` is `$`, `A` and `40`. Elsewhere such words are names (`A320`, `BRICS10`) and stay whole; a text
 * without any comes back as it is.
 */
export function partClinging(tokens: Tokens, { clings }: FigureTables): Tokens {
  const { text, count, starts, ends, kinds } = tokens;
  let parted: { readonly starts: number[]; readonly ends: number[]; readonly kinds: number[] } | null = null;
  for (let index = 0, resumed = 0; index < count; index++) {
    const start = starts[index]!, end = ends[index]!, kind = kinds[index]!;
    // what the digits of a parted word have taken in: the decimals of `RM2.5`
    if (end <= resumed) continue;
    const digits = kind <= TokenKind.Caps && start >= resumed ? digitsIn(text, start, end) : 0;
    if (digits > 0 && clings(text.slice(start, digits), start > 0 && text[start - 1] === '$')) {
      parted ??= { starts: [...starts.subarray(0, index)], ends: [...ends.subarray(0, index)], kinds: [...kinds.subarray(0, index)] };
      resumed = numberEnd(text, digits);
      push(parted, start, digits, kind === TokenKind.Lower ? kind : digits - start > 1 && isCapitals(text.slice(start, digits)) ? TokenKind.Caps : TokenKind.Capital);
      push(parted, digits, resumed, TokenKind.Number);
      if (resumed < end) push(parted, resumed, end, TokenKind.Lower);
      resumed = Math.max(resumed, end);
    } else if (parted) push(parted, Math.max(start, resumed), end, kind);
  }
  return parted ? { text, count: parted.starts.length, starts: Int32Array.from(parted.starts), ends: Int32Array.from(parted.ends), kinds: Uint8Array.from(parted.kinds) } : tokens;
}

function push(lists: { readonly starts: number[]; readonly ends: number[]; readonly kinds: number[] }, start: number, end: number, kind: number): void {
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
