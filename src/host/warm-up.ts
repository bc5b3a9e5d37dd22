import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { breathe } from '../base/schedule';
import { isListed } from '../library/files';
import type { ReadingSource } from './loaded';
import { readTextFile } from './text-file';

/** It begins so long after the editor has started, when what is on the screen is drawn (milliseconds). */
const BEGINS_MS = 2000;
/** In so many folders of the workspace a text is looked for, those next to its root first. */
const FOLDERS = 30;
/** So much of it is read (UTF-16 code units): enough to meet what most texts have. Larger files (bytes) are left alone. */
const ENOUGH = 4000, LARGEST = 1_000_000;
/** Where to list a folder costs no more than to look at a disk. */
const NEAR: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/**
 * Loads what reads, and reads the beginning of a text with it, in the first quiet moment of a workspace that has texts: the first
 * reading of all waits for lists of names and for code that nothing has run before, and the first transcript that
 * somebody opens need not. Does nothing where no text is near the root, and what goes wrong is told when a text is opened.
 */
export function createWarmUp(reading: ReadingSource): Disposable {
  const folders = (): readonly vscode.Uri[] => (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri }) => (NEAR.has(uri.scheme) ? uri : []));
  const timer = setTimeout(() => void warmUp(reading, folders()).catch(() => {}), BEGINS_MS);
  return { dispose: () => clearTimeout(timer) };
}

/** Does it now, with a text in some folders; resolves to the file that was read, `undefined` where none was or what reads was there already. */
export async function warmUp(reading: ReadingSource, folders: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  if (reading.loaded) return undefined;
  const uri = await firstText(folders), text = uri && await readTextFile(uri);
  if (!text || reading.loaded) return undefined;
  const { detectLayout, readTranscript } = await reading.load(), beginning = text.slice(0, ENOUGH);
  await breathe();
  detectLayout(beginning);
  await breathe();
  readTranscript(beginning, { force: true });
  return uri;
}

/** The first file by its name that may be a transcript, in some folders or near them; `undefined` for none. */
async function firstText(folders: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  const waiting = [...folders];
  for (let i = 0; i < Math.min(waiting.length, FOLDERS); i++) {
    for (const [name, type] of await vscode.workspace.fs.readDirectory(waiting[i]!).then(undefined, () => [])) {
      const uri = vscode.Uri.joinPath(waiting[i]!, name);
      if (type === vscode.FileType.Directory && !name.startsWith('.') && name !== 'node_modules') waiting.push(uri);
      else if (type === vscode.FileType.File && isListed(name) && (await vscode.workspace.fs.stat(uri)).size <= LARGEST) return uri;
    }
  }
  return undefined;
}
