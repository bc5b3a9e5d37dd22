import { countWhile } from '../../base/halving';
import type { Pair } from './align';

/** So much of the shorter account must be paired in order before the rest is taken for a translation, too. */
const ANCHORED = 0.6;
/** Between two pairs at most so many passages on each side are paired by length: further from what is known, length tells nothing. */
const GAP = 12;
/** The variance of how many characters one character of a text becomes in another language, and how often passages are told as one, two or none (Gale & Church 1993). */
const VARIANCE = 6.8, ONE_TO_ONE = 0.89, NONE = 0.0099, TWO = 0.0445;

/**
 * Of two accounts in different languages that tell the same in the same order, pairs what stands between two pairs, too:
 * a sentence is about as long as its translation (Gale & Church 1993). Lengths are in UTF-16 code units. Gives the pairs as they
 * are where the accounts are no translations of each other.
 */
export function fillBetween(pairs: readonly Pair[], left: readonly number[], right: readonly number[]): readonly Pair[] {
  const chain = inBothOrders(pairs);
  if (chain.length < 2 || chain.length < ANCHORED * Math.min(left.length, right.length)) return pairs;
  const used = { left: marked(pairs.map(pair => pair.left)), right: marked(pairs.map(pair => pair.right)) };
  const ratio = sum(right) / Math.max(1, sum(left)), filled = [...pairs];
  let before: { readonly left: number; readonly right: number } = { left: 0, right: 0 };
  for (const next of [...chain, { left: [left.length, left.length], right: [right.length, right.length] } as const]) {
    const from = { left: before.left, right: before.right }, to = { left: next.left[0], right: next.right[0] };
    before = { left: next.left[1], right: next.right[1] };
    const a = range(from.left, to.left), b = range(from.right, to.right);
    // what is paired with something elsewhere says that the order is not kept here
    if (a.length === 0 || b.length === 0 || a.length > GAP || b.length > GAP || a.some(i => used.left.has(i)) || b.some(j => used.right.has(j))) continue;
    filled.push(...byLength(a.map(i => left[i]!), b.map(j => right[j]!), ratio).map(([i, m, j, n]): Pair => ({ left: [a[i]!, a[i]! + m], right: [b[j]!, b[j]! + n], likeness: 0 })));
  }
  return filled.sort((x, y) => x.left[0] - y.left[0]);
}

/** The most pairs that stand in the order of both accounts: a longest increasing subsequence. */
function inBothOrders(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [], previous: number[] = [];
  pairs.forEach((pair, at) => {
    const length = countWhile(ends.length, i => pairs[ends[i]!]!.right[1] <= pair.right[0]);
    previous[at] = length > 0 ? ends[length - 1]! : -1;
    ends[length] = at;
  });
  const chain: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) chain.push(pairs[at]!);
  return chain.reverse();
}

type Step = readonly [left: 0 | 1 | 2, right: 0 | 1 | 2];
const STEPS: readonly (readonly [Step, number])[] = [[[1, 1], ONE_TO_ONE], [[1, 0], NONE], [[0, 1], NONE], [[2, 1], TWO], [[1, 2], TWO]];

/** The likeliest way to tell passages of lengths `a` by passages of lengths `b`: `[i, m, j, n]`, m passages from i by n from j. */
function byLength(a: readonly number[], b: readonly number[], ratio: number): readonly (readonly [number, number, number, number])[] {
  const width = b.length + 1, costs = new Float64Array((a.length + 1) * width).fill(Infinity), steps: (Step | undefined)[] = [];
  costs[0] = 0;
  for (let i = 0; i <= a.length; i++) for (let j = 0; j <= b.length; j++) for (const [step, chance] of STEPS) {
    const [m, n] = step;
    if (i < m || j < n) continue;
    const cost = costs[(i - m) * width + j - n]! - Math.log(chance) + (m && n ? strangeness(sum(a.slice(i - m, i)), sum(b.slice(j - n, j)), ratio) : 0);
    if (cost < costs[i * width + j]!) { costs[i * width + j] = cost; steps[i * width + j] = step; }
  }
  const found: (readonly [number, number, number, number])[] = [];
  for (let i = a.length, j = b.length; i > 0 || j > 0;) {
    const [m, n] = steps[i * width + j] ?? [1, 0];
    i -= m;
    j -= n;
    if (m && n) found.unshift([i, m, j, n]);
  }
  return found;
}

/** How unlikely it is that a text of one length is told in so many characters: the negative logarithm of the chance of that or a greater difference. */
function strangeness(left: number, right: number, ratio: number): number {
  const delta = Math.abs(right - left * ratio) / Math.sqrt(Math.max(1, left) * VARIANCE);
  return -Math.log(Math.max(2 * (1 - normal(delta)), 1e-12));
}

/** The cumulative normal distribution for z ≥ 0, to seven digits (Abramowitz & Stegun 26.2.17). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  return 1 - 0.3989423 * Math.exp(-z * z / 2) * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function marked(spans: readonly (readonly [number, number])[]): ReadonlySet<number> {
  return new Set(spans.flatMap(([from, to]) => range(from, to)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
