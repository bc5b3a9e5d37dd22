import type { Problem } from '../base/problem';
import { span } from '../base/span';
import type { TranscriptProblem } from './model';

/** How much of a text is looked at for signs of binary data, in UTF-16 code units. */
const SAMPLE = 65_536;
/** So many damaged places are no accident of one pasted character. */
const ENOUGH = 3;

/**
 * Whether what should be text is text, read in the right encoding: binary data, characters that could not be decoded,
 * and UTF-8 read as Windows-1252 (`â€œ` for `“`) are told with a place. Linear; nothing for a sound text.
 */
export function soundnessOf(text: string): readonly Problem<TranscriptProblem>[] {
  return [...binary(text), ...undecoded(text), ...misread(text)].slice(0, 1);
}

function binary(text: string): readonly Problem<TranscriptProblem>[] {
  const end = Math.min(text.length, SAMPLE);
  let controls = 0, zeros = 0, first = -1;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 32 || code === 9 || code === 10 || code === 12 || code === 13 || code === 27) continue;
    if (first < 0) first = i;
    controls++;
    if (code === 0) zeros++;
  }
  const place = span(Math.max(0, first), Math.max(0, first) + 1);
  if (zeros > end / 4) return [{ code: 'encoding', severity: 'error', message: 'Every other character is empty: this is UTF-16 read in another encoding. Reopen the file with the right encoding.', span: place }];
  if (zeros >= ENOUGH || controls > end / 50) return [{ code: 'binary', severity: 'error', message: 'This is binary data, not text; there is no transcript to read in it.', span: place }];
  return [];
}

function undecoded(text: string): readonly Problem<TranscriptProblem>[] {
  const first = text.indexOf('\ufffd');
  let count = 0;
  for (let at = first; at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  if (count < ENOUGH) return [];
  return [{ code: 'encoding', severity: 'warning', message: `${count} characters could not be decoded: the file is in another encoding. Reopen it with the right one; names and quotes that hold such characters are not found.`, span: span(first, first + 1) }];
}

/**
 * The problem with a text of which hardly a letter could be decoded, so that nothing in it tells whether it is a
 * transcript; `undefined` for all others. Looks at the first 65,536 code units.
 */
export function illegible(text: string): Problem<TranscriptProblem> | undefined {
  const sample = text.slice(0, SAMPLE), damaged = sample.split('\ufffd').length - 1;
  return damaged * 4 > sample.replace(/\s+/g, '').length ? undecoded(text)[0] : undefined;
}

/** The bytes of curly quotes and dashes (E2 80 xx) as Windows-1252 shows them. */
const MISREAD = /â€[œ\u009d™˜”“¦]/g;

function misread(text: string): readonly Problem<TranscriptProblem>[] {
  let first: RegExpExecArray | undefined, count = 0;
  for (const match of text.matchAll(MISREAD)) { first ??= match; count++; }
  if (!first || count < ENOUGH) return [];
  return [{ code: 'encoding', severity: 'warning', message: 'The quotation marks are garbled: this is UTF-8 read as Windows-1252. Reopen the file with the encoding UTF-8.', span: span(first.index, first.index + first[0].length) }];
}
