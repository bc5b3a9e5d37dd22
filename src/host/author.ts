import * as vscode from 'vscode';
import { repositoryOf } from './git';
import { inform } from './say';
import { readTextFile } from './text-file';

/** Remembers that the one question was asked. */
const ASKED = 'readout.authorAsked';

/**
 * The name that goes into `by`: the setting `readout.author`, else git's `user.name` (through the git extension, else
 * from the folder's `.git/config`); `undefined` for nobody, with an offer, made once, to set a name.
 */
export async function authorFor(uri: vscode.Uri, set: string, memory: vscode.Memento): Promise<string | undefined> {
  if (set) return set;
  const fromGit = await gitName(uri) ?? await configuredName(uri);
  if (fromGit) return fromGit;
  if (memory.get(ASKED)) return undefined;
  await memory.update(ASKED, true);
  const setName = vscode.l10n.t('Set Name');
  void inform(vscode.l10n.t('Your annotations are not signed: Readout found no name in git.'), setName).then(chosen => {
    if (chosen === setName) void vscode.commands.executeCommand('workbench.action.openSettings', 'readout.author');
  });
  return undefined;
}

async function gitName(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const repository = await repositoryOf(uri);
    return (await repository?.getConfig('user.name'))?.trim() || (await repository?.getGlobalConfig('user.name'))?.trim() || undefined;
  } catch {
    return undefined; // git has no such setting: the next source answers
  }
}

/** `name` under `[user]` in the repository's own configuration. */
async function configuredName(uri: vscode.Uri): Promise<string | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return undefined;
  const text = await readTextFile(vscode.Uri.joinPath(folder.uri, '.git', 'config')).catch(() => undefined);
  let section = '';
  for (const line of (text ?? '').split('\n')) {
    const heading = /^\s*\[([^\]]*)\]/.exec(line);
    if (heading) section = heading[1]!.trim().toLowerCase();
    const at = line.indexOf('=');
    if (section === 'user' && at > 0 && line.slice(0, at).trim().toLowerCase() === 'name') return line.slice(at + 1).trim().replace(/^"(.*)"$/, '$1') || undefined;
  }
  return undefined;
}
