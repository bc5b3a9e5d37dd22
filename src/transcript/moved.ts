import type { Span } from '../base/span';

/** A span a number of code units further on. */
export function spanBy({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The same thing at a place a number of code units further on; itself where it does not move. */
export function movedBy<T extends { readonly span: Span }>(item: T, by: number): T {
  return by === 0 ? item : { ...item, span: spanBy(item.span, by) };
}
