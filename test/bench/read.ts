import { readTranscript } from '../../src/transcript/read';
import { captions, readout, turns } from '../support/generate';
import { SHAPES } from '../support/shapes';
import { measure, measureInTurn, ms, table, times } from './measure';
import { loadPeers } from './peers';

const MEGABYTE = 1_000_000;
/** How often the readers that take seconds at most are run: the first times a run-time still compiles them. */
export const RUNS = 20;
/** And how often each of long texts at least: one run alone tells sooner when garbage was collected than how the time grows. */
const FEWEST = 4;
const TOKEN = /[\p{L}\p{M}]+(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*|\S/gu;

/** The floor: a bare scan for tokens, which any reader must do at least. */
function scan(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(TOKEN)) count++;
  return count;
}

/** Varied invented transcripts of one kind, together of about a size in characters, as the files they would be. */
function files(make: (seed: number) => string, size: number): readonly string[] {
  const made: string[] = [];
  for (let length = 0, seed = 1; length < size; seed++) { const text = make(seed); made.push(text); length += text.length; }
  return made;
}

function cut(text: string, piece: number): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += piece) pieces.push(text.slice(at, at + piece));
  return pieces;
}

/** The whole reading against the floor, and against what others do: milliseconds for each million characters. */
export function againstOthers(withPeers: boolean): string {
  const kinds = [['readouts', readout], ['turns', turns], ['captions', captions]] as const;
  const all = kinds.map(([name, make]) => ({ name, texts: files(make, MEGABYTE / 2) })), long = all[0]!.texts.join('\n').slice(0, MEGABYTE / 2).repeat(2);
  const floor = measure(() => scan(long), RUNS) * MEGABYTE / long.length;
  const line = (name: string, does: string, each: number): readonly string[] => [name, does, ms(each), times(each / floor)];
  const body = [line('a scan for tokens', 'the floor', floor)];
  const warm = files(readout, MEGABYTE).join('\n');
  readTranscript(warm);
  body.push(line('Readout, one text of 1 MB', 'everything', measure(() => readTranscript(warm), RUNS) * MEGABYTE / warm.length));
  for (const { name, texts } of all) {
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    body.push(line(`Readout, files of ${name}`, 'everything', measure(() => texts.forEach(text => readTranscript(text)), RUNS) * MEGABYTE / length));
  }
  for (const peer of withPeers ? loadPeers() : []) {
    const pieces = cut(warm.slice(0, peer.sample), peer.piece);
    peer.run(pieces[0]!);
    body.push(line(`${peer.name}, pieces of ${peer.piece / 1000} KB`, peer.does, measure(() => pieces.forEach(piece => peer.run(piece)), peer.sample < MEGABYTE ? 1 : RUNS) * MEGABYTE / Math.min(warm.length, peer.sample)));
  }
  return table([['reader', 'what it finds', 'ms for 1 MB', 'of the floor'], ...body]);
}

/** How reading time grows as a text doubles: in varied text up to `largest` characters, and for every hostile shape. Each text is read in turn with its half. */
export function growth(largest: number, shapeSize: number): { readonly text: string; readonly worst: number } {
  const varied: string[][] = [];
  let worst = 0, half = files(readout, MEGABYTE / 2).join('\n');
  for (let size = MEGABYTE; size <= largest; size *= 2) {
    const whole = files(readout, size).join('\n'), [first, second] = measureInTurn([() => readTranscript(half), () => readTranscript(whole)], Math.max(FEWEST, Math.ceil(8 * MEGABYTE / size))) as [number, number];
    varied.push([`varied readouts, ${size / MEGABYTE} MB`, ms(second), times(second / first)]);
    worst = Math.max(worst, second / first);
    half = whole;
  }
  const shapes = Object.entries(SHAPES).map(([name, make]) => {
    const read = (text: string) => (): unknown => readTranscript(text, { force: true }), part = read(make(shapeSize / 2)), all = read(make(shapeSize));
    part();
    const [first, second] = measureInTurn([part, all], 10) as [number, number];
    worst = Math.max(worst, second / Math.max(first, 5));
    return { ratio: second / first, row: [name, ms(second), times(second / first)] };
  }).sort((a, b) => b.ratio - a.ratio);
  return { worst, text: table([['text', 'ms', 'of half the text'], ...varied, ...shapes.map(({ row }) => row)]) };
}
