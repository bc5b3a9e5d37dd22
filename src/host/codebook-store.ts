import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { emitter } from '../base/event';
import { debounce } from '../base/schedule';
import { EMPTY_CODEBOOK, readCodebook, unreadableCodebook, type Codebook } from '../tags/codebook';
import { newestText } from './rewrite';
import type { CodebookFile, CodebookStore } from './services';
import { exists, nameOf, whyUnreadable } from './text-file';

/** The file at the root of a workspace folder that holds its codebook and names. */
export const CODEBOOK_FILE = 'readout.yaml';
/** A burst of file events is one reading. */
const SETTLE_MS = 80;
/** While a folder of the workspace is away, one looks again so often. */
const AWAY_MS = 3000;

/** Where the codebook of a file's workspace folder is, whether there is one yet or not; `undefined` outside of any folder. */
export function codebookUri(uri: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder && vscode.Uri.joinPath(folder.uri, CODEBOOK_FILE);
}

/** The codebooks of the workspace's folders, read at the start and kept in step with their files and editors. */
export function createCodebookStore(log: vscode.LogOutputChannel): CodebookStore & Disposable {
  const entries = new Map<string, CodebookFile>();
  const changed = emitter<void>(error => log.error(error as Error));
  let again: ReturnType<typeof setTimeout> | undefined;
  /** Nobody tells when a folder that was away is back. */
  const lookAgain = (): void => {
    clearTimeout(again);
    again = setTimeout(() => { readAll().catch((error: unknown) => log.error(error as Error)); }, AWAY_MS);
  };
  const read = async (uri: vscode.Uri): Promise<boolean> => {
    const key = uri.toString(), [text, fault] = await newestText(uri).then(found => [found, undefined], (error: unknown) => [undefined, whyUnreadable(uri, error)]), old = entries.get(key);
    if (old && old.text === text && old.fault === fault) return false;
    // the codebook of a folder that is away for a while, as a disk that is not mounted, stays
    if (text === undefined && fault === undefined && !await exists(vscode.Uri.joinPath(uri, '..'))) { lookAgain(); return false; }
    entries.set(key, { uri, text, fault, codebook: fault !== undefined ? unreadableCodebook(fault) : text === undefined ? EMPTY_CODEBOOK : readCodebook(text) });
    return text !== undefined || fault !== undefined || old !== undefined;
  };
  const readAll = async (): Promise<void> => {
    const uris = (vscode.workspace.workspaceFolders ?? []).map(folder => vscode.Uri.joinPath(folder.uri, CODEBOOK_FILE));
    const news = await Promise.all(uris.map(uri => read(uri)));
    if (news.some(Boolean)) changed.fire();
  };
  const soon = debounce(() => { readAll().catch((error: unknown) => log.error(error as Error)); }, SETTLE_MS);
  const touched = (uri: vscode.Uri): void => { if (nameOf(uri) === CODEBOOK_FILE) soon(); };
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${CODEBOOK_FILE}`);
  const listening = all(
    watcher, watcher.onDidChange(touched), watcher.onDidCreate(touched), watcher.onDidDelete(touched),
    vscode.workspace.onDidChangeTextDocument(({ document }) => touched(document.uri)),
    vscode.workspace.onDidCloseTextDocument(document => touched(document.uri)),
    vscode.workspace.onDidChangeWorkspaceFolders(() => soon()),
  );
  const ready = readAll();
  const get = (uri: vscode.Uri): Codebook => entries.get(codebookUri(uri)?.toString() ?? '')?.codebook ?? EMPTY_CODEBOOK;
  return {
    get,
    get files() { return (vscode.workspace.workspaceFolders ?? []).flatMap(folder => entries.get(vscode.Uri.joinPath(folder.uri, CODEBOOK_FILE).toString()) ?? []); },
    names: uri => get(uri).names,
    ready,
    onDidChange: changed.event,
    dispose: () => { clearTimeout(again); listening.dispose(); soon.dispose(); changed.dispose(); },
  };
}
