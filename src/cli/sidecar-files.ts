import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../transcript/decode';

/** What the name of a sidecar has behind that of its transcript. */
export const SIDECAR_ENDING = '.tags.yaml';

/** The sidecar beside a transcript; a sidecar's own path stays. */
export function sidecarOf(file: string): string {
  return file.endsWith(SIDECAR_ENDING) ? file : file + SIDECAR_ENDING;
}

/** The transcript of a sidecar; a transcript's own path stays. */
export function transcriptOf(file: string): string {
  return file.endsWith(SIDECAR_ENDING) ? file.slice(0, -SIDECAR_ENDING.length) : file;
}

/** The text of a transcript, whatever its encoding. Throws what the file system throws. */
export function transcriptText(file: string): string {
  return decodeText(readFileSync(transcriptOf(file))).text;
}

/** All files under a folder whose name ends so, in order of path; hidden folders, `node_modules` and links are passed over. */
export function filesUnder(folder: string, ending: string): readonly string[] {
  const found: string[] = [], waiting = [folder];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') waiting.push(join(at, entry.name));
      else if (entry.isFile() && entry.name.endsWith(ending)) found.push(join(at, entry.name));
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
