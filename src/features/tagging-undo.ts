import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { COMMANDS, CONTEXT, LANGUAGE } from '../host/contributes';
import { sayBriefly } from '../host/say';
import type { Services } from '../host/services';
import { attempt } from '../host/tagging';

/**
 * Undo and redo of tagging with the editor's own keys, in the order in which things were done. An extension cannot put a
 * step on a document's undo stack (a WorkspaceEdit over transcript and sidecar would have to change the transcript, and
 * would be undone through a question). So acts are kept apart, and a context key gives them Ctrl+Z exactly when the text
 * stands as it did at the latest act; otherwise the editor's own undo takes back the edits of the text made since.
 */
export function register({ sidecars: { acts } }: Services): Disposable {
  const keys: Record<string, boolean> = { [CONTEXT.undoIsTagging]: false, [CONTEXT.redoIsTagging]: false };
  const set = (key: string, on: boolean): void => {
    if (keys[key] === on) return;
    keys[key] = on;
    void vscode.commands.executeCommand('setContext', key, on);
  };
  const refresh = (): void => {
    const document = vscode.window.activeTextEditor?.document, ours = document?.languageId === LANGUAGE ? document : undefined;
    set(CONTEXT.undoIsTagging, ours !== undefined && acts.undoable(ours) !== undefined);
    set(CONTEXT.redoIsTagging, ours !== undefined && acts.redoable(ours) !== undefined);
  };
  const run = (which: 'undo' | 'redo', onlyNext: boolean) => () => attempt(async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    // What the key is to take back may still be on its way to the disk.
    await acts.settled();
    // The key can be pressed before the context key caught up with the last edit: then the text's own turn it is.
    if (onlyNext && acts[which === 'undo' ? 'undoable' : 'redoable'](document) === undefined) {
      await vscode.commands.executeCommand(which);
      return;
    }
    const label = await acts[which](document);
    if (label === undefined) sayBriefly(which === 'undo' ? vscode.l10n.t('There is no tagging to undo here.') : vscode.l10n.t('There is no tagging to redo here.'), 4000);
    else sayBriefly(which === 'undo' ? vscode.l10n.t('$(discard) Undone: {0}', label) : vscode.l10n.t('$(redo) Redone: {0}', label), 4000);
  });
  return all(
    acts.onDidAct(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.workspace.onDidChangeTextDocument(({ document }) => { if (document === vscode.window.activeTextEditor?.document) refresh(); }),
    vscode.commands.registerCommand(COMMANDS.undoTagging, run('undo', false)),
    vscode.commands.registerCommand(COMMANDS.redoTagging, run('redo', false)),
    vscode.commands.registerCommand(COMMANDS.undoNext, run('undo', true)),
    vscode.commands.registerCommand(COMMANDS.redoNext, run('redo', true)),
  );
}
