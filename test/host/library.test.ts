import * as vscode from 'vscode';
import { equal, ok, until } from './support/check';
import { at, readout, show, write } from './support/workspace';

const meeting = (day: number, words: string): string =>
  `President Ada Okoro of Nigeria met with Rui Almeida, Governor of Portugal’s Algarve region, in Lagos on ${day} March 2024.\n\n“${words},” Ada Okoro said.\n`;

const symbols = async (query: string): Promise<readonly vscode.SymbolInformation[]> =>
  await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query) ?? [];
/** The symbol of that name, once the library knows it. */
const known = (name: string): Promise<vscode.SymbolInformation> => until(`${name} is a symbol`, async () => (await symbols(name)).find(symbol => symbol.name === name));
const files = (locations: readonly vscode.Location[]): readonly string[] => [...new Set(locations.map(({ uri }) => uri.path.slice(uri.path.lastIndexOf('/') + 1)))].sort();

describe('the library', () => {
  before(async () => {
    await readout();
    await write('library/one.txt', meeting(14, 'Trade reached $340 million, a good figure'));
    await write('library/two.txt', meeting(15, 'We look to the sea, and to those who live by it all year round'));
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const path of ['library', 'left-out', '.gitignore', 'readout.yaml']) await Promise.resolve(vscode.workspace.fs.delete(at(path), { recursive: true })).catch(() => undefined);
  });

  it('finds meetings, people and places of all transcripts as symbols of the workspace', async () => {
    const symbol = await until('both meetings are counted', async () => (await symbols('Ada Okoro')).find(({ name, containerName }) => name === 'Ada Okoro' && containerName.includes('2')));
    equal(symbol.kind, vscode.SymbolKind.Object);
    ok((await symbols('algarve')).some(({ kind }) => kind === vscode.SymbolKind.File), 'a meeting');
    ok((await symbols('lagos')).some(({ kind }) => kind === vscode.SymbolKind.Namespace), 'a place');
  });
  it('goes to the introducing mention, and finds mentions in all meetings', async () => {
    await known('Ada Okoro');
    const { document } = await show('library/one.txt');
    await until('it is a transcript', () => document.languageId === 'transcript');
    const position = document.positionAt(document.getText().lastIndexOf('Okoro') + 1);
    const definition = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, position);
    equal(definition.map(({ range }) => document.getText(range)), ['Ada Okoro']);
    equal(definition[0]!.range.start.line, 0);
    const references = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, position);
    equal(files(references), ['one.txt', 'two.txt']);
  });
  it('renames in readout.yaml and leaves the transcript alone', async () => {
    const { document } = await show('library/one.txt'), text = document.getText();
    await until('it is a transcript', () => document.languageId === 'transcript');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, document.positionAt(text.indexOf('Okoro')), 'Adaeze Okoro');
    equal(edit.entries().filter(([, edits]) => edits?.length).map(([uri]) => uri.path).filter(path => !path.endsWith('/readout.yaml')), []);
    ok(await vscode.workspace.applyEdit(edit), 'the edit to be applied');
    const written = await until('readout.yaml is open', () => vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('/readout.yaml')));
    // the editor's own Rename saves what it changed; applying the edit by hand does not
    await until('it is saved', async () => await written.save() && !written.isDirty);
    const yaml = written.getText();
    ok(/name: Adaeze Okoro/.test(yaml) && /also: \[?.*Ada Okoro/s.test(yaml), yaml);
    equal(document.getText(), text);
    const symbol = await known('Adaeze Okoro');
    equal(symbol.kind, vscode.SymbolKind.Object);
  });
  it('leads from the quote of a sidecar to the passage', async () => {
    const text = meeting(18, 'Ports are patient'), start = text.indexOf('Ports are patient');
    await write('library/linked.txt', text);
    const sidecar = await write('library/linked.txt.tags.yaml', `readout: 1\nannotations:\n  - id: abcdefgh\n    tags: [claim]\n    quote: Ports are patient\n    before: ""\n    after: ""\n    start: ${start}\n`);
    await vscode.workspace.openTextDocument(sidecar);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', sidecar, 10);
    const targets = links.map(({ target }) => target).filter(target => target?.path.endsWith('/linked.txt'));
    equal(targets.map(target => target?.fragment), ['L3,2-L3,19']);
  });
  it('takes up what comes and goes on the disk, and leaves out what git leaves out', async () => {
    await write('library/three.txt', meeting(16, 'The Aurora Corporation will build it').replaceAll('Rui Almeida', 'Sofia Brandt'));
    await known('Sofia Brandt');
    await vscode.workspace.fs.delete(at('library/three.txt'));
    await until('the name is gone', async () => !(await symbols('Sofia Brandt')).some(({ name }) => name === 'Sofia Brandt'));
    await write('left-out/four.txt', meeting(17, 'It is done').replaceAll('Rui Almeida', 'Tomas Quist'));
    await known('Tomas Quist');
    await write('.gitignore', 'left-out/\n');
    await until('it is left out', async () => !(await symbols('Tomas Quist')).some(({ name }) => name === 'Tomas Quist'));
  });
  it('lists what was found as Markdown and as a table, which is read as no transcript though it quotes some', async () => {
    await known('Rui Almeida');
    await vscode.commands.executeCommand('readout.findInMeetings', 'trade or sea');
    for (const [command, name, begins] of [['readout.foundAsMarkdown', 'found.md', '# trade or sea\n'], ['readout.foundAsCsv', 'found.csv', 'file,date,meeting,line,passage,speakers\r\n']] as const) {
      await vscode.commands.executeCommand(command);
      const document = await until(`${name} is shown`, () => vscode.workspace.textDocuments.find(({ uri, isUntitled }) => isUntitled && uri.path.endsWith(`/${name}`)));
      ok(document.getText().replace(/\r?\n/g, '\n').startsWith(begins.replace('\r', '')), document.getText());
      ok(document.getText().includes('library/one.txt') && document.getText().includes('library/two.txt'), 'both meetings');
      // by the time that a transcript is known for one, the list would be, too
      await write(`library/later-${name}.txt`, meeting(19, 'One more talk about trade, and then the ports are to open'));
      const { document: later } = await show(`library/later-${name}.txt`);
      await until('it is a transcript', () => later.languageId === 'transcript');
      ok(document.languageId !== 'transcript', document.languageId);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });
  it('shows what is open and not saved', async () => {
    const { document } = await show('library/two.txt');
    await until('it is a transcript', () => document.languageId === 'transcript');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), '\n“We agree,” Minister Karim Osei of Ghana said.\n');
    await vscode.workspace.applyEdit(edit);
    await known('Karim Osei');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
