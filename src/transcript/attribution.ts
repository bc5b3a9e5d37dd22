import type { Problem } from '../base/problem';
import type { Description, Evidence, Quote, Reported, TranscriptProblem } from './model';
import { movedBy, spanBy } from './moved';
import { isSameScene, newScene, type Scene, type Speakers } from './speakers';
import { speakIn, type Spoken } from './spoken';
import type { VoicedBlock } from './voiced-block';

/** What phase 2 tells of who speaks. */
export interface Attribution {
  readonly quotes: readonly Quote[];
  readonly reported: readonly Reported[];
  readonly descriptions: readonly Description[];
  readonly problems: readonly Problem<TranscriptProblem>[];
  /** How it came about, by block, so that an edit of one need not ask everywhere again. */
  readonly steps: readonly Step[];
}

/** The walk at one block: what led to it, what was said, what leads on. */
interface Step {
  readonly offset: number;
  readonly before: Readonly<Scene>;
  readonly after: Readonly<Scene>;
  /** Whether the block before left a quote open. */
  readonly joins: boolean;
  readonly spoken: Spoken;
}

/** Says who speaks each quote and whom each description means, block by block in the order of the text. */
export function attribute(blocks: readonly VoicedBlock[], speakers: Speakers): Attribution {
  return walk(blocks, speakers, () => null);
}

/**
 * Says it again after an edit of some blocks, `changed` their indices, in a text with as many blocks and the same people as before. A block
 * is asked again where it or a neighbour changed, or where something else leads to it than before; elsewhere only places move.
 */
export function reattribute(before: Attribution, blocks: readonly VoicedBlock[], speakers: Speakers, changed: readonly number[]): Attribution {
  const near = new Set(changed.flatMap(i => [i - 1, i, i + 1]));
  return walk(blocks, speakers, (i, scene) => {
    const step = before.steps[i]!;
    return near.has(i) || step.joins || !isSameScene(step.before, scene) ? null : movedTo(step, blocks[i]!.offset);
  });
}

/** Goes over the blocks; `recall` gives the step that was taken before at a block that no open quote leads to, `null` where it has to be taken anew. */
function walk(blocks: readonly VoicedBlock[], speakers: Speakers, recall: (index: number, scene: Readonly<Scene>) => Step | null): Attribution {
  const quotes: Quote[] = [], reported: Reported[] = [], descriptions: Description[] = [], problems: Problem<TranscriptProblem>[] = [], steps: Step[] = [];
  let scene: Readonly<Scene> = newScene(), open: Quote | null = null, openAt = -1;
  blocks.forEach(({ offset }, i) => {
    let step = open ? null : recall(i, scene);
    if (!step) {
      const after = { ...scene };
      step = { offset, before: scene, after, joins: open !== null, spoken: speakIn(blocks, i, speakers, after, open) };
    }
    const { spoken } = step;
    if (spoken.merged) quotes[openAt] = spoken.merged;
    if (spoken.open !== spoken.merged) openAt = spoken.open ? quotes.length + spoken.quotes.indexOf(spoken.open) : -1;
    for (const quote of spoken.quotes) quotes.push(quote);
    for (const report of spoken.reported) reported.push(report);
    for (const description of spoken.descriptions) descriptions.push(description);
    for (const problem of spoken.problems) problems.push(problem);
    steps.push(step);
    ({ after: scene, spoken: { open } } = step);
  });
  return { quotes, reported, descriptions, problems, steps };
}

/** A step at another offset; one that no open quote leads to. */
function movedTo(step: Step, offset: number): Step {
  const by = offset - step.offset, { quotes, reported, descriptions, problems, open } = step.spoken;
  if (by === 0) return step;
  const moved = quotes.map(quote => ({ ...cited(quote, by), outer: spanBy(quote.outer, by) }));
  return {
    ...step, offset,
    spoken: {
      quotes: moved, merged: null, open: open && moved[quotes.indexOf(open)]!, problems: problems.map(problem => movedBy(problem, by)),
      reported: reported.map(report => cited(report, by)),
      descriptions: descriptions.map(description => ({ ...description, span: spanBy(description.span, by), evidence: evidenceBy(description.evidence, by) })),
    },
  };
}

/** What somebody says further on, with the words that tell who, and why. */
function cited<T extends Quote | Reported>(said: T, by: number): T {
  return { ...said, span: spanBy(said.span, by), cue: said.cue && spanBy(said.cue, by), evidence: evidenceBy(said.evidence, by) };
}

const evidenceBy = (evidence: Evidence, by: number): Evidence => evidence.span ? { ...evidence, span: spanBy(evidence.span, by) } : evidence;
