import assert from 'node:assert/strict';
import fc from 'fast-check';
import { trimBoth, trimEnd } from '../../src/base/trim';

describe('trimming', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '𝕏', ' ', '*', '\u2003', '\ud835') });
  it('takes off what the expressions do that are not linear', () => {
    fc.assert(fc.property(text, words => {
      assert.equal(trimEnd(words, /[\s*]/u), words.replace(/[\s*]+$/u, ''));
      assert.equal(trimBoth(words, /[\s*]/u), words.replace(/^[\s*]+|[\s*]+$/gu, ''));
      assert.equal(trimEnd(words, /[^\p{L}]/u), words.replace(/[^\p{L}]+$/u, ''));
    }));
  });
});
