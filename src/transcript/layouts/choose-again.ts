import { type Chosen, isAlone, isFence, isField, isListHead, isPlausible, type LabelRow } from './choose';
import type { LabelRead, TimeRead } from './label';
import type { Row } from './rows';

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
 * them still tell the same of labels, the same are chosen. `null` where they may not be, or where there are other rows.
 */
export function chosenAgain(before: Labelled & { readonly chosen: Chosen }, now: Labelled, from: number, to: number): Chosen | null {
  const { rows, labelOf } = now, { speakers, cues, times } = before.chosen;
  if (rows.length !== before.rows.length) return null;
  for (let i = Math.max(0, from - BESIDE); i < Math.min(rows.length, to + BESIDE); i++) if (evidenceAt(before, i) !== evidenceAt(now, i)) return null;
  const asNow = (one: LabelRow): LabelRow => {
    const label = labelOf(one.row) as LabelRead;
    return label === one.label ? one : { row: one.row, label };
  };
  return { speakers: speakers.map(asNow), cues: cues.map(asNow), times: times.map(({ row }) => ({ row, read: labelOf(row) as TimeRead })) };
}

/** All that a row and those beside it tell of a label at its beginning, wherever in the text; see `chooseLabels`. */
function evidenceAt({ text, rows, labelOf }: Labelled, i: number): string {
  const row = rows[i]!, label = labelOf(i);
  if (isFence(text, row)) return 'fence';
  if (!label) return '';
  if (!('form' in label)) return `time ${label.time}`;
  const one = { row: i, label }, { form, shape, name, office, time, start, textStart } = label, next = rows.slice(i + 1, i + BESIDE).findIndex((_, j) => labelOf(i + 1 + j));
  return JSON.stringify([
    form, shape, name, office, time, start > row.start, Math.sign(textStart - row.end), isAlone(one, rows), isPlausible(text, rows, one), isListHead(text, rows[i - 1]),
    isField(text, rows, one, true), isField(text, rows, one, false), text.slice(Math.max(0, start - NEAR), start), next, next < 0 ? null : text.slice(textStart, textStart + NEAR),
  ]);
}
/** So far before a label a question may end (UTF-16 code units). */
const NEAR = 8;
