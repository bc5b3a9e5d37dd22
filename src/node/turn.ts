import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** From this age a turn is over whoever has it: nothing is written for so long. */
const OVER_MS = 15_000;
/** How often who waits looks whether it is their turn. */
const AGAIN_MS = 10;

/**
 * Takes the turn to read, change and write a file, and gives what ends it; `undefined` while another program of the same
 * person has it (an editor's window, this command). A turn is a file in the system's temporary folder, for creating one that
 * is not there yet is the only step that no two programs can both make. A turn of a program that was killed is over. Where
 * no such file can be made there are no turns, and everybody has theirs at once.
 */
export function takeTurn(path: string): (() => void) | undefined {
  const turn = join(folderOfTurns(), createHash('sha1').update(resolved(path)).digest('hex'));
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      mkdirSync(dirname(turn), { recursive: true, mode: 0o700 });
      writeFileSync(turn, String(process.pid), { flag: 'wx' });
      return () => { if (holderOf(turn) === process.pid) remove(turn); };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return () => {};
      if (!isOver(turn)) return undefined;
      removeOver(turn);
    }
  }
  return undefined;
}

/** Does work on a file in its turn; waits for it, but not for ever: the work has its own way to see what others wrote. */
export function inTurn<T>(path: string, work: () => T): T {
  const sleeper = new Int32Array(new SharedArrayBuffer(4)), until = performance.now() + OVER_MS;
  let done = takeTurn(path);
  for (; !done && performance.now() < until; done = takeTurn(path)) Atomics.wait(sleeper, 0, 0, AGAIN_MS);
  try {
    return work();
  } finally {
    done?.();
  }
}

/** Whether a process of this machine still runs. */
export function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function folderOfTurns(): string {
  return join(tmpdir(), `readout-${process.getuid?.() ?? 'turns'}`);
}

/** By which way ever a file is called, it is the same one; one that is to be made is known by its folder. */
function resolved(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    try { return join(realpathSync(dirname(path)), basename(path)); } catch { return path; }
  }
}

function holderOf(turn: string): number | undefined {
  try { return Number(readFileSync(turn, 'utf8')); } catch { return undefined; }
}

function isOver(turn: string): boolean {
  const holder = holderOf(turn);
  try {
    // a turn without a number is being written this moment
    return Date.now() - statSync(turn).mtimeMs > OVER_MS || (!!holder && !isAlive(holder));
  } catch {
    return true;
  }
}

/** Of two who find a turn over only one can move it away, so neither removes the turn that the other takes then. */
function removeOver(turn: string): void {
  const aside = `${turn}.${process.pid}`;
  try {
    renameSync(turn, aside);
    if (isOver(aside)) unlinkSync(aside);
    else renameSync(aside, turn);
  } catch { /* another was first */ }
}

function remove(turn: string): void {
  try { unlinkSync(turn); } catch { /* taken away as too old */ }
}
