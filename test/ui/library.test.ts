import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../scripts/hosts/places';
import { readSidecar } from '../../src/tags/sidecar';
import { openWorkbench, type Workbench } from './driver';
import { cameTrue, tryUntil, until } from './patience';
import { opening } from './told';

const FERRY = 'readouts/2024/marrow-bay-ferry.txt', OTHER = 'marrow-bay-ferry-faro.txt';

describe('the library, by keyboard', () => {
  let wb: Workbench;
  const box = () => wb.page.locator('.quick-input-widget:visible input.input');
  /** Opens a box to type into; whatever takes the focus at that moment closes it again. */
  const openBox = (command: string) => tryUntil(`${command} opens its box`, async ms => {
    await wb.command(command);
    return cameTrue(box().waitFor({ timeout: ms }));
  });
  const lines = async (view: string): Promise<string[]> => (await wb.rows(view).allInnerTexts()).map(text => text.replace(/\s+/g, ' ').trim());
  const pane = (view: string) => wb.page.locator('.sidebar .pane').filter({ has: wb.page.locator(`.pane-header[aria-label^=${JSON.stringify(view)}]`) });

  opening(async () => {
    wb = await openWorkbench({ folder: join(repository, 'samples'), size: { width: 1280, height: 1000 } });
    await wb.openContainer('Readout');
    await until('all meetings are read', async () => /· \d+$/m.test(await pane('Meetings').locator('.pane-header').innerText()) && (await lines('Meetings')).length > 10);
  });
  after(() => wb?.close());

  it('shows results with their passages while one types, and leads from the first to its text', async () => {
    await openBox('Readout: Find in Meetings');
    await wb.page.keyboard.type('speaker:okonjo year:2025', { delay: 40 });
    await until('the view has passages', async () => (await lines('Find')).some(line => line.startsWith('“')));
    await until('the first line of the box counts the meetings', async () => /^speaker:okonjo year:2025 ?\d+ meetings? of/.test((await wb.choices())[0] ?? ''));
    await until('the lines count their passages', async () => /· \D.+\D2 · algarve-ports-forum\.txt/.test((await lines('Find'))[0] ?? ''));
    await wb.press('Enter');
    const focused = pane('Find').locator('.monaco-list:focus .monaco-list-row.focused');
    await focused.filter({ hasText: 'algarve-ports-forum.txt' }).waitFor();
    await wb.press('ArrowDown');
    await focused.filter({ hasText: '“' }).waitFor();
    await wb.press('Enter');
    await wb.page.locator('.tab.active', { hasText: 'algarve-ports-forum.txt' }).waitFor();
    await wb.page.locator('.statusbar-item', { hasText: 'selected)' }).waitFor();
  });

  it('asks for the last letter, however fast one types', async () => {
    await openBox('Readout: Find in Meetings');
    await box().fill('');
    await wb.page.keyboard.type('ferry lagos', { delay: 5 });
    await until('the answer to the whole is there', async () => (await wb.choices())[0]?.startsWith('ferry lagos') === true && /\d+ meetings? of/.test((await wb.choices())[0] ?? ''));
    await until('the view shows it', async () => /ferry lagos/.test(await pane('Find').locator('.pane-header').innerText()) && (await lines('Find')).some(line => /ferry/i.test(line)));
    await wb.press('Escape');
  });

  it('tags the sentences around what was found in all meetings, at once, and takes it back', async () => {
    const sidecars = (): readonly string[] => readdirSync(wb.folder, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.tags.yaml'));
    const carriers = (): readonly string[] => sidecars().flatMap(path => readSidecar(wb.read(path)).annotations.filter(({ tags }) => tags.includes('boats')).map(({ quote }) => `${path}: ${quote}`));
    await wb.command('Readout: Tag Found Passages');
    await wb.page.locator('.quick-input-widget:visible', { hasText: 'Tag Found: ferry lagos' }).waitFor();
    await wb.choose('The sentence around each passage');
    await wb.page.locator('.quick-input-widget:visible', { hasText: 'places' }).waitFor();
    await wb.screenshot('library/tag-found.png');
    await wb.press('Enter');
    await wb.answer('Tag 9 Places', 'boats');
    await until('sentences of several meetings carry the tag', () => new Set(carriers().map(one => one.split(': ')[0])).size > 1);
    const tagged = carriers();
    if (!tagged.every(one => /ferry|lagos/i.test(one)) || !tagged.some(one => one.endsWith('.'))) throw new Error(tagged.join('\n'));
    await wb.command('Notifications: Show Notifications');
    await wb.notifications.filter({ hasText: 'Tag Found: ferry lagos' }).first().getByText('Undo').click();
    await until('nothing carries it any more', () => carriers().length === 0);
    await wb.command('Notifications: Clear All Notifications');
  });

  it('narrows the tree while one types and opens its groups, and gives it back to who leaves with Escape', async () => {
    const all = await lines('Meetings');
    await openBox('Readout: Filter Meetings');
    await wb.page.keyboard.type('bahia', { delay: 40 });
    await until('only its meetings are left, in a group that stands open', async () => {
      const now = await lines('Meetings');
      return now.length > 1 && now.length < all.length && /Bahia/.test(now[0]!) && now.slice(1).every(line => line.includes('Helena Prado'));
    });
    await until('the message says so', async () => /Filter “bahia”: 3 of \d+ meetings/.test(await pane('Meetings').innerText()));
    await wb.press('Escape');
    await until('all are back', async () => (await lines('Meetings')).length === all.length);
  });

  it('compares two accounts, and again when one of them is edited', async () => {
    await wb.openFile(FERRY);
    await wb.isTranscript();
    await wb.command('Readout: Compare Meetings');
    await until('the other account is offered first', async () => (await wb.choices())[0]?.includes(OTHER) === true);
    await wb.press('Enter');
    await wb.page.locator('.tab', { hasText: OTHER }).waitFor();
    await until('what differs is listed', async () => (await lines('Comparison')).some(line => line.includes('$340 million vs about $330 million')));
    await wb.openFile(FERRY);
    await wb.reveal('340 million');
    for (const letter of '999') await wb.press('Delete', letter);
    await until('the list follows', async () => (await lines('Comparison')).some(line => line.includes('$999 million vs about $330 million')));
    await wb.command('Readout: Close Comparison');
    await pane('Comparison').waitFor({ state: 'hidden' });
  });

  it('compares two accounts that are chosen one after the other where none is open', async () => {
    await wb.command('View: Close All Editors');
    await wb.command('Readout: Compare Meetings');
    await wb.page.locator('.quick-input-widget:visible input[placeholder^="The first of two"]').waitFor();
    await wb.choose(FERRY.slice(FERRY.lastIndexOf('/') + 1));
    await wb.page.locator('.quick-input-widget:visible input[placeholder^="Compare Tomás Almeida"]').waitFor();
    await wb.choose(OTHER);
    await until('what differs is listed', async () => (await lines('Comparison')).some(line => line.includes('million vs about $330 million')));
  });
});
