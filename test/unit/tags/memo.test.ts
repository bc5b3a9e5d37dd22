import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/base/edit';
import { setMeetingField, type Outcome } from '../../../src/tags/change';
import { readCodebook } from '../../../src/tags/codebook';
import { editTag, moveTag, takeTags } from '../../../src/tags/codebook-change';
import { joinedMemo, newMemos, takeMemo } from '../../../src/tags/memo';
import { mergeSidecars } from '../../../src/tags/merge';
import { mergeCodebooks } from '../../../src/tags/merge-codebook';
import { readSidecar } from '../../../src/tags/sidecar';

const applied = (yaml: string, { edits, refused }: Outcome): string => {
  assert.equal(refused, undefined);
  return applyEdits(yaml, edits);
};
const MEMO = 'Who complains?\n\n- see *sleep*';

describe('memos', () => {
  it('on tags stand as lines of their own under the tag, and go', () => {
    const yaml = 'readout: 1\ntags:\n  - tag: a # first\n    key: x\n  - b\n';
    const written = applied(yaml, editTag(yaml, 'a', { memo: MEMO }));
    assert.equal(written, yaml.replace('    key: x\n', '    key: x\n    memo: |-\n      Who complains?\n\n      - see *sleep*\n'));
    assert.equal(applied(written, editTag(written, 'a', { memo: undefined })), yaml);
    assert.deepEqual(readCodebook(applied(yaml, editTag(yaml, 'b', { memo: 'one line' }))).tags[1], { tag: 'b', memo: 'one line' });
    assert.match(applied(yaml, editTag(yaml, 'b', { memo: 'one line' })), /memo: \|-\n {6}one line\n/);
  });
  it('on meetings stand under meeting, beside what else is there, and go', () => {
    const yaml = 'readout: 1\nannotations:\n  - id: a\n    tags: [x]\n    quote: q\n', written = applied(yaml, setMeetingField(yaml, 'memo', MEMO));
    assert.equal(written, yaml.replace('annotations:', 'meeting:\n  memo: |-\n    Who complains?\n\n    - see *sleep*\nannotations:'));
    assert.equal(readSidecar(written).meeting.memo, MEMO);
    assert.equal(applied(written, setMeetingField(written, 'memo', undefined)), yaml);
    const dated = 'readout: 1\nmeeting: # ours\n  date: 2024-03-14\n  room: 3\n';
    assert.equal(applied(dated, setMeetingField(dated, 'memo', 'm')), `${dated}  memo: |-\n    m\n`);
  });
  it('read back as they were written, whatever they hold', () => fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '#', ':', '-', '"', '\t', '|', 'é', '> ') }).filter(text => text.trim() !== ''), memo => {
    assert.equal(readCodebook(applied('tags: [a]\n', editTag('tags: [a]\n', 'a', { memo }))).tags[0]!.memo, memo);
    const yaml = 'readout: 1\ntags:\n  - tag: a\n  - tag: b\n';
    assert.equal(readCodebook(applied(yaml, editTag(yaml, 'a', { memo }))).tags[0]!.memo, memo);
    assert.equal(readSidecar(applied('', setMeetingField('', 'memo', memo))).meeting.memo, memo);
  })));
  it('of elsewhere come below those that are there, and once, whatever both say', () => fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'a\n\nb', ' c'), { minLength: 2, maxLength: 2 }), ([own, other]) => {
    const both = joinedMemo(own, other)!, book = applied('readout: 1\ntags:\n  - x\n', editTag('readout: 1\ntags:\n  - x\n', 'x', { memo: own }));
    assert.ok(both.includes(own!) && both.includes(other!));
    assert.equal(joinedMemo(both, other), both);
    const taken = applied(book, takeTags(book, [{ tag: 'x', memo: other, color: '#123456' }, { tag: 'y', memo: other }]));
    assert.deepEqual(readCodebook(taken).tags, [{ tag: 'x', memo: both }, { tag: 'y', memo: other }]);
    assert.equal(newMemos(book, taken), both === own ? 1 : 2);
    assert.deepEqual(takeTags(taken, [{ tag: 'x', memo: other }, { tag: 'y', memo: other }]).edits, []);
    const sidecar = applied('', setMeetingField('', 'memo', own));
    assert.equal(readSidecar(applied(sidecar, takeMemo(sidecar, other!))).meeting.memo, both);
  })));
  it('of elsewhere come to tags that are written as a word alone', () => {
    assert.equal(applied('tags:\n  - a # first\n  - b\n', takeTags('tags:\n  - a # first\n  - b\n', [{ tag: 'a', memo: MEMO }])), 'tags:\n  - tag: a # first\n    memo: |-\n      Who complains?\n\n      - see *sleep*\n  - b\n');
  });
  it('come under that of the tag which theirs is merged into', () => {
    const yaml = 'tags:\n  - tag: a\n    memo: one\n  - tag: b\n    memo: two\n  - tag: c\n', tags = (from: string, to: string) => readCodebook(applied(yaml, moveTag(yaml, from, to))).tags;
    assert.deepEqual(tags('a', 'b'), [{ tag: 'b', memo: 'two\n\none' }, { tag: 'c' }]);
    assert.deepEqual(tags('a', 'c'), [{ tag: 'b', memo: 'two' }, { tag: 'c', memo: 'one' }]);
    assert.deepEqual(tags('a', 'd'), [{ tag: 'd', memo: 'one' }, { tag: 'b', memo: 'two' }, { tag: 'c' }]);
  });
  it('merge, and keep both sides where both wrote', () => {
    const codebook = 'tags:\n  - tag: a\n    memo: one\n', sidecar = 'readout: 1\nmeeting:\n  memo: one\n';
    assert.equal(readCodebook(mergeCodebooks(codebook, codebook, codebook.replace('one', 'two')).text).tags[0]!.memo, 'two');
    assert.equal(readSidecar(mergeSidecars(sidecar, sidecar, sidecar.replace('one', 'two')).text).meeting.memo, 'two');
    for (const { text, conflicts } of [mergeCodebooks(codebook, codebook.replace('one', 'mine'), codebook.replace('one', 'two')), mergeSidecars(sidecar, sidecar.replace('one', 'mine'), sidecar.replace('one', 'two'))]) {
      assert.equal(conflicts.length, 1);
      assert.match(text, /memo: mine[^]*the other side has two/);
    }
  });
});
