import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../scripts/hosts/places';
import { readSidecar } from '../../src/tags/sidecar';
import type { Annotation } from '../../src/tags/model';
import { openWorkbench, type Workbench } from './driver';
import { until } from './patience';
import { opening } from './told';

/** A readout of the samples that nobody has tagged yet, and its title. */
const FOLDER = 'readouts/2024/', FILE = 'marrow-bay-ferry-faro.txt', TITLE = 'Governor Almeida concludes visit to Lagos';
const SIDECAR = `${FOLDER}${FILE}.tags.yaml`;
const PASSAGE = 'about $330 million last year';
const NOTE = 'Ask the statistics office.';

describe('the path of an analyst, from opening a folder to a sidecar for git', () => {
  let wb: Workbench;

  /** Puts the cursor before a passage and selects it, by keyboard. */
  const mark = async (passage: string): Promise<void> => {
    await wb.reveal(passage);
    for (let i = 0; i < passage.length; i++) await wb.press('Shift+ArrowRight');
  };
  /** The colour in which the editor draws the first visible occurrence of a word, and whether it is bold. */
  const look = (word: string): Promise<{ color: string; bold: boolean } | null> => wb.page.evaluate(`(() => {
    const own = [...document.querySelectorAll('.editor-group-container.active .view-line span > span')].find(one => one.textContent.replace(/\\u00a0/g, ' ').trim() === ${JSON.stringify(word)});
    if (!own) return null;
    const { color, fontWeight } = getComputedStyle(own);
    return { color, bold: Number(fontWeight) >= 600 };
  })()`);
  const plain = async (): Promise<string | undefined> => (await wb.page.evaluate(`getComputedStyle(document.querySelector('.editor-group-container.active .view-line .mtk1')).color`)) as string;
  const annotations = (): readonly Annotation[] => (existsSync(join(wb.folder, SIDECAR)) ? readSidecar(wb.read(SIDECAR)).annotations : []);
  const meeting = () => wb.rows('Meetings').filter({ hasText: /Almeida|Okonjo/ }).first();

  opening(async () => {
    wb = await openWorkbench({ folder: join(repository, 'samples'), settings: { 'readout.author': 'Ada Quill' } });
  });
  after(() => wb?.close());

  it('recognises a plain text by what it says, and leaves another alone', async () => {
    await wb.openFile('notes-on-style.txt');
    await wb.page.locator('.statusbar-item', { hasText: 'Plain Text' }).first().waitFor();
    await wb.openFile(FOLDER + FILE);
    await wb.isTranscript();
  });

  it('makes figures, names and speakers stand out, each kind in its own colour', async () => {
    await until('the figure $330 million has a colour', async () => !!await look('$330 million'));
    const [figure, person, place, text] = [await look('$330 million'), await look('Tomás Almeida'), await look('Nigeria'), await plain()];
    assert.equal(new Set([figure?.color, person?.color, place?.color, text]).size, 4, JSON.stringify({ figure, person, place, text }));
    await wb.screenshot('walk/1-colours.png');
  });

  it('switches a kind off and on again', async () => {
    await wb.command('Readout: Stop Highlighting Figures');
    await until('the figure has no colour', async () => await look('$330 million') === null);
    await wb.command('Readout: Highlight Figures');
    await until('the figure has its colour again', async () => await look('$330 million') !== null);
  });

  it('tells on hover the value of a figure, who is named, and who speaks', async () => {
    const figure = await wb.hover('$330 million');
    await until('the hover spells the value', async () => (await figure.innerText()).includes('330,000,000 US dollars'));
    await wb.screenshot('walk/2-figure.png');
    await wb.press('Escape');
    const place = await wb.hover('Olhão');
    await until('the hover says what Olhão is', async () => (await place.innerText()).includes('Place'));
    await wb.press('Escape');
    const quote = await wb.hover('We were received as friends');
    await until('the hover names the speaker', async () => (await quote.innerText()).includes('Tomás Almeida'));
    assert.match(await quote.innerText(), /\d+ quotes; \d+ words, \d+% of all that is said/);
    const cursor = wb.page.locator('.statusbar-item', { hasText: /Ln \d+/ }).first(), before = await cursor.innerText();
    await quote.getByText('Next quote').click();
    await until('the cursor stands at the next quote', async () => await cursor.innerText() !== before);
    await wb.screenshot('walk/3-quote.png');
  });

  it('offers what stands on a line where nothing stands at the cursor, and says to screen readers where keys go', async () => {
    await wb.reveal('The meeting took place');
    await wb.ask('Alt+I', 'On This Line');
    const rows = await wb.choices();
    assert.match(rows[0] ?? '', /14 March.*Date/, rows.join(' | '));
    await wb.press('Enter');
    await wb.page.locator('.quick-input-title:visible', { hasText: 'Details at Cursor' }).waitFor();
    await wb.press('Escape', 'Alt+.');
    const said = wb.page.locator('.statusbar-item [role="alert"]', { hasText: /\d+ of \d+/ });
    await said.waitFor();
    assert.match(await said.getAttribute('aria-label') ?? '', /[“"«]/, 'the quote itself is said');
  });

  it('outlines title and quotes, in Go to Symbol and in the breadcrumbs', async () => {
    await wb.press('Control+Shift+O');
    await until('the symbols are listed', async () => (await wb.choices()).some(row => row.startsWith('Tomás Almeida: We were received')));
    assert.ok((await wb.choices()).some(row => row.startsWith(TITLE)));
    await wb.screenshot('walk/4-symbols.png');
    await wb.press('Escape');
    await wb.page.locator('.breadcrumbs-control', { hasText: TITLE }).waitFor();
  });

  it('keeps the keyboard in a view that is still filling', async () => {
    await wb.command('Readout: Focus on Meetings View');
    await meeting().waitFor();
    await until('the arrow keys go through the meetings', async () => {
      await wb.press('ArrowDown');
      return !!await wb.page.evaluate(`document.activeElement.getAttribute('aria-label') === 'Meetings' && document.activeElement.getAttribute('aria-activedescendant')`);
    });
  });

  it('lists the meetings by folder, and a click opens one', async () => {
    await wb.openContainer('Readout');
    await meeting().waitFor();
    await wb.page.locator(`.sidebar .monaco-list-row.selected[aria-label*="${FILE}"]`).waitFor();
    await wb.command('Readout: Group Meetings…');
    await wb.choose('Folder');
    await wb.rows('Meetings').filter({ hasText: 'readouts/2023' }).first().waitFor();
    await wb.screenshot('walk/5-tree.png');
    await wb.rows('Meetings').filter({ hasText: 'Marta Ozoliņa' }).first().click();
    await wb.page.locator('.tab.active[data-resource-name="rail-corridor.txt"]').waitFor();
    await wb.openFile(FOLDER + FILE);
  });

  it('tags a passage by keyboard, with two tags, one of them new, and a note', async () => {
    await wb.press('Control+1');
    await mark(PASSAGE);
    await wb.ask('Control+Alt+Shift+T', 'Tag:');
    await wb.answer('Tag:', 'trade/volume, to ask');
    await wb.answer('Note', NOTE);
    await until('the sidecar is written', () => annotations().length === 1);
    const text = wb.read(FOLDER + FILE), start = [...text.slice(0, text.indexOf(PASSAGE))].length;
    const { id, on } = annotations()[0]!;
    const before = text.slice(0, text.indexOf(PASSAGE)).slice(-32), after = text.slice(text.indexOf(PASSAGE) + PASSAGE.length);
    assert.deepEqual(annotations()[0], { ...annotations()[0], tags: ['trade/volume', 'to ask'], quote: PASSAGE, before, start, note: NOTE, by: 'Ada Quill' });
    assert.ok(after.startsWith(annotations()[0]!.after ?? ''));
    assert.match(wb.read(SIDECAR), new RegExp([
      '^readout: 1', 'annotations:', `  - id: ${id}`, '    tags: \\[trade/volume, to ask\\]', `    quote: ${PASSAGE.replace('$', '\\$')}`,
      '    before: .+', '    after: .+', `    start: ${start}`, '    note: [^]+?', '    by: Ada Quill', `    on: ${on}\\n$`,
    ].join('\\n')));
  });

  it('tells tags, note and author of a tagged passage on hover', async () => {
    await wb.hover(PASSAGE);
    const shown = wb.page.locator('.monaco-hover:visible');
    await until('the hover tells tags, note and author', async () => {
      const text = (await shown.allInnerTexts()).join('\n').replace(/\s/g, ' ');
      return ['trade/volume', 'to ask', NOTE, 'Ada Quill'].every(part => text.includes(part));
    });
    await wb.screenshot('walk/7-tagged.png');
    await wb.press('Escape');
  });

  it('edits, finds and removes annotations by keyboard', async () => {
    await mark('a timetable she shall have');
    await wb.ask('Control+Alt+T', 'Tag:');
    await wb.answer('Tag:', 'tone');
    await until('there are two annotations', () => annotations().length === 2);
    assert.deepEqual(annotations().map(({ tags }) => tags[0]), ['tone', 'trade/volume'], 'blocks stand in the order of the text');
    const block = wb.read(SIDECAR).slice(wb.read(SIDECAR).lastIndexOf('  - id:'));

    await wb.press('Control+Home', 'Alt+Shift+Period');
    await wb.page.locator('.statusbar-item', { hasText: 'tone (1 of 2)' }).waitFor();
    await wb.press('Alt+Shift+Period');
    await wb.page.locator('.statusbar-item', { hasText: '(2 of 2)' }).waitFor();
    await wb.press('Alt+Shift+Comma');
    await wb.page.locator('.statusbar-item', { hasText: 'tone (1 of 2)' }).waitFor();

    await wb.press('Control+Alt+N');
    await wb.page.locator('.review-widget .monaco-editor.focused').waitFor();
    await wb.type('Friendly.');
    await wb.press('Control+Enter');
    await until('the note is written', () => annotations()[0]?.note === 'Friendly.');
    assert.ok(wb.read(SIDECAR).endsWith(block), 'the other block keeps its lines');
    await wb.page.locator('.review-widget').waitFor({ state: 'hidden' });
    await wb.page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
    await wb.press('Control+Alt+Backspace');
    await until('one annotation is left', () => annotations().length === 1);
    assert.equal(wb.read(SIDECAR), `readout: 1\nannotations:\n${block}`);
    await wb.screenshot('walk/8-after.png');
  });

  it('counts the tag in the tree, and complains of nothing', async () => {
    await wb.rows('Meetings').filter({ hasText: '1 tagged' }).first().waitFor();
    await wb.press('Control+Shift+E');
    const explorer = wb.page.locator('.explorer-folders-view .monaco-list-row');
    await explorer.filter({ hasText: FILE }).first().waitFor();
    await wb.screenshot('walk/9-explorer.png');
    assert.deepEqual(wb.complaints, []);
  });
});
