// How hard Readout is to break: `npm run harden -- [--runs HOW_MANY] [--seed NUMBER] [--only ENTRY]`. Tries that many inputs on all ways into
// the pure core together (20,000 unless told), keeps each failure in test/hostile, and exits 1 where there was one.
import { parseArgs } from 'node:util';
import { ENTRIES } from './entries';
import { keep, kept, retry, tryEntry } from './run';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string' }, only: { type: 'string' } } });
const entries = ENTRIES.filter(({ name }) => values.only === undefined || name === values.only), each = Math.ceil(Number(values.runs) / entries.length);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
let failures = 0;

for (const failure of kept()) {
  try { retry(failure); } catch (error) { failures++; console.log(`AGAIN ${failure.file}: ${String(error).split('\n')[0]}`); }
}
for (const entry of entries) {
  const since = performance.now(), failure = tryEntry(entry, each, seed);
  if (failure) failures++;
  console.log(`${failure ? 'BROKE' : 'held '} ${entry.name.padEnd(22)} ${String(each).padStart(8)} inputs ${((performance.now() - since) / 1000).toFixed(1).padStart(8)} s${failure ? `\n      ${failure.why.split('\n')[0]}\n      ${keep(failure)}` : ''}`);
}
console.log(`seed ${seed}: ${failures ? `${failures} failed` : 'all held'}`);
process.exitCode = failures ? 1 : 0;
