import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { emitter } from '../base/event';
import type { Decision, Decisions } from './services';

const KEY = 'readout.decisions';

/** Decisions kept in the workspace's state; those about untitled documents last as long as the window. They go along when a file or its folder is renamed. */
export function createDecisions(context: vscode.ExtensionContext): Decisions & Disposable {
  const changed = emitter<vscode.Uri>();
  const decided = new Map(Object.entries(context.workspaceState.get<Record<string, Decision>>(KEY, {})));
  const lasting = (): Record<string, Decision> => Object.fromEntries([...decided].filter(([uri]) => !uri.startsWith('untitled:')));
  const keep = (): Thenable<void> => context.workspaceState.update(KEY, lasting());
  /** The decisions about a file, or about files of a folder, that is being renamed. */
  const renamed = ({ oldUri, newUri }: { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }) => {
    const from = oldUri.toString(), to = newUri.toString();
    return [...decided].flatMap(([uri, decision]) => (uri === from || uri.startsWith(`${from}/`) ? [{ uri, now: to + uri.slice(from.length), decision }] : []));
  };
  const listening = all(
    // The editor opens a file under its new name before it tells that it has one: what it is must be known by then.
    vscode.workspace.onWillRenameFiles(({ files }) => { for (const { now, decision } of files.flatMap(renamed)) decided.set(now, decision); }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      const gone = files.flatMap(renamed);
      for (const { uri } of gone) decided.delete(uri);
      if (gone.length) void keep();
    }),
  );
  return {
    get: uri => decided.get(uri.toString()),
    async set(uri, decision) {
      if (decision) decided.set(uri.toString(), decision); else decided.delete(uri.toString());
      changed.fire(uri);
      await keep();
    },
    onDidChange: changed.event,
    dispose: () => { listening.dispose(); changed.dispose(); },
  };
}
