import { remembered } from '../../base/remembered';
import { ANONYMOUS, QUESTIONS } from '../lexicon/labels';
import { isGiven } from './bare-name';
import { type LabelRead, type TimeRead, readLabel } from './label';
import { isOffice, type LabelForm } from './label-head';
import type { Row } from './rows';
import { foldLabel } from './shape';
import { withoutLists } from './silent-labels';

/** A label read on a row. */
export interface LabelRow {
  readonly row: number;
  readonly label: LabelRead;
}

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
  return !before || row.gap > 0 || row.indent > before.indent || /[.!?:;…”"'’)\]_—-]/u.test(text[before.end - 1]!);
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

/** How often each label and each form stands in a text, and which names have an office at one of their labels. */
interface Counts {
  readonly labels: ReadonlyMap<string, number>;
  readonly forms: ReadonlyMap<LabelForm, number>;
  readonly officed: ReadonlySet<string>;
  /** How many people have initials for labels that come again. */
  readonly initials: number;
}

function count(candidates: readonly LabelRow[]): Counts {
  const labels = new Map<string, number>(), forms = new Map<LabelForm, number>();
  const add = (name: string): void => { labels.set(name, (labels.get(name) ?? 0) + 1); };
  // `President of Norland Ada Lind` and `Ada Lind` are one: a name counts under its last two words too.
  for (const { label } of candidates) for (const name of new Set([foldLabel(label.name), lastWords(label.name), surname(label), ...partly(label)])) add(name);
  for (const { label } of candidates) if (timesOf(labels, label) > 1 || label.shape === 'titled' || label.shape === 'numbered') forms.set(label.form, (forms.get(label.form) ?? 0) + 1);
  const initials = new Set(candidates.flatMap(({ label }) => label.shape === 'initials' && timesOf(labels, label) > 1 ? [label.name] : [])).size;
  return { labels, forms, initials, officed: new Set(candidates.flatMap(({ label }) => label.office === null ? [] : [foldLabel(label.name)])) };
}

/** The last two words of a name, as labels repeat it without its office. */
const lastWords: (name: string) => string = remembered(name => foldLabel(name).split(' ').slice(-2).join(' '));

/** What `ADA LIND` and `LIND` share; nothing for labels that are no names of people. */
function surname({ form, name, shape }: LabelRead): string {
  return form === 'colon' && (shape === 'caps' || shape === 'single' || shape === 'initials') ? `~${foldLabel(name).split(' ').at(-1)!}` : foldLabel(name);
}

/** By what one word alone may call somebody whom a label names in full: `Ada` or `Lind`. */
function partly({ form, name, shape }: LabelRead): readonly string[] {
  const words = form === 'colon' && shape === 'person' ? foldLabel(name).split(' ') : [];
  return words.length > 1 ? [`~${words[0]!}`, `~${words.at(-1)!}`] : [];
}

function timesOf(labels: Counts['labels'], label: LabelRead): number {
  const { form, name, shape } = label;
  return Math.max(labels.get(surname(label)) ?? 0, labels.get(form !== 'line' && (shape === 'person' || shape === 'titled') ? lastWords(name) : foldLabel(name)) ?? 0);
}

/** Where so many people have initials for labels, and so many labels of a form come again, one that comes once is a label too. */
const MANY_INITIALS = 4, MANY_ALIKE = 6;
/** A change of speaker without a name comes again. */
const MANY_CHEVRONS = 3;
/** So many words in capitals are a line of a title page sooner than a name. */
const LONG_CAPITALS = 4;

/** So many blanks set a letter off from what is asked. */
const FAR_OFF = 3;

/** Whether one label is a speaker's, given how often it and its form stand in the text. */
function isSpeaker({ label }: LabelRow, { labels, forms, officed, initials }: Counts, known: (name: string) => boolean): boolean {
  const times = timesOf(labels, label), alike = forms.get(label.form) ?? 0;
  const twice = times >= 2, isKnown = known(label.name), asked = (labels.get('q') ?? 0) + (labels.get('question') ?? 0) >= 2;
  // in the record of a court those who object once stand in capitals among questions and answers
  if (asked && label.form === 'colon' && (label.shape === 'titled' || label.shape === 'role') && label.name === label.name.toUpperCase()) return true;
  switch (label.form) {
    case 'asked': case 'cell': return true;
    case 'chevrons': return alike >= MANY_CHEVRONS;
    // once with a full stop, elsewhere with a colon: a slip of the printer
    case 'stop': return isKnown || twice && /\p{Lu}{2}/u.test(label.name) || (alike >= 2 && (label.shape !== 'caps' || twice || isGiven(label.name.split(' ')[0]!)));
    // far from its words a letter is no initial: somebody asks once
    case 'letter': return asked || (labels.get('вопрос') ?? 0) >= 2 || QUESTIONS.has(foldLabel(label.name)) && label.textStart - label.end >= FAR_OFF;
    case 'line': case 'heading': case 'bold':
      if (label.shape === 'role') return twice || isKnown || ANONYMOUS.has(foldLabel(label.name)) && (alike >= 4 || officed.size >= 2);
      if (label.shape === 'titled' && alike >= 3) return true;
      if (label.shape === 'single' || label.shape === 'initials') return isKnown && twice || (label.form === 'bold' && times >= 3);
      if (isKnown && (label.shape === 'person' || label.shape === 'titled')) return true;
      if (label.shape === 'caps' && alike >= 3 && isGiven(label.name.split(' ')[0]!)) return true;
      return times >= 3 || (twice && (alike >= 5 || officed.has(foldLabel(label.name)))) || (label.office !== null && label.shape === 'person' && (alike >= 4 || alike >= 2 && isOffice(label.office))) || (alike >= 8 && label.form === 'bold' && label.shape === 'person');
    case 'dash':
      // `Ada – So how did you start?`: a list has each of its items once
      if (label.shape === 'single' || label.shape === 'person' && label.office === null) return twice && alike >= 4 || isKnown && twice;
      return twice || isKnown || label.office !== null || alike >= 2 || label.shape === 'role';
    case 'angle': return alike >= 3 || isKnown;
    case 'bracket': return twice || isKnown || (alike >= 3 && (label.time !== null || foldLabel(label.name).split(' ').every(word => ANONYMOUS.has(word))));
    case 'tab': return twice && alike >= 3;
    case 'timed': return twice || isKnown || alike >= 2;
    default:
  }
  switch (label.shape) {
    case 'letter': return (labels.get('q') ?? 0) + (labels.get('a') ?? 0) + (labels.get('вопрос') ?? 0) + (labels.get('question') ?? 0) >= 2 || (label.name.length > 1 && alike >= 3) || (QUESTIONS.has(foldLabel(label.name)) && alike >= 4);
    case 'person': case 'caps': case 'role': {
      const given = isGiven(label.name.split(' ')[0]!) || /^\p{Lu}\./u.test(label.name);
      // `I:` once is the number of a list, twice an interviewer
      if (label.name.length === 1) return twice || isKnown;
      if (label.shape === 'caps' && !given && label.name.split(' ').length >= LONG_CAPITALS) return twice || isKnown;
      return twice || isKnown || alike >= 3 || label.time !== null || (label.office !== null && (given || label.shape === 'caps') && alike >= 1) || (alike >= 2 && (given || (label.shape === 'role' && label.name === label.name.toUpperCase())));
    }
    case 'titled': case 'numbered': return twice || isKnown || alike >= 2 || label.office !== null;
    case 'several': return isKnown || twice || partsOf(label.name).every(part => (labels.get(foldLabel(part)) ?? 0) > 0 || known(part));
    case 'initials': return twice || isKnown || (alike >= 2 && (label.time !== null || isGiven(label.name))) || initials >= MANY_INITIALS;
    case 'single': return twice || isKnown || (label.time !== null && alike >= 2) || (alike >= MANY_ALIKE && isGiven(label.name));
    case 'nick': return isKnown || (times >= 3 && alike >= 6) || (label.time !== null && alike >= 2);
    default: return false;
  }
}

/**
 * Reads the labels of all rows and keeps those that name speakers. A label needs two turns in the text, a known person, or the company
 * of enough labels of its form, so that `Date:` and `Welcoming the guests:` are none. Linear in the rows. `labelOf` gives what is read on a row
 * where that is known.
 */
export function chooseLabels(text: string, rows: readonly Row[], known: (name: string) => boolean, labelOf = (i: number): LabelRead | TimeRead | null => readLabel(text, rows[i]!, rows[i + 1])): Chosen {
  const read: LabelRow[] = [], cues: LabelRow[] = [], times: { row: number; read: TimeRead }[] = [];
  let fenced = false;
  for (let i = 0; i < rows.length; i++) {
    if (isFence(text, rows[i]!)) { fenced = !fenced; continue; }
    const label = fenced ? null : labelOf(i);
    if (!label) continue;
    const above = times.at(-1);
    if (!('form' in label)) times.push({ row: i, read: label });
    // a time on a row of its own, and under it who speaks
    else if (label.form === 'line' && above?.row === i - 1 && above.read.textStart === rows[i - 1]!.end) read.push({ row: i, label: underTime(label, above.read.time) });
    else if (label.shape !== 'cue') read.push({ row: i, label });
    else if (label.form !== 'line') cues.push({ row: i, label });
  }
  // One word after a label may be anything; after the label of somebody who speaks elsewhere it is said.
  const speaking = new Set(read.filter(candidate => isPlausible(text, rows, candidate)).map(({ label }) => foldLabel(label.name)));
  const speaks = (name: string): boolean => speaking.has(foldLabel(name)) || known(name);
  const candidates = read.filter(candidate => isPlausible(text, rows, candidate) || (candidate.label.form === 'colon' && partsOf(candidate.label.name).every(speaks)));
  // A label whose brackets name somebody makes that name known: `The Minister (Ada Lind)`, then `Ada Lind`.
  const inBrackets = new Set(candidates.flatMap(({ label }) => label.office ? [lastWords(label.office)] : []));
  const counts = count(candidates), isKnown = (name: string): boolean => known(name) || inBrackets.has(lastWords(name));
  const chosen = candidates.filter(candidate => isSpeaker(candidate, counts, isKnown)), sure = chosen.length > 0 ? chosen : candidates.filter(isAddress), speakers = withOnce(rows, candidates, withAskers(text, candidates, sure, counts));
  return { speakers: withoutLists(text, rows, speakers, new Set([...times, ...read.filter(({ row, label }) => label.form === 'timed' && label.start > rows[row]!.start)].map(({ row }) => row))), cues, times };
}

/** `THE PRESIDENT: Thank you all.`: with an office or a title in capitals somebody speaks, alone. */
export const isAddress = ({ label: { form, shape, name } }: LabelRow): boolean => form === 'colon' && (shape === 'titled' || shape === 'role') && name.includes(' ') && CAPITALS.test(name);
/** `MR. ASH`, `The MINISTER OF PORTS`. */
const CAPITALS = /^(?:The )?[^\p{Ll}]+$/u;

/** A name alone on its row as the label that it is under a row with nothing but a time. */
export const underTime = (label: LabelRead, time: number | null): LabelRead => ({ ...label, form: 'timed', time: label.time ?? time });

/** So many names on rows of their own show where names stand. */
const MANY_NAMES = 5;

/** Adds names that stand once, on rows of their own right above the words and behind a blank line, behind the first of the others, which all stand so. */
function withOnce(rows: readonly Row[], candidates: readonly LabelRow[], speakers: readonly LabelRow[]): readonly LabelRow[] {
  const isAbove = ({ row }: LabelRow): boolean => (row === 0 || rows[row]!.gap > 0) && rows[row + 1]?.gap === 0;
  if (speakers.length < MANY_NAMES || speakers.length === candidates.length || !speakers.every(one => one.label.form === 'line' && isAbove(one))) return speakers;
  const all = new Set(speakers);
  return candidates.filter(one => all.has(one) || one.row > speakers[0]!.row && one.label.form === 'line' && one.label.shape === 'person' && isAbove(one));
}

/** So often somebody answers before those who ask once are taken for speakers. */
const ANSWERED = 3;

/** Adds labels that stand once, or for a paper or an agency, whose words end in a question that the one who speaks most often answers: `Herald: Why now?` at a press conference. */
function withAskers(text: string, candidates: readonly LabelRow[], speakers: readonly LabelRow[], { labels }: Counts): readonly LabelRow[] {
  const most = speakers.reduce<LabelRow | null>((best, one) => one.label.form === 'colon' && (!best || timesOf(labels, one.label) > timesOf(labels, best.label)) ? one : best, null);
  if (!most || timesOf(labels, most.label) < ANSWERED || candidates.length === speakers.length) return speakers;
  const answers = foldLabel(most.label.name), chosen = new Set(speakers);
  const asked = candidates.filter((candidate, i) => {
    const next = candidates[i + 1], { label } = candidate;
    return next && label.form === 'colon' && label.shape !== 'none' && label.shape !== 'nick' && foldLabel(label.name) !== answers && chosen.has(next) && next.label.form === 'colon' && /\?["”’)\]]*\s*$/u.test(text.slice(Math.max(label.textStart, next.label.start - 8), next.label.start));
  });
  // one name in full is somebody; one word alone may be anything
  if (asked.length * 2 < ANSWERED && !asked.some(({ label }) => label.shape === 'person' || label.shape === 'caps' && label.name.includes(' '))) return speakers;
  const all = new Set([...speakers, ...asked]);
  return candidates.filter(candidate => all.has(candidate));
}

/** The people whom a label for several names. */
function partsOf(name: string): readonly string[] {
  return name.split(/[,/&+]|\s(?:and|и)\s/u).map(part => part.trim());
}

/** What marks an item of a list. */
const BULLET = /^[-*•] /u;

/** Whether a row could be a label and something said, as far as it and its neighbours tell. */
export function isPlausible(text: string, rows: readonly Row[], candidate: LabelRow): boolean {
  const { label, row } = candidate, own = rows[row]!;
  if (label.form === 'cell' || label.form === 'chevrons') return true;
  if (label.form === 'stop') return /\p{Lu}{2}/u.test(label.name.replace(/^\S+/u, '')) || beginsParagraph(text, rows, row);
  if (label.form === 'line') {
    const next = rows[row + 1];
    if (!next || next.end - next.start < 2 || own.end - own.start > (label.office === null ? 90 : 160)) return false;
    // an item of a list, and the next one
    if (BULLET.test(text.slice(own.start, own.start + 2)) && BULLET.test(text.slice(next.start, next.start + 2))) return false;
    // A word in small letters, or an office without a name, alone on its line is a heading sooner than a label.
    if (label.shape === 'single' || label.shape === 'nick' || (label.shape === 'role' && label.name !== label.name.toUpperCase() && !ANONYMOUS.has(foldLabel(label.name)) && !/^(?:the|mr|madam|hon) /u.test(foldLabel(label.name)))) return false;
    return beginsParagraph(text, rows, row) && isSaid(text, candidate, rows);
  }
  if (label.shape === 'nick') return label.form === 'angle' || label.form === 'bracket' || (label.form === 'colon' && isSaid(text, candidate, rows));
  if (label.form === 'tab') return isSaid(text, candidate, rows) && !text.slice(label.textStart, own.end).includes('\t');
  return isSaid(text, candidate, rows) || label.time !== null;
}
