import type { Common } from '../../base/common';
import { type Row, rowFrom, rowsOf } from './rows';

/**
 * The rows of a text from an offset on, given those of the version before it and what both versions have in common: only the lines of the
 * edit are gone over. `from` lies in what is common at the beginning, or all rows are read anew.
 */
export function rowsAgain(text: string, from: number, before: readonly Row[], { start, end, by }: Common): readonly Row[] {
  // the row in which the edit begins, or behind which: whether it goes on is not known
  const kept = rowFrom(before, start) - 1;
  if (kept < 1 || from > start) return rowsOf(text, from);
  const anew = before.slice(0, kept), tail = text.length - end;
  const lineFrom = lineEnd(text, before[kept - 1]!.end);
  let stop = lineFrom;
  // to the end of the first row that begins on a line behind the edit
  for (let whole = false; stop < text.length && !whole;) {
    const line = stop;
    stop = lineEnd(text, line);
    whole = line >= tail && rowsOf(text, line, stop).length > 0;
  }
  for (const row of rowsOf(text, lineFrom, stop)) anew.push(row);
  const rest = rowFrom(before, stop - by);
  for (let i = rest; i < before.length; i++) anew.push(by === 0 ? before[i]! : rowBy(before[i]!, by));
  return anew;
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
