import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/base/edit';
import { changeSidecar, type Change } from '../../../src/tags/change';
import { createHistory, type Act } from '../../../src/tags/history';
import { inverseOf } from '../../../src/tags/inverse';
import { keepFollowed } from '../../../src/tags/keep';
import type { Annotation, Placed } from '../../../src/tags/model';
import { inOrderOfUse } from '../../../src/tags/first-use';
import { coloursOf, inherits, PALETTE } from '../../../src/tags/palette';
import { retag, undoRetag } from '../../../src/tags/retag';
import { segmentsOf } from '../../../src/tags/segments';
import { readSidecar } from '../../../src/tags/sidecar';
import { differences } from '../../../src/tags/words';

const annotation = (id: string, start: number, tags = ['one']): Annotation => ({ id, tags, quote: `quote ${id}`, before: '', after: '', start });
const done = (text: string, changes: readonly Change[]): string => {
  const { edits, refused } = changeSidecar(text, changes);
  equal(refused, undefined);
  return applyEdits(text, edits);
};
const SIDECAR = done('', [{ kind: 'add', annotations: [annotation('aaaaaaaa', 5), annotation('bbbbbbbb', 50, ['two', 'one/x'])] }]);
const nothing = (): { edits: [] } => ({ edits: [] });
const act = (label: string, ...transcripts: string[]): Act => ({
  label, steps: transcripts.map(transcript => ({ file: `${transcript}.tags.yaml`, transcript, before: '', after: '', undo: nothing, redo: nothing })),
});

describe('inverse changes', () => {
  const changes: fc.Arbitrary<Change> = fc.oneof(
    fc.record({ kind: fc.constant('edit' as const), id: fc.constantFrom('aaaaaaaa', 'bbbbbbbb'), with: fc.record({ note: fc.constantFrom('a', 'two\nlines', undefined), tags: fc.constantFrom(['x'], ['y', 'z']) }) }),
    fc.record({ kind: fc.constant('remove' as const), ids: fc.constantFrom(['aaaaaaaa'], ['aaaaaaaa', 'bbbbbbbb']) }),
    fc.record({ kind: fc.constant('add' as const), annotations: fc.constant([annotation('cccccccc', 20)]) }),
  );
  it('bring back what was there', () => {
    fc.assert(fc.property(changes, change => {
      const before = readSidecar(SIDECAR), after = done(SIDECAR, [change]);
      deepEqual(readSidecar(done(after, inverseOf(before, [change], readSidecar(after)))).annotations, before.annotations);
    }));
  });
  it('leave what others did since, and pass over what is gone', () => {
    const before = readSidecar(SIDECAR), [first] = before.annotations, change: Change = { kind: 'edit', id: 'aaaaaaaa', with: { note: 'mine', tags: ['one', 'mine'] } };
    const left = done(SIDECAR, [change]);
    const back = (text: string, ...changes: Change[]): readonly Annotation[] => readSidecar(done(text, inverseOf(before, changes, readSidecar(text)))).annotations;
    const pulled = done(left, [{ kind: 'edit', id: 'aaaaaaaa', with: { note: 'theirs', tags: ['one', 'mine', 'theirs'], quote: 'quote', start: 6 } }]);
    deepEqual(back(pulled, change)[0], { ...first, note: 'theirs', tags: ['one', 'theirs'], quote: 'quote', start: 6 });
    deepEqual(back(pulled, { kind: 'edit', id: 'aaaaaaaa', with: { quote: 'my words', start: 7 } })[0], readSidecar(pulled).annotations[0]);
    const gone = done(left, [{ kind: 'remove', ids: ['aaaaaaaa'] }]);
    deepEqual(back(gone, change, { kind: 'add', annotations: [annotation('eeeeeeee', 1)] }), readSidecar(gone).annotations);
    deepEqual(back(SIDECAR, { kind: 'remove', ids: ['aaaaaaaa'] }), before.annotations);
  });
});

