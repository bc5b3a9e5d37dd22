import { randomBytes } from 'node:crypto';
import { closeSync, fchmodSync, fsyncSync, openSync, readdirSync, readFileSync, realpathSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inTurn, isAlive } from '../node/turn';

/**
 * The text of a UTF-8 file; `undefined` where there is none. Throws what the file system throws for anything else, and for
 * bytes that are no UTF-8: written back they would not be what they were.
 */
export function textOfFile(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) throw new Error('the file is not UTF-8', { cause: error });
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Writes a file whole or not at all: into a new file beside it, flushed to the disk, which then takes its name. Keeps the
 * mode of the old file and follows a symbolic link. Whatever goes wrong, the old or the new text stands there whole. Throws for a file that
 * nobody may write to: who made it so did not mean that it be replaced by another one.
 */
export function writeWhole(path: string, text: string | Uint8Array): void {
  const target = resolved(path), mode = modeOf(target);
  if (mode !== undefined && (mode & 0o222) === 0) throw new Error(`${basename(target)} is read-only`);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`);
  const file = openSync(beside, 'wx', 0o666);
  try {
    try {
      if (mode !== undefined) fchmodSync(file, mode);
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
  } catch (error) {
    unlinkSync(beside);
    throw error;
  }
  flushFolder(dirname(target));
  clearLeftovers(target);
}

/** Writes a file where there is none yet, whole or not at all. Throws what the file system throws, `EEXIST` where there is one. */
export function writeNew(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o666);
  try {
    try { writeFileSync(file, text); } finally { closeSync(file); }
  } catch (error) {
    unlinkSync(path);
    throw error;
  }
}

/** Removes what processes that were killed while writing this file left beside it; what a living process writes stays. */
function clearLeftovers(target: string): void {
  const folder = dirname(target), prefix = `.${basename(target)}.`;
  try {
    for (const name of readdirSync(folder)) {
      const left = name.startsWith(prefix) ? /^(\d+)\.[0-9a-f]{12}\.tmp$/.exec(name.slice(prefix.length)) : null;
      if (left && !isAlive(Number(left[1])) && Date.now() - statSync(join(folder, name)).mtimeMs > LEFT_MS) unlinkSync(join(folder, name));
    }
  } catch { /* Another process cleared them, or the folder may not be listed: the file itself is whole. */ }
}

/** From this age what lies there is left over, even where a process of another machine wrote it to a shared folder. */
const LEFT_MS = 60_000;

/** Makes a change to a file as it is at the moment of writing: in turn, and anew if another wrote to it meanwhile who knows of no turns. */
export function updateWhole(path: string, change: (text: string) => string): void {
  inTurn(path, () => {
    for (let attempt = 0; ; attempt++) {
      const before = textOfFile(path), after = change(before ?? '');
      if (after === before) return;
      if (textOfFile(path) === before || attempt === MOST_ATTEMPTS) { writeWhole(path, after); return; }
    }
  });
}
const MOST_ATTEMPTS = 20;

function resolved(path: string): string {
  try { return realpathSync(path); } catch { return path; }
}

function modeOf(path: string): number | undefined {
  try { return statSync(path).mode & 0o7777; } catch { return undefined; }
}

/** Makes the new name last through a power cut; some systems cannot open a folder, and there the name is safe without. */
function flushFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try { fsyncSync(folder); } finally { closeSync(folder); }
  } catch { /* Windows */ }
}
