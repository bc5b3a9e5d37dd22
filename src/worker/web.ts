import { createAnswerer } from '../library/answerer';
import type { Answer, Ask } from '../library/desk';

/** Reads transcripts in a web worker for whoever started it; src/host/spawn-web.ts does. */
export function serve(): void {
  const here = globalThis as unknown as { addEventListener(type: 'message', listener: (event: { readonly data: Ask }) => void): void; postMessage(answer: Answer): void };
  const answer = createAnswerer();
  here.addEventListener('message', ({ data }) => {
    const given = answer(data);
    if (given) here.postMessage(given);
  });
}
