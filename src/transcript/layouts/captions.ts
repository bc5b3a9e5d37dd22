import type { Problem } from '../../base/problem';
import { firstFrom, type Span, span } from '../../base/span';
import { countWords } from '../count-words';
import { endsSentence, groupRows } from '../paragraphs';
import type { Cue, Furniture, TranscriptProblem } from '../model';
import { speakersIn } from './caption-labels';
import type { Chosen } from './choose';
import { readPlainCue, readVttCue, repeatsIn, type Said, trimmer, type Voice, withoutRepeats } from './cues';
import type { Block, LaidTurn } from './laid-parts';
import { type Row, rowsOf, rowWithin } from './rows';
import { splitAtChevrons } from './several-in-row';
import { parseSubtitles } from './srt';
import { layTurns } from './turns';
import { type CueFile, parseWebVtt } from './webvtt';

/** Captions taken apart. */
export interface LaidCaptions {
  readonly cues: readonly Cue[];
  readonly turns: readonly LaidTurn[];
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  readonly problems: readonly Problem<TranscriptProblem>[];
}

/** One stretch of words is at most this many lines: captions made by a machine have no sentence ends. */
const MOST_LINES = 24;

/** The formats that are read: WebVTT, SubRip, and that of YouTube (`.sbv`). */
export type CaptionFormat = 'vtt' | 'srt' | 'sbv';

/** What captions were laid out by, for the next version of the text. */
export interface CaptionsGround {
  readonly format: CaptionFormat;
  /** Whether voice tags say who speaks, and not labels in the words. */
  readonly voiced: boolean;
  /** Whether lines are shown twice; see `withoutRepeats`. */
  readonly rolling: boolean;
  /** So many cues at most begin with the last line of the cue before. */
  readonly repeats: number;
}

/** Cues that were read one by one. */
export interface ReadCues {
  readonly file: CueFile;
  readonly said: readonly Said[];
  readonly problems: readonly Problem<TranscriptProblem>[];
}

/** Which of the three formats a text is in. */
export function formatOf(text: string, fileName: string): CaptionFormat {
  if (/^\ufeff?WEBVTT(?:[ \t\r\n]|$)/u.test(text.slice(0, 9))) return 'vtt';
  return /\.sbv$/iu.test(fileName) || /^\d+:\d\d:\d\d\.\d{1,3},\d+:\d\d:\d\d\.\d{1,3}\s*$/mu.test(text.slice(0, 400)) ? 'sbv' : 'srt';
}

/** Takes captions apart: cues, turns by voices or by labels in the words, and blocks that run on over cues to a sentence's end. Total, linear. */
export function layCaptions(text: string, fileName: string): LaidCaptions & { readonly captions: CaptionsGround } {
  const format = formatOf(text, fileName), read = readCues(text, format), repeats = repeatsIn(read.said), rolling = repeats * ROLLING >= read.said.length;
  const said = rolling ? withoutRepeats(read.said) : read.said, voiced = said.some(({ voices }) => voices.length > 0);
  return { ...layCues(text, read, said, voiced ? null : rows => speakersIn(text, rows)), captions: { format, voiced, rolling, repeats } };
}

/** Captions are rolling where one cue in so many begins with the last line of the one before. */
export const ROLLING = 4;

/** Reads the cues of a file, or of a stretch of it from where one cue begins to where another does. */
export function readCues(text: string, format: CaptionFormat, from = 0, to = text.length): ReadCues {
  const file = format === 'vtt' ? parseWebVtt(text, from, to) : parseSubtitles(text, format, from, to), problems: Problem<TranscriptProblem>[] = [];
  return { file, said: file.cues.map(cue => format === 'vtt' ? readVttCue(text, cue, problems) : readPlainCue(text, cue)), problems };
}

/** The rows of what cues say and of what stands in none, one for each who speaks. */
export function rowsIn(text: string, { strays }: CueFile, said: readonly Said[]): readonly Row[] {
  const rows = [...said.flatMap(one => one.rows), ...strays.flatMap(({ span: { start, end } }) => rowsOf(text, start, end))];
  return splitAtChevrons(text, strays.length > 0 ? rows.sort((a, b) => a.start - b.start) : rows);
}

