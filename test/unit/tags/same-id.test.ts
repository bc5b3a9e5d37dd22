import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/base/edit';
import { changeSidecar, type Change } from '../../../src/tags/change';
import { splitConflict } from '../../../src/tags/conflict';
import { mergeSidecars } from '../../../src/tags/merge';
import { readSidecar } from '../../../src/tags/sidecar';

/** A block as somebody typed or copied it. */
const block = (id: string, quote: string, start: number, note?: string): string => `  - id: ${id} # by hand\n    tags: [level]\n    quote: ${quote}\n    start: ${start}\n${note === undefined ? '' : `    note: ${note}\n`}`;
const sidecar = (...blocks: string[]): string => `readout: 1\nannotations:\n${blocks.join('')}`;

describe('annotations that share an id', () => {
  it('are removed, moved and edited one by one, whichever it is, and the others stay who they were', () => {
    const ids = fc.array(fc.constantFrom('weir', 'mill'), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(ids, fc.nat(), fc.constantFrom('remove', 'move', 'edit'), fc.nat(70), (list, which, what, start) => {
      const yaml = sidecar(...list.map((id, i) => block(id, `line ${i}`, 10 * i))), before = readSidecar(yaml).annotations, meant = before[which % before.length]!;
      const change: Change = what === 'remove' ? { kind: 'remove', ids: [meant.id] } : { kind: 'edit', id: meant.id, with: what === 'move' ? { start } : { note: 'dry' } };
      const { edits, refused } = changeSidecar(yaml, [change]);
      assert.equal(refused, undefined);
      const text = applyEdits(yaml, edits), after = new Map(readSidecar(text).annotations.map(one => [one.id, one]));
      assert.equal(after.size, what === 'remove' ? list.length - 1 : list.length);
      for (const one of before) if (one !== meant) assert.deepEqual(after.get(one.id), one);
      assert.equal(after.get(meant.id)?.quote, what === 'remove' ? undefined : meant.quote);
      // an act that is done again a moment later finds it done
      assert.equal(changeSidecar(text, what === 'remove' ? [{ kind: 'remove', ids: [meant.id] }] : [change]).edits.length, 0);
      // only ids that others would have taken over are written, and nothing else in these lines
      for (const line of text.split('\n')) assert.ok(yaml.includes(line) || line === 'annotations: []' || /^ {2}- id: \w+~\d # by hand$|^ {4}(?:start|note): |^ {6}dry$/.test(line), line);
    }), { numRuns: 500 });
  });

  it('are not merged where one of them went or came before the others, as nobody can say which is which', () => {
    const base = sidecar(block('weir', 'one', 1), block('weir', 'two', 5)), theirs = sidecar(block('weir', 'one', 1, 'read off twice'), block('weir', 'two', 5)), ours = sidecar(block('weir', 'two', 5));
    for (const [mine, other] of [[ours, theirs], [theirs, ours]] as const) {
      const { text, conflicts } = mergeSidecars(base, mine, other);
      assert.equal(conflicts[0]?.kind, 'unreadable');
      assert.deepEqual([splitConflict(text)!.ours, splitConflict(text)!.theirs], [mine, other]);
    }
    // where the last went, the first is who it was
    const { text, conflicts } = mergeSidecars(base, sidecar(block('weir', 'one', 1)), theirs);
    assert.deepEqual([conflicts, readSidecar(text).annotations.map(({ quote, note }) => [quote, note])], [[], [['one', 'read off twice']]]);
  });

  it('are told, with what to do', () => {
    assert.match(readSidecar(sidecar(block('weir', 'one', 1), block('weir', 'two', 5))).problems[0]!.message, /goes by weir~2; give it an id of its own/);
  });
});
