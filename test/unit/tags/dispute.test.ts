import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/base/edit';
import { changeSidecar, setMeetingField, type Change, type Outcome } from '../../../src/tags/change';
import { wrapConflict } from '../../../src/tags/conflict';
import { disputeIn, type Choice, type Difference, type Dispute } from '../../../src/tags/dispute';
import { mergeSidecars } from '../../../src/tags/merge';
import type { Annotation } from '../../../src/tags/model';
import { readSidecar } from '../../../src/tags/sidecar';
import { annotation, messySidecar } from '../../support/sidecars';

const BASE = 'readout: 1\nannotations:\n  - id: aaaa\n    tags: [trade]\n    quote: the ferry\n    start: 10 # by hand\n  - id: bbbb\n    tags: [claim]\n    quote: never\n    start: 50\n    note: first\n';
const applied = (yaml: string, { edits, refused }: Outcome): string => {
  assert.equal(refused, undefined);
  return applyEdits(yaml, edits);
};
const changed = (...changes: Change[]): string => applied(BASE, changeSidecar(BASE, changes));
const noted = (note: string): Change => ({ kind: 'edit', id: 'bbbb', with: { note } });
const disputed = (yaml: string, base?: string): Dispute => {
  const found = disputeIn(yaml, base);
  assert.ok(found && !('refused' in found), JSON.stringify(found));
  return found;
};
const settled = (yaml: string, choices: Readonly<Record<string, Choice>>, base?: string): string => applied(yaml, disputed(yaml, base).settle(new Map(Object.entries(choices))));
const plainly = ({ kind, key, suggested, asks }: Difference): unknown[] => [kind, key, suggested, asks];
const ids = (yaml: string): readonly string[] => readSidecar(yaml).annotations.map(({ id }) => id);

