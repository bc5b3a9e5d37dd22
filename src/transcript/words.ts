import { detached } from '../base/detached';
import { codeUnits } from './code-units';
import type { Tokens } from './tokens';

/** So many different words are kept at least; with more, all are let go of before the next block is numbered. */
const MOST = 1 << 16;

/** The words met so far, each by its number, with their hashes, and with their code units in `pool` up to where each of them ends. */
let words: string[] = [], hashes = new Int32Array(1024), ends = new Int32Array(1024), pool = new Uint16Array(8192);
/** Where each word's hash leads: its number and one, 0 where none does. A power of two, at most half full. */
let slots = new Int32Array(2048);
/** The numbers of the tokens that were asked for last. */
let numbers = new Int32Array(1024), numbered: Tokens | null = null;
/** What lets go of what is known of words by their numbers. */
const forgetting: (() => void)[] = [];

/**
 * Numbers the tokens of a block by their words, letter case kept: equal words have one number, so that all who look a word up can
 * remember by it what they found (`byNumber`), and none of them needs the word as a string of its own. Holds until other
 * tokens are numbered; asked again for the same tokens it costs nothing. Linear.
 */
export function wordNumbers(tokens: Tokens): Int32Array {
  if (tokens === numbered) return numbers;
  const { text, count } = tokens, units = codeUnits(text);
  if (words.length > MOST) forget();
  if (numbers.length < count) numbers = new Int32Array(count * 2);
  for (let i = 0; i < count; i++) numbers[i] = numberOf(text, units, tokens.starts[i]!, tokens.ends[i]!);
  numbered = tokens;
  return numbers;
}

/** What somebody tells of words, by their numbers, and asked once for each. `tell` gives anything but `undefined`. */
export function byNumber<T>(tell: (word: string) => T): (number: number) => T {
  const known: (T | undefined)[] = [];
  forgetting.push(() => { known.length = 0; });
  return number => {
    const told = known[number];
    if (told !== undefined) return told;
    // filled up to the number, for an array with gaps is slow
    while (known.length <= number) known.push(undefined);
    return known[number] = tell(words[number]!);
  };
}

function numberOf(text: string, units: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ units[i]!, 0x01000193);
  const mask = slots.length - 1;
  let at = hash & mask;
  for (; slots[at] !== 0; at = (at + 1) & mask) {
    const number = slots[at]! - 1;
    if (hashes[number] === hash && isWord(number, units, start, end)) return number;
  }
  slots[at] = add(text, units, start, end, hash) + 1;
  if (words.length * 2 > slots.length - 2) grow();
  return words.length - 1;
}

function isWord(number: number, units: Uint16Array, start: number, end: number): boolean {
  const from = number > 0 ? ends[number - 1]! : 0;
  if (ends[number]! - from !== end - start) return false;
  for (let i = start, at = from; i < end; i++, at++) if (pool[at] !== units[i]) return false;
  return true;
}

/** Takes in a word, and gives its number. */
function add(text: string, units: Uint16Array, start: number, end: number, hash: number): number {
  const number = words.length, from = number > 0 ? ends[number - 1]! : 0, to = from + end - start;
  words.push(detached(text.slice(start, end)));
  hashes[number] = hash;
  ends[number] = to;
  if (to > pool.length) {
    const before = pool;
    pool = new Uint16Array(to * 2);
    pool.set(before);
  }
  for (let i = start, at = from; i < end; i++, at++) pool[at] = units[i]!;
  return number;
}

/** Makes room for twice as many words. */
function grow(): void {
  const hashesBefore = hashes, endsBefore = ends, mask = slots.length * 2 - 1;
  slots = new Int32Array(mask + 1);
  hashes = new Int32Array(slots.length / 2);
  hashes.set(hashesBefore);
  ends = new Int32Array(slots.length / 2);
  ends.set(endsBefore);
  for (let number = 0; number < words.length; number++) {
    let at = hashes[number]! & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = number + 1;
  }
}

/** Lets go of all words, and of what is known of them. */
function forget(): void {
  words = [];
  slots = new Int32Array(2048);
  hashes = new Int32Array(1024);
  ends = new Int32Array(1024);
  pool = new Uint16Array(8192);
  numbered = null;
  for (const each of forgetting) each();
}
