import * as vscode from 'vscode';
import { ok } from './check';

/** The address of a file in the folder that the tests were started on, a fresh copy of test/host/workspace. */
export function at(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'an open folder');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file of that folder in an editor. */
export async function show(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at(path)), { preview: false });
}

/** Writes a file into that folder. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
  return at(path);
}

/** The extension under test, active. */
export async function readout(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension('readout.readout');
  ok(extension, 'the extension readout.readout');
  await extension.activate();
  return extension;
}
