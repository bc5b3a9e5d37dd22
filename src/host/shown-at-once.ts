import type * as vscode from 'vscode';

/**
 * Has a view without a message show its lines as soon as it is opened. The editor gives the list of a view that was folded no height
 * until it looks at the view's message, by itself two seconds later (`CustomTreeView.activate`), and at once when one is set, be it none.
 */
export function showAtOnce(view: vscode.TreeView<unknown>): vscode.Disposable {
  return view.onDidChangeVisibility(() => { view.message = undefined; });
}
