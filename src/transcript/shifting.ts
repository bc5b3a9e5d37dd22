/** Gives an item a number of code units further on. */
export type Move<T> = (item: T, by: number) => T;

/**
 * A list of what stands in a text, in its order. A keystroke moves all that stands behind it, so that is put off until somebody asks where it stands:
 * the items from one on say where they stood before some keystrokes. An edit elsewhere puts those between the two in their places.
 */
export interface Shifting<T> {
  readonly length: number;
  /** The items with all that is told of them but where they stand. */
  readonly items: readonly T[];
  /** From which item on they stand `by` code units further on than they say. */
  readonly from: number;
  readonly by: number;
  /** The items where they stand. */
  all(): readonly T[];
  /** One item where it stands. */
  at(index: number): T;
  /** The list with others in the place of items `from` to `to`, and what stands behind those so many code units further on. */
  with(from: number, to: number, others: readonly T[], by: number): Shifting<T>;
  /** What it has of the list that it was made from in that way. */
  readonly ends: (Ends & { readonly of: readonly T[]; readonly by: number }) | null;
}

/** So many items at the beginning and at the end. */
interface Ends {
  readonly head: number;
  readonly tail: number;
}

/** A list whose items from one on stand `by` code units further on than they say; `move` puts one in its place. */
export function shifting<T>(items: readonly T[], move: Move<T>, from = items.length, by = 0, ends: Shifting<T>['ends'] = null): Shifting<T> {
  let placed: readonly T[] | null = from < items.length && by !== 0 ? null : items;
  return {
    length: items.length, items, from, by, ends,
    all() { return placed ??= items.slice(0, from).concat(movedBy(items.slice(from), move, by)); },
    at: index => placed ? placed[index]! : index < from ? items[index]! : move(items[index]!, by),
    with(first, last, others, more) {
      const own = placed ?? items, late = placed ? 0 : by;
      const head = late && from < first ? own.slice(0, from).concat(movedBy(own.slice(from, first), move, late)) : own.slice(0, first);
      const tail = late && from > last ? own.slice(last, from).concat(movedBy(own.slice(from), move, late)) : own.slice(last);
      return shifting(head.concat(others, tail), move, head.length + others.length, (from > last ? 0 : late) + more, { of: items, by: more, head: first, tail: tail.length });
    },
  };
}

function movedBy<T>(items: readonly T[], move: Move<T>, by: number): readonly T[] {
  return items.map(item => move(item, by));
}

/** The first items of a list where they stand. */
export function firstOf<T>(list: Shifting<T>, most: number): readonly T[] {
  const first: T[] = [];
  for (let i = 0; i < most && i < list.length; i++) first.push(list.at(i));
  return first;
}

/** What a list has of the version before, the items at its end so many code units further on, as far as that is known without a look at each. */
export function keptOf<T>(before: Shifting<T>, { items, ends }: Shifting<T>, by: number): Ends {
  if (items === before.items) return { head: items.length, tail: 0 };
  return ends?.of === before.items && ends.by === by ? ends : { head: 0, tail: 0 };
}

/** For which items something holds wherever they stand, by their indices; of those of the version before that is known, and what stands behind an edit stands so many code units further on. */
export function whereAgain<T>(list: Shifting<T>, holds: (item: T) => boolean, before: { readonly list: Shifting<T>; readonly where: readonly number[] } | null, by: number): readonly number[] {
  const { head, tail } = before ? keptOf(before.list, list, by) : { head: 0, tail: 0 }, end = list.length - tail, more = before ? list.length - before.list.length : 0, where: number[] = [];
  for (const i of before?.where ?? []) if (i < head) where.push(i);
  for (let i = head; i < end; i++) if (holds(list.items[i]!)) where.push(i);
  for (const i of before?.where ?? []) if (i >= end - more) where.push(i + more);
  return where;
}

/** How many code units further on an item stands than it says. */
export function lateness({ from, by }: Shifting<unknown>, index: number): number {
  return index < from ? 0 : by;
}
