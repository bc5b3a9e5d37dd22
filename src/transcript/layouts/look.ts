import type { Common } from '../../base/common';
import { knownPeople } from '../attendees';
import { type FrontMatter, readFrontMatter } from '../front-matter';
import { type Kept, NOTHING_KEPT } from '../kept';
import { type Chosen, chooseLabels } from './choose';
import { type Mark, markOf } from './furniture';
import { withoutGutter } from './gutter';
import { type LabelRead, readLabel, type TimeRead } from './label';
import { type Row, rowsOf } from './rows';
import { rowsAgain } from './rows-again';

/** What the rows of a text tell by themselves: what kind of text it is rests on it, and so does its layout. */
export interface Look {
  readonly front: FrontMatter | null;
  readonly rows: readonly Row[];
  /** Which rows are those of the version before. */
  readonly kept: Kept;
  /** Whether a label is a name or the initials of somebody whom the header lists. */
  readonly known: (name: string) => boolean;
  readonly chosen: Chosen;
  /** What each row is by its wording. */
  readonly marks: readonly Mark[];
  /** The rows before the numbers of lines were cut off, and what was read at the beginning of each row: for the next version of the text. */
  readonly lines: readonly Row[];
  readonly labels: Labels;
}

/** By row; `undefined` where nobody has asked. */
type Labels = readonly (LabelRead | TimeRead | null | undefined)[];

/** A label may reach over so many code units behind its row (`readLabel`), and looks at so many before it. */
const REACH = 512, BACK = 2;

/** Looks at a text; of the version `before` it keeps what lies far enough from what is not `common` to both. Linear. */
export function lookAt(text: string, before: Look | null = null, common: Common | null = null): Look {
  const front = readFrontMatter(text), from = front?.span.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const { rows: lines, kept: keptLines } = before && common ? rowsAgain(text, from, before.lines, common) : { rows: rowsOf(text, from), kept: NOTHING_KEPT };
  const rows = withoutGutter(text, lines), known = knownPeople(text, front, rows), kept = rows === lines && before?.rows === before?.lines ? keptLines : NOTHING_KEPT;
  const labels = labelsAgain(text, rows, kept, before, common), marks = marksAgain(text, rows, kept, before);
  const labelOf = (i: number): LabelRead | TimeRead | null => {
    const label = labels[i];
    return label === undefined ? labels[i] = readLabel(text, rows[i]!, rows[i + 1]) : label;
  };
  return { front, rows, kept, known, chosen: chooseLabels(text, rows, known, labelOf), marks, lines, labels };
}

/** The labels of the rows that are the same in both versions, and so are the rows behind them. */
function labelsAgain(text: string, rows: readonly Row[], kept: Kept, before: Look | null, common: Common | null): Labels[number][] {
  if (!before || !common) return Array.from({ length: rows.length });
  const { by } = kept, behind = text.length - common.end + BACK;
  let head = kept.head, tail = kept.tail;
  while (head > 0 && Math.max(rows[head - 1]!.end + REACH, rows[head + 1]?.start ?? text.length) >= common.start) head--;
  while (tail > 0 && rows.at(-tail)!.start < behind) tail--;
  const labels: Labels[number][] = before.labels.slice(0, head);
  for (let i = head; i < rows.length - tail; i++) labels.push(undefined);
  for (let i = before.labels.length - tail; i < before.labels.length; i++) labels.push(by === 0 ? before.labels[i] : labelBy(before.labels[i], by));
  return labels;
}

function marksAgain(text: string, rows: readonly Row[], { head, tail }: Kept, before: Look | null): readonly Mark[] {
  const marks = before ? before.marks.slice(0, head) : [];
  for (let i = head; i < rows.length - tail; i++) marks.push(markOf(text, rows[i]!));
  if (before) for (let i = before.marks.length - tail; i < before.marks.length; i++) marks.push(before.marks[i]!);
  return marks;
}

function labelBy(label: Labels[number], by: number): Labels[number] {
  if (!label) return label;
  const textStart = label.textStart + by;
  return 'form' in label ? { ...label, start: label.start + by, end: label.end + by, textStart } : { ...label, textStart };
}
