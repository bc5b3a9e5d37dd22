import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { repository } from '../../scripts/hosts/places';
import { openWorkbench, type Workbench } from './driver';
import { until } from './patience';
import { opening } from './told';

const MEETINGS = 19;

describe('a restart', () => {
  let wb: Workbench;
  const page = (): FrameLocator => wb.page.frameLocator('iframe.webview.ready').last().frameLocator('iframe');
  const listed = async (): Promise<void> => {
    await wb.openContainer('Readout');
    await wb.page.locator('.sidebar .pane-header', { hasText: 'Meetings' }).filter({ hasText: String(MEETINGS) }).waitFor();
  };
  const kept = (): string | undefined => wb.stored('library.cache')[0];

  opening(async () => { wb = await openWorkbench({ folder: join(repository, 'samples') }); });
  after(() => wb?.close());

  it('keeps what the library knows', async () => {
    await listed();
    await until('the library is kept', () => kept() !== undefined);
    assert.match(readFileSync(kept()!, 'latin1').slice(0, 40), /^\{"format":"readout library/);
  });

  it('brings the page of figures back as it was', async () => {
    await wb.command('Readout: Show Figures');
    await page().locator('tbody tr[data-line]').nth(3).waitFor();
    await page().locator('.words').fill('trade');
    await page().locator('label', { hasText: 'Group' }).locator('select').selectOption('region');
    await page().locator('tr.group', { hasText: 'Bahia State' }).waitFor();
    await wb.reload();
    await page().locator('tr.group', { hasText: 'Bahia State' }).waitFor();
    assert.equal(await page().locator('.words').inputValue(), 'trade');
  });

  it('reads anew what was kept and is damaged, and keeps it whole again', async () => {
    // it may be in the midst of being written again
    const bytes = (): Buffer | undefined => { try { return readFileSync(kept()!); } catch { return undefined; } };
    await until('the library is kept', () => (bytes()?.length ?? 0) > 0);
    const file = kept()!, good = bytes()!, bad = Buffer.from(good);
    bad.fill(0, bad.length >> 1);
    writeFileSync(file, bad);
    await wb.reload();
    await listed();
    await until('it is kept again', () => bytes()?.subarray(good.length >> 1).some(byte => byte !== 0) ?? false);
    assert.deepEqual(wb.complaints, []);
  });
});
