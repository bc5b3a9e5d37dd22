import type { Counts } from '../counts';
import { VERDICT } from '../../test/host/support/report';
import { launchBrowser } from './browser';

const PATIENCE = 180_000;

/**
 * Opens a workbench that runs the host suite, prints what the suite prints, and gives its counts.
 * Rejects when no verdict comes, when no test ran, and when the exit code and the counts disagree.
 */
export async function verdictOf(address: string): Promise<Counts> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    let counts: Counts | undefined;
    await page.exposeFunction('codeAutomationLog', (_: string, [line]: readonly unknown[]) => {
      if (typeof line !== 'string') return;
      if (line.startsWith(VERDICT)) counts = JSON.parse(line.slice(VERDICT.length)) as Counts;
      else if (/^ {2}[✔✖-] /.test(line)) console.log(line.trimEnd());
    });
    const ended = new Promise<number>((resolve, reject) => {
      void page.exposeFunction('codeAutomationExit', resolve);
      page.once('crash', () => reject(new Error('The page of the workbench crashed.')));
      setTimeout(() => reject(new Error(`The suite gave no verdict within ${PATIENCE / 1000} s.`)), PATIENCE).unref();
    });
    await page.goto(address);
    return checkVerdict(await ended, counts);
  } finally {
    await browser.close();
  }
}

/** The counts, if they are there, say that tests ran, and agree with the exit code; throws otherwise. */
export function checkVerdict(code: number, counts: Counts | undefined): Counts {
  if (!counts) throw new Error(`The suite ended with code ${code} before it counted its tests.`);
  if (counts.passed + counts.failed === 0) throw new Error('No test ran.');
  if ((code === 0) !== (counts.failed === 0)) throw new Error(`The suite ended with code ${code}, yet ${counts.failed} failed.`);
  return counts;
}
