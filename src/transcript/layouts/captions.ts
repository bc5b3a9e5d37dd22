import { decodeHTML } from 'entities';
import type { Problem } from '../../base/problem';
import { firstFrom, type Span, span } from '../../base/span';
import { countWords } from '../count-words';
import { endsSentence, groupRows } from '../paragraphs';
import type { Cue, Furniture, TranscriptProblem } from '../model';
import { chooseLabels } from './choose';
import { type CueElement, cueTokens, parseCueText, spokenWords } from './cue-text';
import { type Block, type LaidTurn, wordsOf } from './laid';
import { type Row, rowsOf } from './rows';
import { parseSubtitles, styleMarks } from './srt';
import { layTurns } from './turns';
import { type CueFile, parseWebVtt, type RawCue } from './webvtt';

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

/** Words of one voice in one cue, and where its name stands. */
interface Voice {
  readonly name: string;
  readonly label: Span;
  readonly start: number;
  end: number;
}

/** What one cue says: its rows in the file, its lines as one reads them, the marks in them and who says them. */
interface Said {
  readonly rows: readonly Row[];
  readonly lines: readonly string[];
  readonly marks: readonly Span[];
  readonly voices: readonly Voice[];
  /** The name in the first voice tag; `null` without one. */
  readonly voice: string | null;
}

/** Which of the three formats a text is in. */
function formatOf(text: string, fileName: string): 'vtt' | 'srt' | 'sbv' {
  if (/^\ufeff?WEBVTT(?:[ \t\r\n]|$)/u.test(text.slice(0, 9))) return 'vtt';
  return /\.sbv$/iu.test(fileName) || /^\d+:\d\d:\d\d\.\d{1,3},\d+:\d\d:\d\d\.\d{1,3}\s*$/mu.test(text.slice(0, 400)) ? 'sbv' : 'srt';
}

/** Takes captions apart: cues, turns by voices or by labels in the words, and blocks that run on over cues to a sentence's end. Total, linear. */
export function layCaptions(text: string, fileName: string): LaidCaptions {
  const format = formatOf(text, fileName), file: CueFile = format === 'vtt' ? parseWebVtt(text) : parseSubtitles(text, format);
  const problems: Problem<TranscriptProblem>[] = [], cues: Cue[] = [];
  const read = file.cues.map(cue => format === 'vtt' ? readVttCue(text, cue, problems) : readPlainCue(text, cue)), said = withoutRepeats(read);
  file.cues.forEach((cue, i) => {
    const { lines, voice } = said[i]!;
    if (cue.to < cue.from) problems.push({ code: 'bad-cue-time', severity: 'warning', message: 'This cue ends before it begins.', span: span(cue.span.start, Math.max(cue.span.start, cue.textSpan.start)) });
    // A cue of rolling captions that shows nothing new is no cue of its own.
    if (lines.length === 0 && read[i]!.lines.length > 0) return;
    cues.push({ span: cue.span, id: cue.id, from: cue.from, to: cue.to, textSpan: cue.textSpan, text: lines.join(' '), voice });
  });
  const rows = [...said.flatMap(one => one.rows), ...file.strays.flatMap(({ span: { start, end } }) => rowsOf(text, start, end))];
  for (const { span: s, times } of file.strays) {
    problems.push(times ? { code: 'bad-cue-time', severity: 'warning', message: 'The times of this cue cannot be read; its words are kept.', span: times }
      : { code: 'bad-cue', severity: 'info', message: 'These words stand in no cue: they have no times.', span: s });
  }
  if (file.strays.length > 0) rows.sort((a, b) => a.start - b.start);
  const marks = said.flatMap(one => one.marks), voices = said.flatMap(one => one.voices);
  const laid = voices.length > 0 ? layVoices(text, rows, marks, voices) : layLabels(text, rows, marks);
  const notes = file.notes.filter(s => s.end > s.start).map(s => ({ span: s, why: 'note' as const }));
  return { cues, problems, turns: laid.turns, blocks: laid.blocks, furniture: [...notes, ...laid.furniture].sort((a, b) => a.span.start - b.span.start) };
}

