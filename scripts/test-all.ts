// What `npm test` runs: checks, unit tests, accuracy, the package, the build, the host suite in both hosts, walks in the real
// workbench. Two parts run side by side where there are two cores, each with servers, browsers and folders of its own
// (`npm test -- --lanes 1` for one after the other). Ends with what failed and why, what stood on the screen then, and the counts of
// all parts on a line of its own; fails when a test or a part failed or when a part that should have run tests ran none.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Counts, Line } from './counts';
import { findBrowser } from './hosts/browser';
import { freshFolder, repository } from './hosts/places';
import { inLanes, inOrder, type Part } from './lanes';

interface Run extends Part {
  /** What to run: a script of package.json, or arguments for Node. */
  readonly run: string | readonly string[];
  /** Whether it is a run of tests, which must leave counts. */
  readonly tests?: boolean;
}

const mocha = (name: string, ...more: string[]): Run => ({
  name, tests: true,
  run: ['node_modules/mocha/bin/mocha.js', ...more, '--forbid-only', '--reporter', './scripts/counting-reporter.mjs', '--reporter-option', `name=${name}`],
});
const inHost = (part: Run): Run => ({ ...part, needs: ['build', 'hosts'] });
const host = (name: string): Run => inHost({ name: `host suite, ${name}`, tests: true, run: ['--import', 'tsx', 'scripts/test-host.ts', name] });
/** The walks whose files begin with certain letters: the rest is left out, so that no file can be forgotten when one comes. */
const walks = (letters: string, rest: string): Run => inHost(mocha(`walks ${letters}`, '--config', 'test/ui/.mocharc.json', '--ignore', `test/ui/${rest}*.test.ts`));

/** In the order in which they begin and are told of; long ones first, so that no lane is left with one at the end. */
const PARTS: readonly Run[] = [
  // Before the build, as both write `dist`; the walk through the package takes it as it is.
  { name: 'package', run: 'package' },
  { name: 'hosts', run: ['--import', 'tsx', 'scripts/install-hosts.ts'] },
  { name: 'check', run: 'check' },
  { name: 'build', run: ['esbuild.mjs', '--tests'], needs: ['package'] },
  walks('a–f', '[!a-f]'),
  walks('s–z', '[!s-z]'),
  host('server'),
  mocha('unit tests'),
  walks('g–r', '[!g-r]'),
  host('web'),
  { name: 'accuracy', run: 'accuracy' },
];

/** Runs a part to its end; resolves to whether it went well. */
function runPart({ run }: Run, counts: string, print: (text: Uint8Array) => void): Promise<boolean> {
  const [program, args] = typeof run === 'string' ? ['npm', ['run', '--silent', run]] : [process.execPath, run];
  const child = spawn(program, args, {
    cwd: repository, stdio: ['ignore', 'pipe', 'pipe'], shell: program === 'npm' && process.platform === 'win32',
    env: { ...process.env, READOUT_COUNTS: counts, READOUT_PACKED: '1', ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  });
  child.stdout.on('data', print);
  child.stderr.on('data', print);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => resolve(code === 0));
  });
}

function readLines(file: string): { counts: Counts | undefined; told: readonly string[] } {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').map(line => JSON.parse(line) as Line) : [];
  const counts = lines.flatMap(line => ('told' in line ? [] : [line]));
  return {
    counts: counts.length ? counts.reduce<Counts>((sum, run) => ({ passed: sum.passed + run.passed, failed: sum.failed + run.failed, pending: sum.pending + run.pending }), { passed: 0, failed: 0, pending: 0 }) : undefined,
    told: lines.flatMap(line => ('told' in line ? [line.told] : [])),
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { lanes: { type: 'string', default: String(Math.min(2, availableParallelism())) } } });
  console.log(`Browser: ${findBrowser()}`);
  const home = freshFolder('counts'), began = Date.now(), seconds = (since: number): number => Math.round((Date.now() - since) / 1000);
  const total = { passed: 0, failed: 0 }, summary = new Map<string, string>(), told: string[] = [];
  const { print, end } = inOrder(PARTS.map(({ name }) => name), text => process.stdout.write(text));
  await inLanes(PARTS, Math.max(1, Number(values.lanes)), async part => {
    const { name } = part, file = join(home, String(PARTS.indexOf(part))), since = Date.now();
    print(name, `\n── ${name}\n`);
    const fine = await runPart(part, file, text => print(name, text));
    end(name);
    const { counts, told: more } = readLines(file), failed = counts?.failed ?? 0;
    const silent = part.tests && (counts === undefined || counts.passed + counts.failed === 0);
    told.push(...more.map(text => `── ${name}: ${text}`));
    total.passed += counts?.passed ?? 0;
    // A part that failed without a failed test to show for it counts as one failure.
    total.failed += failed || (fine && !silent ? 0 : 1);
    const outcome = silent ? 'NO TEST RAN' : fine ? 'passed' : 'FAILED';
    summary.set(name, `${name}: ${outcome}${counts ? `, ${counts.passed} passed, ${failed} failed, ${counts.pending} skipped` : ''} (${seconds(since)} s)`);
  });
  rmSync(home, { recursive: true, force: true });
  if (told.length) console.log(`\n${told.join('\n\n')}`);
  console.log(`\n${PARTS.map(({ name }) => summary.get(name)).join('\n')}\nin ${seconds(began)} s\n\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
