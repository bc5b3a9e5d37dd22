import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { freshFolder } from '../../scripts/hosts/places';
import { readSidecar } from '../../src/tags/sidecar';
import { openWorkbench, type Workbench } from './driver';
import { PATIENCE, cameTrue, tryUntil, untilIs } from './patience';
import { opening } from './told';

const LINES = ['The well was dug deeper.', 'The pump came in March.', 'The rope broke once.', 'The bucket was replaced.'];
const FILE = 'well.transcript';

describe('two windows on one folder', () => {
  const source = freshFolder('windows');
  let wb: Workbench;

  opening(async () => {
    mkdirSync(source, { recursive: true });
    writeFileSync(join(source, FILE), LINES.map(line => `WARDEN: ${line}\n`).join(''));
    writeFileSync(join(source, 'readout.yaml'), 'readout: 1\ntags:\n  - tag: first\n    key: a\n  - tag: second\n    key: b\n');
    wb = await openWorkbench({ folder: source });
  });
  after(async () => { await wb?.close(); rmSync(source, { recursive: true, force: true }); });

  /** Opens the transcript in a window, its cursor on the first line and tag mode on. */
  const enter = async (page: Page): Promise<void> => {
    const input = page.locator('.quick-input-widget:visible'), mode = page.locator('.statusbar-item', { hasText: 'Tag mode' });
    await tryUntil(`${FILE} is open`, async ms => {
      await page.keyboard.press('Control+P');
      if (await cameTrue(input.locator('input.input').fill(FILE, { timeout: ms })) && await cameTrue(input.locator('.monaco-list-row.focused', { hasText: FILE }).waitFor({ timeout: ms }))) {
        await page.keyboard.press('Enter');
        if (await cameTrue(page.locator(`.tab.active[data-resource-name="${FILE}"]`).waitFor({ timeout: ms }))) return true;
      }
      await page.keyboard.press('Escape');
      return false;
    });
    await page.locator('.statusbar-item', { hasText: 'Transcript' }).first().waitFor();
    await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    await page.keyboard.press('Control+Home');
    await page.locator('.statusbar-item', { hasText: 'Ln 1, Col 1' }).waitFor();
    await page.keyboard.press('Control+Alt+M');
    // a key sets a tag only once the codebook is read
    await mode.filter({ hasText: '[a] first' }).waitFor();
  };
  const tagged = (): readonly string[] => (existsSync(join(wb.folder, `${FILE}.tags.yaml`))
    ? readSidecar(wb.read(`${FILE}.tags.yaml`)).annotations.flatMap(({ tags, quote }) => tags.map(tag => `${tag} ${quote.replace('WARDEN: ', '')}`)).sort() : []);

  it('loses nothing when both tag the same line in the same moment', async () => {
    rmSync(join(wb.folder, `${FILE}.tags.yaml`), { force: true });
    const other = await (await wb.page.context().browser()!.newContext()).newPage();
    other.setDefaultTimeout(PATIENCE);
    await other.goto(wb.page.url());
    await other.locator('.monaco-workbench').waitFor();
    await enter(wb.page);
    await enter(other);
    const expected: string[] = [];
    for (const [i, line] of LINES.entries()) {
      await Promise.all([wb.page.keyboard.press('a'), other.keyboard.press('b')]);
      expected.push(`first ${line}`, `second ${line}`);
      // a key means the line on which the cursor stands when its command runs
      await untilIs(expected.toSorted(), tagged);
      await Promise.all([wb.page, other].map(async page => {
        await page.keyboard.press('ArrowDown');
        await page.locator('.statusbar-item', { hasText: `Ln ${i + 2}, Col 1` }).waitFor();
      }));
    }
    assert.deepEqual(tagged(), expected.toSorted());
    assert.equal(wb.read(FILE), LINES.map(line => `WARDEN: ${line}\n`).join(''));
  });
});
