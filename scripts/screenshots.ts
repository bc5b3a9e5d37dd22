// `npm run screenshots`: takes the README's pictures from the real workbench into media/screenshots/, dark and light.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../test/ui/driver';
import { repository } from './hosts/places';
import type { Theme } from './hosts/settings';

const FILE = 'readouts/2024/marrow-bay-ferry.txt';
const SIZE = { width: 1200, height: 720 };

/** Each picture by its name, and the walk that leads to it, in this order. */
const PICTURES: Readonly<Record<string, (workbench: Workbench) => Promise<void>>> = {
  async read({ openFile, openContainer, rows, page }) {
    await openFile(FILE);
    await page.locator('.statusbar-item', { hasText: 'Transcript' }).first().waitFor();
    await openContainer('Readout');
    await rows('Meetings').first().waitFor();
    // Colours by meaning come a moment after the text, without a sign of their own.
    await page.waitForTimeout(2000);
    await page.mouse.move(SIZE.width / 2, SIZE.height - 5);
  },
};

async function main(): Promise<void> {
  for (const theme of ['dark', 'light'] satisfies Theme[]) {
    const workbench = await openWorkbench({ folder: join(repository, 'samples'), theme, size: SIZE });
    try {
      for (const [name, walk] of Object.entries(PICTURES)) {
        await walk(workbench);
        const file = await workbench.screenshot(join(repository, 'media/screenshots', `${name}-${theme}.png`));
        console.log(`${file}: ${Math.round(statSync(file).size / 1000)} kB`);
      }
    } finally {
      await workbench.close();
    }
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
