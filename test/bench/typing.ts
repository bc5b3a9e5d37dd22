import { createReader } from '../../src/transcript/reader';
import { readTranscript } from '../../src/transcript/read';
import { longText, longTurns } from '../support/generate';
import { measure, ms, table, times } from './measure';
import { RUNS } from './read';

/** So many keys are typed at each place: the first ones run code that nothing has run before. */
const KEYS = 40;

/** What one keystroke costs in a transcript of 1 MB, at its beginning, in its middle and at its end, against reading it whole: in readouts, and in turns. */
export function typing(): string {
  return table([['what', 'ms', 'of a full reading'], ...typingIn('readouts', longText(1_000_000)), ...typingIn('turns', longTurns(1_000_000))]);
}

function typingIn(what: string, text: string): readonly (readonly string[])[] {
  const whole = (readTranscript(text), measure(() => readTranscript(text), RUNS));
  const places = [['beginning', 1000], ['middle', text.length >> 1], ['end', text.length - 1000]] as const;
  const keys = places.map(([name, near]) => {
    // behind the second word of a sentence: the first one has a capital, and may be a name
    const sentence = text.indexOf('. ', near) + 2, at = text.indexOf(' ', text.indexOf(' ', sentence) + 1), reader = createReader();
    reader.read(text);
    const versions = Array.from({ length: KEYS }, (_, i) => inOnePiece(text.slice(0, at) + 'a'.repeat(i + 1) + text.slice(at))).values();
    const key = measure(() => reader.read(versions.next().value!), KEYS);
    return [`one key, ${name}`, ms(key), `1/${(whole / key).toFixed(1)}`];
  });
  return [[`full reading of 1 MB of ${what}`, ms(whole), times(1)], ...keys];
}

/** A text as an editor hands it over: what was put together of parts is copied when it is first looked into, and that is none of the reader's work. */
function inOnePiece(text: string): string {
  return text.charCodeAt(text.length >> 1) < 0 ? '' : text;
}
