import * as vscode from 'vscode';
import { equal, ok, until } from './support/check';
import { at, readout, show, write } from './support/workspace';

const TEXT = `HARBOUR MASTER: The quay was finished in June. It cost four million euros.

CHAIR: Thank you. Were the cranes delivered?

HARBOUR MASTER: Two of the three cranes were delivered. The quay was inspected twice.
`;

let made = 0;
/** A fresh transcript, open as such, with a codebook of one tag beside it. */
async function transcript(text = TEXT): Promise<{ editor: vscode.TextEditor; sidecar: vscode.Uri }> {
  const name = `tagging-${++made}.transcript`;
  await write(name, text);
  const editor = await show(name);
  await until('the language is set', () => editor.document.languageId === 'transcript');
  return { editor, sidecar: at(`${name}.tags.yaml`) };
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(uri).then(bytes => new TextDecoder().decode(bytes), () => undefined);
}

function select({ editor }: { editor: vscode.TextEditor }, passage: string): void {
  const start = editor.document.getText().indexOf(passage);
  ok(start >= 0, `“${passage}” in the text`);
  editor.selection = new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(start + passage.length));
}

/** Tags the selection through the list, as a person does who takes its first row. */
async function tagByList(opened: { editor: vscode.TextEditor; sidecar: vscode.Uri }): Promise<string> {
  const before = await textOf(opened.sidecar);
  void vscode.commands.executeCommand('readout.tagSelection');
  return until('the sidecar is written', async () => {
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    const now = await textOf(opened.sidecar);
    return now === before ? undefined : now;
  });
}

async function hoverAt(document: vscode.TextDocument, passage: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(passage) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap(({ contents }) => contents.map(content => (typeof content === 'string' ? content : content.value))).join('\n');
}

