import { countWhile } from '../base/halving';
import { createPostings, type Postings, type PostingsDump } from './postings';
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
  /** What to keep for the next start; words in order, gone documents without a URI. */
  dump(): WordDump;
}

/** A word index as plain data. */
export interface WordDump {
  /** By number; empty for a document that is gone. */
  readonly uris: readonly string[];
  /** In order of code units; the postings are numbered like them. */
  readonly words: readonly string[];
  readonly postings: PostingsDump;
}

/** New words are looked through one by one until there are this many; then they are put in order with the rest. */
const UNORDERED = 512;

/**
 * Makes an index, empty or as it was dumped. Adding is linear in the words of a document; asking is linear in what is
 * found. New words wait in a short list apart, so that no question has to put the whole vocabulary in order.
 */
export function createWordIndex(from?: WordDump): WordIndex {
  const ids = new Map(from?.words.map((word, id) => [word, id])), texts: string[] = [...from?.words ?? []];
  const postings: Postings = createPostings(from?.postings);
  const numbers = new Map<string, number>(), uris: string[] = [...from?.uris ?? []];
  uris.forEach((uri, number) => { if (uri) numbers.set(uri, number); });
  let ordered: readonly string[] = from?.words ?? [], fresh: string[] = [];
  const settle = (): void => {
    fresh.sort();
    ordered = mergeOrdered(ordered, fresh);
    fresh = [];
  };
  const markAll = (word: string, mask: Uint8Array): void => {
    const id = ids.get(word);
    if (id !== undefined) postings.each(id, number => { if (uris[number]) mask[number] = 1; });
  };
  const beginning = (prefix: string, most: number): readonly string[] => {
    const found: string[] = [];
    for (let i = firstNotBefore(ordered, prefix); i < ordered.length && found.length < most && ordered[i]!.startsWith(prefix); i++) found.push(ordered[i]!);
    return [...found, ...fresh.filter(word => word.startsWith(prefix))].sort().slice(0, most);
  };
  const remove = (uri: string): void => {
    const number = numbers.get(uri);
    if (number === undefined) return;
    uris[number] = '';
    numbers.delete(uri);
  };
  return {
    get size() { return uris.length; },
    numberOf: uri => numbers.get(uri) ?? -1,
    put(uri, words) {
      remove(uri);
      const number = uris.push(uri) - 1;
      numbers.set(uri, number);
      for (const word of words) {
        let id = ids.get(word);
        if (id === undefined) {
          ids.set(word, id = texts.push(word) - 1);
          fresh.push(word);
        }
        postings.add(id, number);
      }
      if (fresh.length > Math.max(UNORDERED, ordered.length / 8)) settle();
    },
    remove,
    mark(word, prefix, mask) {
      if (!prefix) markAll(word, mask);
      else for (const found of beginning(word, Infinity)) markAll(found, mask);
    },
    completions: beginning,
    dump() {
      settle();
      const order = ordered.map(word => ids.get(word)!);
      return uris.length > 2 * numbers.size ? withoutGone(uris, ordered, order, postings) : { uris: uris.slice(), words: ordered, postings: postings.dump(order) };
    },
  };
}

/** A dump in which the documents that are there are numbered anew and nothing is left of the others. */
function withoutGone(uris: readonly string[], words: readonly string[], order: readonly number[], postings: Postings): WordDump {
  const renumbered = new Int32Array(uris.length).fill(-1), live: string[] = [], own = createPostings(), kept: string[] = [];
  uris.forEach((uri, number) => { if (uri) renumbered[number] = live.push(uri) - 1; });
  order.forEach((id, i) => {
    const before = kept.length;
    postings.each(id, number => {
      if (renumbered[number]! < 0) return;
      if (kept.length === before) kept.push(words[i]!);
      own.add(before, renumbered[number]!);
    });
  });
  return { uris: live, words: kept, postings: own.dump(kept.map((_, id) => id)) };
}

/** The words of a text, each once: what the index takes. */
export function distinctWords(text: string): readonly string[] {
  return [...new Set(wordsOf(text))];
}

function firstNotBefore(words: readonly string[], text: string): number {
  return countWhile(words.length, i => words[i]! < text);
}

function mergeOrdered(a: readonly string[], b: readonly string[]): readonly string[] {
  const merged: string[] = [];
  let i = 0, j = 0;
  while (i < a.length && j < b.length) merged.push(a[i]! < b[j]! ? a[i++]! : b[j++]!);
  while (i < a.length) merged.push(a[i++]!);
  while (j < b.length) merged.push(b[j++]!);
  return merged;
}
