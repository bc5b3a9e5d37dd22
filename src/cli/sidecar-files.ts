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

/** What went wrong, as the system says it. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
