import assert from 'node:assert/strict';
import { csv, escapeMarkdown, resultsAsCsv, resultsAsMarkdown, type FoundMeeting } from '../../../src/exchange/results';
import { sumUp } from '../../../src/library/sum-up';
import { NO_CORRECTIONS } from '../../../src/base/names';

describe('lists of results', () => {
  it('quotes what CSV needs quoted and disarms formulas', () => {
    assert.equal(csv([['a', 'b,c', 'say "x"'], ['=1+1', '-5', '-x', '@y']]), `a,"b,c","say ""x"""\r\n'=1+1,-5,'-x,'@y\r\n`);
  });
  it('leads to each line, with dates for people in Markdown and for programs in CSV', () => {
    const text = 'President Ada Okoro of Nigeria met with Rui Almeida in Lagos on 14 March 2024.\n\n“We agree,” Ada Okoro said.\n';
    const { summary } = sumUp({ file: { uri: 'a', path: 'talks (new)/a b.txt' }, bytes: new TextEncoder().encode(text), sidecar: null, names: NO_CORRECTIONS, force: true });
    const found: FoundMeeting = { summary: summary!, passages: [{ line: 3, text: 'We *agree*', speakers: ['Ada Okoro', 'Rui *A*'] }] };
    assert.equal(resultsAsMarkdown([found], 'agree'), '# agree\n\n## 14 Mar 2024 · Rui Almeida\n\n[talks (new)/a b.txt](talks%20%28new%29/a%20b.txt)\n\n- [line 3](talks%20%28new%29/a%20b.txt#L3): Ada Okoro, Rui \\*A\\*: We \\*agree\\*\n');
    assert.equal(resultsAsCsv([found]), 'file,date,meeting,line,passage,speakers\r\ntalks (new)/a b.txt,2024-03-14,Rui Almeida,3,We *agree*,Ada Okoro; Rui *A*\r\n');
  });
  it('leaves nothing alive in Markdown', () => {
    assert.equal(escapeMarkdown('[x](command:y) <b> *z*\n# h'), '\\[x\\](command:y) \\<b> \\*z\\* # h');
  });
});
