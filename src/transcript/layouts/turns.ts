import { countWhile } from '../../base/halving';
import { type Span, span } from '../../base/span';
import { foldSpace } from '../../base/trim';
import { countWords } from '../count-words';
import type { Furniture } from '../model';
import { groupRows, paragraphsOf } from '../paragraphs';
import { type Chosen, isFence } from './choose';
import type { LabelRead } from './label-read';
import type { Block, LaidTurn } from './laid-parts';
import type { Row } from './rows';

/** A text with speaker labels taken apart. */
export interface LaidTurns {
  readonly turns: readonly LaidTurn[];
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
}

/** What the rows are besides labels and words. */
export interface RowKinds {
  readonly isFurniture?: (row: number) => boolean;
  readonly headingAt?: (row: number) => 'title' | 'heading' | null;
  /** How rows go on with each other, where that is not told by their looks. */
  readonly joins?: (before: Row, row: Row, length: number) => boolean;
  /** Marks inside rows, in order. */
  readonly marks?: readonly Span[];
}

/** Rows that begin with a speaker's label, or the text: from where to where, and how many turns there are before. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly turn: number;
}

/** The turn that is being read. */
interface Open {
  readonly label: LabelRead;
  time: number | null;
  /** What was said so far; `start` -1 before the first word. */
  start: number;
  end: number;
}

/**
 * Makes turns of the rows between labels. A time alone goes on with the turn before it; furniture and headings belong to nobody, and a
 * sentence goes on over furniture. Linear in the rows.
 */
export function layTurns(text: string, rows: readonly Row[], chosen: Chosen, { isFurniture = () => false, headingAt = () => null, joins, marks = [] }: RowKinds, { from, to, turn }: Stretch = { from: 0, to: rows.length, turn: 0 }): LaidTurns {
  const turns: LaidTurn[] = [], blocks: Block[] = [], furniture: Furniture[] = [];
  const labelAt = new Map(within(chosen.speakers, from, to).map(({ row, label }) => [row, label]));
  const timeAt = new Map(within(chosen.times, from, to).map(({ row, read }) => [row, read]));
  const cues = new Set(within(chosen.cues, from, to).map(({ row }) => row));
  let stretch: Row[] = [], open: Open | null = null, mark = 0;

  const flush = (): void => {
    if (stretch.length === 0) return;
    while (mark < marks.length && marks[mark]!.end <= stretch[0]!.start) mark++;
    let last = mark;
    while (last < marks.length && marks[last]!.end <= stretch.at(-1)!.end) last++;
    const paragraphs = joins ? groupRows(text, stretch, joins, marks.slice(mark, last)) : paragraphsOf(text, stretch);
    for (const { span: s, gaps } of paragraphs) blocks.push({ span: s, kind: 'paragraph', turn: open ? turn + turns.length : -1, gaps });
    mark = last;
    stretch = [];
  };
  const close = (): void => {
    flush();
    if (open) turns.push(turnOf(text, open));
    open = null;
  };
  const take = (row: Row): void => {
    if (row.end <= row.start) return;
    stretch.push(row);
    if (!open) return;
    if (open.start < 0) open.start = row.start;
    open.end = row.end;
  };

  for (let i = from; i < to; i++) {
    const row = rows[i]!, label = labelAt.get(i), read = timeAt.get(i);
    let heading: 'title' | 'heading' | null;
    if (label) {
      close();
      blocks.push({ span: span(label.start, label.end), kind: 'label', turn: turn + turns.length });
      open = { label, time: label.time, start: -1, end: -1 };
      take({ ...row, start: Math.min(label.textStart, row.end) });
    } else if (open && open.start < 0 && row.start < open.label.textStart) take({ ...row, start: Math.min(open.label.textStart, row.end) });
    else if (read) {
      if (open && open.time === null && open.start < 0) open.time = read.time;
      take({ ...row, start: Math.min(read.textStart, row.end) });
    } else if (isFence(text, row)) flush();
    else if (cues.has(i)) furniture.push({ span: span(row.start, row.end), why: 'sound-cue' });
    else if ((heading = headingAt(i)) !== null) {
      flush();
      blocks.push({ span: span(row.start, row.end), kind: heading, turn: -1 });
    } else if (!isFurniture(i)) take(row);
  }
  close();
  return { turns, blocks, furniture };
}

/** What stands on rows `from` to `to` of a list in their order. */
export function within<T extends { readonly row: number }>(list: readonly T[], from: number, to: number): readonly T[] {
  return list.slice(itemFrom(list, from), itemFrom(list, to));
}

/** The index of the first item of a list on a row or behind it; see `firstFrom`. */
export function itemFrom(list: readonly { readonly row: number }[], row: number): number {
  return countWhile(list.length, i => list[i]!.row < row);
}

/** A turn without words ends with its label. */
function turnOf(text: string, { label, time, start, end }: Open): LaidTurn {
  const textSpan = start < 0 ? span(label.end, label.end) : span(start, end);
  return {
    span: span(label.start, textSpan.end), labelSpan: span(label.start, label.end), label: label.form === 'chevrons' ? label.name : foldSpace(text.slice(label.start, label.end)), textSpan, words: countWords(text, textSpan.start, textSpan.end), time, office: label.office,
  };
}
