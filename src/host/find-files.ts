import * as vscode from 'vscode';
import type { Cancel } from '../base/schedule';
import { isSidecar, SIDECAR_SUFFIX } from '../library/files';

/** `findFiles` hangs or finds nothing on some virtual file systems, and fails where its program cannot start, as in a folder that is gone; after this long, or then, the folders are walked instead. */
const FIND_WITHIN_MS = 10_000;
/** The walk stops at this many files and this depth, so that a link in a circle or a whole disk does not keep it for ever. */
const WALK_AT_MOST = 50_000;
const WALK_DEEP = 24;
const SKIPPED_FOLDERS = new Set(['node_modules', '.git', '.hg', '.svn', '.vscode', '.vscode-test']);

/** The files of a folder that a search of the editor finds; `null` where it does not tell in time or fails, which is logged. */
export async function search(what: vscode.RelativePattern, exclude: vscode.GlobPattern | null | undefined, log: vscode.LogOutputChannel, cancel?: vscode.CancellationToken): Promise<readonly vscode.Uri[] | null> {
  const pattern = `${what.pattern} in ${what.baseUri.path}`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>(resolve => {
    timer = setTimeout(() => { log.warn(`finding ${pattern} took over ${FIND_WITHIN_MS} ms`); resolve(null); }, FIND_WITHIN_MS);
  });
  const found = Promise.resolve(vscode.workspace.findFiles(what, exclude, undefined, cancel)).catch((error: unknown) => {
    log.warn(`finding ${pattern} failed: ${String(error)}`);
    return null;
  });
  return Promise.race([found, late]).finally(() => { clearTimeout(timer); });
}

/** The sidecars of a folder by the editor's search, those too that `files.exclude` keeps out of sight; `null` where it does not tell. */
export function searchSidecars(folder: vscode.WorkspaceFolder, log: vscode.LogOutputChannel): Promise<readonly vscode.Uri[] | null> {
  return search(new vscode.RelativePattern(folder, `**/*${SIDECAR_SUFFIX}`), null, log);
}

/** All sidecars of the workspace. `isSure` is false where the editor's search failed for a folder, which was walked instead: it may be asked again later. */
export async function findSidecars(log: vscode.LogOutputChannel): Promise<{ readonly uris: readonly vscode.Uri[]; readonly isSure: boolean }> {
  let isSure = true;
  const found = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(async folder => {
    const uris = await searchSidecars(folder, log);
    if (!uris) isSure = false;
    return uris ?? walk(folder.uri, isSidecar);
  }));
  return { uris: found.flat(), isSure };
}

/** Every file below a folder whose name is asked for, breadth first, links not followed. */
export async function walk(root: vscode.Uri, isWanted: (name: string) => boolean, cancel?: Cancel): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  let level: vscode.Uri[] = [root];
  for (let depth = 0; level.length && depth < WALK_DEEP && found.length < WALK_AT_MOST && !cancel?.isCancellationRequested; depth++) {
    const next: vscode.Uri[] = [];
    for (const folder of level) {
      const children = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
      for (const [name, type] of children) {
        const uri = vscode.Uri.joinPath(folder, name);
        if (type === vscode.FileType.Directory) { if (!SKIPPED_FOLDERS.has(name)) next.push(uri); }
        else if (type & vscode.FileType.File && isWanted(name)) found.push(uri);
      }
    }
    level = next;
  }
  return found;
}
