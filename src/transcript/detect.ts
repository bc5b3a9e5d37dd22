import { isOne } from '../base/character';
import type { Common } from '../base/common';
import { isGiven } from './layouts/bare-name';
import { type Chosen, isAddress, isFence } from './layouts/choose';
import type { LabelRead } from './layouts/label-read';
import type { LabelRow } from './layouts/label-row';
import { type Look, lookAt } from './layouts/look';
import type { Row } from './layouts/rows';
import { foldLabel } from './layouts/shape';
import { coversRows } from './layouts/short-talk';
import { areTimedLines } from './layouts/timed-lines';
import { KINDS as WORDS } from './lexicon/kinds';
import { ANSWERS, PRONOUNS, SELVES, TITLES, TRANSCRIPTS } from './lexicon/labels';
import { wordTable } from './lexicon/table';
import type { Layout } from './model';
import { isReport } from './report';

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
  return isReport(sample, rows, () => isPersonal(sample, rows, 0)) || areBoldQuestions(sample, rows) ? 'readout' : null;
}

/** What a text is that a person says is a transcript, and that nothing shows to be one: turns where nearly every row begins with a speaker's label. */
export const layoutOfForced = ({ rows, chosen }: Look): Layout => coversRows(rows, chosen.speakers) ? 'turns' : 'readout';

const lineOf = (text: string, row: Row, most = 200): string => text.slice(row.start, Math.min(row.end, row.start + most));

/** Fields of a letter as mail programs write them, in whatever language, and how it begins. */
const MAIL = new RegExp(String.raw`^(?:(${WORDS.mailFrom})|(${WORDS.mailTo})|(${WORDS.mailSubject})|(received|return-path|delivered-to|message-id)):\s`, 'iu');
const DEAR = new RegExp(`^(?:${WORDS.dear}) [^.!?:]{2,60}[,!:]?$`, 'iu');

