import type { Transcript } from '../../src/transcript/model';
import { createReader } from '../../src/transcript/reader';
import { readTranscript } from '../../src/transcript/read';
import { captions, longText, longTurns } from '../support/generate';
import { measure, ms, table, times } from './measure';
import type { Form } from './read';

/** So many keys are typed at each place: the first ones run code that nothing has run before. */
const KEYS = 40;
/** So many characters of captions have a cue. */
const A_CUE = 90;

/** Somebody types at one place: what stands there after the first key, the second and so on. */
interface Typed {
  readonly name: string;
  readonly at: number;
  readonly put: (keys: number) => string;
}

/**
 * What one keystroke costs in a long transcript against reading it whole: in a word at its beginning, in its middle and at its end, and where it may
 * tell more than its own words. `dearest` is the largest share of a reading that a key took, without the lists behind it.
 */
export function typing({ text, runs }: Form): { readonly text: string; readonly dearest: number } {
  const readouts = longText(text), turns = longTurns(text), cues = captions(1, Math.round(text / A_CUE));
  const hearings = turns.replace(/^([^:\n]+):/gm, (_, name: string) => `MR. ${name.split(' ').at(-1)!.toUpperCase()}:`);
  const measured = [
    typingIn('readouts', readouts, [...inWords(readouts), ...inSentences(readouts)], runs),
    typingIn('turns', turns, [...inWords(turns), ...inSentences(turns)], runs),
    typingIn('turns with surnames for labels', hearings, inWords(hearings), runs),
    typingIn('captions', cues, inCues(cues), runs),
  ];
  return { text: table([['what', 'ms', 'of a full reading', 'with all lists, ms'], ...measured.flatMap(({ rows }) => rows)]), dearest: Math.max(...measured.map(({ dearest }) => dearest)) };
}

const PLACES = [['beginning', 1000], ['middle', 0.5], ['end', -1000]] as const;

/** Where a place lies: so many code units from the beginning or from the end, or a share of the text. */
const offsetOf = (text: string, place: number): number => place < 0 ? text.length + place : place < 1 ? Math.floor(text.length * place) : place;

/** Behind the second word of a sentence: the first one has a capital, and may be a name. */
function inWords(text: string): readonly Typed[] {
  return PLACES.map(([name, place]) => ({ name: `one key, ${name}`, at: text.indexOf(' ', text.indexOf(' ', sentenceAt(text, offsetOf(text, place))) + 1), put: letters }));
}

/** What may tell the whole text apart, in its middle: a word with a capital, somebody's name, paragraphs. */
function inSentences(text: string): readonly Typed[] {
  const sentence = sentenceAt(text, text.length >> 1);
  return [
    { name: 'in a word with a capital, middle', at: text.indexOf(' ', sentence), put: letters },
    { name: 'in the name of somebody new, middle', at: sentence, put: keys => `Mr Zorb${letters(keys)} said so. ` },
    { name: 'one more paragraph, middle', at: sentence, put: keys => '\n\nYes.'.repeat(keys) },
  ];
}

/** In the words of a cue, and in its times. */
function inCues(text: string): readonly Typed[] {
  const arrow = (place: number): number => text.indexOf(' -->', offsetOf(text, place));
  return [
    ...PLACES.map(([name, place]) => ({ name: `one key, ${name}`, at: text.indexOf(' ', text.indexOf(' ', text.indexOf('>', arrow(place) + 5)) + 1), put: letters })),
    { name: 'in the time of a cue, middle', at: arrow(0.5), put: keys => String(keys) },
  ];
}

const letters = (keys: number): string => 'a'.repeat(keys);
const sentenceAt = (text: string, near: number): number => text.indexOf('. ', near) + 2;

function typingIn(what: string, text: string, places: readonly Typed[], runs: number): { readonly rows: readonly (readonly string[])[]; readonly dearest: number } {
  const whole = (readTranscript(text), measure(() => readTranscript(text), runs));
  const keys = places.map(({ name, at, put }) => {
    const versions = Array.from({ length: KEYS }, (_, i) => inOnePiece(text.slice(0, at) + put(i + 1) + text.slice(at)));
    return { name, key: typed(text, versions, () => {}), asked: typed(text, versions, askForAll) };
  });
  return {
    rows: [[`full reading of ${text.length / 1e6 < 0.95 ? `${Math.round(text.length / 1000)} KB` : '1 MB'} of ${what}`, ms(whole), times(1), ''], ...keys.map(({ name, key, asked }) => [name, ms(key), `1/${(whole / key).toFixed(1)}`, ms(asked)])],
    dearest: Math.max(...keys.map(({ key }) => key / whole)),
  };
}

/** What a key costs that makes the next one of some versions of a text, with what is then asked of the transcript. */
function typed(text: string, versions: readonly string[], ask: (transcript: Transcript) => void): number {
  const reader = createReader(), left = versions.values();
  reader.read(text);
  return measure(() => ask(reader.read(left.next().value!)), KEYS);
}

/** Asks for every list of a transcript, as a list is put in its place when it is first asked for. */
function askForAll(transcript: Transcript): void {
  Object.values(transcript);
}

/** A text as an editor hands it over: what was put together of parts is copied when it is first looked into, and that is none of the reader's work. */
function inOnePiece(text: string): string {
  return text.charCodeAt(text.length >> 1) < 0 ? '' : text;
}
