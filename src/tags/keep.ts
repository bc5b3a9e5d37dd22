import { contains } from '../base/span';
import type { Placed } from './model';
import { inOrder } from './place';

/**
 * The places after a fresh look for each annotation, kept in step with the places known so far: an annotation that is the
 * same as before and stands on its words, or was followed into edited words, stays where it is; all others take the fresh
 * place. So undoing an edit brings a lost annotation back, and a look never tears a followed one away; it may only take in
 * more around it, such as words that were typed over the end of the passage and so at first fell outside.
 */
export function keepFollowed(known: readonly Placed[], fresh: readonly Placed[]): readonly Placed[] {
  const before = new Map(known.map(one => [one.annotation.id, one]));
  return inOrder(fresh.map((one): Placed => {
    const old = before.get(one.annotation.id);
    if (!old?.span || !sameAnchor(old, one)) return one;
    if (one.state === 'exact' || one.state === 'moved') return old.state === 'changed' ? one : { ...one, span: old.span };
    if (one.span && old.state === 'changed' && contains(one.span, old.span)) return one;
    return { ...one, state: old.state, span: old.span, candidates: [] };
  }));
}

function sameAnchor(a: Placed, b: Placed): boolean {
  const one = a.annotation, other = b.annotation;
  return one.quote === other.quote && one.before === other.before && one.after === other.after && one.start === other.start && one.copies === other.copies && one.doubles === other.doubles;
}
