import { trimEnd } from '../../base/trim';
import { ADDRESSES, ANSWERS, QUESTIONS } from '../lexicon/labels';
import { NAMING as WORDS } from '../lexicon/naming';
import { isGiven } from './bare-name';
import { readStamp } from './clock';
import { BAR, type Head, isOffice, type LabelForm, readHead } from './label-head';
import { isLetterLabel } from './label-name';
import { isBlank, type Prefix, readPrefix, skipBlanks } from './label-prefix';
import type { LabelRead, TimeRead } from './label-read';
import { readOddLabel } from './odd-label';
import type { Row } from './rows';
import { foldLabel, shapeOf } from './shape';

/** `Name, on behalf of the X Group. –`, `Name, President of the Commission. –`: for whom or as what a member of the European Parliament speaks. */
const BEHALF = /^, ([^.:\n]{2,80})\. ?[–—] ?/u;
/** `Ada Lind, rector of the school: `: who that is, in small letters, where somebody first speaks. */
const HOLDS = /^, (\p{Ll}[^:.!?\n]{2,140}):(?=\s)/u;
/** `Ada LIND`: a surname in capitals. */
const LOUD = /^\p{Lu}\p{Ll}[\p{L}-]+ (?:\p{Lu}\p{Ll}?\.? )?\p{Lu}[\p{Lu}-]{2,}$/u;
/** Whether a name has a given name that a list knows, or initials, or a surname in capitals. */
const isFull = (name: string): boolean => /^\p{Lu}\.|\s\p{Lu}\. ?(?:\p{Lu}\.?)?$/u.test(name) || name.includes(' ') && (isGiven(name.split(' ')[0]!) || LOUD.test(name));
/** The first letters of the words of a name. */
const initialsOf = (name: string): string => name.split(' ').map(word => word[0] ?? '').join('');
/** `1. NAME (Party) to the Minister of Finance:`: a question that a member puts to somebody. */
const ASKS = new RegExp(String.raw`^ (?:${WORDS.asks}) (?:(?:${WORDS.the}) )?\p{Lu}[^:.\n]{2,90}:`, 'u');

/** A line of brackets under a name: a constituency, a party, who holds the office. */
const IN_BRACKETS = /^\([^()]{2,80}\)(?: \([^()]{1,40}\))*$/u;

