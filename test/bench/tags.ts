// Sidecars of growing size: `npm run bench:tags`. Prints each step's time as a ratio to parsing that YAML once, and how it grows.
import { parseDocument } from 'yaml';
import { applyEdits } from '../../src/base/edit';
import { describe } from '../../src/tags/anchor';
import { addAnnotations } from '../../src/tags/change';
import { haystackOf } from '../../src/tags/haystack';
import type { Annotation } from '../../src/tags/model';
import { place } from '../../src/tags/place';
import { readSidecar } from '../../src/tags/sidecar';
import { meetingText } from '../support/prose';
import { random as randomFrom } from '../support/random';

function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  let ms = Infinity, result: T | undefined;
  for (let i = 0; i < 3; i++) {
    const started = performance.now();
    result = work();
    ms = Math.min(ms, performance.now() - started);
  }
  return { ms, result: result as T };
}

let forget = 0;
/** The same text, which the parser has not met yet. */
const fresh = (yaml: string): string => `${yaml}# ${forget++}\n`;

console.log('annotations    parse once   open (ratio)   add one (ratio)   place unchanged   after an edit at the top   after every tenth sentence went');
for (const count of [1000, 2500, 5000, 10_000]) {
  const random = randomFrom(count), text = meetingText(random, count, 0.1), haystack = haystackOf(text), words = [...text.matchAll(/\S+/g)];
  const annotations = Array.from({ length: count }, (_, i): Annotation => {
    const first = words[Math.floor(i * words.length / count)]!, last = words[Math.min(words.length - 1, Math.floor(i * words.length / count) + 9)]!;
    return { id: `a${i}`, tags: ['trade/volume', 'claim'], ...describe(text, { start: first.index, end: last.index + last[0].length }, haystack), note: 'A note of\ntwo lines.', by: 'Ada Brandt', on: '2026-11-22T10:04:00Z' };
  });
  const yaml = applyEdits('', addAnnotations('', annotations).edits);
  const parsing = timed(() => parseDocument(fresh(yaml)));
  const opening = timed(() => readSidecar(fresh(yaml)));
  const adding = timed(() => { const now = fresh(yaml); readSidecar(now); return timed1(() => applyEdits(now, addAnnotations(now, [{ ...annotations[0]!, id: 'new' }]).edits)); });
  const edited = `A foreword.\n\n${text}`, thinned = text.split('. ').filter((_, i) => i % 10 !== 9).join('. ');
  const placing = [text, edited, thinned].map(now => timed(() => place(now, annotations)).ms);
  const ratio = (ms: number): string => `${ms.toFixed(0)} ms (${(ms / parsing.ms).toFixed(2)})`;
  console.log([String(count), `${parsing.ms.toFixed(0)} ms`, ratio(opening.ms), ratio(adding.result), ...placing.map(ratio)].map(cell => cell.padStart(14)).join('  '));
}

function timed1(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
