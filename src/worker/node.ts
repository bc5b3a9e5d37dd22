import { parentPort } from 'node:worker_threads';
import type { Ask } from '../library/desk';
import { createAnswerer } from '../library/reading';

/** Reads transcripts in a thread of Node for whoever started it; src/host/spawn-node.ts does. */
export function serve(): void {
  const answer = createAnswerer();
  parentPort?.on('message', (ask: Ask) => {
    const given = answer(ask);
    if (given) parentPort?.postMessage(given);
  });
}
