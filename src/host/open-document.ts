import * as vscode from 'vscode';

/** The document of an address if it is open, in an editor or for an extension. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find(document => !document.isClosed && document.uri.toString() === key);
}

/** What the editor shows where it could not decode a byte. */
export const LOST = '\ufffd';

/** Whether an editor shows a file of UTF-8 as it is written, and would save it so: one may take it for another encoding, as by the setting `files.encoding`. */
export function isShownAsUtf8({ encoding }: vscode.TextDocument): boolean {
  return encoding === 'utf8' || encoding === 'utf8bom';
}

/** The editor that shows a document: the one a person works in, if it does; else any that is visible. */
export function editorShowing(uri: vscode.Uri): vscode.TextEditor | undefined {
  const key = uri.toString(), { activeTextEditor: active, visibleTextEditors: visible } = vscode.window;
  return [...active ? [active] : [], ...visible].find(({ document }) => document.uri.toString() === key);
}
