import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rowsAsCsv } from '../../../src/exchange/figure-rows';
import { FIGURE_COLUMNS } from '../../../src/exchange/figures';
import { COLUMNS, grouped, GROUPS, sorted, unitKey } from '../../../src/library/figure-order';
import { panelsOf, seriesOf } from '../../../src/library/figure-plots';
import { dateOf, FACETS, figuresOf, MEASURED, rowsOf, select, valueWriter, type MeetingFigures, type TableRow } from '../../../src/library/figure-table';
import { summarize, type FigureRow } from '../../../src/library/summary';
import { readTranscript } from '../../../src/transcript/read';

const figure = (more: Partial<FigureRow> = {}): FigureRow =>
  ({ kind: 'money', text: '$5 million', low: 5e6, high: 5e6, unit: 'USD', modifier: null, subject: 'trade', speaker: 'Ada Quill', namedYear: null, start: 10, end: 20, sentenceStart: 0, sentenceEnd: 30, ...more });
const meeting = (figures: readonly FigureRow[], more: Partial<MeetingFigures> = {}): MeetingFigures =>
  ({ uri: 'file:///a.txt', path: 'a.txt', title: 'Ada Quill', date: '2024-03-14', year: '2024', yearFrom: 'date', evidence: null, region: 'Marrow Bay', regionKey: more.region === undefined ? 'Marrow Bay' : more.region, figures, ...more });
const values = (rows: readonly TableRow[]): unknown[] => rows.map(row => row.figure.low);

const HEADLINE = 'Minister Ada Quill met with Bram Osterloh in Marrow Bay\n\n';
function read(text: string, path = 'talks.txt'): readonly TableRow[] {
  const transcript = readTranscript(text, { fileName: path, force: true });
  return rowsOf([figuresOf(summarize({ uri: `file:///${path}`, path }, text, { ...transcript, layout: transcript.layout ?? 'readout' }, []))]);
}

