import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/base/edit';
import { changeSidecar, editAnnotation, removeAnnotations, setMeetingField, type Change, type Outcome } from '../../../src/tags/change';
import { splitConflict } from '../../../src/tags/conflict';
import { mergeSidecars } from '../../../src/tags/merge';
import type { Annotation } from '../../../src/tags/model';
import { readSidecar } from '../../../src/tags/sidecar';
import { annotation, messySidecar } from '../../support/sidecars';

const BASE = `# shared
readout: 1
annotations:
  - id: aaaa
    tags: [trade]
    quote: the ferry
    start: 10
    mine: 1 # ours alone
  # about the second
  - id: bbbb
    tags: [claim, mood]
    quote: "no: never"
    start: 50
    note: |-
      first
`;
const applied = (yaml: string, { edits, refused }: Outcome): string => {
  assert.equal(refused, undefined);
  return applyEdits(yaml, edits);
};
const edited = (id: string, changed: Partial<Annotation>, yaml = BASE): string => applied(yaml, editAnnotation(yaml, id, changed));
const added = (...annotations: Annotation[]): string => applied(BASE, changeSidecar(BASE, [{ kind: 'add', annotations }]));

describe('merging sidecars', () => {
  it('takes what only one side did', () => {
    const theirs = added(annotation('cccc', 20)).replace('mine: 1', 'mine: 2'), ours = edited('bbbb', { note: 'second' }).replace('# shared', '# ours and theirs');
    const { text, conflicts } = mergeSidecars(BASE, ours, theirs);
    assert.deepEqual(conflicts, []);
    assert.equal(text, theirs.replace('      first', '      second').replace('# shared', '# ours and theirs'));
    assert.equal(mergeSidecars(BASE, BASE, theirs).text, theirs);
    assert.equal(mergeSidecars(BASE, ours, BASE).text, ours);
  });

  it('combines different fields and sets of tags of one annotation', () => {
    const { text, conflicts } = mergeSidecars(BASE, edited('bbbb', { note: 'second', tags: ['mood', 'x'] }), edited('bbbb', { by: 'Bo', tags: ['claim', 'mood', 'y'] }));
    assert.deepEqual(conflicts, []);
    const { tags, note, by } = readSidecar(text).annotations[1]!;
    assert.deepEqual({ tags, note, by }, { tags: ['mood', 'x', 'y'], note: 'second', by: 'Bo' });
  });

  it('keeps both of one annotation that was edited twice, each with a mark', () => {
    const { text, conflicts } = mergeSidecars(BASE, edited('aaaa', { note: 'ours' }), edited('aaaa', { note: 'theirs' }));
    const [ours, theirs] = readSidecar(text).annotations;
    assert.deepEqual([ours!.note, theirs!.note, ours!.conflict, theirs!.conflict], ['ours', 'theirs', theirs!.id, 'aaaa']);
    assert.deepEqual(conflicts, [{ kind: 'both-edited', what: 'aaaa', other: theirs!.id }]);
    assert.equal(text.split('mine: 1 # ours alone').length, 3, 'unknown keys come along');
    assert.equal(mergeSidecars(BASE, edited('aaaa', { note: 'ours' }), edited('aaaa', { note: 'theirs' })).text, text, 'twice the same');
  });

  it('keeps what one side edited and the other removed', () => {
    const gone = applied(BASE, removeAnnotations(BASE, ['aaaa'])), kept = edited('aaaa', { note: 'worth keeping' });
    for (const [ours, theirs] of [[gone, kept], [kept, gone]] as const) {
      const { text, conflicts } = mergeSidecars(BASE, ours, theirs), found = readSidecar(text).annotations.find(({ id }) => id === 'aaaa')!;
      assert.deepEqual([found.note, found.conflict, conflicts.length], ['worth keeping', 'removed', 1]);
      assert.ok(text.includes('mine: 1 # ours alone'));
    }
    assert.deepEqual(readSidecar(mergeSidecars(BASE, gone, edited('bbbb', { by: 'Bo' })).text).annotations.map(({ id, by }) => [id, by]), [['bbbb', 'Bo']]);
  });

  it('gives one of two annotations that came with the same id another', () => {
    const { text, conflicts } = mergeSidecars(BASE, added(annotation('cccc', 20, { note: 'ours' })), added(annotation('cccc', 70, { note: 'theirs' })));
    assert.deepEqual(conflicts, []);
    const notes = readSidecar(text).annotations.map(({ note }) => note);
    assert.deepEqual(notes, [undefined, 'ours', 'first', 'theirs']);
    assert.equal(new Set(readSidecar(text).annotations.map(({ id }) => id)).size, 4);
  });

  it('merges fields of the meeting and keeps theirs in a comment where both differ', () => {
    const set = (field: 'date' | 'place', value: string): string => applied(BASE, setMeetingField(BASE, field, value));
    assert.deepEqual(readSidecar(mergeSidecars(BASE, set('date', '2015'), set('place', 'Norhaven')).text).meeting, { date: '2015', place: 'Norhaven' });
    const { text, conflicts } = mergeSidecars(BASE, set('date', '2015'), set('date', '2016'));
    assert.equal(readSidecar(text).meeting.date, '2015');
    assert.deepEqual([conflicts.length, text.includes('the other side has "2016"')], [1, true]);
  });

  it('leaves what it cannot read between markers, which split into the sides again', () => {
    const { text, conflicts } = mergeSidecars(BASE, 'readout: 1\nannotations: [\n', edited('aaaa', { by: 'Bo' }));
    assert.equal(conflicts[0]!.kind, 'unreadable');
    const sides = splitConflict(text)!;
    assert.equal(sides.ours, 'readout: 1\nannotations: [\n');
    assert.equal(sides.theirs, edited('aaaa', { by: 'Bo' }));
    assert.deepEqual(splitConflict('a\n<<<<<<< HEAD\nb\n||||||| 12ab\nc\n=======\nd\n>>>>>>> topic\ne\n'), {
      ours: 'a\nb\ne\n', base: 'a\nc\ne\n', theirs: 'a\nd\ne\n', oursLabel: 'HEAD', theirsLabel: 'topic', conflicts: [{ start: 2, end: 55 }],
    });
  });

  it('loses nothing that either side kept, whoever merges', () => {
    const change = fc.record({ pick: fc.nat(9), act: fc.constantFrom('edit', 'tag', 'remove', 'add', 'move'), words: fc.constantFrom('x', 'y: z', 'two\nlines'), start: fc.nat(2000) });
    fc.assert(fc.property(messySidecar(), fc.array(change, { maxLength: 6 }), fc.array(change, { maxLength: 6 }), (base, our, their) => {
      const side = (name: string, changes: typeof our): string => changes.reduce((yaml, { pick, act, words, start }, i) => {
        const { annotations } = readSidecar(yaml), target = annotations[pick % Math.max(1, annotations.length)];
        const one: Change = act === 'add' || !target ? { kind: 'add', annotations: [annotation(`${name}${i}`, start, { note: words })] }
          : act === 'remove' ? { kind: 'remove', ids: [target.id] } : { kind: 'edit', id: target.id, with: act === 'edit' ? { note: name + words } : act === 'tag' ? { tags: [...target.tags, name] } : { start } };
        return applied(yaml, changeSidecar(yaml, [one]));
      }, base);
      const ours = side('o', our), theirs = side('t', their), { text } = mergeSidecars(base, ours, theirs);
      const merged = readSidecar(text), [b, o, t] = [base, ours, theirs].map(yaml => new Map(readSidecar(yaml).annotations.map(a => [a.id, a])));
      assert.deepEqual(merged.problems, [], text);
      for (const [id, wanted] of [...o!, ...t!]) {
        const was = b!.get(id), other = (o!.get(id) === wanted ? t : o)!.get(id);
        if (was && !other && JSON.stringify(was) === JSON.stringify(wanted)) continue;
        const notes = merged.annotations.filter(a => a.id === id || a.conflict === id).map(({ note }) => note);
        assert.ok(notes.length > 0, `${id} is missing\n${text}`);
        if (wanted.note !== was?.note) assert.ok(notes.includes(wanted.note), `${wanted.note} of ${id} is missing\n${text}`);
      }
    }), { numRuns: 200 });
  });
});
