import * as vscode from 'vscode';
import type { Disposable } from '../base/disposable';
import { COMMANDS } from '../host/contributes';
import { rewrite } from '../host/rewrite';
import { inform, warn } from '../host/say';
import type { Services } from '../host/services';
import { attempt } from '../host/tagging';

/**
 * `Readout: Set Up Git Merging`: makes git merge sidecars annotation by annotation. The command that git runs is copied
 * to a place that stays when Readout is updated, and the copy is renewed at each start.
 */
export function register({ context, reading, log }: Services): Disposable {
  const shipped = vscode.Uri.joinPath(context.extensionUri, 'dist', 'cli.js'), copy = vscode.Uri.joinPath(context.globalStorageUri, 'readout-cli.js');
  const renew = async (): Promise<void> => {
    await vscode.workspace.fs.createDirectory(context.globalStorageUri);
    await vscode.workspace.fs.copy(shipped, copy, { overwrite: true });
  };
  void vscode.workspace.fs.stat(copy).then(renew, () => {}).then(undefined, (error: unknown) => log.warn(`the command for git could not be renewed: ${String(error)}`));

  return vscode.commands.registerCommand(COMMANDS.setUpGitMerging, () => attempt(async () => {
    const folder = await chooseFolder(), program = nodeProgram();
    if (!folder) return;
    if (!program || folder.uri.scheme !== 'file') throw new Error(vscode.l10n.t('Git runs outside of the browser: set up merging in desktop VS Code, on the machine that has the repository.'));
    const { ATTRIBUTES, driverCommand, withAttributes, withDriver } = await reading.load();
    const config = vscode.Uri.joinPath(folder.uri, '.git', 'config'), attributes = vscode.Uri.joinPath(folder.uri, '.gitattributes');
    const command = driverCommand(copy.fsPath, program);
    const isRoot = await vscode.workspace.fs.stat(config).then(() => true, () => false);
    if (!isRoot) {
      const take = vscode.l10n.t('Copy Command');
      const message = vscode.l10n.t('{0} is not the top folder of a git repository. Open that folder, or run the command in it yourself.', folder.name);
      if (await warn(message, take) !== take) return;
      await renew();
      await vscode.env.clipboard.writeText(`git config merge.readout.driver "${command.replace(/["$`\\]/g, '\\$&')}"`);
      return;
    }
    const setUp = vscode.l10n.t('Set Up');
    const detail = vscode.l10n.t('Adds to {0}, which you share with your team:\n{1}\n\nAdds to {2}, on this machine only: the merge driver "readout", which runs Readout’s own command. Each member of the team does this once; without it, git merges the files as text.', '.gitattributes', ATTRIBUTES.join('\n'), '.git/config');
    if (await inform(vscode.l10n.t('Merge tags annotation by annotation?'), { modal: true, detail }, setUp) !== setUp) return;
    await renew();
    await rewrite(config, text => withDriver(text ?? '', command));
    await rewrite(attributes, text => withAttributes(text ?? ''));
    void inform(vscode.l10n.t('Git now merges tags annotation by annotation. Commit .gitattributes so that it does so for the team.'));
  }));
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (!folders.length) throw new Error(vscode.l10n.t('Open the folder of the repository first.'));
  return folders.length === 1 ? folders[0] : vscode.window.showWorkspaceFolderPick();
}

/** The program that runs this extension, which can run Readout's command too; `undefined` in a browser, where there is none. */
function nodeProgram(): string | undefined {
  const { process } = globalThis as { process?: { execPath?: string; versions?: { node?: string } } };
  return process?.versions?.node ? process.execPath : undefined;
}
