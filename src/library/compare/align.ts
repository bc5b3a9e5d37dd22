import { inSlices } from '../../base/schedule';
import { weights, type Features } from './about';

/** Neighbouring passages of the left account that tell what neighbouring passages of the right one tell; ends are exclusive. */
export interface Pair {
  readonly left: readonly [from: number, to: number];
  readonly right: readonly [from: number, to: number];
  /** How alike the two likest of them are, 0 to 1. */
  readonly likeness: number;
}

/** Two passages pair at this likeness; when each is the other's likest, or beside another pair, at less. Chosen on invented pairs of accounts. */
const ALIKE = 0.3, MUTUAL = 0.25, NEAR = 0.12;
/** A passage beside a pair joins it when so much of what it is about stands across. */
const WITHIN = 0.5, SOME = 2.5;
/** How much two passages must share (the sum of weights; a rare word has about three) before it is no chance that they do. */
const PLENTY = 6;
/** Where the neighbours of a pair stand: next to it, or one further in one of the accounts. */
const BESIDE = [[1, 1], [-1, -1], [1, 2], [-1, -2], [2, 1], [-2, -1]] as const;
/** What more passages than this share makes no pair by itself, so that work stays in proportion to the texts. */
const COMMON = 24;

/** Which passages may pair, by their places in their accounts. */
export interface May {
  /** Whether two may pair by being alike alone: both long enough that it is no chance, and of one sort. */
  alone(left: number, right: number): boolean;
  /** Whether one may join a pair beside it. */
  left(index: number): boolean;
  right(index: number): boolean;
}

interface Candidate { readonly i: number; readonly j: number; readonly likeness: number; readonly evidence: number; readonly within: { readonly a: number; readonly b: number } }

/**
 * Pairs passages by what they are about: the likest first, each once, then those beside a pair that are less alike, then
 * those that tell a part of what stands in a pair beside them. In order of
 * the left account. Lets others work in between.
 */
export async function align(a: readonly Features[], b: readonly Features[], may: May): Promise<readonly Pair[]> {
  const liken = likener(a, b), candidates = await candidatesOf(a, b, liken);
  const bestOfA = new Map<number, Candidate>(), bestOfB = new Map<number, Candidate>();
  for (const candidate of candidates) {
    if (!bestOfA.has(candidate.i)) bestOfA.set(candidate.i, candidate);
    if (!bestOfB.has(candidate.j)) bestOfB.set(candidate.j, candidate);
  }
  const toB = new Map<number, Candidate>(), toA = new Map<number, Candidate>();
  const pair = (candidate: Candidate): void => { toB.set(candidate.i, candidate); toA.set(candidate.j, candidate); };
  for (const candidate of candidates) {
    const { i, j, likeness } = candidate;
    if (likeness >= (bestOfA.get(i) === candidate && bestOfB.get(j) === candidate ? MUTUAL : ALIKE) && may.alone(i, j) && !toB.has(i) && !toA.has(j)) pair(candidate);
  }
  const waiting = [...toB.values()];
  for (let next = waiting.pop(); next; next = waiting.pop()) for (const [right, down] of BESIDE) {
    const i = next.i + right, j = next.j + down;
    if (!a[i] || !b[j] || toB.has(i) || toA.has(j) || may.left(i) !== may.right(j)) continue;
    const candidate = liken(i, j);
    if (candidate.likeness >= NEAR) { pair(candidate); waiting.push(candidate); }
  }
  return widened([...toB.values()].sort((x, y) => x.i - y.i), bestOfA, bestOfB, new Set(toB.keys()), new Set(toA.keys()), may);
}

/** Lets a passage that stands alone beside a pair join it where it tells a part of what stands across. */
function widened(pairs: readonly Candidate[], bestOfA: ReadonlyMap<number, Candidate>, bestOfB: ReadonlyMap<number, Candidate>, usedA: Set<number>, usedB: Set<number>, may: May): readonly Pair[] {
  return pairs.map(({ i, j, likeness }) => {
    const left: [number, number] = [i, i + 1], right: [number, number] = [j, j + 1];
    const joinsA = (n: number): boolean => { const best = bestOfA.get(n); return best?.j === j && best.within.a >= WITHIN && best.evidence >= SOME && !usedA.has(n) && may.left(n) && may.left(i); };
    const joinsB = (n: number): boolean => { const best = bestOfB.get(n); return best?.i === i && best.within.b >= WITHIN && best.evidence >= SOME && !usedB.has(n) && may.right(n) && may.right(j); };
    while (joinsA(left[0] - 1)) usedA.add(--left[0]);
    while (joinsA(left[1])) usedA.add(left[1]++);
    while (joinsB(right[0] - 1)) usedB.add(--right[0]);
    while (joinsB(right[1])) usedB.add(right[1]++);
    return { left, right, likeness };
  });
}

/** Pairs of passages that share something rare, the likest first. */
async function candidatesOf(a: readonly Features[], b: readonly Features[], liken: (i: number, j: number) => Candidate): Promise<readonly Candidate[]> {
  const where = new Map<string, number[]>();
  b.forEach((features, j) => { for (const feature of features) { const list = where.get(feature); if (list) list.push(j); else where.set(feature, [j]); } });
  const candidates: Candidate[] = [];
  await inSlices(a.entries(), ([i, features]) => {
    const others = new Set<number>();
    for (const feature of features) { const list = where.get(feature); if (list && list.length <= COMMON) for (const j of list) others.add(j); }
    for (const j of others) candidates.push(liken(i, j));
  });
  return candidates.sort((x, y) => y.likeness - x.likeness || x.i - y.i || x.j - y.j);
}

/** How alike two passages are: the cosine of their weights, less where what they share is little. */
function likener(a: readonly Features[], b: readonly Features[]): (i: number, j: number) => Candidate {
  const weigh = weights(a, b), square = (feature: string): number => weigh(feature) ** 2;
  const all = { a: a.map(features => sumOf(features, weigh)), b: b.map(features => sumOf(features, weigh)) };
  const squares = { a: a.map(features => sumOf(features, square)), b: b.map(features => sumOf(features, square)) };
  return (i, j) => {
    let shared = 0, evidence = 0;
    for (const feature of a[i]!) if (b[j]!.has(feature)) { shared += square(feature); evidence += weigh(feature); }
    const likeness = (1 - Math.exp(-evidence / PLENTY)) * shared / (Math.sqrt(squares.a[i]! * squares.b[j]!) || 1);
    return { i, j, likeness, evidence, within: { a: evidence / (all.a[i]! || 1), b: evidence / (all.b[j]! || 1) } };
  };
}

function sumOf(features: Features, weigh: (feature: string) => number): number {
  let sum = 0;
  for (const feature of features) sum += weigh(feature);
  return sum;
}
