import type { Common } from '../base/common';
import type { Span } from '../base/span';
import type { Block } from './layouts/laid-parts';
import { keptOf, type Shifting } from './shifting';

/** Which rows or blocks of a text stand in it as they did in the version before: the first ones in their places, the last ones further on. */
export interface Kept {
  /** So many at the beginning. */
  readonly head: number;
  /** So many at the end, none of them among those at the beginning. */
  readonly tail: number;
  /** How many code units the last ones stand further on. */
  readonly by: number;
  /** How many more there are of all. */
  readonly more: number;
}

/** As of a text that was never read before. */
export const NOTHING_KEPT: Kept = Object.freeze({ head: 0, tail: 0, by: 0, more: 0 });

/** Which blocks tell something else than in the version before, by their indices: those of now, and those in whose place they stand. */
export interface Edits {
  readonly kept: Kept;
  readonly changed: readonly number[];
  readonly gone: readonly number[];
}

/** Which block of the version before a block is, of so many; one between those that are kept is the one in its place, or -1 where there are more or fewer. */
export function indexBefore(block: number, length: number, { head, tail, more }: Kept): number {
  return more === 0 || block < head ? block : block < length - tail ? -1 : block - more;
}

/** Which block of a version each block of an earlier one is, by its number in that; -1 for one that is gone. */
export type Numbering = Int32Array;

/** The numbering of so many blocks by themselves. */
export function numbering(blocks: number): Numbering {
  return Int32Array.from({ length: blocks }, (_, i) => i);
}

/** The same blocks in the version behind an edit, before which there were so many in all. */
export function renumbered(numbers: Numbering, blocks: number, { head, tail, more }: Kept): Numbering {
  if (more === 0) return numbers;
  const now = numbers.slice();
  for (let i = 0; i < now.length; i++) if (now[i]! >= head) now[i] = now[i]! < blocks - tail ? -1 : now[i]! + more;
  return now;
}

/** A list by block: what it was for the blocks that tell what they told, made anew for those that changed. */
export function keptWith<T>(before: readonly T[], { kept: { head, tail, more }, changed }: Edits, make: (block: number) => T): T[] {
  const end = before.length - tail, now = more === 0 ? before.slice() : before.slice(0, head).concat(Array.from<T>({ length: end + more - head }), before.slice(end));
  for (const i of changed) now[i] = make(i);
  return now;
}

/** Compares the blocks of two versions of a text from both ends, as far as the versions have them in common. Linear. */
export function keptBlocks(before: Shifting<Block>, blocks: Shifting<Block>, text: string, { start, end, by }: Common): Kept {
  const most = Math.min(before.length, blocks.length), more = blocks.length - before.length, behind = text.length - end;
  let { head, tail } = keptOf(before, blocks, by);
  while (head + tail < most && blocks.at(head).span.end <= start && isSame(before.at(head), blocks.at(head), 0)) head++;
  for (let i = blocks.length - 1 - tail; tail < most - head && blocks.at(i).span.start >= behind && isSame(before.at(i - more), blocks.at(i), by); i--) tail++;
  return { head, tail, by, more };
}

/** Whether a block is one of before, so much further on. */
function isSame(before: Block, block: Block, by: number): boolean {
  return isMoved(before.span, block.span, by) && before.kind === block.kind && (before.turn < 0) === (block.turn < 0) && areMoved(before.gaps, block.gaps, by);
}

function isMoved(before: Span, span: Span, by: number): boolean {
  return before.start + by === span.start && before.end + by === span.end;
}

function areMoved(before: readonly Span[] = [], spans: readonly Span[] = [], by: number): boolean {
  return before.length === spans.length && spans.every((span, i) => isMoved(before[i]!, span, by));
}
