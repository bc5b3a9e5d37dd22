import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../../src/cli/main';

const FILES: Readonly<Record<string, string>> = {
  '2024/ferry.txt': 'President Ada Okoro of Nigeria met with Rui Almeida, Governor of Portugal’s Algarve region, in Lagos on 14 March.\n\n“Trade reached $340 million, a good figure,” Ada Okoro said.\n',
  'rail.vtt': 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Marta Kalnina>We laid =312 km of track.\n\n00:00:04.000 --> 00:00:08.000\n<v Jonas Petraitis>And the trade will follow.\n',
  'shopping.txt': 'milk\neggs\nbread\n',
  'old/ferry.txt': 'President Ada Okoro of Nigeria met with Rui Almeida in Lagos on 2 May 2020.\n\n“Trade is good,” Ada Okoro said.\n',
  '.gitignore': 'old/\n',
};

describe('readout index, find and figures', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-folder-'));
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  after(() => rmSync(folder, { recursive: true }));
  const readout = async (...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
    let out = '', err = '';
    const code = await run(args, { out: text => { out += text; }, err: text => { err += text; } });
    return { code, out, err };
  };
  const records = (out: string): readonly Record<string, unknown>[] => out.trim().split('\n').map(line => JSON.parse(line) as Record<string, unknown>);

  it('lists meetings, and neither other texts nor what git leaves out', async () => {
    const { code, out } = await readout('index', folder, '--json');
    assert.equal(code, 0);
    assert.deepEqual(records(out).map(({ file, year, yearFrom }) => [file, year, yearFrom]), [['2024/ferry.txt', '2024', 'folder'], ['rail.vtt', null, null]]);
    assert.match((await readout('index', folder)).out, /^2024\/ferry\.txt: 14 Mar 2024\? · Rui Almeida \(1 quote, 2 figures/);
  });
  it('reads for people, one thing being one, and says in plain words what cannot be read', async () => {
    assert.match((await readout('read', join(folder, '2024/ferry.txt'))).out, /\d turns?, 1 quote, 2 figures, .*\n {2}Ada Okoro: 1 time, \d+ words, 100 %/);
    assert.match((await readout('index', folder)).out, /^rail\.vtt: .*\(\d speakers?, /m);
    // a transcript by its name, though it looks like none
    writeFileSync(join(folder, 'short.transcript'), 'We sailed at noon.\n');
    assert.equal((JSON.parse((await readout('read', '--json', join(folder, 'short.transcript'))).out) as { layout: string }).layout, 'readout');
    rmSync(join(folder, 'short.transcript'));
    const { code, err } = await readout('read', join(folder, 'nowhere.txt'));
    assert.deepEqual([code, err.endsWith('nowhere.txt: there is no such file or folder\n')], [1, true]);
  });
  it('tells its version, and of each command what its help does', async () => {
    assert.match((await readout('--version')).out, /^\d+\.\d+\.\d+\n$/);
    assert.equal((await readout('help', 'find')).out, (await readout('find', '--help')).out);
  });
  it('finds passages with their lines', async () => {
    assert.deepEqual((await readout('find', 'speaker:okoro trade', folder)).out.split('\n').map(line => line.slice(0, 18)), ['2024/ferry.txt:3: ', '']);
    const [meeting] = records((await readout('find', 'track', folder, '--json')).out);
    assert.equal(meeting!['file'], 'rail.vtt');
    const [passage] = meeting!['passages'] as readonly { readonly line: number; readonly speakers: readonly string[] }[];
    assert.deepEqual([passage!.line, passage!.speakers], [4, ['Marta Kalnina']]);
  });
  it('says that nothing was found by its exit code alone', async () => assert.deepEqual(await readout('find', 'submarine', folder), { code: 1, out: '', err: '' }));
  it('prints figures as CSV and as JSON', async () => {
    const { code, out } = await readout('figures', folder);
    assert.equal(code, 0);
    assert.equal(out.split('\r\n')[0], 'file,date,year,meeting,region,speaker,subject,kind,modifier,low,high,unit,text,start,end,sentence');
    assert.match(out, /340000000,340000000,USD,\$340 million/);
    const money = records((await readout('figures', folder, '--json')).out).find(({ kind }) => kind === 'money');
    assert.deepEqual([money!['low'], money!['speaker'], money!['year']], [340000000, 'Ada Okoro', '2024']);
    assert.match(String(money!['sentence']), /^\S.*\$340 million.*\S$/);
    assert.ok(out.includes(String(money!['sentence']).replaceAll('"', '""')), out);
  });
  for (const args of [['find'], ['find', ''], ['find', 'colour:red'], ['index', 'a', 'b'], ['figures', '--xml'], ['figures', '--csv', '--json']]) it(`does not understand ${args.join(' ')}`, async () => {
    const { code, out, err } = await readout(...args);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^readout .*\n\nusage: /);
  });
  it('takes a .gitignore in another encoding, and endings in capitals', async () => {
    const other = mkdtempSync(join(tmpdir(), 'readout-cli-'));
    writeFileSync(join(other, '.gitignore'), Uint8Array.from([0x23, 0xe9, 0x0a, ...new TextEncoder().encode('left.vtt\n')]));
    for (const name of ['left.vtt', 'TALK.VTT']) writeFileSync(join(other, name), 'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ada Lind>The ferry is late.\n');
    const { code, out } = await readout('index', other, '--json');
    rmSync(other, { recursive: true });
    assert.deepEqual([code, records(out).map(({ file }) => file)], [0, ['TALK.VTT']]);
  });
  it('tells of a folder that is not there', async () => {
    const { code, err } = await readout('index', join(folder, 'nowhere'));
    assert.equal(code, 1);
    assert.match(err, /nowhere: there is no such file or folder\n$/);
  });
});
