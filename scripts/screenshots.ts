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
  async overview({ command, page }) {
    await command('Readout: Show Meeting Overview');
    await page.frameLocator('iframe.webview.ready').last().frameLocator('iframe').locator('.lane').first().waitFor();
    await page.waitForTimeout(500);
  },
  async figures({ command, page, press }) {
    await press('Control+K', 'Control+W');
    await command('Readout: Show Figures');
    const figures = page.frameLocator('iframe.webview.ready').last().frameLocator('iframe');
    await figures.locator('tbody tr').nth(3).waitFor();
    await press('Control+B');
    await figures.locator('svg [data-key]').first().waitFor({ state: 'attached' });
    // Plots are drawn anew when their room has changed.
    await page.waitForTimeout(1000);
  },
};

async function main(): Promise<void> {
  for (const theme of ['dark', 'light'] satisfies Theme[]) {
    const workbench = await openWorkbench({ folder: join(repository, 'samples'), theme, size: SIZE, settings: { 'comments.openView': 'never' } });
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
