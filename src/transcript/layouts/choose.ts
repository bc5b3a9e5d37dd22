import { wholeWords } from '../lexicon/joined';
import { ADDRESSES, ANONYMOUS } from '../lexicon/labels';
import { NAMING as WORDS } from '../lexicon/naming';
import { isGiven } from './bare-name';
import { readLabel } from './label';
import type { LabelRead, TimeRead } from './label-read';
import { isArticle, withoutArticles } from './odd-label';
import { dialogueOf } from './dialogue';
import type { LabelRow } from './label-row';
import type { Row } from './rows';
import { spokenOnce } from './once';
import { foldLabel, partsOf } from './shape';
import { shortTalk } from './short-talk';
import { withoutLists } from './silent-labels';
import { countLabels, isSpeaker, lastWords, timesOf, type Counts } from './speaker-labels';

/** The labels of a text that name speakers, the sound cues among them and the rows that carry only a time. */
export interface Chosen {
  readonly speakers: readonly LabelRow[];
  readonly cues: readonly LabelRow[];
  readonly times: readonly { readonly row: number; readonly read: TimeRead }[];
}

/** Whether a row begins or ends code in Markdown, in which no label stands. */
export function isFence(text: string, { start }: Row): boolean {
  const code = text.charCodeAt(start);
  return (code === 0x60 || code === 0x7e) && text.charCodeAt(start + 1) === code && text.charCodeAt(start + 2) === code;
}

