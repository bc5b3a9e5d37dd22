import assert from 'node:assert/strict';
import { filesOfAlike } from '../../../src/library/alike';
import { createFilter, filterMeetings } from '../../../src/library/filter';
import { byAnnotations, byDate, byTitle, group, groupingsOf, lineOf, orderOf } from '../../../src/library/group';
import type { MeetingSummary } from '../../../src/library/summary';
import { whenOf, yearEvidence } from '../../../src/library/years';

function summary(path: string, meeting: Partial<MeetingSummary['meeting']> = {}, more: Partial<MeetingSummary> = {}): MeetingSummary {
  return {
    uri: path, path, layout: 'readout', language: 'en', words: 0, speakers: [], names: [], figures: [], quotes: 0, annotations: 0, tags: [], authors: [], states: [], ...more,
    meeting: { title: null, titleSpan: null, date: null, dateEvidence: null, place: null, host: null, participants: [], source: null, published: null, region: null, counterpart: null, ...meeting },
  };
}

describe('the year of a meeting', () => {
  const cases: readonly (readonly [string, Partial<MeetingSummary['meeting']>, string | undefined])[] = [
    ['2019/a 2020.txt', { date: '2024-03-01', published: '2025-01-01' }, '2024 date'],
    ['2019/a 2020.txt', { date: '--03-01', published: '2025-01-01' }, '2025 published'],
    ['2019/a-2020.txt', { date: '--03-01' }, '2020 file'],
    ['2019/minutes_20180704_v2.txt', {}, '2018 file'],
    ['archive 2019/march/a.txt', {}, '2019 folder'],
    ['2017/2018/a.txt', {}, '2018 folder'],
    ['2014-2019/a.txt', {}, undefined],
    ['a 12024.txt', {}, undefined],
    ['room 2150/a.txt', {}, undefined],
    ['a.txt', {}, undefined],
  ];
  for (const [path, meeting, expected] of cases) it(`${path} ${JSON.stringify(meeting)}`, () => {
    const evidence = yearEvidence(summary(path, meeting));
    assert.equal(evidence ? `${evidence.year} ${evidence.from}` : undefined, expected);
  });
});

describe('meetings whose lines read the same', () => {
  const met = (path: string, counterpart = 'Ada Okoro') => summary(path, { counterpart, date: '2024-03-01' });
  it('are told apart by their files, by whole paths only where names are the same', () => {
    const meetings = [met('lagos/ferry.txt'), met('faro/ferry.txt'), met('faro/visit.txt'), met('faro/other.txt', 'Bo Lind')];
    assert.deepEqual([...filesOfAlike(meetings)], [['lagos/ferry.txt', 'lagos/ferry.txt'], ['faro/ferry.txt', 'faro/ferry.txt'], ['faro/visit.txt', 'visit.txt']]);
  });
  it('are none where every line is its own', () => assert.equal(filesOfAlike([met('a.txt'), met('b.txt', 'Bo Lind')]).size, 0));
});

describe('when a meeting was, for people', () => {
  const cases: readonly (readonly [string, Partial<MeetingSummary['meeting']>, string | null])[] = [
    ['a.txt', { date: '2024-03-01', published: '2025-01-01' }, '1 Mar 2024'],
    ['a.txt', { date: '--03-01', published: '2025-01-01' }, '1 Mar 2025?'],
    ['2019/a.txt', {}, '2019?'],
    ['a.txt', { date: '--03-01' }, '1 Mar'],
    ['a.txt', { date: '2024-03' }, 'Mar 2024'],
    ['a.txt', {}, null],
  ];
  for (const [path, meeting, expected] of cases) it(`${path} ${JSON.stringify(meeting)}`, () => assert.equal(whenOf(summary(path, meeting)), expected));
  it('sorts by the best year there is', () => {
    const newest = summary('a.txt', { date: '2024-03-01' }), guessed = summary('2023/a.txt', { date: '--12-01' }), unknown = summary('b.txt', { date: '--12-01' }), old = summary('c.txt', { date: '2020-01-01' });
    assert.deepEqual([unknown, old, guessed, newest].sort(byDate), [newest, guessed, old, unknown]);
  });
  it('names a readout by the counterpart, a conversation by its title', () => {
    assert.equal(lineOf(summary('a.txt', { counterpart: 'Ada Okoro', title: 'Ferries', date: '2024-03-01' })), '1 Mar 2024 · Ada Okoro');
    assert.equal(lineOf(summary('a.txt', { counterpart: 'Ada Okoro', title: 'Ferries' }, { layout: 'turns' })), 'Ferries');
    assert.equal(lineOf(summary('x/a.txt', { counterpart: 'Ada Okoro' }, { layout: 'captions' })), 'a.txt');
  });
});

describe('grouping and sorting', () => {
  it('reads paths of groupings and passes over what is none', () => {
    assert.deepEqual(groupingsOf('region/year'), ['region', 'year']);
    assert.deepEqual(groupingsOf('none'), []);
    assert.deepEqual(groupingsOf(' tag / nonsense/tag/__proto__/folder'), ['tag', 'folder']);
  });
  it('groups within groups', async () => {
    const meetings = [summary('2020/a.txt', { region: 'Northmark' }), summary('2021/b.txt', { region: 'Northmark' }), summary('2021/c.txt', { region: 'Eastvale' })];
    const nested = await Promise.all((await group(meetings, 'region')).map(async outer => [outer.key, (await group(outer.meetings, 'year')).map(inner => [inner.key, inner.meetings.length])]));
    assert.deepEqual(nested, [['Eastvale', [['2021', 1]]], ['Northmark', [['2021', 1], ['2020', 1]]]]);
  });
  it('sorts by title and by annotations, newest first among equals', () => {
    const a = summary('a.txt', { title: 'ferries', date: '2020' }, { annotations: 1 }), b = summary('b.txt', { title: 'Ferries', date: '2024' }, { annotations: 3 }), c = summary('c.txt', { title: 'Bridges' }, { annotations: 1 });
    assert.deepEqual([a, b, c].sort(byTitle), [c, b, a]);
    assert.deepEqual([c, a, b].sort(byAnnotations), [b, a, c]);
    assert.equal(orderOf('title'), byTitle);
    assert.deepEqual([c, a, b].sort(orderOf('nonsense')), [b, a, c]);
  });
});

describe('the filter of the tree', () => {
  const meetings = [
    summary('2020/a.txt', { region: 'Northmark', title: 'Ferry talks', place: 'Rene\u0301' }, { names: [{ name: 'Ada Okoro', kind: 'person', count: 1, code: null }] }),
    summary('b.txt', { date: '--11-18' }, { tags: ['trade/volume', 'caf\u00e9'], names: [{ name: 'Ada Okoro', kind: 'person', count: 1, code: null }] }),
  ];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['', ['2020/a.txt', 'b.txt']], ['cafe\u0301', ['b.txt']], ['CAF\u00e9', ['b.txt']], ['rene', ['2020/a.txt']], ['OKORO', ['2020/a.txt', 'b.txt']], ['okoro north', ['2020/a.txt']], ['18 nov', ['b.txt']], ['2020', ['2020/a.txt']], ['volume', ['b.txt']], ['ferry volume', []],
  ];
  for (const [filter, expected] of cases) it(filter || 'nothing', async () => {
    assert.deepEqual(meetings.filter(createFilter(filter)).map(({ path }) => path), expected);
    assert.deepEqual((await filterMeetings(meetings, filter)).map(({ path }) => path), expected);
  });
});
