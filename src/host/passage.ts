import { overlap, span, touches, type Span } from '../base/span';
import { trimmed } from '../base/trim';
import type { Transcript } from '../transcript/model';
import type { Reading } from './loaded';
import type { DocumentModel } from './services';

/**
 * What a command is to work on: the selection without white space at its edges, else the sentence at the cursor, of which the label of a turn or
 * the time of a caption is no part; `undefined` on a blank line.
 */
export function passageOf({ sentencesNear }: Reading, text: string, { start, end }: Span, transcript: Transcript | undefined): Span | undefined {
  if (start < end) return trimmed(text, { start, end });
  const sentences = sentencesNear(text, start, transcript?.language ?? 'en');
  const sentence = sentences.findLast(one => one.start <= start) ?? sentences[0];
  if (!sentence || !transcript) return sentence;
  const said = [...transcript.turns, ...transcript.cues].findLast(one => touches(one.span, start))?.textSpan;
  return said && overlap(said, sentence) > 0 ? span(Math.max(said.start, sentence.start), Math.min(said.end, sentence.end)) : sentence;
}

/** The quote, else the turn or cue, at an offset: what one speaker says there. */
export function speechAt({ transcript }: DocumentModel, offset: number): Span | undefined {
  const quote = transcript.quotes.findLast(one => one.depth === 0 && one.type !== 'other' && touches(one.outer, offset));
  return quote?.span ?? transcript.turns.find(turn => touches(turn.span, offset))?.textSpan ?? transcript.cues.find(cue => touches(cue.span, offset))?.textSpan;
}
