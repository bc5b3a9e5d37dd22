import { countWhile } from '../base/halving';
import { printed } from './printed';

/** A text made ready to be searched many times: without byte order mark, line breaks as `\n`, with an index of its grams. */
export interface Haystack {
  /** The text that is searched. Offsets in it are called plain. */
  readonly plain: string;
  /** The offset in the original text (UTF-16 code units) of a plain offset. */
  toText(plain: number): number;
  /** The plain offset of an offset in the original text; inside `\r\n` that of the line break. */
  toPlain(offset: number): number;
  /** The plain offset of a count of code points, and the other way round; out of range gives the nearer end. */
  ofPoint(points: number): number;
  toPoint(plain: number): number;
  /** Where a passage stands, in order of place; those nearest to `near` where there are too many to look at. */
  find(needle: string, near: number): Occurrences;
  /** Where a gram of {@link GRAM} code units may stand (some places may hold another gram of the same hash). */
  grams(gram: string, at: number): GramPlaces;
  /** The same text in one way of writing it, see {@link Printed}, made when first asked for; its points are those of the text as it is. */
  print(): Haystack;
}

/** Exact occurrences of a passage; `complete` unless there were more than could be looked at. */
export interface Occurrences {
  readonly places: readonly number[];
  readonly complete: boolean;
}

/** A stretch of a list of places, in order. */
export interface GramPlaces {
  readonly places: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** Length of the grams that are indexed, in UTF-16 code units. */
export const GRAM = 5;
/** How many places of one gram are looked at for one passage; bounds the work in texts that repeat themselves. */
const MOST_PLACES = 4096;
/** How many exact occurrences are told; a passage that stands more often needs its context. */
const MOST_FOUND = 512;
/** How many grams of a passage are compared to find its rarest. */
const GRAMS_TRIED = 64;

/** Makes a text ready. Linear; the index of grams is made when it is first needed. */
export function haystackOf(text: string): Haystack {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const plain = (bom ? text.slice(1) : text).replace(/\r\n?/g, '\n');
  const breaks = plain.length + bom === text.length ? NONE : pairBreaks(text, bom);
  const astral = astralPlaces(plain);
  const self: Haystack = {
    ...searched(plain, () => printedHaystack(self)),
    toText: at => at + bom + countBelow(breaks, at),
    toPlain: offset => {
      const before = countWhile(breaks.length, i => breaks[i]! + i + bom < offset - 1);
      return Math.max(0, Math.min(offset - bom - before, plain.length));
    },
    toPoint: at => at - countBelow(astral, at),
    ofPoint: points => {
      const before = countWhile(astral.length, i => astral[i]! - i < points);
      return Math.max(0, Math.min(points + before, plain.length));
    },
  };
  return self;
}

function printedHaystack(haystack: Haystack): Haystack {
  const print = printed(haystack.plain);
  if (!print) return haystack;
  const self: Haystack = {
    ...searched(print.text, () => self),
    toText: at => haystack.toText(print.toOwn(at)),
    toPlain: offset => print.toPrinted(haystack.toPlain(offset)),
    toPoint: at => haystack.toPoint(print.toOwn(at)),
    ofPoint: points => print.toPrinted(haystack.ofPoint(points)),
  };
  return self;
}

/** What searches a text; the index is made when it is first needed. */
function searched(plain: string, printing: () => Haystack): Pick<Haystack, 'plain' | 'find' | 'grams' | 'print'> {
  let index: GramIndex | undefined, print: Haystack | undefined;
  const indexed = (): GramIndex => (index ??= gramIndex(plain));
  const found = new Map<string, Occurrences>();
  return {
    plain,
    find: (needle, near) => {
      const known = found.get(needle);
      if (known?.complete) return known;
      const fresh = needle.length < GRAM ? findShort(plain, needle, near) : findByGram(plain, indexed(), needle, near);
      found.set(needle, fresh);
      return fresh;
    },
    grams: (gram, at) => indexed().places(gram, at),
    print: () => (print ??= printing()),
  };
}

const NONE = new Int32Array(0);

/** Plain offsets of the line breaks that are two code units in the text. */
function pairBreaks(text: string, bom: number): Int32Array {
  const places: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) places.push(at - bom - places.length);
  return Int32Array.from(places);
}

