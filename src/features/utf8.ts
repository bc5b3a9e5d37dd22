import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { isSidecar } from '../library/files';
import { codebookUri } from '../host/codebook-store';
import { isShownAsUtf8 } from '../host/open-document';
import type { Services } from '../host/services';
import { readTextFile } from '../host/text-file';

/**
 * Has the editor show sidecars and readout.yaml in UTF-8, in which they are written, where it takes them for another encoding: `files.encoding` and
 * `files.autoGuessEncoding`, which old transcripts ask for, hold for all files of a folder.
 */
export function register({ log }: Services): Disposable {
  const look = async (document: vscode.TextDocument): Promise<void> => {
    const { uri } = document, isOurs = isSidecar(uri.path) || codebookUri(uri)?.toString() === uri.toString();
    if (!isOurs || isShownAsUtf8(document) || document.isDirty || uri.query !== '') return;
    if (await readTextFile(uri).catch(() => undefined) === undefined || document.isClosed) return;
    await vscode.workspace.openTextDocument(uri, { encoding: 'utf8' });
  };
  const ask = (document: vscode.TextDocument): void => { look(document).catch((error: unknown) => log.error(error as Error)); };
  vscode.workspace.textDocuments.forEach(ask);
  return all(vscode.workspace.onDidOpenTextDocument(ask));
}
