import * as vscode from 'vscode';

/** What stands for a list that git is just writing. */
const BEING_WRITTEN = 'locked';

/**
 * A mark of what git has checked out around a file, which changes with each checkout, stash, reset, merge and rebase: age and size of its
 * index. Other than its API, which learns of that a moment later, it tells at once. `undefined` where there is no git.
 */
export async function gitMark(file: vscode.Uri): Promise<string | undefined> {
  if (file.scheme !== 'file') return undefined;
  for (let folder = vscode.Uri.joinPath(file, '..'); ; folder = vscode.Uri.joinPath(folder, '..')) {
    const git = vscode.Uri.joinPath(folder, '.git'), found = await stat(git);
    if (found) return markIn(found.type === vscode.FileType.File ? await linkedFrom(git, folder) : git);
    if (folder.path === vscode.Uri.joinPath(folder, '..').path) return undefined;
  }
}

/** Whether git wrote, or writes, its index since a mark was taken. */
export async function gitWasAtWork(file: vscode.Uri, since: string | undefined): Promise<boolean> {
  const now = await gitMark(file);
  return now === BEING_WRITTEN || now !== since;
}

async function markIn(git: vscode.Uri): Promise<string | undefined> {
  if (await stat(vscode.Uri.joinPath(git, 'index.lock'))) return BEING_WRITTEN;
  const index = await stat(vscode.Uri.joinPath(git, 'index'));
  return index && `${index.mtime} ${index.size}`;
}

/** The folder that a worktree's or submodule's `.git` file names. */
async function linkedFrom(git: vscode.Uri, folder: vscode.Uri): Promise<vscode.Uri> {
  const text = await vscode.workspace.fs.readFile(git).then(bytes => new TextDecoder().decode(bytes), () => ''), [, path = '.git'] = /^gitdir: (.+)/.exec(text) ?? [];
  return /^(?:\/|[A-Za-z]:)/.test(path) ? vscode.Uri.file(path.trim()) : vscode.Uri.joinPath(folder, path.trim());
}

function stat(uri: vscode.Uri): Promise<vscode.FileStat | undefined> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).catch(() => undefined);
}
