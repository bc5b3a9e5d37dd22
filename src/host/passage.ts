import { span, touches, type Span } from '../base/span';
import { sentenceStarts } from '../transcript/sentences';
import { tokenize } from '../transcript/tokens';
import type { DocumentModel } from './services';

/** Sentences are looked for that far around the cursor, so that a text on one endless line costs no more than any other. */
const AROUND = 4000;

/** What a command is to work on: the selection without white space at its edges, else the sentence at the cursor; `undefined` on a blank line. */
export function passageOf(text: string, { start, end }: Span, language: string): Span | undefined {
  return start < end ? trimmed(text, { start, end }) : sentenceAt(text, start, language);
}

/** The sentence of its line that an offset stands in or right behind. */
export function sentenceAt(text: string, offset: number, language: string): Span | undefined {
  return sentencesNear(text, offset, language).findLast(sentence => sentence.start <= offset) ?? sentencesNear(text, offset, language)[0];
}

/** The sentences of the line at an offset, in order; of a very long line those near the offset. */
export function sentencesNear(text: string, offset: number, language: string): readonly Span[] {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const breakAt = /[\r\n]/.exec(text.slice(offset, offset + AROUND));
  const from = Math.max(lineStart, offset - AROUND), to = breakAt ? offset + breakAt.index : Math.min(text.length, offset + AROUND);
  const tokens = tokenize(text.slice(from, to));
  const starts = [...sentenceStarts(tokens, language)].map(index => from + tokens.starts[index]!);
  return starts.flatMap((start, i) => trimmed(text, span(start, starts[i + 1] ?? to)) ?? []);
}

/** The quote, else the turn or cue, at an offset: what one speaker says there. */
export function speechAt({ transcript }: DocumentModel, offset: number): Span | undefined {
  const quote = transcript.quotes.findLast(one => one.depth === 0 && one.type !== 'other' && touches(one.outer, offset));
  return quote?.span ?? transcript.turns.find(turn => touches(turn.span, offset))?.textSpan ?? transcript.cues.find(cue => touches(cue.span, offset))?.textSpan;
}

/** A span without the white space at its edges; `undefined` when nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? span(start, end) : undefined;
}
