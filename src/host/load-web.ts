import * as vscode from 'vscode';
import type { Exchange, Lists, Reading } from './loaded';

/** Loads what reads transcripts, where the extension runs in a browser. Rejects when it cannot be read. */
export async function loadReading(extension: vscode.Uri): Promise<Reading> {
  return await load(extension, 'reading.js') as Reading;
}

/** The same for what exchanges projects. */
export async function loadExchange(extension: vscode.Uri): Promise<Exchange> {
  return await load(extension, 'exchange.js') as Exchange;
}

/** The same for what makes lists. */
export async function loadLists(extension: vscode.Uri): Promise<Lists> {
  return await load(extension, 'lists.js') as Lists;
}

/** In a browser the editor lets an extension require no second file, so it is read through the editor and run as the editor itself runs extensions. */
async function load(extension: vscode.Uri, name: string): Promise<unknown> {
  const file = vscode.Uri.joinPath(extension, 'dist', name), source = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const own = { exports: {} };
  // eslint-disable-next-line no-new-func -- the extension's own file
  new Function('module', 'exports', `${source}\n//# sourceURL=${file.toString(true)}`)(own, own.exports);
  return own.exports;
}
