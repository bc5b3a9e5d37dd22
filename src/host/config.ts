import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { emitter } from '../base/event';
import type { Config, ShowKind } from './services';

/** What can be shown and hidden, in the order in which it is offered. Each is a setting `readout.show.KIND`. */
export const SHOW_KINDS: readonly ShowKind[] = [
  'speakers', 'quotes', 'figures', 'person', 'organisation', 'place', 'group', 'product', 'event', 'furniture', 'annotations',
];

/** Reads and writes the settings `readout.*`; tells when one of them changes. */
export function createConfig(): Config & Disposable {
  const changed = emitter<void>();
  const listening = vscode.workspace.onDidChangeConfiguration(event => { if (event.affectsConfiguration('readout')) changed.fire(); });
  const settings = (scope?: vscode.Uri): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('readout', scope ?? null);
  const strings = (key: string, scope?: vscode.Uri): readonly string[] => {
    const value: unknown = settings(scope).get(key);
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  };
  const text = (key: string): string => {
    const value: unknown = settings().get(key);
    return typeof value === 'string' ? value : '';
  };
  return {
    onDidChange: changed.event,
    show: (kind, scope) => settings(scope).get(`show.${kind}`) !== false,
    setShow: (kind, on) => write(settings(), `show.${kind}`, on),
    detect: scope => settings(scope).get('detect') !== false,
    files: scope => strings('files', scope),
    exclude: scope => strings('exclude', scope),
    author: () => text('author').trim(),
    groupBy: () => text('groupBy') || 'region',
    setGroupBy: grouping => write(settings(), 'groupBy', grouping),
    sortBy: () => text('sortBy') || 'date',
    setSortBy: sort => write(settings(), 'sortBy', sort),
    dispose: () => { listening.dispose(); changed.dispose(); },
  };
}

/** Writes a setting where it is set already, else for the user, so that no settings file appears in a shared folder unasked. */
async function write(settings: vscode.WorkspaceConfiguration, key: string, value: unknown): Promise<void> {
  const known = settings.inspect(key);
  const target = known?.workspaceFolderValue !== undefined ? vscode.ConfigurationTarget.WorkspaceFolder
    : known?.workspaceValue !== undefined ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await settings.update(key, value, target);
}
