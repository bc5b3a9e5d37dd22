import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';

/** Mocha's usual report, which also leaves the counts as a line of JSON in the file that READOUT_COUNTS names. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      const { name } = options.reporterOptions ?? {};
      appendFileSync(process.env.READOUT_COUNTS, `${JSON.stringify({ name, passed: passes, failed: failures, pending })}\n`);
    });
  }
}
