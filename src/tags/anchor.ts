import { span, type Span } from '../base/span';
import { alikeFromEnd, alikeFromStart, nearest } from './approximate';
import { GRAM, haystackOf, type Haystack } from './haystack';
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
/** How many places are offered to the person who decides. */
const MOST_CANDIDATES = 8;

/** Describes a passage so that {@link locate} finds it again; the inverse of it in the same text. Linear in the text. */
export function describe(text: string, passage: Span, haystack: Haystack = haystackOf(text)): Selector {
  const { plain } = haystack;
  const start = haystack.toPlain(passage.start), end = Math.max(start, haystack.toPlain(passage.end));
  const quote = plain.slice(start, end), at = haystack.toPoint(start);
  const { places, complete } = haystack.find(quote, start);
  const copies = places.length > 1 || !complete ? { copies: places.length } : {};
  return { quote, before: plain.slice(haystack.ofPoint(at - CONTEXT), start), after: plain.slice(end, haystack.ofPoint(haystack.toPoint(end) + CONTEXT)), start: at, ...copies };
}

/** Finds a described passage in a text, see {@link AnchorState}. For many passages of one text make its `haystack` once. */
export function locate(text: string, selector: Selector, haystack: Haystack = haystackOf(text)): Located {
  return resolve(haystack, selector, weigh(haystack, selector));
}

/** A place that may be the passage, in plain offsets. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Edits between the quote and what stands here; 0 for the same text. */
  readonly errors: number;
  /** How well what stands around agrees with the context: 0 not at all, 2 on both sides. */
  readonly context: number;
}

/** What speaks for which place; the exact occurrences, best first. */
export interface Weighed {
  /** Where the passage was, in plain offsets. */
  readonly at: number;
  readonly exact: readonly Candidate[];
  /** Whether all exact occurrences are known. */
  readonly complete: boolean;
}

/** A side of the context counts by how far it is more alike than two unrelated stretches of prose, which share about this much. */
const UNRELATED = 0.45;
/** What a side says that holds nothing to compare. */
const SILENT = 0.5;

function contextAt({ plain }: Haystack, { before, after }: Selector, start: number, end: number): number {
  const slack = CONTEXT >> 2;
  const side = (wanted: string, alike: () => number, atEdge: boolean): number => (
    wanted === '' ? (atEdge ? 1 : SILENT) : Math.max(0, (alike() - UNRELATED) / (1 - UNRELATED))
  );
  return side(before, () => alikeFromEnd(before, plain.slice(Math.max(0, start - before.length - slack), start)), start === 0)
    + side(after, () => alikeFromStart(after, plain.slice(end, end + after.length + slack)), end === plain.length);
}

/** Looks for the exact occurrences of a passage and weighs the context of each. */
export function weigh(haystack: Haystack, selector: Selector): Weighed {
  const { quote, before, after } = selector, at = haystack.ofPoint(selector.start);
  const here = haystack.plain.startsWith(quote, at);
  // The commonest case needs no search: nothing changed here.
  if (here && haystack.plain.startsWith(after, at + quote.length) && haystack.plain.endsWith(before, at) && before.length + after.length > 0) {
    return { at, exact: [{ start: at, end: at + quote.length, errors: 0, context: 2 }], complete: true };
  }
  const { places, complete } = haystack.find(quote, at);
  const all = here && !places.includes(at) ? [...places, at] : places;
  const exact = all.map(start => ({ start, end: start + quote.length, errors: 0, context: contextAt(haystack, selector, start, start + quote.length) }));
  exact.sort((a, b) => b.context - a.context || Math.abs(a.start - at) - Math.abs(b.start - at));
  return { at, exact, complete };
}

/** By how much the best place must beat the next (in units of {@link Candidate.context}) to be taken without asking. */
const MARGIN = 0.5;
/** Context from which a place is trusted on that alone: one side intact, or both in good part. */
const TRUSTED = 0.9;
/** A quote this long (UTF-16 code units) that stands once and stood once is taken to be the passage even where nothing around it agrees. */
const UNMISTAKABLE = 24;

/** Decides where the passage is. */
export function resolve(haystack: Haystack, selector: Selector, { at, exact, complete }: Weighed): Located {
  const [best, second] = exact, here = exact.find(({ start }) => start === at);
  const copies = selector.copies ?? 1, vanished = complete && exact.length < copies;
  if (here) {
    const rival = best === here ? second : best;
    if (best !== here && best!.context - here.context > MARGIN) return best!.context >= 2 * TRUSTED && here.context < TRUSTED ? taken(haystack, 'moved', best!) : asked(haystack, exact);
    if (vanished && here.context < 2 * TRUSTED) return asked(haystack, [here, ...rival ? [rival] : []]);
    return taken(haystack, 'exact', here);
  }
  if (!best) return similar(haystack, selector, at);
  if (!complete || (second && best.context - second.context < MARGIN)) return asked(haystack, exact);
  const rivals = nearMatches(haystack, selector, at).filter(({ context, start, end }) => context >= best.context - MARGIN && context >= TRUSTED && !(start < best.end && best.start < end));
  if (rivals.length > 0) return asked(haystack, [best, ...rivals]);
  const unmistakable = best.context >= TRUSTED || (copies === 1 && exact.length === 1 && selector.quote.length >= UNMISTAKABLE);
  return unmistakable && !(vanished && best.context < TRUSTED) ? taken(haystack, 'moved', best) : asked(haystack, exact);
}

function taken(haystack: Haystack, state: AnchorState, { start, end }: Candidate): Located {
  return { state, span: span(haystack.toText(start), haystack.toText(end)), candidates: [] };
}

