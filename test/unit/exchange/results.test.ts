import assert from 'node:assert/strict';
import { csv, escapeMarkdown } from '../../../src/exchange/results';

describe('lists of results', () => {
  it('quotes what CSV needs quoted and disarms formulas', () => {
    assert.equal(csv([['a', 'b,c', 'say "x"'], ['=1+1', '-5', '-x', '@y']]), `a,"b,c","say ""x"""\r\n'=1+1,-5,'-x,'@y\r\n`);
  });
  it('leaves nothing alive in Markdown', () => {
    assert.equal(escapeMarkdown('[x](command:y) <b> *z*\n# h'), '\\[x\\](command:y) \\<b> \\*z\\* # h');
  });
});
