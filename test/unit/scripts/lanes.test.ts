import assert from 'node:assert/strict';
import { inLanes, inOrder, type Part } from '../../../scripts/lanes';

const PARTS: readonly Part[] = [{ name: 'a' }, { name: 'b', needs: ['c'] }, { name: 'c', needs: ['a'] }, { name: 'd' }, { name: 'e' }];

/** Runs parts that end when they are told to; gives what has begun, and how to end one. */
function byHand(parts: readonly Part[], lanes: number) {
  const begun: string[] = [], ends = new Map<string, { resolve(): void; reject(error: Error): void }>();
  const done = inLanes(parts, lanes, ({ name }) => new Promise<void>((resolve, reject) => { begun.push(name); ends.set(name, { resolve, reject }); }));
  const settle = () => new Promise(resolve => { setImmediate(resolve); });
  return { begun, done, end: async (name: string) => { ends.get(name)!.resolve(); await settle(); }, fail: async (name: string) => { ends.get(name)!.reject(new Error(`${name} broke`)); await settle(); } };
}

describe('parts in lanes', () => {
  it('begin in their order, so many at a time, each when what it needs has ended', async () => {
    const { begun, done, end } = byHand(PARTS, 2);
    assert.deepEqual(begun, ['a', 'd']);
    await end('d');
    assert.deepEqual(begun, ['a', 'd', 'e']);
    await end('a');
    assert.deepEqual(begun, ['a', 'd', 'e', 'c']);
    await end('e');
    assert.equal(begun.length, 4, 'b waits though a lane is free');
    await end('c');
    assert.equal(begun.at(-1), 'b');
    await end('b');
    await done;
  });

  it('run one after the other in one lane', async () => {
    let running = 0, most = 0;
    await inLanes(PARTS, 1, async () => {
      most = Math.max(most, ++running);
      await new Promise(resolve => { setImmediate(resolve); });
      running--;
    });
    assert.equal(most, 1);
  });

  it('are refused when one needs what never comes, and when one breaks, though not before the others have ended', async () => {
    await assert.rejects(inLanes([{ name: 'a', needs: ['nothing'] }], 2, async () => {}), /a needs what never comes: nothing/);
    const { begun, done, end, fail } = byHand(PARTS, 2);
    let over = false;
    const refused = assert.rejects(done.finally(() => { over = true; }), /a broke/);
    await fail('a');
    assert.equal(over, false);
    await end('d');
    await refused;
    assert.deepEqual(begun, ['a', 'd']);
  });
});

describe('what parts print side by side', () => {
  it('reads as if one had run after the other, the first at once', () => {
    const out: string[] = [], { print, end } = inOrder(['a', 'b', 'c'], text => out.push(String(text)));
    print('b', 'b1');
    print('a', 'a1');
    assert.deepEqual(out, ['a1']);
    end('b');
    print('a', 'a2');
    end('a');
    assert.deepEqual(out, ['a1', 'a2', 'b1']);
    print('c', 'c1');
    assert.deepEqual(out, ['a1', 'a2', 'b1', 'c1']);
    end('c');
  });
});
