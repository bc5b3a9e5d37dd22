import type { BlockReading } from './block';
import type { Block } from './layouts/laid';
import type { EntityMention } from './model';
import { mentionBy } from './moved';
import type { Voices } from './voices';

/** One block as phase 2 sees it: what phase 1 found, and the mentions of names in it. */
export interface VoicedBlock {
  readonly block: Block;
  /** Where the block begins in the text. */
  readonly offset: number;
  readonly text: string;
  readonly voices: Voices;
  /** The mentions of names in the block in reading order, relative to it. */
  readonly found: readonly EntityMention[];
}

/**
 * Joins the blocks with the mentions that stand in them, given by block and relative to it. What `before` has of a block that is the
 * same in the same place is taken over. Linear.
 */
export function voiceBlocks(blocks: readonly Block[], readings: readonly BlockReading[], mentions: readonly (readonly EntityMention[])[], before: readonly VoicedBlock[] = []): readonly VoicedBlock[] {
  return blocks.map((block, i) => {
    const known = before[i], { voices, tokens: { text } } = readings[i]!, found = mentions[i]!;
    return known?.block === block && known.voices === voices && known.found === found ? known : { block, offset: block.span.start, text, voices, found };
  });
}

/** The index of the first mention that starts at or after an offset of a block. Binary search; see `firstFrom`. */
export function firstMention({ found }: VoicedBlock, from: number): number {
  let low = 0, high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (found[middle]!.span.start < from) low = middle + 1; else high = middle;
  }
  return low;
}

/** The mentions of a whole text at their places in it, and the blocks in which they stand. */
export interface PlacedMentions {
  readonly blocks: readonly VoicedBlock[];
  readonly all: readonly EntityMention[];
}

/** Puts the mentions of all blocks in their places in the text; those of a block that is the very one of the version `before` are the same. Linear. */
export function placeMentions(blocks: readonly VoicedBlock[], before: PlacedMentions | null): PlacedMentions {
  const all: EntityMention[] = [];
  let at = 0;
  blocks.forEach((block, i) => {
    const { found, offset } = block, was = before?.blocks[i];
    for (let j = 0; j < found.length; j++) all.push(was === block ? before!.all[at + j]! : mentionBy(found[j]!, offset));
    if (was) at += was.found.length;
  });
  return { blocks, all };
}
