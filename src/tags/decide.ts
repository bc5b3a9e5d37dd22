import { span, type Span } from '../base/span';
import { CONTEXT, contextAt, NOTHING_EXPECTED, type Candidate, type Expected, type Located, type Weighed } from './weigh';
import { GRAM, type Haystack } from './haystack';
import type { AnchorState, Selector } from './model';
import { nearMatches } from './near';

/** By how much the best place must beat the next (in units of {@link Candidate.context}) to be taken without asking. */
const MARGIN = 0.5;
/** Context from which a place is trusted where nothing else fits: one side intact, or both in good part. */
const TRUSTED = 0.9;
/** Context that settles where an edited passage is, and context that settles where an unedited one still is. */
const SETTLED = 1.75, CERTAIN = 1.9;
/** Context that tells one of several copies from the others, if it is far ahead of them. */
const CLEAR = 1.5;
/** Context that settles an edited passage of nearly the same words where it is expected or nothing else is in question. */
const LIKELY = 1;
/** Context of another place that makes one doubt even a perfect one, as the passage may be that other one with an edit beside it; less is enough where copies were added since. */
const DOUBTFUL = 1.2, DOUBTFUL_IF_ADDED = 0.5, DOUBTFUL_OF_DOUBLES = 1;
/** A quote this long (UTF-16 code units) that stands once and stood once is taken to be the passage even where nothing around it agrees. */
const UNMISTAKABLE = 24;
/** The same away from the passages that stood near it: as long as all the context that a selector has. */
const ALONE = 2 * CONTEXT;
/** Likeness of words (1: the same) from which a place is shown to a person, and from which one side of context is enough to take it. */
const ALIKE = 0.8, VERY_ALIKE = 0.85;
/** A side of the context that says less than this agrees in nothing. */
const SILENT_SIDE = 0.2;
/** Widest stretch (plain offsets) of expected beginnings that tells copies apart: neighbours that shifted alike, with their leeway. */
const NARROW = 100;
/** How many places are offered to the person who decides. */
const MOST_CANDIDATES = 8;

const LOST: Located = Object.freeze({ state: 'lost', span: null, candidates: [] });

/** Where a passage may be, and what is known of it: what the decision rests on. */
interface Question {
  readonly haystack: Haystack;
  readonly selector: Selector;
  readonly weighed: Weighed;
  readonly expected: Expected;
  /** How often the passage's words stood when it was tagged, and how many places were nearly like it. */
  readonly copies: number;
  readonly doubles: number;
  /** Stretches where the passages around lead one to expect it; of several copies only narrow ones tell. */
  readonly windows: readonly Span[];
  readonly narrow: readonly Span[];
  /** Its words stood once and stand once. */
  readonly single: boolean;
  /** Copies went, or came, since. */
  readonly vanished: boolean;
  readonly added: boolean;
}

/**
 * Decides where the passage is. A passage that stood once is found by its words; one of several copies only by all of
 * its context, or where the passages around it lead one to expect it. Whatever remains in doubt is left to a person.
 */
export function resolve(haystack: Haystack, selector: Selector, weighed: Weighed, expected: Expected): Located {
  const question = questionOf(haystack, selector, weighed, expected), { exact, at } = weighed, [best] = exact, { windows, narrow } = question;
  const here = exact.find(({ start }) => start === at);
  const take = (chosen: Candidate): Located => taken(haystack, chosen === here ? 'exact' : 'moved', chosen);
  if (here && isStillHere(question, here)) return take(here);
  const surest = surestOf(selector, weighed), led = surest ? undefined : whereLed(question);
  if (led) return take(led);
  const clear = best !== undefined && isClear(question, best, surest);
  if (clear && isIn(best, narrow)) return take(best);
  const similar = nearMatches(haystack, selector, at, expected).filter(({ errors }) => errors > 0);
  if (!clear || !mayStray(question, best)) return chooseAmong(haystack, selector, [...exact, ...similar], expected);
  const rivals = similar.filter(other => isIn(other, windows) || (other.context >= TRUSTED && other.context >= best.context - MARGIN));
  return rivals.length > 0 ? asked(haystack, [best, ...rivals]) : take(best);
}

function questionOf(haystack: Haystack, selector: Selector, weighed: Weighed, expected: Expected): Question {
  const { copies = 1, doubles = 0 } = selector, { count, complete } = weighed, { windows } = expected;
  return {
    haystack, selector, weighed, expected, copies, doubles, windows, narrow: copies > 1 ? windows.filter(({ start, end }) => end - start <= NARROW) : windows,
    single: copies === 1 && count === 1 && complete, vanished: complete && count < copies, added: count > copies,
  };
}

