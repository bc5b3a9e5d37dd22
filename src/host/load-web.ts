import * as vscode from 'vscode';
import type { Reading } from './reading';

/**
 * Loads what reads transcripts, where the extension runs in a browser: there the editor lets an extension require no second file, so it
 * is read through the editor and run as the editor itself runs extensions. Rejects when it cannot be read.
 */
export async function loadReading(extension: vscode.Uri): Promise<Reading> {
  const file = vscode.Uri.joinPath(extension, 'dist', 'reading.js'), source = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const own = { exports: {} };
  // eslint-disable-next-line no-new-func -- the extension's own file
  new Function('module', 'exports', `${source}\n//# sourceURL=${file.toString(true)}`)(own, own.exports);
  return own.exports as Reading;
}
