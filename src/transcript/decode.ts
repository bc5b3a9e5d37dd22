import type { Problem } from '../base/problem';
import { span } from '../base/span';
import type { TranscriptProblem } from './model';

/** A text made of a file's bytes. */
export interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding that was found (`utf-8`, `utf-16le`, `windows-1251`). */
  readonly encoding: string;
  readonly problems: readonly Problem<TranscriptProblem>[];
}

/** How many bytes tell an encoding. */
const SAMPLE = 65536;
/** A text has hardly any control characters; with more than this share of them the bytes are no text. */
const MOST_CONTROLS = 0.02;

/**
 * Decodes a file: a byte order mark decides, else zero bytes tell UTF-16 from bytes that are no text, else UTF-8 where it is valid, else the
 * single-byte code page whose letters it has (windows-1251 for Cyrillic, else windows-1252). Total: bytes that are no text give an empty text
 * and a problem, replaced characters give a problem.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs('utf-8', bytes);
  if (a === 0xff && b === 0xfe) return decodeAs('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return decodeAs('utf-16be', bytes);
  const sample = bytes.subarray(0, SAMPLE), zeros = zerosIn(sample);
  if (zeros.even + zeros.odd > 0) {
    // Latin and Cyrillic text in UTF-16 has its zero bytes, or its 4s, in one half of the pairs.
    const pairs = sample.length / 2;
    if (zeros.odd > pairs * 0.2 && zeros.even < pairs * 0.01) return decodeAs('utf-16le', bytes);
    if (zeros.even > pairs * 0.2 && zeros.odd < pairs * 0.01) return decodeAs('utf-16be', bytes);
    if (zeros.even + zeros.odd > sample.length * 0.001 || controlsIn(sample) > MOST_CONTROLS) return binary();
  }
  if (controlsIn(sample) > MOST_CONTROLS) return binary();
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8', problems: [] };
  } catch {
    return decodeAs(codePageOf(sample), bytes);
  }
}

function zerosIn(bytes: Uint8Array): { even: number; odd: number } {
  let even = 0, odd = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) { if (i & 1) odd++; else even++; }
  return { even, odd };
}

/** The share of control characters other than tab, line ends and form feed. */
function controlsIn(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  return bytes.length === 0 ? 0 : controls / bytes.length;
}

/** Cyrillic in windows-1251 is runs of bytes from 0xC0 on; Western accents stand alone between ASCII letters. UTF-8 with some bad bytes stays UTF-8. */
function codePageOf(bytes: Uint8Array): 'utf-8' | 'windows-1251' | 'windows-1252' {
  let high = 0, paired = 0, sequences = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!, next = bytes[i + 1] ?? 0;
    if (byte < 0x80) continue;
    high++;
    if (byte >= 0xc0 && next >= 0xc0) paired++;
    if (byte >= 0xc2 && byte <= 0xf4 && next >= 0x80 && next <= 0xbf) { sequences++; i++; }
  }
  if (sequences * 2 > high) return 'utf-8';
  return paired * 2 > high ? 'windows-1251' : 'windows-1252';
}

/** What the bytes from 80 to 9F are in windows-1252 (WHATWG, "Encoding", index windows-1252): five stand for no character of their own. */
const HIGH_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text in windows-1252, by our own table: the decoders of many versions of Node take it for Latin-1 and give control characters for euros, curly
 * quotes and dashes (github.com/nodejs/node, issues 56542 and 60888).
 */
function decode1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)).replace(/[\u0080-\u009f]/g, control => HIGH_1252[control.charCodeAt(0) - 0x80]!));
  }
  return parts.join('');
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  let text: string, used = encoding;
  try {
    text = encoding === 'windows-1252' ? decode1252(bytes) : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  } catch {
    // A platform need not know every encoding.
    text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    used = 'utf-8';
  }
  const guessed = used.startsWith('windows'), damaged = text.indexOf('\ufffd');
  const problems: Problem<TranscriptProblem>[] = [];
  if (guessed) problems.push({ code: 'encoding', severity: 'info', message: `The file is not UTF-8; it was read as ${used}.`, span: span(0, 0) });
  else if (damaged >= 0) problems.push({ code: 'encoding', severity: 'warning', message: `Some bytes are not valid ${used}; they show as �.`, span: span(damaged, damaged + 1) });
  return { text, encoding: used, problems };
}

function binary(): Decoded {
  return { text: '', encoding: 'binary', problems: [{ code: 'binary', severity: 'error', message: 'This file is not text.', span: span(0, 0) }] };
}
