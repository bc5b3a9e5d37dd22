import type * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { emitter } from '../base/event';
import type { Decision, Decisions } from './services';

const KEY = 'readout.decisions';

/** Decisions kept in the workspace's state; those about untitled documents last as long as the window. */
export function createDecisions(context: vscode.ExtensionContext): Decisions & Disposable {
  const changed = emitter<vscode.Uri>();
  const decided = new Map(Object.entries(context.workspaceState.get<Record<string, Decision>>(KEY, {})));
  const lasting = (): Record<string, Decision> => Object.fromEntries([...decided].filter(([uri]) => !uri.startsWith('untitled:')));
  return {
    get: uri => decided.get(uri.toString()),
    async set(uri, decision) {
      if (decision) decided.set(uri.toString(), decision); else decided.delete(uri.toString());
      changed.fire(uri);
      await context.workspaceState.update(KEY, lasting());
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
