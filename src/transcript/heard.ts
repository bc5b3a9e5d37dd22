import type { Span } from '../base/span';
import { indexAfter } from './at';
import type { Transcript } from './model';

/** What somebody says, in UTF-16 code units of the text. */
export interface Voice { readonly span: Span; readonly speaker: string | null }

/** Who speaks where, in lists in which nothing overlaps: quotes that stand in no other, reported words, turns. */
export function voicesOf({ quotes, reported, turns }: Transcript): readonly (readonly Voice[])[] {
  return [quotes.filter(({ depth, type }) => depth === 0 && type !== 'other'), reported, turns];
}

/** Who is heard in a passage, each once: by quotes, by reported words, by turns, each in reading order. */
export function heardIn(voices: readonly (readonly Voice[])[], passage: Span): readonly string[] {
  return [...new Set(voices.flatMap(list => speaking(list, passage)))];
}

function speaking(voices: readonly Voice[], { start, end }: Span): readonly string[] {
  const heard: string[] = [];
  for (let i = indexAfter(voices, end - 1) - 1; i >= 0 && voices[i]!.span.end > start; i--) if (voices[i]!.speaker) heard.unshift(voices[i]!.speaker!);
  return heard;
}
