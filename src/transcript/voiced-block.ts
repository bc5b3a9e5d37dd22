import { countWhile } from '../base/halving';
import type { BlockReading } from './block';
import type { Block } from './layouts/laid-parts';
import type { EntityMention } from './model';
import type { Voices } from './voices';

/** One block as phase 2 sees it, wherever it stands: what phase 1 found, and the mentions of names in it. Offsets are relative to the block. */
export interface VoicedBlock {
  readonly kind: Block['kind'];
  readonly turn: number;
  readonly text: string;
  readonly voices: Voices;
  /** The mentions of names in the block, in reading order. */
  readonly found: readonly EntityMention[];
}

/** Joins a block with the mentions that stand in it. */
export function voiceBlock({ kind, turn }: Block, { voices, tokens: { text } }: BlockReading, found: readonly EntityMention[]): VoicedBlock {
  return { kind, turn, text, voices, found };
}

/** The index of the first mention that starts at or after an offset of a block. Binary search; see `firstFrom`. */
export function firstMention({ found }: VoicedBlock, from: number): number {
  return countWhile(found.length, i => found[i]!.span.start < from);
}
