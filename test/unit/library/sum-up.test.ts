import assert from 'node:assert/strict';
import { NO_CORRECTIONS } from '../../../src/base/names';
import { sumUp } from '../../../src/library/sum-up';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const summaryOf = (sidecar: string | null) => sumUp({
  file: { uri: 'file:///memo.txt', path: 'memo.txt' }, bytes: bytes('Eggs, flour, two lemons.\nAsk about the boat.\n'), sidecar: sidecar === null ? null : bytes(sidecar), names: NO_CORRECTIONS, force: false,
}).summary;

describe('summing up a text that looks like no transcript', () => {
  it('leaves it out', () => assert.equal(summaryOf(null), null));
  it('leaves it out with a sidecar that has no annotation', () => assert.equal(summaryOf('readout: 1\nmeeting:\n  title: Shopping\n'), null));
  it('takes it for one when somebody tagged it', () => {
    const summary = summaryOf('readout: 1\nannotations:\n  - id: memo0001\n    tags: [boat]\n    quote: the boat\n    start: 35\n');
    assert.deepEqual([summary?.annotations, summary?.tags], [1, ['boat']]);
  });
});
