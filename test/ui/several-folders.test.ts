import { strict as assert } from 'node:assert';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../../scripts/hosts/places';
import { addAnnotations } from '../../src/tags/change';
import { readCodebook } from '../../src/tags/codebook';
import { describe as selectorOf } from '../../src/tags/anchor';
import { applyEdits } from '../../src/base/edit';
import { span } from '../../src/base/span';
import { openWorkbench, type Workbench } from './driver';
import { cameTrue, tryUntil, until as untilTrue, untilIs as until } from './patience';
import { opening } from './told';

const TALK = 'INTERVIEWER: How is the work now?\n\nTOVE: Harder than people think. The roster comes late.\n\nINTERVIEWER: What would you change?\n\nTOVE: One more person on deck.\n';
const ORANGE = '#e69f00', BLUE = '#0072b2', GREEN = '#009e73';

describe('a workspace of two folders, each with its codebook', () => {
  const source = freshFolder('several');
  let wb: Workbench;
  const row = (tag: string) => wb.rows('Tags').filter({ hasText: tag });
  /** The colours of a row's swatch. */
  const colours = async (tag: string): Promise<readonly string[]> => {
    const image = await row(tag).locator('.custom-view-tree-node-item-icon').getAttribute('style') ?? '';
    const svg = Buffer.from(/base64,([\w+/=]+)/.exec(image)?.[1] ?? '', 'base64').toString();
    return [...new Set([...svg.matchAll(/#[0-9a-f]{6}/g)].map(([color]) => color))];
  };

  opening(async () => {
    const tags = (color: string, means: string): string => `readout: 1\ntags:\n  - tag: complaint\n    description: ${means}\n    color: "${color}"\n  - tag: wish\n    color: "${GREEN}"\n`;
    for (const [folder, codebook, used] of [['boats', tags(ORANGE, 'About the boat.'), 'roster comes late'], ['ferries', tags(BLUE, 'About the fare.'), 'Harder than']] as const) {
      mkdirSync(join(source, folder), { recursive: true });
      writeFileSync(join(source, folder, 'readout.yaml'), codebook);
      writeFileSync(join(source, folder, `${folder}.transcript`), TALK);
      const at = TALK.indexOf(used), annotation = { id: `${folder}01`.slice(0, 8).padEnd(8, '0'), tags: ['complaint'], ...selectorOf(TALK, span(at, at + used.length)) };
      writeFileSync(join(source, folder, `${folder}.transcript.tags.yaml`), applyEdits('', addAnnotations('', [annotation]).edits));
    }
    writeFileSync(join(source, 'both.code-workspace'), JSON.stringify({ folders: [{ path: 'boats' }, { path: 'ferries' }] }));
    wb = await openWorkbench({ folder: source, workspace: 'both.code-workspace', settings: { 'readout.author': 'Ada Quill' } });
    await wb.openContainer('Readout');
    await row('complaint').waitFor();
  });
  after(async () => { await wb?.close(); rmSync(source, { recursive: true, force: true }); });

  it('shows a tag in the colours that it has in the texts, and says where it means something else', async () => {
    await untilTrue('the swatch has both colours', async () => JSON.stringify(await colours('complaint')) === JSON.stringify([ORANGE, BLUE]));
    assert.deepEqual(await colours('wish'), [GREEN]);
    assert.match(await row('complaint').innerText(), /2 · differs by folder/);
    assert.doesNotMatch(await row('wish').innerText(), /differs/);
    const hover = wb.page.locator('.monaco-hover:visible', { hasText: 'About the fare.' });
    // a row that is drawn anew under the pointer tells nothing until that comes again
    await tryUntil('its hover shows', async ms => {
      await wb.page.mouse.move(700, 400);
      await row('complaint').locator('.label-name').hover();
      return cameTrue(hover.waitFor({ timeout: ms }));
    });
    assert.equal((await hover.innerText()).replace(/\s+/g, ' '), 'complaint boats About the boat. ferries About the fare.');
  });
  it('asks which of them is to describe it', async () => {
    await row('complaint').locator('.label-name').click();
    await wb.command('Readout: Describe Tag');
    await wb.answer('complaint: Describe It in Which Folder?', 'ferries');
    await wb.answer('complaint: What It Means (1 of 3)', 'About the price.');
    await wb.answer('complaint: Key in Tag Mode (2 of 3)');
    await wb.answer('complaint: Colour (3 of 3)');
    const meaning = (folder: string) => readCodebook(wb.read(`${folder}/readout.yaml`)).tags[0]!.description;
    await until('About the price.', () => meaning('ferries'));
    assert.equal(meaning('boats'), 'About the boat.');
  });
  it('tells the memos on a tag in both of them apart', async () => {
    for (const [folder, label] of [['boats', 'Memo on complaint.md'], ['ferries', 'ferries']] as const) {
      await row('complaint').locator('.label-name').click();
      const asked = wb.page.locator('.quick-input-widget:visible', { hasText: 'Memo on complaint: In Which Folder?' });
      // a view that is drawn anew may take the focus, and with it the question
      await tryUntil('it is asked in which folder', async ms => {
        await wb.command('Readout: Write Memo on Tag');
        return cameTrue(asked.waitFor({ timeout: ms }));
      });
      await wb.answer('Memo on complaint: In Which Folder?', folder);
      await wb.page.locator('.tab.active', { hasText: label }).waitFor();
      await wb.type(`Of the ${folder}.`);
      await wb.press('Control+S');
      await until(`Of the ${folder}.`, () => readCodebook(wb.read(`${folder}/readout.yaml`)).tags[0]!.memo);
    }
    await untilTrue('the tabs say in which folder', async () => (await wb.page.locator('.tab .label-description').allInnerTexts()).join() === '/boats,/ferries');
  });
});
