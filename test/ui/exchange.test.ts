import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { unpacked } from '../../src/exchange/qda/package';
import { openWorkbench, type Workbench } from './driver';
import { cameTrue, tryUntil, until } from './patience';
import { opening } from './told';

const guid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const TEXT = 'Interviewer: What did the ferry cost?\nSkipper: It cost us two million crowns, and a summer.\nInterviewer: And now?\nSkipper: Now it sails.\n', WORDS = 'two million crowns';
/** A project as another program for qualitative analysis writes one. */
const PROJECT = `<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="Ferry study" origin="Another program">
<Users><User guid="${guid(1)}" name="Ada Quill"/></Users><CodeBook><Codes><Code guid="${guid(2)}" name="Money" isCodable="true" color="#009E73"><Description>What it cost.</Description><NoteRef targetGUID="${guid(7)}"/></Code></Codes></CodeBook>
<Cases><Case guid="${guid(3)}" name="Skippers"/></Cases><Sources><TextSource guid="${guid(4)}" name="Skipper" plainTextPath="internal://${guid(4)}.txt"><PlainTextSelection guid="${guid(5)}" startPosition="${TEXT.indexOf(WORDS)}"
 endPosition="${TEXT.indexOf(WORDS) + WORDS.length}" creatingUser="${guid(1)}"><Coding guid="${guid(6)}"><CodeRef targetGUID="${guid(2)}"/></Coding></PlainTextSelection><NoteRef targetGUID="${guid(8)}"/></TextSource></Sources>
<Notes><Note guid="${guid(7)}" name="Doubts"><PlainTextContent>Crowns of which year?</PlainTextContent></Note><Note guid="${guid(8)}" name="Skipper"><PlainTextContent>Tired that day.</PlainTextContent></Note></Notes></Project>`;

describe('projects of other programs', () => {
  let wb: Workbench, home: string;
  const told = async (text: string): Promise<void> => {
    await wb.command('Notifications: Show Notifications');
    await wb.notifications.filter({ hasText: text }).first().waitFor();
    await wb.command('Notifications: Clear All Notifications');
  };
  /** Chooses Import Project in the menu of a file; the editor may know it only a moment after it has opened the folder. */
  const fromMenu = async (file: string): Promise<void> => {
    const item = wb.page.locator('.monaco-menu .action-item', { hasText: 'Import Project' });
    await tryUntil('the menu offers it', async ms => {
      await wb.page.locator('.explorer-viewlet .monaco-list-row', { hasText: file }).click({ button: 'right' });
      if (await cameTrue(item.waitFor({ timeout: ms }))) return true;
      await wb.press('Escape');
      return false;
    });
    // a menu that has just opened passes the first click over
    await tryUntil('the menu takes the click', async ms => {
      await item.click({ timeout: ms }).catch(() => {});
      return cameTrue(item.waitFor({ state: 'hidden', timeout: 500 }));
    });
  };
  const importIt = async (into: string): Promise<void> => {
    await fromMenu('ferry.qdpx');
    await wb.page.locator('.quick-input-list .monaco-list-row', { hasText: into }).first().waitFor();
    await wb.choose(into);
  };

  opening(async () => {
    home = mkdtempSync(join(tmpdir(), 'readout-exchange-'));
    const folder = join(home, 'harbour');
    mkdirSync(folder);
    writeFileSync(join(folder, 'ferry.qdpx'), zipSync({ 'project.qde': strToU8(PROJECT), [`sources/${guid(4)}.txt`]: strToU8(TEXT) }));
    writeFileSync(join(folder, 'torn.qdpx'), 'PK and no more');
    writeFileSync(join(folder, 'Skipper.txt'), 'Another text of that name.\n');
    wb = await openWorkbench({ folder });
  });
  after(async () => {
    await wb?.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('come in from the Explorer: a transcript, its annotation where it was, its code as a tag, memos on both; what has no place here is told', async () => {
    await importIt('a folder of its own');
    await told('Imported from ferry.qdpx – transcripts: 1 of 1, new annotations: 1, tags: 1. New memos: 2. Readout has no place for: cases and sets: 1.');
    assert.equal(wb.read('Ferry study/Skipper.txt'), TEXT);
    const sidecar = wb.read('Ferry study/Skipper.txt.tags.yaml');
    for (const line of ['tags: [Money]', `quote: ${WORDS}`, 'by: Ada Quill', 'memo: |-\n    Tired that day.']) assert.ok(sidecar.includes(line), `“${line}” in ${sidecar}`);
    for (const line of ['- tag: Money', 'description: What it cost.', 'color: "#009e73"', 'memo: |-\n      # Doubts\n\n      Crowns of which year?']) assert.ok(wb.read('readout.yaml').includes(line), line);
    await wb.openFile('Ferry study/Skipper.txt');
    const hover = await wb.hover(WORDS);
    assert.match(await hover.innerText(), /Money[\s\S]*by\s+Ada\s+Quill/);
  });
  it('add nothing when they come again, and write over no other text', async () => {
    const before = wb.read('Ferry study/Skipper.txt.tags.yaml');
    await importIt('a folder of its own');
    await told('new annotations: 0');
    assert.equal(wb.read('Ferry study/Skipper.txt.tags.yaml'), before);
    await importIt('beside what is there');
    await told('new annotations: 1');
    assert.deepEqual([wb.read('Skipper.txt'), wb.read('Skipper-2.txt')], ['Another text of that name.\n', TEXT]);
  });
  it('are refused with a reason when they are none', async () => {
    await fromMenu('torn.qdpx');
    await told('torn.qdpx is no project that Readout can read.');
  });
  it('are written for them, with who speaks and the codebook', async () => {
    await wb.command('Readout: Export Project');
    await wb.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Who speaks' }).waitFor();
    await wb.press('Enter');
    await wb.page.locator('.quick-input-titlebar', { hasText: 'Export Project' }).waitFor();
    const box = wb.page.locator('.quick-input-box input');
    await until('a name is proposed', async () => (await box.inputValue()).endsWith('harbour.qdpx'));
    await wb.press('Enter');
    await told('annotations: 2. It is for programs that read REFI-QDA, such as NVivo, ATLAS.ti and MAXQDA. Memos: 3.');
    const file = join(wb.folder, 'harbour.qdpx');
    assert.ok(existsSync(file));
    const result = unpacked(readFileSync(file));
    assert.ok('project' in result);
    const { tags, sources } = result.project;
    assert.deepEqual(tags, [{ tag: 'Money', description: 'What it cost.', color: '#009e73', memo: '# Doubts\n\nCrowns of which year?' }]);
    assert.deepEqual(sources.map(({ memo }) => memo).filter(Boolean), ['Tired that day.', 'Tired that day.']);
    assert.deepEqual(sources.filter(({ passages }) => passages.length).map(({ name, text, passages: [only] }) => [name, text.slice(only!.span.start, only!.span.end)]), [['Ferry study/Skipper.txt', WORDS], ['Skipper-2.txt', WORDS]]);
  });
});
