import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createWordIndex, type WordIndex } from '../../../src/library/words';

const found = (index: WordIndex, uris: readonly string[], word: string, prefix: boolean): readonly string[] => {
  const mask = new Uint8Array(index.size);
  index.mark(word, prefix, mask);
  return uris.filter(uri => mask[index.numberOf(uri)] === 1);
};
const anyWord = fc.stringMatching(/^[ab]{1,4}$/), anyUri = fc.constantFrom('one', 'two', 'three', 'four');
const anyActs = fc.array(fc.record({ uri: anyUri, words: fc.option(fc.array(anyWord, { maxLength: 12 })) }), { maxLength: 60 });

describe('the word index', () => {
  it('answers as a plain table would, before and after a dump', () => {
    fc.assert(fc.property(anyActs, anyWord, (acts, asked) => {
      const index = createWordIndex(), plain = new Map<string, readonly string[]>();
      for (const { uri, words } of acts) {
        if (words) { index.put(uri, words); plain.set(uri, words); } else { index.remove(uri); plain.delete(uri); }
      }
      const uris = [...plain.keys()], again = createWordIndex(index.dump());
      for (const one of [index, again]) {
        assert.deepEqual(found(one, uris, asked, false), uris.filter(uri => plain.get(uri)!.includes(asked)));
        assert.deepEqual(found(one, uris, asked, true), uris.filter(uri => plain.get(uri)!.some(word => word.startsWith(asked))));
      }
    }));
  });
  it('keeps long lists over many slices and numbers over many bytes', () => {
    const index = createWordIndex(), uris = Array.from({ length: 5000 }, (_, i) => `file ${i}`);
    uris.forEach((uri, i) => index.put(uri, i % 3 === 0 ? ['often', 'third'] : i === 4999 ? ['often', 'once'] : ['often']));
    const again = createWordIndex(index.dump());
    for (const one of [index, again]) {
      assert.equal(found(one, uris, 'often', false).length, 5000);
      assert.deepEqual(found(one, uris, 'third', false), uris.filter((_, i) => i % 3 === 0));
      assert.deepEqual(found(one, uris, 'once', false), ['file 4999']);
    }
  });
  it('takes more after a dump', () => {
    const index = createWordIndex();
    index.put('a', ['trade', 'ferry']);
    const again = createWordIndex(index.dump());
    again.put('b', ['trade', 'rail']);
    again.remove('a');
    assert.deepEqual(found(again, ['b'], 'tra', true), ['b']);
    assert.deepEqual(again.completions('', 9), ['ferry', 'rail', 'trade']);
    assert.equal(again.numberOf('a'), -1);
  });
});
