// What Readout costs in the editor: `npm run bench:editor`. Starts VS Code Server with Readout and with a control extension that
// does nothing, reads from Running Extensions how long each took to activate, and has the control time Readout's answers.
import { createVSIX } from '@vscode/vsce';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/hosts/browser';
import { freshFolder, repository } from '../../scripts/hosts/places';
import { startServer } from '../../scripts/hosts/server';
import { longText } from '../support/generate';
import { ms, table } from './measure';

const STARTS = 5, PATIENCE = 60_000;
/** How long a person looks around before opening the first transcript, in milliseconds. */
const LOOKS_AROUND = 4000;

interface Measured { readonly highlight: number; readonly none: number; readonly hover: number; readonly tag: number }

/** A table in Markdown of what is measured in the real editor, medians of several starts. */
export async function editor(): Promise<string> {
  const home = freshFolder('bench'), folder = join(home, 'meetings'), vsix = join(home, 'control.vsix');
  mkdirSync(folder);
  writeFileSync(join(folder, 'long.txt'), longText(100_000));
  writeFileSync(join(folder, 'blank.nothing'), longText(100_000));
  writeFileSync(join(folder, 'readout.yaml'), 'readout: 1\ntags:\n  - tag: cost\n    key: c\n');
  await createVSIX({ cwd: join(repository, 'test/bench/control'), packagePath: vsix, dependencies: false, allowMissingRepository: true, skipLicense: true });
  const activations: { readout: number; control: number }[] = [], answers: Measured[] = [];
  try {
    for (let i = 0; i < STARTS; i++) {
      const server = await startServer({ vsix }), browser = await launchBrowser();
      try {
        const page = await browser.newPage({ viewport: { width: 1280, height: 2400 } }); // every running extension is on the screen
        page.setDefaultTimeout(PATIENCE);
        await page.goto(server.address({ folder, develop: true }));
        await page.waitForFunction('globalThis.driver?.whenWorkbenchRestored().then(() => true)');
        await page.locator('.activitybar .action-label[aria-label^="Readout"]').waitFor();
        await run(page, 'Developer: Show Running Extensions');
        activations.push({ readout: await activation(page, 'readout'), control: await activation(page, 'control') });
        await page.keyboard.press('Escape'); // they are shown in a box above all else
        const result = join(folder, 'measured.json');
        rmSync(result, { force: true });
        rmSync(join(folder, 'long.txt.tags.yaml'), { force: true });
        await page.waitForTimeout(LOOKS_AROUND);
        await run(page, 'Control: Measure Readout');
        for (const end = Date.now() + PATIENCE; !existsSync(result) && Date.now() < end;) await page.waitForTimeout(200);
        await page.waitForTimeout(200);
        answers.push(JSON.parse(readFileSync(result, 'utf8')) as Measured);
      } finally {
        await browser.close();
        await server.stop();
      }
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  const of = <T>(list: readonly T[], what: (one: T) => number): number => list.map(what).sort((a, b) => a - b)[list.length >> 1]!;
  const activates = of(activations, one => one.readout), control = of(activations, one => one.control), hover = of(answers, one => one.hover), none = of(answers, one => one.none);
  return table([
    ['what', 'Readout, ms', 'control, ms', 'more, ms', 'bar, ms'],
    ['activation', ms(activates), ms(control), ms(activates - control), '30'],
    ['a hover, asked for and answered', ms(hover), ms(none), ms(hover - none), '5'],
    ['first highlight of 100 KB, from opening the file some seconds after the start', ms(of(answers, one => one.highlight)), '', '', ''],
    ['a tag put on, until its sidecar is written', ms(of(answers, one => one.tag)), '', '', ''],
  ]);
}

async function run(page: Page, command: string): Promise<void> {
  const input = page.locator('.quick-input-widget:visible input.input');
  for (let attempt = 0; attempt < 5 && !await input.isVisible(); attempt++) {
    await page.keyboard.press('F1');
    await input.waitFor({ timeout: 5000 }).catch(() => undefined);
  }
  await input.fill(`>${command}`);
  await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: command }).first().click();
}

/** What Running Extensions says of an extension's activation, in milliseconds. */
async function activation(page: Page, name: string): Promise<number> {
  const time = page.locator(`.runtime-extensions-editor [aria-label=${name}] .activation-time`, { hasText: /\d/ }).first();
  await time.waitFor();
  return Number(/(\d+)ms/.exec(await time.innerText())![1]);
}

if (process.argv[1]?.endsWith('editor.ts')) void editor().then(console.log);
