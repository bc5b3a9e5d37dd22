import { span } from '../../base/span';
import type { Cue } from '../model';
import { endsSentence, groupRows } from '../paragraphs';
import type { Chosen } from './choose';
import type { Block } from './laid-parts';
import type { Row } from './rows';

/** Share of rows that begin with a time in a text of timed lines, and how many there are at least. */
const MOST = 0.6, FEWEST = 4;
/** So many times stand on rows of their own between what is said. */
const FEWEST_BETWEEN = 3;
/** One stretch of words is at most this many lines. */
const MOST_LINES = 24;

/**
 * Whether a text is lines of what was said, each with its time, or paragraphs with times between them, and none with a speaker. Times go up, by no
 * fixed step: verses are numbered one by one, timetables stand on quarters of an hour.
 */
export function areTimedLines(rows: readonly Row[], { times }: Chosen): boolean {
  const said = times.filter(({ row, read }) => read.textStart < rows[row]!.end), between = times.filter(({ row, read }, i) => read.textStart >= rows[row]!.end && row + 1 < rows.length && times[i + 1]?.row !== row + 1);
  return said.length >= FEWEST && said.length >= rows.length * MOST && goUp(said) || between.length >= FEWEST_BETWEEN && between.length === times.length && goUp(between);
}

/** Whether times go up as they do in a recording. */
function goUp(times: Chosen['times']): boolean {
  const share = (is: (time: number, before: number) => boolean): number => times.filter(({ read }, i) => i > 0 && is(read.time, times[i - 1]!.read.time)).length / Math.max(1, times.length - 1);
  return share((time, before) => time >= before) >= 0.9 && share((time, before) => time === before + 1) < 0.7 && share(time => time % 5 === 0) < 0.8;
}

/** Lays timed lines out like captions: each line is a cue up to the time of the next, and sentences go on over them. Linear in the rows. */
export function layTimedLines(text: string, rows: readonly Row[], { times }: Chosen, isFurniture: (row: number) => boolean): { cues: readonly Cue[]; blocks: readonly Block[] } {
  const timeAt = new Map(times.map(({ row, read }) => [row, read])), cues: Cue[] = [], said: Row[] = [];
  rows.forEach((row, i) => {
    const read = timeAt.get(i);
    if (isFurniture(i) && !read) return;
    const start = read ? Math.min(read.textStart, row.end) : row.start, words = text.slice(start, row.end).replace(/\s+/gu, ' ');
    if (words !== '') said.push({ ...row, start });
    const last = cues.at(-1);
    if (read) {
      if (last) cues[cues.length - 1] = { ...last, to: Math.max(last.from, read.time) };
      cues.push({ span: span(row.start, row.end), id: null, from: read.time, to: read.time, textSpan: span(start, row.end), text: words, voice: null });
    } else if (last) cues[cues.length - 1] = { ...last, span: span(last.span.start, row.end), textSpan: span(last.textSpan.start, row.end), text: `${last.text} ${words}`.trim() };
  });
  const blocks = groupRows(text, said, (before, _row, length) => length < MOST_LINES && !endsSentence(text, before)).map(paragraph => ({ ...paragraph, kind: 'paragraph' as const, turn: -1 }));
  return { cues, blocks };
}
