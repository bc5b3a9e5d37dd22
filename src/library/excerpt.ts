import type { Span } from '../base/span';

/** Labels are cut at this many UTF-16 code units: what a side bar shows of a line, with room to spare. */
export const LABEL = 120;

/** The text of a span on one line, with up to `around` code units on both sides, to whole words there; cut at `most`. */
export function excerpt(text: string, span: Span, around = 0, most = LABEL): string {
  const from = wordStart(text, Math.max(0, span.start - around), span.start), to = wordEnd(text, Math.min(text.length, span.end + around, from + 2 * most), span.end);
  const left = around && from > 0 ? '…' : '', right = around && to < text.length ? '…' : '';
  const folded = fold(text.slice(from, to));
  return left + (folded.length > most ? folded.slice(0, most - 1) + '…' : folded + right);
}

/** The first beginning of a word from `at` on, not after `end`: what stands before it was cut into. */
function wordStart(text: string, at: number, end: number): number {
  if (at === 0) return 0;
  for (let i = at; i < end; i++) if (/\s/.test(text[i - 1]!)) return i;
  return at === end ? at : end;
}

/** The last end of a word up to `at`, not before `end`. */
function wordEnd(text: string, at: number, end: number): number {
  if (at === text.length) return at;
  for (let i = at; i > end; i--) if (/\s/.test(text[i]!)) return i;
  return Math.min(at, end);
}

/** A text on one line, each run of white space as one blank. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
