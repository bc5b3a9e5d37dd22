import type { Common } from '../../base/common';
import { isPatronymic, isWoman, nominative } from '../lexicon/ru/nominative';
import { isOne } from '../../base/character';
import { isCapitalAt, isLetterAt } from '../tokens';
import { INTRODUCTIONS, TITLES } from '../lexicon/labels';
import { GENERATIONS, WITHIN } from '../lexicon/name-shapes';
import { andCapitals, eachOf, NAMING as WORDS } from '../lexicon/naming';
import { isGiven, nameKey } from './bare-name';

/** Full names by what labels say of them: a surname, a first name, initials. */
export type Named = ReadonlyMap<string, readonly string[]>;

/** So many full names of one surname are looked at. */
const MOST = 50;
/** How much of a text before its first turn is looked at for names (UTF-16 code units). */
const HEAD = 6000;

/** Puts names together by a key, each once. */
function collector(): { readonly found: Map<string, string[]>; add(at: string, name: string): void } {
  const found = new Map<string, string[]>();
  return {
    found,
    add(at, name) {
      const names = found.get(at) ?? [], same = names.findIndex(other => nameKey(other) === nameKey(name));
      // `CHAIR ADA LIND` in a heading and `Ada Lind` in the text are one: the one in small letters stays.
      if (same < 0 && names.length < MOST) found.set(at, [...names, name]);
      else if (same >= 0 && /\p{Ll}/u.test(name.split(' ').at(-1)!)) found.set(at, names.with(same, name));
    },
  };
}

const isCyrillic = isOne(/\p{Script=Cyrillic}/u);

/** Whether a code unit may stand between the letters of a word: an apostrophe, a hyphen. */
const isInWord = (unit: number): boolean => unit === 39 || unit === 45 || unit === 0x2019;

/** The end of a word from its first letter on. */
function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isInWord(unit) && !isLetterAt(text, at)) break;
  }
  // `Lind’s`
  return text[at - 1] === 's' && (text[at - 2] === '’' || text[at - 2] === "'") && at - start > 2 ? at - 2 : at;
}

/** Whether only a blank, an end of a line or the point of an initial stands between two words; `\_` is a blank in front matter. */
function isJoined(text: string, end: number, start: number): boolean {
  const gap = start - end, first = text.charCodeAt(end), second = text.charCodeAt(end + 1);
  return gap === 1 ? first === 32 || first === 10 || first === 46 : gap === 2 && (first === 13 && second === 10 || first === 46 && second === 32 || first === 92 && second === 95);
}

/** Where the next word that begins with a capital does, from an offset on; the end of the text for none. */
function nextCapital(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (!isCapitalAt(text, at)) continue;
    let before = at - 1;
    while (before >= 0 && isInWord(text.charCodeAt(before))) before--;
    if (before < 0 || !isLetterAt(text, before)) return at;
  }
  return text.length;
}

/**
 * Full names in a text by the surname they end in, for the surnames asked for; Russian ones in the nominative. One pass, which stops at words with a
 * capital.
 */
export function findFullNames(text: string, surnames: ReadonlySet<string>): Named {
  const { found, add } = collector();
  if (surnames.size === 0) return found;
  // the capitalised word before
  let initialAt = -1, initialEnd = -1;
  for (let beforeAt = nextCapital(text, 0), beforeEnd = 0; beforeAt < text.length; beforeAt = nextCapital(text, beforeEnd)) {
    beforeEnd = wordEnd(text, beforeAt);
    const at = behindGap(text, beforeEnd), first = initialEnd >= 0 && isJoined(text, initialEnd, beforeAt) ? text.slice(initialAt, initialEnd) : '', firstAt = first ? initialAt : -1;
    initialAt = beforeAt;
    initialEnd = beforeEnd;
    if (at < 0) continue;
    const end = wordEnd(text, at);
    // a label on the next row goes on with no name; of a name in Latin letters the surname is its last word
    if (text[end] === ':' && text.charCodeAt(at - 1) === 10 || !isCyrillic(text[beforeAt]) && !surnames.has(nameKey(text.slice(at, end)))) continue;
    const full = nameAt(text, first, firstAt, beforeAt, beforeEnd, at, end), surname = full === null ? '' : nameKey(full.split(/[\s.]+/u).at(-1)!);
    const own = nameKey(text.slice(at, end));
    // `Евгения Маркова` is taken for a man in the genitive, but where a label says `МАРКОВА`
    if (full !== null && !surnames.has(surname) && surnames.has(own) && isWoman(text.slice(beforeAt, beforeEnd))) add(own, text.slice(beforeAt, end));
    else if (surnames.has(surname)) add(surname, full! + (SUFFIX.exec(text.slice(end, end + 6))?.[0] ?? ''));
  }
  return found;
}

