import type * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { emitter } from '../base/event';
import { EMPTY_LIBRARY } from '../library/library';
import type { Config, Documents, LibraryStore } from './services';

/** The library of the workspace; this one is empty. */
export function createLibraryStore(_context: vscode.ExtensionContext, _config: Config, _documents: Documents, _log: vscode.LogOutputChannel): LibraryStore & Disposable {
  const changed = emitter<void>();
  return {
    current: EMPTY_LIBRARY, ready: Promise.resolve(), failures: [], onDidChange: changed.event,
    refresh: () => Promise.resolve(), details: () => Promise.resolve(undefined), dispose: () => changed.dispose(),
  };
}
