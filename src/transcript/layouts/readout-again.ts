import { spannedFrom } from '../../base/span';
import type { Kept } from '../kept';
import type { Shifting } from '../shifting';
import { isSameGround } from './ground';
import type { Block } from './laid-parts';
import { layReadout, type ReadoutGround } from './readout';
import { rowFrom } from './rows';

/**
 * The blocks of a narrative, given those of the version before and which of its rows are kept: only those that touch an edit are laid out anew. `null`
 * where the whole text may be laid out otherwise: by another title or width of lines, or as other rows that are kept belong to the page.
 */
export function readoutAgain(text: string, ground: ReadoutGround, before: ReadoutGround, blocks: Shifting<Block>, kept: Kept): Shifting<Block> | null {
  const { head, tail, by } = kept, { rows } = ground, last = rows.length - tail + 1;
  if (head < 2 || ground.width !== before.width || !isSameGround(ground, before, kept)) return null;
  // whether a row begins a block rests on the rows beside it
  const first = spannedFrom(blocks, rows[head - 2]!.start + 1) - 1, rest = last < rows.length ? spannedFrom(blocks, rows[last]!.start - by) : blocks.length;
  if (first < 0) return null;
  const to = rest < blocks.length ? rowFrom(rows, blocks.at(rest).span.start + by) : rows.length;
  return blocks.with(first, rest, layReadout(text, ground, rowFrom(rows, blocks.at(first).span.start), to), by);
}
