import type * as vscode from 'vscode';
import { loadReading } from '#load';

/** All that reads transcripts. */
export type Reading = typeof import('../library/reading');

/** Where the reading core is got: it is most of the extension and not loaded before something is to be read. */
export interface ReadingSource {
  /** `undefined` until it was loaded. */
  readonly loaded: Reading | undefined;
  /** Loads it once; rejects when it cannot be loaded, and tries anew when asked again. */
  load(): Promise<Reading>;
}

/** The source of what reads, in the folder of the extension. */
export function createReading(extension: vscode.Uri): ReadingSource {
  let loaded: Reading | undefined, loading: Promise<Reading> | undefined;
  return {
    get loaded() { return loaded; },
    load: () => (loading ??= loadReading(extension).then(reading => (loaded = reading), (error: unknown) => {
      loading = undefined;
      throw error;
    })),
  };
}
