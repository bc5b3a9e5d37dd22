import { type Span, span } from '../base/span';
import type { Row } from './layouts/rows';

/** Rows that go on with each other, and what stands between and in them that is none of their words. */
export interface Paragraph {
  readonly span: Span;
  readonly gaps: readonly Span[];
}

/** Rows of running print are about equally long; this share of the longest counts as full. */
const FULL = 0.7;
/** Lines wider than this are not broken by hand (UTF-16 code units). */
const WIDEST = 130;
const ENDS_SENTENCE = /[.!?…:;]["'”’»)\]]*$/u;

/** Whether a row's words end a sentence. */
export function endsSentence(text: string, row: Row): boolean {
  return ENDS_SENTENCE.test(text.slice(Math.max(row.start, row.end - 4), row.end));
}

/** The width at which the lines of a stretch are broken, in UTF-16 code units; 0 where each line is a paragraph. */
export function wrapWidth(text: string, rows: readonly Row[]): number {
  if (rows.length < 4) return 0;
  const sample = rows.length > 4000 ? rows.slice(0, 4000) : rows;
  const width = nearLongest(sample);
  if (width > WIDEST || width < 30) return 0;
  let full = 0, open = 0;
  for (const row of sample) {
    if (row.indent + row.end - row.start < width * FULL) continue;
    full++;
    if (!endsSentence(text, row)) open++;
  }
  return full >= 3 && open >= full * 0.5 ? width : 0;
}

/** How long the rows are but for the longest twentieth; one more than `WIDEST` for all that are longer. */
function nearLongest(rows: readonly Row[]): number {
  const counts = new Int32Array(WIDEST + 2);
  for (const { indent, start, end } of rows) counts[Math.min(indent + end - start, WIDEST + 1)]!++;
  let length = 0;
  for (let shorter = counts[0]!; shorter <= Math.floor(rows.length * 0.95); shorter += counts[length]!) length++;
  return length;
}

/** Joins rows into paragraphs: hard-wrapped lines are put together, in other texts each line is one. Linear in the rows. */
export function paragraphsOf(text: string, rows: readonly Row[], width = wrapWidth(text, rows)): readonly Paragraph[] {
  return groupRows(text, rows, (before, row) => continues(text, before, row, width));
}

/**
 * Puts rows together as long as `joins` says so. What stands between two rows of one paragraph and is no white space is a gap, and so is
 * each of `marks` (in order) that lies in it. Linear in rows and marks.
 */
export function groupRows(text: string, rows: readonly Row[], joins: (before: Row, row: Row, length: number) => boolean, marks: readonly Span[] = []): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let first = -1, gaps: Span[] = [], mark = 0;
  const addMarks = (from: number, to: number): void => {
    while (mark < marks.length && marks[mark]!.start < from) mark++;
    for (; mark < marks.length && marks[mark]!.end <= to; mark++) gaps.push(marks[mark]!);
  };
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    if (before && first >= 0 && joins(before, row, i - first)) {
      if (text.slice(before.end, row.start).trim() !== '') gaps.push(span(before.end, row.start));
    } else {
      if (before) paragraphs.push({ span: span(rows[first]!.start, before.end), gaps });
      first = i; gaps = [];
    }
    addMarks(row.start, row.end);
  });
  if (first >= 0) paragraphs.push({ span: span(rows[first]!.start, rows.at(-1)!.end), gaps });
  return paragraphs;
}

/** Whether a small letter stands at an offset. */
function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text.slice(at, at + 2));
}

/** Whether a row goes on with the sentence or paragraph of the row before it. */
function continues(text: string, before: Row, row: Row, width: number): boolean {
  const small = row.gap <= 1 && isSmall(text, row.start);
  if (small && !endsSentence(text, before)) return true;
  if (width === 0 || row.indent > before.indent) return false;
  const ended = endsSentence(text, before), full = before.indent + before.end - before.start >= width * FULL;
  if (row.gap > 0) return row.gap === 1 && full && !ended;
  return full && !/^[-*•–—#>|]\s|^\(?\d{1,2}[.)]\s/u.test(text.slice(row.start, row.start + 5));
}
