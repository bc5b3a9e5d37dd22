import { createAnswerer, type Answer, type Ask } from '../library/desk';

// Reads transcripts in a web worker; src/host/spawn-web.ts starts it.
const here = globalThis as unknown as { addEventListener(type: 'message', listener: (event: { readonly data: Ask }) => void): void; postMessage(answer: Answer): void };
const answer = createAnswerer();
here.addEventListener('message', ({ data }) => {
  const given = answer(data);
  if (given) here.postMessage(given);
});
