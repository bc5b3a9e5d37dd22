import * as vscode from 'vscode';
import type { Cancel } from '../base/schedule';
import { isListed, isSidecar, LISTED_EXTENSIONS, SIDECAR_SUFFIX, type FileEntry, type Files } from '../library/files';
import { createIgnored } from '../library/ignored';
import type { Config } from './services';

/** `findFiles` hangs or finds nothing on some virtual file systems; after this long the folders are walked instead. */
const FIND_WITHIN_MS = 10_000;
/** The walk stops at this many files and this depth, so that a link in a circle or a whole disk does not keep it for ever. */
const WALK_AT_MOST = 50_000;
const WALK_DEEP = 24;
const SKIPPED_FOLDERS = new Set(['node_modules', '.git', '.hg', '.svn', '.vscode', '.vscode-test']);

/** Glob of what may be a transcript by its extension, in small letters or capitals, which globs tell apart: the transcript formats, and text whose content is asked. */
export const TRANSCRIPT_GLOB = `**/*{${LISTED_EXTENSIONS.map(extension => extension.replace(/[a-z]/g, letter => `[${letter}${letter.toUpperCase()}]`)).join(',')}}`;

/**
 * The workspace's files through the editor, on any file system it knows. `readout.files` adds; `readout.exclude`,
 * `files.exclude` and what git leaves out take away.
 */
export function createFiles(config: Config, log: vscode.LogOutputChannel): Files {
  /** The sidecars of a folder, so that the file system is not asked thousands of times for one that is not there; `null` where the search does not tell. */
  const sidecarsIn = async (folder: vscode.WorkspaceFolder, late: Promise<null>): Promise<ReadonlySet<string> | null> => {
    // sidecars that `files.exclude` keeps out of sight are there all the same
    const found = await Promise.race([vscode.workspace.findFiles(new vscode.RelativePattern(folder, `**/*${SIDECAR_SUFFIX}`), null), late]);
    return found && new Set(found.map(uri => uri.toString()));
  };
  const find = async (folder: vscode.WorkspaceFolder, cancel: vscode.CancellationToken): Promise<readonly vscode.Uri[]> => {
    const excludes = config.exclude(folder.uri);
    const exclude = excludes.length ? new vscode.RelativePattern(folder, excludes.length === 1 ? excludes[0]! : `{${excludes.join(',')}}`) : undefined;
    const globs = [TRANSCRIPT_GLOB, ...config.files(folder.uri)];
    return (await Promise.all(globs.map(glob => vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), exclude, undefined, cancel)))).flat();
  };
  const ignored = async (folder: vscode.WorkspaceFolder): Promise<(uri: vscode.Uri) => boolean> => {
    const late = new Promise<readonly vscode.Uri[]>(resolve => { setTimeout(() => resolve([]), FIND_WITHIN_MS); });
    const rules = await Promise.race([vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**/.gitignore')), late]);
    const inside = (uri: vscode.Uri): string => uri.path.slice(folder.uri.path.length).replace(/^\//, '');
    const files = await Promise.all(rules.map(async uri => ({
      folder: inside(uri).replace(/\/?\.gitignore$/, ''), text: await vscode.workspace.fs.readFile(uri).then(bytes => new TextDecoder().decode(bytes), () => ''),
    })));
    const out = createIgnored(files);
    return uri => out(inside(uri));
  };
  return {
    async list(cancel) {
      const found = new Map<string, FileEntry>();
      for (const folder of vscode.workspace.workspaceFolders ?? []) {
        const source = new vscode.CancellationTokenSource();
        const late = new Promise<null>(resolve => { setTimeout(() => resolve(null), FIND_WITHIN_MS); });
        try {
          let [uris, sidecars] = await Promise.all([Promise.race([find(folder, source.token), late]), sidecarsIn(folder, late)]);
          if (!uris?.length) {
            if (!uris) log.warn(`finding files in ${folder.name} took over ${FIND_WITHIN_MS} ms; its folders are walked instead`);
            uris = await walk(folder.uri, config.files(folder.uri).length > 0, cancel);
            // what finds no transcripts may find no sidecars either
            sidecars = null;
          }
          const out = await ignored(folder);
          for (const uri of uris) {
            const key = uri.toString(), path = vscode.workspace.asRelativePath(uri);
            if (!out(uri) && !isSidecar(path)) found.set(key, { uri: key, path, ...sidecars && { annotated: sidecars.has(key + SIDECAR_SUFFIX) } });
          }
        } finally {
          source.cancel();
          source.dispose();
        }
        if (cancel?.isCancellationRequested) break;
      }
      return [...found.values()];
    },
    read: async uri => vscode.workspace.fs.readFile(vscode.Uri.parse(uri)),
    stat: async uri => {
      const { size, mtime } = await vscode.workspace.fs.stat(vscode.Uri.parse(uri));
      return { size, changed: mtime };
    },
  };
}

/** Every file below a folder with a transcript's extension (Markdown too if asked), breadth first, links not followed. */
async function walk(root: vscode.Uri, markdown: boolean, cancel?: Cancel): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  let level: vscode.Uri[] = [root];
  for (let depth = 0; level.length && depth < WALK_DEEP && found.length < WALK_AT_MOST && !cancel?.isCancellationRequested; depth++) {
    const next: vscode.Uri[] = [];
    for (const folder of level) {
      const children = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
      for (const [name, type] of children) {
        const uri = vscode.Uri.joinPath(folder, name);
        if (type === vscode.FileType.Directory) { if (!SKIPPED_FOLDERS.has(name)) next.push(uri); }
        else if (type & vscode.FileType.File && (isListed(name) || (markdown && name.toLowerCase().endsWith('.md')))) found.push(uri);
      }
    }
    level = next;
  }
  return found;
}
