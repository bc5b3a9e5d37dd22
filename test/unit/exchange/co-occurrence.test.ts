import assert from 'node:assert/strict';
import fc from 'fast-check';
import { taggedPassages, type TaggedMeeting } from '../../../src/exchange/annotations';
import { coOccurrenceAsCsv, coOccurrenceAsMarkdown, coOccurrenceIn } from '../../../src/exchange/co-occurrence';
import type { Placed } from '../../../src/tags/model';

const TEXT = 'The quay is short. The crane is old. Nobody pays. The sea is near.\n';
const QUAY = [0, 18], CRANE = [19, 36], PAY = [37, 49], BOTH = [0, 36];

/** A meeting whose passages are `[tags, [from, to]]`, without a place where there is none. */
function meeting(path: string, coded: readonly (readonly [tags: readonly string[], at?: readonly number[]])[]): TaggedMeeting {
  const placed = coded.map(([tags, at], i): Placed => {
    const [start = 0, end = 0] = at ?? [];
    return { annotation: { id: `a${i}`, tags, quote: at ? TEXT.slice(start, end) : 'gone', before: '', after: '', start, by: 'Ada' }, state: at ? 'exact' : 'lost', span: at ? { start, end } : null, candidates: [] };
  });
  return { path, length: TEXT.length, summary: undefined, passages: taggedPassages(TEXT, undefined, placed) };
}

describe('tags that stand together', () => {
  it('are counted by the passages of one that are on text of the other', () => {
    const { tags, together, passages } = coOccurrenceIn([meeting('a.txt', [[['port'], BOTH], [['claim'], QUAY], [['claim'], CRANE], [['claim', 'cost'], PAY]])], [{ tag: 'port' }, { tag: 'unused' }]);
    assert.deepEqual(tags, ['port', 'claim', 'cost']);
    assert.deepEqual([passages('claim'), together('port', 'claim'), together('claim', 'port'), together('claim', 'cost'), together('cost', 'claim'), together('port', 'cost')], [3, 1, 2, 1, 1, 0]);
  });
  it('are not those that only touch, stand in two meetings, or have the same words elsewhere', () => {
    const { pairs } = coOccurrenceIn([meeting('a.txt', [[['a'], [0, 5]], [['b'], [5, 9]]]), meeting('b.txt', [[['b'], [0, 5]]])], []);
    assert.deepEqual(pairs, []);
    assert.match(coOccurrenceAsMarkdown(coOccurrenceIn([], [])), /No two tags/);
  });
  it('count on one passage that has no place any more', () => {
    const { together } = coOccurrenceIn([meeting('a.txt', [[['a', 'b']], [['c']]])], []);
    assert.deepEqual([together('a', 'b'), together('b', 'a'), together('a', 'c')], [1, 1, 0]);
  });
  it('are what comparing each passage with each gives', () => {
    const four = ['a', 'b', 'c', 'd'], some = fc.array(fc.tuple(fc.uniqueArray(fc.constantFrom(...four), { minLength: 1 }), fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))), { maxLength: 12 });
    fc.assert(fc.property(some, coded => {
      const all = coded.map(([tags, [start, length]]): readonly [readonly string[], readonly number[]] => [tags, [start, start + length]]), { together } = coOccurrenceIn([meeting('a.txt', all)], []);
      for (const tag of four) for (const other of four) {
        const expected = all.filter(([tags, [from, to]]) => tags.includes(tag) && all.some(([others, [start, end]]) => others.includes(other) && start! < to! && from! < end!)).length;
        assert.equal(together(tag, other), expected, `${tag} with ${other}`);
      }
    }));
  });
  it('are a table, and under each pair its passages with their lines', () => {
    const found = coOccurrenceIn([meeting('a b.txt', [[['port', 'a|b'], BOTH], [['claim'], QUAY], [['alone'], PAY]])], [{ tag: 'port' }]);
    assert.equal(coOccurrenceAsCsv(found), 'tag,port,alone,a|b,claim\r\nport,1,0,1,1\r\nalone,0,1,0,0\r\na|b,1,0,1,1\r\nclaim,1,0,1,1\r\n');
    const text = coOccurrenceAsMarkdown(found, 'Left out: x.');
    assert.ok(text.startsWith('# Tags that stand together\n\nLeft out: x.\n\n| tag | passages | port | a\\|b | claim |\n|---|---:|---:|---:|---:|\n| port | 1 |  | 1 | 1 |\n'), text);
    assert.ok(text.includes('## port and claim\n\n- [a b.txt, line 1](a%20b.txt#L1): The quay is short. The crane is old. (port, a|b · Ada)\n- [a b.txt, line 1](a%20b.txt#L1): The quay is short. (claim · Ada)\n'), text);
    assert.ok(!text.includes('alone'));
  });
});
