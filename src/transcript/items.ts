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

/** The items of a text that have been gathered so far, block by block. */
export interface Gathering<T> {
  readonly items: T[];
  readonly ends: Int32Array;
  /** Gives an item a number of code units further on. */
  readonly move: Move<T>;
  /** As in `Shifting`: the items from one on that stand further on than in the version before stay as they are. */
  from: number;
  late: number;
}

/** Begins to gather for so many blocks. */
export function gather<T>(blocks: number, move: Move<T>): Gathering<T> {
  return { items: [], ends: new Int32Array(blocks), move, from: Infinity, late: 0 };
}

/** One item of those that were added to the last blocks. */
export function gatheredAt<T>({ items, move, from, late }: Gathering<T>, index: number): T {
  return index < from ? items[index]! : move(items[index]!, late);
}

/** Adds an item, and gives its index. */
export function add<T>({ items, move, from, late }: Gathering<T>, item: T): number {
  return items.push(items.length < from || late === 0 ? item : move(item, -late)) - 1;
}

/** Puts another item in the place of one of those. */
export function replace<T>({ items, move, from, late }: Gathering<T>, index: number, item: T): void {
  items[index] = index < from || late === 0 ? item : move(item, -late);
}

/** Says that the items of a block are all there. */
export function close({ items, ends }: { readonly items: readonly unknown[]; readonly ends: Int32Array }, block: number): void {
  ends[block] = items.length;
}

/** Takes over the items of blocks `from` to `to`, `by` code units further on than in the version before, where they were as many blocks fewer as there are `more`. */
export function keep<T>(gathering: Gathering<T>, before: Items<T>, from: number, to: number, by: number, more: number): void {
  const { items, ends } = gathering, { list } = before, first = firstItem(before, from - more), end = firstItem(before, to - more), gap = Math.min(end, Math.max(first, list.from)), shift = items.length - first;
  if (by !== 0 && gathering.from === Infinity) { gathering.from = items.length; gathering.late = by + lateness(list, first); }
  take(gathering, list, first, gap, by);
  take(gathering, list, gap, end, by + list.by);
  for (let i = from; i < to; i++) ends[i] = before.ends[i - more]! + shift;
}

function take<T>({ items, move, from, late }: Gathering<T>, list: Shifting<T>, first: number, end: number, by: number): void {
  const moved = by - (items.length < from ? 0 : late);
  for (let i = first; i < end; i++) items.push(moved === 0 ? list.items[i]! : move(list.items[i]!, moved));
}

/** What was gathered. */
export function gathered<T>({ items, ends, move, from, late }: Gathering<T>): Items<T> {
  return { list: shifting(items, move, Math.min(from, items.length), late), ends };
}
