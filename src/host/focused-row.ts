import * as vscode from 'vscode';

/**
 * The row of a tree that has the keyboard's focus, for commands bound to keys, which get no row. The editor tells
 * extensions the selection only, and arrow keys move the focus alone; so the focused row's selection is toggled, the
 * row that this changed is the one, and it is toggled back. `undefined` where no row has the focus.
 */
export async function focusedRow<T>(view: vscode.TreeView<T>): Promise<T | undefined> {
  const before = view.selection;
  await vscode.commands.executeCommand('list.toggleSelection');
  const after = view.selection, row = after.find(one => !before.includes(one)) ?? before.find(one => !after.includes(one));
  await vscode.commands.executeCommand('list.toggleSelection');
  return row;
}

/** What a keybinding gives as argument so that its command asks for the focused row. */
export const FOCUSED = 'focused';
