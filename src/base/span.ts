import { countWhile } from './halving';

/**
 * A stretch of a text: UTF-16 code units from the beginning of the text, `end` exclusive.
 * Every offset in Readout is of this kind unless its name says `codePoint`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span from two offsets (UTF-16 code units). */
export function span(start: number, end: number): Span {
  return { start, end };
}

/** How many UTF-16 code units two spans share; 0 when they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `inner` lies wholly within `outer` (equal spans count). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether an offset lies in a span; the end counts, so that a cursor right behind a word is on it. */
export function touches(s: Span, offset: number): boolean {
  return s.start <= offset && offset <= s.end;
}

/** The order of reading: by start, and of two that start together the longer first. */
export function inReadingOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * The index of the first item of a list sorted by start that starts at or after an offset; the list's length if none does.
 * Binary search, so callers can ask per keystroke.
 */
export function firstFrom(sorted: readonly Span[], offset: number): number {
  return countWhile(sorted.length, i => sorted[i]!.start < offset);
}

/** The same of items by their spans. */
export function spannedFrom(sorted: { readonly length: number; at(index: number): { readonly span: Span } | undefined }, offset: number): number {
  return countWhile(sorted.length, i => sorted.at(i)!.span.start < offset);
}
