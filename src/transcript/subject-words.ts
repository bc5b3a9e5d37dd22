import type { Span } from '../base/span';
import { trimEnd } from '../base/trim';
import type { Frame } from './frames';
import { Word } from './lexicon/words';

/** What a lone word may be that opens a sentence and is nobody. */
export const SMALL = Word.Preposition | Word.Conjunction | Word.Relative | Word.Determiner | Word.Helper;

/** The words before a relative clause in which somebody else stands (`A woman | who spoke for X said`); `null` where there is no such clause. */
export function headBefore(text: string, from: number, subject: number, isRelative: (word: string) => boolean): Span | null {
  for (const { 0: word, index } of text.slice(from, Math.min(subject, from + FARTHEST)).matchAll(/(?<=\p{L}\s)\p{Ll}{2,7}(?=\s)/gu)) if (isRelative(word)) return { start: from, end: from + index - 1 };
  return null;
}
/** How far into a clause its relative clause is looked for (UTF-16 code units). */
const FARTHEST = 160;

/** For people without a name: from the first word to where the `verb` begins (`Some in Russia | are saying`). */
export function wholePhrase(text: string, start: number, end: number, frame: Frame, verb: RegExp): string {
  const rest = text.slice(start, Math.max(end, frame.to));
  const cut = verb.exec(rest)?.index ?? rest.length;
  return trimEnd(rest.slice(0, Math.max(cut, end - start)), /[\s:,]/).replace(/\s+/g, ' ');
}
