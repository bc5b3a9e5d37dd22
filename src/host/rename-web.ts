import * as vscode from 'vscode';

/** A browser has no way to give a file another's name in a single step; see the one for Node. */
export async function renameOver(): Promise<boolean> {
  return false;
}

/** Whether a file is there and its file system says that nobody may write to it. */
export async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(({ permissions = 0 }) => (permissions & vscode.FilePermission.Readonly) !== 0, () => false);
}

/** No file system of a browser tells where a link leads; see the one for Node. */
export async function targetOf(): Promise<vscode.Uri | undefined> {
  return undefined;
}
