import { isOne } from '../base/character';
import type { Common } from '../base/common';
import { gatherEvidence, mannerOf } from './evidence';
import { hasHead, hasWeekday, isHistory, isWrittenInterview, isMinutes, isSpeech } from './genre';
import { isGiven } from './layouts/bare-name';
import type { Chosen } from './layouts/choose';
import { type Look, lookAt } from './layouts/look';
import type { Row } from './layouts/rows';
import { foldLabel } from './layouts/shape';
import { areTimedLines } from './layouts/timed-lines';
import { PRONOUNS } from './lexicon/labels';
import { wordTable } from './lexicon/table';
import type { Layout } from './model';

/** How much of a text decides what it is (UTF-16 code units); a plain-text document is looked at when it opens. */
export const SAMPLE = 65536;
const CAPTIONS = /^\ufeff?(?:WEBVTT(?:[ \t\r\n]|$)|\s*(?:\d{1,6}[ \t]*(?:\r\n?|\n))?\d{1,2}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->|\d{1,2}:\d\d:\d\d\.\d{3},\d{1,2}:\d\d:\d\d\.\d{3}[ \t]*(?:\r\n?|\n))/u;

/** Whether a text is captions by its beginning or by the file's extension. */
export function isCaptions(text: string, fileName = ''): boolean {
  return /\.(?:vtt|srt|sbv)$/iu.test(fileName) || CAPTIONS.test(text.slice(0, 200));
}

/**
 * Tells by a text's content what it is: a readout, turns, captions, or none. Looks at the first 64 Ki code units only. The rules weigh
 * what transcripts have (labels and people who say I and you; quotes of people with offices, a meeting, a day) against what other texts have.
 */
export function detectLayout(text: string, fileName = ''): Layout | null {
  if (isCaptions(text, fileName)) return 'captions';
  const sample = text.slice(0, SAMPLE);
  return layoutOf(sample, lookAt(sample));
}

/** Looks at the sample of a text, given how that of the version before looked and what the versions have in common: first with the edit, and then cut where it ends. */
export function lookAtSample(text: string, before: Look | null, common: Common | null): Look {
  const sample = text.slice(0, SAMPLE);
  if (!before || !common || text.length - common.by - common.end > SAMPLE) return lookAt(sample);
  const { start, end, by } = common, edited = text.slice(0, SAMPLE + by), look = lookAt(edited, before, { start, end: SAMPLE + by + end - text.length, by });
  return by === 0 ? look : lookAt(sample, look, { start: Math.min(edited.length, sample.length), end: 0, by: sample.length - edited.length });
}

/** The same of a sample that is not captions and that was looked at. */
export function layoutOf(sample: string, { rows, known, chosen }: Look): Layout | null {
  if (rows.length === 0 || isLetter(sample, rows) || isMarkup(sample)) return null;
  if (chosen.speakers.length < 3 && areTimedLines(rows, chosen)) return isPersonal(sample, rows, 0) ? 'captions' : null;
  if (areTurns(sample, rows, chosen, known)) return 'turns';
  return isReport(sample, rows) || areBoldQuestions(sample, rows) ? 'readout' : null;
}

const lineOf = (text: string, row: Row, most = 200): string => text.slice(row.start, Math.min(row.end, row.start + most));

/** A letter or a message begins with who sends it to whom. */
function isLetter(text: string, rows: readonly Row[]): boolean {
  const fields = new Set(rows.slice(0, 15).map(row => /^(from|to|sent|subject|cc|received|reply-to|message-id|от кого|кому|тема):\s/iu.exec(lineOf(text, row, 40))?.[1]!.toLowerCase()).filter(Boolean));
  if (rows.slice(0, 15).some(row => /^(?:dear|уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)) [^.!?:]{2,60}[,!:]?$/iu.test(lineOf(text, row, 80)))) return true;
  return (fields.has('from') && (fields.has('to') || fields.has('subject'))) || (fields.has('кому') && fields.has('тема'));
}

