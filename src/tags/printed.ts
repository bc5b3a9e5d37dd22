import { countWhile } from '../base/halving';

/**
 * A text in one way of writing: each run of white space one space, or one line break between paragraphs, quotation marks,
 * apostrophes, dashes and dots of one kind, letters with their marks in one piece (NFC), nothing invisible. What comes of wrapping lines anew, of a program that sets
 * typographic quotes, and of a disk that decomposes letters is no other text.
 */
export interface Printed {
  readonly text: string;
  /** The offset in the text before of an offset in this one; in the midst of what was put together that of its beginning. */
  toOwn(printed: number): number;
  /** The offset in this text of one in the text before; in the midst of what was put together that of its end. */
  toPrinted(own: number): number;
}

/** Whatever may be written in several ways; a single space, which is most of it, is not looked at. */
const SEVERAL_WAYS = /\s{2,}|[^\S ]|[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069]|[“”„‟«»″]|[‘’‚‛′]|[‐-―−]|\.{3}|[\p{L}\p{N}]\p{M}+|[\u1100-\u11ff]{2,}/gu;

/** Makes a text comparable, see {@link Printed}. Linear; `null` where it is so already. */
export function printed(text: string): Printed | null {
  const parts: string[] = [], at: number[] = [], shift: number[] = [];
  let done = 0, gone = 0;
  for (const { 0: match, index } of text.matchAll(SEVERAL_WAYS)) {
    const one = oneWay(match);
    // a few letters of Indian scripts come apart in NFC; nothing may grow
    if (one === match || one.length > match.length) continue;
    parts.push(text.slice(done, index), one);
    done = index + match.length;
    if (one.length === match.length) continue;
    gone += match.length - one.length;
    at.push(done - gone);
    shift.push(gone);
  }
  if (done === 0) return null;
  const shiftAt = (place: number): number => shift[countWhile(at.length, i => at[i]! <= place) - 1] ?? 0;
  const toOwn = (place: number): number => place + shiftAt(place);
  const whole = parts.join('') + text.slice(done);
  return {
    text: whole, toOwn,
    toPrinted: own => {
      const before = countWhile(at.length, i => at[i]! + shift[i]! <= own), plain = own - (shift[before - 1] ?? 0);
      return Math.max(0, Math.min(before < at.length ? Math.min(plain, at[before]!) : plain, whole.length));
    },
  };
}

/** Whether two texts are the same to their readers, see {@link Printed}. */
export function samePrint(one: string, other: string): boolean {
  return one === other || (printed(one)?.text ?? one) === (printed(other)?.text ?? other);
}

/** Where a paragraph ends, which no wrapping changes. */
const BLANK_LINE = /\n[^\S\n]*\n/;

function oneWay(match: string): string {
  const first = match[0]!;
  if (/\s/.test(first)) return BLANK_LINE.test(match) ? '\n' : ' ';
  if (/[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069]/.test(first)) return '';
  if (/[“”„‟«»″]/.test(first)) return '"';
  if (/[‘’‚‛′]/.test(first)) return "'";
  if (/[‐-―−]/.test(first)) return '-';
  return first === '.' ? '…' : match.normalize('NFC');
}