describe('the history of acts', () => {
  it('gives an act to undo only while the text stands as it did then', () => {
    const history = createHistory();
    history.record(act('tag', 'a'), () => 'text');
    equal(history.undoable('a', 'text')?.label, 'tag');
    equal(history.undoable('a', 'text typed'), undefined);
    equal(history.undoable('a')?.label, 'tag');
    equal(history.undoable('b', 'text'), undefined);
  });
  it('gives the other key its turn at once, and takes up the texts of now later', () => {
    const history = createHistory(), old = act('tag', 'a'), now = act('tag', 'a');
    history.record(old, () => '');
    history.undone(old);
    equal(history.redoable('a'), old);
    history.renew(old, now);
    equal(history.redoable('a'), now);
    history.redone(now);
    equal(history.undoable('a'), now);
  });
  it('forgets the oldest acts when all hold too much of files, but never the last', () => {
    const history = createHistory(200, 1000), long = (label: string): Act => ({ label, steps: act(label, label).steps.map(step => ({ ...step, before: '', after: 'x'.repeat(400) })) });
    for (const label of ['a', 'b', 'c']) history.record(long(label), () => '');
    deepEqual(['a', 'b', 'c'].map(name => history.undoable(name)?.label), [undefined, 'b', 'c']);
    const huge = long('huge');
    history.record({ ...huge, steps: huge.steps.map(step => ({ ...step, after: 'x'.repeat(5000) })) }, () => '');
    deepEqual(['b', 'c', 'huge'].map(name => history.undoable(name)?.label), [undefined, undefined, 'huge']);
  });
  it('undoes the latest first and redoes in the order of doing', () => {
    const history = createHistory(), [first, second] = [act('first', 'a'), act('second', 'a', 'b')];
    for (const one of [first, second]) history.record(one, () => '');
    equal(history.undoable('b')?.label, 'second');
    history.undone(second);
    equal(history.undoable('b'), undefined);
    history.undone(first);
    equal(history.redoable('a')?.label, 'first');
    history.redone(first);
    equal(history.redoable('a')?.label, 'second');
  });
  it('forgets what could be redone once something new is done or typed', () => {
    for (const next of [(history: ReturnType<typeof createHistory>) => history.edited('a'), (history: ReturnType<typeof createHistory>) => history.record(act('new', 'a'), () => '')]) {
      const history = createHistory(), one = act('one', 'a');
      history.record(one, () => '');
      history.undone(one);
      next(history);
      equal(history.redoable('a'), undefined);
    }
  });
});

describe('places after a fresh look', () => {
  const placed = (state: Placed['state'], start: number, end: number): Placed => ({ annotation: annotation('aaaaaaaa', 5), state, span: { start, end }, candidates: [] });
  it('keep a followed annotation where it is', () => deepEqual(keepFollowed([placed('exact', 5, 9)], [placed('moved', 50, 54)])[0]?.span, { start: 5, end: 9 }));
  it('bring a lost one back', () => deepEqual(keepFollowed([{ ...placed('lost', 0, 0), span: null }], [placed('exact', 5, 9)])[0]?.state, 'exact'));
  it('take in more around an edited one', () => deepEqual(keepFollowed([placed('changed', 5, 9)], [placed('changed', 5, 15)])[0]?.span, { start: 5, end: 15 }));
});

describe('taking a refactoring back on a later text', () => {
  it('restores the tags and what was removed, and leaves what others added', () => {
    const refactoring = { kind: 'delete', tag: 'one', withChildren: true } as const;
    const after = applyEdits(SIDECAR, retag(SIDECAR, refactoring, 'f').edits);
    deepEqual(readSidecar(after).annotations.map(({ tags }) => tags), [['two']]);
    const later = done(after, [{ kind: 'add', annotations: [annotation('dddddddd', 99)] }]);
    const back = undoRetag(SIDECAR, refactoring, 'f')(later);
    deepEqual(readSidecar(applyEdits(later, back.edits)).annotations.map(({ id, tags }) => [id, tags]), [['aaaaaaaa', ['one']], ['bbbbbbbb', ['two', 'one/x']], ['dddddddd', ['one']]]);
  });
  it('leaves alone what it did not change, what others did to the rest, and what they took away', () => {
    const refactoring = { kind: 'rename', from: 'one', to: 'first' } as const;
    const text = done(SIDECAR, [{ kind: 'add', annotations: [annotation('cccccccc', 70, ['three']), annotation('dddddddd', 80, ['four']), annotation('eeeeeeee', 90)] }]);
    const later = done(applyEdits(text, retag(text, refactoring, 'f').edits), [
      { kind: 'edit', id: 'aaaaaaaa', with: { tags: ['first', 'doubt'] } }, { kind: 'edit', id: 'cccccccc', with: { tags: ['three', 'new'] } }, { kind: 'remove', ids: ['dddddddd', 'eeeeeeee'] },
    ]);
    const back = applyEdits(later, undoRetag(text, refactoring, 'f')(later).edits);
    deepEqual(readSidecar(back).annotations.map(({ id, tags }) => [id, tags]), [['aaaaaaaa', ['doubt', 'one']], ['bbbbbbbb', ['two', 'one/x']], ['cccccccc', ['three', 'new']]]);
  });
  it('brings back what it removed with its comments and the keys of other tools', () => {
    const refactoring = { kind: 'delete', tag: 'one', withChildren: false } as const, text = SIDECAR.replace('    start: 5\n', '    start: 5 # from the top\n    mine: {deep: 1}\n');
    const later = done(applyEdits(text, retag(text, refactoring, 'f').edits), [{ kind: 'add', annotations: [annotation('cccccccc', 70, ['three'])] }]);
    const back = applyEdits(later, undoRetag(text, refactoring, 'f')(later).edits);
    equal(back.slice(0, text.length), text);
  });
});

