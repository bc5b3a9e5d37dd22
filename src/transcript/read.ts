import type { Transcript } from './model';
import { createReader, type ReadOptions } from './reader';

export { NO_MEETING } from './meeting';
export type { ReadOptions } from './reader';

/** Reads one text. Total: any string gives a transcript, `layout: null` where the text is none. Linear in the text. */
export function readTranscript(text: string, options: ReadOptions = {}): Transcript {
  return createReader(options).read(text);
}
