import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe as describePassage, locate } from '../../../src/tags/anchor';
import { nearest } from '../../../src/tags/approximate';
import { followEdits } from '../../../src/tags/follow';
import { haystackOf } from '../../../src/tags/haystack';
import { place } from '../../../src/tags/place';
import { applyEdits } from '../../../src/base/edit';
import { measure } from '../../bench/measure';
import { annotation } from '../../support/sidecars';

const pieces = fc.constantFrom('a', 'b', 'the ferry ', 'The ferry sails. ', '😀', 'e\u0301', '\n', '\r\n', '\r\n\r\n', 'שלום ', '\u202e', '10% ', '“No.” ');
const texts = fc.tuple(fc.boolean(), fc.array(pieces, { minLength: 1, maxLength: 60 })).map(([bom, parts]) => (bom ? '\ufeff' : '') + parts.join(''));

/** Offsets between whole characters, where a selection can begin and end. */
function edges(text: string): readonly number[] {
  const found: number[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (const unit of text.slice(at).match(/\r\n|[\s\S]/gu) ?? []) { found.push(at); at += unit.length; }
  return [...found, at];
}
const textAndPassage = fc.tuple(texts, fc.nat(), fc.nat()).map(([text, one, other]) => {
  const at = edges(text), a = at[one % at.length]!, b = at[other % at.length]!;
  return { text, start: Math.min(a, b), end: Math.max(a, b) };
}).filter(({ start, end }) => end > start);

describe('an anchor', () => {
  it('is found where it was described, in any text', () => {
    fc.assert(fc.property(textAndPassage, ({ text, start, end }) => {
      assert.deepEqual(locate(text, describePassage(text, { start, end })), { state: 'exact', span: { start, end }, candidates: [] });
    }), { numRuns: 500 });
  });

  it('is the same whatever the line ends and the byte order mark', () => {
    fc.assert(fc.property(textAndPassage, ({ text, start, end }) => {
      const selector = describePassage(text, { start, end }), unix = text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
      const found = locate(unix, selector);
      assert.equal(found.state, 'exact');
      assert.deepEqual(describePassage(unix, found.span!), selector);
    }));
  });

  const TEXT = 'The mayor opened the session at nine. Trade grew by 10% last year, said Ada Brandt of the harbour board.\n\nThe ferry sails again in June. The farmers were not asked.\n';
  const selector = (quote: string) => describePassage(TEXT, { start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });
  const found = (text: string, quote: string): readonly [string, string | undefined] => {
    const { state, span } = locate(text, selector(quote));
    return [state, span ? text.slice(span.start, span.end) : undefined];
  };

  it('moves with its text, changes with its words, and is lost with them', () => {
    assert.deepEqual(found(`A foreword.\n\n${TEXT}`, 'Trade grew by 10% last year'), ['moved', 'Trade grew by 10% last year']);
    assert.deepEqual(found(TEXT.replace('10% last', '12.5% last'), 'Trade grew by 10% last year'), ['changed', 'Trade grew by 12.5% last year']);
    assert.deepEqual(found(TEXT.replace('again in June', 'again in late June, weather permitting'), 'The ferry sails again in June.')[0], 'changed');
    assert.deepEqual(found(TEXT.replace('Trade grew by 10% last year, said Ada Brandt of the harbour board.', 'No.'), 'Trade grew by 10% last year'), ['lost', undefined]);
    assert.equal(locate('', selector('Trade')).state, 'lost');
  });

  it('asks rather than takes a lookalike', () => {
    const two = 'Ivo Castell spoke first. We agree on the bridge. Then there was a break.\n\nLin Okafor spoke last. We agree on the bridge. All went home.\n';
    const first = describePassage(two, { start: two.indexOf('We agree'), end: two.indexOf('We agree') + 23 });
    assert.equal(first.copies, 2);
    const without = two.replace(' We agree on the bridge.', '');
    const { state, span, candidates } = locate(without, first);
    assert.deepEqual([state, span, candidates.length], ['ambiguous', null, 1]);
    // The paragraphs change places, so that the other one stands nearly where the first was.
    const [a, b] = two.trim().split('\n\n'), swapped = `${b}\n\n${a}\n`, moved = locate(swapped, first);
    assert.deepEqual([moved.state, moved.span?.start], ['moved', swapped.lastIndexOf('We agree')]);
  });

  it('takes no other words for a passage whose half stands whole elsewhere', () => {
    // A passage over the end of a paragraph is torn apart; another paragraph of nearly the same end came before a like beginning.
    const text = 'The board put off the bridge over the Tarn at noon.\n\nMinister Castell measured a fair of books for 93 crowns in all.\n';
    const quote = 'noon.\n\nMinister Castell measured a fair', start = text.indexOf(quote), torn = describePassage(text, { start, end: start + quote.length });
    const now = 'The board put off the bridge over the Tarn in May.\n\nMinister Castell measured a fair of books for 12 crowns in all.\n\n'
      + 'Nobody spoke for a while.\n\nMinister Castell measured a fair of books for 93 crowns in all.\n';
    assert.deepEqual([locate(now, torn).state, locate(now, torn).span], ['ambiguous', null]);
    // The same edit alone is an edit.
    assert.equal(locate(text.replace('noon', 'dusk'), torn).state, 'changed');
  });

  it('takes no other word at the edge for one that went', () => {
    const text = 'All went home at noon. Councillor Brandt put off the border crossing at Elm Gate.\n', start = text.indexOf('Councillor');
    const passage = describePassage(text, { start, end: start + 'Councillor Brandt put'.length });
    const now = 'All went home at dusk. Councillor Brandt pulled down the border crossing at Elm Gate.\n';
    assert.equal(locate(now, passage).span, null);
  });

  it('takes no other figure for one that went, where sentences say the same of several things', () => {
    const text = 'We sold oats abroad. Last year we sold grain for more than 31%. This is not bad, but we can do more.\n', start = text.indexOf('more than');
    const passage = describePassage(text, { start, end: start + 'more than 31%.'.length });
    const { state, span } = locate('We bought a mill. It turned twice.\n\nNobody came. Last year we sold rye for more than 57%. This is not bad, but we can rest.\n', passage);
    assert.deepEqual([state, span], ['ambiguous', null]);
    // where all around it is as it was, a figure that differs was corrected
    assert.equal(locate(text.replace('31%', '13%'), passage).state, 'changed');
  });

  it('finds a long passage by its ends', () => {
    const long = Array.from({ length: 200 }, (_, i) => `Line ${i} of the long report says ${i * i}.`).join(' '), text = `Before it all. ${long} After it all.`;
    const whole = describePassage(text, { start: 15, end: 15 + long.length }), now = text.replace('Line 90 of', 'Line ninety of');
    const { state, span } = locate(now, whole);
    assert.deepEqual([state, span], ['changed', { start: 15, end: now.length - ' After it all.'.length }]);
  });

  it('follows typing exactly', () => {
    const made = annotation('a', 0, selector('Trade grew by 10% last year')), placed = place(TEXT, [made]);
    const at = TEXT.indexOf('10%'), edits = [{ span: { start: 0, end: 0 }, text: 'So: ' }, { span: { start: at, end: at + 2 }, text: '12' }];
    const text = applyEdits(TEXT, edits), [now] = followEdits(placed, edits, text);
    assert.deepEqual([now!.state, text.slice(now!.span!.start, now!.span!.end)], ['changed', 'Trade grew by 12% last year']);
    const back = [{ span: { start: at + 4, end: at + 6 }, text: '10' }], again = applyEdits(text, back);
    assert.equal(followEdits([now!], back, again)[0]!.state, 'moved');
    assert.equal(followEdits([now!], [{ span: { start: 0, end: text.length }, text: '' }], '')[0]!.state, 'lost');
  });
});

describe('approximate search', () => {
  it('finds what a table of all distances finds', () => {
    const word = fc.array(fc.constantFrom('a', 'b', 'c', '😀', ' '), { maxLength: 45 }).map(list => list.join(''));
    fc.assert(fc.property(word, word.filter(w => w !== ''), (text, pattern) => {
      // Row by row: the distance between the pattern so far and the text that ends here, from any beginning.
      let row = Array.from({ length: text.length + 1 }, () => 0);
      for (let i = 1; i <= pattern.length; i++) {
        const next = [i];
        for (let j = 1; j <= text.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (pattern[i - 1] === text[j - 1] ? 0 : 1));
        row = next;
      }
      const match = nearest(text, pattern, pattern.length);
      assert.equal(match!.errors, Math.min(...row));
      assert.equal(row[match!.end], match!.errors);
    }), { numRuns: 500 });
  });
});

describe('a haystack', () => {
  it('finds every occurrence', () => {
    fc.assert(fc.property(textAndPassage, ({ text, start, end }) => {
      const haystack = haystackOf(text), needle = haystack.plain.slice(haystack.toPlain(start), haystack.toPlain(end)), all: number[] = [];
      for (let at = haystack.plain.indexOf(needle); at >= 0; at = haystack.plain.indexOf(needle, at + 1)) all.push(at);
      assert.deepEqual(haystack.find(needle, 3), { places: all, complete: true });
    }));
  });
  it('stays quick where a text repeats itself', () => {
    const many = Array.from({ length: 100 }, (_, i) => annotation(`a${i}`, i * 11 + 1, { quote: `no. no. no. no${i % 2 ? '.' : ''}`, before: 'x', after: 'y' }));
    const took = (repeats: number): number => {
      const text = 'no. '.repeat(repeats);
      return measure(() => assert.equal(place(text, many).length, many.length));
    };
    took(10_000);
    assert.ok(took(100_000) < 30 * took(10_000), 'ten times the text takes about ten times as long, at the most');
  });
});
