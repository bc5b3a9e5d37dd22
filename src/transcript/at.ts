import { countWhile } from '../base/halving';
import { inReadingOrder, overlap, touches, type Span } from '../base/span';
import type { Description, EntityMention, Figure, Quote, Reported, Transcript, Turn } from './model';

/**
 * What stands at one place of a transcript, for hovers and commands. All by binary search, so that it can be asked
 * at every movement of the cursor. A cursor right behind a word is on it.
 */
export interface At {
  readonly figure: Figure | undefined;
  readonly entity: EntityMention | undefined;
  readonly description: Description | undefined;
  /** The turn whose label it is. */
  readonly label: Turn | undefined;
  /** The turn it is in, label included. */
  readonly turn: Turn | undefined;
  /** The innermost quote it is in, marks included. */
  readonly quote: Quote | undefined;
  /** The quote whose speaker is named by the words here ("the head of state"). */
  readonly cueOf: Quote | undefined;
  /** The reported speech it is in, without its frame. */
  readonly reported: Reported | undefined;
}

/** What stands at an offset (UTF-16 code units). */
export function at(transcript: Transcript, offset: number): At {
  const turn = lastFrom(transcript.turns, offset);
  const inTurn = turn && touches(turn.span, offset) ? turn : undefined;
  return {
    figure: touching(transcript.figures, offset),
    entity: touching(transcript.entities, offset),
    description: touching(transcript.descriptions, offset),
    label: inTurn && inTurn.labelSpan.start < inTurn.labelSpan.end && touches(inTurn.labelSpan, offset) ? inTurn : undefined,
    turn: inTurn,
    quote: quoteAt(transcript.quotes, offset),
    cueOf: cueAt(transcript.quotes, offset),
    reported: touching(transcript.reported, offset),
  };
}

/**
 * What begins in a stretch (UTF-16 code units) of a transcript, in reading order, one for each beginning, the longest: labels of turns, quotes,
 * reported words, who is meant, figures and names. Costs what stands there.
 */
export function standingIn(transcript: Transcript, { start, end }: Span): readonly Span[] {
  const { quotes, reported, descriptions, figures, entities } = transcript, found: Span[] = [];
  const lists: readonly (readonly { readonly span: Span }[])[] = [quotes, reported, descriptions, figures, entities];
  for (const items of lists) {
    for (let i = indexAfter(items, start - 1); i < items.length && items[i]!.span.start < end; i++) found.push(items[i]!.span);
  }
  for (let i = indexAfter(transcript.turns, start - 1); i < transcript.turns.length && transcript.turns[i]!.span.start < end; i++) found.push(transcript.turns[i]!.labelSpan);
  found.sort(inReadingOrder);
  return found.filter((one, i) => one.end > one.start && one.start !== found[i - 1]?.start);
}

/** The last item that starts at or before an offset, of a list in reading order. */
export function lastFrom<T extends { readonly span: Span }>(items: readonly T[], offset: number): T | undefined {
  return items[indexAfter(items, offset) - 1];
}

/** The index of the first item that starts after an offset, of a list in reading order; its length if none does. */
export function indexAfter<T extends { readonly span: Span }>(items: readonly T[], offset: number): number {
  return countWhile(items.length, i => items[i]!.span.start <= offset);
}

function touching<T extends { readonly span: Span }>(items: readonly T[], offset: number): T | undefined {
  const next = indexAfter(items, offset), last = items[next - 1], before = items[next - 2];
  if (last && touches(last.span, offset)) return last;
  return before && touches(before.span, offset) ? before : undefined;
}

/** Goes back from the last quote that opens before the offset to the outermost one around it; the first that holds the offset is the innermost. */
function quoteAt(quotes: readonly Quote[], offset: number): Quote | undefined {
  for (let i = indexAfter(quotes, offset + 1) - 1; i >= 0; i--) {
    const quote = quotes[i]!;
    if (quote.outer.start <= offset && offset < Math.max(quote.outer.end, quote.outer.start + 1)) return quote;
    if (quote.depth === 0 && quote.outer.end <= offset) return undefined;
  }
  return undefined;
}

/** A cue stands near its quote: only the quotes around the offset are asked. */
function cueAt(quotes: readonly Quote[], offset: number): Quote | undefined {
  const NEAR = 12;
  const middle = indexAfter(quotes, offset);
  for (let i = Math.max(0, middle - NEAR); i < Math.min(quotes.length, middle + NEAR); i++) {
    const cue = quotes[i]!.cue;
    if (cue && overlap(cue, { start: offset, end: offset + 1 }) > 0) return quotes[i];
  }
  return undefined;
}
