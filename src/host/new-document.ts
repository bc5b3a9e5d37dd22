import * as vscode from 'vscode';

/**
 * Shows a text in a new editor, not saved yet, under a name in the first folder of the workspace: its ending tells the
 * language, links relative to the folder lead somewhere, and that is where Save puts it. A name that is taken gets a number.
 */
export async function showNewDocument(name: string, text: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.from({ scheme: 'untitled', path: '/' });
  const uri = (await freeName(folder, name)).with({ scheme: 'untitled' });
  const document = await vscode.workspace.openTextDocument(uri), edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(document);
}

/** The first of `found.md`, `found-2.md`, … that is neither a file of the folder nor open. */
async function freeName(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  const dot = name.lastIndexOf('.');
  for (let number = 1; ; number++) {
    const uri = vscode.Uri.joinPath(folder, number === 1 ? name : `${name.slice(0, dot)}-${number}${name.slice(dot)}`);
    if (vscode.workspace.textDocuments.some(document => document.uri.path === uri.path)) continue;
    if (await vscode.workspace.fs.stat(uri).then(() => false, () => true)) return uri;
  }
}
