/** What stands in a text, all of it in the order of its blocks, so that a version can take over from the one before what its blocks tell as they did. */
export interface Items<T> {
  readonly all: readonly T[];
  /** By block, how many items stand in it and before it. */
  readonly ends: Int32Array;
}

/** The index of the first item that stands in a block or behind it. */
export function firstItem({ ends }: Items<unknown>, block: number): number {
  return block > 0 ? ends[block - 1]! : 0;
}

/** Gathers the items of a text block by block. */
export interface Gathering<T> extends Items<T> {
  readonly all: T[];
  /** Says that the items of a block are all there. */
  close(block: number): void;
  /** Takes over the items of blocks `from` to `to`, `by` code units further on than in the version before, where they were as many blocks fewer as there are `more`. */
  keep(before: Items<T>, from: number, to: number, by: number, more: number): void;
}

/** Begins to gather for so many blocks; `move` gives an item a number of code units further on. */
export function gather<T>(blocks: number, move: (item: T, by: number) => T): Gathering<T> {
  const all: T[] = [], ends = new Int32Array(blocks);
  return {
    all, ends,
    close(block) { ends[block] = all.length; },
    keep(before, from, to, by, more) {
      const first = firstItem(before, from - more), end = firstItem(before, to - more), shift = all.length - first;
      if (by === 0) for (let i = first; i < end; i++) all.push(before.all[i]!);
      else for (let i = first; i < end; i++) all.push(move(before.all[i]!, by));
      for (let block = from; block < to; block++) ends[block] = before.ends[block - more]! + shift;
    },
  };
}
