import { foldSpace, trimEnd } from '../../base/trim';
import { ANSWERS, PARTICLES, QUESTIONS, ROLES, TITLES } from '../lexicon/labels';
import { isGiven } from './bare-name';
import { readClock, type Stamp, readStamp } from './clock';
import { isLetterLabel, LONGEST_NAME, MOST_WORDS, readName } from './label-name';
import { isBlank, type Prefix, readPrefix, skipBlanks } from './label-prefix';
import { readOddLabel } from './odd-label';
import type { Row } from './rows';
import { foldLabel, type Shape, shapeOf } from './shape';
import { isLetterAt } from '../tokens';

/**
 * How a label is set off from what is said: `colon` (`Name:`), `bold` (`**Name** text`), `heading` (`### Name`), `bracket` (`[Name] text`),
 * `angle` (`<name> text`), `dash` (`NAME.- text`, `Name. – text`), `stop` (`Mr. NAME. text`), `tab`, `timed` (a name and a time, alone on the line),
 * `letter` (`Q    text`), `asked` (`HON. NAME asked the …`), `line` (a name alone on its line).
 */
export type LabelForm = 'colon' | 'bold' | 'heading' | 'bracket' | 'angle' | 'dash' | 'stop' | 'tab' | 'timed' | 'letter' | 'asked' | 'line';

/** What may be a speaker label at the beginning of a row. Offsets in the whole text. */
export interface LabelRead {
  readonly form: LabelForm;
  /** The label with its office in brackets, without marks, times and colon. */
  readonly start: number;
  readonly end: number;
  /** The name without the office. */
  readonly name: string;
  readonly office: string | null;
  readonly time: number | null;
  /** Where what is said begins; at the row's end or beyond it where it stands on the next rows. */
  readonly textStart: number;
  readonly shape: Shape;
}

/** A row that is only a time: it goes on with the turn before it. */
export interface TimeRead {
  readonly time: number;
  readonly textStart: number;
}

/** An office in brackets may be long and may run over a line break. */
const LONGEST_OFFICE = 220;
/** To whom a message of a chat is. */
const TO_WHOM = / to (?:everyone|me|hosts?(?: and panelists)?)$/iu;
const TO_ONE = / to \S.*$/u, DIRECT = /^direct message$/iu;
/** So many blanks behind initials set off a column of what is said. */
const WIDE = 3;

/** Between a time and the one until when somebody speaks: `0:03 - 0:09`. */
const UNTIL = /^ [-–—] /u;
/** Before the time of a message: `Ada — Today at 10:02 AM`. */
const POSTED = /^[—–-] (?:(?:today|yesterday|сегодня|вчера),? (?:at|в) )?(?=\d)/iu;

/** Reads what may stand behind a name: a time, or an office in brackets. */
function readBrackets(text: string, start: number, limit: number): { end: number; time: number | null; office: string | null; officeEnd: number } {
  let end = start, time: number | null = null, office: string | null = null, officeEnd = -1;
  for (;;) {
    let i = end;
    while (i < limit && (isBlank(text[i]) || (text[i] === '\\' && (text[i + 1] === '[' || text[i + 1] === '(')))) i++;
    if (text[i] === ',' && isBlank(text[i + 1])) i += 2;
    const stamp: Stamp | null = time === null ? readStamp(text, i, limit) : null;
    if (stamp) {
      time = stamp.seconds;
      end = UNTIL.test(text.slice(stamp.end, stamp.end + 4)) ? readClock(text, stamp.end + 3, limit)?.end ?? stamp.end : stamp.end;
      continue;
    }
    const posted: RegExpExecArray | null = time === null ? POSTED.exec(text.slice(i, i + 20)) : null, when: Stamp | null = posted && readStamp(text, i + posted[0].length, limit);
    if (when && /^\s*$/u.test(text[when.end] ?? '')) { time = when.seconds; end = when.end; continue; }
    if (text[i] !== '(' && text[i] !== '[') return { end, time, office, officeEnd };
    const open = text[i]!, close = open === '(' ? ')' : ']', stop = Math.min(limit, i + LONGEST_OFFICE);
    // Brackets may stand once within brackets: `The Chair (Mr. A. Name (Place, Party)):`.
    let j = i + 1, depth = 1;
    for (; j < stop; j++) {
      if (text[j] === open && ++depth > 2) break;
      if (text[j] === close && --depth === 0) break;
    }
    if (depth !== 0) return { end, time, office, officeEnd };
    const inner = foldSpace(text.slice(i + 1, j)).trim();
    office ??= inner;
    end = officeEnd = j + 1;
  }
}

