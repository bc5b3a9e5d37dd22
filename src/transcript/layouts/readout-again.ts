import { spannedFrom } from '../../base/span';
import type { Kept } from '../kept';
import { blockBy, isSameGround } from './ground';
import type { Block } from './laid';
import { layReadout, type ReadoutGround } from './readout';
import { rowFrom } from './rows';

/**
 * The blocks of a narrative, given those of the version before and which of its rows are kept: only those that touch an edit are laid out anew. `null`
 * where the whole text may be laid out otherwise: by another title or width of lines, or as other rows that are kept belong to the page.
 */
export function readoutAgain(text: string, ground: ReadoutGround, before: ReadoutGround, blocks: readonly Block[], kept: Kept): readonly Block[] | null {
  const { head, tail, by } = kept, { rows } = ground, last = rows.length - tail + 1;
  if (head < 2 || ground.width !== before.width || !isSameGround(ground, before, kept)) return null;
  // whether a row begins a block rests on the rows beside it
  const first = spannedFrom(blocks, rows[head - 2]!.start + 1) - 1, rest = last < rows.length ? spannedFrom(blocks, rows[last]!.start - by) : blocks.length;
  if (first < 0) return null;
  const anew = blocks.slice(0, first), to = rest < blocks.length ? rowFrom(rows, blocks[rest]!.span.start + by) : rows.length;
  for (const block of layReadout(text, ground, rowFrom(rows, blocks[first]!.span.start), to)) anew.push(block);
  for (let i = rest; i < blocks.length; i++) anew.push(blockBy(blocks[i]!, by));
  return anew;
}