/** Offsets of characters that take two code units. */
function astralPlaces(plain: string): Int32Array {
  const places: number[] = [];
  for (const { index } of plain.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) places.push(index);
  return Int32Array.from(places);
}

/** How many numbers of a sorted list are below a limit. */
function countBelow(sorted: Int32Array, limit: number): number {
  return countWhile(sorted.length, i => sorted[i]! < limit);
}

function findShort(plain: string, needle: string, near: number): Occurrences {
  if (needle === '') return { places: [], complete: true };
  const behind: number[] = [], ahead: number[] = [];
  let at = plain.indexOf(needle, near);
  for (; at >= 0 && ahead.length < MOST_FOUND; at = plain.indexOf(needle, at + 1)) ahead.push(at);
  let complete = at < 0;
  at = near > 0 ? plain.lastIndexOf(needle, near - 1) : -1;
  for (; at >= 0 && behind.length < MOST_FOUND; at = at > 0 ? plain.lastIndexOf(needle, at - 1) : -1) behind.push(at);
  complete &&= at < 0;
  return { places: [...behind.reverse(), ...ahead], complete };
}

function findByGram(plain: string, index: GramIndex, needle: string, near: number): Occurrences {
  let rarest = index.places(needle, 0), offset = 0;
  const step = Math.max(1, Math.floor((needle.length - GRAM) / GRAMS_TRIED));
  for (let at = step; at + GRAM <= needle.length && rarest.to - rarest.from > 1; at += step) {
    const places = index.places(needle, at);
    if (places.to - places.from < rarest.to - rarest.from) { rarest = places; offset = at; }
  }
  const { places } = rarest;
  let { from, to } = rarest, complete = to - from <= MOST_PLACES;
  if (!complete) {
    const middle = from + countBelow(places.subarray(from, to), near + offset);
    from = Math.max(from, middle - MOST_PLACES / 2);
    to = Math.min(to, middle + MOST_PLACES / 2);
  }
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    const start = places[i]! - offset;
    if (start >= 0 && plain.startsWith(needle, start)) found.push(start);
  }
  if (found.length > MOST_FOUND) {
    complete = false;
    const middle = found.findIndex(place => place >= near), first = Math.max(0, (middle < 0 ? found.length : middle) - MOST_FOUND / 2);
    return { places: found.slice(first, first + MOST_FOUND), complete };
  }
  return { places: found, complete };
}

interface GramIndex {
  places(text: string, at: number): GramPlaces;
}

const FACTOR = 0x01000193, LEADING = Math.imul(Math.imul(FACTOR, FACTOR), Math.imul(FACTOR, FACTOR));

/** All places of all grams, sorted into buckets by hash: two passes over the text and no object per place. */
function gramIndex(plain: string): GramIndex {
  const bits = Math.max(8, Math.min(20, 32 - Math.clz32(plain.length)));
  const shift = 32 - bits, count = Math.max(0, plain.length - GRAM + 1);
  const starts = new Int32Array((1 << bits) + 1), places = new Int32Array(count);
  const bucketOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> shift;
  const eachBucket = (visit: (bucket: number, at: number) => void): void => {
    let hash = 0;
    for (let i = 0; i < plain.length; i++) {
      if (i >= GRAM) hash = (hash - Math.imul(plain.charCodeAt(i - GRAM), LEADING)) | 0;
      hash = (Math.imul(hash, FACTOR) + plain.charCodeAt(i)) | 0;
      if (i >= GRAM - 1) visit(bucketOf(hash), i - GRAM + 1);
    }
  };
  eachBucket(bucket => { starts[bucket + 1]!++; });
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const next = starts.slice();
  eachBucket((bucket, at) => { places[next[bucket]!++] = at; });
  return {
    places(text, at) {
      let hash = 0;
      for (let i = at; i < at + GRAM; i++) hash = (Math.imul(hash, FACTOR) + text.charCodeAt(i)) | 0;
      const bucket = bucketOf(hash);
      return { places, from: starts[bucket]!, to: starts[bucket + 1]! };
    },
  };
}
