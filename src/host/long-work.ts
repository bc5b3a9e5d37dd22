import * as vscode from 'vscode';

/** Work that takes longer gets a notification, from where it can be stopped. */
const LONG_MS = 4000;

/**
 * Does work under the progress bar of a view; if it takes long, under a notification with a button to stop it, too.
 * `report` says how many of how many are done.
 */
export async function withLongProgress<T>(
  viewId: string, title: string, work: (report: (done: number, of: number) => void, cancel: vscode.CancellationToken) => Promise<T>,
): Promise<T> {
  const source = new vscode.CancellationTokenSource(), number = (value: number): string => value.toLocaleString(vscode.env.language);
  let told = 0, latest = { done: 0, of: 0 }, tell = (): void => {}, ended = false, end = (): void => {};
  const over = new Promise<void>(resolve => { end = resolve; });
  const timer = setTimeout(() => {
    if (ended) return;
    void vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, (progress, cancel) => {
      cancel.onCancellationRequested(() => source.cancel());
      tell = () => {
        const percent = latest.of ? (100 * latest.done) / latest.of : 0;
        if (percent - told < 1) return;
        progress.report({ increment: percent - told, message: vscode.l10n.t('{0} of {1}', number(latest.done), number(latest.of)) });
        told = percent;
      };
      return over;
    });
  }, LONG_MS);
  try {
    return await vscode.window.withProgress({ location: { viewId } }, () => work((done, of) => { latest = { done, of }; tell(); }, source.token));
  } finally {
    ended = true;
    clearTimeout(timer);
    end();
    source.dispose();
  }
}
