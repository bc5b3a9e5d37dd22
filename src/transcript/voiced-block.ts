import type { BlockReading } from './block';
import type { Block } from './layouts/laid';
import type { EntityMention } from './model';
import { movedBy } from './moved';
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
  /** The same mentions; offsets in the whole text. */
  readonly mentions: readonly EntityMention[];
  /** The index of the first mention that starts at or after an offset of the block. */
  firstMention(from: number): number;
}

/**
 * Joins the blocks with the mentions that stand in them, given by block and relative to it. What `before` has of a block that is the
 * same in the same place is taken over. Linear.
 */
export function voiceBlocks(blocks: readonly Block[], readings: readonly BlockReading[], mentions: readonly (readonly EntityMention[])[], before: readonly VoicedBlock[] = []): readonly VoicedBlock[] {
  return blocks.map((block, i) => {
    const known = before[i], offset = block.span.start, { voices, tokens: { text } } = readings[i]!, found = mentions[i]!;
    if (known && known.offset === offset && known.voices === voices && known.found === found && known.block.kind === block.kind && known.block.turn === block.turn) return known;
    const own = found.map(mention => movedBy(mention, offset));
    return { block, offset, text, voices, found, mentions: own, firstMention: from => firstMentionFrom(own, from + offset) };
  });
}

/** Binary search; see `firstFrom`. */
function firstMentionFrom(mentions: readonly EntityMention[], offset: number): number {
  let low = 0, high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.start < offset) low = middle + 1; else high = middle;
  }
  return low;
}
