import * as vscode from 'vscode';

/** How long the editor is given to show a view or a row of it, in milliseconds. */
const SHOWN_WITHIN_MS = 2000;

/** Waits for the editor, though not for ever; resolves to whether it was done in time. Rejects where the editor refuses. */
async function inTime(work: Thenable<unknown>): Promise<boolean> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const given = new Promise<false>(resolve => { late = setTimeout(resolve, SHOWN_WITHIN_MS, false); });
  try {
    return await Promise.race([Promise.resolve(work).then(() => true), given]);
  } finally {
    clearTimeout(late);
  }
}

/** Opens a view and gives it the focus. What is to follow does not wait for an editor that is slow to draw it. */
export async function focusView(id: string): Promise<void> {
  await inTime(vscode.commands.executeCommand(`${id}.focus`));
}

/**
 * Shows a row of a view. Where its tree is drawn anew at that moment, the editor waits for the drawing after that to show the row,
 * and that may be long in coming: what is to follow does not wait for it. Where the row was to have the focus, the view gets it then, so
 * that the next key goes to the view all the same. Rejects where the editor refuses.
 */
export async function revealRow<T>(view: vscode.TreeView<T>, id: string, row: T, options: { readonly select: boolean; readonly focus: boolean; readonly expand?: boolean }): Promise<void> {
  if (!await inTime(view.reveal(row, options)) && options.focus) await focusView(id);
}
