import type { Common } from '../base/common';
import type { Span } from '../base/span';
import type { Block } from './layouts/laid';

/** Which rows or blocks of a text stand in it as they did in the version before: the first ones in their places, the last ones further on. */
export interface Kept {
  /** So many at the beginning. */
  readonly head: number;
  /** So many at the end, none of them among those at the beginning. */
  readonly tail: number;
  /** How many code units the last ones stand further on. */
  readonly by: number;
}

/** As of a text that was never read before. */
export const NOTHING_KEPT: Kept = Object.freeze({ head: 0, tail: 0, by: 0 });

/** Compares the blocks of two versions of a text from both ends, as far as the versions have them in common. Linear. */
export function keptBlocks(before: readonly Block[], blocks: readonly Block[], text: string, { start, end, by }: Common): Kept {
  const most = Math.min(before.length, blocks.length), behind = text.length - end;
  let head = 0, tail = 0;
  while (head < most && (blocks[head] === before[head] || blocks[head]!.span.end <= start) && isSame(before[head]!, blocks[head]!, 0)) head++;
  while (tail < most - head && blocks.at(-1 - tail)!.span.start >= behind && isSame(before.at(-1 - tail)!, blocks.at(-1 - tail)!, by)) tail++;
  return { head, tail, by };
}

/** Whether a block is one of before, so much further on. */
function isSame(before: Block, block: Block, by: number): boolean {
  return before === block || isMoved(before.span, block.span, by) && before.kind === block.kind && (before.turn < 0) === (block.turn < 0) && areMoved(before.gaps, block.gaps, by);
}

function isMoved(before: Span, span: Span, by: number): boolean {
  return before.start + by === span.start && before.end + by === span.end;
}

function areMoved(before: readonly Span[] = [], spans: readonly Span[] = [], by: number): boolean {
  return before.length === spans.length && spans.every((span, i) => isMoved(before[i]!, span, by));
}
