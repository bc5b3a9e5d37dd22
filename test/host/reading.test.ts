import * as vscode from 'vscode';
import { equal, ok, until } from './support/check';
import { at, readout, show, write } from './support/workspace';

const language = (uri: vscode.Uri): string | undefined => vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString())?.languageId;
const transcript = async (path: string): Promise<vscode.TextDocument> => {
  await readout();
  const { document } = await show(path);
  await until(`${path} is a transcript`, () => language(document.uri) === 'transcript');
  return document;
};
/** The place of some words, `into` characters after their beginning. */
const placeOf = (document: vscode.TextDocument, words: string, into = 1): vscode.Position => {
  const offset = document.getText().indexOf(words);
  ok(offset >= 0, `"${words}" in the text`);
  return document.positionAt(offset + into);
};
const put = (editor: vscode.TextEditor, position: vscode.Position): void => { editor.selection = new vscode.Selection(position, position); };
const hovers = async (document: vscode.TextDocument, words: string): Promise<string> => {
  const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, placeOf(document, words));
  return found.flatMap(hover => hover.contents).map(content => (typeof content === 'string' ? content : content.value)).join('\n').replaceAll('\\', '');
};

interface Token { readonly text: string; readonly type: string }
const tokensOf = async (document: vscode.TextDocument): Promise<readonly Token[]> => {
  const legend = await until('there is a legend', () => vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>('vscode.provideDocumentSemanticTokensLegend', document.uri));
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
  const found: Token[] = [];
  let line = 0, character = 0;
  for (let i = 0; i < tokens.data.length; i += 5) {
    const [down = 0, along = 0, length = 0, type = 0] = tokens.data.slice(i, i + 5);
    line += down;
    character = down ? along : character + along;
    const start = new vscode.Position(line, character);
    found.push({ text: document.getText(new vscode.Range(start, start.translate(0, length))), type: legend.tokenTypes[type] ?? '' });
  }
  return found;
};

describe('reading', () => {
  it('colours speakers, figures and names', async () => {
    const tokens = await tokensOf(await transcript('ferry-council.txt'));
    const of = (type: string): readonly string[] => tokens.filter(token => token.type === type).map(token => token.text);
    equal(of('speaker'), ['MARTA QUILL', 'JOSS PEMBRIDGE', 'MARTA QUILL', 'JOSS PEMBRIDGE'], 'speakers');
    ok(of('figure').includes('£4.5 million') && of('figure').includes('2021'), `figures among ${of('figure').join(', ')}`);
  });

  it('says on hover what a figure means in full', async () => {
    const text = await hovers(await transcript('ferry-council.txt'), '£4.5 million');
    ok(text.includes('4,500,000') && text.includes('pounds'), `the value in full in ${text}`);
  });

  it('says on hover who speaks and how much', async () => {
    const text = await hovers(await transcript('ferry-council.txt'), 'JOSS PEMBRIDGE');
    ok(/Joss Pembridge/i.test(text) && text.includes('2 turns') && text.includes('%'), `the speaker in ${text}`);
  });

  it('runs nothing that a transcript says', async () => {
    const uri = await write('hostile.transcript', 'MARTA QUILL: Good day.\n\nJOSS PEMBRIDGE: [x](command:workbench.action.quit) $(zap) <img src=x> said $5 million.\n\nMARTA QUILL: Yes.\n');
    const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, placeOf(await transcript('hostile.transcript'), '$5 million'));
    const values = found.flatMap(hover => hover.contents).map(content => (typeof content === 'string' ? content : content.value));
    ok(values.length > 0, 'a hover');
    for (const value of values) ok(!/(?<!\\)\]\(command:workbench/.test(value) && !value.includes('<img') && !/(?<!\\)\$\(zap\)/.test(value), `nothing live in ${value}`);
  });

  it('outlines turns as speaker and first words', async () => {
    const document = await transcript('ferry-council.txt');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const names = (list: readonly vscode.DocumentSymbol[]): readonly string[] => list.flatMap(symbol => [symbol.name, ...names(symbol.children)]);
    ok(names(symbols).some(name => /^joss pembridge: About £4\.5 million a year/i.test(name)), `the second turn among ${names(symbols).join(' | ')}`);
  });

  it('folds turns of several lines', async () => {
    const document = await transcript('ferry-council.txt');
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    const line = placeOf(document, 'Then we should').line;
    ok(folds.some(fold => fold.start === line && fold.end === line + 1), `a fold at line ${line} among ${JSON.stringify(folds)}`);
  });

  it('finds all mentions of a name', async () => {
    const document = await transcript('ferry-council.txt');
    const references = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, placeOf(document, 'Skarrow Sound pays'));
    ok(references.length >= 2, `at least two mentions, got ${references.length}`);
  });

  it('goes from turn to turn of one speaker by keyboard', async () => {
    const document = await transcript('ferry-council.txt'), editor = await show('ferry-council.txt');
    put(editor, placeOf(document, 'JOSS PEMBRIDGE: About'));
    await vscode.commands.executeCommand('readout.nextQuote');
    equal(editor.selection.active.line, placeOf(document, 'They will say').line);
    await vscode.commands.executeCommand('readout.previousQuote');
    equal(editor.selection.active.line, placeOf(document, 'JOSS PEMBRIDGE: About').line);
  });

  it('reads anew what is typed', async () => {
    const uri = await write('typed.transcript', 'MARTA QUILL: Good day.\n\nJOSS PEMBRIDGE: It costs $5 million.\n');
    const document = await transcript('typed.transcript');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 'MARTA QUILL: '.length), 'It is 12 km. ');
    await vscode.workspace.applyEdit(edit);
    const tokens = await tokensOf(document);
    ok(tokens.some(token => token.type === 'figure' && token.text === '12 km') && tokens.some(token => token.text === '$5 million'), `both figures among ${JSON.stringify(tokens)}`);
  });

  it('colours no kind that is switched off', async () => {
    const document = await transcript('ferry-council.txt');
    await vscode.commands.executeCommand('readout.hide.figures');
    try { ok(!(await tokensOf(document)).some(token => token.type === 'figure'), 'no figures'); }
    finally { await vscode.commands.executeCommand('readout.show.figures'); }
    ok((await tokensOf(document)).some(token => token.type === 'figure'), 'figures again');
  });

  it('tells of a damaged encoding under Problems', async () => {
    const uri = await write('damaged.transcript', 'MARTA QUILL: Itâ€™s fine, â€œyesâ€œ.\n\nJOSS PEMBRIDGE: Itâ€™s not.\n');
    await transcript('damaged.transcript');
    await until('the problem is listed', () => vscode.languages.getDiagnostics(uri).some(diagnostic => diagnostic.source === 'Readout' && diagnostic.code === 'encoding'));
  });
});

