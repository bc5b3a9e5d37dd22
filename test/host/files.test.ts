import * as vscode from 'vscode';
import { equal, ok, until } from './support/check';
import { at, readout, show, write } from './support/workspace';

const WORDS = 'The bridge opens in May';
const meeting = (guest: string): string => `President Ada Okoro of Nigeria met with ${guest}, Governor of Portugal’s Algarve region, in Lagos on 14 March 2024.\n\n“${WORDS},” Ada Okoro said.\n`;
const sidecarFor = (text: string): string => `readout: 1\nannotations:\n  - id: files001\n    tags: [claim]\n    quote: ${WORDS}\n    before: “\n    after: ",” Ada"\n    start: ${text.indexOf(WORDS)}\n`;
const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...[...text].flatMap(sign => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8])]);

const knows = async (name: string): Promise<boolean> =>
  (await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', name) ?? []).some(symbol => symbol.name === name);
const isThere = (path: string): Promise<boolean> => Promise.resolve(vscode.workspace.fs.stat(at(path))).then(() => true, () => false);
const rename = async (from: string, to: string): Promise<void> => {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(at(from), at(to));
  ok(await vscode.workspace.applyEdit(edit), `${from} to be renamed`);
};

describe('files of every day', () => {
  before(() => readout());
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(at('files'), { recursive: true });
  });

  it('are transcripts whatever the case of their ending', async () => {
    await write('files/LOUD.TXT', meeting('Lea Hartmann'));
    await write('files/Mixed.Txt', meeting('Olu Bankole'));
    await until('the library knows both', async () => await knows('Lea Hartmann') && await knows('Olu Bankole'));
  });
  it('take their tags along when they are renamed', async () => {
    const text = meeting('Rui Almeida');
    await write('files/old.txt', text);
    await write('files/old.txt.tags.yaml', sidecarFor(text));
    const { document } = await show('files/old.txt');
    await until('it is a transcript', () => document.languageId === 'transcript');
    await rename('files/old.txt', 'files/new.txt');
    ok(await isThere('files/new.txt.tags.yaml') && !await isThere('files/old.txt.tags.yaml'), 'the sidecar beside the new name');
  });
  it('take what a person decided along when they or their folder are renamed', async () => {
    await write('files/was/plain.txt', meeting('Rui Almeida'));
    const { document } = await show('files/was/plain.txt');
    await until('it is a transcript', () => document.languageId === 'transcript');
    void vscode.commands.executeCommand('readout.notATranscript');
    await until('it is plain', () => vscode.window.activeTextEditor?.document.languageId === 'plaintext');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await rename('files/was/plain.txt', 'files/was/renamed.txt');
    await rename('files/was', 'files/is');
    const { document: again } = await show('files/is/renamed.txt');
    // by the time that another is known for a transcript, this one would be, too
    await write('files/later.txt', meeting('Sofia Brandt'));
    const { document: later } = await show('files/later.txt');
    await until('it is a transcript', () => later.languageId === 'transcript');
    equal(again.languageId, 'plaintext');
  });
  it('are found when readout.files names them, before and after', async () => {
    const settings = vscode.workspace.getConfiguration('readout');
    await write('files/before.md', meeting('Karim Osei'));
    await settings.update('files', ['files/*.md'], vscode.ConfigurationTarget.Global);
    try {
      await until('the one that was there is known', () => knows('Karim Osei'));
      await write('files/after.md', meeting('Tomas Quist'));
      await until('the one that came is known', () => knows('Tomas Quist'));
    } finally {
      await settings.update('files', undefined, vscode.ConfigurationTarget.Global);
    }
  });
  it('have their tags in place in UTF-16, too', async () => {
    const text = meeting('Rui Almeida');
    await vscode.workspace.fs.writeFile(at('files/wide.txt'), utf16(text));
    await write('files/wide.txt.tags.yaml', sidecarFor(text));
    const annotation = { id: 'files001', tags: ['claim'], quote: WORDS, before: '“', after: ',” Ada', start: text.indexOf(WORDS) };
    await write('files/worn.txt', meeting('Rui Almeida').replace(WORDS, 'It is raining'));
    await write('files/worn.txt.tags.yaml', sidecarFor(text));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const reviewed = await until('there is something to review', async () => {
      await vscode.commands.executeCommand('readout.reviewNext');
      return vscode.window.activeTextEditor?.document.uri.path;
    });
    ok(reviewed.endsWith('/worn.txt'), `only what lost its words to review, not ${reviewed}`);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    void vscode.commands.executeCommand('readout.openPassage', { transcript: at('files/wide.txt'), annotation });
    const editor = await until('the passage is shown', () => vscode.window.activeTextEditor);
    await until('it has the cursor', () => editor.selection.active.line === 2);
  });
});
