import * as vscode from 'vscode';
import { FileProblem, sidecarOf } from './acts';
import { openDocument } from './open-document';
import { exists, nameOf } from './text-file';

/**
 * The text of a transcript as the editor shows it: that of its document if it is open, else of its file, in whichever encoding
 * the editor would take it for and without a byte order mark, so that places in the one are places in the other. `undefined`
 * where there is no such file or no text in it.
 */
export async function textOfTranscript(uri: vscode.Uri): Promise<string | undefined> {
  const open = openDocument(uri);
  if (open) return open.getText();
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch {
    return undefined;
  }
}

/** The document of a transcript. Rejects with a message for people where its annotations are all that is left of it. */
export async function transcriptDocument(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch (error) {
    if (await exists(uri)) throw error;
    const sidecar = sidecarOf(uri);
    throw new FileProblem(sidecar, vscode.l10n.t('{0} is not there any more. If it has another name now, give {1} that name, too.', nameOf(uri), nameOf(sidecar)), { cause: error });
  }
}
