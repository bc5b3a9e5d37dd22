import type { EntityKind } from '../../base/names';
import type { Tokens } from '../tokens';

/** A stretch of one block that looks like a name. Offsets are UTF-16 code units of the block's text, `end` exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** What the block alone tells; `null` where only the rest of the text can say. */
  readonly kind: EntityKind | null;
}

/** Finds what may be a name in one block: pure, linear in the tokens, without knowledge of other blocks. */
export function findCandidates(_tokens: Tokens, _starts: Int32Array, _language: string): readonly Candidate[] {
  return [];
}
