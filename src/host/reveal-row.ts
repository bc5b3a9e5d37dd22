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
 * Shows a row of a view, selects it and gives it the focus. Where its tree is drawn anew at that moment, the editor waits for the
 * drawing after that to show the row, or leaves out the rows below another, and the next drawing may be long in coming: after a while the
 * view is asked for one by `drawAgain`. What is to follow does not wait for it; the view gets the focus then, so that the next key goes
 * to it all the same. Rejects where the editor refuses.
 */
export async function revealRow<T>(view: vscode.TreeView<T>, id: string, row: T, drawAgain: () => void): Promise<void> {
  if (await inTime(view.reveal(row, { select: true, focus: true }))) return;
  drawAgain();
  await focusView(id);
}
