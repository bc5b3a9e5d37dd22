import { contains, type Span } from '../base/span';
import type { BlockReading } from './block';
import type { RawFigure } from './figures/raw';
import { settlingOf, tellsOthers } from './figures/settle';
import type { Block } from './layouts/laid';
import type { Figure, Quote, Reported, Turn } from './model';
import { figureBy, spanBy } from './moved';

/** The figures of a text at their places in it, with what they were made of. */
export interface PlacedFigures {
  readonly figures: readonly Figure[];
  readonly blocks: readonly Block[];
  /** By block. */
  readonly raw: readonly (readonly RawFigure[])[];
  /** By block: those of them that tell how others are settled. */
  readonly telling: readonly (readonly RawFigure[])[];
  /** See `Settling`. */
  readonly key: string;
}

/**
 * Puts the figures of all blocks in their places in the text, with their sentences and with who cites them. Of a block that has the very
 * figures that it had `before` (by index) only places and speakers are looked at. Linear.
 */
export function placeFigures(blocks: readonly Block[], readings: readonly BlockReading[], turns: readonly Turn[], quotes: readonly Quote[], reported: readonly Reported[], before: PlacedFigures | null): PlacedFigures {
  const inQuote = citing(quotes.filter(({ type, depth }) => type !== 'other' && depth === 0)), inReport = citing(reported);
  const telling = readings.map(({ figures: raw }, i) => before?.raw[i] === raw ? before.telling[i]! : raw.some(tellsOthers) ? raw.filter(tellsOthers) : NONE);
  const { key, settle } = settlingOf(telling.flat()), known = before?.key === key ? before : null, figures: Figure[] = [];
  const speakerOf = (turn: number, span: Span): string | null => inQuote(span) ?? (turn >= 0 ? turns[turn]?.speaker ?? null : inReport(span));
  let at = 0;
  readings.forEach(({ figures: raw, tokens, sentences }, i) => {
    const { span: { start: offset }, turn } = blocks[i]!;
    if (known?.raw[i] === raw) {
      const by = offset - known.blocks[i]!.span.start;
      for (let j = at; j < at + raw.length; j++) figures.push(movedTo(known.figures[j]!, by, span => speakerOf(turn, span)));
    } else {
      for (const figure of raw) {
        const { span, kind, value, unit, modifier, modifierSpan, subject, reason, confidence } = settle(figure), sentence = sentenceOf(span.start, tokens.starts, tokens.ends, sentences), own = spanBy(span, offset);
        figures.push({ span: own, kind, value, unit, modifier, modifierSpan: modifierSpan && spanBy(modifierSpan, offset), subject, speaker: speakerOf(turn, own), sentence: spanBy(sentence, offset), evidence: { reason, confidence } });
      }
    }
    at += known?.raw[i]?.length ?? 0;
  });
  return { figures, blocks, raw: readings.map(reading => reading.figures), telling, key };
}

const NONE: readonly RawFigure[] = [];

/** A figure further on, cited by whoever speaks there now. */
function movedTo(figure: Figure, by: number, speakerOf: (span: Span) => string | null): Figure {
  const moved = by === 0 ? figure : figureBy(figure, by), speaker = speakerOf(moved.span);
  return speaker === moved.speaker ? moved : { ...moved, speaker };
}

/** The sentence around an offset of a block. */
function sentenceOf(offset: number, starts: Int32Array, ends: Int32Array, sentences: Int32Array): Span {
  let low = 0, high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[sentences[middle]!]! <= offset) low = middle + 1; else high = middle;
  }
  const first = sentences[low - 1] ?? 0, next = sentences[low] ?? starts.length;
  return { start: starts[first] ?? 0, end: ends[next - 1] ?? 0 };
}

/** Answers who said the words of a span, asked in the order of the text. */
function citing(said: readonly (Quote | Reported)[]): (span: Span) => string | null {
  let at = 0;
  return span => {
    while (at < said.length && said[at]!.span.end <= span.start) at++;
    const one = said[at];
    return one && contains(one.span, span) ? one.speaker : null;
  };
}
