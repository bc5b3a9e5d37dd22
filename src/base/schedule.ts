/** Asked between pieces of long work: whether to stop. Fits `vscode.CancellationToken`. */
export interface Cancel {
  readonly isCancellationRequested: boolean;
}

/** Lets other work run before going on; a macrotask, so that input and painting come first. */
export function breathe(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0));
}

/**
 * Does `work` for each item and breathes whenever a slice of `sliceMs` is used up, so that one thread can do long
 * work and stay responsive. Resolves to how many items were done: fewer than all only when cancelled.
 */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void | Promise<void>, cancel?: Cancel, sliceMs = 12): Promise<number> {
  let done = 0, since = performance.now();
  for (const item of items) {
    if (cancel?.isCancellationRequested) break;
    const waiting = work(item);
    if (waiting) await waiting;
    done++;
    if (performance.now() - since >= sliceMs) { await breathe(); since = performance.now(); }
  }
  return done;
}

/** Gives a function that does what it is given one after the other, in the order of the calls; work that fails does not keep the next from its turn. */
export function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return work => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
}

/** Calls `run` at once if it has not been called for `gapMs`, else once when that is over; `dispose` forgets what waits. */
export function paced(run: () => void, gapMs: number): { (): void; dispose(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined, again = false;
  const begin = (): void => {
    again = false;
    timer = setTimeout(() => { timer = undefined; if (again) begin(); }, gapMs);
    run();
  };
  return Object.assign(() => { if (timer === undefined) begin(); else again = true; }, { dispose: () => { clearTimeout(timer); again = false; timer = undefined; } });
}

/** Calls `run` once, `delayMs` after the last of a burst of calls (asked anew at each call if it is a function); `dispose` forgets what waits. */
export function debounce(run: () => void, delayMs: number | (() => number)): { (): void; dispose(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const call = (): void => { clearTimeout(timer); timer = setTimeout(run, typeof delayMs === 'number' ? delayMs : delayMs()); };
  return Object.assign(call, { dispose: () => clearTimeout(timer) });
}
