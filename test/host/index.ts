import './support/mocha';
import { leaveCounts } from './support/leave';
import { announce } from './support/report';
import 'readout:host-tests';

/** What VS Code calls in either extension host: runs every test and reports to the launcher through the console. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    // Not mocha.run(), which looks for the address and the document of a page.
    const runner = new Mocha.Runner(mocha.suite);
    const counts = announce(runner);
    runner.run(async failures => {
      await leaveCounts(counts);
      if (failures) reject(new Error(`${failures} failed`));
      else resolve();
    });
  });
}
