import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commonOf } from '../../src/base/common';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 40 });

describe('what two versions of a text have in common', () => {
  it('is what comparing letter by letter finds', () => fc.assert(fc.property(text, text, (before, after) => {
    const { start, end, by } = commonOf(before, after), most = Math.min(before.length, after.length);
    let first = 0, last = 0;
    while (first < most && before[first] === after[first]) first++;
    while (last < most - first && before.at(-1 - last) === after.at(-1 - last)) last++;
    assert.deepEqual({ start, end, by }, { start: first, end: last, by: after.length - before.length });
  })));
});
