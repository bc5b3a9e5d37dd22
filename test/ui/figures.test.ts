import { strict as assert } from 'node:assert';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { freshFolder, repository } from '../../scripts/hosts/places';
import { openWorkbench, type Workbench } from './driver';
import { until } from './patience';
import { opening } from './told';

const FILE = 'readouts/2024/marrow-bay-ferry.txt';

describe('the pages', () => {
  let workbench: Workbench, page: FrameLocator;
  const refused: string[] = [];
  /** The page in the active tab; others stay loaded beside it only while they are in view. */
  const frame = (): FrameLocator => workbench.page.frameLocator('iframe.webview.ready').last().frameLocator('iframe');
  const rows = (): Promise<string[]> => page.locator('tbody tr[data-line]').allInnerTexts();
  const column = async (name: string): Promise<string[]> => page.locator(`tbody td.${name}`).allInnerTexts();

  opening(async () => {
    workbench = await openWorkbench({ folder: join(repository, 'samples'), settings: { 'files.simpleDialog.enable': true } });
    workbench.page.on('console', message => { if (/Content Security Policy/i.test(message.text())) refused.push(message.text()); });
    await workbench.openFile(FILE);
    await workbench.isTranscript();
    await workbench.command('Readout: Show Figures');
    page = frame();
    await page.locator('tbody tr[data-line]').first().waitFor();
  });

  after(() => workbench?.close());

  it('list the figures of all meetings and plot them, each unit by itself', async () => {
    assert.match(await page.locator('.bar .count').innerText(), /^\d+ of \d+ figures · \d+ meetings$/);
    await page.locator('svg circle[data-key]').first().waitFor();
    const headings = await page.locator('figcaption').allInnerTexts();
    assert.ok(headings.some(heading => heading.startsWith('USD:')) && headings.some(heading => heading.startsWith('EUR:')), headings.join('; '));
    await page.locator('svg[aria-label*="year unknown"]').first().waitFor();
    await workbench.screenshot('figures.png');
  });

  it('narrow by words as one types, and by ticks', async () => {
    const all = (await rows()).length;
    await page.locator('.words').fill('trade');
    await until('fewer rows are left', async () => (await rows()).length < all);
    assert.ok((await rows()).every(row => /trade/i.test(row)));
    await page.locator('summary', { hasText: 'Unit' }).click();
    await page.locator('.menu label', { hasText: 'USD' }).locator('input').check();
    await until('only dollars are left', async () => (await column('unit')).every(unit => unit === 'USD'));
    await workbench.page.keyboard.press('Escape');
    await page.locator('figcaption', { hasText: 'USD' }).waitFor();
    assert.equal(await page.locator('figcaption').count(), 1);
  });

  it('sort by a column', async () => {
    await page.locator('.words').fill('');
    await until('more rows are there', async () => (await rows()).length > 4);
    const values = async (): Promise<number[]> => (await page.locator('td.value').evaluateAll(cells => cells.map(cell => Number.parseFloat(cell.getAttribute('title') ?? ''))));
    await page.locator('.words').fill('no such thing');
    await page.locator('.more', { hasText: 'No figure here' }).waitFor();
    await page.locator('th.value button').hover();
    const { mouse } = workbench.page;
    await mouse.down();
    // the rows that come back bring their plots along, which are high; nothing moves before the button is let go
    await page.locator('.words').evaluate((box: { value: string; dispatchEvent(event: unknown): void }) => { box.value = ''; box.dispatchEvent(new Event('input')); });
    await workbench.page.waitForTimeout(400);
    assert.equal(await page.locator('.more', { hasText: 'No figure here' }).count(), 1);
    await mouse.up();
    await page.locator('th.value[aria-sort="ascending"]').waitFor();
    await until('values rise', async () => { const now = await values(); return now.length > 4 && now.every((value, i) => i === 0 || value >= now[i - 1]!); });
    await page.locator('th.value button').click();
    assert.equal(await page.locator('th.value').getAttribute('aria-sort'), 'descending');
  });

  it('are walked by keys; the sentence of a row is read below, and Enter opens it', async () => {
    await page.locator('th.date button').focus();
    await workbench.press('Tab', 'ArrowDown', 'ArrowUp');
    const mark = page.locator('.passage mark');
    await mark.waitFor();
    const written = await mark.innerText();
    assert.ok(/\d/.test(written), written);
    await workbench.press('Enter');
    await workbench.page.locator('.statusbar-item', { hasText: `(${written.length} selected)` }).waitFor();
  });

  it('open the sentence of a mark', async () => {
    const mark = page.locator('svg circle[data-key], svg path[data-key]').last();
    await mark.hover();
    const written = /“(.+)”/.exec(await page.locator('.tip').innerText())?.[1] ?? '';
    await mark.click();
    await workbench.page.locator('.statusbar-item', { hasText: `(${written.length} selected)` }).waitFor();
    assert.equal(await page.locator('tr.current .value').getAttribute('title').then(title => title?.endsWith(`“${written}”`)), true, 'the row of the mark is the current one');
  });

  it('save the table and the plots', async () => {
    for (const [button, name] of [['CSV', 'figures.csv'], ['SVG', 'figures.svg'], ['PNG', 'figures.png']] as const) {
      await page.locator('.exports button', { hasText: button }).click();
      const box = workbench.page.locator('.quick-input-widget:visible input.input');
      await box.waitFor();
      await workbench.press('Enter');
      await until(`${name} is written`, async () => (statSync(join(workbench.folder, name), { throwIfNoEntry: false })?.size ?? 0) > 500);
    }
    const csv = workbench.read('figures.csv'), svg = workbench.read('figures.svg');
    assert.match(csv.split('\r\n')[0] ?? '', /^file,date,year,meeting,region/);
    assert.match(csv, /,\$340 million,\d+,\d+,[^\r\n]*grew[^\r\n]*\$340 million/, 'each figure with its sentence');
    assert.ok(svg.startsWith('<svg') && svg.includes('USD:') && !/var\(|<style|class=|currentColor/.test(svg), 'an SVG that needs no page');
    assert.ok(workbench.read('figures.png').length > 2000);
  });

  it('show one meeting: who speaks how much, and the text from end to end', async () => {
    await workbench.openFile(FILE);
    await workbench.isTranscript();
    await workbench.command('Readout: Show Meeting Overview');
    page = frame();
    const speakers = page.locator('.speaker');
    await speakers.filter({ hasText: 'Tomás Almeida' }).first().waitFor();
    assert.match((await speakers.allTextContents()).join('\n'), /Adaeze Okonjo[\s\S]*Tomás Almeida/);
    await page.locator('.lane', { hasText: 'Tomás Almeida' }).locator('.stretch').first().click();
    await workbench.page.locator('.statusbar-item', { hasText: 'selected)' }).waitFor();
    await workbench.screenshot('meeting.png');
  });

  it('ask for nothing that their policy forbids', () => {
    assert.deepEqual(refused, []);
  });
});

describe('the page of figures without figures', () => {
  const folder = freshFolder('no-figures');
  let workbench: Workbench;

  opening(async () => {
    writeFileSync(join(folder, 'shopping.txt'), 'milk and eggs\n');
    workbench = await openWorkbench({ folder });
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true });
  });

  it('says that there are none, and does not ask to take choices away', async () => {
    await workbench.command('Readout: Show Figures');
    const page = workbench.page.frameLocator('iframe.webview.ready').last().frameLocator('iframe');
    await page.locator('.nothing', { hasText: 'No transcript of this folder has a figure.' }).waitFor();
    assert.ok(await page.locator('.bar .count', { hasText: '0 of 0 figures' }).isVisible());
  });
});
