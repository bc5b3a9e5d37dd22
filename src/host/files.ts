import * as vscode from 'vscode';
import { isListed, isSidecar, LISTED_EXTENSIONS, SIDECAR_SUFFIX, type FileEntry, type Files } from '../library/files';
import { search, searchSidecars, walk } from './find-files';
import type { Lists, LoadedLater } from './loaded';
import type { Config } from './services';

/** Glob of what may be a transcript by its extension, in small letters or capitals, which globs tell apart: the transcript formats, and text whose content is asked. */
export const TRANSCRIPT_GLOB = `**/*{${LISTED_EXTENSIONS.map(extension => extension.replace(/[a-z]/g, letter => `[${letter}${letter.toUpperCase()}]`)).join(',')}}`;

/**
 * The workspace's files through the editor, on any file system it knows. `readout.files` adds; `readout.exclude`,
 * `files.exclude` and what git leaves out take away.
 */
export function createFiles(config: Config, lists: LoadedLater<Lists>, log: vscode.LogOutputChannel): Files {
  const find = async (folder: vscode.WorkspaceFolder, cancel: vscode.CancellationToken): Promise<readonly vscode.Uri[] | null> => {
    const excludes = config.exclude(folder.uri);
    const exclude = excludes.length ? new vscode.RelativePattern(folder, excludes.length === 1 ? excludes[0]! : `{${excludes.join(',')}}`) : undefined;
    const globs = [TRANSCRIPT_GLOB, ...config.files(folder.uri)];
    const found = await Promise.all(globs.map(glob => search(new vscode.RelativePattern(folder, glob), exclude, log, cancel)));
    return found.every(uris => uris !== null) ? found.flat() : null;
  };
  const ignored = async (folder: vscode.WorkspaceFolder): Promise<(uri: vscode.Uri) => boolean> => {
    const rules = await search(new vscode.RelativePattern(folder, '**/.gitignore'), undefined, log) ?? [];
    if (!rules.length) return () => false;
    const inside = (uri: vscode.Uri): string => uri.path.slice(folder.uri.path.length).replace(/^\//, '');
    const files = await Promise.all(rules.map(async uri => ({
      folder: inside(uri).replace(/\/?\.gitignore$/, ''), text: await vscode.workspace.fs.readFile(uri).then(bytes => new TextDecoder().decode(bytes), () => ''),
    })));
    const out = (await lists.load()).createIgnored(files);
    return uri => out(inside(uri));
  };
  return {
    async list(cancel) {
      const found = new Map<string, FileEntry>();
      for (const folder of vscode.workspace.workspaceFolders ?? []) {
        const source = new vscode.CancellationTokenSource();
        try {
          // the sidecars, so that the file system is not asked thousands of times for one that is not there
          const [listed, annotated] = await Promise.all([find(folder, source.token), searchSidecars(folder, log)]);
          const uris = listed?.length ? listed : await walk(folder.uri, name => isListed(name) || config.files(folder.uri).length > 0 && isMarkdown(name), cancel);
          // what finds no transcripts may find no sidecars either
          const sidecars = listed?.length && annotated ? new Set(annotated.map(String)) : null;
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

const isMarkdown = (name: string): boolean => name.toLowerCase().endsWith('.md');
