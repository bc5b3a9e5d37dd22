// Draws media/icon.png from media/icon.svg, as the browser sees it: `tsx scripts/make-icon.ts`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './hosts/browser';
import { repository } from './hosts/places';

const SIZE = 256;

async function main(): Promise<void> {
  const drawing = readFileSync(join(repository, 'media/icon.svg'), 'utf8');
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: join(repository, 'media/icon.png'), omitBackground: true });
  await browser.close();
}

void main();
