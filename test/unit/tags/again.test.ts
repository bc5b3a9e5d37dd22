import assert from 'node:assert/strict';
import { toDoAgain } from '../../../src/tags/again';
import { changeSidecar, type Change } from '../../../src/tags/change';
import { applyEdits } from '../../../src/base/edit';
import { readSidecar } from '../../../src/tags/sidecar';

const one = (id: string, quote = id): { id: string; tags: string[]; quote: string; before: string; after: string; start: number } =>
  ({ id, tags: ['tag'], quote, before: '', after: '', start: 0 });

describe('doing changes again', () => {
  const after = (changes: readonly Change[], text = ''): string => applyEdits(text, changeSidecar(text, toDoAgain(readSidecar(text), changes)).edits);
  const rows: readonly (readonly Change[])[] = [
    [{ kind: 'add', annotations: [one('first')] }],
    [{ kind: 'edit', id: 'first', with: { quote: 'longer' } }, { kind: 'add', annotations: [one('second')] }],
    [{ kind: 'remove', ids: ['second'] }],
  ];
  it('changes nothing where all is done already', () => {
    const done = rows.reduce((text, changes) => after(changes, text), '');
    assert.deepEqual(readSidecar(done).annotations.map(({ id, quote }) => [id, quote]), [['first', 'longer']]);
    assert.equal(rows.reduce((text, changes) => after(changes, text), done), done);
  });
  it('brings back what another wrote over, whichever of them it was', () => {
    const lost = after([{ kind: 'add', annotations: [one('third')] }]);
    assert.deepEqual(readSidecar(rows.reduce((text, changes) => after(changes, text), lost)).annotations.map(({ id }) => id).sort(), ['first', 'third']);
  });
});
