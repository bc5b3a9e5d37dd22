import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as (options: { readonly type: Sweep }) => void;

/** What is swept between measurements: all of the heap, or what came last, which takes a tenth of the time. */
export type Sweep = 'major' | 'minor';

/** Milliseconds of processor time (all threads of this process) that some work takes, the best of `times` runs: what else the machine does counts little. */
export function measure(work: () => unknown, times = 3): number {
  let best = Infinity;
  for (let i = 0; i < times; i++) {
    const since = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(since);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/**
 * The same of several pieces of work in turn, each on a swept heap: else what one leaves behind is collected while the next is measured, and the longer
 * one has more of it than its share.
 */
export function measureInTurn(works: readonly (() => unknown)[], times: number, sweep: Sweep): readonly number[] {
  const best = works.map(() => Infinity);
  for (let i = 0; i < times; i++) for (const [k, work] of works.entries()) {
    collectGarbage({ type: sweep });
    best[k] = Math.min(best[k]!, measure(work, 1));
  }
  return best;
}

/** A table in Markdown, the first row its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map((_, i) => i ? '---:' : '---'), ...body].map(row => `| ${row.join(' | ')} |`).join('\n');
}

/** Milliseconds for people, with a decimal below ten. */
export const ms = (value: number): string => value < 10 ? value.toFixed(1) : value.toFixed(0);
/** A ratio for people: `1.25 ×`. */
export const times = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ×`;
