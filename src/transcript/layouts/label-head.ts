import { foldSpace } from '../../base/trim';
import { ADDRESSES, OFFICES, PARTICLES, ROLES, TITLES } from '../lexicon/labels';
import { eachOf, NAMING as WORDS } from '../lexicon/naming';
import { isLetterAt } from '../tokens';
import { isGiven, withoutTitle } from './bare-name';
import { readClock, type Stamp, readStamp } from './clock';
import { LONGEST_NAME, MOST_WORDS, readName } from './label-name';
import { isBlank, type Prefix, skipBlanks } from './label-prefix';
import type { Row } from './rows';
import { foldLabel, type Shape, shapeOf } from './shape';

/**
 * How a label is set off from what is said: `colon` (`Name:`), `bold` (`**Name** text`), `heading` (`### Name`), `bracket` (`[Name] text`),
 * `angle` (`<name> text`), `dash` (`NAME.- text`, `Name. – text`), `stop` (`Mr. NAME. text`), `tab`, `timed` (a name and a time, alone on the line),
 * `letter` (`Q    text`), `asked` (`HON. NAME asked the …`), `line` (a name alone on its line), `cell` (a cell of a table), `chevrons` (`>>` without a name),
 * `opened` (a dash without a name).
 */
export type LabelForm = 'cell' | 'chevrons' | 'opened' | 'colon' | 'bold' | 'heading' | 'bracket' | 'angle' | 'dash' | 'stop' | 'tab' | 'timed' | 'letter' | 'asked' | 'line';

/** What stands at the beginning of a row behind its `prefix`, if it is a label: who that is and how it is set off. Offsets in the whole text. */
export interface Head {
  readonly text: string;
  readonly row: Row;
  readonly prefix: Prefix;
  readonly start: number;
  /** Where the label ends, with its office in brackets. */
  readonly end: number;
  readonly name: string;
  readonly office: string | null;
  readonly shape: Shape;
  /** The time before or behind the name, and whether it stands behind. */
  readonly time: number | null;
  readonly isTimed: boolean;
  /** Where what follows the name, its brackets and its marks begins. */
  readonly after: number;
  /** How far what is said may begin: the end of the row, or of the text where brackets run over it. */
  readonly limit: number;
  readonly closedBold: boolean;
  readonly enclosed: 'bracket' | 'angle' | null;
  /** Where the words behind a verb of speaking begin (`asked the …`), -1 for none. */
  readonly verb: number;
  readonly terminator: Terminator | null;
}

/** How a label ends, and where the words behind it begin. */
export interface Terminator {
  readonly form: Extract<LabelForm, 'colon' | 'dash' | 'stop' | 'tab' | 'line'>;
  readonly at: number;
}

/** An office in brackets may be long and may run over a line break. */
const LONGEST_OFFICE = 220;
/** To whom a message of a chat is. */
const TO_WHOM = new RegExp(` (?:${WORDS.toOne}) (?:${WORDS.toWhom})$`, 'iu');
const TO_ONE = new RegExp(String.raw` (?:${WORDS.toOne}) \S.*$`, 'u'), DIRECT = new RegExp(`^(?:${WORDS.toOneAlone})$`, 'iu');
/** The dash that nothing but speech begins with. */
export const BAR = '―';
/** So many blanks behind initials set off a column of what is said. */
const WIDE = 3;

/** Between a time and the one until when somebody speaks: `0:03 - 0:09`. */
const UNTIL = /^ [-–—] /u;
/** Before the time of a message: `Ada — Today at 10:02 AM`. */
const POSTED = new RegExp(String.raw`^[—–-] (?:(?:${WORDS.days}),? (?:(?:${WORDS.at}) )?)?(?=\d)`, 'iu');

