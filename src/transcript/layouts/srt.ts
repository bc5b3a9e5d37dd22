import { type Span, span } from '../../base/span';
import type { CueFile, RawCue } from './webvtt';
import { type Row, rowsOf } from './rows';

/** A time of SubRip or SubViewer as files in the wild write it: hours may be missing, `,` or `.` before the fraction, fewer digits than three. */
const CLOCK = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[,.:](\d{1,3}))?`;
const SRT = new RegExp(String.raw`^\s*${CLOCK}\s*-{1,2}>\s*${CLOCK}(?:\s.{0,200})?$`, 'u');
const SBV = new RegExp(String.raw`^${CLOCK},${CLOCK}$`, 'u');
/** A line of times is not longer than this (UTF-16 code units). */
const LONGEST = 260;

function seconds(parts: readonly (string | undefined)[]): number {
  const [hours = '0', minutes = '0', whole = '0', fraction = ''] = parts.map(part => part ?? '');
  return ((Number(hours) * 60 + Number(minutes)) * 60000 + Number(whole) * 1000 + Number(fraction.padEnd(3, '0'))) / 1000;
}

/**
 * Parses SubRip or SubViewer, which no standard fixes: a line of times begins a cue, a number alone before it is its index, and the words go on
 * to the next line of times, blank lines included. Times that cannot be read and text before the first times are strays. Total and linear.
 * With `from` and `to` only the stretch of the file between where two cues begin.
 */
export function parseSubtitles(text: string, format: 'srt' | 'sbv', from = 0, to = text.length): CueFile {
  const rows = rowsOf(text, from, to), pattern = format === 'srt' ? SRT : SBV;
  const heads: { row: number; from: number; to: number; broken: boolean }[] = [];
  rows.forEach((row, i) => {
    if (row.end - row.start > LONGEST) return;
    const line = text.slice(row.start, row.end), match = pattern.exec(line);
    if (match) heads.push({ row: i, from: seconds(match.slice(1, 5)), to: seconds(match.slice(5, 9)), broken: false });
    else if (format === 'srt' && /^[\d:.,\s]*-{1,2}>[\d:.,\s]*$/u.test(line)) heads.push({ row: i, from: 0, to: 0, broken: true });
  });
  const cues: RawCue[] = [], strays: { span: Span; times: Span | null }[] = [];
  const indexRow = (head: { row: number }): number => format === 'srt' && isIndex(text, rows, head.row - 1) ? head.row - 1 : head.row;
  const before = rows.slice(0, heads[0] ? indexRow(heads[0]) : rows.length);
  if (before.length > 0) strays.push({ span: span(before[0]!.start, before.at(-1)!.end), times: null });
  heads.forEach((head, i) => {
    const next = heads[i + 1], last = (next ? indexRow(next) : rows.length) - 1, first = indexRow(head), times = rows[head.row]!;
    const textSpan = last > head.row ? span(rows[head.row + 1]!.start, rows[last]!.end) : span(times.end, times.end);
    if (head.broken) strays.push({ span: textSpan, times: span(times.start, times.end) });
    else cues.push({ span: span(rows[first]!.start, Math.max(times.end, textSpan.end)), id: first < head.row ? text.slice(rows[first]!.start, rows[first]!.end) : null, from: head.from, to: head.to, textSpan, settings: null });
  });
  return { cues, regions: [], stylesheets: [], notes: [], strays };
}

/** Whether a row is a cue's index: a number alone, the first row or after a blank line. */
function isIndex(text: string, rows: readonly Row[], i: number): boolean {
  const row = rows[i];
  return row !== undefined && row.end - row.start <= 8 && /^\d+$/u.test(text.slice(row.start, row.end)) && (i === 0 || row.gap > 0);
}

/** Marks of style in SubRip text: tags, and braces of Advanced SubStation (`{\an8}`). */
const MARK = /<\/?(?:b|i|u|s|c|v|font|span|em|strong|ruby|rt|lang)\b[^<>\n]{0,200}>|\{\\[^{}\n]{0,80}\}/giu;

/** Where marks of style stand in a stretch of text. */
export function styleMarks(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(MARK)].map(match => span(start + match.index, start + match.index + match[0].length));
}
