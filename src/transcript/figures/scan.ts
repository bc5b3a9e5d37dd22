import { asListed, LONGEST_WORD } from '../lexicon/figures';
import type { Modifier } from '../model';
import type { TokenKind, Tokens } from '../tokens';
import { byNumber, wordNumbers } from '../words';
import type { Exact } from './exact';
import { NO_MEANING, type Lists, type Meaning } from './meanings';
import { phraseAt, phraseBefore, type Found, type WordAt } from './phrases';
import { digitsOf, Mark, markOf } from './shapes';
import type { FigureTables } from './tables';
import type { Measure } from './measure';

/** One block's tokens with its language's tables, and what the finders ask of a token. Indices outside of the list are asked for freely. */
export interface Scan {
  readonly tables: FigureTables;
  /** The text between two offsets. */
  readonly text: (from: number, to: number) => string;
  /** A token in small letters, `е` for `ё`, `'` for `’`. */
  readonly word: WordAt;
  /** A token as written. */
  readonly raw: WordAt;
  /** Which of the lexicon's plain lists the word at an index is in. */
  readonly lists: (index: number) => Lists;
  /** What the word at an index means among numbers. */
  readonly says: (index: number) => Meaning;
  /** What the form of a word tells, as `Form` flags. */
  readonly form: (index: number) => number;
  /** What mark a token is, as a `Mark`; 0 for words and numbers. */
  readonly mark: (index: number) => number;
  /** How many digits a token has that is digits and nothing else; 0 for other tokens. */
  readonly digits: (index: number) => number;
  /** The value of a token of digits with their separators; `null` for no number, or no one number. */
  readonly number: (index: number) => Exact | null;
  /** The kind of a token; -1 outside of the list. */
  readonly kind: (index: number) => TokenKind | -1;
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
  /** Whether a token follows the one before it with nothing between. */
  readonly isGlued: (index: number) => boolean;
}

/** A word as written, and as the lists have it. */
const rawOf = byNumber(word => word.length <= LONGEST_WORD ? word : ''), smallOf = byNumber(asListed);

const scanners = new Map<FigureTables, (tokens: Tokens) => Scan>();

/** A scan over the tokens of a block with the tables of a language; holds until the next block is scanned with them. */
export function scanOf(tokens: Tokens, tables: FigureTables): Scan {
  let scan = scanners.get(tables);
  if (!scan) scanners.set(tables, scan = scanner(tables));
  return scan(tokens);
}

/** One scan that is pointed at block after block: making all its functions for each anew would cost more than what most blocks have to ask. */
function scanner(tables: FigureTables): (tokens: Tokens) => Scan {
  const { listsOf, inNone, meaningOf, formOf, numberOf } = tables, none = new Int32Array(0);
  let text = '', count = 0, starts: Int32Array = none, ends: Int32Array = none, kinds: Uint8Array = new Uint8Array(0), numbers: Int32Array = none;
  const inside = (index: number): boolean => index >= 0 && index < count;
  const scan: Scan = {
    tables,
    text: (from, to) => text.slice(from, to),
    raw: index => inside(index) ? rawOf(numbers[index]!) : '',
    word: index => inside(index) ? smallOf(numbers[index]!) : '',
    lists: index => inside(index) ? listsOf(numbers[index]!) : inNone,
    says: index => inside(index) ? meaningOf(numbers[index]!) : NO_MEANING,
    form: index => inside(index) ? formOf(numbers[index]!) : 0,
    mark: index => inside(index) ? markOf(numbers[index]!) : 0,
    digits: index => inside(index) ? digitsOf(numbers[index]!) : 0,
    number: index => inside(index) ? numberOf(numbers[index]!) : null,
    kind: index => inside(index) ? kinds[index]! as TokenKind : -1,
    start: index => index < 0 ? 0 : index < count ? starts[index]! : text.length,
    end: index => index < 0 ? 0 : index < count ? ends[index]! : text.length,
    isGlued: index => index > 0 && index < count && starts[index] === ends[index - 1],
  };
  return tokens => {
    ({ text, count, starts, ends, kinds } = tokens);
    numbers = wordNumbers(tokens);
    return scan;
  };
}

/** Whether a token is a hyphen between two words with nothing between them and it. */
export function isHyphen(scan: Scan, index: number): boolean {
  return scan.mark(index) === Mark.Hyphen && scan.isGlued(index) && scan.isGlued(index + 1);
}

/** The name of a unit that begins at a token, in words: `square kilometres`; `null` where none does. */
export function measureNameAt(scan: Scan, index: number): Found<Measure> | null {
  return phraseAt(scan.says(index).measures, scan.word, index);
}

/** The words that qualify a number, `more than`, which end with a token; `start` is the index of the first of them. */
export function modifierBefore(scan: Scan, index: number): { readonly start: number; readonly value: Modifier } | null {
  return phraseBefore(scan.says(index).modifiersBefore, scan.word, index);
}

/** The index of the token that begins at an offset at or before a token. */
export function firstToken(scan: Scan, from: number, index: number): number {
  let at = index;
  while (at > 0 && scan.start(at) > from) at--;
  return at;
}
