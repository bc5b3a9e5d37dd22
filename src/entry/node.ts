import { isMainThread, workerData } from 'node:worker_threads';
import type * as vscode from 'vscode';
import { main } from '../cli/main';
import { serve } from '../worker/node';

/**
 * The one bundle for Node: the extension, the thread that reads for it, and the `readout` command share the core, which
 * is most of it. What knows VS Code is loaded only when VS Code asks for it, so that the other two run without.
 */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const extension = await import('../extension');
  extension.activate(context);
}

export { main };

if (!isMainThread && workerData === 'readout') serve();
else if (require.main === module) main();
