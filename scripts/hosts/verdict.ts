import { tell, type Counts } from '../counts';
import { VERDICT } from '../../test/host/support/report';
import { launchBrowser } from './browser';

/** How long a suite may say nothing, in milliseconds: a test of it that hangs is ended by its own limit sooner. */
const SILENCE = 180_000;

/**
 * Opens a workbench that runs the host suite, prints what the suite prints, and gives its counts.
 * Rejects when it falls silent, when no test ran, and when the exit code and the counts disagree.
 */
export async function verdictOf(address: string): Promise<Counts> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    let counts: Counts | undefined, heard = Date.now();
    await page.exposeFunction('codeAutomationLog', (_: string, [line]: readonly unknown[]) => {
      if (typeof line !== 'string') return;
      heard = Date.now();
      if (line.startsWith(VERDICT)) counts = JSON.parse(line.slice(VERDICT.length)) as Counts;
      else if (/^ {2}[✔✖-] /.test(line)) console.log(line.trimEnd());
      if (line.startsWith('  - tried a second time: ')) tell(line.replace('  - tried', 'TRIED').trimEnd());
      if (line.startsWith('  ✖ ')) tell(line.replace('  ✖ ', 'FAILED: ').trimEnd());
    });
    const ended = new Promise<number>((resolve, reject) => {
      void page.exposeFunction('codeAutomationExit', resolve);
      page.once('crash', () => reject(new Error('The page of the workbench crashed.')));
      setInterval(() => { if (Date.now() - heard > SILENCE) reject(new Error(`The suite has said nothing for ${SILENCE / 1000} s.`)); }, 1000).unref();
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
