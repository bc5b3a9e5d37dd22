import type { Change } from './change';
import type { Annotation, Sidecar } from './model';

/** The changes that take changes of a sidecar back, in the order to be applied; `before` is the sidecar as it was. */
export function inverseOf(before: Sidecar, changes: readonly Change[]): readonly Change[] {
  const was = new Map(before.annotations.map(annotation => [annotation.id, annotation]));
  return changes.flatMap((change): readonly Change[] => {
    switch (change.kind) {
      case 'add': return [{ kind: 'remove', ids: change.annotations.map(({ id }) => id) }];
      case 'remove': {
        const gone = change.ids.flatMap(id => was.get(id) ?? []);
        return gone.length ? [{ kind: 'add', annotations: gone }] : [];
      }
      case 'edit': {
        const old = was.get(change.id);
        if (!old) return [];
        const fields = Object.keys(change.with) as (keyof Omit<Annotation, 'id'>)[];
        return [{ kind: 'edit', id: change.id, with: Object.fromEntries(fields.map(field => [field, old[field]])) }];
      }
    }
  }).toReversed();
}
