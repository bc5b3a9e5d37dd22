import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A turn that stands for so long while one waits for it is over whoever has it: nothing is written for so long. */
const OVER_MS = 8000;
/** Who waits for longer goes on without a turn. */
const PATIENCE_MS = 15_000;
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
  try {
    mkdirSync(dirname(turn), { recursive: true, mode: 0o700 });
    if (!makeTurn(turn)) {
      if (!isOver(turn)) return undefined;
      removeOver(turn);
      if (!makeTurn(turn)) return undefined;
    }
  } catch {
    return () => {};
  }
  waitedFor.delete(turn);
  return () => { if (holderOf(turn) === process.pid) remove(turn); };
}

/** Makes the file of a turn with who has it; `false` where there is one already. */
function makeTurn(turn: string): boolean {
  try {
    writeFileSync(turn, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Does work on a file in its turn; waits for it, but not for ever: the work has its own way to see what others wrote. */
export function inTurn<T>(path: string, work: () => T): T {
  const sleeper = new Int32Array(new SharedArrayBuffer(4)), until = performance.now() + PATIENCE_MS;
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

/** The turns that this program waits for, and since when each is the same one, by a clock that does not jump as the system's may. */
const waitedFor = new Map<string, { readonly what: string; readonly since: number }>();

/** Whether the turn in a file is over; one that is not there is nobody's to remove. */
function isOver(turn: string): boolean {
  const holder = holderOf(turn);
  if (holder && !isAlive(holder)) return true;
  try {
    // a turn without a number is being written this moment
    const { ino, mtimeMs } = statSync(turn), what = `${ino} ${mtimeMs} ${holder}`, known = waitedFor.get(turn);
    if (known?.what === what) return performance.now() - known.since > OVER_MS;
    waitedFor.set(turn, { what, since: performance.now() });
  } catch { /* it has ended meanwhile */ }
  return false;
}

/** Of all who find a turn over, one at a time may look again and remove it: so nobody removes a turn that another takes then. */
function removeOver(turn: string): void {
  const broom = `${turn}.over`;
  if (!makeTurn(broom)) {
    if (isOver(broom)) remove(broom);
    return;
  }
  try {
    if (isOver(turn)) remove(turn);
  } finally {
    remove(broom);
  }
}

function remove(turn: string): void {
  try { unlinkSync(turn); } catch { /* taken away as too old */ }
}
