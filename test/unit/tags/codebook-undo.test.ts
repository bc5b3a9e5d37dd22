import { strict as assert } from 'node:assert';
import { applyEdits } from '../../../src/base/edit';
import { readCodebook } from '../../../src/tags/codebook';
import { undoRefactorCodebook } from '../../../src/tags/codebook-undo';
import { refactorCodebook, type Refactoring } from '../../../src/tags/refactor';

const BEFORE = `readout: 1
tags:
  - tag: cost # what the auditors ask for
    key: c
  - tag: cost/land
    description: Price of the ground.
  - tag: risk
`;

/** The codebook after a refactoring, an edit by hand, and the refactoring's undo. */
function undone(refactoring: Refactoring, byHand: (text: string) => string): string {
  const edited = byHand(applyEdits(BEFORE, refactorCodebook(BEFORE, refactoring).edits));
  const { edits, refused } = undoRefactorCodebook(BEFORE, refactoring)(edited);
  assert.equal(refused, undefined);
  return applyEdits(edited, edits);
}
const tagsOf = (text: string): readonly string[] => readCodebook(text).tags.map(({ tag }) => tag).sort();

describe('undo of a refactoring in the codebook', () => {
  const rename: Refactoring = { kind: 'rename', from: 'cost', to: 'money/cost' };

  it('gives renamed tags their old paths and leaves what was written since', () => {
    const text = undone(rename, yaml => `${yaml}  - tag: later\n`.replace('ground', 'soil'));
    assert.deepEqual(tagsOf(text), ['cost', 'cost/land', 'later', 'risk']);
    assert.match(text, /auditors/);
    assert.match(text, /Price of the soil/);
  });

  it('leaves a tag that others put under the new path since', () => {
    assert.deepEqual(tagsOf(undone(rename, yaml => `${yaml}  - tag: money/cost/water\n`)), ['cost', 'cost/land', 'money/cost/water', 'risk']);
  });

  it('takes a merge apart again', () => {
    const text = undone({ kind: 'rename', from: 'cost', to: 'risk' }, yaml => `# mine\n${yaml}`);
    assert.deepEqual(tagsOf(text), ['cost', 'cost/land', 'risk']);
    assert.equal(readCodebook(text).tags.find(({ tag }) => tag === 'cost')?.key, 'c');
  });

  it('brings deleted tags back, but not over one of the same name', () => {
    const text = undone({ kind: 'delete', tag: 'cost', withChildren: true }, yaml => `${yaml}  - tag: cost\n    description: New.\n`);
    assert.deepEqual(tagsOf(text), ['cost', 'cost/land', 'risk']);
    assert.equal(readCodebook(text).tags.find(({ tag }) => tag === 'cost')?.description, 'New.');
  });
});