/** What tells one of a name from another, behind it. */
const SUFFIX = new RegExp(String.raw`^,? (?:(?:${GENERATIONS})\.?|III|II|IV)(?!\p{L})`, 'u');

/** Where the next word begins if it may go on with a name behind a word that ends at an offset; -1 for none. */
function behindGap(text: string, end: number): number {
  for (let at = end + 1; at <= end + 2; at++) if (isLetterAt(text, at)) return isJoined(text, end, at) ? at : -1;
  return -1;
}

/** The full name that a word ends, by the one or two words before it; `null` for none. `first` is the earlier one of them, empty where it stands apart. */
function nameAt(text: string, first: string, firstAt: number, beforeAt: number, beforeEnd: number, at: number, end: number): string | null {
  const before = text.slice(beforeAt, beforeEnd), gap = text.slice(beforeEnd, at), word = text.slice(at, end);
  if (first.length === 1 && before.length === 1 && gap.startsWith('.') && /^\p{Lu}\p{L}/u.test(word)) return text.slice(firstAt, end);
  // `Николай Петрович Хольм`
  if (firstAt >= 0 && isPatronymic(before) && /^[^\s.,]+ [^\s.,]+ [^\s.,]+$/u.test(text.slice(firstAt, end))) return nominative(text.slice(firstAt, end));
  return fullName(before, word, gap, first) ?? threeWords(text, firstAt, first, before, end);
}

/** `Given Second Name` where only the first is a given name of the lists; `null` otherwise. */
function threeWords(text: string, start: number, first: string, second: string, end: number): string | null {
  return start >= 0 && /^\p{Lu}\p{Ll}/u.test(first) && /^\p{Lu}\p{Ll}/u.test(second) && isGiven(first) && /^[^\s.,]+ [^\s.,]+ [^\s.,]+$/u.test(text.slice(start, end)) ? text.slice(start, end) : null;
}

/** `Given Name` or `Given M. Name` of the last words read; `null` where they are no name. */
function fullName(before: string, word: string, gap: string, beforeInitial: string): string | null {
  const given = word.length > 1 && before.length === 1 && gap.startsWith('.') ? `${beforeInitial} ${before}.` : gap === ' ' || gap === '\\_' || /\n/u.test(gap) ? before : '';
  const first = given.split(' ')[0]!;
  if (!/^\p{Lu}\p{L}/u.test(given) || TITLES.has(first.toLowerCase()) || !(/^.\p{Ll}/u.test(given) || word === word.toUpperCase())) return null;
  return /^\p{Script=Cyrillic}/u.test(given) ? nominative(`${given} ${word}`) : `${given} ${word}`;
}

/** Full names of two or three words behind a courtesy title: they need no given name that a list knows. */
export function findTitled(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(STATEMENT)].map(([, name]) => name!).concat(Array.from(text.matchAll(TITLED), ([, name]) => name!)));
}

/** The heading over what a witness says: `STATEMENT OF ADA LIND, DIRECTOR`. */
const STATEMENT = new RegExp(String.raw`(?:${andCapitals(WORDS.statement)}) (?:${andCapitals(WORDS.of)}) (?:(?:${andCapitals(WORDS.titled)})\. )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2})(?=,)`, 'gu');
/** Full names behind a courtesy title. */
const TITLED = new RegExp(String.raw`(?<!\p{L})(?:${WORDS.titled})\.? (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2})`, 'gu');

