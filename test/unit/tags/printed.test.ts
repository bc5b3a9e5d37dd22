import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe as describePassage, locate } from '../../../src/tags/anchor';
import { followEdits } from '../../../src/tags/follow';
import { place } from '../../../src/tags/place';
import { printed, samePrint } from '../../../src/tags/printed';
import { runVersion } from '../../support/second-versions';
import { annotation } from '../../support/sidecars';
import { ALIKE, OTHER_WORDS } from '../../support/versions';

const seeds = Array.from({ length: 12 }, (_, i) => i + 1);

describe('a text in one way of writing', () => {
  it('is the same however lines are wrapped, marks set and accents kept', () => {
    const one = 'The “weir” at Ål stood at 3–4 inches … so they said.\n\nIt’s the café’s.', other = 'The "weir" at A\u030al  stood\nat 3-4\u00a0inches ... so they said.\n \n\nIt\'s the cafe\u0301\'s.';
    assert.ok(samePrint(one, other));
    assert.equal(printed(other)?.text, printed(one)?.text);
    assert.equal(printed('Nothing in here to write otherwise.'), null);
    // a paragraph is not a line, and letters are letters
    assert.ok(!samePrint('He spoke.\n\nShe did.', 'He spoke. She did.'));
    assert.ok(!samePrint('the weir', 'The weir'));
    assert.ok(!samePrint('cafe', 'café'));
  });

  it('knows where everything stood', () => {
    const pieces = fc.constantFrom('a', 'b ', '  ', '\n', '\n\n', ' \n \n', 'e\u0301', 'é', '“', '…', '\u00ad', '\u200b', '😀', '–', '\u1112\u1161\u11ab', '\r');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 20 }).map(list => list.join('')), text => {
      const print = printed(text);
      if (!print) return;
      assert.equal(print.toOwn(0) <= text.length && print.toOwn(print.text.length), text.length);
      for (let at = 0, last = 0; at <= print.text.length; at++) {
        const own = print.toOwn(at);
        assert.ok(own >= last && own <= text.length, `${at} stood at ${own}, after ${last}`);
        last = own;
      }
      for (let own = 0, last = 0; own <= text.length; own++) {
        const at = print.toPrinted(own);
        assert.ok(at >= last && at <= print.text.length, `${own} stands at ${at}, after ${last}`);
        last = at;
      }
      // what begins at a whole character stands where it says
      for (const { index, 0: letter } of text.matchAll(/[ab😀]/gu)) assert.ok(print.text.startsWith(letter, print.toPrinted(index)) && print.toOwn(print.toPrinted(index)) === index);
    }), { numRuns: 2000 });
  });
});

describe('a transcript that another version replaces', () => {
  for (const [name, version] of ALIKE) it(`keeps its tags with ${name}`, function () {
    this.timeout(120_000);
    const { unmarked, wrong, wrongAsChanged, whole, wholeFound, lost, examples } = runVersion(version, seeds);
    assert.deepEqual([unmarked, wrong, wrongAsChanged, lost], [0, 0, 0, 0], examples.join('\n'));
    assert.ok(wholeFound / whole >= 0.95, `${wholeFound} of ${whole}`);
  });
  for (const [name, version] of OTHER_WORDS) it(`moves no tag to other words with ${name}`, function () {
    this.timeout(120_000);
    const { unmarked, wrong, wrongAsChanged, whole, wholeFound, examples } = runVersion(version, seeds);
    assert.deepEqual([unmarked, wrong, wrongAsChanged], [0, 0, 0], examples.join('\n'));
    assert.ok(wholeFound / whole >= 0.5, `${wholeFound} of ${whole}`);
  });

  it('leaves the last of several copies to a person, though all the words around it are those from then', () => {
    const said = 'The board met at noon. “We will open a fair of books before the flood,” said the keeper of the weir. Nobody else spoke.', elsewhere = 'The ferry sails in June. The farmers were not asked about it.';
    const text = `${said}\n\n${elsewhere}\n\n${said}\n`, start = text.indexOf('a fair of books'), passage = describePassage(text, { start, end: start + 15 });
    assert.deepEqual([passage.copies, passage.doubles], [2, 1]);
    const { state, span, candidates } = locate(`${elsewhere}\n\n${said}\n`, passage);
    assert.deepEqual([state, span, candidates.length], ['ambiguous', null, 1]);
  });

  it('finds a long sentence that stands once, away from what stood around it; a short one is asked for', () => {
    const long = 'The keeper of the weir told the board that nobody had read the gauge since the flood.', short = 'Nobody had read it since.';
    const around = ['Forty trees were planted in February, and the frost took three.', 'The fence cost nine hundred crowns and will be painted soon.', 'We should mend the gate before the cows find out about it.', 'The cider press is to be sold, for nobody asked for it.'];
    const text = [around[0], around[1], long, short, around[2], around[3]].join('\n\n'), now = [...around, 'The mill turned twice last year.', 'It will not turn again.', 'Nor will the wheel.', `So they said. ${long} And so on.`, `But then: ${short} Who knows?`].join('\n\n');
    const at = (sentence: string) => describePassage(text, { start: text.indexOf(sentence), end: text.indexOf(sentence) + sentence.length });
    const annotations = [...around, long, short].map((sentence, i) => annotation(`a${i}`, 0, at(sentence)));
    const found = new Map(place(now, annotations).map(({ annotation: { quote }, state, span }) => [quote, [state, span?.start]]));
    assert.deepEqual(found.get(long), ['moved', now.indexOf(long)]);
    assert.equal(found.get(short)![0], 'ambiguous');
  });

  it('counts copies whose lines end elsewhere', () => {
    const text = 'We agree\non the bridge, said Ivo.\n\nWe agree on\nthe bridge, said Ada.\n';
    assert.equal(describePassage(text, { start: 0, end: 'We agree\non the bridge'.length }).copies, 2);
  });

  it('is as it was for a passage whose line ends move while it is open', () => {
    const text = 'The weir stood at three inches. Nobody was there to see it.\n', passage = describePassage(text, { start: 0, end: 30 });
    const placed = place(text, [annotation('a', 0, passage)]), now = text.replace('stood at', 'stood\nat');
    const followed = followEdits(placed, [{ span: { start: 14, end: 15 }, text: '\n' }], now);
    assert.deepEqual([followed[0]!.state, followed[0]!.span], ['exact', { start: 0, end: 30 }]);
    assert.deepEqual(place(now, [annotation('a', 0, passage)]), followed);
  });
});
