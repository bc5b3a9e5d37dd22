import { parentPort } from 'node:worker_threads';
import { createAnswerer, type Ask } from '../library/desk';

// Reads transcripts in a thread of Node; src/host/spawn-node.ts starts it.
const answer = createAnswerer();
parentPort?.on('message', (ask: Ask) => {
  const given = answer(ask);
  if (given) parentPort?.postMessage(given);
});