describe('segments', () => {
  it('cover each place by the layers that cover it, without overlap', () => {
    const layer = fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(fc.property(fc.array(layer, { maxLength: 8 }), layers => {
      const segments = segmentsOf(layers);
      for (let at = 0; at < 45; at++) {
        const here = segments.filter(({ span }) => span.start <= at && at < span.end);
        ok(here.length <= 1);
        deepEqual(here[0]?.layers ?? [], layers.flatMap(({ start, end }, i) => (start <= at && at < end ? [i] : [])));
      }
    }));
  });
});

describe('differences of words', () => {
  it('give both texts back', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c ', ' d', '\n'), { maxLength: 12 }).map(parts => parts.join(''));
    fc.assert(fc.property(text, text, (before, after) => {
      const found = differences(before, after), side = (other: string): string => found.filter(({ kind }) => kind !== other).map(({ words }) => words).join('');
      equal(side('new'), before);
      equal(side('gone'), after);
    }));
  });
});

describe('colours', () => {
  const tags = ['cost', 'repair', 'fuel', 'claim', 'mood', 'fact', 'order', 'night'];
  it('come from the codebook, from the tag above, or from the palette, always the same', () => {
    const colorOf = coloursOf([{ tag: 'trade', color: '#102030' }]);
    equal(colorOf('trade'), '#102030');
    equal(colorOf('trade/volume'), '#102030');
    equal(colorOf('claim'), coloursOf([])('claim'));
    ok(PALETTE.includes(colorOf('claim')));
  });
  it('differ between the tags of a codebook while there are any left, and from those of other tags', () => {
    const bare = tags.slice(0, 6).map(tag => ({ tag })), definitions = [...bare.slice(0, 3), { tag: 'trade', color: PALETTE[0]!.toUpperCase() }, ...bare.slice(3)];
    const colorOf = coloursOf(definitions), colors = definitions.map(({ tag }) => colorOf(tag));
    equal(new Set(colors).size, definitions.length);
    ok(!colors.includes(colorOf('in no codebook')));
  });
  it('differ between tags in use while there are any left, and stay when others are added', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...'abcdefghijklmnopqrstuvwxyz'].map(letter => `tag ${letter}`), { minLength: PALETTE.length }), used => {
      const all = coloursOf([], used);
      for (let round = 0; round + PALETTE.length <= used.length; round += PALETTE.length) equal(new Set(used.slice(round, round + PALETTE.length).map(all)).size, PALETTE.length);
      used.forEach((tag, i) => equal(coloursOf([], used.slice(0, i + 1))(tag), all(tag)));
      used.forEach((tag, i) => equal(coloursOf([], used.slice(0, i))(tag), all(tag), 'the colour is that which was offered'));
    }));
  });
  it('of tags in use leave those of the codebook as they are', () => {
    const definitions = tags.slice(0, 3).map(tag => ({ tag })), colors = tags.map(coloursOf(definitions, tags));
    deepEqual(colors.slice(0, 3), definitions.map(({ tag }) => coloursOf(definitions)(tag)));
    equal(new Set(colors).size, PALETTE.length);
  });
  it('of all stay as they are when those of some are written into the codebook', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }).map(text => `tag ${text.replace(/\//g, '')}`), { maxLength: 4 * PALETTE.length }), fc.func(fc.boolean()), (used, isWritten) => {
      const before = coloursOf([], used), written = used.filter(tag => isWritten(tag)).map(tag => ({ tag, color: before(tag) }));
      deepEqual(used.map(coloursOf(written, used)), used.map(before));
      const fresh = ['new', 'newer'].reduce((all, tag) => [...all, { tag, color: coloursOf(all, used)(tag) }], written);
      deepEqual(used.map(coloursOf(fresh, used)), used.map(before), 'new tags in the codebook change none');
    }));
  });
  it('come from a tag above where the codebook gives that one a colour', () => {
    const definitions = [{ tag: 'trade', color: '#102030' }, { tag: 'cost' }];
    deepEqual(['trade', 'trade/volume', 'trades', 'cost/fuel'].map(tag => inherits(definitions, tag)), [false, true, false, false]);
  });
  it('go by the order of first use, in whichever order annotations are read', () => {
    const annotations = [{ tags: ['late', 'early'], on: '2026-03-01T10:00:00Z' }, { tags: ['early'], on: '2026-01-01T10:00:00Z' }, { tags: ['by hand', 'also by hand'] }, { tags: ['late'], on: '2026-02-01T10:00:00Z' }];
    const order = ['also by hand', 'by hand', 'early', 'late'];
    deepEqual(inOrderOfUse(annotations), order);
    deepEqual(inOrderOfUse(annotations.toReversed()), order);
  });
});