const NAME = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\.)?(?: (?:(?:${WITHIN}) )?\p{Lu}[\p{L}’'-]+){1,2}`;
/** The words of introductions, which may begin a sentence. */
const CUES = INTRODUCTIONS.map(([first, ...rest]) => `[${first!}${first!.toUpperCase()}]${rest.join('')}`).join('|');
const INTRODUCED = new RegExp(String.raw`(?<!\p{L})(?:${CUES})[,:]? ${NAME}(?:(?:,|,? (?:${WORDS.and})|&) ${NAME}){0,4}`, 'gu'), NAMES = new RegExp(NAME, 'gu');
/** How far before a name its introduction begins at most, with others introduced between them, and how long the name is at most (UTF-16 code units). */
const INTRODUCING = 200, LONGEST_NAME = 100;
/** The last words of introductions, and those before the last of several who are introduced. */
const LEADING = new Set([...INTRODUCTIONS.map(words => words.slice(words.lastIndexOf(' ') + 1)), ...eachOf(WORDS.and)]);
/** A name goes on behind its first word. */
const GOES_ON = new RegExp(String.raw`^ (?:\p{Lu}|(?:${WITHIN}) \p{Lu})`, 'u');

/** Full names of people who introduce themselves or are introduced (`I'm Ada Lind`, `our guest is Bo Carr`), by their first word, for the first names asked for. */
export function findIntroduced(text: string, firsts: ReadonlySet<string>): Named {
  const { found, add } = collector();
  if (firsts.size === 0) return found;
  for (let at = nextCapital(text, 0), end = 0; at < text.length; at = nextCapital(text, end)) {
    end = wordEnd(text, at);
    // what leads to a name is looked for where the name is, for names are few
    if (!isLed(text, at) || !GOES_ON.test(text.slice(end, end + 5))) continue;
    const first = nameKey(text.slice(at, end)), name = firsts.has(first) ? introducedAt(text, at) : undefined;
    if (name !== undefined) add(first, name);
  }
  return found;
}

/** Whether what stands right before an offset may lead to somebody who is introduced. */
function isLed(text: string, at: number): boolean {
  if (text[at - 1] !== ' ') return false;
  const mark = text[at - 2], end = mark === ',' || mark === ':' ? at - 2 : at - 1;
  let start = end;
  while (start > 0 && (isLetterAt(text, start - 1) || isInWord(text.charCodeAt(start - 1)))) start--;
  return mark === ',' || mark === '&' || LEADING.has(text.slice(start, end).toLowerCase().replace('’', "'"));
}

/** The full name at an offset if it is introduced there. */
function introducedAt(text: string, at: number): string | undefined {
  const from = at > INTRODUCING ? text.indexOf(' ', at - INTRODUCING) : 0, words = text.slice(from, at + LONGEST_NAME).replace(/’/gu, "'");
  for (const { 0: introduced, index } of words.matchAll(INTRODUCED)) {
    for (const name of introduced.matchAll(NAMES)) if (from + index + name.index === at) return name[0];
  }
  return undefined;
}

/** Who wrote, took pictures or translated: no part of the talk. */
const BYLINE = new RegExp(`(?:${WORDS.credits}):? $`, 'iu');

/** The one person whom the words before a conversation name, but for who wrote it down; `null` where they name nobody, or several. */
export function onlyPersonIn(text: string): string | null {
  const head = text.slice(-HEAD), found = new Map<string, string>(), words = [...head.matchAll(CAPITALISED)];
  for (let i = 0; i < words.length; i++) {
    const { index, 0: first } = words[i]!;
    if (!isGiven(first) || BYLINE.test(head.slice(Math.max(0, index - 14), index))) continue;
    let last = i;
    while (last + 1 < words.length && goesOn(head, words[last]!, words[last + 1]!)) last++;
    const name = words.slice(i, last + 1).map(([word]) => word).join(' ').replace(/(?<=\p{L}{2})\.$/u, '');
    // `Austin Harbour Trust` has too many words for a given name and a surname
    if (/^\S+(?: \p{Lu}\.)? \S+$/u.test(name)) found.set(nameKey(name).split(' ').at(-1)!, nominative(name));
    i = last;
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}

/** Words with a capital, and the point of an initial. */
const CAPITALISED = /\p{Lu}[\p{L}’'-]*\.?/gu;

/** Whether nothing but a space stands between two words. */
const goesOn = (text: string, before: RegExpExecArray, next: RegExpExecArray): boolean => next.index === before.index + before[0].length + 1 && text[next.index - 1] === ' ';

/** Names at the head of a text whose initials are asked for (`A CONVERSATION WITH ADA LIND`, then `AL:`), by their initials. */
export function findByInitials(text: string, initials: ReadonlySet<string>): Named {
  const { found, add } = collector();
  if (initials.size === 0) return found;
  const words = [...text.slice(0, HEAD).matchAll(CAPITALISED)];
  words.forEach((match, i) => {
    if (!isGiven(match[0])) return;
    let name = match[0];
    for (let j = i + 1; j < words.length && j <= i + 3 && goesOn(text, words[j - 1]!, words[j]!); j++) {
      // a sentence ends
      if (/\p{Ll}\.$/u.test(words[j - 1]![0])) break;
      name += ` ${words[j]![0].replace(/(?<=\p{Ll})\.$/u, '')}`;
      const letters = name.split(' ').map(word => word[0]!);
      for (const label of new Set([letters.join(''), `${letters[0]!}${letters.at(-1)!}`])) if (initials.has(label)) add(label, name);
    }
  });
  return found;
}

/** A given name and a surname in running text: what follows is no capital, as in a headline it would be. */
const WRITTEN = /(?<![\p{L}’'-])(\p{Lu}\p{Ll}[\p{L}’'-]*) ((?:\p{Lu}\. ?)?\p{Lu}\p{Ll}[\p{L}’'-]*?)(?=(?:['’]s)?(?:[.,;:!?)\n\r]| [^\p{Lu}]|$))/gu;

/** Full names in the words before a conversation by their first word, for the first names asked for. */
export function findBefore(text: string, firsts: ReadonlySet<string>): Named {
  const { found, add } = collector();
  if (firsts.size === 0) return found;
  for (const [, first, rest] of text.slice(-HEAD).matchAll(WRITTEN)) if (firsts.has(nameKey(first!)) && isGiven(first!)) add(nameKey(first!), `${first!} ${rest!}`);
  return found;
}

/** What labels ask of the words of a text: whose surnames, first names and initials they are. */
export interface Asked {
  readonly surnames: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
}

/** Whether two versions of a text answer alike: asked are only the lines around an edit, and the head of the text for initials. */
export function answerAlike(before: string, text: string, { start, end, by }: Common, { surnames, firsts, initials }: Asked): boolean {
  const from = seamBefore(text, start), to = seamBehind(text, text.length - end);
  const answer = (words: string): string => JSON.stringify([[...findFullNames(words, surnames)], surnames.size ? [...findTitled(words)] : [], [...findIntroduced(words, firsts)]]);
  const initialled = (whole: string): string => JSON.stringify([...findByInitials(whole, initials)]);
  return answer(before.slice(from, to - by)) === answer(text.slice(from, to)) && (start >= HEAD || initialled(before) === initialled(text));
}

/** What a word may end with, half a letter too. */
const WORD_END = /[\p{L}'’\-\ud800-\udfff]/u;

/** Whether no name goes on over a line break: names are broken only between words. */
function isSeam(text: string, at: number): boolean {
  return !WORD_END.test(text[text[at - 1] === '\r' ? at - 2 : at - 1] ?? '');
}

/** The last line break before an offset over which no name goes on; 0 for none. */
function seamBefore(text: string, offset: number): number {
  let at = offset > 0 ? text.lastIndexOf('\n', offset - 1) : 0;
  while (at > 0 && !isSeam(text, at)) at = text.lastIndexOf('\n', at - 1);
  return Math.max(0, at);
}

/** The first such line break behind an offset, in what is the same from there on; the end of the text for none. */
function seamBehind(text: string, offset: number): number {
  let at = text.indexOf('\n', offset + 2);
  while (at >= 0 && !isSeam(text, at)) at = text.indexOf('\n', at + 1);
  return at < 0 ? text.length : at;
}
