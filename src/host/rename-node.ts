import { chmod, open, realpath, rename, stat } from 'node:fs/promises';
import * as vscode from 'vscode';

/**
 * Gives a new file the name of an old one in a single step, flushed to the disk and with the old one's mode: at every moment
 * the old or the new file stands there whole, also for git and other programs. The editor's own renaming takes the old file
 * away first. Resolves to `false`, with nothing changed, where that cannot be had.
 */
export async function renameOver(from: vscode.Uri, to: vscode.Uri): Promise<boolean> {
  if (from.scheme !== 'file' || to.scheme !== 'file') return false;
  try {
    const mode = await stat(to.fsPath).then(old => old.mode & 0o7777, () => undefined);
    const file = await open(from.fsPath, 'r+');
    try { await file.sync(); } finally { await file.close(); }
    if (mode !== undefined) await chmod(from.fsPath, mode);
    await rename(from.fsPath, to.fsPath);
    return true;
  } catch {
    // Windows refuses while another program has the file open; the editor may have a way.
    return false;
  }
}

/** Whether a file is there and nobody may write to it; the editor tells that of its own file systems, of the machine's its mode does. */
export async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme === 'file') return stat(uri.fsPath).then(({ mode }) => (mode & 0o222) === 0, () => false);
  return vscode.workspace.fs.stat(uri).then(({ permissions = 0 }) => (permissions & vscode.FilePermission.Readonly) !== 0, () => false);
}

/** The file that a link leads to; `undefined` where that cannot be told. */
export async function targetOf(link: vscode.Uri): Promise<vscode.Uri | undefined> {
  return link.scheme === 'file' ? realpath(link.fsPath).then(path => vscode.Uri.file(path), () => undefined) : undefined;
}
