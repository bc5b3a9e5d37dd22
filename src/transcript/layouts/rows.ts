import { countWhile } from '../../base/halving';
import type { Span } from '../../base/span';

/** One line of a text that is not blank: what is visible of it, in UTF-16 code units of the text. */
export interface Row {
  /** First visible character. */
  readonly start: number;
  /** Behind the last visible character. */
  readonly end: number;
  /** How many characters of white space stand before `start` on the line; a tab counts as four. */
  readonly indent: number;
  /** How many blank lines stand before it. */
  readonly gap: number;
}

/** A stretch of a row as a row of its own. */
export function rowWithin({ indent, gap }: Row, { start, end }: Span): Row {
  return { start, end, indent, gap };
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 160 || code === 11 || code === 12 || code === 0x3000 || code === 0xfeff || code === 0x200b || code === 0x200e;

/** Splits a stretch of a text into its rows, blank lines left out. `\n`, `\r\n` and lone `\r` end a line. Linear. */
export function rowsOf(text: string, from = 0, to = text.length): readonly Row[] {
  const rows: Row[] = [];
  let at = from, gap = 0;
  while (at < to) {
    let start = at, indent = 0;
    while (start < to && isSpace(text.charCodeAt(start))) { indent += text.charCodeAt(start) === 9 ? 4 : 1; start++; }
    let stop = start;
    while (stop < to && text.charCodeAt(stop) !== 10 && text.charCodeAt(stop) !== 13) stop++;
    let end = stop;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) { rows.push({ start, end, indent, gap }); gap = 0; } else gap++;
    at = stop + (text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? 2 : 1);
  }
  return rows;
}

/** The index of the first row that starts at or after an offset; the number of rows if none does. */
export function rowFrom(rows: readonly Row[], offset: number): number {
  return countWhile(rows.length, i => rows[i]!.start < offset);
}
