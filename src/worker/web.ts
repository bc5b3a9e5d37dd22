import { createAnswerer, type Answer, type Ask } from '../library/desk';

// Reads transcripts in a web worker; src/host/spawn-web.ts starts it.
const here = globalThis as unknown as { onmessage: (event: { readonly data: Ask }) => void; postMessage(answer: Answer): void };
const answer = createAnswerer();
here.onmessage = ({ data }) => {
  const given = answer(data);
  if (given) here.postMessage(given);
};
