import { tokenize, tokenText } from '../tokens';

/** Phrases of one or more words with what each means, ready to be looked for from their first or their last word. */
export interface Phrases<T> {
  readonly byEnd: ReadonlyMap<string, readonly Phrase<T>[]>;
}

interface Phrase<T> {
  /** All words but the first (or, looking backwards, but the last, nearest first). */
  readonly rest: readonly string[];
  readonly value: T;
}

/** A phrase found from its first word on; `end` is the index after its last token. */
export interface Found<T> {
  readonly end: number;
  readonly value: T;
}

/** What phrases are matched against: the word at an index of a token list, `''` outside of it. */
export type WordAt = (index: number) => string;

function phraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>, backwards: boolean): Phrases<T> {
  const byEnd = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of entries) {
    const tokens = tokenize(phrase), words = Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index));
    if (backwards) words.reverse();
    const [end, ...rest] = words;
    if (end === undefined) continue;
    const list = byEnd.get(end) ?? [];
    list.push({ rest, value });
    byEnd.set(end, list);
  }
  for (const list of byEnd.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { byEnd };
}

/** Phrases to be found from their first word on. Of equal phrases the one given first counts. */
export function phrasesForward<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  return phraseTable(entries, false);
}

/** Phrases to be found from their last word back. */
export function phrasesBackward<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  return phraseTable(entries, true);
}

/** The longest phrase that begins at a token. */
export function phraseAt<T>(phrases: Phrases<T>, word: WordAt, index: number): Found<T> | null {
  for (const { rest, value } of phrases.byEnd.get(word(index)) ?? []) {
    if (rest.every((next, offset) => word(index + 1 + offset) === next)) return { end: index + 1 + rest.length, value };
  }
  return null;
}

/** The longest phrase that ends with a token; `start` is the index of its first token. */
export function phraseBefore<T>(phrases: Phrases<T>, word: WordAt, index: number): { readonly start: number; readonly value: T } | null {
  for (const { rest, value } of phrases.byEnd.get(word(index)) ?? []) {
    if (rest.every((next, offset) => word(index - 1 - offset) === next)) return { start: index - rest.length, value };
  }
  return null;
}
