import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';

/** At most so many lines of what a test says when it fails are told at the end of the whole report. */
const LINES = 14;

/**
 * Mocha's usual report, which also leaves lines of JSON in the file that READOUT_COUNTS names: the counts of each file of tests,
 * and what failed or passed only at a second try.
 */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const leave = line => appendFileSync(process.env.READOUT_COUNTS, `${JSON.stringify(line)}\n`);
    const reason = error => String(error?.stack ?? error).split('\n').slice(0, LINES).join('\n');
    const files = new Map();
    const count = (what, { file = '' }) => {
      const counts = files.get(file) ?? { passed: 0, failed: 0, pending: 0 };
      counts[what]++;
      files.set(file, counts);
    };
    runner.on('pass', test => count('passed', test));
    runner.on('pending', test => count('pending', test));
    runner.on('fail', test => count('failed', test));
    runner.on('retry', (test, error) => leave({ told: `TRIED A SECOND TIME: ${test.fullTitle()}\n${reason(error)}` }));
    runner.on('fail', (test, error) => leave({ told: `FAILED: ${test.fullTitle()}\n${reason(error)}` }));
    runner.once('end', () => { for (const [file, counts] of files) leave({ file, ...counts }); });
  }
}