/** How a label ends at an offset: which form that makes it, and where the words begin. */
function readTerminator(text: string, at: number, end: number): { form: 'colon' | 'dash' | 'stop' | 'tab' | 'line'; at: number } | null {
  const i = skipBlanks(text, at, end);
  if (i >= end) return { form: 'line', at: end };
  const c = text[i]!, next = text[i + 1] ?? '';
  // Far behind the words a colon that ends the row is the border of a column.
  if (c === ':' && i > at + 2 && skipBlanks(text, i + 1, end) >= end) return null;
  if (c === ':' || c === '：') return text.startsWith('//', i + 1) || next === ':' || next === '=' ? null : { form: 'colon', at: i + 1 };
  if (c === '.' || c === ',') {
    const dash = skipBlanks(text, i + 1, end);
    if ('-–—'.includes(text[dash] ?? ' ')) return { form: 'dash', at: dash + (text[dash + 1] === '-' ? 2 : 1) };
    return c === '.' && (isBlank(next) || i + 1 >= end) ? { form: 'stop', at: i + 1 } : null;
  }
  if (c === '—' || (c === '–' && isBlank(next)) || text.startsWith('--', i)) return { form: 'dash', at: i + (c === '-' ? 2 : 1) };
  if (text.slice(at, i).includes('\t') || (i >= at + WIDE && /\p{Lu}{2}/u.test(text.slice(Math.max(0, at - 2), at)))) return { form: 'tab', at: i };
  return null;
}

/** Reads `[Name]` or `<name>`; `null` where no name is so enclosed. */
function readEnclosed(text: string, at: number, end: number): { start: number; end: number; after: number; form: 'bracket' | 'angle' } | null {
  const open = text[at] === '\\' ? at + 1 : at, angle = text[open] === '<';
  if (text[open] !== '[' && !angle) return null;
  const length = text.slice(open, Math.min(end, open + LONGEST_NAME) + 1).indexOf(angle ? '>' : ']'), close = open + length;
  if (length < 2) return null;
  let stop = close;
  while (text[stop - 1] === '\\') stop--;
  return { start: open + 1, end: stop, after: close + 1, form: angle ? 'angle' : 'bracket' };
}