const NICK = /^[\p{L}\p{N}_[|`^{][^\s:=/]*$/u, NUMBERED_NICK = /^\p{L}+\d{1,2}$/u;

/** Reads who a row begins with, as far as `prefix` leaves it; `null` where no label can stand. Looks at a bounded stretch only. */
export function readHead(text: string, row: Row, prefix: Prefix): Head | null {
  const enclosed = prefix.bold === '' || text[prefix.at] === '[' ? readEnclosed(text, prefix.at, row.end) : null, start = enclosed?.start ?? prefix.at;
  const read = enclosed ? { end: enclosed.end, words: 1, verb: -1 } : readName(text, start, row.end);
  if (read.words === 0 || read.words > MOST_WORDS) return null;
  const isClosed = (at: number): boolean => prefix.bold !== '' && text.startsWith(prefix.bold, at);
  let after = enclosed?.after ?? read.end, closedBold = isClosed(after);
  if (closedBold) after += prefix.bold.length;
  // An office in brackets may run on to the next row.
  const brackets = readBrackets(text, after, Math.min(text.length, Math.max(row.end, after + LONGEST_OFFICE)), enclosed === null), crosses = brackets.end > row.end;
  if (brackets.end > after) {
    after = brackets.end;
    if (isClosed(after)) { after += prefix.bold.length; closedBold = true; }
  }
  const limit = crosses ? text.length : row.end, terminator = prefix.time !== null && text.startsWith(' | ', after) ? { form: 'colon', at: after + 3 } as const : readTerminator(text, after, crosses ? Math.min(limit, after + 4) : limit);
  if (crosses && terminator?.form !== 'dash' && terminator?.form !== 'colon') return null;
  // a sentence goes on behind its first words with another word: nearly every row of running text
  if (!terminator && !enclosed && !closedBold && brackets.office === null && brackets.time === null && read.verb <= 0 && text[after] === ' ' && isLetterAt(text, after + 1)) return null;
  const { name, office, end, shape: own } = whoIs(text, start, read.end, brackets.officeEnd > 0 ? brackets.officeEnd : read.end, brackets.office);
  // what somebody calls himself in a chat: whatever stands alone between angles (`<ada2>`), and `dev2` behind a time
  const isNick = enclosed?.form === 'angle' ? NICK.test(name) : prefix.time !== null && NUMBERED_NICK.test(name);
  const [first, second] = name.split(' ');
  const shape = isNick && own === 'none' ? 'nick' : own === 'person' && second !== undefined && ADDRESSES.has(foldLabel(first!)) && isGiven(second) ? 'titled' : own;
  return { text, row, prefix, start, end, name, office, shape, time: brackets.time ?? prefix.time, isTimed: brackets.time !== null, after, limit, closedBold, enclosed: enclosed?.form ?? null, verb: read.verb, terminator };
}

/** Parts a name from an office behind a comma and from whom a message is to. */
function whoIs(text: string, start: number, nameEnd: number, labelEnd: number, inBrackets: string | null): Pick<Head, 'name' | 'office' | 'end' | 'shape'> {
  let name = withoutTitle(foldSpace(text.slice(start, nameEnd)).trim()), office = inBrackets, end = labelEnd;
  const whole = shapeOf(name), comma = (office === null || name === name.toUpperCase()) && (whole === 'person' || whole === 'several' || whole === 'caps' || whole === 'titled' || whole === 'none') ? text.slice(start, nameEnd).indexOf(', ') + start : -1;
  if (comma > start && isDescribed(text.slice(start, comma), text.slice(comma + 2, nameEnd))) {
    office = text.slice(comma + 2, nameEnd);
    end = comma;
    name = text.slice(start, comma);
  }
  const from = (DIRECT.test(office ?? '') ? TO_ONE : TO_WHOM).exec(name)?.index ?? -1;
  if (from > 0) {
    name = name.slice(0, from);
    end = start + from;
  }
  const plain = shapeOf(name);
  // `The Minister of State, Department for Transport (Ada Lind)`: the brackets name who holds the office before them.
  const isHolder = plain === 'several' && office !== null && beginsWithOffice(name) && shapeOf(office.split('(', 1)[0]!.trimEnd()) !== 'none';
  return { name, office, end, shape: isHolder ? 'titled' : plain };
}

/** Reads what may stand behind a name: a time, or an office in brackets where the name `mayHold` one. */
function readBrackets(text: string, start: number, limit: number, mayHold: boolean): { end: number; time: number | null; office: string | null; officeEnd: number } {
  let end = start, time: number | null = null, office: string | null = null, officeEnd = -1;
  for (;;) {
    let i = end;
    while (i < limit && (isBlank(text[i]) || (text[i] === '\\' && (text[i + 1] === '[' || text[i + 1] === '(')))) i++;
    if ((text[i] === ',' || text[i] === '|') && isBlank(text[i + 1])) i += 2;
    const stamp: Stamp | null = time === null ? readStamp(text, i, limit) : null;
    if (stamp) {
      time = stamp.seconds;
      end = UNTIL.test(text.slice(stamp.end, stamp.end + 4)) ? readClock(text, stamp.end + 3, limit)?.end ?? stamp.end : stamp.end;
      continue;
    }
    const posted: RegExpExecArray | null = time === null ? POSTED.exec(text.slice(i, i + 20)) : null, when: Stamp | null = posted && readStamp(text, i + posted[0].length, limit);
    if (when && /^\s*$/u.test(text[when.end] ?? '')) { time = when.seconds; end = when.end; continue; }
    if (!mayHold || text[i] !== '(' && text[i] !== '[') return { end, time, office, officeEnd };
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

/** The number of a footnote behind the full stop of a label, far from what is said: `MR. ASH.¹  Thank you.` */
const NOTE = /^[\d¹²³⁴-⁹]{1,2}(?=[ \t]{2})/u;

/** How a label ends at an offset: which form that makes it, and where the words begin. */
function readTerminator(text: string, at: number, end: number): Terminator | null {
  const i = skipBlanks(text, at, end);
  if (i >= end) return { form: 'line', at: end };
  const c = text[i]!, next = text[i + 1] ?? '';
  // Far behind the words a colon that ends the row is the border of a column.
  if (c === ':' && i > at + 2 && skipBlanks(text, i + 1, end) >= end) return null;
  // `- Ada :: text`, as lists of terms are typed
  if (c === ':' && i > at && text.startsWith(':: ', i)) return { form: 'colon', at: i + 2 };
  if (c === ':' || c === '：') return text.startsWith('//', i + 1) || next === ':' || next === '=' ? null : { form: 'colon', at: i + 1 };
  if (c === BAR) return { form: 'colon', at: i + 1 };
  if (c === '.' || c === ',') {
    const dash = skipBlanks(text, i + 1, end);
    if ('-–—'.includes(text[dash] ?? ' ')) return { form: 'dash', at: dash + (text[dash + 1] === '-' ? 2 : 1) };
    const note = c === '.' && i < at + 1 ? NOTE.exec(text.slice(i + 1, i + 5))?.[0].length ?? 0 : 0;
    return c === '.' && (note > 0 || isBlank(next) || i + 1 >= end) ? { form: 'stop', at: i + 1 + note } : null;
  }
  if (c === '—' || (c === '–' && isBlank(next)) || text.startsWith('--', i)) return { form: 'dash', at: i + (c === '-' ? 2 : 1) };
  if (text.slice(at, i).includes('\t') || (i >= at + WIDE && /\p{Lu}{2}/u.test(text.slice(Math.max(0, at - 2), at)))) return { form: 'tab', at: i };
  return null;
}

/** How far behind a tag of HTML its end is looked for (UTF-16 code units). */
const LONGEST_TAG = 300;

/** Reads `[Name]`, `[[Name]]` as wikis have it, or `<name>`; `null` where no name is so enclosed. */
function readEnclosed(text: string, at: number, end: number): { start: number; end: number; after: number; form: 'bracket' | 'angle' } | null {
  const first = text[at] === '\\' ? at + 1 : at, angle = text[first] === '<', isTwice = text.startsWith('[[', first), open = isTwice ? first + 1 : first;
  if (text[open] !== '[' && !angle) return null;
  const length = text.slice(open, Math.min(end, open + LONGEST_NAME) + 1).indexOf(angle ? '>' : ']'), close = open + length;
  // a link of Markdown, a tag of HTML
  if (length < 2 || (angle ? text.slice(close, Math.min(end, close + LONGEST_TAG)).includes('</') : text[close + 1] === '(')) return null;
  let stop = close;
  while (text[stop - 1] === '\\') stop--;
  const start = skipBlanks(text, open + 1, stop);
  // who keeps order in a chat has a sign before the name
  return { start: angle && '@+%~&'.includes(text[start]!) ? start + 1 : start, end: stop, after: close + (isTwice && text[close + 1] === ']' ? 2 : 1), form: angle ? 'angle' : 'bracket' };
}

/** What makes an office of what stands beside it, and what may stand before one. */
const HEADS = eachOf(WORDS.head), AND = eachOf(WORDS.and), ARTICLE = new RegExp(`^(?:${WORDS.the}) `, 'u');

/** Whether a line under a name is the office of its bearer ("Head of Investor Relations"): capitals but for small words, no sentence. */
export function isOffice(line: string): boolean {
  return line.length < 100 && line.split(/[^\p{L}-]+/u).every(word => !/^\p{Ll}/u.test(word) || PARTICLES.has(word)) && /^\p{Lu}/u.test(line) && !/[.!?:;…,]$/u.test(line) && line.split(/\s+/u).length <= 12
    && line.toLowerCase().split(/[^\p{L}-]+/u).some(word => TITLES.has(word) || ROLES.has(word) || OFFICES.has(word) || HEADS.has(word));
}

/** Whether what stands behind a name and a comma says who that is: an office (`Ada Lind, President of the Board`), or anything but a name in capitals (`ADA LIND, HOST`). */
function isDescribed(name: string, rest: string): boolean {
  const shape = shapeOf(name);
  if (shape === 'person' && beginsWithOffice(rest.split('-')[0]!) || (shape === 'person' || shape === 'titled') && name.includes(' ') && holdsOffice(rest)) return true;
  if (rest.length < 2 || name !== name.toUpperCase() || rest !== rest.toUpperCase() || !name.includes(' ') || isGiven(rest.split(' ')[0]!)) return false;
  const [first] = rest.split(', '), words = foldLabel(first!).split(' '), isNamed = isGiven(name.split(' ')[0]!) || shapeOf(name) === 'titled', isOffice = words.some(word => ROLES.has(word) || OFFICES.has(word));
  // `ADA LIND, MINISTER OF PORTS`, `ADA LIND, HARBOUR MANAGER, PORT OF LENZ`; `MR. LIND, MINISTER ASH` are two
  if (TITLES.has(words[0]!) && !words.slice(1, -1).some(word => PARTICLES.has(word) && !AND.has(word))) return false;
  return (isNamed || isOffice) && (first === rest || isOffice);
}

/** Whether words are an office and of what, and name nobody: `Senate Co-Chair, Joint Council`, `M.P., Co-Chair`. */
function holdsOffice(rest: string): boolean {
  const words = rest.split(/[^\p{L}-]+/u).filter(Boolean);
  return words.length > 1 && words.some(word => OFFICES.has(word.toLowerCase()) || ROLES.has(word.toLowerCase())) && !words.some(isGiven);
}

/** Whether the first word of a label, an article left out, is an office. */
function beginsWithOffice(name: string): boolean {
  const first = foldLabel(name).replace(ARTICLE, '').split(' ')[0]!;
  return TITLES.has(first) || ROLES.has(first);
}
