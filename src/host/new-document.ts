import * as vscode from 'vscode';
import { span } from '../base/span';
import { toRange } from './convert';

/** What documents were made with: under which name, of which text, and as they held it then. */
const made = new WeakMap<vscode.TextDocument, { readonly name: string; readonly text: string; readonly held: string }>();

/**
 * Shows a text in a new editor, not saved yet, under a name in the first folder of the workspace: its ending tells the
 * language, links relative to the folder lead somewhere, and that is where Save puts it. A name that is taken gets a number; but what is still open as it
 * was made is shown again where it has the very text or, with `again`, is `name`'s, so that asking once more leaves no heap of editors to be thrown away.
 */
export async function showNewDocument(name: string, text: string, again = false): Promise<void> {
  const before = vscode.workspace.textDocuments.find(document => {
    const of = made.get(document);
    return !document.isClosed && of?.name === name && of.held === document.getText() && (again || of.text === text);
  });
  if (before) {
    if (made.get(before)!.text !== text) await put(before, name, text);
    await vscode.window.showTextDocument(before);
    return;
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.from({ scheme: 'untitled', path: '/' });
  const uri = (await freeName(folder, name)).with({ scheme: 'untitled' });
  const document = await vscode.workspace.openTextDocument(uri);
  await put(document, name, text);
  await vscode.window.showTextDocument(document);
}

/** Has a document hold a text and nothing else. */
async function put(document: vscode.TextDocument, name: string, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, toRange(document, span(0, document.getText().length)), text);
  await vscode.workspace.applyEdit(edit);
  made.set(document, { name, text, held: document.getText() });
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
