import { inSlices, type Cancel } from '../base/schedule';
import { createRowReader, createRowWriter } from './cache-rows';
import type { Remembered } from './loader';
import type { WordDump } from './words';

/** What a library knows, as it is kept for the next start. */
export interface Kept {
  readonly known: ReadonlyMap<string, Remembered>;
  readonly words: WordDump;
}

/** The layout of the file; raised when it changes, so that older files are read anew. */
const FORMAT = 'readout library 1';
/** How much is taken at once where nothing may be blocked for long: bytes, or code units. */
const PIECE = 1 << 18;

interface Header {
  readonly format: string;
  readonly basis: string;
  /** Bytes of the sections behind the header: rows, strings, URIs, words, lists, postings. */
  readonly sections: readonly number[];
  readonly sum: number;
}

/**
 * Writes what is known as bytes: a line of JSON that says how long the sections are and what they add up to, then the
 * sections. `basis` names what all readings rest on. Breathes between pieces, so that one thread stays responsive.
 */
export async function encodeKept({ known, words }: Kept, basis: string, cancel?: Cancel): Promise<Uint8Array | undefined> {
  const writer = createRowWriter(), rows = createPieces(), strings = createPieces(), uris = createPieces(), terms = createPieces();
  await inSlices(known, ([uri, remembered]) => rows.line(writer.row(uri, remembered)), cancel);
  await inSlices(writer.strings, text => strings.line(JSON.stringify(text)), cancel);
  await inSlices(words.uris, uri => uris.line(uri), cancel);
  await inSlices(words.words, word => terms.line(word), cancel);
  if (cancel?.isCancellationRequested) return undefined;
  const { lists, bytes: postings } = words.postings, sections = [rows.pieces(), strings.pieces(), uris.pieces(), terms.pieces(), inPieces(new Uint8Array(lists.buffer, lists.byteOffset, lists.byteLength)), inPieces(postings)];
  const header: Header = { format: FORMAT, basis, sections: sections.map(lengthOf), sum: await checksum(sections.flat()) };
  return joined([new TextEncoder().encode(`${JSON.stringify(header)}\n`), ...sections.flat()]);
}

/** Reads what {@link encodeKept} wrote; `undefined` for anything else: another basis, another format, a damaged file. */
export async function decodeKept(bytes: Uint8Array, basis: string): Promise<Kept | undefined> {
  const header = headerOf(bytes);
  if (!header || header.format !== FORMAT || header.basis !== basis) return undefined;
  let at = bytes.indexOf(10) + 1;
  const sections = header.sections.map(length => bytes.subarray(at, at += length));
  if (sections.length !== 6 || at !== bytes.length || await checksum(sections.flatMap(inPieces)) !== header.sum) return undefined;
  try {
    const [rows, strings, uris, words, lists, postings] = sections as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    const table: string[] = [], known = new Map<string, Remembered>();
    await inSlices(linesIn(strings), line => { table.push(JSON.parse(line) as string); });
    const read = createRowReader(table);
    await inSlices(linesIn(rows), line => {
      const [uri, remembered] = read(line);
      known.set(uri, remembered);
    });
    const addresses: string[] = [], terms: string[] = [];
    await inSlices(linesIn(uris), uri => { addresses.push(uri); });
    await inSlices(linesIn(words), word => { terms.push(word); });
    return { known, words: { uris: addresses, words: terms, postings: { bytes: postings, lists: new Int32Array(new Uint8Array(lists).buffer) } } };
  } catch {
    return undefined;
  }
}

/** The first line, if it is one of ours. */
function headerOf(bytes: Uint8Array): Header | undefined {
  const end = bytes.subarray(0, 1 << 12).indexOf(10);
  if (end < 0) return undefined;
  try {
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Partial<Header> | null;
    return header && Array.isArray(header.sections) && header.sections.every(Number.isSafeInteger) ? header as Header : undefined;
  } catch {
    return undefined;
  }
}

/** Lines gathered as bytes, a piece at a time. */
function createPieces(): { line(text: string): void; pieces(): readonly Uint8Array[] } {
  const encoder = new TextEncoder(), done: Uint8Array[] = [];
  let waiting = '';
  const flush = (): void => { done.push(encoder.encode(waiting)); waiting = ''; };
  return {
    line(text) {
      waiting += `${text}\n`;
      if (waiting.length > PIECE) flush();
    },
    pieces() {
      flush();
      return done;
    },
  };
}

/** The lines of a section, decoded a piece at a time. */
function* linesIn(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  for (let start = 0; start < bytes.length;) {
    const full = bytes.indexOf(10, Math.min(start + PIECE, bytes.length - 1)), end = full < 0 ? bytes.length : full + 1;
    const lines = decoder.decode(bytes.subarray(start, end)).split('\n');
    lines.pop();
    yield* lines;
    start = end;
  }
}

/** Bytes cut into pieces that take little time each. */
function inPieces(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, i) => bytes.subarray(i * PIECE, (i + 1) * PIECE));
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

async function joined(pieces: readonly Uint8Array[]): Promise<Uint8Array> {
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  await inSlices(pieces, piece => { whole.set(piece, at); at += piece.length; });
  return whole;
}

/** FNV-1a (32 bits, Fowler, Noll and Vo) over all bytes: tells a file that was cut off or damaged. */
async function checksum(pieces: readonly Uint8Array[]): Promise<number> {
  let sum = 0x811c9dc5;
  await inSlices(pieces, piece => { for (let i = 0; i < piece.length; i++) sum = Math.imul(sum ^ piece[i]!, 0x01000193); });
  return sum >>> 0;
}