describe('recognising', () => {
  it('recognises what is pasted into an untitled document', async () => {
    await readout();
    const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(at('ferry-council.txt')));
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit(builder => builder.insert(new vscode.Position(0, 0), source));
    await until('the untitled document is a transcript', () => language(document.uri) === 'transcript');
  });

  it('recognises a short transcript in a file', async () => {
    const uri = await write('short.txt', 'Board call, 9 May 2023\n\nANA RUIZ: Good morning. I have three points.\n\nBEN ODE: Fine, I have one.\n\nANA RUIZ: Go on.\n');
    await show('short.txt');
    await until('it is a transcript', () => language(uri) === 'transcript');
  });

  it('tells of plain text that is a transcript in another encoding, and recognises it once that is set', async () => {
    const text = 'Town meeting, 4 April 2022\n\nMr Lefèvre: I thank you all. The café costs us 12,000 crowns.\n\nMs Noël: I said so last year. We need an école.\n\nMr Lefèvre: We do, Ms Noël.\n';
    const uri = at('lefevre.txt');
    await vscode.workspace.fs.writeFile(uri, Uint8Array.from(text, letter => letter.charCodeAt(0)));
    await show('lefevre.txt');
    await until('the problem is listed', () => vscode.languages.getDiagnostics(uri).some(({ code }) => code === 'encoding'));
    await vscode.workspace.openTextDocument(uri, { encoding: 'windows1252' });
    await until('it is a transcript', () => language(uri) === 'transcript');
    await until('no problem is left', () => vscode.languages.getDiagnostics(uri).length === 0);
  });

  it('takes what somebody tagged for a transcript, whatever it looks like, also when the tags come later', async () => {
    const text = 'Eggs, flour, two lemons.\nAsk about the boat.\n', tags = 'readout: 1\nannotations:\n  - id: memo0001\n    tags: [boat]\n    quote: the boat\n    start: 35\n';
    await write('memo.txt', text);
    await write('memo.txt.tags.yaml', tags);
    const { document } = await show('memo.txt');
    await until('the tagged memo is a transcript', () => language(document.uri) === 'transcript');
    await write('later.txt', text);
    const later = await show('later.txt');
    await new Promise(resolve => { setTimeout(resolve, 500); });
    equal(language(later.document.uri), 'plaintext');
    await write('later.txt.tags.yaml', tags);
    await until('the memo whose tags came later is a transcript', () => language(later.document.uri) === 'transcript');
  });

  it('leaves alone what a person says is no transcript, until told otherwise', async () => {
    await write('minutes.txt', new TextDecoder().decode(await vscode.workspace.fs.readFile(at('ferry-council.txt'))));
    const document = await transcript('minutes.txt');
    void vscode.commands.executeCommand('readout.notATranscript');
    await until('it is plain text', () => language(document.uri) === 'plaintext');
    await show('shopping.txt');
    equal((await show('minutes.txt')).document.languageId, 'plaintext');
    await vscode.commands.executeCommand('readout.readAsTranscript');
    await until('it is a transcript again', () => language(document.uri) === 'transcript');
  });

  it('takes a choice in the language picker for a decision', async () => {
    await write('picked.txt', new TextDecoder().decode(await vscode.workspace.fs.readFile(at('ferry-council.txt'))));
    const document = await transcript('picked.txt');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await new Promise(resolve => { setTimeout(resolve, 500); });
    equal(language(document.uri), 'plaintext');
  });
});
