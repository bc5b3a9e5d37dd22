import type { Problem } from '../base/problem';
import type { Description, Quote, Reported, TranscriptProblem } from './model';
import { addMoved, descriptionBy, problemBy, quoteBy, reportedBy } from './moved';
import { type Saying, sayingOf } from './shares';
import { isSameScene, newScene, type Scene, type Speakers } from './speakers';
import { speakIn } from './spoken';
import { SOON } from './stand-in';
import type { VoicedBlock } from './voiced-block';

/** What phase 2 tells of who speaks. */
export interface Attribution {
  readonly quotes: readonly Quote[];
  /** What each quote adds to its speaker's share. */
  readonly sayings: readonly Saying[];
  readonly reported: readonly Reported[];
  readonly descriptions: readonly Description[];
  readonly problems: readonly Problem<TranscriptProblem>[];
  /** How it came about, by block, so that an edit of one need not ask everywhere again. */
  readonly steps: readonly Step[];
}

/** The walk at one block: what led to it, how much was said there, what leads on. */
interface Step {
  readonly before: Readonly<Scene>;
  readonly after: Readonly<Scene>;
  /** Whether no quote goes on from the block before it, nor into the next. */
  readonly alone: boolean;
  /** How many items of each list of the attribution stand in the block. */
  readonly quotes: number;
  readonly reported: number;
  readonly descriptions: number;
  readonly problems: number;
}

/** What is left to be told of the version before: who spoke in it, where its blocks stood, and which of them (by index) have to be asked again. */
interface Recalled {
  readonly attribution: Attribution;
  readonly blocks: readonly VoicedBlock[];
  readonly anew: ReadonlySet<number>;
}

/** Says who speaks each quote and whom each description means, block by block in the order of the text. */
export function attribute(text: string, blocks: readonly VoicedBlock[], speakers: Speakers): Attribution {
  return walk(text, blocks, speakers, null);
}

/**
 * Says it again after an edit of some blocks, `changed` their indices, in a text with as many blocks (`was`) and the same people as before. A block
 * is asked again where it or a neighbour changed, or where something else leads to it than before; elsewhere only places move.
 */
export function reattribute(text: string, attribution: Attribution, was: readonly VoicedBlock[], blocks: readonly VoicedBlock[], speakers: Speakers, changed: readonly number[]): Attribution {
  const anew = new Set<number>();
  for (const i of changed) for (let near = i - SOON; near <= i + 1; near++) anew.add(near);
  return walk(text, blocks, speakers, { attribution, blocks: was, anew });
}

/** Goes over the blocks; of a version before, a block is recalled where the same leads to it and nothing else than itself to what is said there. */
function walk(text: string, blocks: readonly VoicedBlock[], speakers: Speakers, before: Recalled | null): Attribution {
  const quotes: Quote[] = [], sayings: Saying[] = [], reported: Reported[] = [], descriptions: Description[] = [], problems: Problem<TranscriptProblem>[] = [], steps: Step[] = [];
  let scene: Readonly<Scene> = newScene(), open: Quote | null = null, openAt = -1;
  // how much of each list of the version before is gone over
  let quote = 0, report = 0, description = 0, problem = 0;
  blocks.forEach(({ offset }, i) => {
    const old = before?.attribution.steps[i];
    if (old?.alone && !open && !before!.anew.has(i) && isSameScene(old.before, scene)) {
      const by = offset - before!.blocks[i]!.offset, { attribution } = before!;
      addMoved(quotes, attribution.quotes, quote, quote + old.quotes, by, quoteBy);
      for (let j = quote; j < quote + old.quotes; j++) sayings.push(attribution.sayings[j]!);
      addMoved(reported, attribution.reported, report, report + old.reported, by, reportedBy);
      addMoved(descriptions, attribution.descriptions, description, description + old.descriptions, by, descriptionBy);
      addMoved(problems, attribution.problems, problem, problem + old.problems, by, problemBy);
      steps.push(old);
      scene = old.after;
    } else {
      const after = { ...scene }, joins = open !== null, spoken = speakIn(blocks, i, speakers, after, open);
      if (spoken.merged) { quotes[openAt] = spoken.merged; sayings[openAt] = sayingOf(text, spoken.merged); }
      if (spoken.open !== spoken.merged) openAt = spoken.open ? quotes.length + spoken.quotes.indexOf(spoken.open) : -1;
      for (const one of spoken.quotes) { quotes.push(one); sayings.push(sayingOf(text, one)); }
      for (const one of spoken.reported) reported.push(one);
      for (const one of spoken.descriptions) descriptions.push(one);
      for (const one of spoken.problems) problems.push(one);
      open = spoken.open;
      steps.push({ before: scene, after, alone: !joins && !open, quotes: spoken.quotes.length, reported: spoken.reported.length, descriptions: spoken.descriptions.length, problems: spoken.problems.length });
      scene = after;
    }
    if (old) { quote += old.quotes; report += old.reported; description += old.descriptions; problem += old.problems; }
  });
  return { quotes, sayings, reported, descriptions, problems, steps };
}
