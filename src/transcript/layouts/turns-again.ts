import { spannedFrom } from '../../base/span';
import type { Kept } from '../kept';
import type { Furniture } from '../model';
import { spanBy } from '../moved';
import { type Shifting, shifting } from '../shifting';
import type { Block, LaidTurn } from './laid-parts';
import type { Chosen } from './choose';
import { blockBy, type Ground, isSameGround, laidTurnBy } from './ground';
import { itemFrom, type LaidTurns, layTurns, type RowKinds } from './turns';

/** The turns of a text with what else was found between its labels. */
export interface PlacedTurns {
  readonly turns: Shifting<LaidTurn>;
  readonly blocks: Shifting<Block>;
  readonly furniture: readonly Furniture[];
}

/** Turns that were laid out, for the next version of the text to take over. */
export function placedTurns({ turns, blocks, furniture }: LaidTurns): PlacedTurns {
  return { turns: shifting(turns, laidTurnBy), blocks: shifting(blocks, blockBy), furniture };
}

/** What a text with speaker labels is laid out by. */
export interface TurnsGround extends Ground {
  readonly chosen: Chosen;
}

/**
 * The turns of a text, given those of the version before and which of its rows are kept: only those that touch an edit are laid out anew. `null`
 * where the whole text may be laid out otherwise: as other rows have labels, by another title, or as other rows that are kept belong to the page.
 */
export function turnsAgain(text: string, ground: TurnsGround, before: TurnsGround, laid: PlacedTurns, kept: Kept, kinds: RowKinds): PlacedTurns | null {
  const { rows, chosen, chosen: { speakers } } = ground, { head, tail, by } = kept;
  if (!areSameRows(chosen, before.chosen, rows.length, kept) || !isSameGround(ground, before, kept)) return null;
  // the last label before the edit, and the first one behind it: what is read as a label rests on the rows beside it
  let first = itemFrom(speakers, head) - 1;
  while (first >= 0 && speakers[first]!.label !== before.chosen.speakers[first]!.label) first--;
  const last = itemFrom(speakers, rows.length - tail + BESIDE), end = speakers[last];
  if (first < 0) return null;
  const anew = layTurns(text, rows, chosen, kinds, { from: speakers[first]!.row, to: end?.row ?? rows.length, turn: first });
  if (anew.turns.length !== last - first) return null;
  const start = speakers[first]!.label.start, behind = end ? end.label.start - by : Infinity;
  const turns = laid.turns.with(first, last, anew.turns, by), blocks = laid.blocks.with(spannedFrom(laid.blocks, start), spannedFrom(laid.blocks, behind), anew.blocks, by);
  const furniture: readonly Furniture[] = [
    ...laid.furniture.filter(one => one.span.start < start), ...anew.furniture, ...laid.furniture.filter(one => one.span.start >= behind).map(({ span, why }) => ({ span: spanBy(span, by), why })),
  ];
  return { turns, blocks, furniture };
}

/** So many rows of what is kept behind an edit are laid out anew all the same. */
const BESIDE = 3;

/** Whether as many rows have labels, sound cues and times as before, and the same of those that are kept. */
function areSameRows(now: Chosen, before: Chosen, length: number, { head, tail, more }: Kept): boolean {
  const isSame = (row: number, was: number): boolean => row < head ? row === was : row >= length - tail ? row === was + more : was >= head && was < length - tail - more;
  const areSame = (some: readonly { readonly row: number }[], others: typeof some): boolean => some.length === others.length && some.every(({ row }, i) => isSame(row, others[i]!.row));
  return areSame(now.speakers, before.speakers) && areSame(now.cues, before.cues) && areSame(now.times, before.times);
}
