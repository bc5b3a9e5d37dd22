import { span, type Span } from '../base/span';
import { CONTEXT, contextAt, type Candidate, type Expected } from './weigh';
import { editsBetween, nearest } from './approximate';
import { GRAM, type Haystack } from './haystack';
import type { Selector } from './model';

/** Share of a quote's characters that may differ for a place to be looked at. */
const MOST_CHANGED = 0.3;
/** A longer quote is looked for by its first and last stretch of this length. */
const LONGEST_PATTERN = 512;

/** Places that hold nearly the quote, none overlapping another. */
export function nearMatches(haystack: Haystack, selector: Selector, at: number, expected: Expected): readonly Candidate[] {
  const { quote } = selector;
  if (quote.length > 2 * LONGEST_PATTERN) return longMatches(haystack, selector, at, expected);
  const most = Math.floor(quote.length * MOST_CHANGED), found: Candidate[] = [];
  for (const guess of guesses(haystack, quote, [at, ...expected.windows.map(({ start, end }) => (start + end) >> 1)])) {
    if (found.some(({ start, end }) => start <= guess && guess < end)) continue;
    const slack = most + GRAM * 3, from = Math.max(0, guess - slack), window = haystack.plain.slice(from, guess + quote.length + slack);
    const match = nearest(window, quote, most, guess - from + quote.length);
    if (!match) continue;
    const matched = span(from + match.start, from + match.end), { start, end } = settleEdges(haystack, selector, matched.start, matched.end, most);
    if (found.some(other => start < other.end && other.start < end)) continue;
    const errors = tookOtherWords(haystack, quote, matched, { start, end }) ? editsBetween(quote, haystack.plain.slice(start, end)) : match.errors;
    found.push({ start, end, errors, ...contextAt(haystack, selector, start, end) });
  }
  return found;
}

/** Where the quote may begin: places to which most of its grams point, and where it is known to be likely. */
function guesses({ plain, grams }: Haystack, quote: string, known: readonly number[]): readonly number[] {
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
  return [...buckets.map(bucket => Math.max(0, bucket * width + width)), ...known].map(at => Math.min(at, plain.length));
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
/** Whether an edge was moved out over words that stand there in the place of the passage's own; words beside a whole edge were put in. */
function tookOtherWords({ plain }: Haystack, quote: string, matched: Span, settled: Span): boolean {
  return (settled.start < matched.start && !plain.startsWith(quote.slice(0, GRAM), matched.start))
    || (settled.end > matched.end && !plain.endsWith(quote.slice(-GRAM), matched.end));
}
/** How many code units of context tell where an edge is. */
const EDGE = 12;

/** A very long quote by its two ends, which must stand about as far apart as they did. */
function longMatches(haystack: Haystack, { quote, before, after }: Selector, at: number, expected: Expected): readonly Candidate[] {
  const head = quote.slice(0, LONGEST_PATTERN), tail = quote.slice(-LONGEST_PATTERN), apart = quote.length - tail.length;
  const heads = nearMatches(haystack, { quote: head, before, after: quote.slice(LONGEST_PATTERN, LONGEST_PATTERN + CONTEXT), start: 0 }, at, expected);
  const tails = nearMatches(haystack, { quote: tail, before: quote.slice(-LONGEST_PATTERN - CONTEXT, -LONGEST_PATTERN), after, start: 0 }, at + apart, { ...expected, windows: expected.windows.map(({ start, end }) => span(start + apart, end + apart)) });
  return heads.flatMap(first => {
    const last = tails.find(({ start }) => Math.abs(start - first.start - apart) <= quote.length * MOST_CHANGED);
    return last ? [{ start: first.start, end: last.end, errors: first.errors + last.errors + Math.abs(last.end - first.start - quote.length), context: (first.context + last.context) / 2, before: first.before, after: last.after }] : [];
  });
}
