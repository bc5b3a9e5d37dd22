import type { Common } from '../../base/common';
import { type Kept, NOTHING_KEPT } from '../kept';
import { type Row, rowFrom, rowsOf } from './rows';

/** The rows of a text, and which of them are those of the version before. */
export interface RowsAgain {
  readonly rows: readonly Row[];
  readonly kept: Kept;
}

/**
 * The rows of a text from an offset on, given those of the version before it and what both versions have in common: only the lines of the
 * edit are gone over. `from` lies in what is common at the beginning, or all rows are read anew.
 */
export function rowsAgain(text: string, from: number, before: readonly Row[], { start, end, by }: Common): RowsAgain {
  // the row in which the edit begins, or behind which: whether it goes on is not known
  const head = rowFrom(before, start) - 1;
  if (head < 1 || from > start) return { rows: rowsOf(text, from), kept: NOTHING_KEPT };
  const anew = before.slice(0, head), behind = text.length - end;
  const lineFrom = lineEnd(text, before[head - 1]!.end);
  let stop = lineFrom;
  // to the end of the first row that begins on a line behind the edit
  for (let whole = false; stop < text.length && !whole;) {
    const line = stop;
    stop = lineEnd(text, line);
    whole = line >= behind && rowsOf(text, line, stop).length > 0;
  }
  for (const row of rowsOf(text, lineFrom, stop)) anew.push(row);
  const rest = rowFrom(before, stop - by);
  for (let i = rest; i < before.length; i++) anew.push(by === 0 ? before[i]! : rowBy(before[i]!, by));
  return { rows: anew, kept: { head, tail: before.length - rest, by, more: anew.length - before.length } };
}

function rowBy({ start, end, indent, gap }: Row, by: number): Row {
  return { start: start + by, end: end + by, indent, gap };
}

/** Behind the end of the line that an offset lies in. */
function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return Math.min(text.length, at + (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1));
}
