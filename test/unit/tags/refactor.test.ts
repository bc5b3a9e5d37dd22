import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/base/edit';
import { addAnnotations } from '../../../src/tags/change';
import { mergeCodebooks } from '../../../src/tags/merge-codebook';
import { readCodebook } from '../../../src/tags/codebook';
import { applyPlan, refactorCodebook, refactorTags, type Refactoring } from '../../../src/tags/refactor';
import { readSidecar } from '../../../src/tags/sidecar';
import { annotation } from '../../support/sidecars';

const made = (...tags: (readonly string[])[]): string => applyEdits('', addAnnotations('', tags.map((list, i) => annotation(`a${i}`, i, { tags: list }))).edits);
const files = new Map([['a', made(['trade'], ['trade/volume', 'claim'])], ['b', made(['mood'])], ['c', made(['trades'], ['claim', 'trade'])]]);
const tagsAfter = (refactoring: Refactoring): Record<string, readonly (readonly string[])[]> => (
  Object.fromEntries([...applyPlan(files, refactorTags(files, refactoring))].map(([file, yaml]) => [file, readSidecar(yaml).annotations.map(({ tags }) => tags)]))
);

describe('refactoring tags', () => {
  it('renames a tag with all that is under it, in the files that have it', () => {
    assert.deepEqual(tagsAfter({ kind: 'rename', from: 'trade', to: 'goods/trade' }), { a: [['goods/trade'], ['goods/trade/volume', 'claim']], c: [['trades'], ['claim', 'goods/trade']] });
  });
  it('merges into a tag that is there, once', () => {
    assert.deepEqual(tagsAfter({ kind: 'rename', from: 'trade', to: 'claim' }).c, [['trades'], ['claim']]);
  });
  it('splits by what is told for each annotation', () => {
    assert.deepEqual(tagsAfter({ kind: 'split', tag: 'claim', into: file => file === 'a' ? ['fact'] : ['fact', 'view'] }), { a: [['trade'], ['trade/volume', 'fact']], c: [['trades'], ['fact', 'view', 'trade']] });
  });
  it('deletes a tag, and annotations that have no other', () => {
    const plan = refactorTags(files, { kind: 'delete', tag: 'trade', withChildren: true });
    assert.deepEqual(plan.files.map(({ file, changed, removed }) => [file, changed, removed]), [['a', 1, 1], ['c', 1, 0]]);
  });
  it('tells which file cannot be changed', () => {
    const { refused } = refactorTags(new Map([...files, ['d', files.get('a')!.replace('readout: 1', 'readout: 2')]]), { kind: 'rename', from: 'trade', to: 'x' });
    assert.deepEqual(refused.map(({ file }) => file), ['d']);
  });
  it('does the same to the codebook', () => {
    const yaml = 'tags: [trade, trade/volume, claim]\n', after = (refactoring: Refactoring): string => applyEdits(yaml, refactorCodebook(yaml, refactoring).edits);
    assert.equal(after({ kind: 'rename', from: 'trade', to: 'goods' }), 'tags: [goods, goods/volume, claim]\n');
    assert.deepEqual(readCodebook(after({ kind: 'delete', tag: 'trade', withChildren: true })).tags, [{ tag: 'claim' }]);
  });
});

describe('merging codebooks', () => {
  const base = 'tags:\n  - tag: a\n    description: one\n  - b\nnames:\n  people:\n    - name: Ada Brandt\n      also: [Brandt]\nignore: [Good Morning]\n';
  it('takes what each side did', () => {
    const ours = base.replace('  - b\n', '  - b # mine\n  - c\n').replace('[Brandt]', '[Brandt, A. B.]'), theirs = base.replace('description: one', 'description: two').replace('  - b\n', '').replace('[Brandt]', '[Ada]').replace('[Good Morning]', '[Good Morning, Good Night]');
    const { text, conflicts } = mergeCodebooks(base, ours, theirs), { tags, names } = readCodebook(text);
    assert.deepEqual(conflicts, []);
    assert.deepEqual(tags, [{ tag: 'a', description: 'two' }, { tag: 'c' }]);
    assert.deepEqual([names.names[0]!.also, names.ignore], [['A. B.', 'Ada'], ['Good Morning', 'Good Night']]);
  });
  it('takes what they wrote as they wrote it, with comments and the keys of other tools', () => {
    const ours = base.replace('  - b\n', '  - b\n  - c # mine\n');
    const theirs = base.replace('readout: 1\n', '').replace('tags:\n', '# agreed in May\ntags:\n').replace('description: one\n', 'description: two # reworded\n    examples: [x, y]\n').replace('  - b\n', '  - b\n  - tag: d # theirs\n    owner: {by: Bo}\n') + 'colours: warm\n';
    const { text, conflicts } = mergeCodebooks(base, ours, theirs);
    assert.deepEqual(conflicts, []);
    assert.equal(text, theirs.replace('  - b\n', '  - b\n  - c # mine\n'));
  });
  it('keeps theirs in a comment where a key of another tool cannot come along', () => {
    const { text, conflicts } = mergeCodebooks('tags: [a]\n', 'tags: [a, c]\n', 'tags: [{tag: a, owner: x}, b] # theirs\n');
    assert.deepEqual([conflicts.map(({ what }) => what), readCodebook(text).tags.map(({ tag }) => tag)], [['key owner of tags a'], ['a', 'c', 'b']]);
    assert.match(text, /# merge: for the key owner of tags a the other side has "x"\n/);
    assert.match(text, /# theirs\n/);
  });
  it('keeps theirs in a comment where both changed a field', () => {
    const { text, conflicts } = mergeCodebooks(base, base.replace('one', 'two'), base.replace('one', 'three'));
    assert.deepEqual([conflicts.length, readCodebook(text).tags[0]!.description], [1, 'two']);
    assert.ok(text.endsWith('# merge: for the description of a the other side has three\n'));
  });
});
