import type { Span } from '../../base/span';
import type { Figure, Transcript } from '../../transcript/model';
import { sentencesIn } from '../../transcript/sentences';

/** One account of a meeting: its text and what was read in it. */
export interface Account {
  readonly text: string;
  readonly transcript: Transcript;
}

/** A sentence of one account, or neighbours that belong together, with what it names and claims. */
export interface Passage {
  readonly span: Span;
  readonly text: string;
  /** Full names, each once. */
  readonly names: readonly string[];
  readonly figures: readonly Figure[];
  /** Whether it is the title or a heading. */
  readonly heads: boolean;
}

/** The sentences of an account in order; furniture and labels are left out. */
export function passagesOf({ text, transcript }: Account): readonly Passage[] {
  const { furniture, turns, layout, meeting, sections } = transcript;
  const areas: readonly Span[] = layout !== 'readout' && turns.length ? turns.map(turn => turn.textSpan) : linesWithout(furniture.map(({ span }) => span), text);
  const heads = new Set([meeting.titleSpan?.start, ...sections.map(({ titleSpan }) => titleSpan.start)]);
  const passages: Passage[] = [];
  let entity = 0, figure = 0;
  for (const area of areas) {
    for (const sentence of sentencesIn(text.slice(area.start, area.end), transcript.language)) {
      const span = { start: area.start + sentence.start, end: area.start + sentence.end };
      const names = new Set<string>(), figures: Figure[] = [];
      for (; entity < transcript.entities.length && transcript.entities[entity]!.span.start < span.end; entity++) if (transcript.entities[entity]!.span.start >= span.start) names.add(transcript.entities[entity]!.name);
      for (; figure < transcript.figures.length && transcript.figures[figure]!.span.start < span.end; figure++) if (transcript.figures[figure]!.span.start >= span.start) figures.push(transcript.figures[figure]!);
      passages.push({ span, text: text.slice(span.start, span.end), names: [...names], figures, heads: heads.has(span.start) });
    }
  }
  return passages;
}

/** Neighbours as one passage; one alone is itself. */
export function joined(passages: readonly Passage[], text: string): Passage {
  const [first] = passages, last = passages.at(-1);
  if (!first || !last) throw new RangeError('no passage to join');
  if (first === last) return first;
  const span = { start: first.span.start, end: last.span.end };
  return { span, text: text.slice(span.start, span.end), names: [...new Set(passages.flatMap(({ names }) => names))], figures: passages.flatMap(({ figures }) => figures), heads: false };
}

/** The lines of a text that hold something and touch none of the spans, which are in order. */
function linesWithout(spans: readonly Span[], text: string): readonly Span[] {
  const lines: Span[] = [];
  let at = 0;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = { start: match.index, end: match.index + match[0].length };
    while (at < spans.length && spans[at]!.end <= line.start) at++;
    if (match[0].trim() && !(at < spans.length && spans[at]!.start < line.end)) lines.push(line);
  }
  return lines;
}
