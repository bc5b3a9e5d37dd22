import { contains, type Span } from '../base/span';
import type { BlockReading } from './block';
import type { RawFigure } from './figures/raw';
import { settlingOf, tellsOthers } from './figures/settle';
import type { Block } from './layouts/laid';
import type { Figure, Quote, Reported, Turn } from './model';
import { spanBy } from './moved';

/** The figures of a text block by block, at their places in it, with what they were made of. */
export interface PlacedFigures {
  readonly byBlock: readonly PlacedBlock[];
  /** See `Settling`. */
  readonly key: string;
  readonly quotes: readonly Quote[];
  readonly reported: readonly Reported[];
}

interface PlacedBlock {
  readonly raw: readonly RawFigure[];
  /** Those of them that tell how others are settled. */
  readonly telling: readonly RawFigure[];
  readonly offset: number;
  readonly figures: readonly Figure[];
}

/**
 * Puts the figures of all blocks in their places in the text, with their sentences and with who cites them. Of a block that has the very
 * figures that it had `before` (by index) only places and speakers are looked at, and nothing as long as nobody is quoted otherwise. Linear.
 */
export function placeFigures(blocks: readonly Block[], readings: readonly BlockReading[], turns: readonly Turn[], quotes: readonly Quote[], reported: readonly Reported[], before: PlacedFigures | null): PlacedFigures {
  const inQuote = citing(quotes.filter(({ type, depth }) => type !== 'other' && depth === 0)), inReport = citing(reported);
  const telling = readings.map(({ figures: raw }, i) => before?.byBlock[i]?.raw === raw ? before.byBlock[i].telling : raw.filter(tellsOthers));
  const { key, settle } = settlingOf(telling.flat()), known = before?.key === key ? before.byBlock : [];
  const same = before ? Math.min(sameUntil(before.quotes, quotes), sameUntil(before.reported, reported)) : 0;
  const byBlock = readings.map(({ figures: raw, tokens, sentences }, i): PlacedBlock => {
    const { span: { start: offset, end }, turn } = blocks[i]!, old = known[i]?.raw === raw ? known[i] : null;
    if (old && old.offset === offset && turn < 0 && end <= same) return old;
    const speakerOf = (span: Span): string | null => inQuote(span) ?? (turn >= 0 ? turns[turn]?.speaker ?? null : inReport(span));
    const figures = old ? old.figures.map(figure => movedTo(figure, offset - old.offset, speakerOf)) : raw.map((figure): Figure => {
      const { span, kind, value, unit, modifier, modifierSpan, subject, reason, confidence } = settle(figure), sentence = sentenceOf(span.start, tokens.starts, tokens.ends, sentences), own = spanBy(span, offset);
      return { span: own, kind, value, unit, modifier, modifierSpan: modifierSpan && spanBy(modifierSpan, offset), subject, speaker: speakerOf(own), sentence: spanBy(sentence, offset), evidence: { reason, confidence } };
    });
    return { raw, telling: telling[i]!, offset, figures };
  });
  return { byBlock, key, quotes, reported };
}

/** Up to where in the text the same stands quoted, by identity. */
function sameUntil(before: readonly (Quote | Reported)[], now: readonly (Quote | Reported)[]): number {
  let i = 0;
  while (i < now.length && before[i] === now[i]) i++;
  return Math.min(before[i]?.span.start ?? Infinity, now[i]?.span.start ?? Infinity);
}

/** A figure further on, cited by whoever speaks there now. */
function movedTo(figure: Figure, by: number, speakerOf: (span: Span) => string | null): Figure {
  const span = by === 0 ? figure.span : spanBy(figure.span, by), speaker = speakerOf(span);
  if (by === 0) return speaker === figure.speaker ? figure : { ...figure, speaker };
  return { ...figure, span, modifierSpan: figure.modifierSpan && spanBy(figure.modifierSpan, by), sentence: spanBy(figure.sentence, by), speaker };
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
