import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
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

/**
 * All sidecars under a folder, in order of path; hidden folders, `node_modules` and links to folders are passed over. A sidecar that
 * is a link to a file elsewhere is one of them, as it is in the editor; one to a file that is there already is not.
 */
export function sidecarsUnder(folder: string): readonly string[] {
  const found: string[] = [], links: string[] = [], waiting = [folder];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') waiting.push(join(at, entry.name));
      else if (isSidecar(entry.name)) (entry.isFile() ? found : entry.isSymbolicLink() ? links : []).push(join(at, entry.name));
    }
  }
  const real = new Set(found.map(file => realpathSync(file)));
  for (const link of links.sort()) {
    const target = fileBehind(link);
    if (target === undefined || real.has(target)) continue;
    real.add(target);
    found.push(link);
  }
  return found.sort();
}

/** The file that a link leads to; `undefined` where it leads nowhere, in a circle or to something else. */
function fileBehind(link: string): string | undefined {
  try {
    const target = realpathSync(link);
    return statSync(target).isFile() ? target : undefined;
  } catch {
    return undefined;
  }
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