/** Whether a row begins a paragraph, as far as rows tell. */
function beginsParagraph(text: string, rows: readonly Row[], i: number): boolean {
  const row = rows[i]!, before = rows[i - 1];
  return !before || row.gap > 0 || row.indent > before.indent || BULLET.test(text.slice(row.start, row.start + 2)) || /[.!?:;…”"'’)\]_—-]/u.test(text[before.end - 1]!);
}

/** Whether what follows a label reads like something said: words, one of them small, or a sentence's end. */
function isSaid(text: string, { label, row }: LabelRow, rows: readonly Row[]): boolean {
  const own = rows[row]!, next = rows[row + 1];
  // An office or a time may stand on a row between the name and what is said.
  const after = label.textStart < own.end ? { start: label.textStart, end: own.end } : next && label.textStart >= next.end ? rows[row + 2] : next;
  if (!after) return false;
  const words = text.slice(after.start, Math.min(after.end, after.start + 160));
  return /[.!?…]["”’)\]]*$/u.test(words) || /\p{L}[,']? +\p{Ll}/u.test(words) || /^[\\(["“„«]/u.test(words) || words.split(' ').length >= 4 && !/\p{L}: /u.test(words);
}

/**
 * Reads the labels of all rows and keeps those that name speakers. A label needs two turns in the text, a known person, or the company
 * of enough labels of its form, so that `Date:` and `Welcoming the guests:` are none. Linear in the rows. `labelOf` gives what is read on a row
 * where that is known; labels `inCode` count where there are no others.
 */
export function chooseLabels(text: string, rows: readonly Row[], known: (name: string) => boolean, labelOf = (i: number): LabelRead | TimeRead | null => readLabel(text, rows[i]!, rows[i + 1]), inCode = false): Chosen {
  const found: LabelRow[] = [], cues: LabelRow[] = [], times: { row: number; read: TimeRead }[] = [];
  let fenced = false, fences = 0;
  for (let i = 0; i < rows.length; i++) {
    if (isFence(text, rows[i]!)) { fenced = !fenced && !inCode; fences++; continue; }
    const label = fenced ? null : labelOf(i);
    if (!label) continue;
    const above = times.at(-1);
    if (!('form' in label)) times.push({ row: i, read: label });
    // a time on a row of its own, and under it who speaks
    else if (label.form === 'line' && above?.row === i - 1 && above.read.textStart === rows[i - 1]!.end) found.push({ row: i, label: underTime(label, above.read.time) });
    else if (label.shape !== 'cue') found.push({ row: i, label });
    else if (label.form !== 'line') cues.push({ row: i, label });
  }
  const read = found.some(({ label }) => isArticle(text, label)) ? withoutArticles(text, found) : found;
  // `Ada Lind — Chief Executive` over `Ben Okafor — Analyst`: a list of those present, where nobody speaks
  const offices = new Set(read.flatMap(({ label, row }) => label.form === 'line' && label.office !== null ? [row] : [])), isListed = ({ label, row }: LabelRow): boolean => offices.has(row) && label.textStart >= rows[row]!.end && offices.has(row + 1) && rows[row + 1]!.gap === 0;
  // One word after a label may be anything; after the label of somebody who speaks elsewhere it is said.
  const plausible = new Set(read.filter(candidate => !isListed(candidate) && isPlausible(text, rows, candidate))), speaking = new Set(Array.from(plausible, ({ label }) => foldLabel(label.name)));
  const speaks = (name: string): boolean => speaking.has(foldLabel(name)) || known(name);
  const alone = new Set(Array.from(plausible, ({ label }) => label.form === 'line' ? foldLabel(label.name) : ''));
  const candidates = read.filter(candidate => plausible.has(candidate) || candidate.label.form === 'line' && alone.has(foldLabel(candidate.label.name)) && !isListed(candidate) && isSetOff(text, rows, candidate) || (candidate.label.form === 'colon' && partsOf(candidate.label.name).every(speaks)));
  // A label whose brackets name somebody makes that name known: `The Minister (Ada Lind)`, then `Ada Lind`.
  const inBrackets = new Set(candidates.flatMap(({ label }) => label.office ? [lastWords(label.office)] : []));
  const counts = countLabels(candidates), isKnown = (name: string): boolean => known(name) || inBrackets.has(lastWords(name));
  const chosen = candidates.filter(({ label }) => isSpeaker(label, counts, isKnown)), sure = shortTalk(text, rows, candidates) ?? (chosen.length > 0 ? chosen : null) ?? dialogueOf(text, rows, candidates) ?? askedAndAnswered(text, candidates) ?? spokenOnce(text, rows, candidates) ?? candidates.filter(isAddress), speakers = withoutTitle(text, rows, withoutInner(withOnce(rows, candidates, withDashes(text, candidates, withAskers(text, candidates, sure, counts)))), counts);
  // a transcript may be set as code as a whole
  if (speakers.length === 0 && fences > 1 && !inCode) return chooseLabels(text, rows, known, labelOf, true);
  return { speakers: withoutLists(text, rows, speakers, new Set([...times, ...read.filter(({ row, label }) => label.form === 'timed' && label.start > rows[row]!.start)].map(({ row }) => row))), cues, times };
}

/** `THE PRESIDENT: Thank you all.`, `А.Ветров: Уважаемые коллеги!`, `Speaker 1: Hello.`: one who speaks once, and nobody else more often. */
export const isAddress = ({ label: { form, shape, name } }: LabelRow): boolean => form === 'colon' && (shape === 'numbered' || INITIAL.test(name) || (shape === 'titled' || shape === 'role') && name.includes(' ') && CAPITALS.test(name) && !VOCATIVE.test(name));
/** `MR. SPEAKER: I rise …`, `MEMBERS OF THE HOUSE AND …:` is how a speech begins. */
const VOCATIVE = new RegExp(String.raw`^(?:${WORDS.address})\.? (?:${WORDS.chairs})|${wholeWords(...WORDS.and.split('|'))}`, 'iu');
/** An article with a capital. */
const ARTICLES = WORDS.the.split('|').map(article => article[0]!.toUpperCase() + article.slice(1)).join('|');
/** `MR. ASH`, `The MINISTER OF PORTS`; `А.Ветров`. */
const CAPITALS = new RegExp(String.raw`^(?:(?:${ARTICLES}) )?[^\p{Ll}]+$`, 'u'), INITIAL = /^(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}-]+$/u;

/** A name alone on its row as the label that it is under a row with nothing but a time. */
export const underTime = (label: LabelRead, time: number | null): LabelRead => ({ ...label, form: 'timed', time: label.time ?? time });

/** Such a share of the labels of a chat are enclosed and have times: others are words of its messages. */
const ENCLOSED = 0.8;

