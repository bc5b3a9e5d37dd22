import { codeUnits } from './code-units';
import { smallBytes, smallIntegers } from './slab';

/** What a token is. Words by their letter case, so that names can be told without looking at the text again. */
export const enum TokenKind {
  /** A word that begins with a small letter, or of a script without letter case. */
  Lower = 0,
  /** A word that begins with a capital and has a small letter, or one capital alone. */
  Capital = 1,
  /** A word of two or more letters, all capitals. */
  Caps = 2,
  /** Digits with inner separators (`1,000.5`, `1 000` is two); letters that follow at once are a token of their own (`20` `th`). */
  Number = 3,
  /** A quotation mark or apostrophe that stands at the edge of a word or alone. */
  Mark = 4,
  /** Other punctuation, one character a token (runs of the same: `...`, `--`). */
  Punct = 5,
  /** Currency, percent, mathematics, emoji: one character a token. */
  Symbol = 6,
  /** The possessive ending of the word before it (`’s`). */
  Possessive = 7,
}

/** The tokens of one text as parallel arrays: fast to make, fast to scan. Offsets in UTF-16 code units of `text`. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
}

const enum Class { Space, Lower, Upper, Digit, Combining, Mark, Punct, Symbol, Unknown }

const MARKS = '"\'`´‘’‚‛“”„‟«»‹›″';
const TESTS: readonly (readonly [RegExp, Class])[] = [
  [/[\p{Lu}\p{Lt}]/u, Class.Upper], [/\p{L}/u, Class.Lower], [/\p{Nd}/u, Class.Digit], [/[\p{M}\u200d\u00ad]/u, Class.Combining],
  [/[\s\u200b-\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0000-\u001f]/u, Class.Space], [/\p{P}/u, Class.Punct], [/./su, Class.Symbol],
];
/** Class of each UTF-16 code unit, filled when it is first met: a text has few of them. */
const CLASSES = new Uint8Array(65536).fill(Class.Unknown);
function learn(code: number): Class {
  const character = String.fromCharCode(code);
  return CLASSES[code] = code >= 0xd800 && code <= 0xdfff ? Class.Symbol : MARKS.includes(character) ? Class.Mark
    : character === '%' || character === '‰' || character === '#' || character === '@' || character === '&' || character === '*' ? Class.Symbol
      : TESTS.find(([test]) => test.test(character))?.[1] ?? Class.Symbol;
}
function classOf(code: number): Class {
  const known: Class = CLASSES[code]!;
  return known === Class.Unknown ? learn(code) : known;
}
const isLetter = (c: Class): boolean => c === Class.Lower || c === Class.Upper;

/** Whether a code unit of a text is a letter (`\p{L}`); `false` beyond the text and for letters of two code units. */
export function isLetterAt(text: string, at: number): boolean {
  return at < text.length && isLetter(classOf(text.charCodeAt(at)));
}

/** Whether a code unit of a text is a capital letter (`\p{Lu}` or `\p{Lt}`); `false` beyond the text and for letters of two code units. */
export function isCapitalAt(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === Class.Upper;
}

/** Where the tokens of a text are put until their number is known: as many as have ever been needed. */
let room = { starts: new Int32Array(1024), ends: new Int32Array(1024), kinds: new Uint8Array(1024) };
function makeRoom(capacity: number): void {
  const { starts, ends, kinds } = room;
  room = { starts: new Int32Array(capacity), ends: new Int32Array(capacity), kinds: new Uint8Array(capacity) };
  room.starts.set(starts); room.ends.set(ends); room.kinds.set(kinds);
}

/** Splits a text into tokens, white space left out. Linear: each character is looked at a bounded number of times. */
export function tokenize(text: string): Tokens {
  const { length } = text, units = codeUnits(text);
  let count = 0;
  for (let i = 0; i < length;) {
    const c = classOf(units[i]!), start = i;
    if (c === Class.Space || c === Class.Combining) { i++; continue; }
    // the longest step takes a word and its possessive
    if (count + 2 > room.kinds.length) makeRoom(count * 2);
    let kind = TokenKind.Punct;
    if (isLetter(c)) {
      let upper = 0, lower = 0;
      for (; i < length; i++) {
        const d = classOf(units[i]!);
        if (d === Class.Lower) lower++;
        else if (d === Class.Upper) upper++;
        // an apostrophe between letters belongs to the word, unless it begins a possessive 's
        else if (d !== Class.Combining && d !== Class.Digit && !(d === Class.Mark && isApostrophe(units[i]!) && i + 1 < length && isLetter(classOf(units[i + 1]!)) && !isPossessive(units, i, length))) break;
      }
      kind = c === Class.Lower ? TokenKind.Lower : lower === 0 && upper > 1 ? TokenKind.Caps : TokenKind.Capital;
      if (i + 1 < length && isApostrophe(units[i]!) && isPossessive(units, i, length)) {
        room.starts[count] = start; room.ends[count] = i; room.kinds[count++] = kind;
        room.starts[count] = i; room.ends[count] = i += 2; room.kinds[count++] = TokenKind.Possessive;
        continue;
      }
    } else if (c === Class.Digit) {
      kind = TokenKind.Number;
      i = digitsEnd(units, i + 1, length);
    } else if (c === Class.Mark) {
      kind = TokenKind.Mark;
      i++;
    } else if (c === Class.Punct) {
      const unit = units[i++]!;
      if (unit === 46 || unit === 45 || unit === 95) while (i < length && units[i] === unit) i++;
    } else {
      kind = TokenKind.Symbol;
      i += units[i]! >= 0xd800 && units[i]! <= 0xdbff && i + 1 < length ? 2 : 1;
    }
    room.starts[count] = start; room.ends[count] = i; room.kinds[count++] = kind;
  }
  const starts = smallIntegers(count), ends = smallIntegers(count), kinds = smallBytes(count);
  for (let t = 0; t < count; t++) { starts[t] = room.starts[t]!; ends[t] = room.ends[t]!; kinds[t] = room.kinds[t]!; }
  return { text, count, starts, ends, kinds };
}

/** Where a number ends, with the separators inside it. */
function digitsEnd(units: Uint16Array, from: number, length: number): number {
  let i = from;
  while (i < length) {
    const unit = units[i]!;
    if (classOf(unit) === Class.Digit) i++;
    else if ((unit === 46 || unit === 44 || unit === 0x2019 || unit === 39) && i + 1 < length && classOf(units[i + 1]!) === Class.Digit) i += 2;
    else break;
  }
  return i;
}

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0x2bc || unit === 0x2018;
}
/** Whether the `s` of a possessive follows an apostrophe, and no letter follows that. */
function isPossessive(units: Uint16Array, at: number, length: number): boolean {
  const s = units[at + 1];
  return at + 1 < length && (s === 115 || s === 83) && (at + 2 >= length || !isLetter(classOf(units[at + 2]!)));
}

/** Phrases of lists, by far most of them: a blank between words of small or capital letters. */
const PLAIN_PHRASE = /^[a-zа-яё]+(?: [a-zа-яё]+)*$/i;

/** The tokens of a phrase as strings. */
export function wordsOfPhrase(phrase: string): string[] {
  if (PLAIN_PHRASE.test(phrase)) return phrase.split(' ');
  const tokens = tokenize(phrase);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
}

/** The text of a token. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

/** Whether a token begins where the one before it ends, with no white space between. */
export function isGlued(tokens: Tokens, index: number): boolean {
  return index > 0 && tokens.starts[index] === tokens.ends[index - 1];
}
