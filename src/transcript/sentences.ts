import type { Span } from '../base/span';
import { Word } from './entities/entry';
import { vocabularyOf } from './entities/vocabulary';
import { smallIntegers } from './slab';
import { isGlued, tokenize, TokenKind, type Tokens } from './tokens';
import { byNumber, wordNumbers } from './words';

/** By language, whether the word of a number is an abbreviation. */
const abbreviations = new Map<string, (number: number) => boolean>();

function abbreviationsOf(language: string): (number: number) => boolean {
  let known = abbreviations.get(language);
  if (!known) {
    const listed = new Set(vocabularyOf(language).words.abbreviations.split(/\s+/));
    abbreviations.set(language, known = byNumber(word => word.length < 7 && listed.has(word.toLowerCase())));
  }
  return known;
}

/**
 * The indices of the tokens that begin a sentence, in order; the first token always does. `language` is a BCP 47 code.
 * A point ends no sentence after an abbreviation, an initial or inside a number; marks and brackets that close belong to the sentence before.
 */
export function sentenceStarts(tokens: Tokens, language: string): Int32Array {
  const { text, starts, ends, kinds, count } = tokens;
  const isAbbreviation = abbreviationsOf(language);
  const found: number[] = count ? [0] : [];
  for (let i = 0; i < count; i++) {
    if (kinds[i] !== TokenKind.Punct) continue;
    const code = text.charCodeAt(starts[i]!);
    // . ! ? … and the Greek, Arabic and East Asian stops
    if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026 && code !== 0x3002 && code !== 0x061f && code !== 0xff01 && code !== 0xff1f) continue;
    let next = i + 1;
    while (next < count && isGlued(tokens, next) && closes(tokens, next)) next++;
    if (next >= count) break;
    if (isGlued(tokens, next)) { i = next - 1; continue; }
    if (!mayStart(tokens, next)) continue;
    if (code === 46 && next === i + 1 && ends[i]! - starts[i]! === 1 && i > 0 && isGlued(tokens, i) && isShort(tokens, i - 1, next, isAbbreviation, language)) continue;
    found.push(next);
    i = next - 1;
  }
  const starting = smallIntegers(found.length);
  starting.set(found);
  return starting;
}

/** The sentences of a text, in order, each from its first to its last token. */
export function sentencesIn(text: string, language: string): readonly Span[] {
  const tokens = tokenize(text), starts = sentenceStarts(tokens, language);
  return Array.from(starts, (first, i) => ({ start: tokens.starts[first]!, end: tokens.ends[(starts[i + 1] ?? tokens.count) - 1]! }));
}

/** Whether a token that is glued to the end of a sentence belongs to it: closing marks and brackets, more stops. */
function closes(tokens: Tokens, index: number): boolean {
  const kind = tokens.kinds[index];
  return kind === TokenKind.Mark || kind === TokenKind.Punct && ')]}.!?…'.includes(tokens.text[tokens.starts[index]!]!);
}

/** Whether a sentence may begin with a token: not with a small letter or a comma, but with marks, brackets and dashes before a capital. */
function mayStart(tokens: Tokens, index: number): boolean {
  let i = index;
  while (i < tokens.count && i < index + 4 && (tokens.kinds[i] === TokenKind.Mark || tokens.kinds[i] === TokenKind.Punct || tokens.kinds[i] === TokenKind.Symbol)) {
    if (',;:)'.includes(tokens.text[tokens.starts[i]!]!)) return false;
    i++;
  }
  if (i >= tokens.count) return false;
  return tokens.kinds[i] !== TokenKind.Lower || isCaseless(tokens.text.charCodeAt(tokens.starts[i]!)) || tokens.text.charCodeAt(tokens.starts[i]! + 1) < 91 && tokens.text.charCodeAt(tokens.starts[i]! + 1) > 64;
}

/** Scripts without letter case, whose words are all `Lower`. */
function isCaseless(code: number): boolean {
  return code >= 0x0590 && code < 0x1c80 || code >= 0x3040;
}

/** Whether the word before a point is an abbreviation or an initial, so that the point ends nothing before `next`. */
function isShort(tokens: Tokens, index: number, next: number, isAbbreviation: (number: number) => boolean, language: string): boolean {
  const { text, starts, ends, kinds } = tokens;
  const length = ends[index]! - starts[index]!;
  if (kinds[index]! > TokenKind.Caps) return false;
  if (length === 1 && kinds[index] === TokenKind.Capital) {
    // `3D.` and `Q&A.` hold no initial
    if (index > 0 && isGlued(tokens, index) && (kinds[index - 1] === TokenKind.Number || kinds[index - 1] === TokenKind.Symbol)) return false;
    // `A. B. A. Marsh`: an initial that is a small word, too
    const initial = ends[next]! - starts[next]! === 1 && text[ends[next]!] === '.';
    if (!initial && opens(text.slice(starts[next], ends[next]), language)) return false;
    const chained = index >= 2 && isGlued(tokens, index) && text[starts[index - 1]!] === '.';
    return text[starts[index]!] !== 'I' || chained;
  }
  return length < 7 && isAbbreviation(wordNumbers(tokens)[index]!);
}

/** Whether a word with a capital is a small word of the language, so that it opens a sentence: `U.S. The` ends one, `J. Smith` does not. */
function opens(word: string, language: string): boolean {
  const flags = vocabularyOf(language).entries.get(word)?.flags ?? 0;
  return (flags & Word.Grammar) !== 0 && (flags & Word.Given) === 0;
}
