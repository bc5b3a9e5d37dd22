import { overlap, span, touches, type Span } from '../base/span';
import { lastFrom } from '../transcript/at';
import type { Transcript } from '../transcript/model';
import { sentencesNear } from '../transcript/sentences-near';

/** How much of a text a passage that was found stands for: its words, the sentence around it, or the whole quote or turn around it. */
export type Unit = 'words' | 'sentence' | 'speech';

/**
 * Passages of a transcript, in its order, widened to sentences or to all that one speaker says there, each once; where nobody speaks, to the sentence. What
 * stands in no sentence, as in a title, stays as it is. UTF-16 code units; linear in the passages, but for a search of each in what is said.
 */
export function widen(passages: readonly Span[], unit: Unit, { text, transcript }: { readonly text: string; readonly transcript: Transcript }): readonly Span[] {
  if (unit === 'words') return passages;
  const { turns, cues, language } = transcript, quotes = transcript.quotes.filter(({ depth, type }) => depth === 0 && type !== 'other');
  /** What the turn or the cue at an offset says, without its label or its times. */
  const said = (offset: number): Span | undefined => [lastFrom(turns, offset), lastFrom(cues, offset)].find(one => one && touches(one.span, offset))?.textSpan;
  const speech = (offset: number): Span | undefined => {
    const quote = lastFrom(quotes, offset);
    return quote && touches(quote.outer, offset) ? quote.span : said(offset);
  };
  const sentenceAt = (offset: number): Span | undefined => {
    const found = sentencesNear(text, offset, language).find(one => one.start <= offset && offset < one.end), own = said(offset);
    return found && own && overlap(own, found) > 0 ? span(Math.max(own.start, found.start), Math.min(own.end, found.end)) : found;
  };
  const wide: Span[] = [];
  for (const passage of passages) {
    const whole = unit === 'speech' ? speech(passage.start) : undefined, first = whole ?? sentenceAt(passage.start), last = whole ?? sentenceAt(passage.end - 1);
    const next = span(Math.min(passage.start, first?.start ?? passage.start), Math.max(passage.end, last?.end ?? passage.end)), before = wide.at(-1);
    if (!before || next.end > before.end) wide.push(next);
  }
  return wide;
}
