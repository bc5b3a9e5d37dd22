import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { freshFolder } from '../../scripts/hosts/places';
import { readCodebook } from '../../src/tags/codebook';
import { readSidecar } from '../../src/tags/sidecar';
import { openWorkbench, type Workbench } from './driver';
import { until as untilTrue, untilIs as until } from './patience';
import { opening } from './told';

const FERRY = `Interview 1, 4 May 2025

INTERVIEWER: How is the work now?

TOVE: Harder than people think. You sleep in pieces. The roster comes late.

INTERVIEWER: What would you change?

TOVE: One more person on deck.
`;
const ferry = 'ferry.transcript';

describe('an interview and its codebook, from nothing', () => {
  const source = freshFolder('codebook');
  let wb: Workbench;
  const codebook = () => (existsSync(join(wb.folder, 'readout.yaml')) ? readCodebook(wb.read('readout.yaml')).tags : []);
  const tagged = () => (existsSync(join(wb.folder, `${ferry}.tags.yaml`)) ? readSidecar(wb.read(`${ferry}.tags.yaml`)).annotations : []).map(({ tags, quote }) => `${tags.join('+')}: ${quote}`);
  /** The rows of the view Tags from top to bottom, each with its label and its swatch of colour; all at once, as they may change meanwhile. */
  const tags = async () => await wb.page.evaluate(`[...document.querySelectorAll('.sidebar .pane')].filter(pane => pane.querySelector('.pane-header[aria-label^="Tags"]'))
    .flatMap(pane => [...pane.querySelectorAll('.monaco-list-row')]).sort((a, b) => Number.parseFloat(a.style.top) - Number.parseFloat(b.style.top))
    .map(row => [row.querySelector('.label-name')?.textContent ?? '', row.querySelector('.custom-view-tree-node-item-icon')?.style.backgroundImage ?? ''])`) as [string, string][];
  const labels = async () => (await tags()).map(([label]) => label);
  const colours = async () => Object.fromEntries(await tags());
  const shows = (what: string, expected: unknown, ask: () => Promise<unknown>) => untilTrue(what, async () => isDeepStrictEqual(await ask(), expected));
  const tag = async (passage: string, tags: string): Promise<void> => {
    await wb.select(passage);
    await wb.ask('Control+Alt+T', 'Tag:');
    await wb.answer('Tag:', tags);
  };

  opening(async () => {
    mkdirSync(source, { recursive: true });
    writeFileSync(join(source, ferry), FERRY);
    wb = await openWorkbench({ folder: source, settings: { 'readout.author': 'Ada Quill' } });
    await wb.openFile(ferry);
    await wb.isTranscript();
    await wb.openContainer('Readout');
  });
  after(async () => { await wb?.close(); rmSync(source, { recursive: true, force: true }); });

  it('tells in a list whose turn it is, by keyboard', async () => {
    await wb.reveal('than people');
    await wb.ask('Alt+I', 'Details at Cursor');
    await wb.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'TOVE' }).first().waitFor();
    await wb.press('Escape');
  });

  it('begins with tags that nobody has used yet, from the empty view', async () => {
    await wb.page.locator('.sidebar').getByText('New Tag', { exact: true }).click();
    await wb.answer('New Tag', 'work/night');
    await wb.answer('work/night: What It Means', 'Work between ten and six.');
    await wb.answer('work/night: Key in Tag Mode', 'n');
    await wb.answer('work/night: Colour');
    await until([{ tag: 'work/night', description: 'Work between ten and six.', key: 'n' }], () => codebook().map(({ tag, description, key }) => ({ tag, description, key })));
    assert.match(codebook()[0]!.color!, /^#[0-9a-f]{6}$/);
    await wb.rows('Tags').filter({ hasText: 'unused' }).waitFor();
    await wb.reveal('Harder');
    await wb.ask('Control+Alt+T', 'Tag:');
    await wb.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'Work between ten and six.' }).waitFor();
    await wb.press('Escape');
  });

  it('takes in the tags in use, and no colour changes', async () => {
    await tag('You sleep in pieces', 'sleep');
    await tag('The roster comes late', 'roster, complaint');
    await until(['sleep: You sleep in pieces', 'roster+complaint: The roster comes late'], tagged);
    await shows('the view Tags lists all four', ['work', 'complaint', 'roster', 'sleep'], labels);
    await wb.rows('Tags').filter({ hasText: 'not in the codebook' }).nth(2).waitFor();
    const before = await colours();
    assert.equal(new Set(Object.values(before)).size, 4, JSON.stringify(before));
    assert.match(atob(/base64,([^"]+)/.exec(before.work!)![1]!), /fill="none" stroke="#8c8c8c"/, 'a tag only by the one under it has no colour of its own');
    await wb.command('Readout: Describe Tag');
    await wb.answer('Which Tag?', 'roster');
    await wb.answer('roster: What It Means', 'Who works when.');
    await wb.answer('roster: Key in Tag Mode');
    await wb.answer('roster: Colour');
    await until(['work/night', 'roster'], () => codebook().map(({ tag }) => tag));
    await shows('the view Tags lists all four, those of the codebook first', ['work', 'roster', 'complaint', 'sleep'], labels);
    await shows('all colours are as they were', before, colours);
    await wb.command('Readout: Add Tags in Use to the Codebook');
    await wb.answer('Tags to Add to the Codebook');
    await until(['work/night', 'roster', 'complaint', 'sleep'], () => codebook().map(({ tag }) => tag));
    await wb.rows('Tags').filter({ hasText: 'not in the codebook' }).first().waitFor({ state: 'detached' });
    await shows('all colours are as they were', before, colours);
  });

  it('counts tags by meeting in a table', async () => {
    await wb.command('Readout: List Tags by Meeting as CSV');
    await wb.page.locator('.tab.active[data-resource-name="tags.csv"]').waitFor();
    await untilTrue('the table counts each tag', async () => /file,date,meeting,work\/night,roster,complaint,sleep[^]*ferry\.transcript,[^]*,0,1,1,1/.test((await wb.editor.locator('.view-lines').innerText()).replaceAll('\u00a0', ' ')));
    await wb.openFile(ferry);
  });

  const shown = async () => (await wb.editor.locator('.view-lines').innerText()).replaceAll('\u00a0', ' ');

  it('lists the passages of a tag from its row, by keyboard from the view, from the codebook and from a hover', async () => {
    const listed = async (): Promise<void> => {
      await wb.page.locator('.tab.active[data-resource-name="roster.md"]').waitFor();
      await untilTrue('the list has the passage with who speaks and who tagged it', async () => /# roster[^]*Who works when\.[^]*1 passage in 1 meeting\.[^]*TOVE: The roster comes late \(complaint · Ada Quill\)/.test(await shown()));
    };
    await wb.rows('Tags').filter({ hasText: 'roster' }).hover();
    await wb.rows('Tags').filter({ hasText: 'roster' }).getByRole('button', { name: 'List Passages of Tag' }).click();
    await listed();
    await wb.openFile(ferry);
    await wb.rows('Tags').filter({ hasText: 'roster' }).locator('.label-name').click();
    await wb.press('Shift+F12');
    await listed();
    await wb.openFile('readout.yaml');
    await wb.page.locator('.codelens-decoration', { hasText: 'no passages' }).first().waitFor();
    await wb.page.locator('.codelens-decoration a', { hasText: '1 passage' }).first().click();
    await listed();
    await wb.openFile(ferry);
    const hover = await wb.hover('roster comes late');
    await hover.locator('a', { hasText: 'roster' }).first().click();
    await listed();
    assert.equal(await wb.page.locator('.tab', { hasText: 'roster' }).count(), 1, 'a list that is asked for again is the same one');
  });

  it('goes to the passages of a tag by Go to References in the codebook and in a sidecar', async () => {
    for (const file of ['readout.yaml', `${ferry}.tags.yaml`]) {
      await wb.openFile(ferry);
      await wb.reveal('Interview 1');
      await wb.openFile(file);
      await wb.reveal('sleep');
      await wb.press('Shift+F12');
      // the only one there is; of several the editor shows a list
      await wb.page.locator(`.tab.active[data-resource-name="${ferry}"]`).waitFor();
      await wb.page.locator('.statusbar-item', { hasText: 'Ln 5, Col 33' }).waitFor();
    }
  });

  it('keeps memos on tags and meetings as Markdown that is written in an editor', async () => {
    await wb.rows('Tags').filter({ hasText: 'roster' }).locator('.label-name').click();
    await wb.command('Readout: Write Memo on Tag');
    await wb.page.locator('.tab.active', { hasText: 'Memo on roster.md' }).waitFor();
    await wb.type('Who makes it?\n\nAsk *him*.\n');
    await wb.press('Control+S');
    await until('Who makes it?\n\nAsk *him*.', () => codebook().find(({ tag }) => tag === 'roster')?.memo);
    await wb.rows('Tags').filter({ hasText: 'roster' }).filter({ hasText: 'memo' }).waitFor();
    writeFileSync(join(wb.folder, 'readout.yaml'), wb.read('readout.yaml').replace('Who makes it?', 'Who makes it up?'));
    await untilTrue('what a colleague wrote is there', async () => (await shown()).includes('Who makes it up?'));
    await wb.openFile(ferry);
    await wb.command('Readout: Write Memo on Meeting');
    await wb.page.locator(`.tab.active[data-resource-name="Memo on ${ferry}.md"]`).waitFor();
    await wb.type('She was tired.');
    await wb.press('Control+S');
    await until('She was tired.', () => readSidecar(wb.read(`${ferry}.tags.yaml`)).meeting.memo);
    await wb.command('Readout: List Memos as Markdown');
    await wb.page.locator('.tab.active', { hasText: 'memos.md' }).waitFor();
    await untilTrue('the list has both', async () => /## On tags[^]*### roster[^]*> Who makes it up\?[^]*## On meetings[^]*### 4 May 2025 · Interview 1[^]*> She was tired\./.test(await shown()));
    await wb.openFile(ferry);
    await wb.rows('Meetings').filter({ hasText: 'Interview 1' }).click();
    await wb.press('ArrowRight');
    await wb.rows('Meetings').filter({ hasText: 'She was tired.' }).click();
    await wb.page.locator(`.tab.active[data-resource-name="Memo on ${ferry}.md"]`).waitFor();
    await wb.press('Control+Home', 'Control+Shift+End', 'Delete', 'Control+S');
    await until(undefined, () => readSidecar(wb.read(`${ferry}.tags.yaml`)).meeting.memo);
    await wb.openFile(ferry);
  });

  it('asks whether a list is to have what is filtered out, and says what it leaves out', async () => {
    await wb.command('Readout: Filter Tags');
    await wb.answer('Filter Tags', 'roster');
    await shows('only that tag is there', ['roster'], labels);
    await wb.command('Readout: List Annotations as Markdown');
    await wb.choose('What is shown');
    await wb.page.locator('.tab.active[data-resource-name="annotations.md"]').waitFor();
    await untilTrue('the list has one tag and says so', async () => /Left out: tags without “roster” in them\.[^]*## roster[^]*The roster comes late/.test(await shown()) && !/## (?:sleep|complaint)/.test(await shown()));
    await wb.command('Readout: List Annotations as Markdown');
    await wb.choose('Everything');
    await wb.page.locator('.tab.active[data-resource-name="annotations-2.md"]').waitFor();
    await untilTrue('the list has all tags', async () => /## roster[^]*## complaint[^]*## sleep/.test(await shown()) && !/Left out/.test(await shown()));
    await wb.command('Readout: Clear Tags Filter');
    await wb.openFile(ferry);
    await wb.rows('Tags').filter({ hasText: 'sleep' }).getByRole('checkbox').click();
    await wb.rows('Meetings').filter({ hasText: 'Interview 1' }).click();
    await wb.press('ArrowRight');
    await wb.rows('Meetings').filter({ hasText: '1 of 2 shown' }).waitFor();
    await wb.rows('Tags').filter({ hasText: 'sleep' }).getByRole('checkbox').click();
    await wb.rows('Meetings').filter({ hasText: '1 of 2 shown' }).waitFor({ state: 'detached' });
    await wb.command('Readout: List Annotations as CSV');
    await wb.page.locator('.tab.active[data-resource-name="annotations.csv"]').waitFor();
    await wb.openFile(ferry);
  });

  it('says when a filter leaves nothing, and clears it', async () => {
    await wb.command('Readout: Filter Tags');
    await wb.answer('Filter Tags', 'zebra');
    await wb.page.locator('.sidebar').getByText('No tag fits the filter.').waitFor();
    assert.equal(await wb.page.locator('.sidebar').getByText('No tags yet').count(), 0);
    await wb.page.locator('.sidebar').getByText('Clear Filter', { exact: true }).click();
    await shows('the view Tags lists all four, those of the codebook first', ['work', 'roster', 'complaint', 'sleep'], labels);
  });

  it('gives tags in use a key while there is no codebook', async () => {
    rmSync(join(wb.folder, 'readout.yaml'));
    await wb.reveal('The roster comes late');
    await wb.press('Control+Alt+M');
    // of tags that came up in the same second the name decides which comes first
    const mode = wb.page.locator('.statusbar-item', { hasText: 'Tag mode' });
    await untilTrue('the keys are those of the tags in use, no more of the codebook', async () => /Tag mode\s+\[1\] .*\[2\] .*\[3\] /.test((await mode.allInnerTexts()).join()));
    const first = /\[1\] (\w+)/.exec(await mode.innerText())![1]!;
    await wb.reveal('Harder than');
    await wb.press('1');
    await until(`${first}: Harder than people think.`, () => tagged()[0]);
    await wb.press('Escape');
  });

  it('offers a tag to the next command as soon as it is put on a passage, and shows one that only holds others without a colour', async () => {
    await wb.openFile(ferry);
    await tag('One more person', 'wish/crew');
    await wb.command('Readout: Merge Tag');
    await wb.page.locator('.quick-input-widget', { hasText: 'Which Tag?' }).locator('.monaco-list-row', { hasText: 'wish/crew' }).waitFor();
    const icon = wb.page.locator('.quick-input-widget .monaco-list-row').filter({ has: wb.page.getByText('wish', { exact: true }) }).locator('.quick-input-list-icon');
    const svg = Buffer.from(/base64,([\w+/=]+)/.exec(await icon.getAttribute('style') ?? '')?.[1] ?? '', 'base64').toString();
    assert.match(svg, /fill="none" stroke="#8c8c8c"/);
    await wb.press('Escape');
  });
});
