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

/** The extension of plain text, of which the content is asked whether it is a transcript. */
const PLAIN_TEXT = '.txt';
/** Extensions of files that are transcripts by their name alone. */
const TRANSCRIPT_EXTENSIONS: readonly string[] = ['.transcript', '.vtt', '.srt', '.sbv'];
/** Extensions of files that are listed by themselves; case does not matter, as in `READOUT.TXT`. */
export const LISTED_EXTENSIONS: readonly string[] = [PLAIN_TEXT, ...TRANSCRIPT_EXTENSIONS];

/** Whether a path is that of plain text. */
export function isPlainText(path: string): boolean {
  return endsIn(path, [PLAIN_TEXT]);
}

/** Whether a path is that of a transcript by its name alone. */
export function isNamedTranscript(path: string): boolean {
  return endsIn(path, TRANSCRIPT_EXTENSIONS);
}

/** Whether a file is listed by itself: a transcript by its name, or text that may be one. */
export function isListed(path: string): boolean {
  return endsIn(path, LISTED_EXTENSIONS);
}

function endsIn(path: string, extensions: readonly string[]): boolean {
  const small = path.toLowerCase();
  return extensions.some(extension => small.endsWith(extension));
}
