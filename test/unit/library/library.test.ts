import assert from 'node:assert/strict';
import { group, keysOf } from '../../../src/library/group';
import { changed, libraryOf } from '../../../src/library/library';
import { load } from '../../../src/library/loader';
import { dateLabel, titleOf, yearOf, type MeetingSummary } from '../../../src/library/summary';
import { memoryFiles } from '../../support/memory-files';

function summary(path: string, meeting: Partial<MeetingSummary['meeting']> = {}, more: Partial<MeetingSummary> = {}): MeetingSummary {
  return {
    uri: path, path, layout: 'readout', language: 'en', words: 0, speakers: [], names: [], figures: [], quotes: 0, annotations: 0, tags: [], authors: [], states: [], ...more,
    meeting: { title: null, titleSpan: null, date: null, dateEvidence: null, place: null, host: null, participants: [], source: null, published: null, region: null, counterpart: null, ...meeting },
  };
}

describe('library', () => {
  const a = summary('2024/a.txt', { date: '2024-03-02', region: 'Northmark' }, { names: [{ name: 'Ada Okoro', kind: 'person', count: 2, code: null }], tags: ['trade'] });
  const b = summary('2023/b.txt', { date: '2023-05-09', counterpart: 'Ada Okoro' }, { names: [{ name: 'Ada Okoro', kind: 'person', count: 1, code: null }], tags: ['trade', 'claim'] });
  const c = summary('c.txt', { date: '--06-05' });

  it('finds meetings by name and counts tags', () => {
    const library = libraryOf([a, b, c]);
    assert.deepEqual(library.naming('Ada Okoro').map(m => m.path), ['2023/b.txt', '2024/a.txt']);
    assert.deepEqual([...library.tags], [['trade', 2], ['claim', 1]]);
    assert.equal(library.get('c.txt'), c);
  });
  it('replaces and removes without touching the rest', () => {
    const library = changed(libraryOf([a, b, c]), [summary('c.txt', { date: '2020-01-01' })], ['2023/b.txt']);
    assert.deepEqual(library.meetings.map(m => [m.path, m.meeting.date]), [['2024/a.txt', '2024-03-02'], ['c.txt', '2020-01-01']]);
    assert.equal(library.meetings[0], a);
  });
  it('groups years newest first and what has no year last', async () => {
    assert.deepEqual((await group([c, b, a], 'year')).map(g => [g.key, g.meetings.map(m => m.path)]), [['2024', ['2024/a.txt']], ['2023', ['2023/b.txt']], [null, ['c.txt']]]);
  });
  it('puts one region under one group, however it is written', async () => {
    const region = (name: string): Partial<MeetingSummary> => ({ names: [{ name, kind: 'place', count: 1, code: 'RU-KGD' }] });
    const x = summary('x.txt', { region: 'Amber Oblast' }, region('Amber Oblast')), y = summary('y.txt', { region: 'Amber region' }, region('Amber region'));
    assert.deepEqual((await group([x, y, a], 'region')).map(g => [g.label, g.meetings.length]), [['Amber Oblast', 2], ['Northmark', 1]]);
  });
  it('puts a meeting with several tags under each', async () => {
    assert.deepEqual(keysOf(b, 'tag'), ['trade', 'claim']);
    assert.deepEqual((await group([a, b], 'tag')).map(g => g.meetings.length), [1, 2]);
  });
  it('takes the folder of a path', async () => {
    assert.deepEqual((await group([a, c], 'folder')).map(g => g.key), ['.', '2024']);
  });
});

describe('dates for people', () => {
  it('are written in one style, with and without a year', () => {
    assert.equal(dateLabel('--06-05'), '5 Jun');
    assert.equal(dateLabel('--11'), 'Nov');
    assert.equal(dateLabel('2024-11-18'), '18 Nov 2024');
    assert.match(dateLabel('2024-11-18', 'ru', 'long')!, /^18 ноября 2024/);
    assert.equal(dateLabel(null), null);
    assert.equal(yearOf('--06-05'), null);
    assert.equal(yearOf('2024-21'), '2024');
  });
});

