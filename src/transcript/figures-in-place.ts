import { contains, type Span } from '../base/span';
import type { BlockReading } from './block';
import type { RawFigure } from './figures/raw';
import { settleFigures } from './figures/settle';
import type { Block } from './layouts/laid';
import type { Figure, Quote, Reported, Turn } from './model';
import { spanBy } from './moved';

/** Puts the figures of all blocks in their places in the text, with their sentences and with who cites them. Linear. */
export function readFigures(blocks: readonly Block[], readings: readonly BlockReading[], turns: readonly Turn[], quotes: readonly Quote[], reported: readonly Reported[]): readonly Figure[] {
  const raw: RawFigure[] = [], homes: number[] = [];
  readings.forEach(({ figures }, i) => { for (const figure of figures) { raw.push(figure); homes.push(i); } });
  const inQuote = citing(quotes.filter(({ type, depth }) => type !== 'other' && depth === 0)), inReport = citing(reported);
  return settleFigures(raw).map((figure, i): Figure => {
    const home = homes[i]!, { span: { start }, turn } = blocks[home]!, { tokens, sentences } = readings[home]!;
    const span = spanBy(figure.span, start);
    const speaker = inQuote(span) ?? (turn >= 0 ? turns[turn]?.speaker ?? null : inReport(span));
    return {
      span, kind: figure.kind, value: figure.value, unit: figure.unit, modifier: figure.modifier, modifierSpan: figure.modifierSpan && spanBy(figure.modifierSpan, start),
      subject: figure.subject, speaker, sentence: spanBy(sentenceOf(figure.span.start, tokens.starts, tokens.ends, sentences), start),
      evidence: { reason: figure.reason, confidence: figure.confidence },
    };
  });
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
