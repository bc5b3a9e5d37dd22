/** How many of `count` things in a row, from the first on, something holds for, where it holds for none behind the first for which it does not. Found by halving. */
export function countWhile(count: number, holds: (index: number) => boolean): number {
  let low = 0, high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1; else high = middle;
  }
  return low;
}
