import { span } from '../../base/span';
import type { Furniture } from '../model';
import { paragraphsOf } from '../paragraphs';
import type { Chosen } from './choose';
import type { Block, LaidTurn } from './laid';
import type { Row } from './rows';

/** A text with speaker labels taken apart. */
export interface LaidTurns {
  readonly turns: readonly LaidTurn[];
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
}

/**
 * Makes turns of the rows between labels. A time alone goes on with the turn before it; rows for which `isFurniture` is true and
 * headings end no sentence and belong to nobody. Linear in the rows.
 */
export function layTurns(text: string, rows: readonly Row[], chosen: Chosen, isFurniture: (row: number) => boolean, headings: ReadonlySet<number>): LaidTurns {
  const turns: LaidTurn[] = [], blocks: Block[] = [], furniture: Furniture[] = [];
  const labelAt = new Map(chosen.speakers.map(candidate => [candidate.row, candidate.label]));
  const cueAt = new Map(chosen.cues.map(candidate => [candidate.row, candidate.label]));
  const timeAt = new Map(chosen.times.map(({ row, read }) => [row, read]));
  let stretch: Row[] = [], turn = -1, textStart = -1, textEnd = -1, pending: { label: ReturnType<typeof labelAt.get>; time: number | null } | null = null;
  const flush = (): void => {
    for (const s of paragraphsOf(text, stretch)) blocks.push({ span: s, kind: 'paragraph', turn });
    stretch = [];
  };
  const close = (): void => {
    flush();
    if (!pending?.label) return;
    const { label, time } = pending, at = textStart < 0 ? label.textStart : textStart, stop = Math.max(textEnd, at);
    turns.push({
      span: span(label.start, Math.max(label.end, textStart < 0 ? label.end : stop)), labelSpan: span(label.start, label.end),
      label: text.slice(label.start, label.end).replace(/\s+/gu, ' ').trim(), textSpan: textStart < 0 ? span(label.end, label.end) : span(at, stop), time, office: label.office,
    });
  };
  const take = (row: Row): void => {
    if (row.end <= row.start) return;
    stretch.push(row);
    if (pending) { if (textStart < 0) textStart = row.start; textEnd = row.end; }
  };
  rows.forEach((row, i) => {
    const label = labelAt.get(i);
    if (label) {
      close();
      turn++;
      pending = { label, time: label.time };
      textStart = textEnd = -1;
      blocks.push({ span: span(label.start, label.end), kind: 'label', turn });
      take({ ...row, start: skipTo(text, label.textStart, row.end), end: row.end });
      return;
    }
    const read = timeAt.get(i);
    if (read) {
      if (pending && pending.time === null && textStart < 0) pending.time = read.time;
      take({ ...row, start: Math.min(read.textStart, row.end) });
    } else if (cueAt.has(i)) furniture.push({ span: span(row.start, row.end), why: 'sound-cue' });
    else if (isFurniture(i)) return;
    else if (headings.has(i)) {
      flush();
      blocks.push({ span: span(row.start, row.end), kind: 'heading', turn: -1 });
    } else if (pending && textStart < 0 && row.end <= (pending.label?.textStart ?? 0)) return;
    else take({ ...row, start: pending && textStart < 0 ? Math.max(row.start, pending.label?.textStart ?? 0) : row.start });
  });
  close();
  return { turns, blocks, furniture };
}

function skipTo(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && /\s/u.test(text[i]!)) i++;
  return Math.min(i, end);
}
