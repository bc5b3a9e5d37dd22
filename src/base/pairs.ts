/** A map by two strings, which makes no string of both for each look-up. */
export interface PairMap<T> {
  get(first: string, second: string): T | undefined;
  set(first: string, second: string, value: T): void;
}

/** Makes an empty one. The first strings should be few. */
export function pairMap<T>(): PairMap<T> {
  const maps = new Map<string, Map<string, T>>();
  return {
    get: (first, second) => maps.get(first)?.get(second),
    set(first, second, value) {
      const map = maps.get(first);
      if (map) map.set(second, value);
      else maps.set(first, new Map([[second, value]]));
    },
  };
}