/** Whether the passage still stands where it was, and nothing makes one doubt it. */
function isStillHere(question: Question, here: Candidate): boolean {
  const sure = here.context >= CERTAIN || (question.single && here.context >= MARGIN);
  return sure && !isAstray(question, here) && !isOusted(question, here);
}

/** One of the copies is gone: it may be the passage itself, and what is left its double in every word around it. */
function isAstray({ vanished, windows }: Question, candidate: Candidate): boolean {
  return vanished && windows.length > 0 && !isIn(candidate, windows);
}

/** A copy that came may have come to this very place, and a double may stand here while the passage went with its neighbours. */
function isOusted({ weighed: { exact }, copies, added, windows, narrow }: Question, candidate: Candidate): boolean {
  if (copies === 1) return false;
  return exact.some(other => other !== candidate
    && ((added && other.context >= DOUBTFUL_IF_ADDED) || (other.context >= candidate.context - MARGIN && windows.length > 0 && !isIn(candidate, narrow))));
}

/** One of the copies is gone, and the one that is left may be a double in every word around it: only passages on both sides of it tell. */
function mayBeDouble({ vanished, doubles, narrow, expected: { agreed } }: Question, candidate: Candidate): boolean {
  return vanished && doubles > 0 && !(agreed && isIn(candidate, narrow));
}

/** Places with all that was around the passage, where its neighbours lead. */
function certainNear({ weighed: { exact }, narrow }: Question): readonly Candidate[] {
  return exact.filter(candidate => isIn(candidate, narrow) && candidate.context >= CERTAIN);
}

/** The one place to which the neighbours lead, with all of the context and no other like it; `undefined` if there is none. */
function whereLed(question: Question): Candidate | undefined {
  const { weighed: { exact }, vanished, added, doubles, expected } = question, [nearest, ...more] = certainNear(question);
  if (!nearest || more.length > 0 || vanished || added || (doubles > 0 && !expected.agreed)) return undefined;
  return exact.every(other => nearest.context > other.context - MARGIN) ? nearest : undefined;
}

/** Whether the best place is clearly ahead of all others, or the surest of all. */
function isClear(question: Question, best: Candidate, surest: Candidate | undefined): boolean {
  if (surest) return certainNear(question).every(candidate => candidate === surest) && !isAstray(question, surest) && !mayBeDouble(question, surest);
  const { weighed: { exact, complete }, selector: { quote }, copies, doubles, windows, single, vanished } = question;
  if (!complete || vanished) return false;
  const ahead = best.context - (exact[1]?.context ?? (copies === 1 ? -1 : 0));
  if (copies === 1) return ahead >= MARGIN && (best.context >= TRUSTED || (single && quote.length >= UNMISTAKABLE));
  const stands = doubles > 0 ? best.context >= CERTAIN && ahead > 2 * MARGIN : best.context >= CLEAR && ahead >= 2 * MARGIN;
  return stands && (windows.length === 0 || isIn(best, windows));
}

/** Whether a passage may be away from its neighbours: only one that stood once, with all that was around it, or a long one that stands once still with most of it. */
function mayStray({ windows, copies, doubles, single, selector: { quote } }: Question, best: Candidate): boolean {
  if (windows.length === 0) return true;
  return copies === 1 && (best.context >= CERTAIN || (single && doubles === 0 && quote.length >= (best.context >= CLEAR ? UNMISTAKABLE : ALONE)));
}

/** How many other places of a text one could take for a passage, were the text edited: nearly its words among nearly the same words. */
export function doublesOf(haystack: Haystack, selector: Selector, { start, end }: Span): number {
  const { places } = haystack.find(selector.quote, start), exact = places.map(place => ({ start: place, end: place + end - start, errors: 0, ...contextAt(haystack, selector, place, place + end - start) }));
  const near = nearMatches(haystack, selector, start, NOTHING_EXPECTED).filter(({ errors }) => errors > 0);
  const isOther = (other: Candidate): boolean => other.end <= start || other.start >= end;
  return [...exact, ...near].filter(other => isOther(other) && other.context >= TRUSTED && 1 - other.errors / selector.quote.length >= ALIKE).length;
}

