import assert from 'node:assert/strict';
import { overviewOf } from '../../../src/library/meeting-overview';
import type { Placed } from '../../../src/tags/model';
import { coloursOf } from '../../../src/tags/palette';
import { readTranscript } from '../../../src/transcript/read';

const TEXT = `Ada Quill: Good morning. The quay is done.

Bram Osterloh: It cost four million euros, and it was done on time.

Ada Quill: Thank you. And who is to pay for it?

Bram Osterloh: The board.
`;
const transcript = readTranscript(TEXT, { fileName: 'quay.txt', force: true });
const placed = (tags: readonly string[], quote: string | null): Placed => {
  const start = quote === null ? -1 : TEXT.indexOf(quote);
  return {
    annotation: { id: quote ?? 'gone', tags, quote: quote ?? 'gone', before: '', after: '', start: Math.max(0, start) },
    state: quote === null ? 'lost' : 'exact', span: quote === null ? null : { start, end: start + quote.length }, candidates: [],
  };
};

describe('the overview of a meeting', () => {
  const overview = overviewOf({ uri: 'file:///quay.txt', path: 'quay.txt' }, TEXT, transcript,
    [placed(['cost', 'quay'], 'four million euros'), placed(['quay'], 'The quay is done'), placed(['cost'], null)], coloursOf([{ tag: 'cost', color: '#123456' }]));

  it('has who says most first, with all that each says at its place', () => {
    assert.deepEqual(overview.speakers.map(({ name, words }) => [name, words]), [['Ada Quill', 15], ['Bram Osterloh', 13]]);
    assert.equal(overview.speakers.reduce((sum, { share }) => sum + share, 0), 1);
    assert.deepEqual(overview.speakers[1]!.stretches.map(({ start, end }) => TEXT.slice(start, end)), ['It cost four million euros, and it was done on time.', 'The board.']);
  });
  it('has a lane for each tag, most used first, in the codebook’s colour', () => {
    assert.deepEqual(overview.tags.map(({ name, stretches }) => [name, stretches.length]), [['quay', 2], ['cost', 1]]);
    assert.equal(overview.tags[1]?.color, '#123456');
  });
  it('counts annotations that lost their place and shows them nowhere', () => {
    assert.deepEqual([overview.annotations, overview.placeless], [3, 1]);
  });
  it('is there for an empty text', () => {
    const empty = overviewOf({ uri: 'file:///a/b.txt', path: 'a/b.txt' }, '', readTranscript('', {}), [], coloursOf([]));
    assert.deepEqual([empty.title, empty.length, empty.speakers, empty.tags], ['b.txt', 0, [], []]);
  });
});
