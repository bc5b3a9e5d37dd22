import { trimEnd } from '../../base/trim';
import { ATTENDEES } from '../lexicon/labels';
import { bareName, isGiven } from './bare-name';
import type { LabelRow } from './label-row';
import type { Row } from './rows';
import { foldLabel, shapeOf } from './shape';

/** So many labels on rows one after the other, with nothing said between them, are a list of people. */
const LIST = 3;

/** Leaves out lists of people, chapters and the fields of a header (`MODERATOR:` over a name): nobody says anything there. */
export function withoutLists(text: string, rows: readonly Row[], speakers: readonly LabelRow[], timed: ReadonlySet<number>): readonly LabelRow[] {
  const silent = new Set<LabelRow>();
  for (let from = 0, to = 0; from < speakers.length; from = to) {
    to = from + 1;
    while (to < speakers.length && speakers[to]!.row === speakers[to - 1]!.row + 1 && isAlone(speakers[to - 1]!, rows) && isAlone(speakers[to]!, rows)) to++;
    if (to - from >= LIST || (isAlone(speakers[from]!, rows) && isListHead(text, rows[speakers[from]!.row - 1]))) for (const speaker of speakers.slice(from, to)) silent.add(speaker);
  }
  // over a page stands who speaks on it, and under that the next label
  speakers.forEach((speaker, i) => { if (speaker.label.form === 'line' && isAlone(speaker, rows) && speakers[i + 1]?.row === speaker.row + 1 && !isAlone(speakers[i + 1]!, rows)) silent.add(speaker); });
  return speakers.filter(speaker => !silent.has(speaker) && !isField(text, rows, speaker, speaker === speakers[0]) && !isChapter(rows, speaker, timed) && !(speaker === speakers[0] && isTitle(text, rows, speaker) && speakers.every(({ label }) => label === speaker.label || label.name !== speaker.label.name)));
}

/** A title stands among so many rows from the top. */
const TITLE_ROWS = 4;

/** Whether one of the first rows of a text is a title with a name before its colon: `Ada Lind: First Ferry Was “a Success”`. */
export function isTitle(text: string, rows: readonly Row[], { label, row }: LabelRow): boolean {
  if (row >= TITLE_ROWS || label.form !== 'colon' || label.shape !== 'person' || isAlone({ label, row }, rows)) return false;
  const words = text.slice(label.textStart, Math.min(rows[row]!.end, label.textStart + 200)).split(/\s+/u), long = words.filter(word => /^[^\p{L}]*\p{L}{4}/u.test(word));
  return words.length > 2 && long.length > 1 && !/[.?!…]["”’)]*$/u.test(words.at(-1)!) && long.filter(word => /^[^\p{L}]*\p{Lu}/u.test(word)).length >= 0.75 * long.length;
}

/** Whether a row is the head of a list of people (`Call participants:`). */
export const isListHead = (text: string, row: Row | undefined): boolean => row !== undefined && row.end - row.start < 40 && ATTENDEES.has(foldLabel(trimEnd(text.slice(row.start, row.end), /[\s:*_]/u)));

/** Whether nothing that is said stands on a label's own row. */
export const isAlone = ({ label, row }: LabelRow, rows: readonly Row[]): boolean => label.textStart >= rows[row]!.end;

/** Whether a time and a name are a row of a table of contents: the row beside it begins with a time too. */
function isChapter(rows: readonly Row[], { label, row }: LabelRow, timed: ReadonlySet<number>): boolean {
  return label.form === 'timed' && label.textStart === rows[row]!.end && timed.has(row) && (timed.has(row - 1) || timed.has(row + 1));
}

/** Whether what stands behind a name is said to somebody: a comma, small words and the end of a sentence. */
const isAddressed = (rest: string): boolean => rest.startsWith(', ') && / \p{Ll}{2}/u.test(rest) && /[.?!…]$/u.test(rest);

/** Whether an office with a colon says who holds it: alone over somebody's name, or before one at the head of a text. */
export function isField(text: string, rows: readonly Row[], speaker: LabelRow, isFirst: boolean): boolean {
  const own = rows[speaker.row]!, next = rows[speaker.row + 1], { label } = speaker;
  // `AL     Ada Lind, chair`: the initials of those present
  if (label.form === 'tab') return !/[.?!…]["”’)]*$/u.test(text.slice(Math.max(own.start, own.end - 3), own.end)) && /^(?:person|titled)$/u.test(shapeOf(text.slice(label.textStart, Math.min(own.end, label.textStart + 200)).split(/, | [–—-] /u)[0]!));
  const alone = isAlone(speaker, rows), row = alone ? next : own;
  if (label.form !== 'colon' || label.shape !== 'role' || !row || row.end - row.start > 120 || (!alone && !isFirst)) return false;
  const whole = text.slice(alone ? row.start : label.textStart, row.end), name = whole.split(/\(| \.{3}|,/u, 1)[0]!.trimEnd();
  // `Host: Ada Lind, it is good to see you.`
  if (/[.!?:]$/u.test(name) || isAddressed(whole.slice(name.length))) return false;
  return (shapeOf(name) === 'person' && [name, bareName(name)].some(one => isGiven(one.split(' ')[0]!))) || (!alone && shapeOf(name) === 'titled');
}
