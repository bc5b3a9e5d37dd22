import { countWhile } from '../base/halving';
import { contains, type Span } from '../base/span';
import type { BlockReading } from './block';
import type { RawFigure } from './figures/raw';
import { type Settling, settlingOf, tellsOthers } from './figures/settle';
import { add, close, firstItem, gather, gathered, type Gathering, type Items, keep } from './items';
import type { Kept } from './kept';
import type { Block } from './layouts/laid-parts';
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
  const placed = gather(length, figureBy);
  for (let i = 0; i < length;) {
    const until = known ? stretchFrom(i, length, known) : i;
    if (until > i) keepFigures(placed, known!, i, until); else place(placed, i, blocks.at(i), readings[i]!, settling, citing);
    i = Math.max(until, i + 1);
  }
  const { list, ends } = gathered(placed);
  return { list, ends, telling, settling };
}

function keepFigures(placed: Gathering<Figure>, { placed: before, kept: { head, by, more } }: Recalled, from: number, to: number): void {
  if (from < head) keep(placed, before, from, to, 0, 0); else keep(placed, before, from, to, by, more);
}

/** Puts the figures of one block in their places. */
function place(placed: Gathering<Figure>, i: number, { span: { start: offset }, turn }: Block, { figures, tokens, sentences }: BlockReading, settling: Settling, { turns, quotes, reported }: Citing): void {
  if (figures.length) {
    const inQuote = sayingFrom(quotes, i, isQuoted), inReport = sayingFrom(reported, i, isReported);
    for (const figure of figures) {
      const { span, kind, value, unit, modifier, modifierSpan, subject, reason, confidence } = settling.settle(figure), sentence = sentenceOf(span.start, tokens.starts, tokens.ends, sentences), own = spanBy(span, offset);
      const speaker = speakerOf(inQuote, own) ?? (turn >= 0 ? turns.items[turn]?.speaker ?? null : speakerOf(inReport, own));
      add(placed, { span: own, kind, value, unit, modifier, modifierSpan: modifierSpan && spanBy(modifierSpan, offset), subject, speaker, sentence: spanBy(sentence, offset), evidence: { reason, confidence } });
    }
  }
  close(placed, i);
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

/** What is said in a block and behind it, asked in the order of the text. */
interface SaidFrom<T> {
  readonly list: Shifting<T>;
  readonly isSaid: (one: T) => boolean;
  /** The first that may hold what is asked next. */
  at: number;
}

const isQuoted = ({ type, depth }: Quote): boolean => type !== 'other' && depth === 0;
const isReported = (): boolean => true;

/** Begins to ask who said the words of a block; what goes on from blocks before is looked at too. */
function sayingFrom<T>(said: Items<T>, block: number, isSaid: (one: T) => boolean): SaidFrom<T> {
  const { list } = said;
  let at = firstItem(said, block) - 1;
  while (at > 0 && !isSaid(list.items[at]!)) at--;
  return { list, isSaid, at: Math.max(0, at) };
}

/** Who said the words of a span; `null` for nobody. */
function speakerOf<T extends Quote | Reported>(said: SaidFrom<T>, span: Span): string | null {
  const { list, isSaid } = said;
  while (said.at < list.length && (!isSaid(list.items[said.at]!) || list.at(said.at).span.end <= span.start)) said.at++;
  const one = said.at < list.length ? list.at(said.at) : null;
  return one && contains(one.span, span) ? one.speaker : null;
}
