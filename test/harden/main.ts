// How hard Readout is to break: `npm run harden -- [--runs HOW_MANY] [--seed NUMBER] [--only ENTRY] [--guided]`. Tries that many inputs on all
// ways into the pure core together (20,000 unless told), keeps each failure in test/hostile, and exits 1 where there was one. A guided run makes
// new inputs of those that took branches of the core which none before them had.
import { build } from 'esbuild';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { countingBranches } from './branches';
import { ENTRIES, type Entry } from './entries';
import type { Guided } from './guided';
import { type Failure, keep, kept, retry, tryEntry } from './run';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string' }, only: { type: 'string' }, guided: { type: 'boolean', default: false } } });
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
let failures = 0;

interface Outcome { readonly failure: Failure | null; readonly told?: string }

/** The entries over a core that counts its branches. */
async function guidedEntries(): Promise<readonly { readonly entry: Entry; readonly run: (runs: number) => Outcome }[]> {
  const outfile = resolve('out/harden/guided.mjs');
  await build({ entryPoints: ['test/harden/guided.ts'], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning', plugins: [countingBranches()] });
  const { ENTRIES: counting, guide } = await import(pathToFileURL(outfile).href) as { readonly ENTRIES: readonly Entry[]; readonly guide: (entry: Entry, runs: number, seed: number) => Guided };
  return counting.map(entry => ({
    entry,
    run: runs => {
      const { failure, byChance, more } = guide(entry, runs, seed);
      return { failure, told: `${byChance} branches by chance, ${more} more guided` };
    },
  }));
}

async function main(): Promise<void> {
  for (const failure of kept()) {
    try { retry(failure); } catch (error) { failures++; console.log(`AGAIN ${failure.file}: ${String(error).split('\n')[0]}`); }
  }
  const all = values.guided ? await guidedEntries() : ENTRIES.map(entry => ({ entry, run: (runs: number): Outcome => ({ failure: tryEntry(entry, runs, seed) }) }));
  const chosen = all.filter(({ entry: { name } }) => values.only === undefined || name === values.only), each = Math.ceil(Number(values.runs) / chosen.length);
  for (const { entry: { name }, run } of chosen) {
    const since = performance.now(), { failure, told = '' } = run(each);
    if (failure) failures++;
    console.log(`${failure ? 'BROKE' : 'held '} ${name.padEnd(22)} ${String(each).padStart(8)} inputs ${((performance.now() - since) / 1000).toFixed(1).padStart(8)} s  ${told}`.trimEnd());
    if (failure) console.log(`      ${failure.why.split('\n')[0]}\n      ${keep(failure)}`);
  }
  console.log(`seed ${seed}: ${failures ? `${failures} failed` : 'all held'}`);
  process.exitCode = failures ? 1 : 0;
}

void main();
