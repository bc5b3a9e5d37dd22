import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { isSidecar } from '../library/files';
import { codebookUri } from '../host/codebook-store';
import { isShownAsUtf8, LOST } from '../host/open-document';
import type { Services } from '../host/services';
import { readTextFile } from '../host/text-file';

/**
 * Has the editor show sidecars and readout.yaml in UTF-8, in which they are written, where it takes them for another encoding: `files.encoding` and
 * `files.autoGuessEncoding`, which old transcripts ask for, hold for all files of a folder, also for those that the editor makes, as by Rename Symbol.
 */
export function register({ log }: Services): Disposable {
  const look = async (document: vscode.TextDocument): Promise<void> => {
    const { uri } = document;
    if (!isOurs(uri) || isShownAsUtf8(document) || document.isDirty || uri.query !== '') return;
    if (await readTextFile(uri).catch(() => undefined) === undefined || document.isClosed) return;
    await vscode.workspace.openTextDocument(uri, { encoding: 'utf8' });
  };
  /** What the editor saved in another encoding, as a file that it has just made, is written anew in UTF-8, before letters are lost that the other one has not. */
  const mend = async (document: vscode.TextDocument): Promise<void> => {
    const { uri } = document, text = document.getText();
    if (!isOurs(uri) || isShownAsUtf8(document) || text.includes(LOST)) return;
    // the bytes of a file in UTF-8 that was only shown in another encoding are what they were
    const bytes = await vscode.workspace.fs.readFile(uri), right = new TextEncoder().encode(text);
    if (!isPlainlyUtf8(bytes) && (bytes.length !== right.length || bytes.some((byte, i) => byte !== right[i]))) await vscode.workspace.fs.writeFile(uri, right);
    if (!document.isDirty && !document.isClosed) await vscode.workspace.openTextDocument(uri, { encoding: 'utf8' });
  };
  const ask = (document: vscode.TextDocument): void => { look(document).catch((error: unknown) => log.error(error as Error)); };
  vscode.workspace.textDocuments.forEach(ask);
  return all(
    vscode.workspace.onDidOpenTextDocument(ask),
    vscode.workspace.onDidSaveTextDocument(document => { mend(document).catch((error: unknown) => log.error(error as Error)); }),
  );
}

/** Whether a file is one of those that are written in UTF-8. */
function isOurs(uri: vscode.Uri): boolean {
  return isSidecar(uri.path) || codebookUri(uri)?.toString() === uri.toString();
}

/** Whether bytes are UTF-8 beyond doubt: they have letters beyond ASCII, and none of the zeros that other encodings of Unicode have. */
function isPlainlyUtf8(bytes: Uint8Array): boolean {
  if (bytes.includes(0) || !bytes.some(byte => byte > 127)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
