import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { emitter } from '../base/event';
import { SIDECAR_SUFFIX } from '../library/files';
import type { Sidecar } from '../tags/model';
import type { SidecarModel, Sidecars } from './services';

const NO_SIDECAR: Sidecar = { version: 1, annotations: [], meeting: {}, speakers: [], problems: [], writable: false };

/** Sidecars of open transcripts; this one knows of none and writes none. */
export function createSidecars(_log: vscode.LogOutputChannel): Sidecars & Disposable {
  const changed = emitter<SidecarModel>();
  const none = (transcript: vscode.Uri): SidecarModel => ({
    transcript, uri: transcript.with({ path: transcript.path + SIDECAR_SUFFIX }), exists: false, sidecar: NO_SIDECAR, placed: [],
  });
  return {
    get: document => Promise.resolve(none(document.uri)),
    peek: uri => none(uri),
    onDidChange: changed.event,
    apply: () => Promise.reject(new Error(vscode.l10n.t('Tags cannot be written yet.'))),
    dispose: () => changed.dispose(),
  };
}
