import { strToU8, unzipSync, zipSync } from 'fflate';
import { PROJECT_FILE, type ReadProject } from './model';
import { readProject } from './read';
import type { ProjectFiles } from './write';

/** How much text a package may hold, in bytes: more would not fit into memory as strings. */
const MOST_TEXT = 256 << 20;
/** Entries of a zip archive tell when they were made; without that the same project gives the same bytes. 1980 is where their clock begins. */
const NO_TIME = new Date(1980, 0, 1);

/** Puts the files of a project into one package (`.qdpx`, a zip archive). The same files give the same bytes. */
export function packed(files: ProjectFiles): Uint8Array {
  return zipSync(Object.fromEntries([...files].map(([path, text]) => [path, [strToU8(text), { mtime: NO_TIME }]])), { level: 6 });
}

/** What came of reading a file as a project. */
export type Unpacked = { readonly project: ReadProject } | { readonly refused: 'not-a-project' | 'too-large' };

/**
 * Reads a project (`.qdpx`) or a codebook (`.qdc`) from the bytes of its file. Of a package only text is unpacked, and not more of it than memory
 * holds, however little room it takes packed.
 */
export function unpacked(bytes: Uint8Array): Unpacked {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  let size = isPackage ? 0 : bytes.length;
  try {
    const files = isPackage ? unzipSync(bytes, { filter: ({ name, originalSize }) => isText(name) && (size += originalSize) <= MOST_TEXT }) : { [PROJECT_FILE]: bytes };
    if (size > MOST_TEXT) return { refused: 'too-large' };
    const project = readProject(new Map(Object.entries(files)));
    return project ? { project } : { refused: 'not-a-project' };
  } catch {
    // not a zip archive, or a broken one
    return { refused: 'not-a-project' };
  }
}

function isText(path: string): boolean {
  return /\.(?:qde|txt)$/i.test(path);
}
