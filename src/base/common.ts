/** What two versions of a text have in common, in UTF-16 code units. */
export interface Common {
  /** So many at the beginning. */
  readonly start: number;
  /** So many at the end, none of them among those at the beginning. */
  readonly end: number;
  /** How much longer the later version is. */
  readonly by: number;
}

/** Compares two versions of a text by halves, as whole stretches are compared much faster than single letters (and by `===` faster than by `startsWith`). */
export function commonOf(before: string, text: string): Common {
  const most = Math.min(before.length, text.length), start = longest(most, (from, to) => text.slice(from, to) === before.slice(from, to));
  const end = longest(most - start, (from, to) => text.slice(text.length - to, text.length - from) === before.slice(before.length - to, before.length - from));
  return { start, end, by: text.length - before.length };
}

/** The largest number up to `most` so that what lies between 0 and it is the same; `isSame` is asked for one stretch after the other. */
function longest(most: number, isSame: (from: number, to: number) => boolean): number {
  let low = 0, high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isSame(low, middle)) low = middle; else high = middle - 1;
  }
  return low;
}
