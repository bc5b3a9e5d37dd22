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

  it('leaves both whole where the other side has a block that is no annotation yet, and keeps one that was there before', () => {
    const broken = `${BASE.trimEnd()}\n  - tags: [claim]\n    quote: typed by hand, without an id\n    start: 900\n`, ours = edited('aaaa', { by: 'Bo' });
    const { text, conflicts } = mergeSidecars(BASE, ours, broken);
    assert.equal(conflicts[0]?.kind, 'unreadable');
    assert.deepEqual([splitConflict(text)!.ours, splitConflict(text)!.theirs], [ours, broken]);
    const both = mergeSidecars(broken, `${broken}# seen\n`, applied(broken, setMeetingField(broken, 'date', '2015')));
    assert.deepEqual([both.conflicts, both.text.includes('typed by hand'), readSidecar(both.text).meeting.date], [[], true, '2015']);
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

  it('moves a block to the end while the last one goes, below a note that keeps its blank lines', () => {
    const head = 'readout: 1\nannotations:\n- id: a\n  tags: [x]\n  quote: one\n  start: 0\n  note: |+\n    kept\n\n', b = '- id: b\n  tags: [x]\n  quote: two\n  start: 1\n', c = '- id: c\n  tags: [x]\n  quote: three\n  start: ';
    const { text, conflicts } = mergeSidecars(`${head}${b}${c}1`, `${head}${b}  note: ours\n${c}1`, `${head}${c}0\n${b.replace('start: 1', 'start: 2')}`);
    assert.deepEqual(conflicts, []);
    assert.deepEqual(readSidecar(text).annotations.map(({ id, start, note }) => [id, start, note]), [['a', 0, 'kept\n\n'], ['c', 0, undefined], ['b', 2, 'ours']]);
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
      const ours = side('o', our), written = side('t', their), theirs = `${written}${written.endsWith('\n') ? '' : '\n'}# their last word\ntheirs: {own: key}\n`;
      const { text } = mergeSidecars(base, ours, theirs);
      const merged = readSidecar(text), [b, o, t] = [base, ours, theirs].map(yaml => new Map(readSidecar(yaml).annotations.map(a => [a.id, a])));
      assert.deepEqual(merged.problems, [], text);
      assert.ok(text.includes('# their last word') && text.includes('theirs: {own: key}'), text);
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

describe('what stands around the annotations in a merge', () => {
  const merged = (base: string, ours: string, theirs: string): string => {
    const { text, conflicts } = mergeSidecars(base, ours, theirs);
    assert.deepEqual(conflicts, []);
    return text;
  };

  it('takes their comments to the block they stand above, and drops those they dropped', () => {
    const ours = added(annotation('oooo', 5)), theirs = added(annotation('cccc', 20)).replace('  - id: cccc', '  # about the new one,\n  # in two lines\n  - id: cccc').replace('  # about the second\n', '') + '# the end\n';
    const text = merged(BASE, ours, theirs);
    assert.match(text, /\n {2}# about the new one,\n {2}# in two lines\n {2}- id: cccc\n/);
    assert.match(text, /\n# the end\n$/);
    assert.ok(!text.includes('about the second') && text.includes('- id: oooo'));
  });

  it('keeps a comment that both changed in both forms', () => {
    const text = merged(BASE, BASE.replace('# shared', '# ours'), BASE.replace('# shared', '# theirs'));
    assert.deepEqual(text.match(/^# .*$/gm), ['# ours', '# theirs']);
  });

  it('takes over keys that Readout does not know, at the top and of the meeting', () => {
    const theirs = BASE.replace('annotations:', 'reviewers: # of the team\n  - Bo\n  - Cy\nmeeting:\n  date: 2015\n  room: 7\nannotations:') + 'custom: {deep: [1]}\n';
    const text = merged(BASE, edited('aaaa', { by: 'Ada' }), theirs);
    for (const lines of ['reviewers: # of the team\n  - Bo\n  - Cy\n', '  room: 7\n', 'custom: {deep: [1]}\n']) assert.ok(text.includes(lines), text);
    assert.equal(readSidecar(text).meeting.date, '2015');
    assert.equal(merged(theirs, theirs.replace('- Bo', '- Di'), theirs.replace('custom: {deep: [1]}\n', '')), theirs.replace('- Bo', '- Di').replace('custom: {deep: [1]}\n', ''));
  });

  it('tells of an unknown key that both changed and keeps both values', () => {
    const base = `${BASE}custom: 1\n`, { text, conflicts } = mergeSidecars(base, base.replace('custom: 1', 'custom: 2'), base.replace('custom: 1', 'custom:\n  - 3'));
    assert.deepEqual(conflicts, [{ kind: 'field', what: 'key custom' }]);
    assert.ok(text.includes('\ncustom: 2\n') && text.includes('#     - 3'), text);
  });

  it('keeps blocks that end in blank lines of their own, with what else is in them', () => {
    const block = '  - id: kkkk\n    tags: [a]\n    quote: q\n    start: 20\n    mine: 1 # of another tool\n    note: |+\n      last words\n\n\n';
    const theirs = BASE.replace('  # about the second', `${block}  # about the second`), ours = edited('bbbb', { by: 'Bo' }).replace('# ours alone\n', '# ours alone\n\n');
    const text = merged(BASE, ours, theirs);
    assert.ok(text.includes(block), text);
    assert.equal(readSidecar(text).annotations.find(({ id }) => id === 'kkkk')!.note, 'last words\n\n\n');
    assert.ok(merged(theirs, theirs.replace('# shared', '# ours'), theirs.replace('last words', 'other words')).includes(block.replace('last words', 'other words')));
  });

  it('keeps both of one annotation to which one side wrote a comment and the other a note', () => {
    const { text, conflicts } = mergeSidecars(BASE, edited('aaaa', { note: 'ours' }), BASE.replace('# ours alone', '# theirs alone'));
    assert.equal(conflicts[0]?.kind, 'both-edited');
    assert.ok(text.includes('# ours alone') && text.includes('# theirs alone') && text.includes('note: |-\n      ours'));
  });

  it('brings their entry of who speaks as they wrote it', () => {
    const spoken = 'speakers:\n  - quote: the ferry # heard on tape\n    start: 10\n    speaker: Ada\n    sure: no\n';
    assert.ok(merged(BASE, edited('aaaa', { by: 'Bo' }), BASE + spoken).endsWith(spoken));
  });

  it('merges without a base that can be read, dropping nothing, and says so', () => {
    const { text, conflicts } = mergeSidecars('<<<<<<< a\n=======\n>>>>>>> b\n', edited('aaaa', { by: 'Ada' }), added(annotation('cccc', 20)));
    assert.deepEqual(conflicts, [{ kind: 'no-base', what: 'file' }]);
    assert.deepEqual(readSidecar(text).annotations.map(({ start }) => start), [10, 10, 20, 50]);
  });

  it('puts longer markers around versions that hold conflicts, and takes the outer ones apart', () => {
    const ours = 'a\n<<<<<<< x\nb\n=======\nc\n>>>>>>> y\n', { text } = mergeSidecars(BASE, ours, edited('aaaa', { by: 'Bo' }));
    assert.ok(text.startsWith('<<<<<<<<< ours\n'));
    assert.deepEqual([splitConflict(text)?.ours, splitConflict(text)?.theirs], [ours, edited('aaaa', { by: 'Bo' })]);
    assert.equal(readSidecar(text).writable, false);
  });
});
