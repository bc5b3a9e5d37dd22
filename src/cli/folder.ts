import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { NO_CORRECTIONS } from '../base/names';
import { isListed, isPlainText, SIDECAR_SUFFIX, type FileEntry, type Files } from '../library/files';
import { createIgnored, type IgnoreFile } from '../library/ignored';
import { load, type Loaded } from '../library/loader';
import type { MeetingSummary } from '../library/summary';
import type { Job } from '../library/sum-up';
import { createWordIndex, type WordIndex } from '../library/words';
import { readCodebook } from '../tags/codebook';
import { decodeText } from '../transcript/decode';
import { printable, type Output } from './output';
import { reasonOf } from './sidecar-files';
import { textOfFile } from './write';

/** A folder's meetings as the command knows them. */
export interface FolderLibrary {
  /** In order of path. */
  readonly meetings: readonly MeetingSummary[];
  readonly words: WordIndex;
  readonly failures: Loaded['failures'];
  /** Reads one of its files in full again. */
  job(file: FileEntry): Promise<Job>;
}

/**
 * The transcripts below a folder, through Node. What git leaves out, hidden folders, `node_modules` and links are passed
 * over. A file's URI is its path on this machine. Listing throws what the file system throws about the folder itself.
 */
export function filesIn(folder: string): Files {
  return {
    list: async () => {
      const paths: string[] = [], rules: IgnoreFile[] = [];
      const visit = (inside: string, entries: readonly Dirent[]): void => {
        for (const entry of entries) {
          const path = inside ? `${inside}/${entry.name}` : entry.name;
          if (entry.isDirectory()) { if (!entry.name.startsWith('.') && entry.name !== 'node_modules') visit(path, entriesOf(join(folder, path))); }
          else if (entry.isFile() && entry.name === '.gitignore') rules.push({ folder: inside, text: decodeText(readFileSync(join(folder, path))).text });
          else if (entry.isFile() && isListed(entry.name)) paths.push(path);
        }
      };
      visit('', readdirSync(folder, { withFileTypes: true }));
      const ignored = createIgnored(rules);
      return paths.filter(path => !ignored(path)).sort().map((path): FileEntry => ({ uri: join(folder, path), path }));
    },
    read: path => readFile(path),
    stat: async path => {
      const { size, mtimeMs } = await stat(path);
      return { size, changed: mtimeMs };
    },
  };
}

/** Reads every transcript below a folder, with the names of its readout.yaml. */
export async function readFolder(folder: string): Promise<FolderLibrary> {
  const files = filesIn(folder), written = textOfFile(join(folder, 'readout.yaml')), names = written === undefined ? NO_CORRECTIONS : readCodebook(written).names;
  const words = createWordIndex(), jobOf = (file: FileEntry, bytes: Uint8Array, sidecar: Uint8Array | null): Job => ({ file, bytes, sidecar, names, force: !isPlainText(file.path) });
  const { sumUp } = await import('../library/reading');
  const { known, failures } = await load(files, (file, bytes, sidecar) => {
    const { summary, words: own } = sumUp(jobOf(file, bytes, sidecar));
    if (summary) words.put(file.uri, own.split('\n'));
    return summary;
  });
  const meetings = [...known.values()].flatMap(({ summary }) => summary ?? []).sort((a, b) => (a.path < b.path ? -1 : 1));
  return { meetings, words, failures, job: async file => jobOf(file, await files.read(file.uri), await files.read(file.uri + SIDECAR_SUFFIX).catch(() => null)) };
}

/** Reads a folder for a command; tells of what could not be read. `undefined` when it is the folder itself. */
export async function folderFor(command: string, folder: string, output: Output): Promise<FolderLibrary | undefined> {
  try {
    const library = await readFolder(folder);
    for (const { file, reason } of library.failures) output.err(`readout ${command}: ${printable(file.path)}: ${printable(reason)}\n`);
    return library;
  } catch (error) {
    output.err(`readout ${command}: ${printable(folder)}: ${printable(reasonOf(error))}\n`);
    return undefined;
  }
}

/** What a folder below holds; nothing where one may not look, which is no reason to stop. */
function entriesOf(folder: string): readonly Dirent[] {
  try { return readdirSync(folder, { withFileTypes: true }); } catch { return []; }
}
