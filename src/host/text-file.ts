import * as vscode from 'vscode';
import { renameOver } from '#rename';

/** Names of half-done writes end so; a whole one found without its target is taken up by {@link readTextFile}. */
const BESIDE = '.saving';

/** A file that is there but is no UTF-8 text; the message is for people. */
export class NotText extends Error {}

/**
 * The text of a file with its byte order mark, if it has one; `undefined` where there is no file. Rejects with
 * {@link NotText} for bytes that are no UTF-8, and as the file system does for what it may not read.
 */
export async function readTextFile(uri: vscode.Uri): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotText(vscode.l10n.t('{0} is not UTF-8 text, so Readout leaves it as it is.', nameOf(uri)));
  }
}

/**
 * Puts `text` in the place of `expected` (`undefined`: no file). Writes beside the file and renames, so that the old or
 * the new text stands there whole whatever happens in between; where the file system cannot rename over a file, the editor
 * takes the old one away first, and where it cannot rename at all, it writes in place.
 * Resolves to `false`, with nothing changed, when the file holds something other than `expected` by then.
 */
export async function replaceTextFile(uri: vscode.Uri, expected: string | undefined, text: string): Promise<boolean> {
  const bytes = new TextEncoder().encode(text), fs = vscode.workspace.fs;
  const beside = uri.with({ path: `${uri.path}.${Math.random().toString(36).slice(2, 10)}${BESIDE}` });
  const writable = await isPlainFile(uri);
  try {
    await fs.writeFile(beside, bytes);
    if (await readTextFile(uri) !== expected) return false;
    if (!writable) await fs.writeFile(uri, bytes);
    else if (!await renameOver(beside, uri)) await fs.rename(beside, uri, { overwrite: true }).then(undefined, () => fs.writeFile(uri, bytes));
    return true;
  } finally {
    await fs.delete(beside).then(undefined, () => {});
  }
}

/** Deletes a file if it still holds `expected`; resolves to whether it did. */
export async function deleteTextFile(uri: vscode.Uri, expected: string): Promise<boolean> {
  if (await readTextFile(uri) !== expected) return false;
  await vscode.workspace.fs.delete(uri);
  return true;
}

/**
 * Finishes a write that was cut off between taking the old file away and renaming the new one (an editor that was killed):
 * a whole text found beside a missing file becomes the file. Resolves to whether there was one.
 */
export async function takeUpUnfinished(uri: vscode.Uri): Promise<boolean> {
  const folder = vscode.Uri.joinPath(uri, '..'), start = `${nameOf(uri)}.`;
  const found = (await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []))
    .find(([name, type]) => type === vscode.FileType.File && name.startsWith(start) && name.endsWith(BESIDE));
  if (!found) return false;
  return vscode.workspace.fs.rename(vscode.Uri.joinPath(folder, found[0]), uri, { overwrite: false }).then(() => true, () => false);
}

/** The last part of a URI's path. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** Whether there is such a file, or may be: a file system that cannot tell does not say no. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(() => true, error => !isNotFound(error));
}

/** Whether an error of the editor's file system says that there is no such file. */
export function isNotFound(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

/** A link is written through, not replaced: renaming over it would leave its target behind. */
async function isPlainFile(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(stat => (stat.type & vscode.FileType.SymbolicLink) === 0, () => true);
}