function asked(haystack: Haystack, candidates: readonly Candidate[]): Located {
  return { state: 'ambiguous', span: null, candidates: candidates.slice(0, MOST_CANDIDATES).map(({ start, end }) => span(haystack.toText(start), haystack.toText(end))) };
}

const LOST: Located = Object.freeze({ state: 'lost', span: null, candidates: [] });

function similar(haystack: Haystack, selector: Selector, at: number): Located {
  const scored = nearMatches(haystack, selector, at).map(candidate => ({ ...candidate, score: candidate.context + 2 * (1 - candidate.errors / selector.quote.length) }));
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return LOST;
  if (second && best.score - second.score < MARGIN) return asked(haystack, scored);
  if (best.context >= TRUSTED) return taken(haystack, 'changed', best);
  return 1 - best.errors / selector.quote.length >= 0.8 ? asked(haystack, scored) : LOST;
}

/** Share of a quote's characters that may differ for a place to be looked at. */
const MOST_CHANGED = 0.3;
/** A longer quote is looked for by its first and last stretch of this length. */
const LONGEST_PATTERN = 512;

/** Places that hold nearly the quote, none overlapping another. */
function nearMatches(haystack: Haystack, selector: Selector, at: number): readonly Candidate[] {
  const { quote } = selector;
  if (quote.length > 2 * LONGEST_PATTERN) return longMatches(haystack, selector, at);
  const most = Math.floor(quote.length * MOST_CHANGED), found: Candidate[] = [];
  for (const guess of guesses(haystack, quote, at)) {
    if (found.some(({ start, end }) => start <= guess && guess < end)) continue;
    const slack = most + GRAM * 3, from = Math.max(0, guess - slack), window = haystack.plain.slice(from, guess + quote.length + slack);
    const match = nearest(window, quote, most, guess - from + quote.length);
    if (!match) continue;
    const { start, end } = settleEdges(haystack, selector, from + match.start, from + match.end, most);
    if (found.some(other => start < other.end && other.start < end)) continue;
    found.push({ start, end, errors: match.errors, context: contextAt(haystack, selector, start, end) });
  }
  return found;
}

/** Where the quote may begin: places to which most of its grams point, and where it used to be. */
function guesses({ plain, grams }: Haystack, quote: string, at: number): readonly number[] {
  const votes = new Map<number, number>(), width = 16, step = Math.max(1, Math.floor(quote.length / GRAMS_ASKED));
  for (let i = 0; i + GRAM <= quote.length; i += step) {
    const { places, from, to } = grams(quote, i);
    if (to - from > COMMON_GRAM) continue;
    for (let p = from; p < to; p++) {
      const bucket = Math.floor((places[p]! - i) / width);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  const total = (bucket: number): number => (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0);
  const buckets = [...votes.keys()].filter(bucket => total(bucket) > 1).sort((a, b) => total(b) - total(a) || a - b).slice(0, MOST_GUESSES);
  return [...buckets.map(bucket => Math.max(0, bucket * width + width)), Math.min(at, plain.length)];
}
/** How many grams of a quote vote, how many places a gram may have to count, and how many places are looked at closely. */
const GRAMS_ASKED = 128, COMMON_GRAM = 256, MOST_GUESSES = 8;

/**
 * Moves the edges of a near match to where the context says the passage begins and ends, else out to the edges of the
 * words they are in: what was typed at the edge of a passage cannot be told from its letters alone.
 */
function settleEdges({ plain }: Haystack, { quote, before, after }: Selector, start: number, end: number, most: number): Span {
  const lead = before.slice(-EDGE), tail = after.slice(0, EDGE);
  let from = start, to = end;
  if (lead.length === EDGE) {
    const at = plain.slice(Math.max(0, start - most - EDGE), start + most).lastIndexOf(lead);
    if (at >= 0) from = Math.max(0, start - most - EDGE) + at + EDGE;
  }
  if (tail.length === EDGE) {
    const at = plain.slice(Math.max(0, end - most), end + most + EDGE).indexOf(tail);
    if (at >= 0) to = Math.max(0, end - most) + at;
  }
  if (from >= to) { from = start; to = end; }
  const letter = (at: number): boolean => /[\p{L}\p{N}]/u.test(plain[at] ?? '');
  if (!/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(quote)) while (from > start - EDGE && letter(from) && letter(from - 1)) from--;
  if (!/^[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]$/u.test(quote)) while (to < end + EDGE && letter(to - 1) && letter(to)) to++;
  return span(from, to);
}
/** How many code units of context tell where an edge is. */
const EDGE = 12;

/** A very long quote by its two ends, which must stand about as far apart as they did. */
function longMatches(haystack: Haystack, { quote, before, after }: Selector, at: number): readonly Candidate[] {
  const head = quote.slice(0, LONGEST_PATTERN), tail = quote.slice(-LONGEST_PATTERN), apart = quote.length - tail.length;
  const heads = nearMatches(haystack, { quote: head, before, after: quote.slice(LONGEST_PATTERN, LONGEST_PATTERN + CONTEXT), start: 0 }, at);
  const tails = nearMatches(haystack, { quote: tail, before: quote.slice(-LONGEST_PATTERN - CONTEXT, -LONGEST_PATTERN), after, start: 0 }, at + apart);
  return heads.flatMap(first => {
    const last = tails.find(({ start }) => Math.abs(start - first.start - apart) <= quote.length * MOST_CHANGED);
    return last ? [{ start: first.start, end: last.end, errors: first.errors + last.errors + Math.abs(last.end - first.start - quote.length), context: (first.context + last.context) / 2 }] : [];
  });
}
