import fc from 'fast-check';
import { random } from '../support/random';
import { COUNTERS } from './branches';
import type { Entry } from './entries';
import { mutated } from './mutate';
import type { Failure } from './run';

export { ENTRIES } from './entries';

/** What a guided run came to. */
export interface Guided {
  readonly failure: Failure | null;
  /** How many branches, each so many times as a power of two, were taken by inputs made by chance, and how many more by what came of those. */
  readonly byChance: number;
  readonly more: number;
}

const counters = (globalThis as unknown as Readonly<Record<string, Uint8Array>>)[COUNTERS]!;

/**
 * Tries so many inputs on one entry, guided by the branches that they take (as AFL does): half of them by chance, half made of those that
 * took a branch that none before them did, or took one more often. The core must have been built by `countingBranches`.
 */
export function guide(entry: Entry, runs: number, seed: number): Guided {
  const source = random(seed), seen = new Uint8Array(counters.length), kept: (readonly string[])[] = [];
  let reached = 0;
  const fails = (input: readonly string[]): string | null => {
    counters.fill(0);
    try { entry.check(input); } catch (error) { return String(error); }
    return null;
  };
  /** Whether the last input took a branch as none before it. */
  const isNew = (): boolean => {
    const before = reached;
    for (let i = 0; i < counters.length; i++) if (counters[i]) {
      const times = 1 << (31 - Math.clz32(counters[i]!));
      if (!(seen[i]! & times)) { seen[i]! |= times; reached++; }
    }
    return reached > before;
  };
  const broken = (input: readonly string[], why: string): Failure => ({ entry: entry.name, why, input: smaller(input, one => fails(one) !== null) });
  for (const input of fc.sample(entry.input, { numRuns: runs >> 1, seed })) {
    const why = fails(input);
    if (why !== null) return { failure: broken(input, why), byChance: reached, more: 0 };
    if (isNew()) kept.push(input);
  }
  const byChance = reached;
  for (let i = runs >> 1; i < runs && kept.length; i++) {
    const input = mutated(source.pick(kept), source.pick(kept), source), why = fails(input);
    if (why !== null) return { failure: broken(input, why), byChance, more: reached - byChance };
    if (isNew()) kept.push(input);
  }
  return { failure: null, byChance, more: reached - byChance };
}

/** An input that still does harm, and does not when any half, quarter … of one of its texts is taken out. */
function smaller(input: readonly string[], harms: (input: readonly string[]) => boolean): readonly string[] {
  let best = input;
  for (let which = 0; which < best.length; which++) {
    for (let size = best[which]!.length; size > 0; size >>= 1) {
      for (let at = 0; at < best[which]!.length;) {
        const text = best[which]!, less = best.with(which, text.slice(0, at) + text.slice(at + size));
        if (harms(less)) best = less; else at += size;
      }
    }
  }
  return best;
}
