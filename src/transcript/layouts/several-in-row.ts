import { isOne } from '../../base/character';
import type { Kept } from '../kept';
import { TITLES } from '../lexicon/labels';
import { isAbbreviation } from './label-name';
import { ESCAPED, isOfName, skipBlanks } from './label-prefix';
import type { Row } from './rows';
import { foldLabel, type Shape, shapeOf } from './shape';

/** Rows that are shorter hold one turn (UTF-16 code units); a label has so many words at most. */
const LONG = 200, MOST_WORDS = 4;
/** A word of a name has so many letters at most. */
const LONGEST = 30;
/** So many labels in a row, of so many people, are turns that were set without line breaks. */
const FEWEST = 3, PEOPLE = 2;
/** What a turn ends with: a sentence, a bracket, a number of a line or a page. */
const ENDS = /[.?!…:;”"’')\]}\d—-]/u;
const CHEVRONS = '>>', QUESTION = 'Q.', ANSWER = 'A.';
const isCapital = isOne(/\p{Lu}/u);
const isRole = (word: string): boolean => shapeOf(word) === 'role' && word !== word.toUpperCase();
/** Whether words are set in capitals: before a name that is not, and behind one that is, the others belong to what was said. */
const isCaps = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** What may be a label inside a row: where it begins, by what it is counted, and whether a turn could end before it. */
export interface Inside {
  readonly at: number;
  readonly row: number;
  readonly key: string;
  readonly shape: Shape;
  readonly ends: boolean;
}

/** What may be labels inside the rows of a text, in its order. */
export interface LabelsInside {
  readonly inside: readonly Inside[];
  /** Whether they are those of the version before, moved where an edit moved them: rows that it split are split, and no others. */
  readonly isSame: boolean;
}

/** What may be labels inside the rows of a text; of the version before all is kept that stands in rows that are. Linear in the other rows, and in what is kept. */
export function labelsInside(text: string, rows: readonly Row[], { head, tail, by }: Kept, before: readonly Inside[], rowsBefore: number): LabelsInside {
  const moved = rows.length - rowsBefore, found = findInside(text, rows, head, rows.length - tail);
  const first = before.findIndex(({ row }) => row >= head), same = first < 0 ? before.length : first;
  let rest = same;
  while (rest < before.length && before[rest]!.row < rowsBefore - tail) rest++;
  const inside = before.slice(0, same).concat(found.sort((a, b) => a.at - b.at));
  for (let i = rest; i < before.length; i++) inside.push(by === 0 && moved === 0 ? before[i]! : movedBy(before[i]!, by, moved));
  return { inside, isSame: found.length === 0 && rest === same };
}

function movedBy({ at, row, key, shape, ends }: Inside, by: number, rows: number): Inside {
  return { at: at + by, row: row + rows, key, shape, ends };
}

function findInside(text: string, rows: readonly Row[], from: number, to: number): Inside[] {
  if (from >= to) return [];
  // no sign is looked for behind the last of the rows
  const within = to < rows.length ? text.slice(0, rows[to - 1]!.end) : text, among: Among = { text: within, rows, from, to };
  return [...colonsIn(among), ...stopsIn(among), ...chevronsIn(among)];
}

/** Rows of a text, from one to another. */
interface Among { readonly text: string; readonly rows: readonly Row[]; readonly from: number; readonly to: number }

/**
 * Splits rows in which several people speak, as pages have them that lost their line breaks (`Ada Lind: Were you there? Bo Carr: I was.`) and
 * captions with `>>` for each change of speaker, into one for each turn. Rows of one speaker stay as they are. `inside`
 * is what may be labels in them. Linear.
 */
export function splitRows(text: string, rows: readonly Row[], inside: readonly Inside[]): readonly Row[] {
  if (inside.length === 0) return rows;
  // `A. ` answers where somebody asks
  const found = inside.some(({ key }) => key === QUESTION) ? inside : inside.filter(({ key }) => key !== ANSWER);
  const times = new Map<string, number>();
  for (const { key } of found) times.set(key, (times.get(key) ?? 0) + 1);
  const isAgain = ({ key }: Inside): boolean => times.get(key)! >= (key === CHEVRONS ? FEWEST : 2), byRow = new Map<number, Inside[]>();
  for (const one of found) {
    if (!isAgain(one) && !(one.ends && (one.shape === 'person' || one.shape === 'titled'))) continue;
    const labels = byRow.get(one.row);
    if (labels) labels.push(one); else byRow.set(one.row, [one]);
  }
  const isSplit = ([, labels]: readonly [number, readonly Inside[]]): boolean => labels.length >= FEWEST && new Set(labels.filter(isAgain).map(({ key }) => key)).size >= PEOPLE || labels.every(({ key }) => key === CHEVRONS);
  // who speaks in such a row speaks in others, too
  const speaking = new Set([...byRow].filter(isSplit).flatMap(([, labels]) => labels.filter(isAgain).map(({ key }) => key))), split = [...byRow].filter(one => isSplit(one) || one[1].every(({ key, ends }) => ends && speaking.has(key)));
  const cuts = new Map(split.flatMap(([row, labels]) => {
    const inside = [...new Set(labels.map(({ at }) => at))].filter(at => at > rows[row]!.start).sort((a, b) => a - b);
    return inside.length > 0 ? [[row, inside] as const] : [];
  }));
  return cuts.size === 0 ? rows : rows.flatMap((row, i) => cuts.has(i) ? cut(text, row, cuts.get(i)!) : [row]);
}

function cut(text: string, row: Row, cuts: readonly number[]): readonly Row[] {
  const starts = [row.start, ...cuts];
  return starts.map((start, i) => {
    const end = starts[i + 1] === undefined ? row.end : endOf(text, start, starts[i + 1]!);
    return i === 0 ? { ...row, end } : { start, end, indent: 0, gap: 0 };
  });
}

/** Where the words end between two labels: the number of a line that stands behind a sentence, before the next label, is none of them. */
function endOf(text: string, start: number, next: number): number {
  const words = text.slice(Math.max(start, next - NUMBER), next), number = /[.?!…:"”)]\s+\d{1,3}\s*$/u.exec(words);
  let end = number ? next - words.length + number.index + 1 : next;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return end;
}
const NUMBER = 8;

/** Where a sign stands in long rows, one after the other. */
function* eachIn({ text, rows, from, to }: Among, sign: string, shortest = LONG): Generator<{ readonly at: number; readonly row: number }> {
  let at = -1;
  for (let row = from; row < to; row++) {
    const { start, end } = rows[row]!;
    if (end - start < shortest) continue;
    if (at < start) at = text.indexOf(sign, start);
    if (at < 0) return;
    for (; at >= 0 && at < end; at = text.indexOf(sign, at + sign.length)) yield { at, row };
  }
}

/** What stands in brackets behind a name is no longer (UTF-16 code units). */
const LONGEST_BRACKET = 40;

/** Where a name ends before a colon: before the brackets, if it has any (`REP. LIND (98TH): `). */
function beforeBracket(text: string, colon: number): number {
  const open = text[colon - 1] === ')' ? text.slice(Math.max(0, colon - LONGEST_BRACKET), colon).lastIndexOf(' (') : -1;
  return open < 0 ? colon : Math.max(0, colon - LONGEST_BRACKET) + open;
}

/** `Ada Lind: `, `AL: `, `Q: `. */
function colonsIn(among: Among): readonly Inside[] {
  const { text, rows } = among, found: Inside[] = [];
  for (const { at: colon, row } of eachIn(among, ':')) {
    // `Lind: I was`, and `Lind:I was` where a page lost its blanks
    if (text[colon + 1] !== ' ' && (!isCapital(text[colon + 1]) || !isOfName(text[colon - 1]))) continue;
    const end = beforeBracket(text, colon), begin = nameBefore(text, end, rows[row]!.start), at = text.startsWith(`${CHEVRONS} `, begin - 3) ? begin - 3 : begin;
    if (at < rows[row]!.start) continue;
    const name = text.slice(begin, end), shape = shapeOf(name), ends = at === rows[row]!.start || ENDS.test(text[at - 2] ?? '');
    const isLabel = shape === 'initials' || shape === 'caps' || shape === 'numbered' || shape === 'titled' || ends && (shape === 'person' || shape === 'single' || shape === 'role' || shape === 'letter');
    if (isLabel) found.push({ at, row, key: foldLabel(name), shape, ends });
  }
  return found;
}

/** Where the name begins that ends at an offset: the words with capitals before it; -1 for none. */
function nameBefore(text: string, end: number, from: number): number {
  let start = -1;
  for (let at = end, words = 0; words < MOST_WORDS; words++) {
    const dot = words > 0 && text[at - 1] === '.' ? at - 1 : at;
    let first = dot;
    while (first > from && dot - first < LONGEST && isOfName(text[first - 1])) first--;
    // behind the end of a sentence the name begins, behind an initial it goes on
    if (first === dot || !isCapital(text[first]) || dot < at && !isAbbreviation(text, first, dot)) return start;
    const isAlone = words > 0 && (isRole(text.slice(start, end)) || isCaps(text.slice(start, end)) && !isCaps(text.slice(first, dot)) && !TITLES.has(text.slice(first, dot).toLowerCase()) || dot === at && isCaps(text.slice(first, dot)) && !isCaps(text.slice(start, end)));
    if (isAlone) return start;
    // `A.LIND`
    while (first > from + 1 && text[first - 1] === '.' && isCapital(text[first - 2]) && !isOfName(text[first - 3])) first -= 2;
    start = first;
    if (first <= from || text[first - 1] !== ' ') return start;
    at = first - 1;
  }
  return start;
}

/** `Q. ` and `A. `. */
function stopsIn(among: Among): readonly Inside[] {
  const found: Inside[] = [];
  for (const key of [QUESTION, ANSWER]) {
    for (const { at, row } of eachIn(among, ` ${key} `)) if (ENDS.test(among.text[at - 1]!)) found.push({ at: at + 1, row, key, shape: 'letter', ends: true });
  }
  return found;
}

/** What somebody has said ends so, before somebody else speaks. */
const SAID = /[.?!…,"”)-] $/u, ENDED = /[.?!]/u;

function chevronsIn(among: Among): readonly Inside[] {
  const { text, rows } = among, found: Inside[] = [];
  for (const { at, row } of eachIn(among, CHEVRONS, 0)) {
    if ((at === rows[row]!.start || SAID.test(text.slice(at - 2, at))) && (ENDED.test(text[at - 2] ?? '') ? /\p{L}/u : /\p{Lu}/u).test(text[skipBlanks(text, at + 2, rows[row]!.end)] ?? '')) found.push({ at, row, key: CHEVRONS, shape: 'role', ends: true });
  }
  return found;
}

/** Chevrons behind what somebody has said, before what somebody else says, as they stand or as WebVTT writes them, with the tags of words that have times. */
const INSIDE = /([.?!…,"”)-])((?:<[^<>\s]{0,20}>){0,3} )(?:>>|&gt;&gt;)(?:<[^<>\s]{0,20}>){0,3} ?(\p{L})/gu;

/** Splits rows of captions at chevrons, each for itself. Linear. */
export function splitAtChevrons(text: string, rows: readonly Row[]): readonly Row[] {
  return rows.flatMap(row => {
    const words = text.slice(row.start, row.end);
    if (!words.includes(CHEVRONS) && !words.includes(ESCAPED)) return [row];
    const cuts = [...words.matchAll(INSIDE)].filter(([, before, , first]) => ENDED.test(before!) || isCapital(first)).map(({ index, 2: between }) => row.start + index + 1 + between!.length);
    return cuts.length > 0 ? cut(text, row, cuts) : [row];
  });
}
