import * as vscode from 'vscode';
import { linesOf } from '../base/lines';
import { refactorCodebook, refactorTags, type Refactoring } from '../tags/refactor';
import { retag, undoRetag } from '../tags/retag';
import type { Deed } from './acts';
import { CODEBOOK_FILE } from './codebook-store';
import { toTextEditsIn } from './convert';
import { newestText } from './rewrite';
import type { Services } from './services';

/**
 * Does a refactoring of tags over all sidecars and codebooks of the workspace, after saying how much it touches and
 * offering a preview. Whole or not at all; undo takes it back as one act. Resolves to whether it was done.
 */
export async function refactor({ tagIndex, sidecars: { acts } }: Services, refactoring: Refactoring, title: string): Promise<boolean> {
  const files = await tagIndex.files();
  const texts = new Map(files.map(({ uri, text }) => [uri.toString(), text]));
  const { files: touched, refused } = refactorTags(texts, refactoring);
  if (refused.length) throw new Error(vscode.l10n.t('Nothing was changed: {0} cannot be written to. {1}', vscode.workspace.asRelativePath(vscode.Uri.parse(refused[0]!.file)), refused[0]!.why));
  const codebooks = (await Promise.all((vscode.workspace.workspaceFolders ?? []).map(async folder => {
    const uri = vscode.Uri.joinPath(folder.uri, CODEBOOK_FILE), text = await newestText(uri);
    return text !== undefined && refactorCodebook(text, refactoring).edits.length ? [{ uri, text }] : [];
  }))).flat();
  const changed = touched.reduce((sum, file) => sum + file.changed, 0), removed = touched.reduce((sum, file) => sum + file.removed, 0);

  const choice = await chooseHow(title, changed, removed, touched.length);
  if (!choice) return false;
  if (choice === 'preview') {
    const edit = new vscode.WorkspaceEdit();
    const metadata = { needsConfirmation: true, label: title };
    const add = (uri: vscode.Uri, text: string, edits: ReturnType<typeof refactorCodebook>['edits']): void =>
      edit.set(uri, toTextEditsIn(linesOf(text), edits).map(one => [one, metadata] as [vscode.TextEdit, vscode.WorkspaceEditEntryMetadata]));
    for (const { file, edits } of touched) add(vscode.Uri.parse(file), texts.get(file)!, edits);
    for (const { uri, text } of codebooks) add(uri, text, refactorCodebook(text, refactoring).edits);
    return vscode.workspace.applyEdit(edit, { isRefactoring: true });
  }
  const ofTranscript = new Map(files.map(({ uri, transcript }) => [uri.toString(), transcript]));
  // The codebook is taken back only where it stands as the refactoring left it: a later edit by hand is not overwritten.
  await acts.do([
    ...touched.map(({ file }): Deed => ({
      file: vscode.Uri.parse(file), transcript: ofTranscript.get(file),
      redo: text => retag(text, refactoring, file), undo: before => undoRetag(before, refactoring, file),
    })),
    ...codebooks.map(({ uri }): Deed => ({ file: uri, redo: text => refactorCodebook(text, refactoring), undo: () => () => ({ edits: [], refused: vscode.l10n.t('It was edited by other means since.') }) })),
  ], title);
  return true;
}

async function chooseHow(title: string, changed: number, removed: number, files: number): Promise<'apply' | 'preview' | undefined> {
  const what = removed
    ? vscode.l10n.t('{0} annotations change and {1} go, in {2} files', changed, removed, files)
    : vscode.l10n.t('{0} annotations change, in {1} files', changed, files);
  const chosen = await vscode.window.showQuickPick([
    { label: vscode.l10n.t('$(check) Apply'), detail: what, how: 'apply' as const },
    { label: vscode.l10n.t('$(diff) Preview…'), detail: vscode.l10n.t('Look at every change first, and leave out what you like'), how: 'preview' as const },
  ], { title });
  return chosen?.how;
}
