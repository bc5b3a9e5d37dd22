import * as vscode from 'vscode';

/** The editor has drawn the rows that a view gave it this long after, also where it is busy. */
const DRAWN_MS = 1000;

/**
 * Keeps the welcome of a view back until its first rows are drawn: an empty view shows its welcome or hides its list below a message, takes the
 * focus from the list of who went there by keyboard, and does not give it back with the first row. The welcome stands in the manifest under
 * the context key. Gives what is to be called when the first rows are handed over; `then` runs with the key, once.
 */
export function untilFirstRows(contextKey: string, then?: () => void): () => void {
  let handedOver = false;
  return () => {
    if (handedOver) return;
    handedOver = true;
    setTimeout(() => {
      void vscode.commands.executeCommand('setContext', contextKey, true);
      then?.();
    }, DRAWN_MS);
  };
}
