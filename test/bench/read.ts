import { readTranscript } from '../../src/transcript/read';
import { captions, readout, turns } from '../support/generate';
import { SHAPES } from '../support/shapes';
import { measure, measureInTurn, ms, table, times, type Sweep } from './measure';
import { loadPeers } from './peers';

const MEGABYTE = 1_000_000;

/** How much is measured: everything for the page, or as little as still shows what has become many times slower. */
export interface Form {
  /** In characters: the text that is read and typed into, the longest of which growth is measured, and the hostile ones. */
  readonly text: number;
  readonly longest: number;
  readonly hostile: number;
  /** How often the readers that take seconds at most are run: the first times a run-time still compiles them. */
  readonly runs: number;
  /** How often half and whole of a hostile text are read in turn. */
  readonly turns: number;
  /** What part of each text it is measured against: a half, or less where the machine may be busy with something else. */
  readonly part: number;
  /** What is swept before each of them. */
  readonly sweep: Sweep;
  /** Whether other readers are measured, too. */
  readonly peers: boolean;
}

/** And how often each of long texts at least: one run alone tells sooner when garbage was collected than how the time grows. */
const FEWEST = 4;
/** The first times, code runs that nothing has run before. */
const WARMING = 2;
/** What grows too much is measured so often before it counts. */
const TRIES = 3;
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
export function againstOthers({ text: size, runs, peers }: Form): string {
  const kinds = [['readouts', readout], ['turns', turns], ['captions', captions]] as const;
  const all = kinds.map(([name, make]) => ({ name, texts: files(make, size / 2) })), long = all[0]!.texts.join('\n').slice(0, size / 2).repeat(2);
  const floor = measure(() => scan(long), runs) * MEGABYTE / long.length;
  const line = (name: string, does: string, each: number): readonly string[] => [name, does, ms(each), times(each / floor)];
  const body = [line('a scan for tokens', 'the floor', floor)];
  const warm = files(readout, size).join('\n');
  readTranscript(warm);
  body.push(line('Readout, one long text', 'everything', measure(() => readTranscript(warm), runs) * MEGABYTE / warm.length));
  for (const { name, texts } of all) {
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    body.push(line(`Readout, files of ${name}`, 'everything', measure(() => texts.forEach(text => readTranscript(text)), runs) * MEGABYTE / length));
  }
  for (const peer of peers ? loadPeers() : []) {
    const pieces = cut(warm.slice(0, peer.sample), peer.piece);
    peer.run(pieces[0]!);
    body.push(line(`${peer.name}, pieces of ${peer.piece / 1000} KB`, peer.does, measure(() => pieces.forEach(piece => peer.run(piece)), peer.sample < MEGABYTE ? 1 : runs) * MEGABYTE / Math.min(warm.length, peer.sample)));
  }
  return table([['reader', 'what it finds', 'ms for 1 MB', 'of the floor'], ...body]);
}

/**
 * How reading time grows as a text doubles: in varied text, and for every hostile shape. Each text is read in turn with a part of it. What grows by more
 * than `most` is measured again, as garbage can be collected at any moment; the best counts.
 */
export function growth({ longest, hostile, turns: inTurn, sweep, part: share }: Form, most: number): { readonly text: string; readonly worst: number } {
  const varied: string[][] = [];
  const doublings = Math.log2(1 / share), each = (ratio: number): number => ratio ** (1 / doublings);
  let worst = 0, half = files(readout, Math.min(MEGABYTE, longest) * share).join('\n');
  for (let size = Math.min(MEGABYTE, longest); size <= longest; size *= 2) {
    const before = half, whole = files(readout, size).join('\n');
    const [first, second] = doubled(() => readTranscript(before), () => readTranscript(whole), Math.max(FEWEST, Math.ceil(8 * MEGABYTE / size)), sweep, most ** doublings);
    varied.push([`varied readouts, ${size / MEGABYTE} MB`, ms(second), times(each(second / first))]);
    worst = Math.max(worst, each(second / first));
    half = whole;
  }
  const shapes = Object.entries(SHAPES).map(([name, make]) => {
    const read = (text: string) => (): unknown => readTranscript(text, { force: true }), part = read(make(hostile * share)), all = read(make(hostile));
    for (let i = 0; i < WARMING; i++) part();
    const [first, second] = doubled(part, all, inTurn, sweep, most ** doublings);
    worst = Math.max(worst, each(second / Math.max(first, 5)));
    return { ratio: second / first, row: [name, ms(second), times(each(second / first))] };
  }).sort((a, b) => b.ratio - a.ratio);
  return { worst, text: table([['text', 'ms', 'for twice the text'], ...varied, ...shapes.map(({ row }) => row)]) };
}

/** Milliseconds for a part and the whole; what takes more than `most` times as long is measured again. */
function doubled(half: () => unknown, whole: () => unknown, runs: number, sweep: Sweep, most: number): readonly [number, number] {
  let best: readonly [number, number] = [1, Infinity];
  for (let tries = 0; tries < TRIES && best[1] / best[0] > most; tries++) {
    const [first, second] = measureInTurn([half, whole], runs, sweep) as [number, number];
    if (second / first < best[1] / best[0]) best = [first, second];
  }
  return best;
}
