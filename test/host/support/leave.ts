import * as vscode from 'vscode';
import type { HostCounts } from './report';

/** Leaves the counts in the file that READOUT_HOST_COUNTS names: desktop VS Code has no page to listen to. */
export async function leaveCounts(counts: HostCounts): Promise<void> {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const file = process?.env?.READOUT_HOST_COUNTS;
  if (file) await vscode.workspace.fs.writeFile(vscode.Uri.file(file), new TextEncoder().encode(JSON.stringify(counts)));
}