describe('tagging', () => {
  before(async () => {
    await readout();
    await write('readout.yaml', 'readout: 1\ntags:\n  - tag: cost\n    description: What it cost.\n    key: c\n');
    await vscode.workspace.getConfiguration('readout').update('author', 'Ada Quill', vscode.ConfigurationTarget.Global);
  });
  after(async () => {
    await vscode.workspace.getConfiguration('readout').update('author', undefined, vscode.ConfigurationTarget.Global);
    await vscode.workspace.fs.delete(at('readout.yaml'));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('writes a sidecar on the first tag, and says on hover what it holds', async () => {
    const opened = await transcript();
    select(opened, 'four million euros');
    const yaml = await tagByList(opened);
    for (const line of ['readout: 1', 'quote: four million euros', 'by: Ada Quill', `start: ${TEXT.indexOf('four million')}`]) ok(yaml.includes(line), `“${line}” in ${yaml}`);
    const told = await until('the hover tells the tag', async () => { const text = await hoverAt(opened.editor.document, 'four million'); return text.includes('Ada') ? text : undefined; });
    ok(told.includes('command:readout.removeAnnotation'), `a link to remove in ${told}`);
  });

  it('draws a note on hover as Markdown of its own, which may run no command and shows no picture', async () => {
    const { editor } = await transcript(), { document } = editor, passage = 'The quay was inspected twice';
    await write(`tagging-${made}.transcript.tags.yaml`, `readout: 1\nannotations:\n  - id: note0001\n    tags: [cost]\n    quote: ${passage}\n    start: ${TEXT.indexOf(passage)}\n    note: "**Why?** ![x](https://example.org/x.png)\\n$(trash) <b>end</b>"\n`);
    const position = document.positionAt(TEXT.indexOf(passage) + 1);
    const note = await until('the hover tells the note', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
      return hovers.flatMap(({ contents }) => contents).find(content => content instanceof vscode.MarkdownString && content.value.includes('Why?')) as vscode.MarkdownString | undefined;
    });
    equal(note.value, '**Why?** !\\[x](https://example.org/x.png)  \n$(trash) <b>end</b>');
    for (const allowed of [note.isTrusted, note.supportHtml, note.supportThemeIcons]) ok(!allowed, 'a note that is allowed nothing');
  });

  /** Runs commands that list something in a new document until it holds all these lines. */
  const listed = async (commands: readonly (readonly [command: string, name: string, lines: readonly string[]])[]): Promise<void> => {
    for (const [command, name, lines] of commands) {
      await until(`${name} holds ${lines.join(', ')}`, async () => {
        await vscode.commands.executeCommand(command);
        const document = vscode.workspace.textDocuments.find(({ uri, isUntitled }) => isUntitled && uri.path.endsWith(`/${name}`));
        const found = document?.getText();
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
        return found !== undefined && lines.every(line => found.includes(line)) || undefined;
      });
    }
  };

  it('lists annotations under their tags as Markdown, and as a table, each with its passage and who speaks', async () => {
    const { editor } = await transcript(), file = editor.document.uri.path.slice(editor.document.uri.path.lastIndexOf('/') + 1), passage = 'cranes were delivered';
    await write(`${file}.tags.yaml`, `readout: 1\nannotations:\n  - id: list0001\n    tags: [cost, crane]\n    quote: ${passage}\n    start: ${TEXT.lastIndexOf(passage)}\n    before: "${TEXT.slice(TEXT.lastIndexOf(passage) - 13, TEXT.lastIndexOf(passage))}"\n    note: Which?\n    by: Ada Quill\n`);
    await until('the tag is known', async () => (await hoverAt(editor.document, 'cranes were delivered. The')).includes('crane'));
    await listed([
      ['readout.annotationsAsMarkdown', 'annotations.md', ['## cost', 'What it cost.', '## crane', `HARBOUR MASTER: ${passage} (Ada Quill)`, 'Which?']],
      ['readout.annotationsAsCsv', 'annotations.csv', ['file,date,meeting,line,tags,passage,speakers,note,by,on,state,id', `5,cost; crane,${passage},HARBOUR MASTER,Which?,Ada Quill,,exact,list0001`]],
    ]);
  });

  it('lists how far two people agree who tagged one text, and which tags stand together', async () => {
    const { editor } = await transcript(), file = editor.document.uri.path.slice(editor.document.uri.path.lastIndexOf('/') + 1), passage = 'cranes were delivered', start = TEXT.lastIndexOf(passage);
    const block = (id: string, tags: string, by: string): string => `  - id: ${id}\n    tags: [${tags}]\n    quote: ${passage}\n    start: ${start}\n    before: "${TEXT.slice(start - 13, start)}"\n    by: ${by}\n`;
    await write(`${file}.tags.yaml`, `readout: 1\nannotations:\n${block('agree001', 'hoist', 'Ada Quill')}${block('agree002', 'hoist, lone', 'Bo Reed')}`);
    await until('the tag is known', async () => (await hoverAt(editor.document, 'cranes were delivered. The')).includes('hoist'));
    await listed([
      ['readout.agreementAsMarkdown', 'agreement.md', ['| hoist | 1 | 1 | 1.00 | 1.00 |', '## lone', `- Bo Reed: [`, passage]],
      ['readout.agreementAsCsv', 'agreement.csv', ['tag,Ada Quill,Bo Reed,overlap,alpha,alone', 'hoist,1,1,1.00,1.00,0', 'lone,0,1,0.00,']],
      ['readout.coOccurrenceAsMarkdown', 'tags-together.md', ['| hoist | 2 |', '## hoist and lone', `: ${passage} (hoist, lone · Bo Reed)`]],
      ['readout.coOccurrenceAsCsv', 'tags-together.csv', ['tag,', 'hoist,', 'lone,']],
    ]);
  });

  it('keeps the memo on a meeting as a document that is saved into the sidecar', async () => {
    const { editor, sidecar } = await transcript();
    await vscode.commands.executeCommand('readout.meetingMemo', editor.document.uri.toString());
    const memo = vscode.window.activeTextEditor!;
    equal(memo.document.languageId, 'markdown', 'the language of a memo');
    await memo.edit(edit => edit.insert(new vscode.Position(0, 0), 'Ask again.\n\n- in *May*\n'));
    // where the editor is slow, it saves by itself at the same time, and this save is told to have failed
    await until('it is saved', () => memo.document.save());
    equal(await textOf(sidecar), 'readout: 1\nmeeting:\n  memo: |-\n    Ask again.\n\n    - in *May*\n', 'the sidecar');
  });

  it('takes the first tag back so that no file is left, and makes the same bytes again', async () => {
    const opened = await transcript();
    select(opened, 'four million euros');
    const yaml = await tagByList(opened);
    await vscode.commands.executeCommand('readout.undoTagging');
    equal(await textOf(opened.sidecar), undefined, 'the sidecar after undo');
    await vscode.commands.executeCommand('readout.redoTagging');
    equal(await textOf(opened.sidecar), yaml, 'the sidecar after redo');
  });

  it('undoes tagging and typing in the order in which they were done', async () => {
    const opened = await transcript(), { document } = opened.editor;
    select(opened, 'four million euros');
    await tagByList(opened);
    await opened.editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'X'));
    await vscode.commands.executeCommand('readout.undoNext');
    await until('the typing is undone', () => document.getText() === TEXT);
    ok(await textOf(opened.sidecar), 'the sidecar still there');
    await vscode.commands.executeCommand('readout.undoNext');
    equal(await textOf(opened.sidecar), undefined, 'the sidecar after the second undo');
  });

  it('undoes in that order, too, when one types on before the sidecar is written', async () => {
    const opened = await transcript(), { document } = opened.editor;
    select(opened, 'four million euros');
    const tagged = vscode.commands.executeCommand('readout.tagByKey', 'c');
    await new Promise(resolve => { setTimeout(resolve, 0); });
    await opened.editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'X'));
    await tagged;
    ok(await textOf(opened.sidecar), 'the sidecar');
    await vscode.commands.executeCommand('readout.undoNext');
    await until('one of the two is undone', async () => document.getText() === TEXT || await textOf(opened.sidecar) === undefined);
    await vscode.commands.executeCommand('readout.undoNext');
    await until('both are undone', async () => document.getText() === TEXT && await textOf(opened.sidecar) === undefined);
  });

  it('lets acts in quick succession build on each other, and no older one comes back', async () => {
    const opened = await transcript();
    select(opened, 'The quay was');
    await vscode.commands.executeCommand('readout.tagByKey', 'c');
    const { editor } = opened, within = editor.document.positionAt(editor.document.getText().indexOf('finished'));
    const quotes = async (): Promise<string> => [...(await textOf(opened.sidecar) ?? '').matchAll(/quote: (.*)/g)].map(([, quote]) => quote).join(' | ');
    await Promise.all(['readout.growEndByWord', 'readout.growEndBySentence'].map(command => vscode.commands.executeCommand(command)));
    equal(await quotes(), 'The quay was finished in June.');
    editor.selection = new vscode.Selection(within, within);
    await vscode.commands.executeCommand('readout.splitAnnotation');
    equal(await quotes(), 'The quay was | finished in June.');
    await new Promise(resolve => { setTimeout(resolve, 1800); });
    equal(await quotes(), 'The quay was | finished in June.', 'what is written a while later');
  });

  it('takes a key for where the cursor stood when it was pressed, however long the acts before it take', async () => {
    const opened = await transcript(), { editor, sidecar } = opened, { document } = editor;
    const keys: Thenable<unknown>[] = [];
    for (const line of [0, 2, 4]) {
      const start = new vscode.Position(line, 0);
      editor.selection = new vscode.Selection(start, start);
      keys.push(vscode.commands.executeCommand('readout.tagByKey', 'c'));
    }
    // gone on by the time that the first is written
    const end = document.positionAt(TEXT.length);
    editor.selection = new vscode.Selection(end, end);
    await Promise.all(keys);
    const starts = [...(await textOf(sidecar) ?? '').matchAll(/start: (\d+)/g)].map(([, start]) => Number(start));
    equal(JSON.stringify(starts), JSON.stringify(['The quay was finished', 'Thank you', 'Two of'].map(words => TEXT.indexOf(words))), 'where the tags are');
    ok(editor.selection.active.isEqual(end), 'the cursor stays where the person went');
  });

  it('goes two annotations on when the key is pressed twice, and does not pull a cursor back that has gone elsewhere', async () => {
    const opened = await transcript(), { editor } = opened, { document } = editor;
    for (const passage of ['four million euros', 'Thank you', 'Two of the three']) {
      select(opened, passage);
      await vscode.commands.executeCommand('readout.tagByKey', 'c');
    }
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await Promise.all([1, 2].map(() => vscode.commands.executeCommand('readout.nextAnnotation')));
    equal(document.getText(editor.selection), 'Thank you', 'what is selected');
    select(opened, 'inspected twice');
    const tagging = vscode.commands.executeCommand('readout.tagWithLastTags');
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    await tagging;
    equal(editor.selection.active.line, 1, 'the line of the cursor');
  });

  it('follows edits of the text without touching the sidecar', async () => {
    const opened = await transcript(), { document } = opened.editor;
    select(opened, 'four million euros');
    const yaml = await tagByList(opened);
    await opened.editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'CHAIR: Welcome.\n\n'));
    await until('the annotation has moved along', async () => (await hoverAt(document, 'four million')).includes('cost'));
    ok(!(await hoverAt(document, 'Welcome')).includes('cost'), 'no annotation on what was typed before it');
    await document.save();
    equal(await textOf(opened.sidecar), yaml, 'the sidecar');
  });

  it('sees what comes to the sidecar from outside', async () => {
    const opened = await transcript();
    select(opened, 'four million euros');
    const yaml = await tagByList(opened);
    await vscode.workspace.fs.writeFile(opened.sidecar, new TextEncoder().encode(yaml.replace(/tags: .*/, 'tags: [elsewhere]')));
    await until('the new tag is told', async () => (await hoverAt(opened.editor.document, 'four million')).includes('elsewhere'));
  });

  it('leaves a broken sidecar as it is and says so where one looks', async () => {
    const opened = await transcript(), broken = 'readout: 1\nannotations:\n  - id: [oops\n';
    await vscode.workspace.fs.writeFile(opened.sidecar, new TextEncoder().encode(broken));
    const reported = (uri: vscode.Uri): boolean => vscode.languages.getDiagnostics(uri).some(({ source, severity }) => source === 'Readout' && severity === vscode.DiagnosticSeverity.Error);
    await until('both files have a problem', () => reported(opened.sidecar) && reported(opened.editor.document.uri));
    select(opened, 'four million euros');
    void vscode.commands.executeCommand('readout.tagByKey', 'c');
    await new Promise(resolve => { setTimeout(resolve, 1500); });
    equal(await textOf(opened.sidecar), broken, 'the sidecar');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('tags in the editor that has the sidecar open, and keeps what is unsaved there', async () => {
    const opened = await transcript();
    select(opened, 'four million euros');
    await tagByList(opened);
    const sidecar = await vscode.workspace.openTextDocument(opened.sidecar);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(opened.sidecar, new vscode.Position(0, 0), '# mine, not saved yet\n');
    await vscode.workspace.applyEdit(edit);
    ok(sidecar.isDirty, 'an unsaved sidecar');
    const editor = await vscode.window.showTextDocument(opened.editor.document);
    select({ editor }, 'Two of the three cranes');
    await vscode.commands.executeCommand('readout.tagByKey', 'c');
    ok(sidecar.getText().startsWith('# mine, not saved yet\n'), 'the unsaved line');
    ok(sidecar.getText().includes('quote: Two of the three cranes'), 'the new annotation');
    ok(!(await textOf(opened.sidecar))!.includes('cranes'), 'nothing saved behind the editor’s back');
  });

  it('puts a tag on by its key and takes it off again', async () => {
    const opened = await transcript();
    select(opened, 'four million euros');
    await vscode.commands.executeCommand('readout.tagByKey', 'c');
    ok((await textOf(opened.sidecar))!.includes('tags: [cost]'), 'the tag');
    await vscode.commands.executeCommand('readout.tagByKey', 'c');
    ok(!(await textOf(opened.sidecar))!.includes('cost'), 'no tag any more');
  });

  it('takes the sentence at the cursor without the label of its turn', async () => {
    const { editor, sidecar } = await transcript(), { document } = editor;
    const cursor = document.positionAt(TEXT.indexOf('quay was finished'));
    editor.selection = new vscode.Selection(cursor, cursor);
    await vscode.commands.executeCommand('readout.tagByKey', 'c');
    const yaml = await until('the sidecar is written', () => textOf(sidecar));
    ok(yaml.includes('quote: The quay was finished in June.\n'), yaml);
  });

  it('writes down no letters that the wrong encoding lost', async () => {
    const text = 'MARTA LEFÈVRE: The café is closed.\n\nCHAIR: Thank you.\n', uri = at('café.transcript'), sidecar = at('café.transcript.tags.yaml');
    await vscode.workspace.fs.writeFile(uri, Uint8Array.from(text, letter => letter.charCodeAt(0)));
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri)), { document } = editor;
    ok(document.getText().includes('\ufffd'), 'the editor takes it for UTF-8');
    select({ editor }, 'is closed');
    // A notification offers what helps, and the command waits for an answer.
    void vscode.commands.executeCommand('readout.tagByKey', 'c');
    await new Promise(resolve => { setTimeout(resolve, 1000); });
    equal(await textOf(sidecar), undefined, 'the sidecar');
    await vscode.workspace.openTextDocument(uri, { encoding: 'windows1252' });
    await until('the text is read again', () => document.getText() === text);
    select({ editor }, 'café is closed');
    await vscode.commands.executeCommand('readout.tagByKey', 'c');
    ok((await until('the sidecar is written', () => textOf(sidecar))).includes('quote: café is closed\n'), 'the quote as it stands in the file');
  });

  it('lists an annotation whose words went among the problems, and brings it back with them', async () => {
    const opened = await transcript(), { document } = opened.editor;
    select(opened, 'It cost four million euros.');
    await vscode.commands.executeCommand('readout.tagByKey', 'c');
    const lost = (): boolean => vscode.languages.getDiagnostics(document.uri).some(({ code }) => String(code).startsWith('to-review'));
    await opened.editor.edit(edit => edit.replace(opened.editor.selection, ''));
    await until('it is a problem', lost);
    await vscode.commands.executeCommand('undo');
    await until('it is none', () => !lost());
  });

  it('says of words that were rewritten that they may be in one place, and where', async () => {
    const name = `tagging-${++made}.transcript`, quote = 'Two of the four cranes were delayed.';
    await write(name, TEXT);
    await write(`${name}.tags.yaml`, `readout: 1\nannotations:\n  - id: worn0001\n    tags: [cost]\n    quote: ${quote}\n    start: 140\n`);
    await show(name);
    const told = await until('it is a problem', () => vscode.languages.getDiagnostics(at(name)).find(({ code }) => String(code).startsWith('to-review')));
    ok(told.message.includes('may be in one place'), told.message);
  });

  it('takes overlapping annotations in turn, also those that the shown one does not reach', async () => {
    const opened = await transcript(), { editor } = opened;
    for (const passage of ['The quay was finished in June. It cost four million euros', 'four million euros']) {
      select(opened, passage);
      await vscode.commands.executeCommand('readout.tagByKey', 'c');
    }
    const start = editor.document.getText().indexOf('four million'), inside = editor.document.positionAt(start + 3);
    editor.selection = new vscode.Selection(inside, inside);
    const shown: number[] = [];
    for (let i = 0; i < 4; i++) {
      await vscode.commands.executeCommand('readout.selectAnnotation');
      shown.push(editor.document.getText(editor.selection).length);
    }
    equal(shown.join(' '), '18 57 18 57');
  });

  it('asks another version of a file, as git shows them, for no sidecar', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('earlier', { provideTextDocumentContent: () => TEXT });
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('earlier:/quay.transcript?HEAD'));
    const editor = await vscode.window.showTextDocument(await vscode.languages.setTextDocumentLanguage(document, 'transcript'));
    await until('it is read', async () => (await hoverAt(editor.document, 'four million')).includes('4,000,000'));
    equal(vscode.languages.getDiagnostics().filter(([{ scheme }, found]) => scheme === 'earlier' && found.length).length, 0, 'problems');
    provider.dispose();
  });
});
