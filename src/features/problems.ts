import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { soundnessOf } from '../transcript/soundness';
import { diagnosticOf } from '../host/diagnostic';
import { openDocument } from '../host/open-document';
import type { DocumentModel, Services } from '../host/services';

/** Lists under Problems what is wrong with an open transcript: broken quotation marks, bad cue times, a damaged encoding. */
export function register({ documents }: Services): Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('readout');
  const show = ({ uri, version, text, transcript }: DocumentModel): void => {
    const document = openDocument(uri);
    if (document?.version !== version) return;
    diagnostics.set(uri, [...soundnessOf(text), ...transcript.problems].map(problem => diagnosticOf(document, problem)));
  };
  for (const document of vscode.workspace.textDocuments) {
    const model = documents.get(document);
    if (model) show(model);
  }
  return all(
    diagnostics,
    documents.onDidRead(show),
    documents.onDidClose(uri => diagnostics.delete(uri)),
  );
}
