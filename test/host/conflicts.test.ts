import * as vscode from 'vscode';
import { equal, ok, until } from './support/check';
import { at, readout, show, write } from './support/workspace';

const TEXT = 'BAKER: The oven was lit at four. The rye was ready at six.\n\nCHAIR: Who brought the flour?\n';
const block = (id: string, quote: string, note: string): string =>
  `  - id: ${id}\n    tags: [bread]\n    quote: ${quote}\n    start: ${TEXT.indexOf(quote)} # by hand\n    note: ${note}\n`;
const MINE = `${block('oven0001', 'lit at four', 'mine')}${block('flour001', 'the flour', 'only mine')}`, THEIRS = block('oven0001', 'lit at four', 'theirs');
const HEAD = '# of the guild\nreadout: 1\nannotations:\n';
const CONFLICT = `${HEAD}<<<<<<< HEAD\n${MINE}=======\n${THEIRS}>>>>>>> topic\n`;

let made = 0;
async function conflicting(): Promise<{ editor: vscode.TextEditor; sidecar: vscode.Uri }> {
  const name = `conflicts-${++made}.transcript`;
  const sidecar = await write(`${name}.tags.yaml`, CONFLICT);
  await write(name, TEXT);
  const editor = await show(name);
  await until('the language is set', () => editor.document.languageId === 'transcript');
  return { editor, sidecar };
}
const textOf = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

describe('conflicts of a merge', () => {
  before(readout);
  afterEach(async () => {
    await vscode.commands.executeCommand('readout.closeConflicts');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (let i = 1; i <= made; i++) for (const name of [`conflicts-${i}.transcript`, `conflicts-${i}.transcript.tags.yaml`]) await vscode.workspace.fs.delete(at(name)).then(undefined, () => {});
  });

  for (const [command, lines] of [['readout.chooseAllMine', MINE], ['readout.chooseAllTheirs', THEIRS]] as const) {
    it(`are settled by ${command}, and undo in the transcript brings them back`, async () => {
      const { editor, sidecar } = await conflicting();
      await vscode.commands.executeCommand('readout.resolveConflicts');
      await vscode.commands.executeCommand(command);
      await vscode.commands.executeCommand('readout.writeMerged');
      equal(await textOf(sidecar), HEAD + lines);
      await vscode.window.showTextDocument(editor.document);
      await vscode.commands.executeCommand('readout.undoTagging');
      equal(await until('the conflict is back', async () => { const now = await textOf(sidecar); return now === HEAD + lines ? undefined : now; }), CONFLICT);
    });
  }

  it('keep everything where nobody chooses, and what differs stands twice', async () => {
    const { sidecar } = await conflicting();
    await vscode.commands.executeCommand('readout.resolveConflicts', sidecar);
    await vscode.commands.executeCommand('readout.writeMerged');
    const text = await textOf(sidecar);
    for (const note of ['note: mine', 'note: theirs', 'note: only mine']) ok(text.includes(note), `“${note}” in ${text}`);
    ok(!text.includes('<<<<<<<'), 'no markers');
  });

  it('stay in sight, also of a sidecar that the index does not know, while other sidecars change', async function () {
    const elsewhere = vscode.Uri.joinPath(at(''), '../readout-elsewhere.txt.tags.yaml');
    if (!await vscode.workspace.fs.writeFile(elsewhere, new TextEncoder().encode(CONFLICT)).then(() => true, () => false)) return this.skip();
    const { sidecar: other } = await conflicting();
    try {
      await vscode.commands.executeCommand('readout.resolveConflicts', elsewhere);
      await write(other.path.slice(other.path.lastIndexOf('/') + 1), HEAD + THEIRS);
      // Longer than the index waits for a burst of changes to end.
      await new Promise(resolve => { setTimeout(resolve, 1500); });
      await vscode.commands.executeCommand('readout.chooseAllTheirs');
      await vscode.commands.executeCommand('readout.writeMerged');
      equal(await textOf(elsewhere), HEAD + THEIRS);
    } finally {
      await vscode.workspace.fs.delete(elsewhere);
    }
  });

  it('are offered above the markers, and as a quick fix in sidecar and transcript', async () => {
    const { editor, sidecar } = await conflicting();
    await show(sidecar.path.slice(sidecar.path.lastIndexOf('/') + 1));
    const lenses = await until('the lens is there', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', sidecar, 10);
      return found.filter(({ command }) => command?.command === 'readout.resolveConflicts')[0] && found;
    });
    equal(lenses.find(({ command }) => command?.command === 'readout.resolveConflicts')!.range.start.line, 3);
    for (const uri of [sidecar, editor.document.uri]) {
      const [problem] = await until('the problem is told', () => { const found = vscode.languages.getDiagnostics(uri).filter(({ code }) => code === 'conflict-markers'); return found.length && found; });
      const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, problem!.range, vscode.CodeActionKind.QuickFix.value);
      ok(fixes.some(({ command }) => command?.command === 'readout.resolveConflicts'), `the quick fix among ${fixes.map(({ title }) => title).join(', ')}`);
    }
  });
});
