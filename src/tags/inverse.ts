import { asRead, type Change } from './change';
import { mergeSets } from './merge-sets';
import type { Annotation, Sidecar } from './model';

/** The parts of a selector belong together: they go back together or not at all. */
const PASSAGE: readonly string[] = ['quote', 'before', 'after', 'start', 'copies', 'doubles'];

/**
 * The changes that take changes of a sidecar back, in the order to be applied; `before` is the sidecar as it was, `now` as it is, which may
 * not be as the changes left it, as after a pull or a checkout. What others did since stays: a field that is not as the changes left it is left
 * alone, of tags what came or went since stays so, and what is gone, or is back already, is passed over.
 */
export function inverseOf(before: Sidecar, changes: readonly Change[], now: Sidecar): readonly Change[] {
  const was = new Map(before.annotations.map(annotation => [annotation.id, annotation])), is = new Map(now.annotations.map(annotation => [annotation.id, annotation]));
  return changes.toReversed().flatMap((change): readonly Change[] => {
    switch (change.kind) {
      case 'add': {
        const ids = change.annotations.map(({ id }) => id).filter(id => is.delete(id));
        return ids.length ? [{ kind: 'remove', ids }] : [];
      }
      case 'remove': {
        const gone = change.ids.flatMap(id => (is.has(id) ? [] : was.get(id) ?? []));
        for (const one of gone) is.set(one.id, one);
        return gone.length ? [{ kind: 'add', annotations: gone }] : [];
      }
      case 'edit': {
        const old = was.get(change.id), present = is.get(change.id);
        return old && present ? [{ kind: 'edit', id: change.id, with: fieldsBack(old, asRead({ ...old, ...change.with }), present, Object.keys(change.with)) }] : [];
      }
    }
  });
}

/** Fields as they were, those that are still as they were left. */
function fieldsBack(old: Annotation, left: Annotation, present: Annotation, changed: readonly string[]): Partial<Annotation> {
  const [o, l, p] = [old, left, present].map(one => one as unknown as Readonly<Record<string, unknown>>) as [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  const asLeft = (field: string): boolean => JSON.stringify(p[field]) === JSON.stringify(l[field]), whole = changed.filter(field => PASSAGE.includes(field)).every(asLeft);
  const back = changed.filter(field => field !== 'tags' && (PASSAGE.includes(field) ? whole : asLeft(field)));
  return { ...Object.fromEntries(back.map(field => [field, o[field]])), ...changed.includes('tags') && { tags: tagsBack(old.tags, left.tags, present.tags) } };
}

/** The tags that were there before somebody changed them from `old` to `left`, with what came or went since; never none. */
export function tagsBack(old: readonly string[], left: readonly string[], present: readonly string[]): readonly string[] {
  const back = JSON.stringify(present) === JSON.stringify(left) ? old : mergeSets(left, present, old);
  return back.length > 0 ? back : old;
}
