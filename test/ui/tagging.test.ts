import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../../scripts/hosts/places';
import { readSidecar } from '../../src/tags/sidecar';
import { openWorkbench, type Workbench } from './driver';

const KILN = `Kiln committee, 4 May 2024

CHAIR: Good evening. The kiln was fired twice in April. It used nine loads of wood.

POTTER: The glaze cracked on the second firing. We should buy thicker shelves.

CHAIR: Thank you. Is there any other business?
`;
const CODEBOOK = 'readout: 1\ntags:\n  - tag: cost\n    key: c\n  - tag: repair\n    key: r\n';
const kiln = 'kiln.transcript';

describe('tagging by keyboard alone', () => {
  const source = freshFolder('tagging');
  let wb: Workbench;
  const annotations = (file: string) => (existsSync(join(wb.folder, `${file}.tags.yaml`)) ? readSidecar(wb.read(`${file}.tags.yaml`)).annotations : []);
  const tagged = (file: string) => annotations(file).map(({ tags, quote }) => `${tags.join('+')}: ${quote}`);
  /** Waits until `ask` gives what is expected, and says what it gave when it does not. */
  const until = async (expected: unknown, ask: () => unknown): Promise<void> => {
    for (const end = Date.now() + 10_000; Date.now() < end && JSON.stringify(ask()) !== JSON.stringify(expected);) await wb.page.waitForTimeout(50);
    assert.deepEqual(ask(), expected);
  };
  const input = () => wb.page.locator('.quick-input-widget:visible');
  /** Types into the list or box that a command opens, and takes it. */
  const answer = async (title: string, text = ''): Promise<void> => {
    await input().filter({ hasText: title }).waitFor();
    if (text) await wb.type(text);
    await wb.page.waitForTimeout(150);
    await wb.press('Enter');
  };
  /** The cursor to the beginning of a passage and, by keyboard, over it. */
  const mark = async (passage: string): Promise<void> => {
    await wb.reveal(passage);
    await wb.page.keyboard.down('Shift');
    for (let i = 0; i < passage.length; i++) await wb.page.keyboard.press('ArrowRight');
    await wb.page.keyboard.up('Shift');
  };
  const open = async (file: string): Promise<void> => {
    await wb.openFile(file);
    await wb.page.locator('.statusbar-item', { hasText: 'Transcript' }).first().waitFor();
  };

  before(async () => {
    mkdirSync(source, { recursive: true });
    for (const [name, text] of [[kiln, KILN], ['readout.yaml', CODEBOOK]] as const) writeFileSync(join(source, name), text);
    wb = await openWorkbench({ folder: source, settings: { 'readout.author': 'Ada Quill' } });
    await open(kiln);
    // The chord means something once the annotations of the text are read.
    await wb.page.waitForTimeout(1500);
  });
  afterEach(async function () { if (this.currentTest?.state === 'failed') await wb.screenshot('tagging-failed.png'); });
  after(async () => { await wb?.close(); rmSync(source, { recursive: true, force: true }); });

  it('tags with one chord, several tags at once, and the last tags again', async () => {
    await mark('nine loads of wood');
    await wb.press('Control+Alt+T');
    await answer('Tag:', 'cost, fuel');
    await until(['cost+fuel: nine loads of wood'], () => tagged(kiln));
    await mark('thicker shelves');
    await wb.press('Control+Alt+A');
    await until(['cost+fuel: nine loads of wood', 'cost+fuel: thicker shelves'], () => tagged(kiln));
    await wb.press('Control+Z');
    await until(['cost+fuel: nine loads of wood'], () => tagged(kiln));
  });

  it('writes a note of several lines', async () => {
    await wb.reveal('nine loads');
    await wb.press('Control+Alt+N');
    await answer('Note', 'A third more than last year.\\nAsk why.');
    await until('A third more than last year.\nAsk why.', () => annotations(kiln)[0]?.note);
  });

  it('sets tags by single keys, none of which gets into the text', async () => {
    await mark('The glaze cracked');
    await wb.press('Control+Alt+M', 'r');
    await until(['cost+fuel: nine loads of wood', 'repair: The glaze cracked'], () => tagged(kiln));
    assert.equal(wb.read(kiln), KILN);
    assert.equal(await wb.page.locator('.tab.active.dirty').count(), 0, 'the transcript is not touched');
  });

  it('moves edges by word and by sentence', async () => {
    await wb.reveal('glaze cracked');
    await wb.press('Alt+ArrowRight');
    await until('The glaze cracked on', () => annotations(kiln)[1]?.quote);
    await wb.press('Control+Alt+ArrowRight');
    await until('The glaze cracked on the second firing.', () => annotations(kiln)[1]?.quote);
  });
});
