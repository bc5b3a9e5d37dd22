import { countWhile } from '../../base/halving';
import type { Kept } from '../kept';
import type { Furniture } from '../model';
import { spanBy } from '../moved';
import type { Block } from './laid';
import type { Row } from './rows';

/** What a text without cues is laid out by. */
export interface Ground {
  readonly rows: readonly Row[];
  /** The rows that title it. */
  readonly headline: readonly Row[];
  /** What belongs to the page, by row. */
  readonly furniture: ReadonlyMap<number, Furniture>;
}

/** Whether two versions have the same title, and the same rows of those that are kept belong to the page. */
export function isSameGround({ rows, headline, furniture }: Ground, before: Ground, { head, tail }: Kept): boolean {
  if (headline.length !== before.headline.length || headline.some((row, i) => row !== before.headline[i])) return false;
  const shift = rows.length - before.rows.length, end = rows.length - tail;
  let more = 0;
  for (const i of furniture.keys()) {
    if (i >= head && i < end) continue;
    if (!before.furniture.has(i < head ? i : i - shift)) return false;
    more++;
  }
  for (const i of before.furniture.keys()) if (i < head || i >= end - shift) more--;
  return more === 0;
}

/** The index of the first block that starts at or after an offset; see `firstFrom`. */
export function blockFrom(blocks: readonly Block[], offset: number): number {
  return countWhile(blocks.length, i => blocks[i]!.span.start < offset);
}

/** A block a number of code units further on. */
export function blockBy({ span, kind, turn, gaps }: Block, by: number): Block {
  return { span: spanBy(span, by), kind, turn, gaps: gaps?.length ? gaps.map(gap => spanBy(gap, by)) : gaps };
}
