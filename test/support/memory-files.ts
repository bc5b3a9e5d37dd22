import type { FileEntry, Files } from '../../src/library/files';
import { isSidecar } from '../../src/library/files';

/** A file system in memory for tests: paths to contents; every write counts as a change. */
export function memoryFiles(contents: Record<string, string> = {}): Files & { write(path: string, text: string): void; remove(path: string): void; reads: string[] } {
  const files = new Map<string, { bytes: Uint8Array; changed: number }>();
  let clock = 0;
  const encoder = new TextEncoder();
  const write = (path: string, text: string): void => void files.set(path, { bytes: encoder.encode(text), changed: ++clock });
  for (const [path, text] of Object.entries(contents)) write(path, text);
  const find = (uri: string): { bytes: Uint8Array; changed: number } => {
    const file = files.get(uri);
    if (!file) throw new Error(`no file ${uri}`);
    return file;
  };
  const reads: string[] = [];
  return {
    reads, write,
    remove: path => void files.delete(path),
    list: async () => [...files.keys()].filter(path => !isSidecar(path)).map((path): FileEntry => ({ uri: path, path })),
    read: async uri => { reads.push(uri); return find(uri).bytes; },
    stat: async uri => { const { bytes, changed } = find(uri); return { size: bytes.length, changed }; },
  };
}
