import { NAMING as WORDS } from '../lexicon/naming';
import { readStamp } from './clock';
import type { LabelRead } from './label-read';
import type { LabelRow } from './label-row';
import type { Prefix } from './label-prefix';
import type { Row } from './rows';

/** The number of somebody who calls in or writes, as a recording or a chat names them. */
const PHONE = /^\+?\d[\d ()\u2011-]{6,18}\d(?=[ \t]|:(?!\d))/u;
/** A name in small letters, right before a time in brackets. */
const SMALL = /^\p{Ll}[\p{L}\p{N}.’'-]*(?: [\p{L}\p{N}.’'-]+){0,4}(?= [([]\d)/u;
/** What somebody calls himself in a chat, right before the time of a message: `ada  10:02 AM`, `ada.l — Today at 10:02 AM`. */
const POSTING = new RegExp(String.raw`^(\p{Ll}[\p{L}\p{N}._’'-]{1,30})(?:[ \t\u00a0]{1,3}|[ \t]?[—–-] (?:(?:${WORDS.days}),? (?:(?:${WORDS.at}) )?)?)(?=\d)`, 'iu');
/** And behind it, with nothing else on the row (`ada_l#1234`) or before the column of what is said. */
const POSTED = /^[\p{L}_][\p{L}\p{N}._’'-]{0,30}(?:#\d{4})?(?=$|\t)/u;
/** And before a bar: `10:02  ada | shall we begin?` */
const PIPED = /^\p{Ll}[\p{L}\p{N}._’'-]{0,30} {1,20}(?=\| )/u;
/** Day, hour, minute and second of a flight, and by what letters somebody goes: `04 06 45 57 | CC | We copy you.`, `04 06 45 57 CC We copy you.` */
const FLIGHT = /^(\d{2,3}) ([01]\d|2[0-3]) ([0-5]\d) ([0-5]\d)[ \t]*(?:\|[ \t]*)?(\p{Lu}{2,5})(?: \([^()]{1,20}\))?[ \t]+(?:\|[ \t]*)?(?=[^\s\d])/u;
/** `Q Thank you`, `A No.`: the letter of a question or of an answer and one blank, where what is said begins. */
const LETTER = /^[QA][ \t]+(?=[\p{Lu}(“"‘])/u;
const ANSWER = 65, QUESTION = 81;

/** Whether a label is an `A` before a blank, with which a sentence may begin as well. */
export const isArticle = (text: string, { form, name, end, textStart }: LabelRead): boolean => form === 'letter' && name === 'A' && textStart === end + 1 && text[end] !== '.';

/** Leaves out each `A` before a blank that does not answer a `Q` before a blank, of which so many stand in the text at least. */
export function withoutArticles(text: string, read: readonly LabelRow[]): readonly LabelRow[] {
  const isQuestion = ({ label: { form, name, end } }: LabelRow): boolean => form === 'letter' && name === 'Q' && text[end] !== '.';
  const asked = read.filter(isQuestion).length;
  return read.filter((one, i) => !isArticle(text, one.label) || asked >= ASKED && i > 0 && isQuestion(read[i - 1]!));
}
const ASKED = 2;

/** Reads labels whose words are no name: the number of a caller and small letters with a time, and the letter of a question without any mark. A label may begin behind the prefix of its row. */
export function readOddLabel(text: string, { at, time, dated }: Prefix, { end }: Row): LabelRead | null {
  const code = text.charCodeAt(at), words = text.slice(at, Math.min(end, at + 80));
  if (code === QUESTION || code === ANSWER) {
    const letter = LETTER.exec(words);
    return letter && { form: 'letter', start: at, end: at + 1, name: text[at]!, office: null, time, textStart: at + letter[0].length, shape: 'letter' };
  }
  const flown = code >= 48 && code <= 57 && time === null ? FLIGHT.exec(words) : null;
  if (flown) {
    const [whole, days, hours, minutes, seconds, name] = flown, start = at + whole.indexOf(name!, 11);
    return { form: 'colon', start, end: start + name!.length, name: name!, office: null, time: ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds), textStart: at + whole.length, shape: 'initials' };
  }
  const isPhone = code === 43 || code >= 48 && code <= 57;
  const piped = time !== null && PIPED.test(words) ? PIPED.exec(words)![0].trimEnd() : null;
  if (piped !== null) return { form: 'colon', start: at, end: at + piped.length, name: piped, office: null, time, textStart: behind(text, text.indexOf('|', at) + 1), shape: 'nick' };
  return isPhone ? readPhone(text, at, words, time, end) : dated && time !== null ? readPosted(words, at, time, end) : readSmall(text, at, words, end);
}

const behind = (text: string, from: number): number => {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
};

/** A number, and a time that ends its row; in a chat, which has the time before it, a colon. */
function readPhone(text: string, at: number, words: string, time: number | null, end: number): LabelRead | null {
  const name = PHONE.exec(words)?.[0].trimEnd();
  if (name === undefined) return null;
  const stop = at + name.length, label = { start: at, end: stop, name, office: null, shape: 'numbered' } as const;
  if (text[stop] === ':') return time === null ? null : { ...label, form: 'colon', time, textStart: behind(text, stop + 1) };
  const stamp = readStamp(text, behind(text, stop), end);
  return stamp?.end === end ? { ...label, form: 'timed', time: stamp.seconds, textStart: end } : null;
}

/** A name in small letters and a time that ends its row, with a colon behind it or none. */
function readSmall(text: string, at: number, words: string, end: number): LabelRead | null {
  const name = SMALL.exec(words)?.[0], label = (stop: number): Pick<LabelRead, 'start' | 'end' | 'name' | 'office' | 'textStart' | 'shape'> => ({ start: at, end: stop, name: text.slice(at, stop), office: null, textStart: end, shape: 'nick' });
  if (name !== undefined) {
    const stop = at + name.length, stamp = readStamp(text, behind(text, stop), end);
    return stamp && text[stamp.end] === ':' ? { ...label(stop), form: 'colon', time: stamp.seconds, textStart: behind(text, stamp.end + 1) } : null;
  }
  const posting = POSTING.exec(words), stamp = posting && readStamp(text, at + posting[0].length, end);
  return stamp?.end === end ? { ...label(at + posting![1]!.length), form: 'timed', time: stamp.seconds } : null;
}

/** A name behind a day and a time, alone on its row or before a tab. */
function readPosted(words: string, at: number, time: number, end: number): LabelRead | null {
  const name = POSTED.exec(words)?.[0];
  if (name === undefined) return null;
  const stop = at + name.length, isAlone = stop === end;
  return { form: isAlone ? 'timed' : 'tab', start: at, end: stop, name, office: null, time, textStart: isAlone ? end : stop + 1, shape: 'nick' };
}