/** Lays out cues by their voices, or by the labels that `speakersOf` finds in their rows. `said` is what they show. */
export function layCues(text: string, { file, said: read, problems: found }: ReadCues, said: readonly Said[], speakersOf: ((rows: readonly Row[]) => Chosen['speakers']) | null): LaidCaptions {
  const problems = [...found], cues: Cue[] = [];
  file.cues.forEach((cue, i) => {
    const { lines, voice } = said[i]!;
    if (cue.to < cue.from) problems.push({ code: 'bad-cue-time', severity: 'warning', message: 'This cue ends before it begins.', span: span(cue.span.start, Math.max(cue.span.start, cue.textSpan.start)) });
    // A cue of rolling captions that shows nothing new is no cue of its own.
    if (lines.length === 0 && read[i]!.lines.length > 0) return;
    cues.push({ span: cue.span, id: cue.id, from: cue.from, to: cue.to, textSpan: cue.textSpan, text: lines.join(' '), voice });
  });
  for (const { span: s, times } of file.strays) {
    problems.push(times ? { code: 'bad-cue-time', severity: 'warning', message: 'The times of this cue cannot be read; its words are kept.', span: times }
      : { code: 'bad-cue', severity: 'info', message: 'These words stand in no cue: they have no times.', span: s });
  }
  const rows = rowsIn(text, file, said), marks = said.flatMap(one => one.marks), voices = said.flatMap(one => one.voices);
  const laid = speakersOf ? layTurns(text, rows, { speakers: speakersOf(rows), cues: [], times: [] }, { joins: goesOn(text), marks }) : layVoices(text, rows, marks, voices);
  const notes = file.notes.filter(s => s.end > s.start).map(s => ({ span: s, why: 'note' as const }));
  return { cues, problems: problems.sort(asPlaced), turns: laid.turns, blocks: laid.blocks, furniture: [...notes, ...laid.furniture].sort(asPlaced) };
}

const asPlaced = (a: { readonly span: Span }, b: { readonly span: Span }): number => a.span.start - b.span.start;

/** Goes on with a stretch until a sentence ends, so that no sentence is cut by a cue's times. */
const goesOn = (text: string) => (before: Row, _row: Row, length: number): boolean => length < MOST_LINES && !endsSentence(text, before);

/** Each voice tag begins a turn; words of nobody stand apart. */
function layVoices(text: string, rows: readonly Row[], marks: readonly Span[], voices: readonly Voice[]): Pick<LaidCaptions, 'turns' | 'blocks' | 'furniture'> {
  const trim = trimmer(text, marks);
  const turns = voices.map((voice): LaidTurn => {
    const textSpan = trim(voice.start, voice.end);
    return { span: span(voice.label.start, textSpan.end), labelSpan: voice.label, label: voice.name, textSpan, words: countWords(text, textSpan.start, textSpan.end), time: null, office: null };
  });
  const blocks = turns.flatMap(({ labelSpan }, i): Block[] => (labelSpan.start < labelSpan.end ? [{ span: labelSpan, kind: 'label', turn: i }] : []));
  const pieces: { row: Row; turn: number }[] = [];
  const push = (row: Row, start: number, end: number, turn: number): void => {
    const piece = trim(Math.max(row.start, start), Math.min(row.end, end));
    if (piece.end > piece.start) pieces.push({ row: rowWithin(row, piece), turn });
  };
  let next = 0;
  for (const row of rows) {
    let at = row.start;
    while (next < turns.length && turns[next]!.textSpan.end <= at) next++;
    for (let v = next; v < turns.length && turns[v]!.textSpan.start < row.end; v++) {
      push(row, at, turns[v]!.labelSpan.start - 2, -1);
      push(row, turns[v]!.textSpan.start, turns[v]!.textSpan.end, v);
      at = turns[v]!.textSpan.end;
    }
    push(row, at, row.end, -1);
  }
  for (let i = 0; i < pieces.length;) {
    let end = i + 1;
    while (end < pieces.length && pieces[end]!.turn === pieces[i]!.turn) end++;
    for (const { span: words, gaps } of groupRows(text, pieces.slice(i, end).map(piece => piece.row), goesOn(text), marksIn(marks, pieces[i]!.row.start, pieces[end - 1]!.row.end))) {
      blocks.push({ span: words, gaps, kind: 'paragraph', turn: pieces[i]!.turn });
    }
    i = end;
  }
  return { turns, blocks: blocks.sort(asPlaced), furniture: [] };
}

/** The marks that lie in a stretch, found by halving. */
function marksIn(marks: readonly Span[], start: number, end: number): readonly Span[] {
  return marks.slice(firstFrom(marks, start), firstFrom(marks, end));
}
