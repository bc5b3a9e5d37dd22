import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exact, exactDigits, isLess, negative, plus, times, timesTenTo, toNumber } from '../../../../src/transcript/figures/exact';
import { findFigures } from '../../../../src/transcript/figures/find';
import { tokenize } from '../../../../src/transcript/tokens';

/** Pieces that the finders look for, so that random texts are more than noise. */
const PIECES = ['1', '2014', '5.5', '1,000', '-', '–', '/', ':', '.', ',', '$', '€', 'US$', '%', ' ', ' ', ' ', 'a', 'one', 'two', 'twenty', 'hundred', 'million', 'half', 'third', 'thirds', 'and', 'of', 'in', 'to', 'from',
  'between', 'point', 'June', 'May', 'year', 'km', 'percent', 'dozen', 'second', 'Q3', '½', '^', 'e10', 'BC', 'p.m.', '\n', '(', ')', 'первый', 'млрд', 'рублей', 'тыс.', '²', '\ud83d', '😀', 's', '+', 'minus', 'more than', 'or more'];
const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(parts => parts.join('')), fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(parts => parts.join(' ')));

describe('figures of any text', () => {
  it('lie within it, in order, apart, and hold numbers or dates', () => {
    fc.assert(fc.property(texts, fc.constantFrom('en', 'ru', 'xx'), (text, language) => {
      let last = 0;
      for (const { span, value, modifierSpan, kind } of findFigures(tokenize(text), language)) {
        assert.ok(span.start >= last && span.end > span.start && span.end <= text.length, text);
        assert.equal(text.slice(span.start, span.end).trim(), text.slice(span.start, span.end));
        if (modifierSpan) assert.ok(modifierSpan.start >= 0 && modifierSpan.start < modifierSpan.end && modifierSpan.end <= text.length);
        for (const part of Array.isArray(value) ? value : [value]) assert.ok(typeof part === 'number' ? Number.isFinite(part) : part.length > 0);
        assert.equal(typeof (Array.isArray(value) ? value[0] : value) === 'string', kind === 'date' || kind === 'time');
        last = span.end;
      }
    }), { numRuns: 3000 });
  });

  it('take a bounded number of looks at each token, whatever the text is made of', () => {
    const shapes = ['1', '1,', '1-', '1/', '1:', '1 ', '$', '123 ', 'million ', 'one and ', 'one in ', 'half a ', 'twenty-', 'two hundred and ', 'January ', '5 to ', 'a1-', 'point two ', 'first ', '3.', 'three hundred thousand ', 'between 5 and '];
    for (const shape of shapes) {
      const small = looksPerToken(shape.repeat(200)), large = looksPerToken(shape.repeat(1600));
      assert.ok(large < 1.2 * small + 1 && large < 3000, `${JSON.stringify(shape)}: ${small.toFixed(1)} looks a token, in eight times the text ${large.toFixed(1)}`);
    }
  });
});

/** How often finding figures looks at a token, on average: a step counter, since a busy machine makes timers lie. */
function looksPerToken(text: string): number {
  let looks = 0;
  const counted = <T extends Int32Array | Uint8Array>(list: T): T => new Proxy(list, { get: (target, key) => { looks++; return Reflect.get(target, key, target); } });
  const tokens = tokenize(text);
  findFigures({ ...tokens, starts: counted(tokens.starts), ends: counted(tokens.ends), kinds: counted(tokens.kinds) }, 'en');
  return looks / tokens.count;
}

describe('exact numbers', () => {
  const numbers = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 6 }));
  it('are the nearest number of the machine to their decimals', () => {
    fc.assert(fc.property(fc.nat(1e9), fc.integer({ min: 0, max: 9 }), (whole, decimals) => {
      assert.equal(toNumber(exactDigits(String(whole), String(decimals))), Number(`${whole}.${decimals}`));
      assert.equal(toNumber(timesTenTo(exactDigits(String(whole % 1000), String(decimals)), 9)), Number(`${whole % 1000}.${decimals}e9`));
    }));
  });
  it('stay exact beyond what the machine has exactly', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 12 }), (a, b, power) => {
      const x = a < 0n ? negative(exactDigits(String(-a), '')) : exactDigits(String(a), ''), y = exactDigits(String(b), '');
      assert.equal(toNumber(plus(x, y)), Number(a + b));
      assert.equal(toNumber(times(x, y)), Number(a * b));
      assert.equal(toNumber(timesTenTo(x, power)), Number(a * 10n ** BigInt(power)));
      assert.equal(isLess(x, y), a < b);
    }));
  });
  it('add, multiply and compare as numbers do', () => {
    fc.assert(fc.property(numbers, numbers, ([a, m], [b, n]) => {
      const x = timesTenTo(exact(a), -m), y = timesTenTo(exact(b), -n);
      assert.equal(toNumber(plus(x, y)), toNumber(plus(y, x)));
      assert.equal(toNumber(times(x, y)), Number(`${a * b}e${-m - n}`));
      assert.equal(isLess(x, y), a * 10 ** n < b * 10 ** m);
    }));
  });
});
