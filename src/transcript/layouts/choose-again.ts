import { type Chosen, isFence, isPlausible, isSetOff, underTime } from './choose';
import type { LabelRow } from './label-row';
import { isNarrated } from './dialogue';
import type { LabelRead, TimeRead } from './label-read';
import type { Row } from './rows';
import { isAlone, isField, isListHead, isTitle } from './silent-labels';
import { SHORT } from './short-talk';
import { FAR_OFF } from './speaker-labels';
import { itemFrom } from './turns';

/** A text with what was read at the beginnings of its rows. */
export interface Labelled {
  readonly text: string;
  readonly rows: readonly Row[];
  labelOf(row: number): LabelRead | TimeRead | null;
}

/** So many rows beside a label may tell whether it is a speaker's. */
const BESIDE = 5;

/**
 * The labels that were chosen in the version before, as they stand now: where rows `from` to `to`, which an edit may have changed, and those beside
 * them still tell the same of labels, the same are chosen. `null` where they may not be.
 */
export function chosenAgain(before: Labelled & { readonly chosen: Chosen }, now: Labelled, from: number, to: number): Chosen | null {
  // short texts are looked at as a whole
  if (now.rows.length <= SHORT || before.rows.length <= SHORT) return null;
  const { rows, labelOf } = now, { speakers, cues, times } = before.chosen, more = rows.length - before.rows.length;
  const first = Math.max(0, from - BESIDE), end = Math.min(rows.length, to + BESIDE), tells = evidenceIn(now, first, end), told = evidenceIn(before, first, end - more, tells.length);
  if (told.length !== tells.length || told.some(({ evidence }, i) => evidence !== tells[i]!.evidence)) return null;
  const rowsNow = new Map(told.map(({ row }, i) => [row, tells[i]!.row])), rowNow = (row: number): number => rowsNow.get(row) ?? (row < first ? row : row + more);
  const asNow = (one: LabelRow): LabelRow => {
    const row = rowNow(one.row), own = labelOf(row) as LabelRead;
    const label = own.form === 'line' && one.label.form === 'timed' ? underTime(own, one.label.time) : own;
    return row === one.row && label === one.label ? one : { row, label };
  };
  const known = itemFrom(speakers, first);
  return { speakers: speakers.slice(0, known).concat(speakers.slice(known).map(asNow)), cues: cues.map(asNow), times: times.map(one => ({ row: rowNow(one.row), read: labelOf(rowNow(one.row)) as TimeRead })) };
}

/** The rows among some that tell anything of labels, with what they tell; one more than `most` at most. */
function evidenceIn(labelled: Labelled, from: number, to: number, most = Infinity): readonly { readonly row: number; readonly evidence: string }[] {
  const told = [];
  for (let row = from; row < to && told.length <= most; row++) {
    const evidence = evidenceAt(labelled, row);
    if (evidence) told.push({ row, evidence });
  }
  return told;
}

/** All that a row and those beside it tell of a label at its beginning, wherever in the text; see `chooseLabels`. */
function evidenceAt({ text, rows, labelOf }: Labelled, i: number): string {
  const row = rows[i]!, label = labelOf(i);
  if (isFence(text, row)) return 'fence';
  if (!label) return '';
  if (!('form' in label)) return `time ${label.time} ${label.textStart < row.end}`;
  const one = { row: i, label }, { form, shape, name, office, time, start, end, textStart } = label, alone = isAlone(one, rows);
  // labels alone on their rows may be a list, or chapters, with those right beside them
  const beside = alone ? [i > 0 && labelOf(i - 1), i + 1 < rows.length && labelOf(i + 1)].map(Boolean) : null;
  return JSON.stringify([
    form, shape, name, office, time, form === 'letter' && text[end], start > row.start, Math.min(textStart - end, FAR_OFF), Math.sign(textStart - row.end), alone, beside, isPlausible(text, rows, one), isSetOff(text, rows, one), isListHead(text, rows[i - 1]),
    i === 0 && [rows[1]?.gap, text.slice(row.end - NEAR, row.end)], form === 'opened' && isNarrated(text, row), isField(text, rows, one, true), isField(text, rows, one, false), isTitle(text, rows, one), text.slice(Math.max(0, start - NEAR), start), text.slice(textStart, textStart + NEAR),
  ]);
}

/** So far before a label a question may end (UTF-16 code units). */
const NEAR = 8;
