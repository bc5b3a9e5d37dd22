import type { Span } from './span';

/** One replacement in a text: what stands in `span` (UTF-16 code units) gives way to `text`. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** Applies edits that do not overlap, in any order, all given in offsets of the text before. Throws a RangeError on overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const parts: string[] = [];
  let at = 0;
  for (const { span, text: replacement } of ordered) {
    if (span.start < at || span.end < span.start || span.end > text.length) throw new RangeError(`edit ${span.start}-${span.end} overlaps another or leaves the text`);
    parts.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/**
 * Where a span stands after one edit, as an editor moves its decorations: text typed at either edge stays outside,
 * text typed inside makes it grow, and what is deleted from it makes it shrink. A span whose whole text went
 * becomes empty at the place of the edit.
 */
export function follow(s: Span, edit: TextEdit): Span {
  const { start, end } = edit.span, shift = edit.text.length - (end - start);
  if (end <= s.start && !(start === end && s.start === s.end)) return { start: s.start + shift, end: s.end + shift };
  if (start >= s.end) return s;
  const newStart = start < s.start ? start + edit.text.length : s.start;
  const newEnd = end > s.end ? Math.max(newStart, start) : s.end + shift;
  return { start: newStart, end: Math.max(newStart, newEnd) };
}
