import type * as vscode from 'vscode';
import { breathe } from '../base/schedule';
import type { Exchange, Lists, Reading } from './loaded';

/** Loads what reads transcripts, where the extension runs in Node: a file beside its own, once what is under way is done. */
export async function loadReading(_extension: vscode.Uri): Promise<Reading> {
  await breathe();
  return import('../library/reading');
}

/** The same for what exchanges projects. */
export async function loadExchange(_extension: vscode.Uri): Promise<Exchange> {
  await breathe();
  return import('../exchange/projects');
}

/** The same for what makes lists. */
export async function loadLists(_extension: vscode.Uri): Promise<Lists> {
  await breathe();
  return import('../exchange/lists');
}
