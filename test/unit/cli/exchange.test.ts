import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/main';

const TEXT = 'President Ada Okoro of Nigeria met with Rui Almeida, Governor of Portugal’s Algarve region, in Lagos on 14 March 2024.\r\n\r\n“Trade reached $340 million, a good figure,” Ada Okoro said.\r\n';
const WORDS = 'a good figure';

describe('readout export and import', () => {
  let home: string;
  const path = (...parts: readonly string[]): string => join(home, ...parts);
  const readout = async (...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
    let out = '', err = '';
    const code = await run(args, { out: text => { out += text; }, err: text => { err += text; } });
    return { code, out, err };
  };
  const project = (): string => path('study.qdpx');
  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'readout-exchange-'));
    mkdirSync(path('a', '2024'), { recursive: true });
    writeFileSync(path('a', '2024', 'ferry.txt'), TEXT);
    writeFileSync(path('a', 'memo.txt'), 'Ask about the boat.\n');
    writeFileSync(path('a', 'readout.yaml'), 'readout: 1\ntags:\n  - tag: trade/volume\n    description: How much.\n');
    assert.equal((await readout('tag', path('a', '2024', 'ferry.txt'), '--quote', WORDS, '--tag', 'trade/volume', '--note', 'Is it?', '--by', 'Bo')).code, 0);
    assert.equal((await readout('tag', path('a', 'memo.txt'), '--quote', 'the boat', '--tag', 'boat', '--by', 'Bo')).code, 0);
  });
  after(() => rmSync(home, { recursive: true }));

  it('takes a folder there and back: the same texts, tags and annotations', async () => {
    assert.deepEqual(await readout('export', project(), path('a')), { code: 0, out: `2 transcripts, 2 annotations in ${project()}\n`, err: '' });
    assert.deepEqual(await readout('import', project(), path('b')), { code: 0, out: '2 transcripts, 2 new annotations, 2 tags\n', err: '' });
    assert.equal(readFileSync(path('b', '2024', 'ferry.txt'), 'utf8'), TEXT.replaceAll('\r\n', '\n'));
    assert.match(readFileSync(path('b', '2024', 'ferry.txt.tags.yaml'), 'utf8'), /tags: \[trade\/volume\]\n +quote: a good figure\n[^]*note: \|-\n +Is it\?\n +by: Bo\n/);
    assert.match(readFileSync(path('b', 'readout.yaml'), 'utf8'), /- tag: trade\/volume\n +description: How much\.\n +- tag: boat\n/);
  });
  it('changes nothing where all is there already, whatever line ends the texts have', async () => {
    const before = readFileSync(path('a', '2024', 'ferry.txt.tags.yaml'));
    for (const folder of ['a', 'b']) assert.equal((await readout('import', project(), path(folder))).out, '2 transcripts, 0 new annotations, 2 tags\n');
    assert.deepEqual(readFileSync(path('a', '2024', 'ferry.txt.tags.yaml')), before);
    assert.equal(readFileSync(path('a', '2024', 'ferry.txt'), 'utf8'), TEXT);
    assert.deepEqual(readdirSync(path('a')).sort(), ['2024', 'memo.txt', 'memo.txt.tags.yaml', 'readout.yaml']);
  });
  it('writes over no other text, and goes on where one sidecar cannot be written', async () => {
    mkdirSync(path('c'));
    writeFileSync(path('c', 'memo.txt'), 'Something else.\n');
    mkdirSync(path('c', '2024'));
    writeFileSync(path('c', '2024', 'ferry.txt'), TEXT);
    writeFileSync(path('c', '2024', 'ferry.txt.tags.yaml'), 'annotations: [\n');
    const { code, out, err } = await readout('import', project(), path('c'));
    assert.equal(code, 1);
    assert.match(err, /^readout import: 2024\/ferry\.txt: /);
    assert.equal(out, '1 transcript, 1 new annotation, 2 tags\n');
    assert.deepEqual([readFileSync(path('c', 'memo.txt'), 'utf8'), readFileSync(path('c', 'memo-2.txt'), 'utf8'), readFileSync(path('c', '2024', 'ferry.txt.tags.yaml'), 'utf8')], ['Something else.\n', 'Ask about the boat.\n', 'annotations: [\n']);
  });
  it('exports what is tagged only, and codebooks, to which all that is used belongs', async () => {
    writeFileSync(path('a', '2024', 'rail.txt'), TEXT.replace('14 March', '15 March'));
    assert.match((await readout('export', path('all.qdpx'), path('a'))).out, /^3 transcripts, 2 annotations/);
    assert.match((await readout('export', path('some.qdpx'), path('a'), '--tagged')).out, /^2 transcripts, 2 annotations/);
    assert.equal((await readout('export', path('book.qdc'), path('a'))).out, `2 tags in ${path('book.qdc')}\n`);
    assert.equal((await readout('import', path('book.qdc'), path('d'))).out, '0 transcripts, 0 new annotations, 2 tags\n');
  });
  it('takes memos on tags and meetings along, below those that are there, and once', async () => {
    const book = 'readout: 1\ntags:\n  - tag: boat\n    memo: |-\n      Which?\n', sidecar = 'readout: 1\nmeeting:\n  memo: |-\n    Ask again.\n';
    for (const [folder, yaml] of [['m', book], ['n', book.replace('Which?', 'Whose?')]] as const) {
      mkdirSync(path(folder));
      writeFileSync(path(folder, 'readout.yaml'), yaml);
    }
    writeFileSync(path('m', 'memo.txt'), 'Ask about the boat.\n');
    writeFileSync(path('m', 'memo.txt.tags.yaml'), sidecar);
    assert.equal((await readout('export', path('m.qdpx'), path('m'), '--tagged')).out, `1 transcript, 0 annotations, 2 memos in ${path('m.qdpx')}\n`);
    assert.equal((await readout('import', path('m.qdpx'), path('m'))).out, '1 transcript, 0 new annotations, 1 tag\n');
    assert.equal((await readout('import', path('m.qdpx'), path('n'))).out, '1 transcript, 0 new annotations, 1 tag, 2 new memos\n');
    assert.equal((await readout('import', path('m.qdpx'), path('n'))).out, '1 transcript, 0 new annotations, 1 tag\n');
    assert.equal(readFileSync(path('n', 'memo.txt.tags.yaml'), 'utf8'), sidecar);
    assert.equal(readFileSync(path('n', 'readout.yaml'), 'utf8'), book.replace('Which?', 'Whose?\n\n      Which?'));
  });
  it('says what is wrong', async () => {
    for (const args of [['export'], ['export', 'x.zip'], ['export', 'a.qdpx', 'b', 'c'], ['import'], ['import', 'a', 'b', 'c'], ['import', '--x', 'a']]) assert.equal((await readout(...args)).code, 2, args.join(' '));
    assert.match((await readout('import', path('a', 'memo.txt'), path('e'))).err, /is no REFI-QDA project or codebook/);
    assert.match((await readout('import', path('none.qdpx'), path('e'))).err, /there is no such file/);
    assert.equal((await readout('export', path('x.qdpx'), path('nowhere'))).code, 1);
    assert.match((await readout('export', path('x.qdc'), path('e'))).err, /lists no tags/);
  });
});
