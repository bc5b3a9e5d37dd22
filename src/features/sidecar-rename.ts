import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { isSidecar } from '../library/files';
import { sidecarOf } from '../host/acts';
import { warn } from '../host/say';
import { attempt } from '../host/tagging';
import { exists, isFile, isListedIn, nameOf } from '../host/text-file';

/**
 * Takes a sidecar along when its transcript is renamed or moved in the editor, so that tags do not stay behind. The editor asks before it lets an
 * extension do so; where the answer is to skip that, the sidecar stays, and a notification offers once more to take it along.
 */
export function register(): Disposable {
  return all(
    vscode.workspace.onWillRenameFiles(event => event.waitUntil(sidecarsAlong(event.files))),
    vscode.workspace.onDidRenameFiles(({ files }) => void attempt(() => offerToFollow(files))),
  );
}

type Renamed = readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[];

async function sidecarsAlong(files: Renamed): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit(), moving = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    const sidecar = sidecarOf(oldUri), target = sidecarOf(newUri);
    if (isSidecar(oldUri.path) || moving.has(sidecar.toString()) || !await isFile(sidecar)) continue;
    // one that cannot go would keep the others from going
    if (await isListedIn(target)) void warn(vscode.l10n.t('{0} stays where it is, as there is a {1} already, of an earlier file of that name.', nameOf(sidecar), nameOf(target)));
    else edit.renameFile(sidecar, target, { overwrite: false });
  }
  return edit;
}

/** Offers to take those sidecars along that were left behind by their transcripts. */
async function offerToFollow(files: Renamed): Promise<void> {
  const left: { readonly name: string; readonly from: vscode.Uri; readonly to: vscode.Uri }[] = [];
  for (const { oldUri, newUri } of files) {
    const from = sidecarOf(oldUri), to = sidecarOf(newUri);
    if (!isSidecar(oldUri.path) && await isFile(from) && !await exists(oldUri) && !await isListedIn(to)) left.push({ name: nameOf(newUri), from, to });
  }
  const [first] = left, along = vscode.l10n.t('Take Tags Along');
  if (!first) return;
  const message = left.length === 1
    ? vscode.l10n.t('The tags of {0} were left behind in {1}.', first.name, nameOf(first.from))
    : vscode.l10n.t('The tags of {0} files were left behind under their old names.', left.length);
  if (await warn(message, along) !== along) return;
  for (const { from, to } of left) await vscode.workspace.fs.rename(from, to, { overwrite: false });
}
