import * as vscode from 'vscode';

/** How long a row is given to be shown, in milliseconds. */
const SHOWN_WITHIN_MS = 2000;

/**
 * Shows a row of a view. Where its tree is drawn anew at that moment, the editor waits for the drawing after that to show the row,
 * and that may be long in coming: what is to follow does not wait for it. Where the row was to have the focus, the view gets it then, so
 * that the next key goes to the view all the same. Rejects where the editor refuses.
 */
export async function revealRow<T>(view: vscode.TreeView<T>, id: string, row: T, options: { readonly select: boolean; readonly focus: boolean; readonly expand?: boolean }): Promise<void> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const given = new Promise<'late'>(resolve => { late = setTimeout(resolve, SHOWN_WITHIN_MS, 'late'); });
  try {
    const outcome = await Promise.race([view.reveal(row, options), given]);
    if (outcome === 'late' && options.focus) await vscode.commands.executeCommand(`${id}.focus`);
  } finally {
    clearTimeout(late);
  }
}
