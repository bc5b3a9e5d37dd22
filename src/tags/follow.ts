import { follow, type TextEdit } from '../base/edit';
import type { Placed } from './model';
import { inOrder } from './place';
import { samePrint } from './printed';

/**
 * Carries placed annotations through edits of the text, exactly, as the person types. All edits are given in offsets of
 * the text before and do not overlap; `text` is the text after them. A passage that an edit touched is `changed`, or
 * what it was if its words are back; one that went whole is `lost`. What had no place stays without.
 */
export function followEdits(placed: readonly Placed[], edits: readonly TextEdit[], text: string): readonly Placed[] {
  const lastFirst = [...edits].sort((a, b) => b.span.start - a.span.start);
  return inOrder(placed.map(one => {
    if (!one.span && one.candidates.length === 0) return one;
    const through = (span: { readonly start: number; readonly end: number }): typeof span => lastFirst.reduce(follow, span);
    if (!one.span) return { ...one, candidates: one.candidates.map(through).filter(({ start, end }) => end > start) };
    const span = through(one.span);
    if (span.start === one.span.start && span.end === one.span.end && lastFirst.every(edit => edit.span.start >= span.end || edit.span.end <= span.start)) return one;
    if (span.end <= span.start) return { ...one, state: 'lost', span: null };
    const same = samePrint(text.slice(span.start, span.end).replace(/\r\n?/g, '\n'), one.annotation.quote);
    const state = !same ? 'changed' : one.state === 'exact' && span.start === one.span.start ? 'exact' : 'moved';
    return { ...one, state, span };
  }));
}
