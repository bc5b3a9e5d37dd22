import { countWhile } from '../base/halving';
import { contains, type Span } from '../base/span';
import type { BlockReading } from './block';
import type { RawFigure } from './figures/raw';
import { type Settling, settlingOf, tellsOthers } from './figures/settle';
import { firstItem, gather, type Items } from './items';
import type { Kept } from './kept';
import type { Block } from './layouts/laid';
import type { Figure, Quote, Reported, Turn } from './model';
import { figureBy, spanBy } from './moved';
import type { Shifting } from './shifting';

/** The figures of a text at their places in it, with what they were made of. */
export interface PlacedFigures extends Items<Figure> {
  /** Those that tell how others are settled. */
  readonly telling: readonly RawFigure[];
  readonly settling: Settling;
}

/** Who says what in a text, as far as it tells who cites a figure. */
export interface Citing {
  readonly turns: Shifting<Turn>;
  readonly quotes: Items<Quote>;
  readonly reported: Items<Reported>;
}

/** What the version before can tell again: figures, and in which blocks somebody else may cite them. */
interface Recalled {
  readonly placed: PlacedFigures;
  readonly readings: readonly BlockReading[];
  readonly kept: Kept;
  readonly recited: Uint8Array;
}

/**
 * Puts the figures of all blocks in their places in the text, with their sentences and with who cites them. Those of a block that has the very
 * figures that it had before only move, where nobody else cites them. Linear.
 */
export function placeFigures(blocks: Shifting<Block>, readings: readonly BlockReading[], citing: Citing, recalled: Recalled | null): PlacedFigures {
  const { length } = blocks, telling = tellingOf(readings, recalled), settling = recalled?.placed.telling === telling ? recalled.placed.settling : settlingOf(telling);
  const known = recalled?.placed.settling.key === settling.key ? recalled : null;
  const placed = gather(length, figureBy), citers = citersOf(citing);
  for (let i = 0; i < length;) {
    const until = known ? stretchFrom(i, length, known) : i;
    if (until > i) keep(known!, i, until); else place(i);
    i = Math.max(until, i + 1);
  }
  return { ...placed.done(), telling, settling };

  function keep({ placed: before, kept: { head, by, more } }: Recalled, from: number, to: number): void {
    if (from < head) placed.keep(before, from, to, 0, 0); else placed.keep(before, from, to, by, more);
  }

  function place(i: number): void {
    const { span: { start: offset }, turn } = blocks.at(i), { figures, tokens, sentences } = readings[i]!;
    const speakerOf = figures.length ? citers(i, turn) : null;
    for (const figure of figures) {
      const { span, kind, value, unit, modifier, modifierSpan, subject, reason, confidence } = settling.settle(figure), sentence = sentenceOf(span.start, tokens.starts, tokens.ends, sentences), own = spanBy(span, offset);
      placed.add({ span: own, kind, value, unit, modifier, modifierSpan: modifierSpan && spanBy(modifierSpan, offset), subject, speaker: speakerOf!(own), sentence: spanBy(sentence, offset), evidence: { reason, confidence } });
    }
    placed.close(i);
  }
}

/** The figures that tell how others are settled; those of before where no block that was not kept has or had any. */
function tellingOf(readings: readonly BlockReading[], recalled: Recalled | null): readonly RawFigure[] {
  if (recalled) {
    const { kept: { head, tail }, readings: before } = recalled, tells = (all: typeof readings): boolean => all.slice(head, all.length - tail).some(({ figures }) => figures.some(tellsOthers));
    if (!tells(before) && !tells(readings)) return recalled.placed.telling;
  }
  const telling: RawFigure[] = [];
  for (const { figures } of readings) for (const figure of figures) if (tellsOthers(figure)) telling.push(figure);
  return telling;
}

/** The end of the blocks from one on, all in the head or all in the tail of what was kept, in which the same people speak. */
function stretchFrom(from: number, length: number, { recited, kept: { head, tail } }: Recalled): number {
  const end = from < head ? head : from < length - tail ? from : length, next = recited.indexOf(1, from);
  return next < 0 ? end : Math.min(end, next);
}

/** The sentence around an offset of a block. */
function sentenceOf(offset: number, starts: Int32Array, ends: Int32Array, sentences: Int32Array): Span {
  const behind = countWhile(sentences.length, i => starts[sentences[i]!]! <= offset), first = sentences[behind - 1] ?? 0, next = sentences[behind] ?? starts.length;
  return { start: starts[first] ?? 0, end: ends[next - 1] ?? 0 };
}

/** Makes what answers, for a block and the turn it is of, who says the words of a span of it. */
function citersOf({ turns, quotes, reported }: Citing): (block: number, turn: number) => (span: Span) => string | null {
  return (block, turn) => {
    const inQuote = saying(quotes, block, ({ type, depth }) => type !== 'other' && depth === 0), inReport = saying(reported, block, () => true);
    return span => inQuote(span) ?? (turn >= 0 ? turns.items[turn]?.speaker ?? null : inReport(span));
  };
}

/** Answers who said the words of a span of a block, asked in the order of the text; what goes on from blocks before is looked at too. */
function saying<T extends Quote | Reported>(said: Items<T>, block: number, isSaid: (one: T) => boolean): (span: Span) => string | null {
  const { list } = said;
  let at = firstItem(said, block) - 1;
  while (at > 0 && !isSaid(list.items[at]!)) at--;
  at = Math.max(0, at);
  return span => {
    while (at < list.length && (!isSaid(list.items[at]!) || list.at(at).span.end <= span.start)) at++;
    const one = at < list.length ? list.at(at) : null;
    return one && contains(one.span, span) ? one.speaker : null;
  };
}
