import { countWhile } from '../base/halving';
import { NOTHING_EXPECTED, weigh, type Expected, type Weighed } from './weigh';
import { resolve, surestOf } from './decide';
import { haystackOf, type Haystack } from './haystack';
import type { Annotation, Placed } from './model';

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
  const weighed = annotations.map(annotation => weigh(haystack, annotation));
  const firm = firmOnes(annotations, weighed, haystack);
  return inOrder(annotations.map((annotation, i) => ({ annotation, ...resolve(haystack, annotation, weighed[i]!, expectedFor(annotation, firm, haystack)) })));
}

function firmOnes(annotations: readonly Annotation[], weighed: readonly Weighed[], haystack: Haystack): readonly Firm[] {
  return annotations.flatMap((annotation, i) => {
    const sure = surestOf(annotation, weighed[i]!);
    return sure && annotation.quote.length + annotation.before.length + annotation.after.length >= LEEWAY ? [{ from: annotation.start, shift: haystack.toPoint(sure.start) - annotation.start }] : [];
  }).sort((a, b) => a.from - b.from);
}

/** Where a passage should begin now if it went with its neighbours, in plain offsets. */
function expectedFor({ start }: Annotation, firm: readonly Firm[], haystack: Haystack): Expected {
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
