import { wordsOf } from './query';

/** Which documents hold which words. Documents are numbered as they come; a changed document gets a new number. */
export interface WordIndex {
  /** Puts a document in, or in the place of what it was; `words` may repeat. */
  put(uri: string, words: Iterable<string>): void;
  remove(uri: string): void;
  /** How many numbers were given out: the length of every mask. */
  readonly size: number;
  /** The number of a document; -1 for one that is not in. */
  numberOf(uri: string): number;
  /** Sets 1 in the mask for each document with a word that is `word`, or with `prefix` begins with it. */
  mark(word: string, prefix: boolean, mask: Uint8Array): void;
  /** The words of the whole index, in order, that begin with a text; at most `most`. */
  completions(prefix: string, most: number): readonly string[];
}

/** Makes an empty index. Adding is linear in the words; asking is linear in what is found. */
export function createWordIndex(): WordIndex {
  const postings = new Map<string, number[]>(), numbers = new Map<string, number>();
  let size = 0, sorted: readonly string[] | undefined, live = new Uint8Array(1024);
  const vocabulary = (): readonly string[] => (sorted ??= [...postings.keys()].sort());
  const begin = (prefix: string): number => {
    const words = vocabulary();
    let low = 0, high = words.length;
    while (low < high) { const middle = (low + high) >> 1; if (words[middle]! < prefix) low = middle + 1; else high = middle; }
    return low;
  };
  const markAll = (word: string, mask: Uint8Array): void => { for (const n of postings.get(word) ?? []) if (live[n]) mask[n] = 1; };
  return {
    get size() { return size; },
    numberOf: uri => numbers.get(uri) ?? -1,
    put(uri, words) {
      this.remove(uri);
      const number = size++;
      if (number >= live.length) { const larger = new Uint8Array(live.length * 2); larger.set(live); live = larger; }
      live[number] = 1;
      numbers.set(uri, number);
      for (const word of words) {
        const list = postings.get(word);
        if (!list) { postings.set(word, [number]); sorted = undefined; } else if (list[list.length - 1] !== number) list.push(number);
      }
    },
    remove(uri) {
      const number = numbers.get(uri);
      if (number === undefined) return;
      live[number] = 0;
      numbers.delete(uri);
    },
    mark(word, prefix, mask) {
      if (!prefix) return markAll(word, mask);
      const words = vocabulary();
      for (let i = begin(word); i < words.length && words[i]!.startsWith(word); i++) markAll(words[i]!, mask);
    },
    completions(prefix, most) {
      const words = vocabulary(), from = begin(prefix), found: string[] = [];
      for (let i = from; i < words.length && found.length < most && words[i]!.startsWith(prefix); i++) found.push(words[i]!);
      return found;
    },
  };
}

/** The words of a text, each once: what the index takes. */
export function distinctWords(text: string): readonly string[] {
  return [...new Set(wordsOf(text))];
}
