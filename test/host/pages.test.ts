import * as vscode from 'vscode';
import { ok, until } from './support/check';
import { at, readout, show } from './support/workspace';

/** The kinds of the pages that are open in tabs; VS Code puts a word of its own before them. */
function pages(): string[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).flatMap(({ input }) => (input instanceof vscode.TabInputWebview ? [input.viewType.replace(/^.*-readout\./, 'readout.')] : []));
}

describe('pages', () => {
  before(readout);
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('shows the figures on one page, however often it is asked to', async () => {
    await vscode.commands.executeCommand('readout.showFigures');
    await until('the page is open', () => pages().includes('readout.figures'));
    await vscode.commands.executeCommand('readout.showFigures');
    ok(pages().filter(page => page === 'readout.figures').length === 1, `one page in ${pages().join(', ')}`);
  });

  it('shows the meeting of the active editor, and of an address', async () => {
    const { document } = await show('harbour-board.txt');
    await until('the language is set', () => document.languageId === 'transcript');
    await vscode.commands.executeCommand('readout.showMeetingOverview');
    await until('the page is open', () => pages().includes('readout.meeting'));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until('the page is closed', () => pages().length === 0);
    await vscode.commands.executeCommand('readout.showMeetingOverview', at('harbour-board.txt'));
    await until('the page is open again', () => pages().includes('readout.meeting'));
  });

  it('shows no page for what is no meeting', async () => {
    void vscode.commands.executeCommand('readout.showMeetingOverview', at('nothing-there.txt'));
    await new Promise(resolve => { setTimeout(resolve, 500); });
    ok(pages().length === 0, `no page in ${pages().join(', ')}`);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
