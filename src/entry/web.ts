import type * as vscode from 'vscode';

/**
 * The one bundle for browsers: the extension, and, started from the same text by src/host/spawn-web.ts, the worker that
 * reads for it. What knows VS Code is loaded only when VS Code asks for it, so that the worker runs without.
 */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const extension = await import('../extension');
  extension.activate(context);
}

export { serve } from '../worker/web';
