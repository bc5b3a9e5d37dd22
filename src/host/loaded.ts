import type * as vscode from 'vscode';
import { loadExchange, loadLists, loadReading } from '#load';

/** All that reads transcripts. */
export type Reading = typeof import('../library/reading');
/** All that exchanges projects with other programs. */
export type Exchange = typeof import('../exchange/projects');
/** All that makes lists of annotations and of what was found, a meeting's overview, and what is rarely asked of lists of files. */
export type Lists = typeof import('../exchange/lists');

/** A part of the extension in a file of its own, which is not loaded before somebody needs it. */
export interface LoadedLater<T> {
  /** `undefined` until it was loaded. */
  readonly loaded: T | undefined;
  /** Loads it once; rejects when it cannot be loaded, and tries anew when asked again. */
  load(): Promise<T>;
}

/** Where the reading core is got: it is most of the extension and not loaded before something is to be read. */
export type ReadingSource = LoadedLater<Reading>;

/** The source of what reads, in the folder of the extension. */
export function createReading(extension: vscode.Uri): ReadingSource {
  return later(() => loadReading(extension));
}

/** The source of what exchanges projects. */
export function createExchange(extension: vscode.Uri): LoadedLater<Exchange> {
  return later(() => loadExchange(extension));
}

/** The source of what makes lists. */
export function createLists(extension: vscode.Uri): LoadedLater<Lists> {
  return later(() => loadLists(extension));
}

function later<T>(load: () => Promise<T>): LoadedLater<T> {
  let loaded: T | undefined, loading: Promise<T> | undefined;
  return {
    get loaded() { return loaded; },
    load: () => (loading ??= load().then(part => (loaded = part), (error: unknown) => {
      loading = undefined;
      throw error;
    })),
  };
}
