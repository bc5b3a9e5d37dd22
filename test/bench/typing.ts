import { createReader } from '../../src/transcript/reader';
import { readTranscript } from '../../src/transcript/read';
import { longText } from '../support/generate';
import { measure, ms, table, times } from './measure';

/** What one keystroke costs in a transcript of 1 MB, at its beginning, in its middle and at its end, against reading it whole. */
export function typing(): string {
  const text = longText(1_000_000), whole = (readTranscript(text), measure(() => readTranscript(text)));
  const places = [['beginning', 1000], ['middle', text.length >> 1], ['end', text.length - 1000]] as const;
  const body = places.map(([name, at]) => {
    const reader = createReader();
    reader.read(text);
    let typed = '';
    const key = measure(() => { typed += 'a'; reader.read(text.slice(0, at) + typed + text.slice(at)); }, 7);
    return [`one key, ${name}`, ms(key), `1/${(whole / key).toFixed(1)}`];
  });
  return table([['what', 'ms', 'of a full reading'], ['full reading of 1 MB', ms(whole), times(1)], ...body]);
}
