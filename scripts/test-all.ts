// What `npm test` runs, part after part: checks, unit tests, accuracy, build, the host suite in both hosts, walks in the
// real workbench. Ends with the counts of all parts on a line of its own, and fails when a test or a part failed or when
// a part that should have run tests ran none.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from './counts';
import { findBrowser } from './hosts/browser';
import { freshFolder, repository } from './hosts/places';

interface Part {
  readonly name: string;
  /** What to run: a script of package.json, or arguments for Node. */
  readonly run: string | readonly string[];
  /** Whether it is a run of tests, which must leave counts. */
  readonly tests?: boolean;
}

const mocha = (name: string, ...more: string[]): Part => ({
  name, tests: true,
  run: ['node_modules/mocha/bin/mocha.js', ...more, '--forbid-only', '--reporter', './scripts/counting-reporter.mjs', '--reporter-option', `name=${name}`],
});
const host = (name: string): Part => ({ name: `host suite, ${name}`, tests: true, run: ['--import', 'tsx', 'scripts/test-host.ts', name] });

const PARTS: readonly Part[] = [
  { name: 'check', run: 'check' },
  mocha('unit tests'),
  { name: 'accuracy', run: 'accuracy' },
  { name: 'build', run: ['esbuild.mjs', '--tests'] },
  host('server'),
  host('web'),
  mocha('walks', '--config', 'test/ui/.mocharc.json'),
];

function runPart({ run }: Part, counts: string): boolean {
  const [program, args] = typeof run === 'string' ? ['npm', ['run', '--silent', run]] : [process.execPath, run];
  const { status } = spawnSync(program, args, {
    cwd: repository, stdio: 'inherit', env: { ...process.env, READOUT_COUNTS: counts }, shell: program === 'npm' && process.platform === 'win32',
  });
  return status === 0;
}

function readCounts(file: string): Counts | undefined {
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8').trimEnd().split('\n').map(line => JSON.parse(line) as Counts)
    .reduce((sum, run) => ({ passed: sum.passed + run.passed, failed: sum.failed + run.failed, pending: sum.pending + run.pending }));
}

function main(): void {
  const browser = findBrowser();
  console.log(`Browser: ${browser}`);
  const home = freshFolder('counts');
  const total = { passed: 0, failed: 0 };
  const summary: string[] = [];
  for (const [index, part] of PARTS.entries()) {
    console.log(`\n── ${part.name}`);
    const file = join(home, String(index));
    const began = Date.now();
    const fine = runPart(part, file);
    const counts = readCounts(file);
    const silent = part.tests && (counts === undefined || counts.passed + counts.failed === 0);
    const failed = counts?.failed ?? 0;
    total.passed += counts?.passed ?? 0;
    // A part that failed without a failed test to show for it counts as one failure.
    total.failed += failed || (fine && !silent ? 0 : 1);
    const outcome = silent ? 'NO TEST RAN' : fine ? 'passed' : 'FAILED';
    summary.push(`${part.name}: ${outcome}${counts ? `, ${counts.passed} passed, ${failed} failed, ${counts.pending} skipped` : ''} (${Math.round((Date.now() - began) / 1000)} s)`);
  }
  rmSync(home, { recursive: true, force: true });
  console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

main();
