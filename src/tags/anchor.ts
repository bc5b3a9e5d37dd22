import { span, type Span } from '../base/span';
import { doublesOf } from './decide';
import { haystackOf, type Haystack } from './haystack';
import type { Selector } from './model';
import { locateAll } from './place';
import { printed } from './printed';
import { CONTEXT, type Located } from './weigh';

/** Describes a passage so that {@link locate} finds it again; the inverse of it in the same text. Linear in the text. */
export function describe(text: string, passage: Span, haystack: Haystack = haystackOf(text)): Selector {
  const { plain } = haystack;
  const start = haystack.toPlain(passage.start), end = Math.max(start, haystack.toPlain(passage.end));
  const quote = plain.slice(start, end), at = haystack.toPoint(start);
  const { places, complete } = haystack.find(quote, start), count = Math.max(places.length, copiesInPrint(haystack, quote, start));
  const copies = count > 1 || !complete ? { copies: count } : {};
  const selector = { quote, before: plain.slice(haystack.ofPoint(at - CONTEXT), start), after: plain.slice(end, haystack.ofPoint(haystack.toPoint(end) + CONTEXT)), start: at, ...copies };
  const doubles = doublesOf(haystack, selector, span(start, end));
  return doubles > 0 ? { ...selector, doubles } : selector;
}

/** How often a passage stands in a text in any way of writing it, such as with lines that end elsewhere. */
function copiesInPrint(haystack: Haystack, quote: string, start: number): number {
  const print = haystack.print();
  return print.find(printed(quote)?.text ?? quote, print.toPlain(haystack.toText(start))).places.length;
}

/** The same for an annotation that had another place before: what does not hold for the new one is taken away. */
export function describeAnew(text: string, passage: Span): Selector {
  return { copies: undefined, doubles: undefined, ...describe(text, passage) } as Selector;
}

/** Finds a described passage in a text, see {@link AnchorState}. For many passages of one text make its `haystack` once. */
export function locate(text: string, selector: Selector, haystack: Haystack = haystackOf(text)): Located {
  return locateAll(haystack, [selector])[0]!;
}
