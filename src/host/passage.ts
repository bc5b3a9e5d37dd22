import { touches, type Span } from '../base/span';
import { trimmed } from '../base/trim';
import type { Reading } from './reading';
import type { DocumentModel } from './services';

/** What a command is to work on: the selection without white space at its edges, else the sentence at the cursor; `undefined` on a blank line. */
export function passageOf({ sentencesNear }: Reading, text: string, { start, end }: Span, language: string): Span | undefined {
  if (start < end) return trimmed(text, { start, end });
  const sentences = sentencesNear(text, start, language);
  return sentences.findLast(sentence => sentence.start <= start) ?? sentences[0];
}

/** The quote, else the turn or cue, at an offset: what one speaker says there. */
export function speechAt({ transcript }: DocumentModel, offset: number): Span | undefined {
  const quote = transcript.quotes.findLast(one => one.depth === 0 && one.type !== 'other' && touches(one.outer, offset));
  return quote?.span ?? transcript.turns.find(turn => touches(turn.span, offset))?.textSpan ?? transcript.cues.find(cue => touches(cue.span, offset))?.textSpan;
}
