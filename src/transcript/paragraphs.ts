import { type Span, span } from '../base/span';
import type { Row } from './layouts/rows';

/** Rows of running print are about equally long; this share of the longest counts as full. */
const FULL = 0.7;
const ENDS_SENTENCE = /[.!?…:;]["'”’»)\]]*$/u;

/** The width at which the lines of a stretch are broken, in UTF-16 code units; 0 where each line is a paragraph. */
export function wrapWidth(text: string, rows: readonly Row[]): number {
  if (rows.length < 4) return 0;
  const sample = rows.length > 4000 ? rows.slice(0, 4000) : rows;
  const lengths = sample.map(row => row.indent + row.end - row.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)]!;
  if (width > 130 || width < 30) return 0;
  let full = 0, open = 0;
  for (const row of sample) {
    if (row.indent + row.end - row.start < width * FULL) continue;
    full++;
    if (!ENDS_SENTENCE.test(text.slice(Math.max(row.start, row.end - 3), row.end))) open++;
  }
  return full >= 3 && open >= full * 0.5 ? width : 0;
}

/** Joins rows into paragraphs: hard-wrapped lines are put together, in other texts each line is one. Linear in the rows. */
export function paragraphsOf(text: string, rows: readonly Row[], width = wrapWidth(text, rows)): readonly Span[] {
  const paragraphs: Span[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!, before = rows[i - 1], last = paragraphs.at(-1);
    if (before && last && continues(text, before, row, width)) paragraphs[paragraphs.length - 1] = span(last.start, row.end);
    else paragraphs.push(span(row.start, row.end));
  }
  return paragraphs;
}

/** Whether a row goes on with the sentence or paragraph of the row before it. */
function continues(text: string, before: Row, row: Row, width: number): boolean {
  const small = /^[\p{Ll}\d,;)]/u.test(text.slice(row.start, row.start + 2));
  const ended = ENDS_SENTENCE.test(text.slice(Math.max(before.start, before.end - 3), before.end));
  if (!ended && small && row.gap <= 1 && /^\p{Ll}/u.test(text.slice(row.start, row.start + 1))) return true;
  if (width === 0 || row.indent > before.indent) return false;
  const full = before.indent + before.end - before.start >= width * FULL;
  if (row.gap > 0) return row.gap === 1 && full && !ended;
  return full && !/^[-*•–—#>|]\s|^\(?\d{1,2}[.)]\s/u.test(text.slice(row.start, row.start + 5));
}
