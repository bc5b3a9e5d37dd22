import { countWhile } from '../base/halving';
import { NOTHING_EXPECTED, weigh, type Expected, type Located, type Weighed } from './weigh';
import { resolve, surestOf } from './decide';
import { haystackOf, type Haystack } from './haystack';
import type { Annotation, Placed, Selector } from './model';
import { printed } from './printed';

/** How far a neighbour may have been (code points) to say where a passage went. */
const NEIGHBOURHOOD = 2000;
/** How far the shifts of two neighbours may differ (code points) for them to have stayed together. */
const TOGETHER = 600;
/** Leeway for edits between a passage and its neighbours (code points). */
const LEEWAY = 24;

/** An annotation that is where it is beyond doubt: where it was and by how much it shifted, in code points. */
interface Firm {
  readonly from: number;
  readonly shift: number;
}

/**
 * Finds all annotations in a text: in reading order, the placeless last. One index of the text serves all, and those
 * that are beyond doubt help to find their neighbours.
 */
export function place(text: string, annotations: readonly Annotation[], haystack: Haystack = haystackOf(text)): readonly Placed[] {
  const located = locateAll(haystack, annotations);
  return inOrder(annotations.map((annotation, i) => ({ annotation, ...located[i]! })));
}

/**
 * Finds passages in a text, each where it stands among those given. Those that are not there as they were written are looked for
 * once more in one way of writing, see {@link Printed}, if that makes a difference.
 */
export function locateAll(haystack: Haystack, selectors: readonly Selector[]): readonly Located[] {
  const weighed = selectors.map(selector => weigh(haystack, selector)), where = expectations(haystack, selectors, weighed);
  const asWritten = selectors.map((selector, i) => resolve(haystack, selector, weighed[i]!, where(selector)));
  const open = asWritten.flatMap((one, i) => (isFound(one) ? [] : [i]));
  if (open.length === 0) return asWritten;
  const print = haystack.print(), theirs = selectors.map(printedSelector), again = new Map(open.map(i => [i, weigh(print, theirs[i]!)]));
  if (!open.some(i => tellsMore(weighed[i]!, again.get(i)!)) && open.some(i => weighed[i]!.count > 0)) return asWritten;
  const whereThere = expectations(print, theirs, theirs.map((one, i) => again.get(i) ?? weigh(print, one)));
  return asWritten.map((one, i) => (isFound(one) ? one : surer(one, resolve(print, theirs[i]!, again.get(i)!, whereThere(theirs[i]!)))));
}

/** Whether the words stand at more places, or among words more like those from then, once all is written in one way. */
function tellsMore(asWritten: Weighed, asPrinted: Weighed): boolean {
  return asPrinted.count > asWritten.count || (asPrinted.exact[0]?.context ?? 0) > (asWritten.exact[0]?.context ?? 0) + TELLING;
}
/** By how much more context must agree (0 to 2): a single sign that is written in another way. */
const TELLING = 0.02;

function isFound({ state }: Located): boolean {
  return state === 'exact' || state === 'moved';
}

/** What is known more of: a place rather than none, and a question rather than nothing. */
function surer(asWritten: Located, asPrinted: Located): Located {
  return asPrinted.span || (!asWritten.span && asPrinted.state === 'ambiguous') ? asPrinted : asWritten;
}

/** A described passage in one way of writing; what the passage and its context share, as a run of white space, goes to what comes first. */
function printedSelector(selector: Selector): Selector {
  const { quote, before, after } = selector, print = printed(before + quote + after);
  if (!print) return selector;
  const start = print.toPrinted(before.length), end = print.toPrinted(before.length + quote.length);
  return end > start ? { ...selector, quote: print.text.slice(start, end), before: print.text.slice(0, start), after: print.text.slice(end) } : selector;
}

/** Where each passage should be as those around it went there. */
function expectations(haystack: Haystack, selectors: readonly Selector[], weighed: readonly Weighed[]): (selector: Selector) => Expected {
  const firm = firmOnes(selectors, weighed, haystack);
  return selector => expectedFor(selector, firm, haystack);
}

function firmOnes(annotations: readonly Selector[], weighed: readonly Weighed[], haystack: Haystack): readonly Firm[] {
  return annotations.flatMap((annotation, i) => {
    const sure = surestOf(annotation, weighed[i]!);
    return sure && annotation.quote.length + annotation.before.length + annotation.after.length >= LEEWAY ? [{ from: annotation.start, shift: haystack.toPoint(sure.start) - annotation.start }] : [];
  }).sort((a, b) => a.from - b.from);
}

/** Where a passage should begin now if it went with its neighbours, in plain offsets. */
function expectedFor({ start }: Selector, firm: readonly Firm[], haystack: Haystack): Expected {
  const before = countWhile(firm.length, i => firm[i]!.from < start);
  let after = before;
  while (firm[after]?.from === start) after++;
  // What begins at the same place is the same passage, or part of it, and proves nothing.
  const near = [firm[before - 1], firm[after]].filter(one => one && Math.abs(one.from - start) <= NEIGHBOURHOOD) as readonly Firm[];
  const window = (least: number, most: number) => ({ start: haystack.ofPoint(start + least - LEEWAY), end: haystack.ofPoint(start + most + LEEWAY) });
  const shifts = near.map(({ shift }) => shift), least = Math.min(...shifts), most = Math.max(...shifts);
  if (near.length === 0) return NOTHING_EXPECTED;
  const together = most - least <= TOGETHER;
  return { windows: together ? [window(least, most)] : shifts.map(shift => window(shift, shift)), agreed: near.length === 2 && together };
}

/** Placed annotations in reading order, longer ones first where two begin together; those without a place last, by where they were. */
export function inOrder(placed: readonly Placed[]): readonly Placed[] {
  return placed.toSorted((a, b) => {
    if (a.span && b.span) return a.span.start - b.span.start || b.span.end - a.span.end;
    if (a.span || b.span) return a.span ? -1 : 1;
    return a.annotation.start - b.annotation.start;
  });
}
