import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { compare, type Account, type Row } from '../../../src/library/compare';
import { twinsOf } from '../../../src/library/twins';
import { libraryOf } from '../../../src/library/library';
import { summarize } from '../../../src/library/summary';
import { readTranscript } from '../../../src/transcript/read';

function account(text: string, fileName = 'account.txt'): Account {
  return { text, transcript: readTranscript(text, { fileName, force: true }) };
}
const [lagos, faro] = ['marrow-bay-ferry.txt', 'marrow-bay-ferry-faro.txt'].map(name => account(readFileSync(`samples/readouts/2024/${name}`, 'utf8'), name)) as [Account, Account];

describe('two accounts of one meeting', () => {
  const { rows } = compare(lagos, faro);
  const pairOf = (part: string): Row | undefined => rows.find(row => row.left?.text.includes(part) && row.right);

  it('pairs sentences that tell the same in other words', () => {
    assert.match(pairOf('186 students')?.right?.text ?? '', /186 of them/);
    assert.match(pairOf('next round of talks')?.right?.text ?? '', /will attend the Atlantic Ports Forum/);
    assert.match(pairOf('nine out of ten')?.right?.text ?? '', /Nine graduates out of ten/);
    assert.match(pairOf('weekly ferry')?.right?.text ?? '', /weekly ferry between Faro and Lagos|will sail in October/);
  });
  it('says which figures differ', () => {
    const trade = pairOf('$340 million');
    assert.match(trade?.right?.text ?? '', /\$330 million/);
    assert.deepEqual(trade?.differences.map(d => [d.left.value, d.right.value]), [[12, 11.6], [340_000_000, 330_000_000]]);
  });
  it('leaves alone what only one account has', () => {
    assert.ok(rows.some(row => row.left?.text.includes('berths, cranes and people') && !row.right));
    assert.ok(rows.some(row => row.right?.text.includes('Linhas do Sul') && !row.left));
  });
  it('keeps every passage of both, each once, the left in order', () => {
    const lefts = rows.flatMap(row => row.left?.span.start ?? []), rights = rows.flatMap(row => row.right?.span.start ?? []);
    assert.deepEqual(lefts, [...lefts].sort((a, b) => a - b));
    assert.equal(new Set(lefts).size, lefts.length);
    assert.equal(new Set(rights).size, rights.length);
    const back = compare(faro, lagos);
    assert.equal(back.rows.filter(row => row.left).length, rights.length);
  });
  it('pairs a text with itself throughout and finds no difference', () => {
    const same = compare(lagos, lagos);
    assert.ok(same.leftShared > 0.9);
    assert.deepEqual(same.rows.flatMap(row => row.differences), []);
  });
  it('pairs nothing between texts of other things', () => {
    const other = account('Coach Bruno Falk met the players in Oslo on Friday.\n\n“Nobody sleeps before the final,” Bruno Falk said.\n');
    assert.equal(compare(lagos, other).rows.filter(row => row.left && row.right).length, 0);
  });
  it('is empty for empty texts', () => assert.deepEqual(compare(account(''), account('')).rows, []));
});

describe('twins', () => {
  it('finds the other account by day and participants', () => {
    const library = libraryOf([lagos, faro].map(({ text, transcript }, i) => summarize({ uri: `file:///${i}`, path: `${i}.txt` }, text, { ...transcript, layout: transcript.layout ?? 'readout' }, [])));
    assert.deepEqual(twinsOf(library, library.meetings[0]!).map(m => m.uri), ['file:///1']);
  });
});
