import { TokenKind, type Tokens } from '../tokens';

/** The longest word for a saint before a point (UTF-16 code units): `St`, `Ste`. */
const LONGEST = 3;
const SAINT = /^(?:St|ST|Ste)$/;

/** The token of the saint whom a place is called after at another one, as in `St. Orvan`; 0 where there is none. */
export function saintAt({ text, starts, ends, kinds, count }: Tokens, index: number): number {
  if (index + 2 >= count || ends[index]! - starts[index]! > LONGEST || text[ends[index]!] !== '.' || starts[index + 2] !== ends[index]! + 2) return 0;
  const name = kinds[index + 2]!;
  return (name === TokenKind.Capital || name === TokenKind.Caps) && SAINT.test(text.slice(starts[index], ends[index])) ? index + 2 : 0;
}
