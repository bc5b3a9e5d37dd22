import type * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { emitter } from '../base/event';
import { NO_CORRECTIONS } from '../base/names';
import { EMPTY_CODEBOOK } from '../tags/codebook';
import type { CodebookStore } from './services';

/** The codebook of the workspace; this one is empty. */
export function createCodebookStore(_log: vscode.LogOutputChannel): CodebookStore & Disposable {
  const changed = emitter<void>();
  return {
    get: () => EMPTY_CODEBOOK,
    names: () => NO_CORRECTIONS,
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
