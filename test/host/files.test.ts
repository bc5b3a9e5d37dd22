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
const textOf = (path: string): Promise<string | undefined> => Promise.resolve(vscode.workspace.fs.readFile(at(path))).then(bytes => new TextDecoder().decode(bytes), () => undefined);
/** Gives files other names, all in one step. */
const rename = async (names: Readonly<Record<string, string>>): Promise<void> => {
  const edit = new vscode.WorkspaceEdit();
  for (const [from, to] of Object.entries(names)) edit.renameFile(at(from), at(to));
  ok(await vscode.workspace.applyEdit(edit), `${Object.keys(names).join()} to be renamed`);
};

describe('files of every day', () => {
  before(async () => {
    await readout();
    await write('readout.yaml', 'readout: 1\ntags:\n  - tag: cost\n    key: c\n');
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const path of ['files', 'readout.yaml']) await vscode.workspace.fs.delete(at(path), { recursive: true });
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
    await rename({ 'files/old.txt': 'files/new.txt' });
    ok(await isThere('files/new.txt.tags.yaml') && !await isThere('files/old.txt.tags.yaml'), 'the sidecar beside the new name');
  });
  it('lose neither tags where a sidecar of an earlier file of their new name is left', async () => {
    const text = meeting('Rui Almeida');
    await write('files/second.txt', text);
    await write('files/second.txt.tags.yaml', sidecarFor(text));
    await write('files/first.txt.tags.yaml', sidecarFor(text).replace('files001', 'files002'));
    await write('files/third.txt', text);
    await write('files/third.txt.tags.yaml', sidecarFor(text).replace('files001', 'files003'));
    await rename({ 'files/second.txt': 'files/first.txt', 'files/third.txt': 'files/fourth.txt' });
    const ids: Record<string, string | undefined> = {};
    for (const name of ['first', 'second', 'third', 'fourth']) ids[name] = /id: (\w+)/.exec(await textOf(`files/${name}.txt.tags.yaml`) ?? '')?.[1];
    equal(ids, { first: 'files002', second: 'files001', fourth: 'files003' });
    await vscode.workspace.fs.delete(at('files/second.txt.tags.yaml'));
  });
  it('are tagged anew where the sidecar was taken away under the editor that shows it', async () => {
    const text = meeting('Rui Almeida');
    await write('files/branch.transcript', text);
    const sidecar = await write('files/branch.transcript.tags.yaml', sidecarFor(text));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(sidecar), { preview: false });
    const { document } = await show('files/branch.transcript');
    await until('it is a transcript', () => document.languageId === 'transcript');
    await vscode.workspace.fs.delete(sidecar);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(2, 1, 2, 11);
    const yaml = await until('it is tagged', async () => {
      await Promise.race([vscode.commands.executeCommand('readout.tagByKey', 'c'), new Promise(resolve => { setTimeout(resolve, 500); })]);
      return textOf('files/branch.transcript.tags.yaml');
    });
    ok(yaml.includes('tags: [cost]') && !yaml.includes('files001'), yaml);
  });
  it('take what a person decided along when they or their folder are renamed', async () => {
    await write('files/was/plain.txt', meeting('Rui Almeida'));
    const { document } = await show('files/was/plain.txt');
    await until('it is a transcript', () => document.languageId === 'transcript');
    void vscode.commands.executeCommand('readout.notATranscript');
    await until('it is plain', () => vscode.window.activeTextEditor?.document.languageId === 'plaintext');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await rename({ 'files/was/plain.txt': 'files/was/renamed.txt' });
    await rename({ 'files/was': 'files/is' });
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
    // nothing is to be decided about what Git LFS has not fetched
    await write('files/unfetched.txt', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0a'.repeat(32)}\nsize 120\n`);
    await write('files/unfetched.txt.tags.yaml', sidecarFor(text));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const reviewed = await until('there is something to review', async () => {
      await vscode.commands.executeCommand('readout.reviewNext');
      // at first the editor that was closed may still count as the active one
      return ['worn', 'wide', 'unfetched'].find(name => vscode.window.activeTextEditor?.document.uri.path.endsWith(`/${name}.txt`));
    });
    equal(reviewed, 'worn', 'what lost its words');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    void vscode.commands.executeCommand('readout.openPassage', { transcript: at('files/wide.txt'), annotation });
    await until('the passage has the cursor', () => {
      const { document, selection } = vscode.window.activeTextEditor ?? {};
      return document?.uri.path.endsWith('/wide.txt') && selection?.active.line === 2;
    });
  });
});
