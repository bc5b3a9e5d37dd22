import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tagsInCodebook, tagsInSidecar } from '../../../src/tags/tags-in';

const found = (list: ReturnType<typeof tagsInCodebook>, yaml: string): readonly string[][] => list.map(({ tag, span: { start, end } }) => [tag, yaml.slice(start, end)]);

describe('where tags are written', () => {
  it('is told of a codebook, in blocks, in a row and as text alone', () => {
    const yaml = 'readout: 1\ntags:\n  - tag: trade/volume # how much\n    key: v\n  - claim\n  - {tag: "a b ", color: "#000000"}\n  - key: x\n  -\n';
    assert.deepEqual(found(tagsInCodebook(yaml), yaml), [['trade/volume', 'trade/volume'], ['claim', 'claim'], ['a b', '"a b "']]);
    assert.deepEqual(found(tagsInCodebook('tags: [a, b]'), 'tags: [a, b]'), [['a', 'a'], ['b', 'b']]);
  });
  it('is told of a sidecar, of each annotation', () => {
    const yaml = 'readout: 1\nannotations:\n  - id: a\n    tags: [trade, claim]\n    quote: q\n  - id: b\n    tags:\n      - claim\n  - id: c\n    tags: alone\n  - id: d\n';
    assert.deepEqual(found(tagsInSidecar(yaml), yaml), [['trade', 'trade'], ['claim', 'claim'], ['claim', 'claim'], ['alone', 'alone']]);
  });
  it('is told of any text', () => {
    fc.assert(fc.property(fc.string(), text => { tagsInCodebook(text); tagsInSidecar(`annotations:\n  - tags: ${text}`); }));
    assert.deepEqual([tagsInCodebook('tags: {a: b}'), tagsInSidecar('annotations: 3')], [[], []]);
  });
});
