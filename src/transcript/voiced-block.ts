import { firstFrom } from '../base/span';
import type { BlockReading } from './block';
import type { Block } from './layouts/laid';
import type { EntityMention } from './model';
import type { Voices } from './voices';

/** One block as phase 2 sees it: what phase 1 found, and the mentions of names in it. */
export interface VoicedBlock {
  readonly block: Block;
  /** Where the block begins in the text. */
  readonly offset: number;
  readonly text: string;
  readonly voices: Voices;
  /** The mentions of names in the block, in reading order; offsets in the whole text. */
  readonly mentions: readonly EntityMention[];
  /** The index of the first mention that starts at or after an offset of the block. */
  firstMention(from: number): number;
}

/** Joins the blocks with the mentions that stand in them. Linear. */
export function voiceBlocks(blocks: readonly Block[], readings: readonly BlockReading[], mentions: readonly EntityMention[]): readonly VoicedBlock[] {
  let at = 0;
  return blocks.map((block, i) => {
    while (at < mentions.length && mentions[at]!.span.start < block.span.start) at++;
    const first = at;
    while (at < mentions.length && mentions[at]!.span.start < block.span.end) at++;
    const own = mentions.slice(first, at), spans = own.map(({ span }) => span);
    return {
      block, offset: block.span.start, text: readings[i]!.tokens.text, voices: readings[i]!.voices, mentions: own,
      firstMention: from => firstFrom(spans, from + block.span.start),
    };
  });
}
