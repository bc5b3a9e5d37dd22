import * as vscode from 'vscode';
import { applyEdits } from '../base/edit';
import type { Outcome } from '../tags/change';
import { codebookUri } from './codebook-store';
import { rewrite } from './rewrite';
import { complain, inform, sayBriefly, warn } from './say';
import { nameOf } from './text-file';

/**
 * Changes the names or tags in the readout.yaml of a file's workspace folder and offers to take it back. `said` tells the
 * person what is so from now on. Open transcripts are read anew when the file changes. Tells why if it cannot be done.
 */
export async function changeCodebook(file: vscode.Uri, change: (yaml: string) => Outcome, said: string): Promise<void> {
  const uri = codebookUri(file);
  if (!uri) {
    void warn(vscode.l10n.t('Names and tags are kept in readout.yaml at the root of a folder. Open the folder that this file is in first.'));
    return;
  }
  try {
    const { before, after } = await rewrite(uri, text => changed(text, change, uri));
    if (before === after) { sayBriefly(vscode.l10n.t('{0} says so already.', nameOf(uri)), 4000); return; }
    const undo = vscode.l10n.t('Undo'), open = vscode.l10n.t('Open {0}', nameOf(uri));
    const choice = await inform(said, undo, open);
    if (choice === open) await vscode.window.showTextDocument(uri);
    if (choice === undo) await rewrite(uri, text => {
      if (text !== after) throw new Error(vscode.l10n.t('{0} has changed since, so it is left as it is.', nameOf(uri)));
      return before;
    });
  } catch (error) {
    void complain(error instanceof Error ? error.message : String(error));
  }
}

function changed(text: string | undefined, change: (yaml: string) => Outcome, uri: vscode.Uri): string | undefined {
  const { edits, refused } = change(text ?? '');
  if (refused) throw new Error(vscode.l10n.t('{0} was not changed. {1}', nameOf(uri), refused));
  return edits.length ? applyEdits(text ?? '', edits) : text;
}
