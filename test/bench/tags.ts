// Sidecars of growing size: `npm run bench:tags`. Prints each step's processor time as a ratio to parsing that YAML once, and how it grows.
import { parseDocument } from 'yaml';
import { applyEdits } from '../../src/base/edit';
import { describe } from '../../src/tags/anchor';
import { addAnnotations } from '../../src/tags/change';
import { haystackOf } from '../../src/tags/haystack';
import type { Annotation } from '../../src/tags/model';
import { place } from '../../src/tags/place';
import { readSidecar } from '../../src/tags/sidecar';
import { measure, ms } from './measure';
import { meetingText } from '../support/prose';
import { random as randomFrom } from '../support/random';

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
  const parsing = measure(() => parseDocument(fresh(yaml))), opening = measure(() => readSidecar(fresh(yaml)));
  // The editor has read the text before it changes it.
  const read = Array.from({ length: 3 }, () => { const now = fresh(yaml); readSidecar(now); return measure(() => applyEdits(now, addAnnotations(now, [{ ...annotations[0]!, id: 'new' }]).edits), 1); });
  const edited = `A foreword.\n\n${text}`, thinned = text.split('. ').filter((_, i) => i % 10 !== 9).join('. ');
  const placing = [text, edited, thinned].map(now => measure(() => place(now, annotations)));
  console.log([String(count), `${ms(parsing)} ms`, ...[opening, Math.min(...read), ...placing].map(took => `${ms(took)} ms (${(took / parsing).toFixed(2)})`)].map(cell => cell.padStart(14)).join('  '));
}
