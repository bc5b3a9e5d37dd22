/** Something to be let go of; fits `vscode.Disposable`. */
export interface Disposable {
  dispose(): unknown;
}

/** One disposable for many; disposes in the reverse order of making. */
export function all(...parts: readonly Disposable[]): Disposable {
  return { dispose: () => { for (const part of [...parts].reverse()) part.dispose(); } };
}
