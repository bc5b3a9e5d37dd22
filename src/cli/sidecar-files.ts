import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSidecar, SIDECAR_SUFFIX } from '../library/files';
import { decodeText } from '../transcript/decode';

/** The sidecar beside a transcript; a sidecar's own path stays. */
export function sidecarOf(file: string): string {
  return isSidecar(file) ? file : file + SIDECAR_SUFFIX;
}

/** The transcript of a sidecar; a transcript's own path stays. */
export function transcriptOf(file: string): string {
  return isSidecar(file) ? file.slice(0, -SIDECAR_SUFFIX.length) : file;
}

/** The text of a transcript, whatever its encoding. Throws what the file system throws. */
export function transcriptText(file: string): string {
  return decodeText(readFileSync(transcriptOf(file))).text;
}

/** All sidecars under a folder, in order of path; hidden folders, `node_modules` and links are passed over. */
export function sidecarsUnder(folder: string): readonly string[] {
  const found: string[] = [], waiting = [folder];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') waiting.push(join(at, entry.name));
      else if (entry.isFile() && isSidecar(entry.name)) found.push(join(at, entry.name));
    }
  }
  return found.sort();
}

/** What the system's own codes mean, for people. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder', ENOTDIR: 'is no folder', EISDIR: 'is a folder', EACCES: 'one may not read or write there', EPERM: 'one may not read or write there',
  EROFS: 'that disk or folder is read-only', ENOSPC: 'the disk is full', EDQUOT: 'the disk is full',
};

/** What went wrong, in plain words where there are some, else as the system says it. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return Object.hasOwn(REASONS, code) ? REASONS[code]! : error instanceof Error ? error.message : String(error);
}
