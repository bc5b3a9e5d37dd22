import * as vscode from 'vscode';
import type { Cancel } from '../base/schedule';
import { decodeKept, encodeKept, type Kept } from '../library/cache';

/** Keeps what the library knows in the workspace's storage. */
export interface LibraryCache {
  /** What the last session left; `undefined` where there is nothing that can be trusted. */
  read(): Promise<Kept | undefined>;
  /** Writes beside and renames, so that a window that closes midway leaves the old one whole; one write after the other. */
  write(kept: Kept, cancel?: Cancel): Promise<void>;
}

const FILE = 'library.cache';

/** Makes the cache; without a workspace, which has no storage, it keeps nothing. A file that cannot be read or written is told to the log alone. */
export function createLibraryCache(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): LibraryCache {
  const folder = context.storageUri, uri = folder && vscode.Uri.joinPath(folder, FILE);
  let basis: Promise<string> | undefined, last: Promise<void> = Promise.resolve();
  const write = async (to: vscode.Uri, within: vscode.Uri, kept: Kept, cancel?: Cancel): Promise<void> => {
    try {
      const bytes = await encodeKept(kept, await (basis ??= readerOf(context)), cancel);
      if (!bytes) return;
      const beside = to.with({ path: `${to.path}.new` });
      await vscode.workspace.fs.createDirectory(within);
      await vscode.workspace.fs.writeFile(beside, bytes);
      await vscode.workspace.fs.rename(beside, to, { overwrite: true });
    } catch (error) {
      log.warn(`the library could not be kept for the next start: ${String(error)}`);
    }
  };
  return {
    async read() {
      if (!uri) return undefined;
      try {
        return await decodeKept(await vscode.workspace.fs.readFile(uri), await (basis ??= readerOf(context)));
      } catch (error) {
        log.debug(`no library from the last session: ${String(error)}`);
        return undefined;
      }
    },
    write: async (kept, cancel) => (last = last.then(() => (uri && folder ? write(uri, folder, kept, cancel) : undefined))),
  };
}

/** What reads the transcripts, as text that changes with it: the version, and the size and time of the file that reads where the file system tells them. */
async function readerOf({ extension, extensionUri }: vscode.ExtensionContext): Promise<string> {
  const { version } = extension.packageJSON as { readonly version: string };
  try {
    const { size, mtime } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(extensionUri, 'dist', 'reading.js'));
    return `${version}:${size}:${mtime}`;
  } catch {
    return version;
  }
}
