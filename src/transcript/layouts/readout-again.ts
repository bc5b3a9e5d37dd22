import type { Kept } from '../kept';
import { spanBy } from '../moved';
import type { Block } from './laid';
import { layReadout, type ReadoutGround } from './readout';
import { rowFrom } from './rows';

/**
 * The blocks of a narrative, given those of the version before and which of its rows are kept: only those that touch an edit are laid out anew. `null`
 * where the whole text may be laid out otherwise: by another title or width of lines, or as other rows that are kept belong to the page.
 */
export function readoutAgain(text: string, ground: ReadoutGround, before: ReadoutGround, blocks: readonly Block[], kept: Kept): readonly Block[] | null {
  const { head, tail, by } = kept, { rows } = ground, last = rows.length - tail + 1;
  if (head < 2 || !isSameGround(ground, before, kept)) return null;
  // whether a row begins a block rests on the rows beside it
  const first = blockFrom(blocks, rows[head - 2]!.start + 1) - 1, rest = last < rows.length ? blockFrom(blocks, rows[last]!.start - by) : blocks.length;
  if (first < 0) return null;
  const anew = blocks.slice(0, first), to = rest < blocks.length ? rowFrom(rows, blocks[rest]!.span.start + by) : rows.length;
  for (const block of layReadout(text, ground, rowFrom(rows, blocks[first]!.span.start), to)) anew.push(block);
  for (let i = rest; i < blocks.length; i++) anew.push(blockBy(blocks[i]!, by));
  return anew;
}

function isSameGround({ rows, headline, furniture, width }: ReadoutGround, before: ReadoutGround, { head, tail }: Kept): boolean {
  if (width !== before.width || headline.length !== before.headline.length || headline.some((row, i) => row !== before.headline[i])) return false;
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
function blockFrom(blocks: readonly Block[], offset: number): number {
  let low = 0, high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span.start < offset) low = middle + 1; else high = middle;
  }
  return low;
}

/** A block a number of code units further on. */
function blockBy({ span, kind, turn, gaps }: Block, by: number): Block {
  return { span: spanBy(span, by), kind, turn, gaps: gaps?.length ? gaps.map(gap => spanBy(gap, by)) : gaps };
}
