import { byNumber } from '../words';

/** Looks words up without making a string: `0` for a word that is not in the table, else its flags. */
export interface WordTable {
  /** The flags of the word between two offsets of a text, whatever its letter case. */
  flags(text: string, start: number, end: number): number;
  /** The flags of a word given as a string. */
  of(word: string): number;
  /** The flags of a word by its number (`wordNumbers`): for whoever asks for every word of a text. */
  ofNumber(number: number): number;
}

/** A small letter for a capital of the Latin and Cyrillic alphabets; other code units as they are. */
function folded(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code === 0x2019) return 39;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32;
  if (code >= 0x410 && code <= 0x42f) return code + 32;
  return code === 0x401 || code === 0x451 ? 0x435 : code;
}

const FOLDED = Uint16Array.from({ length: 0x500 }, (_, code) => folded(code));
const small = (code: number): number => (code < FOLDED.length ? FOLDED[code]! : folded(code));

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ small(text.charCodeAt(i)), 0x01000193);
  return hash >>> 0;
}

/** How many kinds of beginnings are told apart; a power of two. */
const GLANCES = 16384;

/** The first two letters and the length of a word, in a few bits: of most words of a text they tell that no list has them. */
function glance(text: string, start: number, end: number): number {
  const second = end - start > 1 ? small(text.charCodeAt(start + 1)) : 0;
  return (small(text.charCodeAt(start)) * 311 + second * 37 + (end - start) * 1031) & (GLANCES - 1);
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (small(word.charCodeAt(i)) !== small(text.charCodeAt(start + i))) return false;
  return true;
}

/**
 * Makes a table from lists of words (white space between them), each list with the flag its words get; a word in
 * several lists has all their flags. A look-up by place makes no string, and most end after a glance at two letters (else
 * open addressing over an FNV-1a hash).
 */
export function wordTable(lists: readonly (readonly [flag: number, words: string])[]): WordTable {
  const flagsOf = new Map<string, number>();
  for (const [flag, words] of lists) {
    for (const word of words.split(/\s+/)) if (word) flagsOf.set(word, (flagsOf.get(word) ?? 0) | flag);
  }
  let size = 64;
  while (size < flagsOf.size * 4) size *= 2;
  const slots: (string | undefined)[] = Array.from({ length: size }), hashes = new Uint32Array(size), values = new Int32Array(size), glances = new Uint8Array(GLANCES), mask = size - 1;
  let longest = 0;
  for (const [word, flag] of flagsOf) {
    const hash = hashOf(word, 0, word.length);
    let at = hash & mask;
    while (slots[at] !== undefined) at = (at + 1) & mask;
    slots[at] = word;
    hashes[at] = hash;
    values[at] = flag;
    glances[glance(word, 0, word.length)] = 1;
    longest = Math.max(longest, word.length);
  }
  const flags = (text: string, start: number, end: number): number => {
    if (end - start > longest || glances[glance(text, start, end)] === 0) return 0;
    const hash = hashOf(text, start, end);
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const word = slots[at];
      if (word === undefined) return 0;
      if (hashes[at] === hash && isSame(word, text, start, end)) return values[at]!;
    }
  };
  const of = (word: string): number => flags(word, 0, word.length);
  return { flags, of, ofNumber: byNumber(of) };
}
