import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { isPlainText } from '../library/files';
import { LANGUAGE } from '../host/contributes';
import { diagnosticOf } from '../host/diagnostic';
import { fileNameOf } from '../host/documents';
import { misreadOf, offerReopening } from '../host/misread';
import { LOST } from '../host/open-document';
import type { Services } from '../host/services';

/**
 * Tells who opens a transcript in another encoding than it is in, which the editor takes for UTF-8 unless told otherwise: by a notification that
 * offers to open it anew and, of plain text, which may not be recognised as it is shown, under Problems. Those of transcripts are listed with the others.
 */
export function register({ config, decisions, log, reading }: Services): Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('readout.encoding');
  const told = new Set<string>();
  const look = async (document: vscode.TextDocument): Promise<void> => {
    const { uri, languageId, version } = document, isPlain = languageId === 'plaintext' && isPlainText(uri.path);
    if (isPlain || diagnostics.has(uri)) diagnostics.delete(uri);
    if (!(isPlain || languageId === LANGUAGE) || uri.query !== '' || decisions.get(uri) === 'plain') return;
    const text = document.getText();
    if (!text.includes(LOST)) return;
    const misread = await misreadOf(uri), { detectLayout, illegible, soundnessOf } = await reading.load();
    const isOne = misread !== undefined && (!isPlain || config.detect(uri) && detectLayout(misread.text, fileNameOf(uri)) !== null);
    if (document.isClosed || document.version !== version) return;
    const problem = isOne ? soundnessOf(text)[0] : illegible(text);
    if (isPlain && problem) diagnostics.set(uri, [diagnosticOf(document, problem)]);
    if (!isOne || told.has(uri.toString())) return;
    told.add(uri.toString());
    await offerReopening(misread);
  };
  const ask = (document: vscode.TextDocument): void => { look(document).catch((error: unknown) => log.error(error as Error)); };
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
  vscode.workspace.textDocuments.forEach(ask);
  return all(
    diagnostics,
    vscode.languages.registerCodeActionsProvider([{ language: LANGUAGE }, { language: 'plaintext' }], fixes, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
    vscode.workspace.onDidOpenTextDocument(ask),
    vscode.workspace.onDidChangeTextDocument(({ document }) => { if (diagnostics.has(document.uri)) ask(document); }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => diagnostics.delete(uri)),
  );
}
