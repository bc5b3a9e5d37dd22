import type { Problem } from '../base/problem';
import { add, close, gather, gathered, gatheredAt, type Gathering, type Items, keep, replace } from './items';
import { type Edits, indexBefore } from './kept';
import type { Block } from './layouts/laid-parts';
import type { Meant } from './meant';
import type { Description, Quote, Reported, TranscriptProblem } from './model';
import { descriptionBy, problemBy, quoteBy, reportedBy } from './moved';
import { type Saying, sayingOf } from './shares';
import { inNextBlock, isSameScene, newScene, type Scene } from './scene';
import { speakIn } from './spoken';
import type { Shifting } from './shifting';
import { SOON } from './stand-in';

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

/** What the version before can tell again: a text with the same people. */
interface Recalled {
  readonly attribution: Attribution;
  readonly blocks: Shifting<Block>;
  readonly edits: Edits;
}

/** The walk over the blocks, and what it told so far. */
interface Walk {
  readonly text: string;
  readonly blocks: Shifting<Block>;
  readonly meant: Meant;
  readonly quotes: Gathering<Quote>;
  readonly sayings: Gathering<Saying>;
  readonly reported: Gathering<Reported>;
  readonly descriptions: Gathering<Description>;
  readonly problems: Gathering<Problem<TranscriptProblem>>;
  readonly steps: Step[];
  readonly joined: Uint8Array;
  readonly asked: Uint8Array;
  /** The quotes that go on over several blocks: counted once they are whole, or each block would count all before it again. */
  readonly merged: Set<number>;
  /** What leads on to the next block: the scene, and the quote that is left open. */
  scene: Readonly<Scene>;
  open: Quote | null;
  openAt: number;
}

/**
 * Says who speaks each quote and whom each description means, block by block in the order of the text. What can be `recalled` is not asked again: a
 * block is where it or a neighbour changed, where a quote goes on from or into another, or where something else leads to it than before.
 */
export function attribute(text: string, blocks: Shifting<Block>, meant: Meant, recalled: Recalled | null): Attribution {
  const { length } = blocks, wanted = recalled && toAsk(recalled, length), walk: Walk = {
    text, blocks, meant, quotes: gather(length, quoteBy), sayings: gather(length, asItIs), reported: gather(length, reportedBy), descriptions: gather(length, descriptionBy), problems: gather(length, problemBy),
    steps: [], joined: new Uint8Array(length), asked: new Uint8Array(length), merged: new Set(), scene: newScene(), open: null, openAt: -1,
  };
  for (let i = 0; i < length;) {
    const until = !recalled || walk.open || wanted![i] || !isSameScene(recalled.attribution.steps[blockBefore(recalled, i, length)]!.before, walk.scene) ? i : stretchFrom(i, length, recalled.edits, wanted!);
    if (until > i) recall(walk, recalled!, i, until); else ask(walk, i);
    i = Math.max(until, i + 1);
  }
  for (const i of walk.merged) replace(walk.sayings, i, sayingOf(text, gatheredAt(walk.quotes, i)));
  const { quotes, sayings, reported, descriptions, problems, steps, joined, asked } = walk;
  return { quotes: gathered(quotes), sayings: gathered(sayings), reported: gathered(reported), descriptions: gathered(descriptions), problems: gathered(problems), steps, joined, asked };
}

const asItIs = (saying: Saying): Saying => saying;

/** Asks who speaks in a block. */
function ask(walk: Walk, i: number): void {
  const { text, blocks, meant, quotes, sayings, reported, descriptions, problems, scene, open } = walk, offset = blocks.at(i).span.start;
  const after = inNextBlock(scene), spoken = speakIn(meant, i, after, open && quoteBy(open, -offset));
  if (spoken.merged) {
    replace(quotes, walk.openAt, quoteBy(spoken.merged, offset));
    walk.merged.add(walk.openAt);
  }
  walk.joined[i] = open || spoken.open ? 1 : 0;
  for (const quote of spoken.quotes) {
    const placed = quoteBy(quote, offset), index = add(quotes, placed);
    if (quote === spoken.open) walk.openAt = index;
    add(sayings, sayingOf(text, placed));
  }
  for (const report of spoken.reported) add(reported, reportedBy(report, offset));
  for (const description of spoken.descriptions) add(descriptions, descriptionBy(description, offset));
  for (const problem of spoken.problems) add(problems, problemBy(problem, offset));
  for (const list of [quotes, sayings, reported, descriptions, problems]) close(list, i);
  walk.steps.push({ before: scene, after });
  walk.asked[i] = 1;
  walk.open = spoken.open && gatheredAt(quotes, walk.openAt);
  walk.scene = after;
}

/** Takes over what the version before tells of the blocks `from` to `to`. */
function recall(walk: Walk, known: Recalled, from: number, to: number): void {
  const { attribution } = known, { blocks, steps } = walk, first = blockBefore(known, from, blocks.length), more = from - first, by = blocks.at(from).span.start - known.blocks.at(first).span.start;
  keep(walk.quotes, attribution.quotes, from, to, by, more);
  keep(walk.sayings, attribution.sayings, from, to, 0, more);
  keep(walk.reported, attribution.reported, from, to, by, more);
  keep(walk.descriptions, attribution.descriptions, from, to, by, more);
  keep(walk.problems, attribution.problems, from, to, by, more);
  for (let i = first; i < to - more; i++) steps.push(attribution.steps[i]!);
  walk.scene = steps.at(-1)!.after;
}

function blockBefore({ edits: { kept } }: Recalled, block: number, length: number): number {
  return indexBefore(block, length, kept);
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
