import assert from 'node:assert/strict';
import { decodeKept, encodeKept, type Kept } from '../../../src/library/cache';
import { createInterner } from '../../../src/library/interning';
import type { Remembered } from '../../../src/library/loader';
import { sumUp } from '../../../src/library/sum-up';
import { createWordIndex } from '../../../src/library/words';
import { NO_CORRECTIONS } from '../../../src/base/names';
import { libraryFile } from '../../support/generate';
import { random } from '../../support/random';

/** What is known of some files; every seventh is no transcript. */
function someKept(count: number): Kept {
  const words = createWordIndex(), known = new Map<string, Remembered>();
  for (let i = 0; i < count; i++) {
    const { path, text } = libraryFile(i), uri = `file:///library/${path}`;
    const { summary, words: own } = sumUp({ file: { uri, path }, bytes: new TextEncoder().encode(text), sidecar: null, names: NO_CORRECTIONS, force: false });
    if (summary && i % 7) words.put(uri, own.split('\n'));
    known.set(uri, { stamp: `${text.length}:${i}`, summary: i % 7 ? summary : null });
  }
  return { known, words: words.dump() };
}

describe('the cache of the library', () => {
  const kept = someKept(30);
  let bytes: Uint8Array;
  before(async () => { bytes = (await encodeKept(kept, 'basis'))!; });

  it('gives back what was kept', async () => {
    const again = await decodeKept(bytes, 'basis');
    assert.deepEqual([...again!.known], [...kept.known]);
    assert.deepEqual(again!.words.uris, kept.words.uris);
    assert.deepEqual(again!.words.words, kept.words.words);
    const [before, after] = [kept, again!].map(({ words }) => {
      const index = createWordIndex(words), mask = new Uint8Array(index.size);
      index.mark('tr', true, mask);
      return mask.join();
    });
    assert.equal(after, before);
  });
  it('gives back an empty library and names of any letters', async () => {
    const words = createWordIndex();
    words.put('file:///%E2%82%AC.txt', ['größe', 'мир', '会議']);
    const odd: Kept = { known: new Map([['file:///%E2%82%AC.txt', { stamp: '1:2', summary: null }]]), words: words.dump() };
    for (const one of [odd, { known: new Map(), words: createWordIndex().dump() }]) {
      const again = await decodeKept((await encodeKept(one, 'b'))!, 'b');
      assert.deepEqual([[...again!.known], again!.words.words], [[...one.known], one.words.words]);
    }
  });
  it('reads from the middle of a larger buffer, as Node gives small files', async () => {
    const larger = Buffer.alloc(bytes.length + 64);
    larger.set(bytes, 13);
    const again = await decodeKept(larger.subarray(13, 13 + bytes.length), 'basis');
    assert.deepEqual(again!.words.postings.lists, kept.words.postings.lists);
  });
  it('keeps what was known when it was asked to, while more comes', async () => {
    const words = createWordIndex(), known = new Map<string, Remembered>([['file:///a.txt', { stamp: '1:1', summary: null }]]);
    words.put('file:///a.txt', ['ferry', 'harbour', 'trade']);
    const writing = encodeKept({ known: new Map(known), words: words.dump() }, 'b');
    for (let i = 0; i < 500; i++) words.put(`file:///${i}.txt`, ['ferry', `word${i}`]);
    const again = await decodeKept((await writing)!, 'b'), index = createWordIndex(again!.words), mask = new Uint8Array(index.size);
    index.mark('ferry', false, mask);
    assert.deepEqual([[...again!.known.keys()], again!.words.words, [...mask]], [['file:///a.txt'], ['ferry', 'harbour', 'trade'], [1]]);
  });
  it('is nothing for another basis', async () => assert.equal(await decodeKept(bytes, 'other'), undefined));
  it('is nothing when cut off or damaged anywhere', async () => {
    const r = random(7);
    for (const length of [0, 1, 40, bytes.length >> 1, bytes.length - 1]) assert.equal(await decodeKept(bytes.slice(0, length), 'basis'), undefined, `cut at ${length}`);
    for (let i = 0; i < 60; i++) {
      const at = r.int(0, bytes.length - 1), damaged = bytes.slice();
      damaged[at]! ^= 1 << r.int(0, 7);
      const again = await decodeKept(damaged, 'basis');
      // a changed header may still say the same: a space more or less is none of its words
      if (again) assert.deepEqual([...again.known], [...kept.known], `byte ${at}`);
    }
    assert.equal(await decodeKept(new TextEncoder().encode('{"format":"readout library 1","basis":"basis","sections":[1e9],"sum":0}\n'), 'basis'), undefined);
  });
  it('stops when asked', async () => assert.equal(await encodeKept(kept, 'basis', { isCancellationRequested: true }), undefined));
});

describe('interning', () => {
  it('changes nothing that can be seen', () => {
    const intern = createInterner();
    for (const { summary } of someKept(12).known.values()) if (summary) assert.deepEqual(intern(summary), summary);
  });
});
