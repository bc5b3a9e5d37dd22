import type { Change } from './change';
import type { Sidecar } from './model';

/**
 * What of some changes can be done once more to a sidecar that may hold their outcome already, in whole or in part: nothing is
 * added that is there, and nothing edited or removed that is not.
 */
export function toDoAgain({ annotations }: Sidecar, changes: readonly Change[]): readonly Change[] {
  const there = new Set(annotations.map(({ id }) => id));
  return changes.flatMap((change): readonly Change[] => {
    if (change.kind === 'edit') return there.has(change.id) ? [change] : [];
    if (change.kind === 'remove') {
      const ids = change.ids.filter(id => there.delete(id));
      return ids.length ? [{ kind: 'remove', ids }] : [];
    }
    const missing = change.annotations.filter(({ id }) => !there.has(id));
    for (const { id } of missing) there.add(id);
    return missing.length ? [{ kind: 'add', annotations: missing }] : [];
  });
}
