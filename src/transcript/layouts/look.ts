import type { Common } from '../../base/common';
import { knownPeople } from '../attendees';
import { type FrontMatter, readFrontMatter } from '../front-matter';
import { type Chosen, chooseLabels } from './choose';
import { withoutGutter } from './gutter';
import { type LabelRead, readLabel, type TimeRead } from './label';
import { type Row, rowsOf } from './rows';
import { rowsAgain } from './rows-again';

/** What the rows of a text tell by themselves: what kind of text it is rests on it, and so does its layout. */
export interface Look {
  readonly front: FrontMatter | null;
  readonly rows: readonly Row[];
  /** Whether a label is a name or the initials of somebody whom the header lists. */
  readonly known: (name: string) => boolean;
  readonly chosen: Chosen;
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
  const lines = before && common ? rowsAgain(text, from, before.lines, common) : rowsOf(text, from), rows = withoutGutter(text, lines), known = knownPeople(text, front, rows);
  const labels = before && common ? labelsAgain(text, rows, before, common) : Array.from<Labels[number]>({ length: rows.length });
  const labelOf = (i: number): LabelRead | TimeRead | null => {
    const label = labels[i];
    return label === undefined ? labels[i] = readLabel(text, rows[i]!, rows[i + 1]) : label;
  };
  return { front, rows, known, chosen: chooseLabels(text, rows, known, labelOf), lines, labels };
}

/** The labels of the rows that are the same in both versions, and so are the rows behind them. */
function labelsAgain(text: string, rows: readonly Row[], before: Look, { start, end, by }: Common): Labels[number][] {
  const shift = rows.length - before.rows.length, tail = text.length - end + BACK;
  return rows.map((row, i) => {
    if (Math.max(row.end + REACH, rows[i + 2]?.start ?? text.length) < start) return isRow(before.rows[i], row, 0) ? before.labels[i] : undefined;
    if (row.start < tail || !isRow(before.rows[i - shift], row, by)) return undefined;
    const label = before.labels[i - shift];
    return label ? labelBy(label, by) : label;
  });
}

function isRow(before: Row | undefined, row: Row, by: number): boolean {
  return before !== undefined && before.start + by === row.start && before.end + by === row.end;
}

function labelBy(label: LabelRead | TimeRead, by: number): LabelRead | TimeRead {
  const textStart = label.textStart + by;
  return 'form' in label ? { ...label, start: label.start + by, end: label.end + by, textStart } : { ...label, textStart };
}
