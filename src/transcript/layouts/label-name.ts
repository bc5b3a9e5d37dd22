import { isOne } from '../../base/character';
import { ADDRESSES, ANSWERS, OFFICES, PARTICLES, QUESTIONS, SPEECH_VERBS, TITLES } from '../lexicon/labels';
import { GENERATIONS } from '../lexicon/name-shapes';
import { eachOf, NAMING as WORDS } from '../lexicon/naming';
import { readClock } from './clock';
import { isOfName, skipBlanks } from './label-prefix';

/** Names are short (UTF-16 code units, words). */
export const LONGEST_NAME = 90, MOST_WORDS = 12;

const SHORT_FORMS = eachOf(`${WORDS.shortForms}|${GENERATIONS}|II|III`), WHOLE_TITLES = eachOf(WORDS.wholeTitles), SMALL_IN_OFFICES = new RegExp(`^(?:${WORDS.smallInOffices})$`, 'u'), THE = eachOf(WORDS.the);

/** Whether a full stop at `dot` belongs to the word that begins at `from`: an initial, a title or a common short form. */
export function isAbbreviation(text: string, from: number, dot: number): boolean {
  const word = text.slice(from, dot);
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.-?)+\p{Lu}\p{Ll}?$/u.test(word)) return true;
  if (SHORT_FORMS.has(word)) return true;
  return word.length <= 5 && TITLES.has(word.toLowerCase()) && !WHOLE_TITLES.has(word.toLowerCase());
}

/** What each word of a name has at least one of; most begin with it. */
const TELLING = /[\p{L}\p{N}@]/u, isTelling = isOne(TELLING);
const isSmall = isOne({ test: letter => letter === letter.toLowerCase() && letter !== letter.toUpperCase() });

/** Whether a word has a capital behind a small letter: people join calls from an `iPhone`. */
const isCamel = (word: string): boolean => /^\p{Ll}\p{Lu}/u.test(word);

/** Whether a word is the letter of a question or of an answer. */
export const isLetterLabel = (word: string): boolean => word.length === 1 && (QUESTIONS.has(word.toLowerCase()) || ANSWERS.has(word.toLowerCase())) && word === word.toUpperCase();

/** A courtesy title in brackets between another one and the name: `Hon. (Dr) Lind`. */
const BRACKETED = /^\((\p{Lu}\p{L}{1,4})\.?\) (?=\p{Lu})/u;

/** Reads the words of a name from an offset to `end`; stops before what cannot belong to one. `verb` is where a verb of speech stands behind it, -1 for none. */
export function readName(text: string, start: number, end: number): { end: number; words: number; verb: number } {
  let i = start, words = 0, nameEnd = start, first = '', before = '';
  const limit = Math.min(end, start + LONGEST_NAME);
  while (i < limit && words <= MOST_WORDS) {
    const from = i;
    while (i < limit && (isOfName(text[i]) || (text[i] === '.' && i > from && isOfName(text[i + 1]) && /^\p{L}$/u.test(text[i - 1]!) && isAbbreviation(text, from, i)))) i++;
    if (i === from) {
      if (text[i] === '#' && words > 0 && /\d/u.test(text[i + 1] ?? '')) { i++; continue; }
      const bracketed = words > 0 && text[i] === '(' ? BRACKETED.exec(text.slice(i, i + 9)) : null;
      if (bracketed && TITLES.has(bracketed[1]!.toLowerCase())) { i += bracketed[0].length; continue; }
      break;
    }
    const word = text.slice(from, i);
    if (!isTelling(word[0]) && !TELLING.test(word)) break;
    const small = isSmall(word[0]) && !isCamel(word), lower = small ? word.toLowerCase() : '';
    if (small && !(PARTICLES.has(lower) && words > 0) && !SMALL_IN_OFFICES.test(lower) && !(words === 2 && OFFICES.has(lower) && PARTICLES.has(before) && ADDRESSES.has(first)) && !(words === 0 && PARTICLES.has(lower) && lower.length > 1 && /^ \p{Lu}\p{Ll}/u.test(text.slice(i, i + 3))) && !(words === 0 && (THE.has(lower) || isOfName(text[i]) || text[i] === ':' || text[i] === '>' || text[i] === ']'))) {
      return { end: nameEnd, words, verb: words > 0 && SPEECH_VERBS.has(lower) ? from : -1 };
    }
    if (text[i] === '.' && isAbbreviation(text, from, i) && !(i + 1 < end && '-–—'.includes(text[i + 1]!))) i++;
    words++;
    nameEnd = i;
    before = word;
    if (words === 1) first = word.toLowerCase();
    let next = i;
    if (text[next] === ',' || text[next] === '/' || text[next] === '&' || text[next] === '+') next++;
    next = skipBlanks(text, next, limit);
    if (text[i] === ',' && /\p{Ll}/u.test(text[next] ?? '')) break;
    const isJoined = text[next] === '&' && text[next + 1] === ' ';
    if (isJoined) next = skipBlanks(text, next + 1, limit);
    if (next === i || next > i + 4 || text.slice(i, next).includes('\t')) break;
    // Two blanks and more end a name unless capitals go on (print that is set to full width).
    if (next >= i + 2 && text[i] === ' ' && !isJoined && (!/^\p{Lu}[\p{Lu}.]/u.test(text.slice(next, next + 2)) || (words === 1 && isLetterLabel(word)))) break;
    // `SPEAKER_00 0:00:03`
    if (words > 0 && readClock(text, next, end)) break;
    i = next;
  }
  return { end: nameEnd, words, verb: -1 };
}
