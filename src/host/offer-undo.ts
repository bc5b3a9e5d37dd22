import * as vscode from 'vscode';
import { inform, sayBriefly } from './say';
import { attempt } from './tagging';

/** Says what was done, whole however long it is, with a button that takes it back: there need be no transcript open in which the key for it would work. */
export async function offerUndo(message: string, takeBack: () => Promise<boolean>): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  if (await inform(message, undo) !== undo) return;
  await attempt(async () => {
    if (!await takeBack()) sayBriefly(vscode.l10n.t('This was taken back already.'), 4000);
  });
}
