/** What begins the line that tells the launcher the counts. */
export const VERDICT = 'readout-host-tests:';

/** How many tests ended how. */
export interface HostCounts {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
}

/** Prints each test as it ends, and last of all the counts as JSON behind `VERDICT`. Gives the counts, which grow as tests end. */
export function announce(runner: Mocha.Runner): HostCounts {
  const counts = { passed: 0, failed: 0, pending: 0 };
  runner.on('pass', test => {
    counts.passed++;
    console.log(`  ✔ ${test.fullTitle()} (${test.duration} ms)`);
  });
  runner.on('fail', (test, error: Error) => {
    counts.failed++;
    console.log(`  ✖ ${test.fullTitle()}\n${error.stack ?? error.message}`);
  });
  runner.on('retry', (test: Mocha.Test, error: Error) => console.log(`  - tried a second time: ${test.fullTitle()}\n${error.stack ?? error.message}`));
  runner.on('pending', test => {
    counts.pending++;
    console.log(`  - ${test.fullTitle()}`);
  });
  runner.once('end', () => console.log(VERDICT + JSON.stringify(counts)));
  return counts;
}