/** Leaves out labels inside the messages of a chat: `12:02 [ada]`, and under it `Ben: I am late`. */
function withoutInner(speakers: readonly LabelRow[]): readonly LabelRow[] {
  const isMessage = ({ label: { form, time } }: LabelRow): boolean => (form === 'angle' || form === 'bracket') && time !== null, count = speakers.filter(isMessage).length;
  return count < speakers.length && count >= speakers.length * ENCLOSED ? speakers.filter(isMessage) : speakers;
}

/** Leaves out a label that stands once, or an office before a dash, on the first row, with a blank row and other labels behind it and no sentence: `Lenz City Council: verbatim record of 3 May 2024`. */
function withoutTitle(text: string, rows: readonly Row[], speakers: readonly LabelRow[], { labels }: Counts): readonly LabelRow[] {
  const [first] = speakers, next = rows[1];
  const isTitle = first?.row === 0 && speakers.length > 2 && (first.label.form === 'colon' && timesOf(labels, first.label) === 1 || first.label.form === 'dash' && first.label.shape === 'role') && next !== undefined && next.gap > 0 && !ENDED.test(text.slice(0, rows[0]!.end));
  return isTitle ? speakers.slice(1) : speakers;
}

/** A sentence has ended, or goes on. */
const ENDED = /[.!?…,;:–—-]["”’»)\]]*$/u;

/** So many names on rows of their own show where names stand. */
const MANY_NAMES = 5;

/** Adds names that stand once, on rows of their own right above the words and behind a blank line, behind the first of the others, which all stand so. A word in bold is a name there, too. */
function withOnce(rows: readonly Row[], candidates: readonly LabelRow[], speakers: readonly LabelRow[]): readonly LabelRow[] {
  const isAbove = ({ row }: LabelRow): boolean => (row === 0 || rows[row]!.gap > 0) && rows[row + 1]?.gap === 0, form = speakers[0]?.label.form;
  if (speakers.length < MANY_NAMES || speakers.length === candidates.length || form !== 'line' && form !== 'bold' || !speakers.every(one => one.label.form === form && isAbove(one))) return speakers;
  const all = new Set(speakers);
  return candidates.filter(one => all.has(one) || one.row > speakers[0]!.row && one.label.form === form && (one.label.shape === 'person' || form === 'bold' && one.label.shape === 'single') && isAbove(one));
}

/** Two people by their given names, of whom one asks and the other answers, once; `null` where nobody does. */
function askedAndAnswered(text: string, candidates: readonly LabelRow[]): readonly LabelRow[] | null {
  const isNamed = ({ label: { form, shape, name } }: LabelRow): boolean => form === 'colon' && (shape === 'single' || shape === 'person') && isGiven(name.split(' ')[0]!);
  const at = candidates.findIndex((one, i) => {
    const next = candidates[i + 1];
    return next && isNamed(one) && isNamed(next) && foldLabel(one.label.name) !== foldLabel(next.label.name) && endsAsking(text, one.label, next.label.start);
  });
  return at < 0 ? null : candidates.slice(at, at + 2);
}

/** Whether the words of a label end in a question right before another. */
const endsAsking = (text: string, { textStart }: LabelRead, next: number): boolean => /\?["”’)\]]*\s*$/u.test(text.slice(Math.max(textStart, next - 8), next));

/** So often somebody answers before those who ask once are taken for speakers. */
const ANSWERED = 3;

/** Adds labels that stand once, or for a paper or an agency, whose words end in a question that the one who speaks most often answers: `Herald: Why now?` at a press conference. */
function withAskers(text: string, candidates: readonly LabelRow[], speakers: readonly LabelRow[], { labels }: Counts): readonly LabelRow[] {
  const most = speakers.reduce<LabelRow | null>((best, one) => one.label.form === 'colon' && (!best || timesOf(labels, one.label) > timesOf(labels, best.label)) ? one : best, null);
  if (!most || timesOf(labels, most.label) < ANSWERED || candidates.length === speakers.length) return speakers;
  const answers = foldLabel(most.label.name), chosen = new Set(speakers);
  const asked = candidates.filter((candidate, i) => {
    const next = candidates[i + 1], { label } = candidate;
    return next && label.form === 'colon' && label.shape !== 'none' && label.shape !== 'nick' && foldLabel(label.name) !== answers && chosen.has(next) && next.label.form === 'colon' && endsAsking(text, label, next.label.start);
  });
  // one name in full is somebody, and so is who asks; another word alone may be anything
  if (asked.length * 2 < ANSWERED && !asked.some(({ label }) => label.shape === 'person' || label.shape === 'letter' && label.name.length > 1 || label.shape === 'caps' && label.name.includes(' '))) return speakers;
  const all = new Set([...speakers, ...asked]);
  return candidates.filter(candidate => all.has(candidate));
}

/** Adds dashes behind which somebody asks whom labels never name, of people whom they do name: `— When did you begin?` before `Ada: Long ago.` */
function withDashes(text: string, candidates: readonly LabelRow[], speakers: readonly LabelRow[]): readonly LabelRow[] {
  const chosen = new Set(speakers), asked = candidates.filter((candidate, i) => {
    const next = candidates[i + 1];
    return next && candidate.label.form === 'opened' && chosen.has(next) && next.label.form === 'colon' && endsAsking(text, candidate.label, next.label.start);
  });
  if (asked.length < FEWEST_DASHES) return speakers;
  const all = new Set([...speakers, ...asked]);
  return candidates.filter(candidate => all.has(candidate));
}
/** Fewer dashes before labels may be anything. */
const FEWEST_DASHES = 2;

/** Whether a row begins with a number, in brackets or not: the next line of a log. */
const isDigit = (text: string, row: Row | undefined): boolean => row !== undefined && /^[[(]?\d/u.test(text.slice(row.start, row.start + 2));

/** What marks an item of a list. */
const BULLET = /^[-*•] /u;

/** How an office is called. */
const CALLED = new RegExp(`^(?:${WORDS.the}|${WORDS.address}|${WORDS.courtesy}) `, 'u');

/** Whether a name alone on its row stands over words that go on over most of a line, whatever the row before it ends with: for a name that is a label elsewhere. */
export function isSetOff(text: string, rows: readonly Row[], candidate: LabelRow): boolean {
  const next = rows[candidate.row + 1];
  return next !== undefined && next.end - next.start >= LONG && candidate.label.textStart <= next.start && isSaid(text, candidate, rows);
}
/** A line of words is so long at least (UTF-16 code units). */
const LONG = 60;

/** Whether a row could be a label and something said, as far as it and its neighbours tell. */
export function isPlausible(text: string, rows: readonly Row[], candidate: LabelRow): boolean {
  const { label, row } = candidate, own = rows[row]!;
  if (label.form === 'cell' || label.form === 'chevrons' || label.form === 'opened' || label.form === 'angle' && label.textStart < own.end) return true;
  if (label.form === 'colon' && label.shape === 'numbered') return true;
  if (label.form === 'stop') return /\p{Lu}{2}/u.test(label.name.replace(/^\S+/u, '')) || label.shape === 'role' && ADDRESSES.has(foldLabel(label.name.split(' ')[0]!)) || beginsParagraph(text, rows, row);
  if (label.form === 'line') {
    const next = rows[row + 1];
    if (!next || next.end - next.start < 2 || own.end - own.start > (label.office === null ? 90 : 160)) return false;
    // an item of a list, and the next one
    if (BULLET.test(text.slice(own.start, own.start + 2)) && BULLET.test(text.slice(next.start, next.start + 2))) return false;
    // A word in small letters, or an office without a name, alone on its line is a heading sooner than a label.
    if (label.shape === 'single' || label.shape === 'nick' || (label.shape === 'role' && label.name !== label.name.toUpperCase() && !ANONYMOUS.has(foldLabel(label.name)) && !CALLED.test(foldLabel(label.name)))) return false;
    return beginsParagraph(text, rows, row) && isSaid(text, candidate, rows);
  }
  if (label.shape === 'nick') return label.form === 'angle' || label.form === 'bracket' || (label.form === 'colon' || label.form === 'tab' || label.form === 'timed' && !isDigit(text, rows[row + 1])) && isSaid(text, candidate, rows);
  if (label.form === 'tab') return isSaid(text, candidate, rows) && !text.slice(label.textStart, own.end).includes('\t');
  return isSaid(text, candidate, rows) || label.time !== null;
}
