import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { diagnosticOf } from '../host/diagnostic';
import { openDocument } from '../host/open-document';
import type { DocumentModel, Services } from '../host/services';

/** Lists under Problems what is wrong with an open transcript: broken quotation marks, bad cue times, a damaged encoding. */
export function register({ documents, reading }: Services): Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('readout');
  const show = async ({ uri, version, text, transcript }: DocumentModel): Promise<void> => {
    const { soundnessOf } = await reading.load(), document = openDocument(uri);
    if (document?.version !== version) return;
    diagnostics.set(uri, [...soundnessOf(text), ...transcript.problems].map(problem => diagnosticOf(document, problem)));
  };
  for (const document of vscode.workspace.textDocuments) {
    const model = documents.get(document);
    if (model) void show(model);
  }
  return all(
    diagnostics,
    documents.onDidRead(model => void show(model)),
    documents.onDidClose(uri => diagnostics.delete(uri)),
  );
}
