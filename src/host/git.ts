import * as vscode from 'vscode';

/** What is used here of a repository in the built-in git extension's API, version 1 (vscode/extensions/git/src/api/git.d.ts). */
interface Repository {
  readonly state: { readonly mergeChanges: readonly { readonly uri: vscode.Uri }[] };
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
  show(ref: string, path: string): Promise<string>;
  add(paths: readonly string[]): Promise<void>;
}

/** The git repository a file is in; `undefined` in a browser, and where git is switched off or not installed. */
export async function repositoryOf(uri: vscode.Uri): Promise<Repository | undefined> {
  try {
    const extension = vscode.extensions.getExtension<{ getAPI(version: 1): { getRepository(uri: vscode.Uri): Repository | null } }>('vscode.git');
    return (await extension?.activate())?.getAPI(1).getRepository(uri) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The version that both sides of an unsettled merge come from, as git's index keeps it (stage 1); `undefined` where there is none. */
export async function mergeBase(uri: vscode.Uri): Promise<string | undefined> {
  return (await repositoryOf(uri))?.show(':1', uri.fsPath).catch(() => undefined);
}

/** Whether git waits for a person to settle the merge of a file. */
export async function isUnmerged(uri: vscode.Uri): Promise<boolean> {
  return (await repositoryOf(uri))?.state.mergeChanges.some(change => change.uri.toString() === uri.toString()) ?? false;
}
