import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { isSidecar } from '../library/files';
import { sidecarOf } from '../host/acts';
import { warn } from '../host/say';
import { exists, nameOf } from '../host/text-file';

/** Takes a sidecar along when its transcript is renamed or moved in the editor, so that tags do not stay behind. */
export function register(): Disposable {
  return vscode.workspace.onWillRenameFiles(event => event.waitUntil((async () => {
    const edit = new vscode.WorkspaceEdit(), moving = new Set(event.files.map(({ oldUri }) => oldUri.toString()));
    for (const { oldUri, newUri } of event.files) {
      const sidecar = sidecarOf(oldUri);
      if (isSidecar(oldUri.path) || moving.has(sidecar.toString())) continue;
      const isFile = await vscode.workspace.fs.stat(sidecar).then(({ type }) => (type & vscode.FileType.File) !== 0, () => false), target = sidecarOf(newUri);
      if (!isFile) continue;
      // one that cannot go would keep the others from going
      if (await exists(target)) void warn(vscode.l10n.t('{0} stays where it is, as there is a {1} already, of an earlier file of that name.', nameOf(sidecar), nameOf(target)));
      else edit.renameFile(sidecar, target, { overwrite: false });
    }
    return edit;
  })()));
}