/** `Ветров Н. В., фракция. `, `ВЕТРОВ Н. В., председатель комитета.`: how the stenographers of the Duma set off who speaks; the office may go on over lines. */
const SURNAME_FIRST = /^(\p{Lu}(?:\p{Ll}[\p{L}-]{1,30}|\p{Lu}[\p{Lu}-]{1,30}) \p{Lu}\. ?\p{Lu}\.)(?:, (\p{Ll}[^.\n]{2,120})\. ?(?=[\p{Lu}(«])|, (\p{Ll}[^.]{2,240})\.[ \t]*(?=[\r\n])| ?(?=[\p{Lu}(«]))/u;
/** How far behind its beginning such a label ends (UTF-16 code units). */
const LONGEST_STENOGRAPHED = 300;
/** Where the letters of Russian and its neighbours begin, and what stands behind them. */
const CYRILLIC = 0x400, BEYOND = 0x530;

/** Reads what may be a speaker label at the beginning of a row; `null` where none can be. Looks at a bounded stretch only. */
export function readLabel(text: string, row: Row, next: Row | undefined): LabelRead | TimeRead | null {
  const prefix = readPrefix(text, row.start, row.end);
  if (prefix.timeOnly) return prefix.dated ? null : { time: prefix.time!, textStart: row.end };
  const surname = readSurnameFirst(text, row, prefix);
  if (surname) return surname;
  const head = readHead(text, row, prefix);
  if (head) for (const way of WAYS) {
    const label = way(head, next);
    // behind chevrons no name ends with a full stop: in capitals a sentence may be as short as one, and an hour may stand in it
    if (label && !(prefix.chevrons && (label.form !== 'colon' && label.form !== 'dash' || /^:\d/u.test(text.slice(label.end, label.end + 2))))) return label;
    if (label === null) break;
  }
  return readChevrons(text, row, prefix) ?? readOpened(text, row) ?? letterOrTime(text, prefix, row);
}

function readSurnameFirst(text: string, row: Row, { at, time }: Prefix): LabelRead | null {
  const code = text.charCodeAt(at), found = code >= CYRILLIC && code < BEYOND ? SURNAME_FIRST.exec(text.slice(at, at + LONGEST_STENOGRAPHED)) : null, textStart = at + (found?.[0].length ?? 0);
  if (!found || !found[3] && textStart > row.end) return null;
  return { form: 'stop', start: at, end: at + found[1]!.length, name: found[1]!, office: found[2] ?? found[3]?.replace(/\s+/gu, ' ') ?? null, time, textStart, shape: 'titled' };
}

const CHEVRONS = />{2,}|(?:&gt;){2,}/u;
/** `host:`, in captions that have no capitals. */
const SMALL = /^(\p{Ll}[\p{L}’'-]*\.?(?: \p{Ll}[\p{L}’'-]*){0,2}):(?=\s)/u;

/** `>> Good evening.`: somebody else speaks, and no name is given, or one in small letters. */
function readChevrons(text: string, row: Row, { at, time, chevrons }: Prefix): LabelRead | null {
  // `>> HARD NEWS <<` is an ornament
  if (!chevrons || text.slice(Math.max(at, row.end - 4), row.end).includes('<<')) return null;
  const small = SMALL.exec(text.slice(at, Math.min(row.end, at + 40)))?.[1];
  if (small !== undefined) {
    const shape = shapeOf(small);
    return { form: 'colon', start: at, end: at + small.length, name: small, office: null, time, textStart: skipBlanks(text, at + small.length + 1, row.end), shape: shape === 'titled' || shape === 'role' ? shape : 'nick' };
  }
  const [marks] = CHEVRONS.exec(text.slice(row.start, at))!, start = text.indexOf(marks, row.start), end = start + marks.length;
  return { form: 'chevrons', start, end, name: marks.replaceAll('&gt;', '>'), office: null, time, textStart: at, shape: 'role' };
}

/** What somebody says behind a dash: a sentence, while items of lists begin with small letters. */
const OPENED = /^[-–—―](?:[ \u00a0]+|(?=[\p{Lu}¿¡]))(?=[\p{Lu}\p{N}¿¡«“"„…])/u;

const HYPHEN = 0x2d;

/** `– Good evening.`: somebody else speaks, and no name is given. */
function readOpened(text: string, { start, end }: Row): LabelRead | null {
  const code = text.charCodeAt(start), found = code === HYPHEN || code >= 0x2013 && code <= 0x2015 ? OPENED.exec(text.slice(start, Math.min(end, start + 6))) : null;
  return found && { form: 'opened', start, end: start + 1, name: text[start]!, office: null, time: null, textStart: start + found[0].length, shape: 'role' };
}

/** A way to set off a label: the label, `undefined` where a head is not set off so, `null` where it is no label in any other way either. */
type Way = (head: Head, next: Row | undefined) => LabelRead | null | undefined;

/** The label of a head, with what is said from an offset on: behind blanks, the border of a cell, the mark that is still open, and a time. */
function make(head: Head, form: LabelForm, textStart: number, { office, time }: Pick<Head, 'office' | 'time'> = head): LabelRead {
  const { text, prefix, start, end, name, shape } = head, open = prefix.bold !== '' && !head.closedBold && text.startsWith(prefix.bold, textStart);
  const begin = skipBlanks(text, textStart + (open ? prefix.bold.length : 0), text.length), at = text[begin] === '|' ? skipBlanks(text, begin + 1, text.length) : begin, late = time === null && form !== 'line' ? readStamp(text, at, Math.max(at, head.limit)) : null;
  return { form, start, end, name, office, time: late ? late.seconds : time, textStart: late ? skipBlanks(text, late.end, text.length) : at, shape };
}

/** `Name -- Office`, alone on the row: the rest of the row is the office. */
function lineWithOffice(head: Head): LabelRead {
  const rest = trimEnd(head.text.slice(head.after, head.row.end).replace(/^[\s\-–—,*_]+/u, ''), /[*_]/u);
  return make(head, 'line', head.row.end, { office: head.office ?? rest, time: head.time });
}

const behind = ({ text, row, after }: Head, most: number): string => text.slice(after, Math.min(row.end, after + most));

/** `Mme Ada Lind, ministre des ports. `, `… des ports. - `: what somebody is whom the record of a French parliament names. */
const ADDRESSED = /^ ?, (\p{Ll}[^.:\n]{2,160})\. ?([-–—] ?)?(?=[\p{Lu}«(])/u;

const withOffice: Way = head => {
  const addressed = head.terminator === null && head.office === null && head.shape === 'titled' && ADDRESSES.has(foldLabel(head.name.split(' ')[0]!)) ? ADDRESSED.exec(behind(head, 180)) : null;
  if (addressed) return make(head, addressed[2] === undefined ? 'stop' : 'dash', head.after + addressed[0].length, { office: addressed[1]!.trim(), time: head.time });
  // `Ada Lind (AL), host:`: the brackets hold the initials by which she is called from there on
  const isCalled = head.office !== null && initialsOf(head.name) === head.office;
  const holds = (head.office === null || isCalled) && head.terminator === null && head.shape === 'person' && head.text[head.after] === ',' ? HOLDS.exec(behind(head, 160)) : null;
  if (holds && (isCalled || isFull(head.name))) return make(head, 'colon', head.after + holds[0].length, { office: holds[1]!, time: head.time });
  const behalf = head.shape === 'person' ? BEHALF.exec(behind(head, 120)) : null;
  return behalf ? make(head, 'dash', head.after + behalf[0].length, { office: head.office ?? behalf[1]!, time: head.time }) : undefined;
};

const asking: Way = head => {
  const asks = head.office !== null && head.terminator === null ? ASKS.exec(behind(head, 110)) : null;
  return asks ? make(head, 'colon', head.after + asks[0].length) : undefined;
};

const inMarks: Way = head => head.enclosed ? make(head, head.enclosed, head.terminator?.form === 'colon' ? head.terminator.at : head.after) : undefined;

const withColon: Way = (head, next) => {
  const { terminator, text, row, after, shape } = head;
  // `Ada:`, and under it nothing but a time
  const under = terminator?.form === 'colon' && next && skipBlanks(text, terminator.at, row.end) >= row.end ? readStamp(text, next.start, next.end) : null;
  if (under && under.end === next!.end && next!.gap === 0 && head.time === null) return make(head, 'timed', next!.end, { office: head.office, time: under.seconds });
  return terminator?.form === 'colon' || (terminator?.form === 'tab' && (text[after] === '\t' || shape === 'initials')) ? make(head, terminator.form, terminator.at) : undefined;
};

const withDash: Way = head => {
  const { terminator, text, row, after, shape, office, closedBold, prefix } = head;
  const isHyphen = terminator === null && office === null && text.startsWith(' - ', after);
  if (terminator?.form !== 'dash' && !isHyphen) return undefined;
  if (/^ [–—-] /u.test(text.slice(after, after + 3)) && (shape === 'single' || shape === 'person') && isGiven(head.name.split(' ')[0]!) && /[.?!…]["”’)]*$/u.test(text.slice(row.end - 2, row.end))) return make(head, 'dash', terminator?.at ?? after + 3);
  // `А. ЛИНД - Здравствуйте.`
  if (isHyphen && (shape === 'caps' || shape === 'initials') && !prefix.heading) return make(head, 'dash', after + 3);
  if (!terminator || shape !== 'titled' && shape !== 'caps' && office === null && shape !== 'role' && !closedBold) return undefined;
  return closedBold && office === null && isOffice(text.slice(terminator.at, row.end).replace(/[\s*_]+/gu, ' ').trim()) ? lineWithOffice(head) : make(head, 'dash', terminator.at);
};

/** `Sir Paul Ash OBE`: capitals behind a name are honours, and the name is in small letters. */
const QUIET = /\p{Lu}\p{Ll}{2,} (?:\p{Lu}{2,5},? ?)+$/u;

/** Behind `asked the Government, upon notice:` the words begin; without a colon they are the row's own. */
const asked: Way = head => {
  const { text, row, verb, name } = head;
  if (verb <= 0 || head.shape !== 'titled' || head.start !== row.start || !/\p{Lu}{2}/u.test(name) || QUIET.test(name)) return undefined;
  const colon = text.indexOf(':', verb);
  return make(head, 'asked', colon > 0 && colon < row.end && colon > row.end - 2 ? colon + 1 : verb);
};

const byLetter: Way = head => {
  const { text, after, terminator } = head, letter = head.name.toLowerCase(), isStopped = terminator?.form === 'stop';
  if (!QUESTIONS.has(letter) && !ANSWERS.has(letter)) return undefined;
  return isStopped || (text[after] === ' ' && text[after + 1] === ' ') ? make(head, 'letter', isStopped ? terminator.at : after) : undefined;
};

const withStop: Way = head => {
  const { terminator, shape } = head;
  return terminator?.form === 'stop' && (shape === 'titled' || shape === 'role' || (shape === 'caps' && /^\S+ (?:\S+ )?\S+$/u.test(head.name))) && terminator.at < head.limit ? make(head, 'stop', terminator.at) : undefined;
};

/** Whether a row begins with a bar, or is nothing but a dash: between a name and what is said. */
const isBar = (text: string, { start, end }: Row): boolean => text[start] === BAR || end === start + 1 && '-–—'.includes(text[start]!);

/** The letter of an answer, and a sentence that might be a name with a short form. */
const BARE_ANSWER = /^A \p{Lu}\S*\.$/u;
/** A letter with a full stop, and a sentence. */
const ANSWER = /^\p{Lu}\. .*\.$/u;

const alone: Way = (head, next) => {
  const { text, row, office, time } = head;
  if (head.terminator?.form !== 'line') return undefined;
  // `Q (Inaudible.)`, `A. No.`
  if (head.shape === 'letter' && office !== null || BARE_ANSWER.test(head.name) || ANSWER.test(head.name) && isLetterLabel(head.name[0]!)) return null;
  if (next && (text[next.start] === ':' || text[next.start] === '：' || isBar(text, next))) return make(head, 'colon', next.start + 1);
  // `Ada Lind`, and under it `– Good evening.`
  const opened = next && head.shape === 'person' && time === null && !head.prefix.heading ? OPENED.exec(text.slice(next.start, Math.min(next.end, next.start + 6))) : null;
  if (opened && isFull(head.name)) return make(head, 'colon', next!.start + opened[0].length);
  if (time !== null) return make(head, 'timed', row.end);
  const below = next ? readStamp(text, next.start, next.end) : null;
  if (below && below.end === next!.end && next!.gap === 0) return make(head, 'timed', next!.end, { office, time: below.seconds });
  const under = next && office === null ? text.slice(next.start, Math.min(next.end, next.start + 120)) : '';
  if (next && (isOffice(under) || (next.gap === 0 && IN_BRACKETS.test(under)))) return make(head, 'line', next.end, { office: under.replace(/^\(|\)$/gu, '').replace(/\s+/gu, ' '), time });
  return make(head, head.prefix.heading ? 'heading' : head.closedBold ? 'bold' : 'line', row.end);
};

const withTime: Way = head => head.isTimed ? make(head, 'timed', head.after) : undefined;
const bold: Way = head => !head.closedBold ? undefined : head.terminator ? lineWithOffice(head) : make(head, 'bold', head.after);
const behindChevrons: Way = head => head.prefix.chevrons && head.terminator?.form === 'dash' ? make(head, 'dash', head.terminator.at) : undefined;

const overOffice: Way = head => {
  const dashed = /^ (?:-{1,2}|–|—|,) /u.test(head.text.slice(head.after, head.after + 4));
  return dashed && head.row.end - head.after < 90 && (head.shape === 'person' || head.shape === 'titled') ? lineWithOffice(head) : undefined;
};

/** In the order in which they are tried. */
const WAYS: readonly Way[] = [withOffice, ({ shape }) => shape === 'none' ? null : undefined, asking, inMarks, withColon, withDash, asked, byLetter, withStop, alone, withTime, bold, behindChevrons, overOffice];

/** `Q. text` and `A. text`, whose full stop looks like an initial's, and other labels that are no names; else the time before the words, if there is one and no day, which begins the lines of a log. */
function letterOrTime(text: string, prefix: Prefix, row: Row): LabelRead | TimeRead | null {
  const { at, time, dated } = prefix;
  if (isLetterLabel(text[at] ?? '') && text[at + 1] === '.' && (isBlank(text[at + 2]) || at + 2 >= row.end)) {
    return { form: 'letter', start: at, end: at + 1, name: text[at]!, office: null, time, textStart: skipBlanks(text, at + 2, row.end), shape: 'letter' };
  }
  const odd = readOddLabel(text, prefix, row);
  if (odd) return odd;
  return time === null || dated ? null : { time, textStart: at };
}
