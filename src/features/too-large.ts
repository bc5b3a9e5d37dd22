import * as vscode from 'vscode';
import { all, type Disposable } from '../base/disposable';
import { isListed, isNamedTranscript } from '../library/files';
import { fileNameOf } from '../host/documents';
import { warn } from '../host/say';
import type { Services } from '../host/services';

/** VS Code gives extensions no document over this many bytes (`TextModel.MODEL_SYNC_LIMIT`). */
const LARGEST = 50 * 1024 * 1024;

/**
 * Says why nothing happens in a file that is too large for extensions: there is no document then, only a tab, so a
 * status bar item stands for it; of files that are transcripts by their name a notification tells once.
 */
export function register({ decisions, log }: Services): Disposable {
  const item = vscode.window.createStatusBarItem('readout.tooLarge', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Readout: File Too Large');
  item.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
  const told = new Set<string>();
  const look = async (): Promise<void> => {
    const uri = activeUri();
    item.hide();
    if (!uri || !(isListed(uri.path) || decisions.get(uri) === 'transcript') || vscode.window.activeTextEditor?.document.uri.toString() === uri.toString()) return;
    const size = await vscode.workspace.fs.stat(uri).then(stat => stat.size, () => 0);
    if (size <= LARGEST || activeUri()?.toString() !== uri.toString()) return;
    const message = vscode.l10n.t('{0} has {1} MB. VS Code gives extensions no file over 50 MB, so Readout cannot show it here. Split it, or read it with the command "readout read".', fileNameOf(uri), Math.round(size / 1024 / 1024));
    item.text = `$(warning) ${vscode.l10n.t('Too large for Readout')}`;
    item.tooltip = message;
    item.show();
    if (told.has(uri.toString()) || !(isNamedTranscript(uri.path) || decisions.get(uri) === 'transcript')) return;
    told.add(uri.toString());
    log.warn(message);
    void warn(message);
  };
  void look();
  return all(item, vscode.window.tabGroups.onDidChangeTabs(look), vscode.window.tabGroups.onDidChangeTabGroups(look), vscode.window.onDidChangeActiveTextEditor(look));
}

function activeUri(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText ? input.uri : undefined;
}
