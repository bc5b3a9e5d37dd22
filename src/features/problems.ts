import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import type { Problem, Severity } from '../base/problem';
import { visible } from '../base/visible';
import type { TranscriptProblem } from '../transcript/model';
import { illegible, soundnessOf } from '../transcript/soundness';
import { isPlainText } from '../library/files';
import { LANGUAGE } from '../host/contributes';
import { toRange } from '../host/convert';
import { openDocument } from '../host/open-document';
import type { DocumentModel, Services } from '../host/services';

const SEVERITIES: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error, warning: vscode.DiagnosticSeverity.Warning, info: vscode.DiagnosticSeverity.Information,
};

/** Lists under Problems what is wrong with an open transcript: broken quotation marks, bad cue times, a damaged encoding. */
export function register({ documents }: Services): Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('readout');
  const show = ({ uri, version, text, transcript }: DocumentModel): void => {
    const document = openDocument(uri);
    if (document?.version !== version) return;
    diagnostics.set(uri, [...soundnessOf(text), ...transcript.problems].map(problem => diagnosticOf(document, problem)));
  };
  /** A text that cannot be recognised because it is in another encoding looks like this to its reader, who is told what helps. */
  const showIllegible = (document: vscode.TextDocument): void => {
    if (document.languageId !== 'plaintext' || !isPlainText(document.uri.path)) return;
    const problem = illegible(document.getText());
    if (problem) diagnostics.set(document.uri, [diagnosticOf(document, problem)]);
    else if (diagnostics.has(document.uri)) diagnostics.delete(document.uri);
  };
  for (const document of vscode.workspace.textDocuments) {
    const model = documents.get(document);
    if (model) show(model);
    else showIllegible(document);
  }
  const fixes: vscode.CodeActionProvider = {
    provideCodeActions(_document, _range, { diagnostics: here }) {
      return here.filter(diagnostic => diagnostic.source === 'Readout' && diagnostic.code === 'encoding').map(diagnostic => {
        const fix = new vscode.CodeAction(vscode.l10n.t('Change the Encoding…'), vscode.CodeActionKind.QuickFix);
        fix.command = { command: 'workbench.action.editor.changeEncoding', title: fix.title };
        fix.diagnostics = [diagnostic];
        return fix;
      });
    },
  };
  return all(
    diagnostics,
    vscode.languages.registerCodeActionsProvider([{ language: LANGUAGE }, { language: 'plaintext' }], fixes, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
    documents.onDidRead(show),
    documents.onDidClose(uri => diagnostics.delete(uri)),
    vscode.workspace.onDidOpenTextDocument(showIllegible),
    vscode.workspace.onDidChangeTextDocument(({ document }) => { if (diagnostics.has(document.uri)) showIllegible(document); }),
    vscode.workspace.onDidCloseTextDocument(({ uri, languageId }) => { if (languageId === 'plaintext') diagnostics.delete(uri); }),
  );
}

function diagnosticOf(document: vscode.TextDocument, { code, severity, message, span }: Problem<TranscriptProblem>): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(document, span), visible(message), SEVERITIES[severity]);
  diagnostic.source = 'Readout';
  diagnostic.code = code;
  return diagnostic;
}
