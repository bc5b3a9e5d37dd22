import { wordsOfPhrase } from '../tokens';

/** Phrases of one or more words with what each means, by their first word or, to be looked for backwards, by their last; the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** A phrase whose first word (or, looking backwards, last word) is known. */
export interface Phrase<T> {
  /** All words but that one (looking backwards, nearest first). */
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
    const words = wordsOfPhrase(phrase);
    if (backwards) words.reverse();
    const [end, ...rest] = words;
    if (end === undefined) continue;
    const list = byEnd.get(end) ?? [];
    list.push({ rest, value });
    byEnd.set(end, list);
  }
  for (const list of byEnd.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return byEnd;
}

/** Phrases to be found from their first word on. Of equal phrases the one given first counts. */
export function phrasesForward<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  return phraseTable(entries, false);
}

/** Phrases to be found from their last word back. */
export function phrasesBackward<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  return phraseTable(entries, true);
}

/** The longest of the phrases that begin with the word of a token which stands there. */
export function phraseAt<T>(phrases: readonly Phrase<T>[], word: WordAt, index: number): Found<T> | null {
  for (const { rest, value } of phrases) {
    if (goesOn(rest, word, index, 1)) return { end: index + 1 + rest.length, value };
  }
  return null;
}

/** The longest of the phrases that end with the word of a token which stands there; `start` is the index of its first token. */
export function phraseBefore<T>(phrases: readonly Phrase<T>[], word: WordAt, index: number): { readonly start: number; readonly value: T } | null {
  for (const { rest, value } of phrases) {
    if (goesOn(rest, word, index, -1)) return { start: index - rest.length, value };
  }
  return null;
}

/** Whether words follow a token one by one in a direction. */
function goesOn(rest: readonly string[], word: WordAt, index: number, step: 1 | -1): boolean {
  for (let i = 0; i < rest.length; i++) if (word(index + step * (i + 1)) !== rest[i]) return false;
  return true;
}
