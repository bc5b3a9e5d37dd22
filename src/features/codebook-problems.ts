import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { diagnosticsIn } from '../host/diagnostic';
import { editorShowing } from '../host/open-document';
import { reveal } from '../host/reveal';
import { warn } from '../host/say';
import type { CodebookFile, Services } from '../host/services';

/**
 * Tells what is wrong with a readout.yaml: in Problems, and, where it cannot be used or written as it stands, once in a notification that opens the
 * place, for its tags, keys and names are missing then in every file of the folder. Who has it before them sees it there.
 */
export function register({ codebook }: Services): Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('readout-codebook');
  /** What was last told of each file, so that nothing is told twice. */
  const told = new Map<string, string>();
  const tell = async ({ uri, codebook: { problems, writable } }: CodebookFile): Promise<void> => {
    const first = writable ? undefined : problems.find(({ severity }) => severity === 'error'), key = uri.toString();
    if (first && editorShowing(uri)) return;
    if (told.get(key) === first?.message) return;
    if (!first) { told.delete(key); return; }
    told.set(key, first.message);
    const open = vscode.l10n.t('Open {0}', vscode.workspace.asRelativePath(uri));
    if (await warn(vscode.l10n.t('{0} cannot be used as it stands. {1}', vscode.workspace.asRelativePath(uri), first.message), open) === open) await reveal(uri, first.span);
  };
  const show = (): void => {
    diagnostics.clear();
    for (const file of codebook.files) {
      diagnostics.set(file.uri, diagnosticsIn(file.text ?? '', file.codebook.problems));
      void tell(file);
    }
  };
  show();
  return all(diagnostics, codebook.onDidChange(show), vscode.workspace.onDidChangeWorkspaceFolders(show));
}
