import type { Span } from '../base/span';
import { alikeFromEnd, alikeFromStart } from './approximate';
import type { Haystack, Occurrences } from './haystack';
import type { AnchorState, Selector } from './model';

/** Where a passage is found in the present text. */
export interface Located {
  readonly state: AnchorState;
  /** In UTF-16 code units of the text; `null` for `ambiguous` and `lost`. */
  readonly span: Span | null;
  /** The places in question of an ambiguous one, best first; else empty. */
  readonly candidates: readonly Span[];
}

/** How many code points of context a selector holds on each side, as in the format of the sidecar. */
export const CONTEXT = 32;

/** A place that may be the passage, in plain offsets. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Edits between the quote and what stands here; 0 for the same text. */
  readonly errors: number;
  /** How well what stands around agrees with the context: 0 not at all, 2 on both sides. */
  readonly context: number;
  /** The same of each side: 0 to 1. */
  readonly before: number;
  readonly after: number;
}

/** What speaks for which place; the exact occurrences, best first. */
export interface Weighed {
  /** Where the passage was, in plain offsets. */
  readonly at: number;
  readonly exact: readonly Candidate[];
  /** How many exact occurrences there are; more than in `exact` where one is beyond doubt. */
  readonly count: number;
  /** Whether all exact occurrences are known. */
  readonly complete: boolean;
}

/** Where a passage should begin, as the passages around it went there. */
export interface Expected {
  /** In plain offsets; empty where no passage near it tells. */
  readonly windows: readonly Span[];
  /** Whether a passage before it and one behind it went the same way: then it can hardly have gone another. */
  readonly agreed: boolean;
}

/** What is expected where nothing tells. */
export const NOTHING_EXPECTED: Expected = Object.freeze({ windows: [], agreed: false });

/** A side of the context counts by how far it is more alike than two unrelated stretches of prose, which share about this much. */
const UNRELATED = 0.45;

/** What a side says that holds nothing to compare, and how many code units of context say all that a side can say. */
const SILENT = 0.5, TELLING = 16;

/** How well what stands around a place agrees with the context of a passage, see {@link Candidate}. */
export function contextAt({ plain }: Haystack, { before, after }: Selector, start: number, end: number): Pick<Candidate, 'context' | 'before' | 'after'> {
  const slack = CONTEXT >> 2;
  const ahead = plain.slice(Math.max(0, start - before.length - slack), start), behind = plain.slice(end, end + after.length + slack);
  const sides = { before: sideOf(before, before === ahead, () => alikeFromEnd(before, ahead)), after: sideOf(after, after === behind, () => alikeFromStart(after, behind)) };
  return { ...sides, context: sides.before + sides.after };
}

/** What one side says; little context at the edge of the text says much if the edge is still there, and little otherwise. */
function sideOf(context: string, wholly: boolean, alike: () => number): number {
  if (wholly) return 1;
  const weight = Math.min(1, context.length / TELLING);
  return weight === 0 ? SILENT : weight * Math.max(0, (alike() - UNRELATED) / (1 - UNRELATED)) + (1 - weight) * SILENT;
}

/** Looks for the exact occurrences of a passage and weighs the context of each. */
export function weigh(haystack: Haystack, selector: Selector): Weighed {
  const { quote, before, after, copies = 1 } = selector, { plain } = haystack, at = haystack.ofPoint(selector.start);
  const intact = (start: number): boolean => plain.startsWith(after, start + quote.length) && plain.endsWith(before, start);
  const here = plain.startsWith(quote, at);
  // The commonest case needs no weighing, and no search where the passage stood once: nothing changed here.
  if (here && before.length + after.length > 0 && intact(at) && (copies === 1 || isOnlyIntact(haystack.find(quote, at), at, copies, intact))) {
    return { at, exact: [{ start: at, end: at + quote.length, errors: 0, context: 2, before: 1, after: 1 }], count: copies, complete: true };
  }
  const { places, complete } = haystack.find(quote, at);
  const all = here && !places.includes(at) ? [...places, at] : places;
  const exact = all.map(start => ({ start, end: start + quote.length, errors: 0, ...contextAt(haystack, selector, start, start + quote.length) }));
  exact.sort((a, b) => b.context - a.context || Math.abs(a.start - at) - Math.abs(b.start - at));
  return { at, exact, count: exact.length, complete };
}

/** Whether there are as many copies as ever, and no other stands among the same words. */
function isOnlyIntact({ places, complete }: Occurrences, at: number, copies: number, intact: (start: number) => boolean): boolean {
  return complete && places.length === copies && !places.some(place => place !== at && intact(place));
}
