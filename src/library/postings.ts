/** Growing lists of growing numbers, one list for each small id, close together in memory. */
export interface Postings {
  /** Adds a number to the list of an id; not below the list's last, which is not added twice. */
  add(id: number, number: number): void;
  /** Calls for each number of a list, in order. */
  each(id: number, visit: (number: number) => void): void;
  /** All lists as plain data; the list of `order[i]` becomes that of `i`. */
  dump(order: readonly number[]): PostingsDump;
}

/** Postings as plain data, a copy that stays as it is: the bytes of all slices, and five numbers for each list. */
export interface PostingsDump {
  readonly bytes: Uint8Array;
  readonly lists: Int32Array;
}

/** Sizes of the slices of a list, the last one for all that follow; most words of a language stand in few texts. */
const SLICES = [4, 8, 16, 32, 64, 128, 256];
/** Bytes behind a slice that say where the next one begins. */
const LINK = 4;
/** Numbers kept for each list. */
const HEAD = 0, AT = 1, END = 2, LAST = 3, LEVEL = 4, FIELDS = 5;

/**
 * Makes postings, empty or as they were dumped. Each list is a chain of slices in one array of bytes; in it stand the
 * steps from number to number, seven bits a byte. After the byte block pools of Apache Lucene's in-memory index, since
 * hundreds of thousands of small arrays cost more than what is in them.
 */
export function createPostings(from?: PostingsDump): Postings {
  let bytes: Uint8Array = from ? new Uint8Array(from.bytes) : new Uint8Array(1 << 12), used = from?.bytes.length ?? 0;
  let lists = from ? new Int32Array(from.lists) : new Int32Array(FIELDS << 8), known = from ? from.lists.length / FIELDS : 0;
  const slice = (size: number): number => {
    const start = used;
    used += size + LINK;
    if (used > bytes.length) {
      const larger = new Uint8Array(Math.max(used, bytes.length * 2));
      larger.set(bytes);
      bytes = larger;
    }
    return start;
  };
  const begin = (id: number): number => {
    const row = id * FIELDS;
    if (row + FIELDS > lists.length) {
      const larger = new Int32Array(Math.max(row + FIELDS, lists.length * 2));
      larger.set(lists);
      lists = larger;
    }
    for (; known <= id; known++) {
      const start = slice(SLICES[0]!), own = known * FIELDS;
      lists[own + HEAD] = lists[own + AT] = start;
      lists[own + END] = start + SLICES[0]!;
      lists[own + LAST] = -1;
      lists[own + LEVEL] = 0;
    }
    return row;
  };
  const append = (row: number, byte: number): void => {
    if (lists[row + AT] === lists[row + END]) {
      const level = Math.min(lists[row + LEVEL]! + 1, SLICES.length - 1), size = SLICES[level]!, link = lists[row + END]!, start = slice(size);
      for (let i = 0; i < LINK; i++) bytes[link + i] = (start >>> (8 * i)) & 0xff;
      lists[row + AT] = start;
      lists[row + END] = start + size;
      lists[row + LEVEL] = level;
    }
    bytes[lists[row + AT]!++] = byte;
  };
  return {
    add(id, number) {
      const row = begin(id);
      let step = number - lists[row + LAST]!;
      if (step <= 0) return;
      lists[row + LAST] = number;
      for (; step > 127; step >>>= 7) append(row, (step & 127) | 128);
      append(row, step);
    },
    each(id, visit) {
      if (id >= known) return;
      const row = id * FIELDS, stop = lists[row + AT]!;
      let at = lists[row + HEAD]!, level = 0, end = at + SLICES[0]!, number = -1, step = 0, shift = 0;
      while (at !== stop) {
        if (at === end) {
          at = bytes[end]! | (bytes[end + 1]! << 8) | (bytes[end + 2]! << 16) | (bytes[end + 3]! << 24);
          level = Math.min(level + 1, SLICES.length - 1);
          end = at + SLICES[level]!;
        }
        const byte = bytes[at++]!;
        step |= (byte & 127) << shift;
        shift += 7;
        if (byte < 128) { visit(number += step); step = shift = 0; }
      }
    },
    dump(order) {
      const rows = new Int32Array(order.length * FIELDS);
      order.forEach((id, i) => rows.set(lists.subarray(id * FIELDS, (id + 1) * FIELDS), i * FIELDS));
      return { bytes: bytes.slice(0, used), lists: rows };
    },
  };
}
