import * as vscode from 'vscode';
import { renameOver, targetOf } from '#rename';
import { takeTurn } from '#turn';

/** Names of half-done writes end so; {@link settleUnfinished} sees to those that stay. */
const BESIDE = '.saving';
/** From this age nobody writes a half-done file any more. */
const LEFT_MS = 60_000;

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
  const to = await isPlainFile(uri) ? uri : await targetOf(uri), beside = (to ?? uri).with({ path: `${(to ?? uri).path}.${Math.random().toString(36).slice(2, 10)}${BESIDE}` });
  try {
    await fs.writeFile(beside, bytes);
    if (await isCutOff(beside, text)) throw new Error(vscode.l10n.t('the disk is full'));
    if (await readTextFile(uri) !== expected) return false;
    if (!to) await writeInPlace(uri, expected, text);
    else if (!await renameOver(beside, to)) await fs.rename(beside, to, { overwrite: true }).then(undefined, () => writeInPlace(to, expected, text));
    return true;
  } finally {
    await fs.delete(beside).then(undefined, () => {});
  }
}

/** Writes over a file where none can take its place; where that fails half way, puts back what stood there. */
async function writeInPlace(uri: vscode.Uri, expected: string | undefined, text: string): Promise<void> {
  const write = (what: string): Thenable<void> => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(what));
  try {
    await write(text);
    if (await isCutOff(uri, text)) throw new Error(vscode.l10n.t('the disk is full'));
  } catch (error) {
    if (expected !== undefined && await readTextFile(uri).catch(() => undefined) !== expected) await write(expected).then(undefined, () => {});
    throw error;
  }
}

/** Whether only the beginning of a text got into a file: VS Code Server takes what a disk has room for, and says that all is well (seen in 1.137 on a full tmpfs). */
export async function isCutOff(uri: vscode.Uri, text: string | Uint8Array): Promise<boolean> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text, written = await vscode.workspace.fs.readFile(uri);
  return written.length < bytes.length && written.every((byte, i) => byte === bytes[i]);
}

/** Writes a file of people's own, in place. Rejects where the disk has no room for all of it; of a new file nothing is left then. */
export async function writeFile(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const isNew = !await exists(uri), { fs } = vscode.workspace;
  try {
    await fs.writeFile(uri, bytes);
    if (await isCutOff(uri, bytes)) throw new Error(vscode.l10n.t('the disk is full'));
  } catch (error) {
    if (isNew) await fs.delete(uri).then(undefined, () => {});
    throw error;
  }
}

/** Deletes a file if it still holds `expected`; resolves to whether it did. */
export async function deleteTextFile(uri: vscode.Uri, expected: string): Promise<boolean> {
  if (await readTextFile(uri) !== expected) return false;
  await vscode.workspace.fs.delete(uri);
  return true;
}

/**
 * Sees to what an editor that was killed while it wrote this file left beside it. Where the file is missing, because the old
 * one was away already, a text for which `isWhole` holds becomes the file; where it is there, what is left over is deleted.
 * What somebody may still be writing is left alone: on this machine that is known by whose turn it is, for what others write to a
 * shared folder by its age. Resolves to whether the file was missing and is there now.
 */
export async function settleUnfinished(uri: vscode.Uri, isWhole: (text: string) => boolean): Promise<boolean> {
  const file = await isPlainFile(uri) ? uri : await targetOf(uri) ?? uri, folder = vscode.Uri.joinPath(file, '..'), start = `${nameOf(file)}.`, fs = vscode.workspace.fs;
  const entries = await fs.readDirectory(folder).then(undefined, () => []), missing = !entries.some(([name]) => name === nameOf(file));
  const left = entries.filter(([name, type]) => type === vscode.FileType.File && name.startsWith(start) && name.endsWith(BESIDE));
  const finish = left.length ? uri.scheme === 'file' ? takeTurn(uri.fsPath) : () => {} : undefined;
  if (!finish) return false;
  try {
    for (const [name] of left) {
      const beside = vscode.Uri.joinPath(folder, name);
      if (missing) {
        const text = await readTextFile(beside).catch(() => undefined);
        if (text !== undefined && isWhole(text) && await fs.rename(beside, file, { overwrite: false }).then(() => true, () => false)) return true;
      } else if (await fs.stat(beside).then(({ mtime }) => Date.now() - mtime > LEFT_MS, () => false)) await fs.delete(beside).then(undefined, () => {});
    }
    return false;
  } finally {
    finish();
  }
}

/** Why a file cannot be read, for people. */
export function whyUnreadable(uri: vscode.Uri, error: unknown): string {
  return error instanceof NotText ? error.message : vscode.l10n.t('{0} cannot be read: {1}', nameOf(uri), error instanceof Error ? error.message : String(error));
}

/** The last part of a URI's path. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** Whether there is such a file, or may be: a file system that cannot tell does not say no. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(() => true, error => !isNotFound(error));
}

/** Whether there is a file, and no folder, of that name. */
export async function isFile(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(({ type }) => (type & vscode.FileType.File) !== 0, () => false);
}

/** Whether a folder lists exactly that name: where case does not count there is a file of a name that differs in case alone, which is the file itself. */
export async function isListedIn(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(uri, '..')).then(entries => entries.some(([name]) => name === nameOf(uri)), () => false);
}

/** Whether an error of the editor's file system says that there is no such file. */
export function isNotFound(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

/** A link is not replaced: renaming over it would leave its target behind. */
async function isPlainFile(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(stat => (stat.type & vscode.FileType.SymbolicLink) === 0, () => true);
}
