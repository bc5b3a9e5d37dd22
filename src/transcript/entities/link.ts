import type { Corrections } from '../../base/names';
import type { HeaderFacts } from '../layouts/laid';
import type { EntityMention, EntityName } from '../model';
import type { Tokens } from '../tokens';
import type { Candidate } from './candidates';

/** One block with what phase 1 found in it; `offset` is where the block's text begins in the whole text. */
export interface NamedBlock {
  readonly offset: number;
  readonly tokens: Tokens;
  readonly candidates: readonly Candidate[];
  readonly kind: 'title' | 'heading' | 'paragraph' | 'label';
}

/** What linking rests on besides the blocks. */
export interface LinkContext {
  readonly language: string;
  readonly corrections: Corrections;
  readonly header: HeaderFacts;
}

/** The names of a text and every mention of each. */
export interface LinkedNames {
  readonly mentions: readonly EntityMention[];
  readonly names: readonly EntityName[];
}

/** Joins candidates of all blocks into mentions of names. Linear in the candidates. */
export function linkNames(_blocks: readonly NamedBlock[], _context: LinkContext): LinkedNames {
  return { mentions: [], names: [] };
}
