import { remembered } from '../../base/remembered';
import { givenName } from '../lexicon/ru/nominative';
import { GIVEN_NAMES } from '../lexicon/given';
import { OFFICES, TITLES } from '../lexicon/labels';
import { eachOf, NAMING as WORDS } from '../lexicon/naming';
import { foldLabel } from './shape';

const GIVEN = new Set(GIVEN_NAMES.toLowerCase().split(/\s+/u));
/** What the plain letters of a list do not hold: most words need no folding. */
const NOT_PLAIN = /[^a-z]/u;
/** A name behind an office is of so many words: `Ada Lind`, `Lloyd J. Austin III`. */
const FEWEST = 2, MOST = 4;

/** The short I of Cyrillic is a letter, and its mark no diacritic. */
const SHORT_I = /[\u0438\u0418]\u0306/gu;

/** Letters and digits only, small, without diacritics: what spellings of one name share. */
export const nameKey: (name: string) => string = remembered(name => name.normalize('NFKD').replace(SHORT_I, '\u0439').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim());

/** Whether a word is a given name of the lists, in Latin or in Russian letters. */
export function isGiven(word: string): boolean {
  const small = word.toLowerCase();
  return GIVEN.has(small) || (NOT_PLAIN.test(small) && (GIVEN.has(nameKey(word)) || givenName(word)));
}

/** A courtesy title in brackets before a surname: `Hon. (Dr) Lind`. */
const BRACKETED_TITLE = /\(\p{Lu}\p{L}{1,4}\.?\) (?=\p{Lu})/u;

/** A label without a courtesy title in brackets before the surname. */
export const withoutTitle = (label: string): string => label.includes(') ') ? label.replace(BRACKETED_TITLE, '') : label;

/** A label without what stands in brackets behind the name; square ones may be part of what somebody calls himself in a chat (`ada_[m]`). */
export const withoutBrackets = (label: string): string => withoutTitle(label).split(/\(|(?<=[^\p{L}\p{N}_])\[/u, 1)[0]!.trimEnd();

/** Courtesy titles come right before a person's name; offices may stand alone. */
export const COURTESY = new RegExp(`^(?:${WORDS.courtesy})$`, 'u');

/** Whether a word before a name is no part of it; `M.R.` are initials however much they look like a title. */
const isTitle = (word: string): boolean => TITLES.has(foldLabel(word)) && !/^\p{Lu}\.\p{Lu}/u.test(word);
const OVER = eachOf(WORDS.over), OF = eachOf(WORDS.of), THE = eachOf(WORDS.the), BY = new RegExp(String.raw`^(?:${WORDS.by.toUpperCase()})\s+`, 'u');
const isOf = (word: string): boolean => OVER.has(word.toLowerCase());

/** The name without titles before it and without what stands behind `of` ("Mr. SMITH of Ohio" → "SMITH"); an office without a name as it is. */
export const bareName: (label: string) => string = remembered(readBareName);

function readBareName(label: string): string {
  const words = withoutBrackets(label).split(/\s+/u);
  let from = 0;
  // `Dean Ash` may be either, and is a name in full
  const isName = words.length === 2 && isGiven(words[0]!);
  while (from < words.length - 1 && (isTitle(words[from]!) && !isName || THE.has(words[from]!.toLowerCase()))) from++;
  const behind = from === 0 || !COURTESY.test(foldLabel(words[from - 1]!)) ? behindOffice(words, from) : -1;
  if (behind > 0) return words.slice(behind).join(' ');
  if (from > 0 && isOf(words[from]!)) return words.join(' ');
  // `Harbour Master Ada Lind`: behind the last word that only an office has, the name begins.
  const office = words.findLastIndex((word, i) => i > from && i < words.length - 1 && OFFICES.has(foldLabel(word)));
  if (office > from && !words.slice(from, office).some(word => OF.has(word)) && !isGiven(words[from]!)) from = office + 1;
  const of = words.findIndex((word, i) => i > from && OF.has(word));
  return words.slice(from, of > 0 ? of : undefined).join(' ').replace(BY, '');
}

/** Where a name begins behind an office and what it is over (`SECRETARY OF PORTS LLOYD J. ASH III`, `NATO Secretary General Jens Holm`), known by its given name or initials; -1 for none. */
function behindOffice(words: readonly string[], from: number): number {
  if (from === 0 && (isGiven(words[0]!) || !words.some((word, i) => i > 0 && OFFICES.has(foldLabel(word))))) return -1;
  const isName = (word: string): boolean => /^\p{Lu}/u.test(word) && !isOf(word);
  for (let i = from + 1; i <= words.length - FEWEST; i++) {
    if (words.length - i <= MOST && (isGiven(words[i]!) || /^(?:\p{Lu}\.){1,2}$/u.test(words[i]!)) && words.slice(i).every(isName) && (isOf(words[from]!) || !isGiven(words[from]!))) return i;
  }
  return -1;
}