/** A page of markup, a program, data. */
function isMarkup(text: string): boolean {
  return /^\ufeff?\s*(?:<(?:!doctype|html|\?xml|svg|rss)|[[{]\s*(?:["{[\]}]|$)|#!|%PDF|\\documentclass|package |import |#include|<\?php)/iu.test(text.slice(0, 300));
}

/** What words are made of, and those by which people speak for themselves. */
const isOfWord = isOne(/[\p{L}’']/u), PERSONAL = wordTable([[1, [...PRONOUNS].join(' ')]]);

/** The share of words by which people speak for themselves and to each other. */
function isPersonal(text: string, rows: readonly Row[], from: number): boolean {
  let words = 0, personal = 0, left = 30000;
  for (let i = from; i < rows.length && i < from + 400 && left > 0; i++) {
    const { start, end } = rows[i]!, to = Math.min(end, start + Math.min(left, 600));
    for (let at = start; at < to;) {
      const first = at;
      while (at < to && isOfWord(text[at])) at++;
      if (at === first) { at++; continue; }
      words++;
      if (PERSONAL.flags(text, first, at)) personal++;
    }
    left -= to - start + 1;
  }
  return words > 0 && personal / words >= 0.012;
}

/** What only plays and film scripts have. */
const STAGE = /^(?:act|scene) (?:[ivxl]+|\d+|one|two|three)\b|^(?:int|ext)\. |^(?:exeunt|exit\b|dramatis person|fade (?:in|out)|curtain\b|действие |явление |сцена )|^\[?(?:enter|exit) \p{Lu}/iu;

/** Whether the labels make the text a conversation: several turns of several people who say I, we, you. */
function areTurns(text: string, rows: readonly Row[], { speakers }: Chosen, known: (name: string) => boolean): boolean {
  const strong = speakers.filter(({ label }) => known(label.name) || (label.shape === 'single' && (label.time !== null || isGiven(label.name))) || (label.shape !== 'single' && label.shape !== 'nick' && label.shape !== 'letter'));
  // Beside people with names, Q and A are people too, and no list of frequent questions.
  if (strong.length > 0) strong.push(...speakers.filter(({ label }) => label.shape === 'letter'));
  const names = new Set(speakers.map(({ label }) => foldLabel(label.name)));
  if (speakers.length < 2 || (names.size < 2 && strong.length < 3)) return false;
  if (rows.filter(row => STAGE.test(lineOf(text, row, 40))).length >= 2) return false;
  const first = speakers[0]!.row;
  if (!isPersonal(text, rows, first) || areSparse(text, rows, speakers)) return false;
  if (strong.length === 0 && speakers.every(({ label }) => label.shape === 'letter')) return isInterview(text, speakers);
  // Single words before a colon are also the parts of a manual: then they are few, late, or one each.
  if (strong.length * 2 < speakers.length) return speakers.length >= 4 && names.size * 2 <= speakers.length && first <= Math.max(8, rows.length / 3) && speakers.length * 12 >= rows.length;
  return speakers.length >= 3 || first <= rows.length / 2;
}

/** Labels on one row in so many are few, on one in twice as many very few; speeches in wrapped lines have as few. */
const FEW = 6, VERY_FEW = 12;
/** Of speeches so many begin with what their speaker says of himself at least, within so many UTF-16 code units; of very long ones more. */
const OWN = 0.12, OWN_OF_FEW = 0.3, BEGINNING = 400;

/** Whether labels are few and what stands behind them is no speech: the fields and headings of a manual, a licence or a list of changes. */
function areSparse(text: string, rows: readonly Row[], speakers: Chosen['speakers']): boolean {
  if (rows.length <= FEW * speakers.length) return false;
  const few = rows.length > VERY_FEW * speakers.length;
  if (few && speakers[0]!.row > rows.length / 2) return true;
  const own = speakers.filter(({ label: { textStart } }, i) => speaksOfSelf(text.slice(textStart, Math.min(speakers[i + 1]?.label.start ?? text.length, textStart + BEGINNING))));
  return own.length < (few ? OWN_OF_FEW : OWN) * speakers.length;
}

/** Whether a speaker says I or we. */
function speaksOfSelf(words: string): boolean {
  return /(?<!\p{L})(?:I|[Mm][ey]|[Ww]e|[Oo]ur|[Uu]s|[Яя]|[Мм]ы|[Мм]не|[Мм]еня|[Нн]а(?:с|м|ш\p{Ll}{0,3}))(?!\p{L})/u.test(words);
}

/** Questions and answers are an interview where those who answer speak of themselves, else a list of frequent questions. */
function isInterview(text: string, speakers: Chosen['speakers']): boolean {
  const answers: string[] = speakers.flatMap(({ label }, i) => /^[aо]/iu.test(label.name) ? [text.slice(label.textStart, Math.max(label.textStart, speakers[i + 1]?.label.start ?? label.textStart + 400))] : []);
  const own = answers.filter(answer => /(?:^|[^\p{L}])(?:I|I['’]\p{L}+|[Мм]не|[Яя]|[Мм]еня)(?![\p{L}])/u.test(answer));
  return answers.length === 0 ? speakers.length >= 4 : own.length * 3 >= answers.length;
}

/** An interview that sets its questions bold and names nobody before each: so many questions, and answers by somebody who says I. */
function areBoldQuestions(text: string, rows: readonly Row[]): boolean {
  const asked = rows.flatMap((row, i) => /^(?:\*\*|__)[^*_].*\?[”"’]?(?:\*\*|__)$/u.test(text.slice(row.start, row.end)) ? [i] : []);
  const answered = asked.filter(i => rows[i + 1] && /(?:^|[^\p{L}])(?:I|I['’]\p{L}+|[Мм]не|[Яя]|[Мм]ы|[Ww]e)(?![\p{L}])/u.test(lineOf(text, rows[i + 1]!, 600)));
  return asked.length >= QUESTIONS && answered.length * 2 >= asked.length;
}
/** Fewer bold questions may be anything. */
const QUESTIONS = 3;

/** A communiqué numbers its paragraphs: a number and whole sentences are no item of a list. */
function isNumberedParagraph(text: string, row: Row): boolean {
  return row.end - row.start >= 120 && /^\d{1,2}\.\s+\p{Lu}/u.test(lineOf(text, row, 12)) && /[.”"]$/u.test(text.slice(row.end - 1, row.end));
}

/** Heads that only other kinds of text have: recipes, articles of encyclopedias, papers. */
const OTHER_KIND = /^[#*_\s=]*(?:ingredients|directions|method|early life(?: and .{3,30})?|personal life|plot|references|bibliography|external links|abstract|experience|education|ингредиенты|приготовление|ранние годы|биография|примечания|литература|аннотация)[:\s*_=]*$/iu;
/** An encyclopedia begins with when somebody was born. */
const BORN = /\((?:born|b\.|née|род\.|родил[а-я]{1,4}) /iu;

/** An article of an encyclopedia begins with what something is (`The Long Pier is a 1994 film`). */
const DEFINES = /^\s*(?:[^\n]{1,80}\n\s*)?\p{Lu}[^.\n]{1,100} (?:is|was|are|were) (?:an?|one of the) [\p{L}\d]/u;
/** So many quotes with a verb of saying make news of a text, at least one in so many words, as long as people talk to reporters and not to each other, with so many numbers; so many offices make a meeting. */
const NEWS_QUOTES = 2, WORDS_A_QUOTE = 160, LENGTH = 40, NUMBERS = 4, OFFICES = 5;
/** In so many words a report quotes somebody or names somebody in office at least; the thinnest of those that it was set by has 127, manuals and licences that looked like one have over 350. */
const WORDS_A_PERSON = 250;
/** Whose word a notice rests on. */
const OFFICIAL = /\b(?:office|presidency|ministry|embassy|spokes(?:man|woman|person)) (?:said|says|announced|reported)\b/u;
/** A notice is no longer than this (words). */
const NOTICE = 600;
/** An account of a sitting has a word for an office in so many. */
const WORDS_OF_SITTING = 25;
/** A short report has one in office in so many words and quotes of such a length; a speech has at most one quote in so many words. */
const WORDS_AN_OFFICE = 60, SHORT_QUOTE = 30, SPEECH_WORDS = 60;

/** How a book begins a chapter, and how far into a text it does (UTF-16 code units). */
const CHAPTER = /^(?:chapter|глава|часть|part)\s+(?:[ivxlc]+|\d+|one|first|первая)\b/iu, CHAPTERS = 20000;
/** How far into a text it says under what licence it stands (UTF-16 code units). */
const LICENCES = 4000;

/** Whether the beginning of a text, in small letters, says that anybody may copy it, as books and programs do. */
function isLicensed(top: string): boolean {
  return top.includes('project gutenberg') || /\b(?:mit|apache|bsd|general public) licen[cs]e\b/u.test(top);
}

/** Whether running text tells of a meeting, or reports what people in office said. */
function isReport(text: string, rows: readonly Row[]): boolean {
  const prose = rows.filter(row => row.end - row.start >= 60).length, lists = rows.filter(row => !isNumberedParagraph(text, row) && /^(?:[-*+•|>`{}<#=$@/\\]|\d+[.)]\s|```|[\w.-]+\s*[=:]\s*\S+$|"[\w-]+"\s*:|(?:article|section|статья|§)\s*\d)/iu.test(lineOf(text, row, 60))).length;
  if (prose === 0 || lists > Math.max(4, rows.length * 0.3)) return false;
  if (rows.some(row => row.end - row.start < 60 && OTHER_KIND.test(text.slice(row.start, row.end))) || BORN.test(text.slice(0, 400))) return false;
  if (rows.some(row => row.start < CHAPTERS && CHAPTER.test(lineOf(text, row, 40))) || isLicensed(text.slice(0, LICENCES).toLowerCase())) return false;
  const { words, attributed, meetings, officers, offices, named, reported, legal, dated, numbers } = gatherEvidence(text);
  if (words < 20 || legal * 120 > words || isHistory(text)) return false;
  // A meeting is told of at the top, with an office by a name and a day or somebody's words.
  if (meetings > 0 && officers > 0 && (dated || attributed > 0 || OFFICIAL.test(text.slice(0, 4000)))) return true;
  // What calls itself somebody's words or the record of a meeting names an office or speaks for itself.
  const { told, sources, signed, shortens, dateline, personal, length } = mannerOf(text);
  if (hasHead(text) && (officers > 0 || offices > 1) && (dated || personal || reported > 0 || attributed > 0)) return true;
  if (isWrittenInterview(text) && isPersonal(text, rows, 0) || isSpeech(text) && isPersonal(text, rows, 0) && attributed * SPEECH_WORDS <= words || isMinutes(text)) return true;
  // A manual or a licence may have an office and a quote somewhere in all its words.
  if (Math.max(attributed, officers) * WORDS_A_PERSON < words && offices * WORDS_AN_OFFICE < words) return false;
  // Nor need it have a day, where several people in office report to each other.
  if (meetings > 0 && officers >= 3 && (reported > 0 || told > 0)) return true;
  // A notice by an office may say no more than who met whom and what about.
  if (meetings > 1 && offices >= OFFICES && !personal && words <= NOTICE && OFFICIAL.test(text.slice(0, 4000))) return true;
  // An account of a sitting names people in office in every other sentence.
  if (meetings > 0 && officers > 1 && !personal && words <= NOTICE && (meetings > 1 || offices * WORDS_OF_SITTING >= words)) return true;
  // A notice of a meeting need not name the office of those it names.
  if (meetings > 0 && named && offices >= 3) return true;
  // News of a council or a firm has people in office, and says to whom they spoke.
  if (attributed > 0 && officers >= 2 && sources > 0) return true;
  // A short report has somebody in office every few lines, and a day; one that rests on an agency needs no quote.
  if (attributed > 0 && officers >= 2 && officers * WORDS_AN_OFFICE >= words && hasWeekday(text) && numbers > 1 && !personal && length >= SHORT_QUOTE && !DEFINES.test(text.slice(0, 400))) return true;
  if (sources > 0 && officers > 0 && !personal && hasWeekday(text) && !DEFINES.test(text.slice(0, 400))) return true;
  // A dateline begins a report.
  if (dateline === 'agency' && officers > 0 && (dated || attributed > 0) && !personal) return true;
  if (dateline !== null && attributed >= NEWS_QUOTES && officers > 0 && !personal && length >= LENGTH && !DEFINES.test(text.slice(0, 400))) return true;
  // Reporters explain short forms, stories do not.
  if (attributed >= NEWS_QUOTES && officers >= 2 && shortens && !personal && length >= SHORT_QUOTE && !DEFINES.test(text.slice(0, 400))) return true;
  // News of people without an office names what its words rest on.
  if (attributed >= 2 && sources >= 2 && dated) return true;
  // News quotes people every few lines, and beside them it has a source, an office, a day, and figures in digits, which stories write out.
  const rests = sources + officers + (signed ? 1 : 0), isQuoting = attributed * WORDS_A_QUOTE >= words && !personal && length >= LENGTH && !DEFINES.test(text.slice(0, 400));
  if (isQuoting && attributed >= NEWS_QUOTES && (rests >= 3 && sources > 0 || numbers >= NUMBERS && (rests > 0 || dated) || rests > 0 && (dated || signed) && numbers > 1 || signed && officers > 0 && length >= 2 * LENGTH)) return true;
  if (isQuoting && (sources > 0 || attributed > 0 && officers > 1) && dated && numbers >= NUMBERS) return true;
  // Several who meet, or several in office who speak at a briefing, and a day.
  if (dated && (meetings >= 2 && offices >= OFFICES || meetings > 0 && officers >= OFFICES && reported > 0)) return true;
  if (meetings > 0 && officers > OFFICES) return true;
  // A report has the words of people in office; a story has words of people without.
  return attributed >= 2 && attributed * WORDS_A_PERSON >= words && officers >= 2 && officers * 8 >= attributed && (dated || officers >= 4);
}
