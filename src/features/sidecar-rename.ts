import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { isSidecar } from '../library/files';
import { sidecarOf } from '../host/acts';

/** Takes a sidecar along when its transcript is renamed or moved in the editor, so that tags do not stay behind. */
export function register(): Disposable {
  return vscode.workspace.onWillRenameFiles(event => event.waitUntil((async () => {
    const edit = new vscode.WorkspaceEdit(), moving = new Set(event.files.map(({ oldUri }) => oldUri.toString()));
    for (const { oldUri, newUri } of event.files) {
      const sidecar = sidecarOf(oldUri);
      if (isSidecar(oldUri.path) || moving.has(sidecar.toString())) continue;
      const isFile = await vscode.workspace.fs.stat(sidecar).then(({ type }) => (type & vscode.FileType.File) !== 0, () => false);
      if (isFile) edit.renameFile(sidecar, sidecarOf(newUri), { overwrite: false });
    }
    return edit;
  })()));
}
