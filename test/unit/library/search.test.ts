import assert from 'node:assert/strict';
import { parseQuery } from '../../../src/library/query';
import { hitsOf, searchMeetings } from '../../../src/library/search';
import { summarize, type MeetingSummary } from '../../../src/library/summary';
import { createWordIndex, distinctWords } from '../../../src/library/words';
import { describe as selectorOf } from '../../../src/tags/anchor';
import { place } from '../../../src/tags/place';
import type { Placed } from '../../../src/tags/model';
import type { Layout } from '../../../src/transcript/model';
import { readTranscript } from '../../../src/transcript/read';

const TEXTS: Readonly<Record<string, string>> = {
  'ferry.txt': 'President Ada Okoro of Nigeria met with Rui Almeida, Governor of Portugal’s Algarve region, in Lagos on 14 March 2024.\n\n“Trade reached $340 million, a good figure,” Ada Okoro said.\n',
  'rail.txt': 'Prime Minister Jonas Petraitis met with Marta Kalnina in Vilnius on 12 April 2023.\n\n“We have laid 312 km of track, and the mutual trade will follow,” Marta Kalnina said.\n',
};

function readAll(): { readonly meetings: readonly MeetingSummary[]; readonly index: ReturnType<typeof createWordIndex>; readonly placed: ReadonlyMap<string, readonly Placed[]> } {
  const index = createWordIndex(), placed = new Map<string, readonly Placed[]>();
  const meetings = Object.entries(TEXTS).map(([path, text]) => {
    const transcript = readTranscript(text, { fileName: path, force: true });
    const start = text.indexOf('mutual trade');
    const own = start < 0 ? [] : place(text, [{ ...selectorOf(text, { start, end: start + 12 }), id: 'abcd1234', tags: ['trade/volume'], by: 'Ines' }]);
    placed.set(path, own);
    index.put(path, distinctWords(text));
    return summarize({ uri: path, path }, text, { ...transcript, layout: transcript.layout as Layout }, own);
  });
  return { meetings, index, placed };
}

describe('finding in meetings', () => {
  const { meetings, index, placed } = readAll();
  const find = async (query: string): Promise<readonly string[]> => (await searchMeetings(meetings, index, parseQuery(query).query)).map(meeting => meeting.path);
  const hits = (query: string, path: string): readonly string[] => {
    const text = TEXTS[path]!;
    return hitsOf(parseQuery(query).query, text, () => ({ transcript: readTranscript(text, { fileName: path, force: true }), placed: placed.get(path)! })).map(({ start, end }) => text.slice(start, end));
  };
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['', ['ferry.txt', 'rail.txt']],
    ['trade', ['ferry.txt', 'rail.txt']],
    ['tra', ['ferry.txt', 'rail.txt']],
    ['"mutual trade"', ['rail.txt']],
    ['"mutual tra"', []],
    ['trade not track', ['ferry.txt']],
    ['lagos or vilnius', ['ferry.txt', 'rail.txt']],
    ['person:okoro', ['ferry.txt']],
    ['place:lagos', ['ferry.txt']],
    ['speaker:"Marta Kalnina"', ['rail.txt']],
    ['tag:trade', ['rail.txt']],
    ['by:ines state:exact', ['rail.txt']],
    ['year:2024', ['ferry.txt']],
    ['year:2020..2023', ['rail.txt']],
    ['figure:>300m USD', ['ferry.txt']],
    ['figure:>300', ['ferry.txt', 'rail.txt']],
    ['figure:>300 km', ['rail.txt']],
    ['file:rail', ['rail.txt']],
  ];
  for (const [query, paths] of cases) it(`answers ${query || 'nothing asked'}`, async () => assert.deepEqual(await find(query), paths));

  it('shows where', () => {
    assert.deepEqual(hits('trade', 'ferry.txt'), ['Trade']);
    assert.deepEqual(hits('"mutual trade" or track', 'rail.txt'), ['track', 'mutual trade']);
    assert.deepEqual(hits('figure:>300m USD', 'ferry.txt'), ['$340 million']);
    assert.deepEqual(hits('person:okoro', 'ferry.txt'), ['Ada Okoro', 'Ada Okoro']);
    assert.deepEqual(hits('tag:trade', 'rail.txt'), ['mutual trade']);
    assert.deepEqual(hits('-trade', 'ferry.txt'), []);
  });

  it('reads nothing to show words and phrases, and a text only once', () => {
    let reads = 0;
    const text = TEXTS['ferry.txt']!, where = (query: string): number => hitsOf(parseQuery(query).query, text, () => {
      reads++;
      return { transcript: readTranscript(text, { force: true }), placed: [] };
    }).length;
    assert.equal(where('trade or "good figure" year:2024'), 2);
    assert.equal(reads, 0);
    assert.equal(where('person:okoro figure:>300m place:lagos'), 4);
    assert.equal(reads, 1);
  });
  it('finds more passages in one meeting than a call may have arguments', () => {
    const text = 'Paris paid 12 euros. '.repeat(150_000), transcript = readTranscript(text, { force: true });
    for (const source of ['paid', '"paid 12"', 'place:paris', 'figure:>1']) assert.equal(hitsOf(parseQuery(source).query, text, () => ({ transcript, placed: [] })).length, 150_000, source);
  });
});

describe('the index of words', () => {
  it('forgets what a document said before', () => {
    const index = createWordIndex();
    index.put('a', ['alpha', 'beta']);
    index.put('a', ['gamma']);
    const masked = (word: string): number[] => { const mask = new Uint8Array(index.size); index.mark(word, false, mask); return [...mask]; };
    assert.deepEqual(masked('alpha'), [0, 0]);
    assert.deepEqual(masked('gamma'), [0, 1]);
    assert.equal(index.numberOf('a'), 1);
    assert.deepEqual(index.completions('g', 5), ['gamma']);
  });
});