describe('settling what a merge left in a sidecar', () => {
  const ours = changed(noted('mine'), { kind: 'add', annotations: [annotation('oooo', 20)] });
  const theirs = changed(noted('theirs'), { kind: 'add', annotations: [annotation('tttt', 20)] }, { kind: 'remove', ids: ['aaaa'] });
  const conflict = wrapConflict(ours, theirs);

  it('lists the differences by annotation, knowing from the base what each side did', () => {
    assert.deepEqual(disputed(conflict, BASE).differences.map(plainly), [
      ['annotation', 'annotation aaaa', 'theirs', false], ['annotation', 'annotation oooo', 'both', false],
      ['annotation', 'annotation tttt', 'both', false], ['annotation', 'annotation bbbb', 'both', true],
    ]);
    assert.deepEqual(disputed(conflict).differences.map(({ key, suggested, asks }) => [key, suggested, asks])[0], ['annotation aaaa', 'both', false], 'without a base nothing is taken for removed');
  });

  it('takes the base from the markers where they hold it', () => {
    const [head, tail] = ['readout: 1\nannotations:\n', '  - id: zzzz\n    tags: [a]\n    quote: z\n    start: 99\n'];
    const block = (note: string): string => `  - id: bbbb\n    tags: [claim]\n    quote: never\n    start: 50\n    note: ${note}\n`;
    const text = `${head}<<<<<<< HEAD\n${block('mine')}||||||| 12ab34c\n${block('first')}=======\n${block('first')}    by: Bo\n>>>>>>> topic\n${tail}`;
    const { differences, mine, theirs: other } = disputed(text);
    assert.deepEqual([differences.map(plainly), mine, other], [[['annotation', 'annotation bbbb', 'both', false]], 'HEAD', 'topic']);
    assert.equal(settled(text, {}), `${head}${block('mine')}    by: Bo\n${tail}`);
  });

  it('writes mine, theirs or both, and leaves every other line as it was', () => {
    assert.equal(settled(conflict, { 'annotation aaaa': 'mine', 'annotation tttt': 'mine', 'annotation bbbb': 'mine' }, BASE), ours);
    assert.equal(settled(conflict, { 'annotation aaaa': 'theirs', 'annotation oooo': 'theirs', 'annotation bbbb': 'theirs' }, BASE), theirs);
    const both = readSidecar(settled(conflict, { 'annotation bbbb': 'both' }, BASE)).annotations;
    assert.deepEqual(both.map(({ note, conflict: mark }) => [note, mark]), [[undefined, undefined], [undefined, undefined], ['mine', undefined], ['theirs', undefined]]);
    assert.equal(readSidecar(settled(conflict, {}, BASE)).annotations.filter(one => one.conflict).length, 2, 'what nobody chose keeps its mark');
  });

  it('settles fields of the meeting', () => {
    const [one, other] = ['2015', '2016'].map(date => applied(BASE, setMeetingField(BASE, 'date', date))) as [string, string], text = wrapConflict(one, other);
    assert.deepEqual(disputed(text, BASE).differences.map(plainly), [['field', 'meeting date', 'both', true]]);
    assert.equal(settled(text, { 'meeting date': 'mine' }, BASE), one);
    assert.equal(settled(text, { 'meeting date': 'theirs' }, BASE), other);
    assert.match(settled(text, {}, BASE), /date: "2015"[^]*has "2016"/);
  });

  it('settles what the merge driver marked', () => {
    const twice = mergeSidecars(BASE, changed(noted('mine')), changed(noted('theirs'))).text, [difference] = disputed(twice).differences;
    const left = (choice: Choice): unknown => readSidecar(settled(twice, { [difference!.key]: choice })).annotations.flatMap(({ note, conflict: mark }) => (note ? [note, mark] : []));
    assert.deepEqual([left('mine'), left('theirs'), left('both')], [['mine', undefined], ['theirs', undefined], ['mine', undefined, 'theirs', undefined]]);
    const removed = mergeSidecars(BASE, changed(noted('mine')), changed({ kind: 'remove', ids: ['bbbb'] })).text;
    assert.deepEqual([ids(settled(removed, { 'annotation bbbb': 'mine' })), ids(settled(removed, { 'annotation bbbb': 'theirs' }))], [['aaaa', 'bbbb'], ['aaaa']]);
  });

  it('says where only a hand can help, and finds nothing where nothing is left', () => {
    assert.equal(disputeIn(BASE), undefined);
    for (const text of [wrapConflict(BASE, 'readout: ['), `<<<<<<< a\n${BASE}`]) assert.match((disputeIn(text) as { refused: string }).refused, /by hand/);
  });

  it('gives exactly one side when all of it is chosen, whatever the sidecars are', () => {
    const change = fc.record({ pick: fc.nat(9), act: fc.constantFrom('edit', 'remove', 'add'), words: fc.constantFrom('x', 'y: z', 'two\nlines'), start: fc.nat(2000) });
    fc.assert(fc.property(messySidecar(), fc.array(change, { maxLength: 5 }), fc.array(change, { maxLength: 5 }), fc.boolean(), (base, our, their, known) => {
      const side = (name: string, changes: typeof our): string => changes.reduce((yaml, { pick, act, words, start }, i) => {
        const { annotations } = readSidecar(yaml), target = annotations[pick % Math.max(1, annotations.length)];
        const one: Change = act === 'add' || !target ? { kind: 'add', annotations: [annotation(`${name}${i}`, start, { note: words })] }
          : act === 'remove' ? { kind: 'remove', ids: [target.id] } : { kind: 'edit', id: target.id, with: { note: name + words } };
        return applied(yaml, changeSidecar(yaml, [one]));
      }, base);
      const [mine, other] = [side('o', our), side('t', their)], text = wrapConflict(mine, other), { differences, settle } = disputed(text, known ? base : undefined);
      const all = (choice: Choice): readonly Annotation[] => readSidecar(applied(text, settle(new Map(differences.map(({ key }) => [key, choice]))))).annotations;
      const byId = (annotations: readonly Annotation[]): readonly Annotation[] => annotations.toSorted((a, b) => a.id.localeCompare(b.id));
      assert.deepEqual(byId(all('mine')), byId(readSidecar(mine).annotations));
      assert.deepEqual(byId(all('theirs')), byId(readSidecar(other).annotations));
      const both = all('both');
      for (const one of [mine, other].flatMap(yaml => readSidecar(yaml).annotations)) {
        if (known && !(readSidecar(mine).annotations.some(({ id }) => id === one.id) && readSidecar(other).annotations.some(({ id }) => id === one.id)) && JSON.stringify(readSidecar(base).annotations.find(({ id }) => id === one.id)) === JSON.stringify(one)) continue;
        assert.ok(both.some(({ note, start }) => start === one.start && (note === one.note || readSidecar(base).annotations.some(was => was.id === one.id && was.note === one.note))), `${one.id}\n${text}`);
      }
      assert.ok(both.every(({ conflict: mark }) => mark === undefined));
    }), { numRuns: 100 });
  });
});
