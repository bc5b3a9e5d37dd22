import { lateness, type Move, type Shifting, shifting } from './shifting';

/** What stands in a text, all of it in the order of its blocks, so that a version can take over from the one before what its blocks tell as they did. */
export interface Items<T> {
  readonly list: Shifting<T>;
  /** By block, how many items stand in it and before it. */
  readonly ends: Int32Array;
}

/** The index of the first item that stands in a block or behind it. */
export function firstItem({ ends }: Items<unknown>, block: number): number {
  return block > 0 ? ends[block - 1]! : 0;
}

/** Gathers the items of a text block by block. */
export interface Gathering<T> {
  /** One item of those that were added to the last blocks. */
  at(index: number): T;
  /** Adds an item, and gives its index. */
  add(item: T): number;
  /** Puts another item in the place of one of those. */
  replace(index: number, item: T): void;
  /** Says that the items of a block are all there. */
  close(block: number): void;
  /** Takes over the items of blocks `from` to `to`, `by` code units further on than in the version before, where they were as many blocks fewer as there are `more`. */
  keep(before: Items<T>, from: number, to: number, by: number, more: number): void;
  /** What was gathered. */
  done(): Items<T>;
}

/** Begins to gather for so many blocks; `move` gives an item a number of code units further on. */
export function gather<T>(blocks: number, move: Move<T>): Gathering<T> {
  const items: T[] = [], ends = new Int32Array(blocks);
  // as in `Shifting`: the items that stand further on than in the version before stay as they are
  let from = Infinity, late = 0;
  const take = (list: Shifting<T>, first: number, end: number, by: number): void => {
    const moved = by - (items.length < from ? 0 : late);
    for (let i = first; i < end; i++) items.push(moved === 0 ? list.items[i]! : move(list.items[i]!, moved));
  };
  return {
    at: index => index < from ? items[index]! : move(items[index]!, late),
    add: item => items.push(items.length < from || late === 0 ? item : move(item, -late)) - 1,
    replace(index, item) { items[index] = index < from || late === 0 ? item : move(item, -late); },
    close(block) { ends[block] = items.length; },
    keep(before, block, to, by, more) {
      const { list } = before, first = firstItem(before, block - more), end = firstItem(before, to - more), gap = Math.min(end, Math.max(first, list.from)), shift = items.length - first;
      if (by !== 0 && from === Infinity) { from = items.length; late = by + lateness(list, first); }
      take(list, first, gap, by);
      take(list, gap, end, by + list.by);
      for (let i = block; i < to; i++) ends[i] = before.ends[i - more]! + shift;
    },
    done: () => ({ list: shifting(items, move, Math.min(from, items.length), late), ends }),
  };
}
