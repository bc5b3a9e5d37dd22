import { decodeHTML } from 'entities';
import type { Problem } from '../../base/problem';
import { type Span, span } from '../../base/span';
import type { TranscriptProblem } from '../model';
import { type CueElement, cueTokens, parseCueText, spokenWords } from './cue-text';
import { wordsOf } from './laid-parts';
import { type Row, rowsOf, rowWithin } from './rows';
import { styleMarks } from './srt';
import type { RawCue } from './webvtt';

/** Words of one voice in one cue, and where its name stands. */
export interface Voice {
  readonly name: string;
  readonly label: Span;
  readonly start: number;
  end: number;
}

/** What one cue says: its rows in the file, its lines as one reads them, the marks in them and who says them. */
export interface Said {
  readonly rows: readonly Row[];
  readonly lines: readonly string[];
  readonly marks: readonly Span[];
  readonly voices: readonly Voice[];
  /** The name in the first voice tag; `null` without one. */
  readonly voice: string | null;
}

/** A WebVTT cue: tags are marks, and so are spaces written as character references. */
export function readVttCue(text: string, cue: RawCue, problems: Problem<TranscriptProblem>[]): Said {
  const { start, end } = cue.textSpan, raw = text.slice(start, end), tree = parseCueText(raw), words = spokenWords(tree), marks: Span[] = [], voices: Voice[] = [];
  for (const token of cueTokens(raw)) {
    const at = span(start + token.start, start + token.end);
    if (token.kind === 'words') {
      const shown = raw.slice(token.start, token.end);
      if (shown.includes('&')) for (const match of shown.matchAll(/&(?:nbsp|lrm|rlm);/gu)) marks.push(span(at.start + match.index, at.start + match.index + match[0].length));
    } else {
      // a tag that goes on over lines is a mark in each of them
      marks.push(.../[\r\n]/u.test(raw.slice(token.start, token.end)) ? rowsOf(text, at.start, at.end).map(row => span(row.start, row.end)) : [at]);
      if (text[at.end - 1] !== '>') problems.push({ code: 'bad-cue', severity: 'warning', message: 'This tag is not closed.', span: at });
    }
  }
  let element: CueElement | null = null;
  for (const piece of words) {
    if (!piece.voice || piece.text.trim() === '') continue;
    if (piece.voice.annotation === '') { element = null; continue; }
    if (piece.voice === element) voices.at(-1)!.end = start + piece.end;
    else {
      const { annotation: name, annotationStart, annotationEnd } = piece.voice, from = start + piece.start, label = span(start + annotationStart, start + annotationEnd);
      // a voice that goes on behind one inside it has its label before that one's words
      voices.push({ name, label: label.start < (voices.at(-1)?.end ?? 0) ? span(from, from) : label, start: from, end: start + piece.end });
    }
    element = piece.voice;
  }
  const voice = tree.find(node => node.kind === 'v'), tagged = voice?.kind === 'v' ? voice.annotation || null : null, named = tagged === null && words.length > 0 ? namedById(text, cue) : null;
  const lines = linesOf(words.map(piece => piece.text).join(''));
  return { rows: visibleRows(text, cue.textSpan, marks), lines, marks, voices: named && voices.length === 0 ? [named] : voices, voice: tagged ?? named?.name ?? null };
}

/** `12 "Ada Lind" (3057)`: Webex says in the identifier of a cue who speaks. */
const NAMED_ID = /^\d+ "([^"]{1,100})" \(\d+\)$/u;

function namedById(text: string, { id, span: { start }, textSpan }: RawCue): Voice | null {
  const name = NAMED_ID.exec(id ?? '')?.[1], at = name === undefined ? -1 : text.indexOf(name, start);
  return name === undefined || at < 0 ? null : { name, label: span(at, at + name.length), ...textSpan };
}

/** A SubRip or SubViewer cue: known tags are marks, anything else in angle brackets is text. */
export function readPlainCue(text: string, cue: RawCue): Said {
  const marks = styleMarks(text, cue.textSpan);
  return { rows: visibleRows(text, cue.textSpan, marks), lines: linesOf(decodeHTML(wordsOf(text, { span: cue.textSpan, kind: 'paragraph', turn: -1, gaps: marks }))), marks, voices: [], voice: null };
}

const linesOf = (words: string): readonly string[] => words.split(/\r\n?|\n/u).map(line => line.replace(/\s+/gu, ' ').trim()).filter(Boolean);

/** Cuts marks and white space off the edges of a stretch; gives an empty one where nothing is left. */
export function trimmer(text: string, marks: readonly Span[]): (start: number, end: number) => Span {
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
  return rowsOf(text, start, end).map(row => rowWithin(row, trim(row.start, row.end))).filter(row => row.end > row.start);
}

const isSpace = (character: string): boolean => /\s/u.test(character);

/** How many cues begin with the last line of the cue before. */
export function repeatsIn(said: readonly Said[]): number {
  return said.filter((one, i) => i > 0 && one.lines.length > 0 && one.lines[0] === said[i - 1]!.lines.at(-1)).length;
}

/** Rolling captions show each line twice or more: as it is spoken, and above the next one. Leaves out those that the cue before shows already. */
export function withoutRepeats(said: readonly Said[]): readonly Said[] {
  return said.map((one, i) => {
    let before = i - 1;
    while (before >= 0 && said[before]!.lines.length === 0) before--;
    const shown = before >= 0 ? said[before]!.lines : [];
    let cut = 0;
    while (cut < one.lines.length && shown.includes(one.lines[cut]!)) cut++;
    return cut === 0 ? one : { ...one, lines: one.lines.slice(cut), rows: one.rows.slice(cut) };
  });
}
