import { tell } from '../../scripts/counts';
import { whatIsShown } from './driver';

/** Leaves what stands on the screen when something failed, as text in the report and as a picture. */
async function tellOf(title: string): Promise<void> {
  const name = `failed/${title.slice(0, 60).replace(/\W+/g, '-')}`;
  const shown = await whatIsShown(name);
  if (shown) tell(`On the screen when “${title}” failed (out/screenshots/${name}.png):\n${shown}`);
}

/** Mocha's `before` for walks: where it fails, the report says what stood on the screen. */
export function opening(open: () => Promise<void>): void {
  before(async function () {
    await open().catch(async (error: unknown) => {
      await tellOf(this.test?.parent?.title ?? 'opening');
      throw error;
    });
  });
}

/** What mocha runs beside every walk: after one that failed, also at its first try, the report says what stood on the screen. */
export const mochaHooks = {
  async afterEach(this: Mocha.Context): Promise<void> {
    const test = this.currentTest;
    // before a second try a test has no state
    if (test && test.state !== 'passed' && test.state !== 'pending') await tellOf(test.fullTitle());
  },
};
