import { span, type Span } from '../../base/span';
import { haystackOf } from '../../tags/haystack';

/** A selection's bounds as a project counts them. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** Turns a count into an offset of the text, in UTF-16 code units. */
type Counting = (count: number) => number;

const WORD = /[\p{L}\p{N}]/u;

/**
 * Where the selections of one text stand, in UTF-16 code units; `null` for what is not inside the text, has no length or bounds that are no
 * whole numbers. The format counts Unicode code points of the text as it is in the package; some programs count a line break of two characters
 * as one, or UTF-16 code units. Where that makes a difference, what lets most selections begin and end between words holds for all of the text,
 * unless the program that wrote it is known to count `asTheFormat` does.
 */
export function placesOf(text: string, selections: readonly Bounds[], asTheFormat: boolean): readonly (Span | null)[] {
  const countings = asTheFormat ? countingsOf(text).slice(0, 1) : countingsOf(text);
  const tried = countings.map(({ count, length }) => selections.map(({ start, end }) => (
    Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start < end && end <= length ? span(count(start), count(end)) : null)));
  const fits = tried.map(places => places.reduce((sum, place) => sum + (place ? Number(!cutsWord(text, place.start)) + Number(!cutsWord(text, place.end)) : 0), 0));
  return tried[fits.indexOf(Math.max(...fits))]!;
}

/** The ways to count in a text, the format's own first; one alone where all come to the same. */
function countingsOf(text: string): readonly { readonly count: Counting; readonly length: number }[] {
  const plain = haystackOf(text), one = { count: (count: number) => plain.toText(plain.ofPoint(count)), length: plain.toPoint(plain.plain.length) };
  const units = { count: (count: number) => count, length: text.length };
  if (one.length === text.length) return [units];
  // line breaks told apart from one another are no longer two characters that make one
  const apart = haystackOf(text.replaceAll('\r', ' '));
  return [{ count: count => apart.toText(apart.ofPoint(count)), length: apart.toPoint(apart.plain.length) }, one, units];
}

/** Whether an offset stands between two letters or digits. */
function cutsWord(text: string, at: number): boolean {
  return at > 0 && WORD.test(text[at - 1]!) && WORD.test(text[at] ?? '');
}
