import { detached } from '../base/detached';
import { SIGNS } from './lexicon/genres';
import { speechLexicon } from './lexicon/speech';
import { smallIntegers } from './slab';
import { type Tokens, tokenize } from './tokens';
import { wordNumbers } from './words';

/** The tokens of a sample, and what the lists say of each. */
export interface SampleTokens extends Tokens {
  /** By token, `Word` flags. */
  readonly flags: Int32Array;
  /** By token, `Sign` flags. */
  readonly signs: Int32Array;
}

/** A piece of a sample ends with the first line behind so many code units. */
const PIECE = 1024;

/** The pieces of the sample that was read last: while somebody types at the beginning of a text, all but one are the same. */
let last: { readonly language: string; readonly pieces: readonly SampleTokens[] } = { language: '', pieces: [] };

/** Reads the tokens of a sample, to be used before the next is read. No token goes on over a line break, so that each piece can be read by itself. */
export function readSample(sample: string, language: string): SampleTokens {
  const before = last.language === language ? last.pieces : [], cut = cutUp(sample), most = Math.min(cut.length, before.length);
  let head = 0, tail = 0;
  while (head < most && cut[head] === before[head]!.text) head++;
  while (tail < most - head && cut.at(-1 - tail) === before.at(-1 - tail)!.text) tail++;
  const pieces = cut.map((words, i) => i < head ? before[i]! : i >= cut.length - tail ? before[before.length - cut.length + i]! : readPiece(detached(words), language));
  last = { language, pieces };
  return inOne(sample, pieces);
}

function cutUp(sample: string): readonly string[] {
  const cut: string[] = [];
  for (let at = 0, end = 0; at < sample.length; at = end) {
    end = sample.indexOf('\n', at + PIECE) + 1 || sample.length;
    cut.push(sample.slice(at, end));
  }
  return cut;
}

function readPiece(text: string, language: string): SampleTokens {
  const tokens = tokenize(text), { count, starts, ends, kinds } = tokens, numbers = wordNumbers(tokens), { words } = speechLexicon(language), flags = smallIntegers(count), signs = smallIntegers(count);
  for (let i = 0; i < count; i++) {
    flags[i] = words.ofNumber(numbers[i]!);
    signs[i] = SIGNS.ofNumber(numbers[i]!);
  }
  return { text, count, starts, ends, kinds, flags, signs };
}

/** What `inOne` puts together: for each sample the same arrays, for most texts are short, and to make them would take longer than to fill them. */
let starts = new Int32Array(1024), ends = new Int32Array(1024), kinds = new Uint8Array(1024), flags = new Int32Array(1024), signs = new Int32Array(1024);

/** The tokens of pieces that stand one behind the other, where they stand in the whole. */
function inOne(text: string, pieces: readonly SampleTokens[]): SampleTokens {
  const count = pieces.reduce((sum, piece) => sum + piece.count, 0);
  if (count > starts.length) {
    starts = new Int32Array(count * 2);
    ends = new Int32Array(count * 2);
    kinds = new Uint8Array(count * 2);
    flags = new Int32Array(count * 2);
    signs = new Int32Array(count * 2);
  }
  let first = 0, offset = 0;
  for (const piece of pieces) {
    for (let i = 0; i < piece.count; i++) {
      starts[first + i] = piece.starts[i]! + offset;
      ends[first + i] = piece.ends[i]! + offset;
      kinds[first + i] = piece.kinds[i]!;
      flags[first + i] = piece.flags[i]!;
      signs[first + i] = piece.signs[i]!;
    }
    first += piece.count;
    offset += piece.text.length;
  }
  return { text, count, starts, ends, kinds, flags, signs };
}
