import * as vscode from 'vscode';
import { equal, ok, until } from './support/check';
import { readout, show } from './support/workspace';

describe('activation', () => {
  it('activates', async () => {
    equal((await readout()).isActive, true);
  });

  it('contributes the language of transcripts', async () => {
    ok((await vscode.languages.getLanguages()).includes('transcript'), 'the language transcript');
  });

  it('registers the commands that the manifest promises', async () => {
    const { contributes } = (await readout()).packageJSON as { contributes: { commands: { command: string }[] } };
    const registered = new Set(await vscode.commands.getCommands(true));
    equal(contributes.commands.map(({ command }) => command).filter(command => !registered.has(command)), [], 'commands without a home');
  });

  it('recognises a readout by its content and leaves a list of errands alone', async () => {
    const { document } = await show('harbour-board.txt');
    await until('the readout has the language transcript', () => vscode.workspace.textDocuments.find(({ uri, languageId }) => uri.toString() === document.uri.toString() && languageId === 'transcript'));
    equal((await show('shopping.txt')).document.languageId, 'plaintext');
  });
});
