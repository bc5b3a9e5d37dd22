// What `npm test` runs: checks, unit tests, accuracy, the short form of the bench, the package, the build, the host suite in both hosts, walks in the real
// workbench. Two parts run side by side where there are two cores, each with servers, browsers and folders of its own
// (`npm test -- --lanes 1` for one after the other). What failed in an editor is run once more at the end, in a new editor with the
// machine to itself: on a busy machine an editor can fail where Readout did nothing wrong. Ends with what failed and why, also the
// first time, what stood on the screen then, and the counts of all parts on a line of its own; fails when a test or a part failed
// or when a part that should have run tests ran none.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
  /** What to run once more in a new editor, when nothing else runs, for the files of tests (absolute) of which some failed. */
  again?(failed: ReadonlySet<string>): Run['run'];
}

const mocha = (name: string, ...more: string[]): Run => ({
  name, tests: true,
  run: ['node_modules/mocha/bin/mocha.js', ...more, '--forbid-only', '--reporter', './scripts/counting-reporter.mjs'],
});
const inHost = (part: Run): Run => ({ ...part, needs: ['build', 'hosts'] });
const host = (name: string): Run => {
  const part = inHost({ name: `host suite, ${name}`, tests: true, run: ['--import', 'tsx', 'scripts/test-host.ts', name] });
  return { ...part, again: () => part.run };
};
const walked = (name: string, ...left: string[]): Run => inHost(mocha(name, '--config', 'test/ui/.mocharc.json', ...left.flatMap(file => ['--ignore', file])));
/** The walks whose files begin with certain letters: the rest is left out, so that no file can be forgotten when one comes. */
const walks = (letters: string, rest: string): Run => {
  const part = walked(`walks ${letters}`, `test/ui/${rest}*.test.ts`);
  const others = (failed: ReadonlySet<string>): string[] => readdirSync(join(repository, 'test/ui')).map(file => `test/ui/${file}`).filter(file => file.endsWith('.test.ts') && !failed.has(join(repository, file)));
  return { ...part, again: failed => (failed.size ? walked(part.name, ...others(failed)).run : part.run) };
};

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
  { name: 'bench, short form', run: 'bench:short' },
];

/** Runs a part to its end; resolves to whether it went well. */
function runPart(run: Run['run'], counts: string, print: (text: Uint8Array) => void): Promise<boolean> {
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

/** What a part left in its file: what it tells, and the counts of each file of tests, those of a second run in place of the first. */
function readLines(file: string): { counts: ReadonlyMap<string, Counts>; told: readonly string[] } {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').map(line => JSON.parse(line) as Line) : [];
  return {
    counts: new Map(lines.flatMap(line => ('told' in line ? [] : [[line.file, line]]))),
    told: lines.flatMap(line => ('told' in line ? [line.told] : [])),
  };
}

/** How a part ended, as a line of the summary and as what it adds to the counts of all. */
function outcomeOf(part: Run, fine: boolean, counts: readonly Counts[]): { outcome: string; passed: number; failed: number } {
  const sum = (which: keyof Counts): number => counts.reduce((all, run) => all + run[which], 0);
  const passed = sum('passed'), failed = sum('failed'), silent = part.tests && passed + failed === 0;
  return {
    outcome: `${part.name}: ${silent ? 'NO TEST RAN' : fine ? 'passed' : 'FAILED'}${counts.length ? `, ${passed} passed, ${failed} failed, ${sum('pending')} skipped` : ''}`,
    passed,
    // A part that failed without a failed test to show for it counts as one failure.
    failed: failed || (fine && !silent ? 0 : 1),
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { lanes: { type: 'string', default: String(Math.min(2, availableParallelism())) } } });
  console.log(`Browser: ${findBrowser()}`);
  const home = freshFolder('counts'), began = Date.now(), fine = new Map<Run, boolean>(), took = new Map<Run, number>();
  const fileOf = (part: Run): string => join(home, String(PARTS.indexOf(part)));
  const { print, end } = inOrder(PARTS.map(({ name }) => name), text => process.stdout.write(text));
  await inLanes(PARTS, Math.max(1, Number(values.lanes)), async part => {
    const { name } = part, since = Date.now();
    print(name, `\n── ${name}\n`);
    fine.set(part, await runPart(part.run, fileOf(part), text => print(name, text)));
    took.set(part, Date.now() - since);
    end(name);
  });
  for (const part of PARTS) {
    if (fine.get(part) || !part.again) continue;
    console.log(`\n── ${part.name}, once more in a new editor`);
    const failed = [...readLines(fileOf(part)).counts].filter(([, counts]) => counts.failed).map(([file]) => file);
    fine.set(part, await runPart(part.again(new Set(failed)), fileOf(part), text => process.stdout.write(text)));
  }
  const seconds = (ms: number): number => Math.round(ms / 1000), total = { passed: 0, failed: 0 }, summary: string[] = [];
  for (const part of PARTS) {
    const { counts, told } = readLines(fileOf(part)), { outcome, passed, failed } = outcomeOf(part, fine.get(part)!, [...counts.values()]);
    total.passed += passed;
    total.failed += failed;
    summary.push(`${outcome} (${seconds(took.get(part)!)} s)`);
    for (const text of told) console.log(`\n── ${part.name}: ${text}`);
  }
  rmSync(home, { recursive: true, force: true });
  console.log(`\n${summary.join('\n')}\nin ${seconds(Date.now() - began)} s\n\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
