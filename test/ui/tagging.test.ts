import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../../scripts/hosts/places';
import { takeTurn } from '../../src/node/turn';
import { readSidecar } from '../../src/tags/sidecar';
import { openWorkbench, type Workbench } from './driver';
import { until as untilTrue, untilIs as until } from './patience';
import { opening } from './told';

const KILN = `Kiln committee, 4 May 2024

CHAIR: Good evening. The kiln was fired twice in April. It used nine loads of wood.

POTTER: The glaze cracked on the second firing. We should buy thicker shelves.

CHAIR: Thank you. Is there any other business?
`;
const LOFT = `Loft committee, 11 May 2024

CHAIR: The loft roof was mended in April. It cost ninety florins.

WEAVER: Two looms still stand under a sheet.
`;
const CODEBOOK = 'readout: 1\ntags:\n  - tag: cost\n    key: c\n  - tag: repair\n    key: r\n';
const kiln = 'kiln.transcript', loft = 'loft.transcript';

describe('tagging by keyboard alone', () => {
  const source = freshFolder('tagging');
  let wb: Workbench;
  const annotations = (file: string) => (existsSync(join(wb.folder, `${file}.tags.yaml`)) ? readSidecar(wb.read(`${file}.tags.yaml`)).annotations : []);
  const tagged = (file: string) => annotations(file).map(({ tags, quote }) => `${tags.join('+')}: ${quote}`);
  const months = (file: string) => tagged(file).filter(one => one.startsWith('month'));
  const input = () => wb.page.locator('.quick-input-widget:visible');
  /** The cursor to the beginning of a passage and, by keyboard, over it. */
  const mark = async (passage: string): Promise<void> => {
    await wb.reveal(passage);
    await wb.page.keyboard.down('Shift');
    for (let i = 0; i < passage.length; i++) await wb.page.keyboard.press('ArrowRight');
    await wb.page.keyboard.up('Shift');
  };
  const open = async (file: string): Promise<void> => {
    await wb.openFile(file);
    await wb.isTranscript();
  };

  opening(async () => {
    mkdirSync(source, { recursive: true });
    for (const [name, text] of [[kiln, KILN], [loft, LOFT], ['readout.yaml', CODEBOOK]] as const) writeFileSync(join(source, name), text);
    wb = await openWorkbench({ folder: source, settings: { 'readout.author': 'Ada Quill' } });
    await open(kiln);
  });
  after(async () => { await wb?.close(); rmSync(source, { recursive: true, force: true }); });

  it('tags with one chord, several tags at once, and the last tags again', async () => {
    await mark('nine loads of wood');
    await wb.ask('Control+Alt+T', 'Tag:');
    await wb.answer('Tag:', 'cost, fuel');
    await until(['cost+fuel: nine loads of wood'], () => tagged(kiln));
    await mark('thicker shelves');
    await wb.press('Control+Alt+A');
    await until(['cost+fuel: nine loads of wood', 'cost+fuel: thicker shelves'], () => tagged(kiln));
    await wb.press('Control+Z');
    await until(['cost+fuel: nine loads of wood'], () => tagged(kiln));
  });

  it('takes new tags that are typed letter by letter', async () => {
    await mark('any other business');
    await wb.ask('Control+Alt+T', 'Tag:');
    await wb.page.keyboard.type('order/any, closing', { delay: 60 });
    await wb.press('Enter');
    await until('order/any+closing: any other business', () => tagged(kiln).at(-1));
    await wb.ask('Control+Alt+E', 'Tags of This Annotation');
    await wb.page.keyboard.type('late', { delay: 60 });
    await wb.press('Enter');
    await until('order/any+closing+late: any other business', () => tagged(kiln).at(-1));
    await wb.ask('Control+Alt+E', 'Tags of This Annotation');
    await input().locator('.monaco-list-row', { hasText: 'closing' }).locator('.monaco-checkbox').first().click();
    await input().locator('.monaco-button', { hasText: 'OK' }).click();
    await until('order/any+late: any other business', () => tagged(kiln).at(-1));
    await wb.press('Control+Z', 'Control+Z');
    await wb.press('Control+Z');
    await until(['cost+fuel: nine loads of wood'], () => tagged(kiln));
  });

  it('takes what is typed before the list is filled, and lets none of it into the text', async () => {
    await wb.reveal('thicker shelves');
    // what is to be tagged is known when the act before it is written, and that waits for its turn
    const turn = takeTurn(join(wb.folder, `${kiln}.tags.yaml`));
    assert.ok(turn);
    try {
      await wb.press('Control+Alt+A', 'Control+Alt+T');
      await input().locator('input.input').waitFor();
      await wb.page.keyboard.type('hurried', { delay: 10 });
      await wb.press('Enter');
      assert.deepEqual(tagged(kiln), ['cost+fuel: nine loads of wood'], 'nothing is written yet');
    } finally {
      turn();
    }
    await until(['cost+fuel: nine loads of wood', 'hurried: We should buy thicker shelves.', 'order/any+closing: We should buy thicker shelves.'], () => tagged(kiln).toSorted());
    assert.equal(wb.read(kiln), KILN);
    assert.equal(await wb.page.locator('.tab.active.dirty').count(), 0, 'nothing is typed into the text');
    await wb.press('Control+Z', 'Control+Z');
    await until(['cost+fuel: nine loads of wood'], () => tagged(kiln));
  });

  it('writes a note of several lines in place, and goes back to the text', async () => {
    await wb.reveal('nine loads');
    await wb.press('Control+Alt+N');
    await wb.page.locator('.review-widget .monaco-editor.focused').waitFor();
    await wb.type('A **third** more than last year.');
    await wb.press('Enter');
    await wb.type('Ask ![why](https://example.org/why.png) and [how](command:workbench.action.quit).');
    await wb.press('Control+Enter');
    await until('A **third** more than last year.\nAsk ![why](https://example.org/why.png) and [how](command:workbench.action.quit).', () => annotations(kiln)[0]?.note);
    await wb.page.locator('.review-widget').waitFor({ state: 'hidden' });
    await wb.page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
    assert.equal(wb.read(kiln), KILN, 'nothing is typed into the text');
    assert.equal(await wb.page.locator('.panel .comments-panel').count(), 0, 'no panel opens by itself');
  });

  it('draws a note as Markdown that fetches nothing and runs nothing', async () => {
    await wb.reveal('nine loads');
    await wb.press('Control+K', 'Control+I');
    const hover = wb.page.locator('.monaco-hover:visible');
    await hover.locator('strong', { hasText: 'third' }).first().waitFor();
    assert.match((await hover.allInnerTexts()).join('\n'), /Ask !\[?why/);
    assert.equal(await hover.locator('img[src*="example.org"]').count(), 0, 'no picture is fetched');
    assert.equal(await hover.locator('a[data-href*="quit"], a[href*="quit"]').count(), 0, 'no link runs a command');
    assert.ok(await hover.locator('a', { hasText: 'Edit Note' }).count(), 'the links of Readout are there');
    await wb.press('Escape');
  });

  it('tells of an annotation at the cursor in a list, too', async () => {
    await wb.reveal('nine loads');
    await wb.ask('Alt+I', 'Details at Cursor');
    const rows = await wb.choices();
    for (const row of ['cost, fuel', 'A **third** more than last year.Note', 'Ada QuillTagged by']) assert.ok(rows.some(one => one.includes(row)), `${row} in ${rows.join(' | ')}`);
    await wb.press('Escape');
  });

  it('sets tags by single keys, none of which gets into the text', async () => {
    await mark('The glaze cracked');
    await wb.press('Control+Alt+M', 'r');
    await until(['cost+fuel: nine loads of wood', 'repair: The glaze cracked'], () => tagged(kiln));
    assert.equal(wb.read(kiln), KILN);
    assert.equal(await wb.page.locator('.tab.active.dirty').count(), 0, 'the transcript is not touched');
  });

  it('moves edges by word and by sentence, splits and joins', async () => {
    await wb.reveal('glaze cracked');
    await wb.press('Alt+ArrowRight');
    await until('The glaze cracked on', () => annotations(kiln)[1]?.quote);
    await wb.press('Control+Alt+ArrowRight');
    await until('The glaze cracked on the second firing.', () => annotations(kiln)[1]?.quote);
    await wb.press('Escape');
    await wb.reveal('on the second firing');
    await wb.command('Readout: Split Annotation');
    await until(['The glaze cracked', 'on the second firing.'], () => annotations(kiln).slice(1).map(({ quote }) => quote));
    await wb.reveal('glaze cracked');
    await wb.command('Readout: Join Annotation');
    await until(['The glaze cracked on the second firing.'], () => annotations(kiln).slice(1).map(({ quote }) => quote));
    await wb.press('Control+Z');
    await until(['The glaze cracked', 'on the second firing.'], () => annotations(kiln).slice(1).map(({ quote }) => quote));
    await wb.press('Control+Z');
    await until(['The glaze cracked on the second firing.'], () => annotations(kiln).slice(1).map(({ quote }) => quote));
  });

  it('asks about a passage that was edited outside, and takes the answer by one key', async () => {
    writeFileSync(join(wb.folder, kiln), KILN.replace('cracked on the second firing', 'cracked during the second firing'));
    await wb.page.locator('.view-line', { hasText: 'during' }).first().waitFor();
    await wb.command('Readout: Review Next Annotation');
    const row = wb.rows('To Review').filter({ hasText: 'repair' });
    await row.waitFor();
    // once the passage has been looked for anew
    const said = 'repair, the text was edited: it was “The glaze cracked on the second firing.” and is “The glaze cracked during the second firing.”';
    await untilTrue(`a screen reader says ${said}`, async () => await row.getAttribute('aria-label') === said);
    await wb.page.locator('.sidebar .pane .monaco-list:focus-within .monaco-list-row.focused[aria-label*="during"]').waitFor();
    await wb.press('d');
    await wb.page.locator('.tab', { hasText: 'Then ↔ Now' }).waitFor();
    await wb.press('Control+W');
    await wb.command('Readout: Review Next Annotation');
    await wb.page.locator('.sidebar .pane .monaco-list:focus-within .monaco-list-row.focused[aria-label*="during"]').waitFor();
    await wb.press('a');
    await until('The glaze cracked during the second firing.', () => annotations(kiln)[1]?.quote);
    await row.waitFor({ state: 'detached' });
  });

  it('renames a tag in two files and the codebook after a preview, and takes all of it back at once', async () => {
    await wb.page.locator('.sidebar .pane', { hasText: 'Nothing to review' }).waitFor();
    await open(loft);
    await mark('ninety florins');
    await wb.ask('Control+Alt+T', 'Tag:');
    await wb.answer('Tag:', 'cost');
    await until(['cost: ninety florins'], () => tagged(loft));
    await wb.command('Readout: Rename Tag');
    await wb.answer('Which Tag?', 'cost');
    await wb.answer('Rename cost', 'money/spent');
    await wb.answer('Rename cost to', 'Preview');
    // Two files and the codebook, told before anything is written; the preview takes the focus when it has drawn its texts.
    await wb.page.locator('.tab.active', { hasText: 'Rename cost to money/spent (3 files)' }).waitFor();
    await wb.page.locator('.multiDiffEditor .view-line', { hasText: 'money/spent' }).first().waitFor();
    assert.deepEqual(tagged(loft), ['cost: ninety florins'], 'nothing is written before it is applied');
    await wb.command('Readout: Apply Previewed Change of Tags');
    await until(['money/spent: ninety florins'], () => tagged(loft));
    await until('money/spent+fuel: nine loads of wood', () => tagged(kiln)[0]);
    await until(CODEBOOK.replace('tag: cost', 'tag: money/spent'), () => wb.read('readout.yaml'));
    await wb.page.locator('.tab.active', { hasText: loft }).waitFor();
    writeFileSync(join(wb.folder, 'readout.yaml'), `${wb.read('readout.yaml')}  - tag: later\n`);
    await wb.press('Control+Z');
    await until(['cost: ninety florins'], () => tagged(loft));
    await until('cost+fuel: nine loads of wood', () => tagged(kiln)[0]);
    await until(`${CODEBOOK}  - tag: later\n`, () => wb.read('readout.yaml'));
  });

  it('says in full what a change of tags did, with a button that takes it back though no transcript is open', async () => {
    const before = wb.read('readout.yaml');
    await wb.command('View: Close All Editors');
    await wb.command('Readout: Rename Tag');
    await wb.answer('Which Tag?', 'cost');
    await wb.answer('Rename cost', 'all the money that was spent on it/and when');
    await wb.answer('Rename cost to', 'Apply');
    await until(['all the money that was spent on it/and when: ninety florins'], () => tagged(loft));
    const told = wb.notifications.filter({ hasText: 'Rename cost to all the money that was spent on it/and when: 2 annotations change, in 3 files.' });
    await wb.command('Notifications: Show Notifications');
    await told.first().getByText('Undo').click();
    await until(['cost: ninety florins'], () => tagged(loft));
    await until('cost+fuel: nine loads of wood', () => tagged(kiln)[0]);
    await until(before, () => wb.read('readout.yaml'));
    await wb.command('Notifications: Clear All Notifications');
    await open(loft);
  });

  it('tags all mentions in all meetings, none twice, and takes the tag off them and nothing else', async () => {
    const tagAll = async (): Promise<void> => {
      await mark('April');
      await wb.command('Readout: Tag All Mentions');
      await input().filter({ hasText: 'Tag All: April' }).waitFor();
      await wb.choose('All meetings');
      await wb.answer('April: 2 places');
      await wb.answer('Tag 2 Places', 'month');
    };
    await open(loft);
    await mark('mended');
    await wb.ask('Control+Alt+T', 'Tag:');
    await wb.answer('Tag:', 'month');
    await until(['month: mended'], () => months(loft));
    await tagAll();
    await until(['month: mended', 'month: April'], () => months(loft));
    await until(['month: April'], () => months(kiln));
    await tagAll();
    await wb.page.locator('.statusbar-item', { hasText: 'carry month already' }).waitFor();
    assert.deepEqual([months(loft), months(kiln)], [['month: mended', 'month: April'], ['month: April']]);

    await mark('April');
    await wb.command('Readout: Take a Tag Off All Mentions');
    await input().filter({ hasText: 'Take a Tag Off All: April' }).waitFor();
    await wb.choose('All meetings');
    await wb.answer('Take Which Tag Off All: April', 'month');
    await wb.answer('Take month off all April', 'Apply');
    await until([['month: mended'], []], () => [months(loft), months(kiln)]);
    await wb.press('Control+Z');
    await until([['month: mended', 'month: April'], ['month: April']], () => [months(loft), months(kiln)]);
  });

  it('puts into the codebook what a tag means, its key and its colour', async () => {
    const before = wb.read('readout.yaml');
    await wb.command('Readout: Describe Tag');
    await wb.answer('Which Tag?', 'month');
    await wb.answer('month: What It Means', 'When it was.');
    await input().filter({ hasText: 'month: Key in Tag Mode' }).waitFor();
    await wb.type('c');
    await input().filter({ hasText: 'cost has this key already.' }).waitFor();
    await wb.press('Backspace');
    await wb.answer('month: Key in Tag Mode', 'm');
    await input().filter({ hasText: 'month: Colour' }).waitFor();
    await wb.choose('Sky blue');
    await until(`${before}  - tag: month\n    description: When it was.\n    color: "#56b4e9"\n    key: m\n`, () => wb.read('readout.yaml'));
    await open(loft);
    await mark('ninety');
    await wb.press('Control+Alt+M', 'm');
    await until(['month: mended', 'month: April', 'month: ninety'].sort(), () => months(loft).toSorted());
    await wb.press('Escape');
  });
});
