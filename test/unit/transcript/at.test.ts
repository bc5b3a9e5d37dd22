import assert from 'node:assert/strict';
import fc from 'fast-check';
import { at, indexAfter, lastFrom, standingIn } from '../../../src/transcript/at';
import type { Quote } from '../../../src/transcript/model';
import { readTranscript } from '../../../src/transcript/read';

const items = (starts: readonly number[]): { span: { start: number; end: number } }[] => [...starts].sort((a, b) => a - b).map(start => ({ span: { start, end: start + 2 } }));
const quote = (start: number, end: number, depth: number): Quote => ({
  span: { start: start + 1, end: end - 1 }, outer: { start, end }, type: 'speech', speaker: null, cue: null, depth, evidence: { reason: '', confidence: 'high' },
});
const nothing = readTranscript('');

describe('what stands at a place', () => {
  it('finds the last item that starts there or before, as a scan would', () => {
    fc.assert(fc.property(fc.array(fc.nat(60)), fc.nat(70), (starts, offset) => {
      const list = items(starts);
      assert.equal(indexAfter(list, offset), list.filter(item => item.span.start <= offset).length);
      assert.equal(lastFrom(list, offset), list.findLast(item => item.span.start <= offset));
    }));
  });
  it('gives the innermost of nested quotes', () => {
    const transcript = { ...nothing, quotes: [quote(0, 40, 0), quote(10, 20, 1), quote(50, 60, 0)] };
    const depthAt = (offset: number): number | undefined => at(transcript, offset).quote?.outer.start;
    assert.deepEqual([0, 12, 19, 20, 39, 40, 45, 55].map(depthAt), [0, 10, 10, 0, 0, undefined, undefined, 50]);
  });
  it('counts a cursor right behind a name as on it', () => {
    const entity = { span: { start: 4, end: 9 }, kind: 'person', name: 'Ada', evidence: { reason: '', confidence: 'high' } } as const;
    const transcript = { ...nothing, entities: [entity] };
    assert.deepEqual([3, 4, 9, 10].map(offset => at(transcript, offset).entity?.name), [undefined, 'Ada', 'Ada', undefined]);
  });
  it('tells what begins on a line, in the order of the text, the longest of what begins together', () => {
    const text = 'Title\n\nPresident Ada Lind of Norland met with Ben Okafor on 4 May 2024. “Nine ferries sail,” she said.\n\nCarla Vell was not there.\n';
    const line = { start: text.indexOf('President'), end: text.indexOf('\n\nCarla') };
    assert.deepEqual(standingIn(readTranscript(text, { force: true }), line).map(({ start, end }) => text.slice(start, end)), ['Ada Lind', 'Norland', 'Ben Okafor', '4 May 2024', 'Nine ferries sail,', 'she']);
    assert.deepEqual(standingIn(readTranscript(text, { force: true }), { start: 5, end: 6 }), []);
  });
  it('begins a line of turns with the label', () => {
    const text = 'Ada Lind: We sail in May.\n\nBen Okafor: And we in June.\n\nAda Lind: Good.\n';
    assert.deepEqual(standingIn(readTranscript(text, { force: true }), { start: text.indexOf('Ben'), end: text.length }).map(({ start }) => text.slice(start, start + 3)), ['Ben', 'Jun', 'Ada']);
  });
});