/** The one place that has all of the context, if no other has much of it; `undefined` if there is none. */
export function surestOf({ copies = 1, doubles = 0 }: Selector, { exact, count, complete }: Weighed): Candidate | undefined {
  const [best, second] = exact;
  return complete && best?.context === 2 && (second?.context ?? 0) < (count > copies ? DOUBTFUL_IF_ADDED : doubles ? DOUBTFUL_OF_DOUBLES : DOUBTFUL) ? best : undefined;
}

function isIn({ start }: Pick<Candidate, 'start'>, windows: readonly Span[]): boolean {
  return windows.some(window => window.start <= start && start <= window.end);
}

/**
 * Whether a place may be another sentence that begins or ends like the passage: on one side nothing agrees, from the passage's
 * edge on. Only passages near it can tell, if both sides agree or the edge is whole; or that it stands right where the passage was.
 */
function isPartOfAnother({ plain, ofPoint }: Haystack, { quote, start: at }: Selector, { start, end, before, after }: Candidate, { windows, agreed }: Expected): boolean {
  if (Math.min(before, after) >= SILENT_SIDE || start === ofPoint(at)) return false;
  const edge = before < after ? plain.startsWith(quote.slice(0, GRAM), start) : plain.slice(start, end).endsWith(quote.slice(-GRAM));
  return !isIn({ start }, windows) || !(agreed || edge);
}

/**
 * Whether a half of the passage stands whole elsewhere, with all that was around it on that side, which is not all here: then
 * the passage was taken apart, and what stands here are other words like it.
 */
function isElsewhere(haystack: Haystack, { quote, before, after }: Selector, candidate: Candidate): boolean {
  const half = quote.length >> 1, head = candidate.before < 1 ? before + quote.slice(0, half) : '', tail = candidate.after < 1 ? quote.slice(half) + after : '';
  return [head, tail].some(piece => piece.length >= UNMISTAKABLE && haystack.find(piece, candidate.start).places.length > 0);
}

/** Whether a place has the digits of the passage: sentences that say the same of other things differ in their figures, which is what they are tagged for. */
function hasFigures({ plain }: Haystack, { quote }: Selector, { start, end }: Candidate): boolean {
  const digits = (text: string): string => text.replace(/\D+/g, ' ').trim();
  return digits(quote) === digits(plain.slice(start, end));
}

/** Weighs words and context of all places together: takes an edited passage where it clearly is, and asks or gives up otherwise. */
function chooseAmong(haystack: Haystack, selector: Selector, candidates: readonly Candidate[], expected: Expected): Located {
  const { copies = 1, doubles = 0 } = selector, { windows, agreed } = expected, several = copies > 1;
  const scored = candidates.map(candidate => {
    const alike = 1 - candidate.errors / selector.quote.length, near = isIn(candidate, windows);
    return { ...candidate, alike, near, score: candidate.context + 2 * alike + (near ? MARGIN / 2 : 0) };
  });
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return LOST;
  const ahead = best.score - (second?.score ?? -1), certain = best.near ? !several || agreed : windows.length === 0 && !several && doubles === 0;
  // Where the annotations on both sides lead, and nowhere else there, it stands among all that was around it.
  const led = best.near && agreed && !scored.some(other => other !== best && other.near);
  if (best.errors > 0 && led && best.context === 2 && best.alike >= VERY_ALIKE) return taken(haystack, 'changed', best);
  if (best.errors > 0 && ahead >= MARGIN && (best.near || !several) && (led || !isElsewhere(haystack, selector, best))) {
    // One of several copies was edited, all that was around it is still there, and around no other.
    if (best.context === 2 && best.alike >= VERY_ALIKE && best.near && ahead >= 2 * MARGIN) return taken(haystack, 'changed', best);
    if (best.context >= SETTLED && certain) return taken(haystack, 'changed', best);
    if (best.context >= LIKELY && best.alike >= VERY_ALIKE && doubles === 0 && !several && !isPartOfAnother(haystack, selector, best, expected) && hasFigures(haystack, selector, best)) return taken(haystack, 'changed', best);
  }
  return best.alike >= ALIKE || best.context >= TRUSTED ? asked(haystack, scored) : LOST;
}

function taken(haystack: Haystack, state: AnchorState, { start, end }: Span): Located {
  return { state, span: span(haystack.toText(start), haystack.toText(end)), candidates: [] };
}

function asked(haystack: Haystack, candidates: readonly Span[]): Located {
  return { state: 'ambiguous', span: null, candidates: candidates.slice(0, MOST_CANDIDATES).map(({ start, end }) => span(haystack.toText(start), haystack.toText(end))) };
}