describe('the table of figures', () => {
  const rows = rowsOf([
    meeting([figure(), figure({ unit: 'EUR', low: 2, high: 2, start: 30 }), figure({ kind: 'percent', unit: null, low: 12, high: 12, modifier: 'over', subject: 'growth', start: 50 })]),
    meeting([figure({ low: 7e6, high: 9e6, start: 5, speaker: null }), figure({ kind: 'date', low: null, high: null, unit: null, subject: null, start: 60 })], { uri: 'file:///b.txt', path: 'b.txt', region: null, year: null, yearFrom: null, date: '--06-05' }),
  ]);

  it('gives a region one name, however texts spell it', () => {
    const spelt = ['Amber Oblast', 'Amber region', null].map((region, i) => meeting([figure()], { uri: `file:///${i}.txt`, region, regionKey: region && 'AM-BER' }));
    assert.deepEqual(rowsOf(spelt).map(row => row.meeting.region), ['Amber Oblast', 'Amber Oblast', null]);
  });
  it('reads rows with their meeting and the one year that a sentence names', () => {
    const found = read(`${HEADLINE}The two met on 14 March 2024.\n\nTrade reached $340 million in 2022. It was $200 million in 2019 and $250 million in 2020. Tolls bring 3 million euros.\n`);
    const years = found.filter(row => row.figure.kind === 'money').map(row => row.figure.namedYear);
    assert.deepEqual(years, ['2022', null, null, null]);
    assert.deepEqual(new Set(found.map(row => row.meeting.year)), new Set(['2024']));
  });
  it('takes the best evidence for a year and says which', () => {
    const [row] = read(`${HEADLINE}Trade reached $340 million.\n`, 'archive/2019/talks.txt');
    assert.equal(row?.meeting.year, '2019');
    assert.match(row?.meeting.evidence ?? '', /folder/);
    assert.equal(dateOf(row!.meeting), '2019?');
    assert.equal(dateOf(rows[3]!.meeting), '5 Jun');
  });
  it('writes values with their modifiers and ranges', () => {
    const write = valueWriter('en');
    assert.deepEqual(rows.map(row => write(row.figure)), ['5M', '2', '> 12', '7M–9M', '$5 million']);
    assert.equal(write(figure({ low: 1_234_567, high: 1_234_567 })), '1.23457M');
  });
  it('narrows by words and by facets, and counts what each choice would give', () => {
    const by = (words: string, chosen = {}): ReturnType<typeof select> => select(rows, { words, chosen });
    assert.equal(by('').rows.length, 5);
    assert.equal(by('TRADE marrow').rows.length, 2);
    assert.equal(by('cafe\u0301').rows.length, by('caf\u00e9').rows.length);
    assert.equal(select([{ ...rows[0]!, figure: figure({ subject: 'caf\u00e9s' }) }], { words: 'cafe\u0301', chosen: {} }).rows.length, 1);
    const usd = by('', { unit: ['USD'] });
    assert.deepEqual(values(usd.rows), [5e6, 7e6]);
    assert.equal(usd.counts.unit.get('EUR'), 1, 'choosing EUR as well would bring one row');
    assert.equal(usd.counts.region.get(''), 1);
    assert.equal(usd.counts.kind.get('percent'), undefined, 'there is no percentage in USD');
    assert.equal(by('', { kind: MEASURED, year: [''] }).rows.length, 1);
  });
  it('never compares values of different units', () => {
    for (const descending of [false, true]) {
      const units = sorted(rows, 'value', descending).filter(row => row.figure.low !== null).map(unitKey);
      assert.deepEqual(units, ['%', 'EUR', 'USD', 'USD']);
    }
    assert.deepEqual(values(sorted(rows, 'value', true)).slice(2), [7e6, 5e6, null], 'what has no value comes last either way');
  });
  it('puts what is not known last, whichever way it sorts', () => {
    for (const descending of [false, true]) {
      assert.equal(sorted(rows, 'region', descending).at(-1)?.meeting.region, null);
      assert.equal(sorted(rows, 'date', descending).at(-1)?.meeting.year, null);
    }
  });
  it('groups with the largest first and the unknown last', () => {
    assert.deepEqual(grouped(rows, 'unit').map(({ key, rows: own }) => [key, own.length]), [['USD', 2], ['%', 1], ['EUR', 1], ['', 1]]);
    assert.deepEqual(grouped(rows, 'region').map(({ key }) => key), ['Marrow Bay', '']);
    assert.equal(grouped(rows, 'none').length, 1);
  });
  it('is a table to spreadsheets, with the columns of every list of figures and without formulas', () => {
    const [row] = rowsOf([meeting([figure({ subject: '=SUM(A1)', sentenceEnd: 25 })])]), [head, first, changed] = rowsAsCsv([{ row: row!, text: 'We pay\nus $5 million,\nthen left. Others paid.' }, { row: row!, text: 'Another text altogether.' }]).split('\r\n');
    assert.ok(head?.startsWith(FIGURE_COLUMNS.join(',')));
    assert.match(first ?? '', /,'=SUM\(A1\),money,,5000000,5000000,USD,\$5 million,10,20,"We pay us \$5 million, the",/);
    assert.match(changed ?? '', /,10,20,,/);
  });
});

describe('the plots of figures', () => {
  it('have a panel for each unit, counts of things last', () => {
    const rows = rowsOf([meeting([figure({ kind: 'count', unit: null, start: 1 }), figure({ kind: 'count', unit: null, start: 2 }), figure({ start: 3 }), figure({ unit: 'EUR', start: 4 }), figure({ kind: 'ordinal', unit: null, start: 5 })])]);
    assert.deepEqual(panelsOf(rows, 'meeting', 'region').map(({ unit, points }) => [unit, points.length]), [['EUR', 1], ['USD', 1], ['count', 2]]);
  });
  it('tell ranges, about, above and below apart', () => {
    const marks = (['about', 'over', 'at-least', 'under', 'at-most', null] as const).map((modifier, start) => figure({ modifier, start }));
    const [panel] = panelsOf(rowsOf([meeting([...marks, figure({ low: 1, high: 2, modifier: 'about', start: 9 })])]), 'meeting', 'region');
    assert.deepEqual(panel?.points.map(({ mark }) => mark), ['about', 'above', 'above', 'below', 'below', 'exact', 'range']);
  });
  it('keep figures without a year apart, and use the year that a sentence names when asked to', () => {
    const rows = rowsOf([meeting([figure({ namedYear: '2019' })], { date: '--06-05', year: null, yearFrom: null })]);
    assert.equal(panelsOf(rows, 'meeting', 'region')[0]?.points[0]?.at, null);
    assert.equal(new Date(panelsOf(rows, 'named', 'region')[0]!.points[0]!.at!).getUTCFullYear(), 2019);
  });
  it('stand at the day of their meeting, also where only the folder tells the year, and in the middle of a month or year alone', () => {
    const day = (more: Partial<MeetingFigures>): string => new Date(panelsOf(rowsOf([meeting([figure()], more)]), 'meeting', 'region')[0]!.points[0]!.at!).toISOString().slice(0, 10);
    assert.equal(day({ date: '--06-05', year: '2019', yearFrom: 'folder' }), '2019-06-05');
    assert.equal(day({ date: null, year: '2019', yearFrom: 'folder' }), '2019-07-01');
    assert.equal(day({ date: '2024-03' }), '2024-03-15');
  });
  it('join only figures of one subject and series', () => {
    const of = (uri: string, date: string, own: readonly FigureRow[], region = 'Marrow Bay'): MeetingFigures => meeting(own, { uri, date, region });
    const rows = rowsOf([of('a', '2022-01-01', [figure()]), of('b', '2020-01-01', [figure({ subject: 'Trade' }), figure({ subject: 'grain', start: 1 })]), of('c', '2021-01-01', [figure()], 'Algarve')]);
    const [panel] = panelsOf(rows, 'meeting', 'region');
    assert.deepEqual(panel?.lines.map(line => line.map(({ row }) => row.meeting.uri)), [['b', 'a']]);
    assert.deepEqual(seriesOf([panel!]), ['Marrow Bay', 'Algarve']);
  });
  it('join no cloud of many figures to a time', () => {
    const of = (uri: string, date: string, count: number): MeetingFigures => meeting(Array.from({ length: count }, (_, start) => figure({ start })), { uri, date });
    const lines = (...meetings: readonly MeetingFigures[]): number | undefined => panelsOf(rowsOf(meetings), 'meeting', 'region')[0]?.lines.length;
    assert.deepEqual([lines(of('a', '2020-01-01', 2), of('b', '2021-01-01', 1)), lines(of('a', '2020-01-01', 3), of('b', '2021-01-01', 3))], [1, 0]);
  });
  it('take a logarithmic scale only where values are far apart and above zero', () => {
    const wide = (low: number): boolean | undefined => panelsOf(rowsOf([meeting([figure(), figure({ low, high: low, start: 1 })])]), 'meeting', 'region')[0]?.logarithmic;
    assert.deepEqual([wide(5), wide(5e5), wide(0), wide(-5)], [true, false, false, false]);
  });
});

describe('the table and plots of any figures', () => {
  const text = fc.option(fc.string({ maxLength: 6 }), { nil: null }), number = fc.option(fc.oneof(fc.double(), fc.integer()), { nil: null });
  const anyFigure: fc.Arbitrary<FigureRow> = fc.record({
    kind: fc.constantFrom('money', 'percent', 'quantity', 'count', 'ordinal', 'date'), text: fc.string(), low: number, high: number, unit: text,
    modifier: fc.constantFrom(null, 'about', 'over'), subject: text, speaker: text, namedYear: fc.constantFrom(null, '2020'), start: fc.nat(), end: fc.nat(), sentenceStart: fc.nat(), sentenceEnd: fc.nat(),
  });
  const anyMeeting: fc.Arbitrary<MeetingFigures> = fc.record({
    uri: fc.string(), path: fc.string(), title: fc.string(), date: fc.option(fc.constantFrom('2020', '2021-13-40', '--06-05', 'x'), { nil: null }), year: fc.constantFrom(null, '2020'),
    yearFrom: fc.constantFrom(null, 'date' as const, 'file' as const), evidence: text, region: text, regionKey: text, figures: fc.array(anyFigure, { maxLength: 12 }),
  });
  it('lose no row and invent none', () => fc.assert(fc.property(fc.array(anyMeeting, { maxLength: 6 }), fc.constantFrom(...COLUMNS), fc.constantFrom(...GROUPS), fc.boolean(), (meetings, column, by, descending) => {
    const rows = rowsOf(meetings), write = valueWriter('en');
    assert.deepEqual(new Set(sorted(rows, column, descending)), new Set(rows));
    assert.deepEqual(new Set(grouped(rows, by).flatMap(group => group.rows)), new Set(rows));
    const { counts } = select(rows, { words: '', chosen: {} });
    for (const facet of FACETS) assert.equal([...counts[facet].values()].reduce((sum, count) => sum + count, 0), rows.length);
    for (const { figure: own } of rows) assert.equal(typeof write(own), 'string');
    for (const { points } of panelsOf(rows, 'named', 'subject')) for (const { low, high } of points) assert.ok(low <= high);
  })));
});
