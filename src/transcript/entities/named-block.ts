import type { Corrections } from '../../base/names';
import type { HeaderFacts } from '../layouts/laid-parts';
import type { Layout } from '../model';
import type { Tokens } from '../tokens';
import type { Candidate } from './candidate';

/** One block with what phase 1 found in it. */
export interface NamedBlock {
  readonly tokens: Tokens;
  readonly candidates: readonly Candidate[];
  readonly kind: 'title' | 'heading' | 'paragraph' | 'label';
}

/** What linking rests on besides the blocks. */
export interface LinkContext {
  readonly language: string;
  readonly corrections: Corrections;
  readonly header: HeaderFacts;
  /** How the text is laid out: in a narrative a writer takes care with capitals, in speech written down products and slogans have them too. */
  readonly layout: Layout;
}