describe('titles for lists', () => {
  const titled = (title: string, date: string | null = '2024-05-04'): string => titleOf({ layout: 'turns', path: 'a/b.txt', meeting: { ...summary('b').meeting, title, date } });
  it('leave out the date that stands beside them', () => {
    for (const title of ['Kiln committee, 4 May 2024', 'Kiln committee (May 4, 2024)', 'Kiln committee – 2024-05-04', 'Kiln committee 04.05.2024']) assert.equal(titled(title), 'Kiln committee', title);
  });
  it('keep all else', () => {
    for (const title of ['Budget 2024', '4 May 2024', 'Plans for May 2024']) assert.equal(titled(title), title);
    assert.equal(titled('Kiln committee, 4 May 2024', null), 'Kiln committee, 4 May 2024');
    assert.equal(titleOf({ layout: 'turns', path: 'a/b.txt', meeting: summary('b').meeting }), 'b.txt');
  });
});

describe('loader', () => {
  it('reads only what changed the second time, sidecars counting', async () => {
    const files = memoryFiles({ 'a.txt': 'A', 'b.txt': 'B', 'b.txt.tags.yaml': 'readout: 1' });
    const sum = (file: { uri: string; path: string }): MeetingSummary => summary(file.path);
    const first = await load(files, sum);
    assert.deepEqual([...files.reads].sort(), ['a.txt', 'b.txt', 'b.txt.tags.yaml']);
    files.reads.length = 0;
    files.write('b.txt.tags.yaml', 'readout: 1\n');
    const second = await load(files, sum, { known: first.known });
    assert.deepEqual([...files.reads].sort(), ['b.txt', 'b.txt.tags.yaml']);
    assert.equal(second.known.size, 2);
  });
  it('asks for no sidecar that a listing says is not there', async () => {
    const files = memoryFiles({ 'a.txt': 'a', 'b.txt': 'b', 'b.txt.tags.yaml': 'readout: 1\n' }), asked: string[] = [];
    const listed = { ...files, list: async () => [{ uri: 'a.txt', path: 'a.txt', annotated: false }, { uri: 'b.txt', path: 'b.txt', annotated: true }], stat: (uri: string) => { asked.push(uri); return files.stat(uri); } };
    const { known } = await load(listed, file => summary(file.path));
    assert.deepEqual(asked.sort(), ['a.txt', 'b.txt', 'b.txt.tags.yaml']);
    assert.equal(known.size, 2);
    // a listing that tells nothing leaves it to the file system
    assert.equal((await load(files, file => summary(file.path))).known.get('b.txt')?.stamp, known.get('b.txt')?.stamp);
  });
  it('tells of a file that cannot be read and goes on', async () => {
    const files = memoryFiles({ 'a.txt': 'A', 'b.txt': 'B' });
    const read = files.read;
    const loaded = await load({ ...files, read: uri => (uri === 'a.txt' ? Promise.reject(new Error('gone')) : read(uri)) }, file => summary(file.path));
    assert.deepEqual(loaded.failures.map(f => [f.file.path, f.reason]), [['a.txt', 'gone']]);
    assert.deepEqual([...loaded.known.keys()], ['b.txt']);
  });
  it('reads huge files last, so that they hold up no others', async () => {
    const files = memoryFiles({ 'a.txt': 'A'.repeat(2 ** 20 + 1), 'b.txt': 'B', 'c.txt': 'C' }), order: string[] = [], counts: number[] = [];
    const loaded = await load(files, file => { order.push(file.path); return summary(file.path); }, { atOnce: 1, progress: done => counts.push(done) });
    assert.deepEqual(order, ['b.txt', 'c.txt', 'a.txt']);
    assert.deepEqual(counts, [1, 2, 3]);
    assert.equal(loaded.known.size, 3);
  });
  it('stops when asked and keeps what it knew', async () => {
    const files = memoryFiles({ 'a.txt': 'A', 'b.txt': 'B', 'c.txt': 'C' });
    const first = await load(files, file => summary(file.path));
    const cancel = { isCancellationRequested: false };
    const loaded = await load(files, file => summary(file.path), { known: first.known, cancel, atOnce: 1, progress: () => { cancel.isCancellationRequested = true; } });
    assert.ok(loaded.cancelled);
    assert.equal(loaded.known.size, 3);
  });
});
