import { span, type Span } from '../base/span';
import { trimEnd } from '../base/trim';
import { sentencesNear } from './sentences-near';

/** By what the edges of a passage move. */
export type Unit = 'word' | 'sentence';

/** How far from an edge the next word is looked for; longer "words" are taken in pieces. */
const REACH = 400;

/** The passage with its end moved on or back by a word or sentence; unchanged where there is none left. UTF-16 code units. */
export function moveEnd(text: string, passage: Span, unit: Unit, direction: 1 | -1, language: string): Span {
  const stops = unit === 'word' ? wordsAround(text, passage.end) : sentencesAround(text, passage.end, language);
  const ends = stops.map(({ end }) => end);
  const end = direction === 1 ? ends.find(at => at > passage.end) : ends.findLast(at => at < passage.end && at > passage.start);
  return end === undefined ? passage : span(passage.start, end);
}

/** The same for its start: `1` moves it on (the passage shrinks), `-1` back (it grows). */
export function moveStart(text: string, passage: Span, unit: Unit, direction: 1 | -1, language: string): Span {
  const stops = unit === 'word' ? wordsAround(text, passage.start) : sentencesAround(text, passage.start, language);
  const starts = stops.map(({ start }) => start);
  const start = direction === 1 ? starts.find(at => at > passage.start && at < passage.end) : starts.findLast(at => at < passage.start);
  return start === undefined ? passage : span(start, passage.end);
}

function wordsAround(text: string, offset: number): readonly Span[] {
  const from = Math.max(0, offset - REACH), to = Math.min(text.length, offset + REACH);
  return [...text.slice(from, to).matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
    // Marks around a word stand outside of it, unless it is nothing but marks.
    const head = /^[^\p{L}\p{N}\p{Sc}]+/u.exec(word)?.[0].length ?? 0, tail = word.length - trimEnd(word, /[^\p{L}\p{N}%]/u).length;
    return head < word.length ? [span(from + index + head, from + index + word.length - tail)] : [];
  });
}

/** The sentences of the line at an offset and of the nearest lines with text above and below. */
function sentencesAround(text: string, offset: number, language: string): readonly Span[] {
  const here = sentencesNear(text, offset, language), first = here[0]?.start ?? offset, last = here.at(-1)?.end ?? offset;
  const above = /\S\s*$/.exec(text.slice(Math.max(0, first - REACH), first)), below = /\S/.exec(text.slice(last, last + REACH));
  return [
    ...(above ? sentencesNear(text, Math.max(0, first - REACH) + above.index, language) : []),
    ...here,
    ...(below ? sentencesNear(text, last + below.index, language) : []),
  ].filter((sentence, i, all) => i === 0 || sentence.start > all[i - 1]!.start);
}
