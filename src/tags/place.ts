import { haystackOf, type Haystack } from './haystack';
import { resolve, weigh } from './anchor';
import type { Annotation, Placed } from './model';

/** Finds all annotations in a text: in reading order, the placeless last. One index of the text serves all. */
export function place(text: string, annotations: readonly Annotation[], haystack: Haystack = haystackOf(text)): readonly Placed[] {
  return inOrder(annotations.map(annotation => ({ annotation, ...resolve(haystack, annotation, weigh(haystack, annotation)) })));
}

/** Placed annotations in reading order, longer ones first where two begin together; those without a place last, by where they were. */
export function inOrder(placed: readonly Placed[]): readonly Placed[] {
  return placed.toSorted((a, b) => {
    if (a.span && b.span) return a.span.start - b.span.start || b.span.end - a.span.end;
    if (a.span || b.span) return a.span ? -1 : 1;
    return a.annotation.start - b.annotation.start;
  });
}
