import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from './driver';
import { cameTrue, tryUntil, until } from './patience';
import { opening } from './told';

const INTERVIEW = 'Interview (final) v2.txt', WORDS = 'the pay was 9.50 an hour';
const TEXT = `Interviewer: What did you do then, after they had shut it down?\r\nRespondent 1: I went to the city. I drove a bus for six years, and ${WORDS}.\r\nInterviewer: And you, Anna?\r\nAnna: I stayed.\r\n`;

describe('a folder as people have them', () => {
  let wb: Workbench, home: string;
  const lines = async (view: string): Promise<string[]> => (await wb.rows(view).allInnerTexts()).map(text => text.replace(/\s+/g, ' ').trim());
  /** Stretches of the text that decorations of extensions stand behind. */
  const marked = (): Promise<number> => wb.editor.locator('.view-overlays [class*="ced-"]').count();

  opening(async () => {
    home = mkdtempSync(join(tmpdir(), 'readout-everyday-'));
    const folder = join(home, 'my files');
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(join(folder, INTERVIEW), TEXT);
    writeFileSync(join(folder, `${INTERVIEW}.tags.yaml`), `readout: 1\nannotations:\n  - id: every001\n    tags: [work/pay]\n    quote: ${WORDS}\n    start: ${TEXT.replaceAll('\r', '').indexOf(WORDS)}\n`);
    writeFileSync(join(folder, 'old name.txt.tags.yaml'), 'readout: 1\nannotations:\n  - id: every002\n    tags: [lost]\n    quote: It was all long ago\n    start: 0\n');
    // as many do who want to see transcripts only
    writeFileSync(join(folder, '.vscode/settings.json'), '{ "files.exclude": { "**/*.tags.yaml": true } }\n');
    wb = await openWorkbench({ folder });
  });
  after(async () => {
    await wb?.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('has its tags listed though the sidecars are out of sight, and speaks of no codebook where there is none', async () => {
    await wb.openContainer('Readout');
    await until('the tag is listed', async () => (await lines('Tags')).length > 0);
    assert.deepEqual(await lines('Tags'), ['lost1', 'work1']);
  });
  it('says what helps where a transcript was renamed outside the editor and its sidecar was not', async () => {
    const passage = wb.rows('Tags').filter({ hasText: 'It was all long ago' });
    await wb.rows('Tags').filter({ hasText: 'lost' }).first().click();
    // the row opens once the view knows what is under it
    await tryUntil('its passage is listed', async ms => {
      if (!await passage.count()) await wb.press('ArrowRight');
      return cameTrue(passage.waitFor({ timeout: ms }));
    });
    await passage.click();
    const told = wb.notifications.filter({ hasText: 'old name.txt is not there any more. If it has another name now, give old name.txt.tags.yaml that name, too.' });
    await wb.command('Notifications: Show Notifications');
    await told.waitFor();
    await told.getByText('Open Sidecar').click();
    await wb.page.locator('.tab.active', { hasText: 'old name.txt.tags.yaml' }).waitFor();
  });
  it('offers once more to take tags along where a file is renamed and the editor was told to leave them', async () => {
    writeFileSync(join(wb.folder, 'draft.txt'), 'Notes of a day without a meeting.\n');
    writeFileSync(join(wb.folder, 'draft.txt.tags.yaml'), 'readout: 1\nannotations:\n  - id: every003\n    tags: [work]\n    quote: without a meeting\n    start: 15\n');
    const row = wb.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'draft.txt' }), box = wb.page.locator('.explorer-folders-view .monaco-inputbox input');
    await wb.command('File: Focus on Files Explorer');
    await row.click();
    await tryUntil('the name can be written', async ms => {
      await wb.press('F2');
      return cameTrue(box.waitFor({ timeout: ms }));
    });
    await box.fill('final.txt');
    await wb.press('Enter');
    await wb.page.locator('.monaco-dialog-box').getByText('Skip Changes').click();
    const told = wb.notifications.filter({ hasText: 'The tags of final.txt were left behind in draft.txt.tags.yaml.' });
    // the editor opens the file under its new name meanwhile, which would close a palette
    await tryUntil('the tags are said to be left behind', async ms => {
      await wb.press('Control+K', 'Control+Shift+N');
      return cameTrue(told.waitFor({ timeout: ms }));
    });
    assert.ok(existsSync(join(wb.folder, 'draft.txt.tags.yaml')));
    await told.getByText('Take Tags Along').click();
    await until('the tags are there', () => existsSync(join(wb.folder, 'final.txt.tags.yaml')));
    assert.ok(!existsSync(join(wb.folder, 'draft.txt.tags.yaml')));
  });
  it('offers to give a sidecar the capitals that its transcript has now', async () => {
    writeFileSync(join(wb.folder, 'Talk.txt.tags.yaml'), 'readout: 1\nannotations:\n  - id: every004\n    tags: [work]\n    quote: I drove a bus\n    start: 99\n');
    writeFileSync(join(wb.folder, 'talk.txt'), TEXT);
    const told = wb.notifications.filter({ hasText: 'The tags of talk.txt are in Talk.txt.tags.yaml, whose name differs in capitals' });
    await tryUntil('it is offered', async ms => {
      await wb.press('Control+K', 'Control+Shift+N');
      return cameTrue(told.waitFor({ timeout: ms }));
    });
    await told.getByText('Rename Sidecar').click();
    await until('it has that name', () => readdirSync(wb.folder).includes('talk.txt.tags.yaml'));
    assert.ok(!readdirSync(wb.folder).includes('Talk.txt.tags.yaml'));
    await wb.openContainer('Readout');
    await until('the meeting is tagged', async () => (await lines('Meetings')).includes('talk.txt1 tagged'));
  });
  it('shows no annotation in what is no transcript any more, and shows it again', async () => {
    await wb.openFile(INTERVIEW);
    await until('the annotation shows', async () => await marked() > 0);
    await wb.command('Readout: Not a Transcript');
    await until('it is gone', async () => await marked() === 0);
    await wb.command('Readout: Read as Transcript');
    await until('it is back', async () => await marked() > 0);
  });
});
