import * as vscode from 'vscode';
import { equal, until } from './support/check';
import { readout, show, write } from './support/workspace';

const TEXT = 'CLERK: The ferry is late. Who knows why?\n\nPILOT: There is fog on the river.\n';
const sidecarOf = (...quotes: readonly string[]): string =>
  `readout: 1\nannotations:\n${quotes.map((quote, i) => `  - id: walk000${i}\n    tags: [tag${i}]\n    quote: ${quote}\n    start: ${TEXT.indexOf(quote)}\n`).join('')}`;

let made = 0;
/** A fresh transcript in the only editor, with an annotation on each of the passages. */
async function annotated(...quotes: readonly string[]): Promise<vscode.TextEditor> {
  const name = `annotations-${++made}.transcript`;
  await write(name, TEXT);
  await write(`${name}.tags.yaml`, sidecarOf(...quotes));
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  const editor = await show(name);
  await until('the language is set', () => editor.document.languageId === 'transcript');
  return editor;
}

describe('annotations', () => {
  before(() => readout());
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('are gone through one by one, also where several stand on the very same words', async () => {
    const { document } = await annotated('The ferry is late', 'The ferry is late', 'fog'), editor = vscode.window.activeTextEditor!;
    const shown: string[] = [];
    for (const command of ['next', 'next', 'next', 'next', 'previous', 'previous', 'previous']) {
      await vscode.commands.executeCommand(`readout.${command}Annotation`);
      shown.push(document.getText(editor.selection));
    }
    equal(shown, ['The ferry is late', 'The ferry is late', 'fog', 'The ferry is late', 'fog', 'The ferry is late', 'The ferry is late']);
  });
  it('are not asked for where there is no file that they could stand beside', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: TEXT, language: 'transcript' }));
    // one that waits for a person, who may choose a tag in vain, would not end
    await vscode.commands.executeCommand('readout.tagSelection');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
  it('are moved to what is selected in the editor that one works in, where two show the transcript', async () => {
    const editor = await annotated('The tram is late'), { document } = editor, place = (words: string): vscode.Selection => {
      const start = TEXT.indexOf(words);
      return new vscode.Selection(document.positionAt(start), document.positionAt(start + words.length));
    };
    editor.selection = place('Who knows why');
    const beside = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
    beside.selection = place('fog on the river');
    await until('its words are missed', () => vscode.languages.getDiagnostics(document.uri).some(({ code }) => code === 'to-review walk0000'));
    await vscode.commands.executeCommand('readout.reviewMove', 'walk0000');
    const yaml = new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri.with({ path: `${document.uri.path}.tags.yaml` })));
    equal(/quote: (.*)/.exec(yaml)?.[1], 'fog on the river');
  });
  it('and what links lead to are shown in the editor that one works in, where two show the transcript', async () => {
    const { document } = await annotated('fog'), start = TEXT.indexOf('fog');
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Two });
    await vscode.commands.executeCommand('readout.reveal', document.uri.toString(), start, start);
    const there = await until('one shows it', () => vscode.window.visibleTextEditors.find(({ selection }) => selection.active.line === 2));
    equal(there.viewColumn, vscode.ViewColumn.Two);
  });
});