/** A WebVTT cue: tags are marks, and so are spaces written as character references. */
function readVttCue(text: string, cue: RawCue, problems: Problem<TranscriptProblem>[]): Said {
  const { start, end } = cue.textSpan, raw = text.slice(start, end), tree = parseCueText(raw), words = spokenWords(tree), marks: Span[] = [], voices: Voice[] = [];
  for (const token of cueTokens(raw)) {
    const at = span(start + token.start, start + token.end);
    if (token.kind === 'words') {
      for (const match of raw.slice(token.start, token.end).matchAll(/&(?:nbsp|lrm|rlm);/gu)) marks.push(span(at.start + match.index, at.start + match.index + match[0].length));
    } else {
      // a tag that goes on over lines is a mark in each of them
      marks.push(.../[\r\n]/u.test(raw.slice(token.start, token.end)) ? rowsOf(text, at.start, at.end).map(row => span(row.start, row.end)) : [at]);
      if (text[at.end - 1] !== '>') problems.push({ code: 'bad-cue', severity: 'warning', message: 'This tag is not closed.', span: at });
    }
  }
  let element: CueElement | null = null;
  for (const piece of words) {
    if (!piece.voice || piece.text.trim() === '') continue;
    if (piece.voice === element) voices.at(-1)!.end = start + piece.end;
    else if (piece.voice.annotation !== '') {
      const { annotation: name, annotationStart, annotationEnd } = piece.voice, from = start + piece.start, label = span(start + annotationStart, start + annotationEnd);
      // a voice that goes on behind one inside it has its label before that one's words
      voices.push({ name, label: label.start < (voices.at(-1)?.end ?? 0) ? span(from, from) : label, start: from, end: start + piece.end });
    }
    element = piece.voice;
  }
  const voice = tree.find(node => node.kind === 'v');
  return { rows: visibleRows(text, cue.textSpan, marks), lines: linesOf(words.map(piece => piece.text).join('')), marks, voices, voice: voice?.kind === 'v' ? voice.annotation || null : null };
}

/** A SubRip or SubViewer cue: known tags are marks, anything else in angle brackets is text. */
function readPlainCue(text: string, cue: RawCue): Said {
  const marks = styleMarks(text, cue.textSpan);
  return { rows: visibleRows(text, cue.textSpan, marks), lines: linesOf(decodeHTML(wordsOf(text, { span: cue.textSpan, kind: 'paragraph', turn: -1, gaps: marks }))), marks, voices: [], voice: null };
}

const linesOf = (words: string): readonly string[] => words.split(/\r\n?|\n/u).map(line => line.replace(/\s+/gu, ' ').trim()).filter(Boolean);

/** Cuts marks and white space off the edges of a stretch; gives an empty one where nothing is left. */
function trimmer(text: string, marks: readonly Span[]): (start: number, end: number) => Span {
  const endOf = new Map(marks.map(mark => [mark.start, mark.end])), startOf = new Map(marks.map(mark => [mark.end, mark.start]));
  return (start, end) => {
    let from = start, to = end;
    while (from < to && (endOf.has(from) || isSpace(text[from]!))) from = endOf.get(from) ?? from + 1;
    while (to > from && (startOf.has(to) || isSpace(text[to - 1]!))) to = startOf.get(to) ?? to - 1;
    return span(from, Math.max(from, to));
  };
}

/** The rows of a cue that show something, marks at their edges cut off. */
function visibleRows(text: string, { start, end }: Span, marks: readonly Span[]): readonly Row[] {
  const trim = trimmer(text, marks);
  return rowsOf(text, start, end).map(row => ({ ...row, ...trim(row.start, row.end) })).filter(row => row.end > row.start);
}

const isSpace = (character: string): boolean => /\s/u.test(character);

/**
 * Rolling captions show each line twice or more: as it is spoken, and above the next one. Where many cues begin with the last line of the cue
 * before, such lines are left out.
 */
function withoutRepeats(said: readonly Said[]): readonly Said[] {
  const repeats = said.filter((one, i) => i > 0 && one.lines.length > 0 && one.lines[0] === said[i - 1]!.lines.at(-1)).length;
  if (repeats * 4 < said.length) return said;
  return said.map((one, i) => {
    let before = i - 1;
    while (before >= 0 && said[before]!.lines.length === 0) before--;
    const shown = before >= 0 ? said[before]!.lines : [];
    let cut = 0;
    while (cut < one.lines.length && shown.includes(one.lines[cut]!)) cut++;
    return cut === 0 ? one : { ...one, lines: one.lines.slice(cut), rows: one.rows.slice(cut) };
  });
}

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
    if (piece.end > piece.start) pieces.push({ row: { ...row, ...piece }, turn });
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
    for (const paragraph of groupRows(text, pieces.slice(i, end).map(piece => piece.row), goesOn(text), marksIn(marks, pieces[i]!.row.start, pieces[end - 1]!.row.end))) {
      blocks.push({ ...paragraph, kind: 'paragraph', turn: pieces[i]!.turn });
    }
    i = end;
  }
  return { turns, blocks: blocks.sort((a, b) => a.span.start - b.span.start), furniture: [] };
}

/** The marks that lie in a stretch, found by halving. */
function marksIn(marks: readonly Span[], start: number, end: number): readonly Span[] {
  return marks.slice(firstFrom(marks, start), firstFrom(marks, end));
}

/** Captions without voices may have labels in their words: `>> NAME:`, `NAME:`. */
function layLabels(text: string, rows: readonly Row[], marks: readonly Span[]): Pick<LaidCaptions, 'turns' | 'blocks' | 'furniture'> {
  const chosen = chooseLabels(text, rows, () => false), speakers = chosen.speakers.filter(({ label }) => (label.form === 'colon' || label.form === 'bracket') && label.shape !== 'nick');
  return layTurns(text, rows, { speakers, cues: [], times: [] }, { joins: goesOn(text), marks });
}
