import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { debounce } from '../base/schedule';
import { isSidecar, SIDECAR_SUFFIX } from '../library/files';
import { TRANSCRIPT_GLOB } from './files';
import type { Config } from './services';

/** What happened to the files of the workspace in one burst. */
export interface Burst {
  /** Transcripts that were made, changed or removed, or whose sidecars were; URIs as text. */
  readonly touched: ReadonlySet<string>;
  /** Whether a folder may have come or gone, or what is left out has changed, so that only a new listing tells what there is. */
  readonly relist: boolean;
}

/** Events of a checkout come in bursts; one refresh follows when they have been quiet for this long. */
const QUIET_MS = 250;

/** Gathers the events of files, folders, settings and `.gitignore` files into bursts. */
export function watchLibrary(config: Config, tell: (burst: Burst) => void): Disposable & { touch(uri: vscode.Uri): void } {
  let touched = new Set<string>(), relist = false;
  const soon = debounce(() => {
    const burst = { touched, relist };
    touched = new Set();
    relist = false;
    tell(burst);
  }, QUIET_MS);
  const touch = (uri: vscode.Uri): void => {
    const text = uri.toString();
    touched.add(isSidecar(text) ? text.slice(0, -SIDECAR_SUFFIX.length) : text);
    soon();
  };
  const again = (): void => { relist = true; soon(); };
  // The editor tells of a folder that goes or comes as of one thing; of folders one knows only that most have no dot.
  const maybeFolder = (uri: vscode.Uri): void => {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    if (!name.includes('.') && !/\/(?:\.git|node_modules)(?:\/|$)/.test(uri.path)) again();
  };
  const watchFiles = (glob: vscode.GlobPattern): Disposable => {
    const watcher = vscode.workspace.createFileSystemWatcher(glob);
    return all(watcher, watcher.onDidCreate(touch), watcher.onDidChange(touch), watcher.onDidDelete(touch));
  };
  /** The files that `readout.files` names, in each folder by its own setting. */
  const watchNamed = (): Disposable => all(...(vscode.workspace.workspaceFolders ?? []).flatMap(folder => config.files(folder.uri).map(glob => watchFiles(new vscode.RelativePattern(folder, glob)))));
  let lists = listsOf(config), named = watchNamed();
  const listsChanged = (): void => {
    const now = listsOf(config);
    if (now === lists) return;
    lists = now;
    named.dispose();
    named = watchNamed();
    again();
  };
  const rules = vscode.workspace.createFileSystemWatcher('**/.gitignore'), everything = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  const listening = all(
    rules, everything, soon, watchFiles(TRANSCRIPT_GLOB), watchFiles(`**/*${SIDECAR_SUFFIX}`), { dispose: () => named.dispose() },
    rules.onDidCreate(again), rules.onDidChange(again), rules.onDidDelete(again),
    everything.onDidCreate(maybeFolder), everything.onDidDelete(maybeFolder),
    vscode.workspace.onDidRenameFiles(again), vscode.workspace.onDidDeleteFiles(again), vscode.workspace.onDidChangeWorkspaceFolders(listsChanged),
    vscode.workspace.onDidChangeConfiguration(event => { if (event.affectsConfiguration('files.exclude')) again(); }),
    config.onDidChange(listsChanged),
  );
  return { touch, dispose: () => listening.dispose() };
}

/** The folders and settings on which the list of files rests, as text. */
function listsOf(config: Config): string {
  return JSON.stringify((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => [uri.toString(), config.files(uri), config.exclude(uri)]));
}
