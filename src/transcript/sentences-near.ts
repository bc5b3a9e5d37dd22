import type { Span } from '../base/span';
import { sentencesIn } from './sentences';

/** Sentences are looked for that far around an offset, so that a text on one endless line costs no more than any other. */
const AROUND = 4000;

/** The sentences of the line at an offset, in order, without white space at their edges; of a very long line those near the offset. UTF-16 code units. */
export function sentencesNear(text: string, offset: number, language: string): readonly Span[] {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const breakAt = /[\r\n]/.exec(text.slice(offset, offset + AROUND));
  const from = Math.max(lineStart, offset - AROUND), to = breakAt ? offset + breakAt.index : Math.min(text.length, offset + AROUND);
  return sentencesIn(text.slice(from, to), language).map(({ start, end }) => ({ start: from + start, end: from + end }));
}
