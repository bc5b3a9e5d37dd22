import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { freshFolder } from '../../scripts/hosts/places';
import { readSidecar } from '../../src/tags/sidecar';
import { openWorkbench, type Workbench } from './driver';

const LINES = ['The well was dug deeper.', 'The pump came in March.', 'The rope broke once.', 'The bucket was replaced.'];
const FILE = 'well.transcript';

describe('two windows on one folder', () => {
  const source = freshFolder('windows');
  let wb: Workbench;

  before(async () => {
    mkdirSync(source, { recursive: true });
    writeFileSync(join(source, FILE), LINES.map(line => `WARDEN: ${line}\n`).join(''));
    writeFileSync(join(source, 'readout.yaml'), 'readout: 1\ntags:\n  - tag: first\n    key: a\n  - tag: second\n    key: b\n');
    wb = await openWorkbench({ folder: source });
  });
  after(async () => { await wb?.close(); rmSync(source, { recursive: true, force: true }); });

  /** Opens the transcript in a window, its cursor on the first line and tag mode on. */
  const enter = async (page: Page): Promise<void> => {
    await page.keyboard.press('Control+P');
    const input = page.locator('.quick-input-widget:visible');
    await input.locator('input.input').fill(FILE);
    await input.locator('.monaco-list-row', { hasText: FILE }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: 'Transcript' }).first().waitFor();
    await page.waitForTimeout(1500);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Alt+M');
    await page.locator('.statusbar-item', { hasText: 'Tag mode' }).waitFor();
  };

  it('loses nothing when both tag the same line in the same moment', async () => {
    rmSync(join(wb.folder, `${FILE}.tags.yaml`), { force: true });
    const other = await (await wb.page.context().browser()!.newContext()).newPage();
    await other.goto(wb.page.url());
    await other.locator('.monaco-workbench').waitFor();
    await enter(wb.page);
    await enter(other);
    for (let line = 0; line < LINES.length; line++) {
      await Promise.all([wb.page.keyboard.press('a'), other.keyboard.press('b')]);
      // a key means the line on which the cursor stands when its command runs
      await wb.page.waitForTimeout(600);
      await Promise.all([wb.page, other].map(page => page.keyboard.press('ArrowDown')));
    }
    const found = (): readonly string[] => (existsSync(join(wb.folder, `${FILE}.tags.yaml`))
      ? readSidecar(wb.read(`${FILE}.tags.yaml`)).annotations.flatMap(({ tags, quote }) => tags.map(tag => `${tag} ${quote.replace('WARDEN: ', '')}`)).sort() : []);
    const expected = ['first', 'second'].flatMap(tag => LINES.map(line => `${tag} ${line}`)).sort();
    for (const end = Date.now() + 15_000; Date.now() < end && found().length < expected.length;) await wb.page.waitForTimeout(100);
    assert.deepEqual(found(), expected);
    assert.equal(wb.read(FILE), LINES.map(line => `WARDEN: ${line}\n`).join(''));
  });
});
