import ignore, { type Ignore } from 'ignore';

/** One `.gitignore`: the folder it stands in, as a path from the root (empty for the root itself), and what it says. */
export interface IgnoreFile {
  readonly folder: string;
  readonly text: string;
}

/**
 * Whether git would leave a path out, by all `.gitignore` files of a tree (gitignore(5)): the deeper file has the last
 * word, but nothing comes back from a folder that is left out itself. Paths are relative to the root, with `/`.
 */
export function createIgnored(files: readonly IgnoreFile[]): (path: string) => boolean {
  if (files.length === 0) return () => false;
  const rules = new Map<string, Ignore>();
  for (const { folder, text } of files) rules.set(folder, ignore().add(text));
  const folders = new Map<string, boolean>([['', false]]);
  /** What the rules of the folders above say of a path that itself is in no folder left out. */
  const says = (path: string, asFolder: boolean): boolean => {
    let out = false;
    for (let cut = 0; cut >= 0; cut = path.indexOf('/', cut + 1)) {
      const own = rules.get(path.slice(0, cut)), rest = cut === 0 ? path : path.slice(cut + 1);
      if (!own || !ignore.isPathValid(rest)) continue;
      const { ignored, unignored } = own.test(asFolder ? `${rest}/` : rest);
      out = ignored || (out && !unignored);
    }
    return out;
  };
  const folderOut = (folder: string): boolean => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const out = folderOut(parentOf(folder)) || says(folder, true);
    folders.set(folder, out);
    return out;
  };
  return path => folderOut(parentOf(path)) || says(path, false);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
