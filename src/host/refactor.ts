import * as vscode from 'vscode';
import { applyEdits } from '../base/edit';
import { undoRefactorCodebook } from '../tags/codebook-undo';
import { refactorCodebook, refactorTags, type Refactoring } from '../tags/refactor';
import { retag, undoRetag } from '../tags/retag';
import type { Deed } from './deed';
import { CODEBOOK_FILE } from './codebook-store';
import { offerUndo } from './offer-undo';
import type { PreviewedFile } from './preview';
import { newestText } from './rewrite';
import { sayBriefly } from './say';
import type { Services } from './services';

/** What a refactoring comes to over the texts of now. */
interface Plan {
  readonly files: readonly PreviewedFile[];
  readonly deeds: readonly Deed[];
  readonly changed: number;
  readonly removed: number;
}

/**
 * Does a refactoring of tags over all sidecars and codebooks of the workspace, after saying how much it touches and
 * offering a preview. Whole or not at all; undo takes it back as one act. Resolves to whether it was done.
 */
export async function refactor(services: Services, refactoring: Refactoring, title: string): Promise<boolean> {
  await services.sidecars.acts.settled();
  const plan = await planOf(services, refactoring), summary = summaryOf(plan);
  if (!plan.files.length) {
    sayBriefly(vscode.l10n.t('There is nothing to change.'), 4000);
    return false;
  }
  const choice = await chooseHow(title, summary);
  if (!choice || (choice === 'preview' && !await services.preview.confirm(title, summary, plan.files))) return false;
  const now = choice === 'preview' ? await planOf(services, refactoring) : plan;
  if (!isSame(plan, now)) throw new Error(vscode.l10n.t('Nothing was changed: files were edited since you looked at the preview.'));
  const takeBack = await services.sidecars.acts.do(now.deeds, title);
  void offerUndo(vscode.l10n.t('{0}: {1}.', title, summary), takeBack);
  return true;
}

async function planOf({ tagIndex }: Services, refactoring: Refactoring): Promise<Plan> {
  const files = await tagIndex.files(), texts = new Map(files.map(({ uri, text }) => [uri.toString(), text]));
  const { files: touched, refused } = refactorTags(texts, refactoring);
  if (refused.length) throw new Error(vscode.l10n.t('Nothing was changed: {0} cannot be written to. {1}', vscode.workspace.asRelativePath(vscode.Uri.parse(refused[0]!.file)), refused[0]!.why));
  const codebooks = await codebooksFor(refactoring), ofTranscript = new Map(files.map(({ uri, transcript }) => [uri.toString(), transcript]));
  return {
    files: [...touched.map(({ file, edits }) => ({ uri: vscode.Uri.parse(file), before: texts.get(file)!, after: applyEdits(texts.get(file)!, edits) })), ...codebooks],
    deeds: [
      ...touched.map(({ file }): Deed => ({
        file: vscode.Uri.parse(file), transcript: ofTranscript.get(file),
        redo: text => retag(text, refactoring, file), undo: before => undoRetag(before, refactoring, file),
      })),
      ...codebooks.map(({ uri }): Deed => ({ file: uri, redo: text => refactorCodebook(text, refactoring), undo: before => undoRefactorCodebook(before, refactoring) })),
    ],
    changed: touched.reduce((sum, file) => sum + file.changed, 0),
    removed: touched.reduce((sum, file) => sum + file.removed, 0),
  };
}

async function codebooksFor(refactoring: Refactoring): Promise<readonly PreviewedFile[]> {
  const found = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(async folder => {
    const uri = vscode.Uri.joinPath(folder.uri, CODEBOOK_FILE), before = await newestText(uri);
    if (before === undefined) return [];
    const { edits, refused } = refactorCodebook(before, refactoring);
    if (refused !== undefined) throw new Error(vscode.l10n.t('Nothing was changed: {0} cannot be written to. {1}', vscode.workspace.asRelativePath(uri), refused));
    return edits.length ? [{ uri, before, after: applyEdits(before, edits) }] : [];
  }));
  return found.flat();
}

function isSame(one: Plan, other: Plan): boolean {
  const sign = ({ files }: Plan): string => JSON.stringify(files.map(({ uri, after }) => [uri.toString(), after]));
  return one === other || sign(one) === sign(other);
}

function summaryOf({ files, changed, removed }: Plan): string {
  const changes = changed === 1 ? vscode.l10n.t('1 annotation changes') : vscode.l10n.t('{0} annotations change', changed);
  const goes = removed === 1 ? vscode.l10n.t('1 annotation goes') : vscode.l10n.t('{0} annotations go', removed);
  const where = files.length === 1 ? vscode.l10n.t('in 1 file') : vscode.l10n.t('in {0} files', files.length);
  return [changed || !removed ? changes : '', removed ? goes : '', where].filter(Boolean).join(', ');
}

async function chooseHow(title: string, summary: string): Promise<'apply' | 'preview' | undefined> {
  const chosen = await vscode.window.showQuickPick([
    { label: vscode.l10n.t('Apply'), iconPath: new vscode.ThemeIcon('check'), detail: summary, how: 'apply' as const },
    { label: vscode.l10n.t('Preview…'), iconPath: new vscode.ThemeIcon('diff'), detail: vscode.l10n.t('Look at every change first; nothing is written until you apply it'), how: 'preview' as const },
  ], { title });
  return chosen?.how;
}
