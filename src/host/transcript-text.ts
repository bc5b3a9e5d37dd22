import * as vscode from 'vscode';
import { openDocument } from './open-document';

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
