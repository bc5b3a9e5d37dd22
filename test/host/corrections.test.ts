import * as vscode from 'vscode';
import { ok, until } from './support/check';
import { at, readout, show, write } from './support/workspace';

const TEXT = [
  'Bridge Committee, minutes of 3 May 2021',
  'MARTA QUILL: I think Brindle Cove wants a bridge, and we should ask.',
  'JOSS PEMBRIDGE: You know they have a ferry. I went to Brindle Cove on 3 May 2021.',
  'MARTA QUILL: It sinks.',
  'JOSS PEMBRIDGE: Then I agree with you: we build in Brindle Cove.',
].join('\n\n');
const CODEBOOK = 'readout.yaml';

const open = async (path: string): Promise<vscode.TextDocument> => {
  await readout();
  await write(path, TEXT);
  const { document } = await show(path);
  await until('it is a transcript', () => document.languageId === 'transcript');
  return document;
};
const read = async (path: string): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(at(path)));
const hover = async (document: vscode.TextDocument, words: string): Promise<string> => {
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return found.flatMap(one => one.contents).map(content => (typeof content === 'string' ? content : content.value)).join('\n').replaceAll('\\', '');
};
const withCodebook = async (change: () => Promise<void>): Promise<void> => {
  const before = await vscode.workspace.fs.readFile(at(CODEBOOK)).then(bytes => bytes, () => undefined);
  try { await change(); }
  finally {
    if (before) await vscode.workspace.fs.writeFile(at(CODEBOOK), before);
    else await vscode.workspace.fs.delete(at(CODEBOOK)).then(undefined, () => undefined);
  }
};

describe('corrections', () => {
  it('has a readout.yaml that the editor makes for a rename in UTF-8, whatever encoding transcripts are in', () => withCodebook(async () => {
    await vscode.workspace.fs.delete(at(CODEBOOK)).then(undefined, () => undefined);
    const files = vscode.workspace.getConfiguration('files'), document = await open('renamed-1252.transcript'), position = document.positionAt(document.getText().indexOf('Brindle Cove') + 1);
    await files.update('encoding', 'windows1252', vscode.ConfigurationTarget.Workspace);
    try {
      const edit = await until('the name can be renamed', () => vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, position, 'Бриндл – Cove').then(found => found, () => undefined));
      ok(await vscode.workspace.applyEdit(edit), 'it is renamed');
      const codebook = await vscode.workspace.openTextDocument(at(CODEBOOK));
      if (codebook.isDirty) ok(await codebook.save(), 'it is saved');
      await until('the file holds the name', async () => (await read(CODEBOOK)).includes('Бриндл – Cove'));
      await vscode.window.showTextDocument(at(CODEBOOK));
      let shown = '';
      await until('the editor shows it', () => {
        const now = vscode.window.activeTextEditor!.document;
        shown = `${now.encoding} ${now.isDirty} ${now.getText()}`;
        return /^utf8 false [^]*Бриндл – Cove/.test(shown);
      }).catch((error: unknown) => { throw new Error(`${String(error)}: ${shown}`); });
    } finally {
      await files.update('encoding', undefined, vscode.ConfigurationTarget.Workspace);
    }
  }));

  it('reads open transcripts anew when a name is put into readout.yaml', () => withCodebook(async () => {
    const document = await open('bridge.transcript');
    await write(CODEBOOK, 'readout: 1\nnames:\n  organisations:\n    - name: Brindle Cove Borough Council\n      also: [Brindle Cove]\n');
    await until('the full name is known', async () => (await hover(document, 'Brindle Cove wants')).includes('Brindle Cove Borough Council'));
  }));

  it('leaves alone what is no name, by one command', () => withCodebook(async () => {
    const document = await open('no-name.transcript'), editor = await show('no-name.transcript');
    await until('it is taken for a name', async () => (await hover(document, 'Brindle Cove wants')).includes('In this transcript'));
    const position = document.positionAt(document.getText().indexOf('Brindle Cove') + 2);
    editor.selection = new vscode.Selection(position, position);
    void vscode.commands.executeCommand('readout.notAName');
    await until('it is no longer taken for one', async () => !(await hover(document, 'Brindle Cove wants')).includes('In this transcript'));
    ok(/ignore:\s*\n\s*- Brindle Cove/.test(await read(CODEBOOK)), 'the phrase in readout.yaml');
  }));

  it('renames a name in a readout.yaml with a byte order mark, of which there is one afterwards', () => withCodebook(async () => {
    await write(CODEBOOK, '\ufeffreadout: 1\r\ntags: [a]\r\n');
    const document = await open('renamed.transcript'), position = document.positionAt(document.getText().indexOf('Brindle Cove') + 1);
    // until what another test said of the name is forgotten, there may be none
    const edit = await until('the name can be renamed', () => vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, position, 'Brindle Cove Parish').then(found => found, () => undefined));
    ok(await vscode.workspace.applyEdit(edit), 'it is renamed');
    const codebook = await vscode.workspace.openTextDocument(at(CODEBOOK));
    if (codebook.isDirty) ok(await codebook.save(), 'it is saved');
    // one mark is no part of the decoded text
    const text = await read(CODEBOOK);
    ok(text.startsWith('readout: 1\r\ntags: [a]\r\nnames:\r\n') && text.includes('Brindle Cove Parish'), JSON.stringify(text));
  }));

  it('takes the word of the sidecar on who speaks', async () => {
    const document = await open('spoken.transcript');
    const start = TEXT.indexOf('It sinks.'), end = start + 'It sinks.'.length;
    const context = `before: ${JSON.stringify(TEXT.slice(start - 32, start))}\n    after: ${JSON.stringify(TEXT.slice(end, end + 32))}`;
    await write('spoken.transcript.tags.yaml', `readout: 1\nspeakers:\n  - quote: It sinks.\n    ${context}\n    start: ${start}\n    speaker: Ottoline Frey\n`);
    const symbols = (): Thenable<vscode.DocumentSymbol[]> => vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const names = (list: readonly vscode.DocumentSymbol[]): readonly string[] => list.flatMap(symbol => [symbol.name, ...names(symbol.children)]);
    await until('the outline names the right speaker', async () => names(await symbols()).includes('Ottoline Frey: It sinks.'));
  });

  it('offers corrections on a name', async () => {
    const document = await open('offers.transcript'), position = document.positionAt(document.getText().indexOf('Brindle Cove') + 2);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(position, position));
    const commands = actions.map(action => action.command?.command);
    for (const command of ['readout.thisIs', 'readout.sameAs', 'readout.notAName', 'readout.spokenBy']) ok(commands.includes(command), `${command} among ${commands.join(', ')}`);
  });
});