/** A letter or a message begins with who sends it to whom. */
function isLetter(text: string, rows: readonly Row[]): boolean {
  let from = false, to = false, subject = false;
  for (const row of rows.slice(0, 15)) {
    const field = MAIL.exec(lineOf(text, row, 40));
    if (field?.[4] !== undefined || DEAR.test(lineOf(text, row, 80))) return true;
    from ||= field?.[1] !== undefined;
    to ||= field?.[2] !== undefined;
    subject ||= field?.[3] !== undefined;
  }
  return Number(from) + Number(to) + Number(subject) > 1;
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
const STAGE = new RegExp(`^(?:${WORDS.stage})`, 'iu');

/** Whether the labels make the text a conversation: several turns of several people who say I, we, you. */
function areTurns(text: string, rows: readonly Row[], { speakers }: Chosen, known: (name: string) => boolean): boolean {
  // `Ash` where another label is `Tom Ash`
  const parts = new Set(speakers.flatMap(({ label: { shape, name } }) => shape === 'person' || shape === 'titled' ? foldLabel(name).split(' ').slice(-1) : []));
  const strong = speakers.filter(({ label }) => known(label.name) || isNamedBefore(text, speakers[0]!, label) || label.form === 'cell' || (label.form === 'angle' || label.form === 'timed') && label.time !== null || ((label.shape === 'single' || label.shape === 'nick') && (label.time !== null && label.shape === 'single' || isGiven(label.name) || parts.has(foldLabel(label.name)))) || (label.shape !== 'single' && label.shape !== 'nick' && label.shape !== 'letter'));
  // Beside people with names, Q and A are people too, and no list of frequent questions.
  if (strong.length > 0) strong.push(...speakers.filter(({ label }) => label.shape === 'letter'));
  const names = new Set(speakers.map(({ label }) => foldLabel(label.name)));
  if (speakers.length === 0 || speakers[0]!.label.form === 'opened' && speakers.length < (rows.length - speakers[0]!.row) * SPOKEN || isInCode(text, rows, speakers[0]!) && speakers.length < rows.length * CODED) return false;
  if (isQuoting(text, rows, speakers) || speakers.some(({ label }) => label.form === 'angle') && TAG.test(text)) return false;
  if (speakers.length === 1 && isAddress(speakers[0]!)) return isSpoken(text, rows, speakers[0]!);
  // people who speak once each tell of themselves: else they are credits, or said to have done something
  if (speakers.length === names.size && speakers.every(({ label }) => label.form === 'colon' && (label.shape === 'person' || label.name === label.name.toUpperCase())) && !areMostlyInFull(speakers) && ownTurns(text, speakers) * 2 < speakers.length) return false;
  if (speakers.length < 2 || (names.size < 2 && strong.length < 3 && !isTitled(text, rows, speakers[0]!) && !areAnswers(text, rows, speakers))) return false;
  if (names.size < 2 && speakers[0]!.label.form !== 'opened' && ownTurns(text, speakers) * ALONE < speakers.length) return false;
  if (rows.filter(row => STAGE.test(lineOf(text, row, 40))).length >= 2) return false;
  const first = speakers[0]!.row;
  if (!isPersonal(text, rows, first) || areSparse(text, rows, speakers)) return false;
  if (strong.length === 0 && speakers.every(({ label }) => label.shape === 'letter')) return isInterview(text, speakers);
  // Single words before a colon are also the parts of a manual: then they are few, late, or one each.
  if (strong.length * 2 < speakers.length) return speakers.length >= 4 && names.size * 2 <= speakers.length && first <= Math.max(8, rows.length / 3) && speakers.length * 12 >= rows.length;
  return speakers.length >= 3 || first <= rows.length / 2 || isTitled(text, rows, speakers[0]!);
}

/** Whether half of the labels are names in full in capitals, as broadcasts have them: `ADA LIND, HOST:`. */
const areMostlyInFull = (speakers: Chosen['speakers']): boolean => speakers.filter(({ label: { shape, name } }) => shape === 'caps' && name.includes(' ') && isGiven(name.split(' ')[0]!)).length * 2 >= Math.max(MOST_ONCE, speakers.length);
/** Fewer labels than so many twice may be anything. */
const MOST_ONCE = 6;

/** Whether somebody whom a label calls by the surname stands in full, with a given name that a list knows, or behind a title, before the first label: `Stephan Lind im Gespräch mit Ada Moss`. */
function isNamedBefore(text: string, { label: { start } }: LabelRow, { shape, name }: LabelRead): boolean {
  if (shape !== 'single') return false;
  for (let at = text.lastIndexOf(name, start - 1), left = MENTIONS; at > 0 && left > 0; at = text.lastIndexOf(name, at - 1), left--) {
    const given = GIVEN_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_GIVEN), at))?.[1];
    if (given !== undefined && (isGiven(given) || TITLES.has(given.toLowerCase())) && !IS_LETTER.test(text[at + name.length] ?? '')) return true;
  }
  return false;
}
/** So many mentions of a surname are looked at, and so many code units before each. */
const MENTIONS = 20, LONGEST_GIVEN = 24;
const GIVEN_BEFORE = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}[\p{L}-]*)\.? $/u, IS_LETTER = /\p{L}/u;

/** Such a share of the rows from the first on begins with a dash where people speak behind dashes, and such a share of all with a label where they stand in code: examples are fewer. */
const SPOKEN = 0.4, CODED = 1 / 3;

/** Whether a label stands in code of Markdown. */
const isInCode = (text: string, rows: readonly Row[], { row }: LabelRow): boolean => rows.slice(0, row).filter(one => isFence(text, one)).length % 2 === 1;

/** So many rows at most stand between the row that says that a transcript begins and the first label. */
const BELOW = 4;

/** Whether a row right above the first label says that a transcript begins: then one person is enough. */
const isTitled = (text: string, rows: readonly Row[], { row }: LabelRow): boolean =>
  rows.slice(Math.max(0, row - BELOW), row).some(one => one.end - one.start < 60 && TRANSCRIPTS.has(foldLabel(lineOf(text, one).replace(/[^\p{L}\s]/gu, '').trim())));

/** Whether one who speaks alone, under an office or a title, says most of a text and speaks of himself. */
function isSpoken(text: string, rows: readonly Row[], { row, label }: LabelRow): boolean {
  return label.textStart < text.length / 2 && isPersonal(text, rows, row) && speaksOfSelf(text.slice(label.textStart, label.textStart + BEGINNING));
}

/** Whether one person alone answers what stands above each label. */
const areAnswers = (text: string, rows: readonly Row[], speakers: Chosen['speakers']): boolean =>
  speakers.length >= FEWEST_ANSWERS && speakers.filter(({ row, label }) => label.form === 'colon' && row > 0 && text[rows[row - 1]!.end - 1] === '?').length * 2 >= speakers.length;
