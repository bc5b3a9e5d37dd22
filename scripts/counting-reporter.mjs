import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';

/**
 * Mocha's usual report, which also leaves the counts as a line of JSON in the file that READOUT_COUNTS names, and says which
 * tests passed only at a second try.
 */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const again = [];
    runner.on('retry', (test, error) => { again.push(`${test.fullTitle()}: ${String(error?.message ?? error).split('\n')[0]}`); });
    runner.once('end', () => {
      for (const line of again) console.log(`  tried a second time: ${line}`);
      const { passes, failures, pending } = runner.stats;
      const { name } = options.reporterOptions ?? {};
      appendFileSync(process.env.READOUT_COUNTS, `${JSON.stringify({ name, passed: passes, failed: failures, pending })}\n`);
    });
  }
}
