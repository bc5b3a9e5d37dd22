import type { Kept } from '../kept';
import type { Furniture } from '../model';
import { spanBy } from '../moved';
import type { Block, LaidTurn } from './laid-parts';
import type { Row } from './rows';

/** What a text without cues is laid out by. */
export interface Ground {
  readonly rows: readonly Row[];
  /** The rows that title it. */
  readonly headline: readonly Row[];
  /** What belongs to the page, by row. */
  readonly furniture: ReadonlyMap<number, Furniture>;
}

/** Whether two versions have the same title, and the same rows of those that are kept belong to the page. */
export function isSameGround({ rows, headline, furniture }: Ground, before: Ground, { head, tail }: Kept): boolean {
  if (headline.length !== before.headline.length || headline.some((row, i) => row !== before.headline[i])) return false;
  const shift = rows.length - before.rows.length, end = rows.length - tail;
  let more = 0;
  for (const i of furniture.keys()) {
    if (i >= head && i < end) continue;
    if (!before.furniture.has(i < head ? i : i - shift)) return false;
    more++;
  }
  for (const i of before.furniture.keys()) if (i < head || i >= end - shift) more--;
  return more === 0;
}

/** A block a number of code units further on, behind so many `more` turns. */
export function blockBy({ span, kind, turn, gaps }: Block, by: number, more = 0): Block {
  return { span: spanBy(span, by), kind, turn: turn < 0 ? turn : turn + more, gaps: gaps?.length ? gaps.map(gap => spanBy(gap, by)) : gaps };
}

/** A turn a number of code units further on. */
export function laidTurnBy({ span, labelSpan, label, textSpan, words, time, office }: LaidTurn, by: number): LaidTurn {
  return { span: spanBy(span, by), labelSpan: spanBy(labelSpan, by), label, textSpan: spanBy(textSpan, by), words, time, office };
}
