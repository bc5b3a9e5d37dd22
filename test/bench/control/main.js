// An extension that does nothing but be there, as Readout's measure; asked to, it times Readout through the editor's own commands.
const vscode = require('vscode');

const HOVERS = 60;

exports.activate = context => {
  context.subscriptions.push(
    vscode.languages.registerHoverProvider('nothing', { provideHover: () => new vscode.Hover('Nothing.') }),
    vscode.commands.registerCommand('control.measure', measure),
  );
};

/** Writes `measured.json` into the folder: milliseconds, medians of several times where it can be done more than once. */
async function measure() {
  const folder = vscode.workspace.workspaceFolders[0].uri, at = name => vscode.Uri.joinPath(folder, name);
  const since = performance.now();
  const transcript = await vscode.workspace.openTextDocument(at('long.txt')), editor = await vscode.window.showTextDocument(transcript);
  let tokens;
  while (!tokens?.data.length) tokens = await vscode.commands.executeCommand('vscode.provideDocumentSemanticTokens', transcript.uri);
  const highlight = performance.now() - since;
  const blank = await vscode.workspace.openTextDocument(at('blank.nothing'));
  const hovers = async document => {
    const times = [];
    for (let i = 0; i < HOVERS; i++) {
      const place = document.positionAt(Math.floor(document.getText().length * i / HOVERS)), start = performance.now();
      await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, place);
      times.push(performance.now() - start);
    }
    return median(times);
  };
  const none = await hovers(blank), hover = await hovers(transcript), tags = [];
  for (let i = 1; i <= 9; i++) {
    const start = transcript.positionAt(Math.floor(transcript.getText().length * i / 10));
    editor.selection = new vscode.Selection(start, start.translate(0, 0));
    const before = performance.now();
    await vscode.commands.executeCommand('readout.tagByKey', 'c');
    tags.push(performance.now() - before);
  }
  await vscode.workspace.fs.writeFile(at('measured.json'), new TextEncoder().encode(JSON.stringify({ highlight, none, hover, tag: median(tags) })));
}

function median(times) {
  return times.sort((a, b) => a - b)[times.length >> 1];
}
