import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseQuery, type Query } from '../../../src/library/query';

const parsed = (source: string): Query => parseQuery(source).query;
const codes = (source: string): readonly string[] => parseQuery(source).problems.map(problem => problem.code);

describe('a query', () => {
  const cases: readonly (readonly [string, Query])[] = [
    ['', { kind: 'all' }],
    ['trade', { kind: 'word', text: 'trade' }],
    ['"mutual trade"', { kind: 'phrase', words: ['mutual', 'trade'] }],
    ['“Tomás Almeida”', { kind: 'phrase', words: ['tomas', 'almeida'] }],
    ['trade tonnes', { kind: 'and', parts: [{ kind: 'word', text: 'trade' }, { kind: 'word', text: 'tonnes' }] }],
    ['trade or tonnes', { kind: 'or', parts: [{ kind: 'word', text: 'trade' }, { kind: 'word', text: 'tonnes' }] }],
    ['a and (b or not c)', { kind: 'and', parts: [{ kind: 'word', text: 'a' }, { kind: 'or', parts: [{ kind: 'word', text: 'b' }, { kind: 'not', part: { kind: 'word', text: 'c' } }] }] }],
    ['-tag:claim', { kind: 'not', part: { kind: 'field', field: 'tag', value: 'claim' } }],
    ['not not a', { kind: 'word', text: 'a' }],
    ['speaker:"Ada Okoro" x', { kind: 'and', parts: [{ kind: 'field', field: 'speaker', value: 'Ada Okoro' }, { kind: 'word', text: 'x' }] }],
    ['tag:trade/volume', { kind: 'field', field: 'tag', value: 'trade/volume' }],
    ['organisation:UN', { kind: 'field', field: 'org', value: 'UN' }],
    ['year:2014', { kind: 'year', low: 2014, high: 2014 }],
    ['year:2014..2020', { kind: 'year', low: 2014, high: 2020 }],
    ['year:>2014', { kind: 'year', low: 2015, high: Infinity }],
    ['figure:5..10%', { kind: 'figure', low: 5, high: 10, unit: '%' }],
    ['figure:>=1bn USD', { kind: 'figure', low: 1e9, high: Infinity, unit: 'USD' }],
    ['figure:<=$3.5m', { kind: 'figure', low: -Infinity, high: 3.5e6, unit: 'USD' }],
    ['figure:>=300km', { kind: 'figure', low: 300, high: Infinity, unit: 'km' }],
    ['state:lost by:ines', { kind: 'and', parts: [{ kind: 'field', field: 'state', value: 'lost' }, { kind: 'field', field: 'by', value: 'ines' }] }],
    ['well-known', { kind: 'word', text: 'well-known' }],
  ];
  for (const [source, query] of cases) it(`reads ${source || 'nothing'}`, () => assert.deepEqual(parsed(source), query));
  it('takes > as more than', () => {
    const query = parsed('figure:>1bn USD');
    assert.ok(query.kind === 'figure' && query.low > 1e9 && query.unit === 'USD');
  });
  it('takes what it can of a query that somebody is still typing', () => {
    assert.deepEqual(parsed('trade speaker:'), { kind: 'word', text: 'trade' });
    assert.deepEqual(parsed('trade or'), { kind: 'word', text: 'trade' });
    assert.deepEqual(parsed('(trade'), { kind: 'word', text: 'trade' });
    assert.deepEqual(parsed('"mutual tr'), { kind: 'phrase', words: ['mutual', 'tr'] });
  });
  it('tells of what it does not understand', () => {
    assert.deepEqual(codes('colour:red'), ['unknown-field']);
    assert.deepEqual(codes('year:soon'), ['bad-year']);
    assert.deepEqual(codes('figure:lots'), ['bad-figure']);
    assert.deepEqual(codes('"open'), ['unclosed']);
  });
  it('reads any string', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(fc.constantFrom('(', ')', '-', 'or', 'not', '"', 'figure:', '>1bn', 'USD', 'tag:', 'x', ' ')).map(parts => parts.join(''))), source => {
      const { problems } = parseQuery(source);
      for (const { span } of problems) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= source.length);
    }));
    parseQuery('('.repeat(100_000));
    parseQuery('not '.repeat(100_000));
  });
});
