import { trimEnd } from '../base/trim';
import { type Evidence, gatherEvidence, type Manner, mannerOf } from './evidence';
import { hasHead, hasWeekday, isHistory, isMinutes, isSpeech, isWrittenInterview } from './genre';
import { detectLanguage } from './language';
import type { Row } from './layouts/rows';
import { KINDS as WORDS, wholeKinds } from './lexicon/kinds';
import { readSample } from './sample';
import { tenorOf } from './tenor';

const lineOf = (text: string, row: Row, most: number): string => text.slice(row.start, Math.min(row.end, row.start + most));

/** A communiqué numbers its paragraphs: a number and whole sentences are no item of a list. */
function isNumberedParagraph(text: string, row: Row): boolean {
  return row.end - row.start >= 120 && /^\d{1,2}\.\s+\p{Lu}/u.test(lineOf(text, row, 12)) && /[.”"]$/u.test(text.slice(row.end - 1, row.end));
}

/** A row of running text has so many UTF-16 code units at least, and so many words: a newspaper's columns are narrow. */
const PROSE = 40, PROSE_WORDS = 6;
const isProse = (text: string, row: Row): boolean => row.end - row.start >= PROSE && lineOf(text, row, 200).split(' ').length >= PROSE_WORDS;
/** An item of a list, a row of a table, a line of code, a setting, an article of a law. */
const ITEM = /^(?:[-*+•|>`{}<#=$@/\\]|\d+[.)]\s|```|[\w.-]+\s*[=:]\s*\S+$|"[\w-]+"\s*:)/iu, ARTICLE = new RegExp(String.raw`^(?:${WORDS.articles}|§)\s*\d`, 'iu');
const isItem = (line: string): boolean => ITEM.test(line) || ARTICLE.test(line);
/** Heads that only other kinds of text have: recipes, articles of encyclopedias, papers. */
const OTHER_KIND = new RegExp(String.raw`^[#*_\s=]*(?:${WORDS.otherHeads})[:\s*_=]*$`, 'iu');
/** An encyclopedia begins with when somebody was born, or with what something is (`The Long Pier is a 1994 film`), so far into a text (UTF-16 code units). */
const BORN = new RegExp(String.raw`\((?:[^()\n]{1,40}; ?)?(?:${WORDS.born}) `, 'iu'), DEFINES = new RegExp(String.raw`^\s*(?:[^\n]{1,80}\n\s*)?\p{Lu}[^.\n–—]{1,100} (?:${WORDS.defines}) [\p{L}\d]`, 'u'), DEFINED = 400;
/** How a book begins a chapter, and how far into a text it does (UTF-16 code units). */
const CHAPTER = new RegExp(String.raw`^(?:${WORDS.chapters})\s+(?:[ivxlc]+|\d+|${WORDS.firstChapter})(?![\p{L}\p{N}_])`, 'iu'), CHAPTERS = 20000;
/** How far into a text it says under what licence it stands (UTF-16 code units). */
const LICENCES = 4000;
/** A text of law has such a word in so many, and more than one; a text of fewer words than these tells nothing. */
const WORDS_A_LAW = 120, FEWEST_WORDS = 20;

/** What every licence says, in any letters: of most texts it tells at a glance that they have none. */
const COPYING = new RegExp(`gutenberg|${WORDS.licence}`, 'iu'), LICENCE = new RegExp(String.raw`\b(?:mit|apache|bsd|general public) (?:${WORDS.licence})\b`, 'u');

/** Whether the beginning of a text says that anybody may copy it, as books and programs do. */
function isLicensed(beginning: string): boolean {
  if (!COPYING.test(beginning)) return false;
  const top = beginning.toLowerCase();
  return top.includes('project gutenberg') || LICENCE.test(top);
}

/** Whether a text shows by its lines that it is no running text, or of another kind: a list, a recipe, a paper, a book, an article on somebody. */
function isOtherKind(text: string, rows: readonly Row[]): boolean {
  const items = rows.filter(row => !isNumberedParagraph(text, row) && isItem(lineOf(text, row, 60))).length;
  if (!rows.some(row => isProse(text, row)) || items > Math.max(4, rows.length * 0.3)) return true;
  if (rows.some(row => row.end - row.start < 60 && OTHER_KIND.test(text.slice(row.start, row.end))) || BORN.test(text.slice(0, DEFINED))) return true;
  return rows.some(row => row.start < CHAPTERS && CHAPTER.test(lineOf(text, row, 40))) || isLicensed(text.slice(0, LICENCES));
}

/** Whose word a notice rests on, and how far into a text (UTF-16 code units). */
const OFFICIAL = new RegExp(wholeKinds('official'), 'u'), OFFICIALS = 4000;
/** A speech has at most one quote in so many words. */
const SPEECH_WORDS = 60;
/** More people in office than these are met and not only spoken of. */
const MANY_OFFICERS = 3;
/** So many offices make a meeting of several who meet, three of them one of two who are named. */
const OFFICES = 5, OFFICES_NAMED = 3;
/** Quotes shorter than this on average (UTF-16 code units) are people who talk to each other; longer ones, one in so many words, are what people told a reporter; one in few words is talk again. */
const SHORT_QUOTE = 30, WORDS_A_QUOTE = 160, WORDS_OF_TALK = 16;
/**
 * From which tenor a text is a report. Below `UNLIKELY` it is one only where it says so of itself; above, where people are quoted at
 * length. `LIKELY` is enough where it is told who said something or on which day, `CLEAR` where the writer says I or people talk, too, or no more is told
 * than who met, `CERTAIN` for any text.
 */
const UNLIKELY = -2, LIKELY = 0.3, CLEAR = 2.4, CERTAIN = 3;

/** Whether running text tells of a meeting, reports what people said, or is the words of somebody. `isPersonal` tells whether people speak for themselves in it. */
export function isReport(text: string, rows: readonly Row[], isPersonal: () => boolean): boolean {
  if (isOtherKind(text, rows)) return false;
  const language = detectLanguage(text), tokens = readSample(text, language), evidence = gatherEvidence(tokens, language), tenor = tenorOf(tokens, evidence);
  if (evidence.words < FEWEST_WORDS || evidence.legal > 1 && evidence.legal * WORDS_A_LAW > evidence.words || isHistory(text)) return false;
  const isLikely = tenor >= UNLIKELY;
  return isLikely && tellsOfMeeting(text, evidence, tenor) || isNamedSo(text, evidence, isPersonal) || isLikely && reports(text, evidence, mannerOf(text), tenor);
}

/** Whether a text says of itself that it is somebody's words or the record of a meeting, or reads as nothing else does. */
function isNamedSo(text: string, { officers, offices, dated, reported, attributed, words }: Evidence, isPersonal: () => boolean): boolean {
  if (hasHead(text) && (officers > 0 || offices > 1) && (dated || reported > 0 || attributed > 0 || mannerOf(text).personal)) return true;
  return isMinutes(text) || isWrittenInterview(text) && isPersonal() || isSpeech(text) && isPersonal() && attributed * SPEECH_WORDS <= words;
}

/** Whether a meeting is told of at the top: somebody in office, and a day or somebody's words; or several in office. */
function tellsOfMeeting(text: string, { meetings, officers, offices, named, dated, attributed, words }: Evidence, tenor: number): boolean {
  if (meetings === 0 || attributed * WORDS_OF_TALK > words && tenor < CLEAR) return false;
  if (officers > 0 && (dated || attributed > 0 || OFFICIAL.test(text.slice(0, OFFICIALS)))) return true;
  if (meetings > 1 && officers > MANY_OFFICERS && tenor > LIKELY) return true;
  return tenor > CLEAR && (officers > 1 || named && offices >= OFFICES_NAMED || meetings > 1 && offices >= OFFICES);
}

/** A saying or a passage from a book ends with who said or wrote it, behind a dash, and is short (UTF-16 code units). */
const SAYING = /\n[ \t]*(?:--|—|–) ?[\p{Lu}"“][^\n]{1,90}(?:\n[^\n]{1,60})?$/u, LONGEST_SAYING = 2000, ITS_END = 160;
const isSaying = (text: string): boolean => text.length <= LONGEST_SAYING && SAYING.test(trimEnd(text.slice(-ITS_END), /\s/u));

/** Whether a text says who said what, or when: what is written as a report and does neither explains something. */
function reports(text: string, { attributed, words }: Evidence, { sources, says, dateline, personal, length }: Manner, tenor: number): boolean {
  const isTalk = personal || attributed > 1 && length < SHORT_QUOTE, isQuoting = !isTalk && attributed * WORDS_A_QUOTE >= words;
  if (DEFINES.test(text.slice(0, DEFINED)) || isSaying(text) || tenor < (isTalk ? CLEAR : isQuoting ? UNLIKELY : LIKELY)) return false;
  return tenor > CERTAIN || attributed > 0 || sources > 0 || says > 0 || dateline !== null || hasWeekday(text);
}
