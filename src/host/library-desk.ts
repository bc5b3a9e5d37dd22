import type * as vscode from 'vscode';
import { spawn } from '#spawn';
import { breathe } from '../base/schedule';
import { createDesk, type Desk } from '../library/desk';
import type { ReadingSource } from './loaded';

/** Reads files in another thread, started with the first file; in this one, a file at a time, where there is none to be had. */
export function createLibraryDesk(extension: vscode.Uri, reading: ReadingSource, log: vscode.LogOutputChannel): Desk {
  const here = async (): Promise<Desk> => (await reading.load()).createOwnDesk(breathe);
  const own: Desk = {
    sumUp: async job => (await here()).sumUp(job), places: async (job, named) => (await here()).places(job, named),
    hits: async (job, query, wanted) => (await here()).hits(job, query, wanted), dispose: () => {},
  };
  const without = (reason: unknown): void => log.warn(`Transcripts are read in the editor's own thread: ${String(reason)}`);
  let desk: Promise<Desk> | undefined, disposed = false;
  const start = async (): Promise<Desk> => {
    try {
      const port = await spawn(extension);
      if (disposed) port.close();
      return createDesk(port, own, without);
    } catch (error) {
      without(error);
      return own;
    }
  };
  return {
    sumUp: async job => (await (desk ??= start())).sumUp(job),
    places: async (job, named) => (await (desk ??= start())).places(job, named),
    hits: async (job, query, wanted) => (await (desk ??= start())).hits(job, query, wanted),
    dispose: () => { disposed = true; void desk?.then(started => started.dispose()); },
  };
}
