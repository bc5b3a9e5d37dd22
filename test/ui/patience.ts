import { strict as assert } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';

/** How long a walk waits for what it is to see, in milliseconds: as long as the slowest machine may take, as only what fails waits so long. */
export const PATIENCE = 60_000;
/** How long the first try of what may be tried again is given, in milliseconds; each further one is given twice the time. */
const FIRST_TRY = 3000;

/** Waits for a number of milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise(resolve => { setTimeout(resolve, ms); });
}

/** Waits until something holds; fails with what was waited for after `PATIENCE`. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE; !await holds(); await pause(50)) assert.ok(Date.now() < end, `waited in vain until ${what}`);
}

/** Waits until `ask` gives what is expected; fails with what it gave last. What it throws on the way is an answer like others: a file that is replaced is away for a moment. */
export async function untilIs(expected: unknown, ask: () => unknown): Promise<void> {
  const now = (): unknown => { try { return ask(); } catch (error) { return String(error); } };
  for (const end = Date.now() + PATIENCE; Date.now() < end && !isDeepStrictEqual(now(), expected);) await pause(50);
  assert.deepEqual(now(), expected);
}

/**
 * Tries until it comes off, with twice the time at each try: on a slow machine the same few seconds would be too short each
 * time. `attempt` resolves to whether it came off within the milliseconds it is given.
 */
export async function tryUntil(what: string, attempt: (ms: number) => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (let ms = FIRST_TRY; !await attempt(ms); ms *= 2) assert.ok(Date.now() < end, `tried in vain until ${what}`);
}

/** Whether a wait came to its end; a wait that failed or took too long did not. */
export function cameTrue(wait: Promise<unknown>): Promise<boolean> {
  return wait.then(() => true, () => false);
}
