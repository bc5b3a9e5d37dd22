import type { Problem } from '../base/problem';
import { gather, type Items } from './items';
import { type Edits, indexBefore } from './kept';
import type { Block } from './layouts/laid';
import type { Description, Quote, Reported, TranscriptProblem } from './model';
import { descriptionBy, problemBy, quoteBy, reportedBy } from './moved';
import { type Saying, sayingOf } from './shares';
import { inNextBlock, isSameScene, newScene, type Scene } from './scene';
import type { Speakers } from './speakers';
import { speakIn } from './spoken';
import type { Shifting } from './shifting';
import { SOON } from './stand-in';
import type { VoicedBlock } from './voiced-block';

/** What phase 2 tells of who speaks. */
export interface Attribution {
  readonly quotes: Items<Quote>;
  /** What each quote adds to its speaker's share. */
  readonly sayings: Items<Saying>;
  readonly reported: Items<Reported>;
  readonly descriptions: Items<Description>;
  readonly problems: Items<Problem<TranscriptProblem>>;
  /** How it came about, by block, so that an edit of one need not ask everywhere again. */
  readonly steps: readonly Step[];
  /** By block: 1 where a quote goes on from the block before or into the next. */
  readonly joined: Uint8Array;
  /** By block: 1 where it was asked; elsewhere the version before has told. */
  readonly asked: Uint8Array;
}

/** The walk at one block: what led to it, what leads on. */
interface Step {
  readonly before: Readonly<Scene>;
  readonly after: Readonly<Scene>;
}

/** The blocks of a text, where they stand and what phase 2 sees of them. */
export interface Walked {
  readonly text: string;
  readonly blocks: Shifting<Block>;
  readonly voiced: readonly VoicedBlock[];
}

/** What the version before can tell again: a text with the same people. */
interface Recalled {
  readonly attribution: Attribution;
  readonly blocks: Shifting<Block>;
  readonly edits: Edits;
}

/**
 * Says who speaks each quote and whom each description means, block by block in the order of the text. What can be `recalled` is not asked again: a
 * block is where it or a neighbour changed, where a quote goes on from or into another, or where something else leads to it than before.
 */
export function attribute({ text, blocks, voiced }: Walked, speakers: Speakers, recalled: Recalled | null): Attribution {
  const { length } = blocks;
  const quotes = gather(length, quoteBy), sayings = gather<Saying>(length, saying => saying), reported = gather(length, reportedBy), descriptions = gather(length, descriptionBy), problems = gather(length, problemBy);
  const steps: Step[] = [], joined = new Uint8Array(length), asked = new Uint8Array(length), wanted = recalled && toAsk(recalled, length);
  // the quotes that go on over several blocks: counted once they are whole, or each block would count all before it again
  const merged = new Set<number>();
  let scene: Readonly<Scene> = newScene(), open: Quote | null = null, openAt = -1;
  for (let i = 0; i < length;) {
    const until = !recalled || open || wanted![i] || !isSameScene(recalled.attribution.steps[before(recalled, i)]!.before, scene) ? i : stretchFrom(i, length, recalled.edits, wanted!);
    if (until > i) recall(recalled!, i, until); else ask(i);
    i = Math.max(until, i + 1);
  }
  for (const i of merged) sayings.replace(i, sayingOf(text, quotes.at(i)));
  return { quotes: quotes.done(), sayings: sayings.done(), reported: reported.done(), descriptions: descriptions.done(), problems: problems.done(), steps, joined, asked };

  function ask(i: number): void {
    const { span: { start: offset } } = blocks.at(i), after = inNextBlock(scene), spoken = speakIn(voiced, i, speakers, after, open && quoteBy(open, -offset));
    if (spoken.merged) {
      quotes.replace(openAt, quoteBy(spoken.merged, offset));
      merged.add(openAt);
    }
    joined[i] = open || spoken.open ? 1 : 0;
    for (const quote of spoken.quotes) {
      const placed = quoteBy(quote, offset), index = quotes.add(placed);
      if (quote === spoken.open) openAt = index;
      sayings.add(sayingOf(text, placed));
    }
    for (const report of spoken.reported) reported.add(reportedBy(report, offset));
    for (const description of spoken.descriptions) descriptions.add(descriptionBy(description, offset));
    for (const problem of spoken.problems) problems.add(problemBy(problem, offset));
    for (const list of [quotes, sayings, reported, descriptions, problems]) list.close(i);
    steps.push({ before: scene, after });
    asked[i] = 1;
    open = spoken.open && quotes.at(openAt);
    scene = after;
  }

  function recall(known: Recalled, from: number, to: number): void {
    const { attribution } = known, first = before(known, from), more = from - first, by = blocks.at(from).span.start - known.blocks.at(first).span.start;
    quotes.keep(attribution.quotes, from, to, by, more);
    sayings.keep(attribution.sayings, from, to, 0, more);
    reported.keep(attribution.reported, from, to, by, more);
    descriptions.keep(attribution.descriptions, from, to, by, more);
    problems.keep(attribution.problems, from, to, by, more);
    for (let i = first; i < to - more; i++) steps.push(attribution.steps[i]!);
    scene = steps.at(-1)!.after;
  }

  function before({ edits: { kept } }: Recalled, block: number): number {
    return indexBefore(block, length, kept);
  }
}

/** By block: 1 where the version before cannot tell. */
function toAsk({ attribution: { joined }, edits: { kept: { head, tail, more }, changed } }: Recalled, length: number): Uint8Array {
  const wanted = new Uint8Array(length), top = more !== 0 && head <= 2 * SOON ? SOON + Math.max(0, more) : -1;
  wanted.set(joined.subarray(0, more === 0 ? length : head));
  if (more !== 0) wanted.set(joined.subarray(joined.length - tail), length - tail);
  // the first blocks look further ahead (`standIn`), and others may be the first ones now
  wanted.fill(1, 0, top + 1);
  for (const i of changed) for (let near = i <= 2 * SOON ? 0 : Math.max(0, i - 1); near <= i + 1 && near < length; near++) wanted[near] = 1;
  return wanted;
}

/** The end of the blocks from one on that stand as far from where they stood as it does, none of them to be asked. */
function stretchFrom(from: number, length: number, { kept: { head, tail } }: Edits, wanted: Uint8Array): number {
  const end = from < head ? head : from < length - tail ? from + 1 : length, next = wanted.indexOf(1, from);
  return next < 0 ? end : Math.min(end, next);
}
