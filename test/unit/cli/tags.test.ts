import assert from 'node:assert/strict';
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/cli/main';
import { readSidecar } from '../../../src/tags/sidecar';

const TEXT = 'Norhaven, 5 June.\r\n\r\nThe ferry sails again. “We waited,” said Ada Brandt. The ferry sails again.\r\n';

describe('the command line for tags', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'readout-cli-')); writeFileSync(join(folder, 'a.txt'), TEXT); });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  const readout = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
    let out = '', err = '';
    const code = await run(args, { out: text => { out += text; }, err: text => { err += text; } });
    return { code, out, err };
  };

  it('tags a passage, lists it and takes it away', async () => {
    const tagged = await readout('tag', path('a.txt'), '--quote', '“We  waited,”', '--tag', 'mood/patience', '--tag=claim', '--note', 'Twice\nasked', '--by', 'Bo');
    assert.deepEqual([tagged.code, tagged.err], [0, '']);
    const id = tagged.out.trim(), listed = JSON.parse((await readout('tags', path('a.txt'), '--json')).out) as { annotations: Record<string, unknown>[] };
    const [first] = listed.annotations;
    assert.deepEqual([first!.id, first!.state, first!.tags, first!.note, first!.by], [id, 'exact', ['mood/patience', 'claim'], 'Twice\nasked', 'Bo']);
    assert.equal(TEXT.slice(first!.start as number, first!.end as number), '“We waited,”');
    assert.match((await readout('tags', path('a.txt'))).out, /exact +mood\/patience, claim +“We waited,”/);
    assert.equal((await readout('untag', path('a.txt'), '--id', id, '--id', 'nobody')).code, 1);
    assert.equal((await readout('untag', path('a.txt'), '--id', id)).code, 0);
    assert.deepEqual(readSidecar(readFileSync(path('a.txt.tags.yaml'), 'utf8')).annotations, []);
  });

  it('asks which one where the passage stands several times', async () => {
    const which = await readout('tag', path('a.txt'), '--quote', 'The ferry sails', '--tag', 't', '--by', 'Bo');
    assert.deepEqual([which.code, existsSync(path('a.txt.tags.yaml'))], [1, false]);
    assert.match(which.err, /stands 2 times: say which one with --occurrence 1 to 2/);
    assert.equal((await readout('tag', path('a.txt'), '--quote', 'The ferry sails', '--tag', 't', '--by', 'Bo', '--occurrence', '2')).code, 0);
    assert.equal(readSidecar(readFileSync(path('a.txt.tags.yaml'), 'utf8')).annotations[0]!.start, 72);
    assert.equal((await readout('tag', path('a.txt'), '--quote', 'The ferry sails', '--tag', 't', '--occurrence', '3')).code, 1);
    assert.equal((await readout('tag', path('a.txt'), '--quote', 'nowhere', '--tag', 't')).code, 1);
  });

  it('tags what is found, once, with as much of the text around it as is asked for, and leaves other sidecars alone', async () => {
    const talk = (what: string): string => `ADA OKORO: Is the ${what} full? I hope so.\n\nRUI ALMEIDA: The ${what} is half full. Nobody knows why.\n\nADA OKORO: We shall see about that.\n\nRUI ALMEIDA: I think that we will.\n`;
    const quotes = (name: string): readonly string[] => readSidecar(readFileSync(path(`${name}.tags.yaml`), 'utf8')).annotations.map(({ quote, tags }) => `${tags.join('+')}: ${quote}`);
    for (const name of ['one.transcript', 'two.transcript', 'broken.transcript']) writeFileSync(path(name), talk('ferry'));
    writeFileSync(path('three.transcript'), talk('train'));
    writeFileSync(path('broken.transcript.tags.yaml'), 'annotations: [\n');
    const tagFound = (...more: string[]): Promise<{ code: number; out: string; err: string }> => readout('tag-found', 'ferry', folder, '--tag', 'boats', '--by', 'Bo', ...more);
    const tried = await tagFound('--around=sentence', '--dry-run');
    assert.deepEqual([tried.code, tried.out.split('\n')[0], existsSync(path('one.transcript.tags.yaml'))], [0, 'broken.transcript:1: Is the ferry full?', false]);
    assert.match(tried.err, /would tag 6 passages of 6 found/);
    const done = await tagFound('--around', 'sentence');
    assert.deepEqual([done.code, quotes('one.transcript'), quotes('two.transcript')], [1, ['boats: Is the ferry full?', 'boats: The ferry is half full.'], ['boats: Is the ferry full?', 'boats: The ferry is half full.']]);
    assert.match(done.err, /broken\.transcript: [^]*tagged 4 passages of 6 found/);
    assert.deepEqual([readFileSync(path('broken.transcript.tags.yaml'), 'utf8'), existsSync(path('three.transcript.tags.yaml'))], ['annotations: [\n', false]);
    const before = readFileSync(path('one.transcript.tags.yaml'), 'utf8');
    rmSync(path('broken.transcript'));
    assert.deepEqual(await tagFound('--around', 'sentence'), { code: 0, out: '', err: 'tagged 0 passages of 4 found\n' });
    assert.equal(readFileSync(path('one.transcript.tags.yaml'), 'utf8'), before);
    assert.equal((await tagFound('--around', 'speech')).code, 0);
    assert.deepEqual(quotes('two.transcript').filter(one => one.includes('. ')), ['boats: The ferry is half full. Nobody knows why.']);
    assert.deepEqual([(await readout('tag-found', 'ferry', folder)).code, (await tagFound('--around', 'page')).code, (await readout('tag-found', 'zeppelin', folder, '--tag', 't')).code], [2, 2, 1]);
  });

  it('compares what several people tagged', async () => {
    for (const [quote, tag, by] of [['We waited', 'mood', 'Bo'], ['We waited', 'mood', 'Ada'], ['Norhaven', 'place', 'Ada']] as const) await readout('tag', path('a.txt'), '--quote', quote, '--tag', tag, '--by', by);
    writeFileSync(path('b.txt'), 'Nobody tagged this.\n');
    assert.match((await readout('agreement', folder)).out, /\| mood \| 1 \| 1 \| 1\.00 \| 1\.00 \|[^]*## place\n\n- Ada: \[a\.txt, line 1\]/);
    assert.equal((await readout('agreement', folder, '--csv')).out.split('\r\n')[1], 'mood,1,1,1.00,1.00,0');
    const { coders, meetings, tags } = JSON.parse((await readout('agreement', folder, '--json')).out) as { coders: string[]; meetings: number; tags: { tag: string; alone: { by: string }[] }[] };
    assert.deepEqual([coders, meetings, tags.map(({ tag, alone }) => [tag, alone.map(({ by }) => by)])], [['Ada', 'Bo'], 1, [['mood', []], ['place', ['Ada']]]]);
    assert.deepEqual([(await readout('agreement', folder, '--csv', '--json')).code, (await readout('agreement', path('none'))).code], [2, 1]);
  });

  it('counts which tags stand together, in the order of the codebook', async () => {
    for (const [quote, tag] of [['We waited', 'mood'], ['Norhaven', 'place'], ['We waited', 'claim']] as const) await readout('tag', path('a.txt'), '--quote', quote, '--tag', tag, '--by', 'Bo');
    writeFileSync(path('readout.yaml'), 'tags: [place, mood]\n');
    assert.equal((await readout('co-occurrence', folder, '--csv')).out, 'tag,place,mood,claim\r\nplace,1,0,0\r\nmood,0,1,1\r\nclaim,0,1,1\r\n');
    assert.match((await readout('co-occurrence', folder)).out, /\| mood \| 1 \|  \| 1 \|[^]*## mood and claim\n\n- \[a\.txt, line \d\]/);
    assert.deepEqual(JSON.parse((await readout('co-occurrence', folder, '--json')).out), { tags: [{ tag: 'place', passages: 1, together: {} }, { tag: 'mood', passages: 1, together: { claim: 1 } }, { tag: 'claim', passages: 1, together: { mood: 1 } }] });
    assert.deepEqual([(await readout('co-occurrence', folder, '--csv', '--json')).code, (await readout('co-occurrence', path('none'))).code], [2, 1]);
  });

  it('counts the tags of each meeting that has any, with its date and title, in the order of the codebook', async () => {
    writeFileSync(path('b.txt'), 'President Ada Okoro of Nigeria met with Rui Almeida, Governor of Portugal’s Algarve region, in Lagos on 14 March 2024.\n\n“Trade reached $340 million,” Ada Okoro said.\n');
    writeFileSync(path('c.txt'), 'Nobody tagged this.\n');
    await readout('tag', path('c.txt'), '--quote', 'Nobody', '--tag', 'gone', '--by', 'Bo');
    await readout('untag', path('c.txt'), '--id', readSidecar(readFileSync(path('c.txt.tags.yaml'), 'utf8')).annotations[0]!.id);
    for (const [file, quote, tag] of [['a.txt', 'We waited', 'mood'], ['b.txt', 'Trade', 'claim'], ['b.txt', '$340 million', 'claim'], ['b.txt', 'Lagos', 'place']] as const) await readout('tag', path(file), '--quote', quote, '--tag', tag, '--by', 'Bo');
    writeFileSync(path('a.txt.tags.yaml'), readFileSync(path('a.txt.tags.yaml'), 'utf8').replace('annotations:', 'meeting:\n  date: 2023-06-05\nannotations:'));
    writeFileSync(path('readout.yaml'), 'tags: [place, unused]\n');
    const { code, out, err } = await readout('tags-by-meeting', folder), rows = out.split('\r\n');
    assert.deepEqual([code, err], [0, '']);
    assert.deepEqual([rows[0], rows.length], ['file,date,meeting,place,unused,claim,mood', 4]);
    assert.match(rows[1]!, /^a\.txt,2023-06-05,.*,0,0,0,1$/);
    assert.match(rows[2]!, /^b\.txt,2024-03-14,.+,1,0,2,0$/);
    assert.equal((await readout('tags-by-meeting', folder, '--csv')).out, out);
    const { tags, meetings } = JSON.parse((await readout('tags-by-meeting', folder, '--json')).out) as { tags: string[]; meetings: { file: string; date: string | null; passages: Record<string, number> }[] };
    assert.deepEqual([tags, meetings.map(({ file, passages }) => [file, passages])], [['place', 'unused', 'claim', 'mood'], [['a.txt', { mood: 1 }], ['b.txt', { claim: 2, place: 1 }]]]);
    assert.equal(meetings[1]!.date, '2024-03-14');
    assert.deepEqual([(await readout('tags-by-meeting', folder, '--csv', '--json')).code, (await readout('tags-by-meeting', path('none'))).code], [2, 1]);
  });

  it('tells usage from trouble', async () => {
    for (const wrong of [['tag', path('a.txt')], ['tag'], ['tags'], ['untag', 'x'], ['rename-tag', 'a'], ['check', '--format', 'xml'], ['merge', 'a', 'b'], ['tags', '--nope', 'x'], ['tag', path('a.txt'), '--quote']]) {
      const { code, err } = await readout(...wrong);
      assert.deepEqual([code, err.includes('usage: readout')], [2, true], wrong.join(' '));
    }
    for (const command of ['tag', 'tags', 'untag', 'rename-tag', 'check', 'merge', 'agreement', 'co-occurrence', 'tags-by-meeting']) assert.equal((await readout(command, '--help')).code, 0);
    assert.equal((await readout('tags', path('none.txt'))).code, 1);
  });

  it('renames a tag in all files and the codebook, or in none', async () => {
    mkdirSync(path('sub'));
    writeFileSync(path('sub/b.txt'), 'One. Two.');
    await readout('tag', path('a.txt'), '--quote', 'said', '--tag', 'trade/volume', '--by', 'Bo');
    await readout('tag', path('sub/b.txt'), '--quote', 'One.', '--tag', 'trade', '--by', 'Bo');
    writeFileSync(path('readout.yaml'), 'tags:\n  - trade # mine\n');
    writeFileSync(path('c.txt.tags.yaml'), 'readout: 9\nannotations:\n  - id: c\n    tags: [trade]\n    quote: x\n');
    const before = readFileSync(path('a.txt.tags.yaml'), 'utf8'), refused = await readout('rename-tag', 'trade', 'goods', folder);
    assert.deepEqual([refused.code, readFileSync(path('a.txt.tags.yaml'), 'utf8')], [1, before]);
    rmSync(path('c.txt.tags.yaml'));
    const absent = await readout('rename-tag', 'trades', 'goods', folder);
    assert.deepEqual([absent.code, absent.out], [0, '0 annotations in 0 files\n']);
    assert.match(absent.err, /no file there has the tag trades/);
    const done = await readout('rename-tag', 'trade', 'goods', folder);
    assert.deepEqual([done.code, done.out], [0, '2 annotations in 2 files\n']);
    assert.deepEqual(readSidecar(readFileSync(path('a.txt.tags.yaml'), 'utf8')).annotations[0]!.tags, ['goods/volume']);
    assert.equal(readFileSync(path('readout.yaml'), 'utf8'), 'tags:\n  - goods # mine\n');
  });

  it('renames a tag and checks in a sidecar that is a link, once, and passes over links that lead nowhere', async function () {
    // making links needs a right of its own there
    if (process.platform === 'win32') return this.skip();
    mkdirSync(path('kept'));
    mkdirSync(path('texts'));
    writeFileSync(path('texts/b.txt'), 'One. Two.');
    writeFileSync(path('kept/b.yaml'), 'readout: 1\nannotations:\n  - id: b\n    tags: [trade]\n    quote: One.\n');
    symlinkSync('../kept/b.yaml', path('texts/b.txt.tags.yaml'));
    symlinkSync('../kept/b.yaml', path('texts/copy.txt.tags.yaml'));
    symlinkSync('nowhere', path('texts/c.txt.tags.yaml'));
    symlinkSync('d.txt.tags.yaml', path('texts/d.txt.tags.yaml'));
    const done = await readout('rename-tag', 'trade', 'goods', path('texts'));
    assert.deepEqual([done.code, done.out], [0, '1 annotation in 1 file\n']);
    assert.ok(readFileSync(path('kept/b.yaml'), 'utf8').includes('tags: [goods]') && lstatSync(path('texts/b.txt.tags.yaml')).isSymbolicLink());
    assert.equal((await readout('check', path('texts'))).err, '1 file checked, 0 problems\n');
  });

  it('checks the other files where one cannot be read, and names that one', async () => {
    writeFileSync(path('a.txt.tags.yaml'), Uint8Array.from([0x23, 0xe9, 0x0a]));
    writeFileSync(path('gone.txt.tags.yaml'), 'readout: 1\nannotations: []\n');
    const { code, out, err } = await readout('check', folder);
    assert.deepEqual([code, err], [1, '2 files checked, 2 problems\n']);
    assert.match(out, /a\.txt\.tags\.yaml:1:1: error: the file is not UTF-8 \[unreadable\]\n.*gone\.txt\.tags\.yaml:1:1: warning: .*\[no-transcript\]\n$/);
  });
  it('takes every tag where readout.yaml has names but no tags', async () => {
    await readout('tag', path('a.txt'), '--quote', 'We waited', '--tag', 'mood', '--by', 'Bo');
    writeFileSync(path('readout.yaml'), 'readout: 1\nnames:\n  people:\n    - name: Ada Brandt\n');
    assert.deepEqual(await readout('check', folder), { code: 0, out: '', err: '2 files checked, 0 problems\n' });
  });
  it('checks a folder and says where', async () => {
    assert.equal((await readout('check', folder)).code, 0);
    writeFileSync(path('readout.yaml'), 'tags: [known]\n');
    writeFileSync(path('a.txt.tags.yaml'), 'readout: 1\nannotations:\n  - id: a\n    tags: [known, new]\n    quote: gone for good and all\n    start: 3\n  - id: b\n    tags: known\n    quote: Ada Brandt\n    lost: kept\n');
    writeFileSync(path('lonely.txt.tags.yaml'), 'readout: 1\nannotations: [\n');
    const { code, out } = await readout('check', folder);
    assert.equal(code, 1);
    const found = out.replaceAll(folder, '').trim().split('\n').map(line => `${line.split(': ')[0]} ${/\[([\w-]+)\]$/.exec(line)?.[1]}`);
    assert.deepEqual(found, ['/a.txt.tags.yaml:4:11 unknown-tag', '/a.txt.tags.yaml:5:12 lost', '/lonely.txt.tags.yaml:1:1 no-transcript', '/lonely.txt.tags.yaml:3:1 yaml']);
    const json = JSON.parse((await readout('check', folder, '--format', 'json')).out) as { checked: number; problems: { line: number }[] };
    assert.deepEqual([json.checked, json.problems.map(({ line }) => line)], [3, [4, 5, 1, 3]]);
    assert.match((await readout('check', folder, '--format', 'github')).out, /^::warning file=.*a\.txt\.tags\.yaml,line=4,col=11,title=readout unknown-tag::/);
  });

  it('prints nothing that moves the cursor or turns the text', async () => {
    writeFileSync(path('a.txt.tags.yaml'), 'readout: 1\nannotations:\n  - id: a\n    tags: ["\\e[2Jx"]\n    quote: "said \\u202e"\n');
    const { out } = await readout('tags', path('a.txt'));
    assert.ok(!/[\u001b\u202e]/.test(out) && out.includes('\\u{1b}[2Jx'), out);
  });

  it('merges into our file and marks what is left', async () => {
    await readout('tag', path('a.txt'), '--quote', 'said', '--tag', 'x', '--by', 'Bo');
    const base = readFileSync(path('a.txt.tags.yaml'), 'utf8');
    for (const [name, text] of Object.entries({ base, ours: base.replace('[x]', '[x, y]'), theirs: base.replace('by: Bo', 'by: Al'), other: base.replace('by: Bo', 'by: Cy') })) writeFileSync(path(name), text);
    assert.deepEqual(await readout('merge', path('base'), path('ours'), path('theirs')), { code: 0, out: '', err: '' });
    assert.equal(readFileSync(path('ours'), 'utf8'), base.replace('[x]', '[x, y]').replace('by: Bo', 'by: Al'));
    const clash = await readout('merge', path('base'), path('theirs'), path('other'), '--output', '-', '--path', 'a.txt.tags.yaml');
    assert.deepEqual([clash.code, readSidecar(clash.out).annotations.map(({ by }) => by).toSorted()], [1, ['Al', 'Cy']]);
    assert.match(clash.err, /^a\.txt\.tags\.yaml: both sides edited annotation/);
    writeFileSync(path('ours'), 'tags: [a]\n');
    writeFileSync(path('theirs'), 'tags: [b]\n');
    assert.equal((await readout('merge', path('nothing'), path('ours'), path('theirs'))).code, 0);
    assert.equal(readFileSync(path('ours'), 'utf8').includes('tag: b'), true);
  });

  it('merges what is no UTF-8 byte for byte, as git would keep our version without a mark of theirs where a driver refuses', async () => {
    const bytes = Buffer.from([0x23, 0xff, 0x0a]), text = Buffer.from('readout: 1\n');
    const merged = async (base: Buffer, ours: Buffer, theirs: Buffer): Promise<{ code: number; result: Buffer; err: string }> => {
      for (const [name, content] of Object.entries({ base, ours, theirs })) writeFileSync(path(name), content);
      const { code, err } = await readout('merge', path('base'), path('ours'), path('theirs'), '--path', 'a.txt.tags.yaml');
      return { code, err, result: readFileSync(path('ours')) };
    };
    const both = await merged(text, bytes, Buffer.from('readout: 1 # theirs\n'));
    assert.deepEqual([both.code, both.result], [1, Buffer.concat([Buffer.from('<<<<<<< ours\n'), bytes, Buffer.from('=======\nreadout: 1 # theirs\n>>>>>>> theirs\n')])]);
    assert.match(both.err, /^a\.txt\.tags\.yaml: one of the versions is not UTF-8; both stand between conflict markers/);
    assert.deepEqual(await merged(text, text, bytes), { code: 0, result: bytes, err: '' });
    assert.deepEqual(await merged(text, bytes, text), { code: 0, result: bytes, err: '' });
    // a base that cannot be read is no reason to keep what the sides agree on from being merged
    assert.equal((await merged(bytes, text, Buffer.from('readout: 1\nmeeting: {place: Norhaven}\n'))).result.toString(), 'readout: 1\nmeeting:\n  place: Norhaven\n');
    for (const name of ['ours', 'theirs']) writeFileSync(path(name), Buffer.concat([bytes, Buffer.from(name)]));
    assert.match((await readout('merge', path('base'), path('ours'), path('theirs'), '--output', '-')).err, /not UTF-8/);
  });

  it('finds a long passage whatever its line breaks', async () => {
    const words = Array.from({ length: 9000 }, (_, i) => `word${i}`), [from, to] = [words.slice(10, 8900).join('\n '), words.slice(10, 8900).join(' ')];
    writeFileSync(path('a.txt'), `${words.join(' ')}\n`);
    assert.deepEqual((await readout('tag', path('a.txt'), '--quote', ` ${from} `, '--tag', 'x', '--by', 'Bo')).code, 0);
    assert.equal(readSidecar(readFileSync(path('a.txt.tags.yaml'), 'utf8')).annotations[0]!.quote, to);
  });

  it('does not write to a file that is read-only', async () => {
    await readout('tag', path('a.txt'), '--quote', 'said', '--tag', 'x', '--by', 'Bo');
    const before = readFileSync(path('a.txt.tags.yaml'), 'utf8');
    chmodSync(path('a.txt.tags.yaml'), 0o444);
    const { code, err } = await readout('tag', path('a.txt'), '--quote', 'Ada', '--tag', 'x', '--by', 'Bo');
    assert.deepEqual([code, readFileSync(path('a.txt.tags.yaml'), 'utf8')], [1, before]);
    assert.match(err, /a\.txt\.tags\.yaml is read-only/);
  });

  it('keeps the mode of the file, leaves no other file behind and refuses what is not UTF-8', async () => {
    await readout('tag', path('a.txt'), '--quote', 'said', '--tag', 'x', '--by', 'Bo');
    chmodSync(path('a.txt.tags.yaml'), 0o640);
    await readout('tag', path('a.txt'), '--quote', 'Ada', '--tag', 'x', '--by', 'Bo');
    assert.equal(statSync(path('a.txt.tags.yaml')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder).toSorted(), ['a.txt', 'a.txt.tags.yaml']);
    const bytes = Buffer.from([0x23, 0xff, 0x0a]);
    writeFileSync(path('a.txt.tags.yaml'), bytes);
    assert.equal((await readout('tag', path('a.txt'), '--quote', 'Ada', '--tag', 'x', '--by', 'Bo')).code, 1);
    assert.deepEqual(readFileSync(path('a.txt.tags.yaml')), bytes);
  });
});
