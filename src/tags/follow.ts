import { follow, type TextEdit } from '../base/edit';
import type { Span } from '../base/span';
import type { Placed } from './model';

/**
 * Where annotations stand after edits of the text, exactly as an editor moves its marks: what lies behind an edit moves
 * with it, what an edit reaches into becomes `changed`, or `lost` when its whole text went. `edits` apply one after the
 * other, each to the text that the one before it left; `text` is the text after all of them. Linear in the annotations.
 */
export function followEdits(placed: readonly Placed[], edits: readonly TextEdit[], text: string): readonly Placed[] {
  if (!edits.length) return placed;
  const moved = (start: Span): { at: Span; touched: boolean } => {
    let at = start, touched = false;
    for (const edit of edits) {
      touched ||= edit.span.start < at.end && edit.span.end > at.start;
      at = follow(at, edit);
    }
    return { at, touched };
  };
  return placed.map(one => {
    if (!one.span) {
      const candidates = one.candidates.map(candidate => moved(candidate).at).filter(candidate => candidate.end > candidate.start);
      return one.candidates.length ? { ...one, candidates } : one;
    }
    const { at, touched } = moved(one.span);
    if (!touched) return at.start === one.span.start ? one : { ...one, span: at };
    if (at.end === at.start) return { ...one, state: 'lost', span: null, candidates: [] };
    const same = standsAt(text, at, one.annotation.quote);
    return { ...one, span: at, state: same ? (one.state === 'moved' ? 'moved' : 'exact') : 'changed' };
  });
}

/**
 * The places after a fresh look for each annotation, kept in step with the places known so far: an annotation that is the
 * same as before and stands on its words, or was followed into edited words, stays where it is; all others take the fresh
 * place. So undoing an edit brings a lost annotation back, and a look never tears a followed one away.
 */
export function keepFollowed(known: readonly Placed[], fresh: readonly Placed[]): readonly Placed[] {
  const before = new Map(known.map(one => [one.annotation.id, one]));
  return fresh.map(one => {
    const old = before.get(one.annotation.id);
    if (!old?.span || !sameAnchor(old, one)) return one;
    if (one.state === 'exact' || one.state === 'moved') return old.state === 'changed' ? one : { ...one, span: old.span };
    return { ...one, state: old.state, span: old.span, candidates: [] };
  });
}

/** Whether a passage holds the words of a quote, line breaks of any kind being the same. */
export function standsAt(text: string, at: Span, quote: string): boolean {
  return text.slice(at.start, at.end).replace(/\r\n?/g, '\n') === quote;
}

function sameAnchor(a: Placed, b: Placed): boolean {
  const one = a.annotation, other = b.annotation;
  return one.quote === other.quote && one.before === other.before && one.after === other.after && one.start === other.start;
}
