// `npm run screenshots [-- NAME…]`: takes the pictures of README and docs from the real workbench into media/screenshots/.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { openWorkbench, type Workbench } from '../test/ui/driver';
import { repository } from './hosts/places';
import type { Theme } from './hosts/settings';

const FILE = 'readouts/2024/marrow-bay-ferry.txt', OTHER = 'marrow-bay-ferry-faro.txt';
const SIZE = { width: 1200, height: 720 };
/** A machine that does other work besides is slow; a picture that failed is tried again in a fresh window. */
const PATIENCE = 40_000, TRIES = 3;

interface Picture {
  readonly name: string;
  readonly themes: readonly Theme[];
  /** How the meetings are grouped. */
  readonly groupBy?: string;
  /** What leads from a fresh window to the picture. */
  walk(workbench: Workbench): Promise<void>;
}

const pageIn = ({ page }: Workbench): FrameLocator => page.frameLocator('iframe.webview.ready').last().frameLocator('iframe');
/** Colours by meaning and plots come a moment after what one can wait for, without a sign of their own. */
const settle = async ({ page }: Workbench): Promise<void> => {
  await page.mouse.move(SIZE.width / 2, SIZE.height - 5);
  await page.waitForTimeout(2500);
  // where the pointer was on its way a tip may have come up, with the path of this machine
  await page.locator('.workbench-hover-container:visible').first().waitFor({ state: 'hidden' });
};
const openTranscript = async ({ openFile, page }: Workbench): Promise<void> => {
  await openFile(FILE);
  await page.locator('.statusbar-item', { hasText: 'Transcript' }).first().waitFor();
};
const openMeetings = async ({ openContainer, rows }: Workbench): Promise<void> => {
  await openContainer('Readout');
  await rows('Meetings').filter({ hasText: 'Bahia State' }).waitFor();
};

/** Who reads has the keyboard in the text: the views stand back, without their buttons. On the blank line below the title nobody is highlighted. */
const readOn = ({ press }: Workbench): Promise<void> => press('Control+1', 'Control+Home', 'ArrowDown');

/** Gives the other views the room of Meetings and Tags. */
const foldAway = async ({ page }: Workbench): Promise<void> => {
  for (const view of ['Meetings', 'Tags']) await page.locator('.pane-header .title', { hasText: view }).first().click();
};

const PICTURES: readonly Picture[] = [
  {
    name: 'read', themes: ['dark', 'light'],
    async walk(workbench) {
      await openTranscript(workbench);
      await openMeetings(workbench);
      await readOn(workbench);
    },
  },
  {
    name: 'tree', themes: ['dark'], groupBy: 'region/year',
    async walk(workbench) {
      await openTranscript(workbench);
      await openMeetings(workbench);
      await workbench.rows('Meetings').filter({ hasText: '14 Mar 2024' }).first().locator('.monaco-tl-twistie').click();
      await workbench.rows('Meetings').filter({ hasText: 'Speakers' }).waitFor();
      await readOn(workbench);
    },
  },
  {
    name: 'find', themes: ['dark'],
    async walk(workbench) {
      await openTranscript(workbench);
      await openMeetings(workbench);
      await foldAway(workbench);
      await workbench.command('Readout: Find in Meetings');
      const box = workbench.page.locator('.quick-input-widget', { hasText: 'Find in Meetings' }).locator('input.input');
      await box.waitFor();
      await box.fill('trade figure:>300m USD');
      await workbench.rows('Find').filter({ hasText: '$700 million' }).first().waitFor();
    },
  },
  {
    name: 'overview', themes: ['dark'],
    async walk(workbench) {
      await openTranscript(workbench);
      await openMeetings(workbench);
      await workbench.command('Readout: Show Meeting Overview');
      await pageIn(workbench).locator('.lane').first().waitFor();
    },
  },
  {
    name: 'figures', themes: ['dark', 'light'],
    async walk(workbench) {
      await workbench.press('Control+B');
      await workbench.command('Readout: Show Figures');
      const page = pageIn(workbench);
      await page.locator('tbody tr').nth(3).waitFor();
      await page.locator('.words').fill('trade');
      await page.locator('summary', { hasText: 'Kind' }).click();
      await page.locator('.menu label', { hasText: 'Percentages' }).locator('input').uncheck();
      await workbench.press('Escape');
      await page.locator('svg [data-key]').first().waitFor({ state: 'attached' });
    },
  },
  {
    name: 'compare', themes: ['dark', 'light'],
    async walk(workbench) {
      await openTranscript(workbench);
      await openMeetings(workbench);
      await foldAway(workbench);
      await workbench.command('Readout: Compare Meetings');
      await workbench.choose(OTHER);
      await workbench.rows('Comparison').filter({ hasText: '340 million' }).first().waitFor();
    },
  },
];

/** Takes one picture in a window of its own, so that none depends on what another left. */
async function take({ name, groupBy = 'region', walk }: Picture, theme: Theme): Promise<void> {
  const workbench = await openWorkbench({
    folder: join(repository, 'samples'), theme, size: SIZE, settings: { 'readout.groupBy': groupBy, 'editor.minimap.enabled': false },
  });
  try {
    workbench.page.setDefaultTimeout(PATIENCE);
    await walk(workbench);
    await settle(workbench);
    const file = await workbench.screenshot(join(repository, 'media/screenshots', `${name}-${theme}.png`));
    console.log(`${file}: ${Math.round(statSync(file).size / 1000)} kB`);
  } catch (error) {
    console.error(`${name}, ${theme}: see ${await workbench.screenshot(`${name}-${theme}-failed.png`)}`);
    throw error;
  } finally {
    await workbench.close();
  }
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2), unknown = wanted.filter(name => !PICTURES.some(picture => picture.name === name));
  if (unknown.length) throw new Error(`There is no picture ${unknown.join(', ')}; there are ${PICTURES.map(({ name }) => name).join(', ')}.`);
  for (const picture of PICTURES.filter(({ name }) => !wanted.length || wanted.includes(name))) {
    for (const theme of picture.themes) {
      for (let tries = 1; ; tries++) {
        try {
          await take(picture, theme);
          break;
        } catch (error) {
          if (tries === TRIES) throw error;
          console.error(`${picture.name}, ${theme}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}; once more`);
        }
      }
    }
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
