import type { Cancel } from '../base/schedule';

/** A file the library may read. */
export interface FileEntry {
  /** A URI as text; identifies the file. */
  readonly uri: string;
  /** Path from the workspace folder, with `/`; with several folders the folder's name first. */
  readonly path: string;
  /** Whether a sidecar stands beside it, where a listing tells; else the file system is asked. */
  readonly annotated?: boolean;
}

/** What the library needs of a file system: the editor's, Node's, or one in memory. */
export interface Files {
  /** Every file that may be a transcript, sidecars and excluded files left out; order does not matter. */
  list(cancel?: Cancel): Promise<readonly FileEntry[]>;
  /** The whole file; rejects when it is gone or unreadable. */
  read(uri: string): Promise<Uint8Array>;
  /** Bytes, and a number that changes with the content (modification time); rejects when it is gone. */
  stat(uri: string): Promise<{ readonly size: number; readonly changed: number }>;
}

/** What a sidecar's name adds to its transcript's. */
export const SIDECAR_SUFFIX = '.tags.yaml';

/** Whether a path is that of a sidecar. */
export function isSidecar(path: string): boolean {
  return path.endsWith(SIDECAR_SUFFIX);
}

/** Extensions of files that are transcripts by their name alone. */
export const TRANSCRIPT_EXTENSIONS: readonly string[] = ['.transcript', '.vtt', '.srt', '.sbv'];