/** So many answers are an interview at least. */
const FEWEST_ANSWERS = 4;

/** What ends an element of a page; names of chats stand between angles, too. */
const TAG = /<\/(?:html|head|body|title|t[drh]|table|p|div|a|b|font|span|center|h[1-6]|li|ul)>/iu;
/** So large a share of changes of speaker comes where no sentence has ended: rows of quoted mail do. */
const BROKEN = 0.3;

/** Whether chevrons are those of mail, in which `>` stands before what is quoted and `>>` before what is quoted in it, on each row, or of a program that waits for orders (`>>> x = 1`). */
function isQuoting(text: string, rows: readonly Row[], speakers: Chosen['speakers']): boolean {
  const marked = speakers.filter(({ label }) => label.form === 'chevrons');
  const broken = marked.filter(({ row }, i) => marked[i - 1]?.row === row - 1 && /[\p{L}\p{N},]/u.test(text[rows[row - 1]!.end - 1]!));
  return marked.length > 0 && (marked.filter(({ label }) => label.name === '>>').length * 2 < marked.length || broken.length >= marked.length * BROKEN || rows.some(({ start }) => text[start] === '>' && text[start + 1] !== '>'));
}

/** Of the turns of one person alone, one in so many at least holds what he says of himself: else his label is a field (`RUN: …`). */
const ALONE = 4;

/** Labels on one row in so many are few, on one in twice as many very few; speeches in wrapped lines have as few. */
const FEW = 6, VERY_FEW = 12;
/** Of speeches so many begin with what their speaker says of himself at least, within so many UTF-16 code units; of very long ones more. */
const OWN = 0.12, OWN_OF_FEW = 0.3, BEGINNING = 400;

/** Whether labels are few and what stands behind them is no speech: the fields and headings of a manual, a licence or a list of changes. */
function areSparse(text: string, rows: readonly Row[], speakers: Chosen['speakers']): boolean {
  if (rows.length <= FEW * speakers.length) return false;
  const few = rows.length > VERY_FEW * speakers.length;
  if (few && speakers[0]!.row > rows.length / 2) return true;
  return ownTurns(text, speakers) < (few ? OWN_OF_FEW : OWN) * speakers.length;
}

/** How many turns begin with what their speaker says of himself. */
function ownTurns(text: string, speakers: Chosen['speakers']): number {
  return speakers.filter(({ label: { textStart } }, i) => speaksOfSelf(text.slice(textStart, Math.min(speakers[i + 1]?.label.start ?? text.length, textStart + BEGINNING)))).length;
}

const SELF = new RegExp(`(?<![\\p{L}-])(?:${SELVES.join('|')})(?![\\p{L}_])`, 'u');

/** Whether a speaker says I or we. */
function speaksOfSelf(words: string): boolean {
  return SELF.test(words);
}

/** Where somebody who answers speaks of himself, alone or with others. */
const ME = new RegExp(String.raw`(?:^|[^\p{L}])(?:${WORDS.me})(?![\p{L}])`, 'u'), ME_OR_US = new RegExp(String.raw`(?:^|[^\p{L}])(?:${WORDS.me}|${WORDS.we})(?![\p{L}])`, 'u');

/** Questions and answers are an interview where those who answer speak of themselves, else a list of frequent questions. */
function isInterview(text: string, speakers: Chosen['speakers']): boolean {
  const answers: string[] = speakers.flatMap(({ label }, i) => ANSWERS.has(foldLabel(label.name)) ? [text.slice(label.textStart, Math.max(label.textStart, speakers[i + 1]?.label.start ?? label.textStart + 400))] : []);
  const own = answers.filter(answer => ME.test(answer));
  return answers.length === 0 ? speakers.length >= 4 : own.length * 3 >= answers.length;
}

/** An interview that sets its questions bold and names nobody before each: so many questions, and answers by somebody who says I. */
function areBoldQuestions(text: string, rows: readonly Row[]): boolean {
  const asked = rows.flatMap((row, i) => /^(?:\*\*|__)[^*_].*\?[”"’]?(?:\*\*|__)$/u.test(text.slice(row.start, row.end)) ? [i] : []);
  const answered = asked.filter(i => rows[i + 1] && ME_OR_US.test(lineOf(text, rows[i + 1]!, 600)));
  return asked.length >= QUESTIONS && answered.length * 2 >= asked.length;
}
/** Fewer bold questions may be anything. */
const QUESTIONS = 3;