/** `Name, on behalf of the X Group. –`, `Name, President of the Commission. –`: for whom or as what a member of the European Parliament speaks. */
const BEHALF = /^, ([^.:\n]{2,80})\. ?[–—] ?/u;
/** `Ada Lind, rector of the school: `: who that is, in small letters, where somebody first speaks. */
const HOLDS = /^, (\p{Ll}[^:.!?\n]{2,140}):(?=\s)/u;
/** Whether a name has a given name that a list knows, or initials. */
const isFull = (name: string): boolean => /^\p{Lu}\./u.test(name) || name.includes(' ') && isGiven(name.split(' ')[0]!);
/** `Ветров Н. В., фракция. `: how the stenographers of the Duma set off who speaks. */
const SURNAME_FIRST = /^(\p{Lu}\p{Ll}[\p{L}-]{1,30} \p{Lu}\. ?\p{Lu}\.)(?:, (\p{Ll}[^.\n]{2,120})\.)? ?(?=[\p{Lu}(«])/u;
/** Where the letters of Russian begin. */
const CYRILLIC = 0x400;
/** `1. NAME (Party) to the Minister of Finance:`: a question that a member puts to somebody. */
const ASKS = /^ (?:to|asked) (?:the )?\p{Lu}[^:.\n]{2,90}:/u;

/** A line of brackets under a name: a constituency, a party, who holds the office. */
const IN_BRACKETS = /^\([^()]{2,80}\)(?: \([^()]{1,40}\))*$/u;

/** Whether a line under a name is the office of its bearer ("Head of Investor Relations"): capitals but for small words, no sentence. */
function isOffice(line: string): boolean {
  return line.length < 100 && line.split(/[^\p{L}-]+/u).every(word => !/^\p{Ll}/u.test(word) || PARTICLES.has(word)) && /^\p{Lu}/u.test(line) && !/[.!?:;…,]$/u.test(line) && line.split(/\s+/u).length <= 12
    && line.toLowerCase().split(/[^\p{L}-]+/u).some(word => TITLES.has(word) || ROLES.has(word) || word === 'head' || word === 'officer');
}

/** Whether what stands behind a name and a comma says who that is: an office (`Ada Lind, President of the Board`), or anything but a name in capitals (`ADA LIND, HOST`). */
function isDescribed(name: string, rest: string): boolean {
  if (shapeOf(name) === 'person' && beginsWithOffice(rest.split('-')[0]!)) return true;
  return rest.length > 1 && name === name.toUpperCase() && rest === rest.toUpperCase() && name.includes(' ') && !rest.includes(', ') && !isGiven(rest.split(' ')[0]!) && !TITLES.has(foldLabel(rest).split(' ')[0]!) && (isGiven(name.split(' ')[0]!) || shapeOf(name) === 'titled' || foldLabel(rest).split(' ').some(word => ROLES.has(word)));
}

/** Whether the first word of a label, an article left out, is an office. */
function beginsWithOffice(name: string): boolean {
  const first = foldLabel(name).replace(/^the /u, '').split(' ')[0]!;
  return TITLES.has(first) || ROLES.has(first);
}

/** Reads what may be a speaker label at the beginning of a row; `null` where none can be. Looks at a bounded stretch only. */
export function readLabel(text: string, row: Row, next: Row | undefined): LabelRead | TimeRead | null {
  const prefix = readPrefix(text, row.start, row.end);
  if (prefix.timeOnly) return prefix.dated ? null : { time: prefix.time!, textStart: row.end };
  const surnameFirst = text.charCodeAt(prefix.at) >= CYRILLIC ? SURNAME_FIRST.exec(text.slice(prefix.at, Math.min(row.end, prefix.at + 200))) : null;
  if (surnameFirst) return { form: 'stop', start: prefix.at, end: prefix.at + surnameFirst[1]!.length, name: surnameFirst[1]!, office: surnameFirst[2] ?? null, time: prefix.time, textStart: prefix.at + surnameFirst[0].length, shape: 'titled' };
  const enclosed = prefix.bold === '' || text[prefix.at] === '[' ? readEnclosed(text, prefix.at, row.end) : null;
  const nameStart = enclosed?.start ?? prefix.at;
  const read = enclosed ? { end: enclosed.end, words: 1, verb: -1 } : readName(text, nameStart, row.end);
  if (read.words === 0 || read.words > MOST_WORDS) return letterOrTime(text, prefix, row);
  let nameEnd = read.end, after = enclosed?.after ?? nameEnd, closedBold = false;
  const closeBold = (): void => {
    if (prefix.bold && text.startsWith(prefix.bold, after)) { after += prefix.bold.length; closedBold = true; }
  };
  closeBold();
  // An office in brackets may run on to the next row.
  const brackets = readBrackets(text, after, Math.min(text.length, Math.max(row.end, after + LONGEST_OFFICE)));
  const crosses = brackets.end > row.end;
  let { time, office } = brackets, labelEnd = nameEnd;
  const end = crosses ? text.length : row.end;
  if (brackets.end > after) {
    after = brackets.end;
    if (brackets.officeEnd > 0) labelEnd = brackets.officeEnd;
    closeBold();
  }
  const terminator = readTerminator(text, after, crosses ? Math.min(end, after + 4) : end);
  if (crosses && terminator?.form !== 'dash' && terminator?.form !== 'colon') return letterOrTime(text, prefix, row);
  // a sentence goes on behind its first words with another word: nearly every row of running text
  if (!terminator && !enclosed && !closedBold && office === null && time === null && read.verb <= 0 && text[after] === ' ' && isLetterAt(text, after + 1)) return letterOrTime(text, prefix, row);
  let name = foldSpace(text.slice(nameStart, nameEnd)).trim();
  const whole = shapeOf(name), comma = office === null && (whole === 'person' || whole === 'several' || whole === 'caps' || whole === 'titled') ? text.indexOf(', ', nameStart) : -1;
  if (comma > 0 && comma < nameEnd && isDescribed(text.slice(nameStart, comma), text.slice(comma + 2, nameEnd))) {
    office = text.slice(comma + 2, nameEnd);
    labelEnd = comma;
    name = text.slice(nameStart, comma);
  }
  const from = (DIRECT.test(office ?? '') ? TO_ONE : TO_WHOM).exec(name)?.index ?? -1;
  if (from > 0) {
    name = name.slice(0, from);
    labelEnd = nameStart + from;
  }
  const plain = shapeOf(name);
  // `The Minister of State, Department for Transport (Ada Lind)`: the brackets name who holds the office before them.
  const shape = plain === 'several' && office !== null && beginsWithOffice(name) && shapeOf(office.split('(', 1)[0]!.trimEnd()) !== 'none' ? 'titled' : plain;
  time ??= prefix.time;
  const make = (form: LabelForm, textStart: number): LabelRead => {
    let at = textStart;
    if (prefix.bold && !closedBold && text.startsWith(prefix.bold, at)) at += prefix.bold.length;
    at = skipBlanks(text, at, text.length);
    const late = time === null && form !== 'line' ? readStamp(text, at, Math.max(at, crosses ? text.length : row.end)) : null;
    if (late) { time = late.seconds; at = skipBlanks(text, late.end, text.length); }
    return { form, start: nameStart, end: labelEnd, name, office, time, textStart: at, shape };
  };
  const holds = office === null && terminator === null && shape === 'person' && text[after] === ',' ? HOLDS.exec(text.slice(after, Math.min(row.end, after + 160))) : null;
  if (holds && isFull(name)) {
    office = holds[1]!;
    return make('colon', after + holds[0].length);
  }
  const behalf = BEHALF.exec(text.slice(after, Math.min(row.end, after + 120)));
  if (behalf && shape === 'person') {
    office ??= behalf[1]!;
    return make('dash', after + behalf[0].length);
  }
  if (shape === 'none') return letterOrTime(text, prefix, row);
  const asks = office !== null && terminator === null ? ASKS.exec(text.slice(after, Math.min(row.end, after + 110))) : null;
  if (asks) return make('colon', after + asks[0].length);
  if (enclosed) return make(enclosed.form, terminator?.form === 'colon' ? terminator.at : after);
  if (terminator?.form === 'colon' || (terminator?.form === 'tab' && (text[after] === '\t' || shape === 'initials'))) return make(terminator.form, terminator.at);
  if (terminator?.form === 'dash' && /^ [–—] /u.test(text.slice(after, after + 3)) && (shape === 'single' || shape === 'person') && isGiven(name.split(' ')[0]!) && /[.?!…]["”’)]*$/u.test(text.slice(row.end - 2, row.end))) return make('dash', terminator.at);
  if (terminator?.form === 'dash' && (shape === 'titled' || shape === 'caps' || office !== null || shape === 'role' || closedBold)) {
    return closedBold && office === null && isOffice(text.slice(terminator.at, row.end).replace(/[\s*_]+/gu, ' ').trim()) ? lineWithOffice() : make('dash', terminator.at);
  }
  if (read.verb > 0 && shape === 'titled' && nameStart === row.start && /\p{Lu}{2}/u.test(name)) return make('asked', behindVerb());
  if (QUESTIONS.has(name.toLowerCase()) || ANSWERS.has(name.toLowerCase())) {
    if (terminator?.form === 'stop' || (text[after] === ' ' && text[after + 1] === ' ')) return make('letter', terminator?.form === 'stop' ? terminator.at : after);
  }
  if (terminator?.form === 'stop' && (shape === 'titled' || shape === 'role' || (shape === 'caps' && /^\S+ (?:\S+ )?\S+$/u.test(name))) && terminator.at < end) return make('stop', terminator.at);
  // `Q (Inaudible.)`
  if (terminator?.form === 'line' && shape === 'letter' && office !== null) return letterOrTime(text, prefix, row);
  if (terminator?.form === 'line') {
    if (next && (text[next.start] === ':' || text[next.start] === '：')) return make('colon', next.start + 1);
    if (time !== null) return make('timed', row.end);
    const below = next ? readStamp(text, next.start, next.end) : null;
    if (below && below.end === next!.end && next!.gap === 0) {
      time = below.seconds;
      return make('timed', next!.end);
    }
    const under = next && office === null ? text.slice(next.start, Math.min(next.end, next.start + 120)) : '';
    if (next && (isOffice(under) || (next.gap === 0 && IN_BRACKETS.test(under)))) {
      office = under.replace(/^\(|\)$/gu, '').replace(/\s+/gu, ' ');
      return make('line', next.end);
    }
    return make(prefix.heading ? 'heading' : closedBold ? 'bold' : 'line', row.end);
  }
  if (time !== null && brackets.time !== null) return make('timed', after);
  if (closedBold) return terminator ? lineWithOffice() : make('bold', after);
  if (prefix.chevrons && terminator?.form === 'dash') return make('dash', terminator.at);
  const dashed = /^ (?:-{1,2}|–|—|,) /u.exec(text.slice(after, after + 4));
  if (dashed && row.end - after < 90 && (shape === 'person' || shape === 'titled')) return lineWithOffice();
  return letterOrTime(text, prefix, row);

  /** `Name -- Office`, alone on the row: the rest of the row is the office. */
  function lineWithOffice(): LabelRead {
    const rest = trimEnd(text.slice(after, row.end).replace(/^[\s\-–—,*_]+/u, ''), /[*_]/u);
    office ??= rest;
    return make('line', row.end);
  }
  /** Behind `asked the Government, upon notice:` the words begin; without a colon they are the row's own. */
  function behindVerb(): number {
    const colon = text.indexOf(':', read.verb);
    return colon > 0 && colon < row.end && colon > row.end - 2 ? colon + 1 : read.verb;
  }
}

/** `Q. text` and `A. text`, whose full stop looks like an initial's, and other labels that are no names; else the time before the words, if there is one and no day, which begins the lines of a log. */
function letterOrTime(text: string, { at, time, dated }: Prefix, row: Row): LabelRead | TimeRead | null {
  if (isLetterLabel(text[at] ?? '') && text[at + 1] === '.' && (isBlank(text[at + 2]) || at + 2 >= row.end)) {
    return { form: 'letter', start: at, end: at + 1, name: text[at]!, office: null, time, textStart: skipBlanks(text, at + 2, row.end), shape: 'letter' };
  }
  const odd = readOddLabel(text, at, row);
  if (odd) return time === null ? odd : { ...odd, time };
  return time === null || dated ? null : { time, textStart: at };
}
