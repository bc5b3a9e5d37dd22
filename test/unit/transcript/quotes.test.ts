import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { findQuotes } from '../../../src/transcript/quotes';
import { tokenize } from '../../../src/transcript/tokens';

/** The quotes of a block, deeper ones behind `>`, with what is missing. */
function quotesIn(text: string): readonly string[] {
  return findQuotes(tokenize(text), from => from).map(({ start, end, depth, opened, closed }) => `${'>'.repeat(depth)}${text.slice(start, end)}${opened ? '' : ' (no opening)'}${closed ? '' : ' (no closing)'}`);
}

describe('quotation marks', () => {
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    ['curly and straight', '“One,” he said. "Two."', ['One,', 'Two.']],
    ['guillemets and German marks', '«Раз», „zwei“ and „trzy”.', ['Раз', 'zwei', 'trzy']],
    ['mixed marks', '“One," she said.', ['One,']],
    ['nested of other marks', '“He told us: ‘Wait.’ We waited.”', ['He told us: ‘Wait.’ We waited.', '>Wait.']],
    ['nested of the same marks', '"I never heard: "Go now!" That is all," he said.', ['I never heard: "Go now!" That is all,', '>Go now!']],
    ['apostrophes are no marks', 'It’s the workers’ day, isn\'t it? The \'90s, rock \'n\' roll, Belarus\' trade.', []],
    ['single marks outside', 'He said the workers\' ovens were \'older than us\'.', ['older than us']],
    ['a single mark after a plural', '‘The bakers’ oven is cold,’ she said.', ['The bakers’ oven is cold,']],
    ['no closing', '“We shall see. The rest is', ['We shall see. The rest is (no closing)']],
    ['no opening', 'We are ready," he said.', ['We are ready, (no opening)']],
    ['no opening before a mark that closes in some languages', 'We are ready“, he said.', ['We are ready (no opening)']],
    ['inches', 'A board 12" wide and 5\'11" long.', []],
    ['no space before', 'She said:"Come in."', ['Come in.']],
    ['TeX marks', '``So be it,\'\' he said.', ['So be it,']],
    ['marks made of two apostrophes', 'It was \'\'quite dry\'\', she said. \'\'So be it.\'\'', ['quite dry', 'So be it.']],
    ['a mark that opens again with each sentence', '“We left. “It was late,” he said.', ['We left. “It was late,']],
    ['one within another that closes, too', '“We left. “Go!” they said. We went.”', ['We left. “Go!” they said. We went.', '>Go!']],
    ['nothing inside', '"" and “”', []],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(quotesIn(text), expected));

  it('nest properly and stay inside the text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('“', '”', '"', '\'', '‘', '’', '«', '»', '„', '`', ' ', 'word', '. ', ', ', ': ')).map(parts => parts.join('')), text => {
      const open: { end: number }[] = [];
      for (const { start, end, outerStart, outerEnd } of findQuotes(tokenize(text), from => from)) {
        assert.ok(0 <= outerStart && outerStart <= start && start <= end && end <= outerEnd && outerEnd <= text.length);
        while (open.length && open.at(-1)!.end <= start) open.pop();
        if (open.length) assert.ok(end <= open.at(-1)!.end, text);
        open.push({ end });
      }
    }), { numRuns: 2000 });
  });
});
