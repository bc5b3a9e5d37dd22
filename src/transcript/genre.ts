import { trimEnd } from '../base/trim';
import { HEAD as HEADS } from './lexicon/head';
import { KINDS as WORDS, wholeKinds } from './lexicon/kinds';

/** How many lines from the top may say what a text is, how long they are at most, and how much of a text opens it (UTF-16 code units). */
const LINES = 4, LONGEST = 200, OPENING = 700, REPORT = 12000;

/** What statements, speeches, interviews and minutes call themselves, with whose or where it is. */
const HEAD = new RegExp(String.raw`\b(?:${WORDS.named})(?=\s|[:,]|$)|^(?:${WORDS.begins})(?!\p{L})`, 'iu');
/** Whose words they are: an office or a name. */
const WHOSE = new RegExp(String.raw`\b(?:${WORDS.whose}|:)\s+(?:(?:${HEADS.the})\s+)?\p{Lu}|(?:${WORDS.genitive})\s|^(?:${WORDS.shared})\b|(?<!\p{L})(?:${WORDS.officers}|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)`, 'u');

/** Whether one of the first lines says that what follows is somebody's words or the record of a meeting. */
export function hasHead(sample: string): boolean {
  return topLines(sample).some(line => line.length <= LONGEST && !/[.;]$/u.test(line) && HEAD.test(line) && WHOSE.test(line));
}

const topLines = (sample: string): readonly string[] => sample.slice(0, OPENING + LONGEST).split('\n').map(line => trimEnd(line.replace(/^[\s#*_>]+/u, ''), /[\s*_]/u)).filter(Boolean).slice(0, LINES);

/** How somebody who gives a speech greets those who listen. */
const GREETING = new RegExp(String.raw`(?:^|[\n.!?,] ?)(?:${WORDS.greetings})`, 'iu');

/** Whether a text opens as a speech does: it greets an audience in the writer's own words. */
export function isSpeech(sample: string): boolean {
  return GREETING.test(sample.slice(0, OPENING).replace(/["“„«][^"”»]{0,200}["”»]/gu, ''));
}

/** What only the minutes of a meeting say. */
const MINUTES = new RegExp(wholeKinds('minutes'), 'giu');
/** A list of those who were there. */
const PRESENT = new RegExp(String.raw`^[ #*_-]{0,6}(?:${WORDS.present})(?!\p{L})[^\n:]{0,20}:[*_]{0,2}\s{1,3}\p{Lu}[\p{L}’'.-]{1,30}(?:[ ,;(]|$)`, 'imu');
/** So many such phrases make minutes, fewer beside a list of those present. */
const FEWEST = 3;

/** Whether a text reads as the minutes of a meeting. */
export function isMinutes(sample: string): boolean {
  const told = new Set((sample.slice(0, REPORT).match(MINUTES) ?? []).map(phrase => phrase.toLowerCase())).size;
  return told >= FEWEST || told > 0 && PRESENT.test(sample.slice(0, REPORT));
}

/** A question on a line of its own. */
const QUESTION = /^[^\n]{8,200}\?[”"’)]?$/gmu;
/** So many questions on their own lines make an interview of a text that calls itself one. */
const QUESTIONS = 3;

/** How it says so. */
const INTERVIEW = new RegExp(wholeKinds('interview'), 'iu');

/** Whether a text says that it is an interview and asks questions on lines of their own. */
export function isWrittenInterview(sample: string): boolean {
  return topLines(sample).some(line => INTERVIEW.test(line)) && (sample.slice(0, REPORT).match(QUESTION) ?? []).length >= QUESTIONS;
}

const WEEKDAY = new RegExp(wholeKinds('newsDays'), 'u'), TODAY = new RegExp(wholeKinds('today'), 'u');

/** A day of the week or one that a reporter counts from, as news give them; not `today`, which is also how things are now. */
export const hasWeekday = (sample: string): boolean => WEEKDAY.test(sample.slice(0, REPORT));

/** Years that no reporter writes of as news, and years that one may. */
const LONG_AGO = /\b(?:1[0-8]\d\d|19[0-5]\d)\b/gu, OF_LATE = /\b(?:19[6-9]\d|20\d\d)\b/u;

/** Whether a text tells of years long ago and of no other time. */
export function isHistory(sample: string): boolean {
  const top = sample.slice(0, REPORT);
  return new Set(top.match(LONG_AGO) ?? []).size > 1 && !OF_LATE.test(top) && !hasWeekday(sample) && !TODAY.test(top);
}
