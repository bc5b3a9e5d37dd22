import type { Span } from '../../base/span';
import type { EntityKind } from '../../base/names';
import type { Candidate } from './candidate';
import type { NamedBlock } from './named-block';

/** A candidate on its way to being a mention: the linkers fill in `kind`, `name` and the reason. Offsets are relative to its block. */
export interface Draft {
  /** The index of the block it stands in. */
  readonly home: number;
  readonly start: number;
  readonly end: number;
  /** As written, white space folded. */
  readonly text: string;
  readonly block: NamedBlock['kind'];
  readonly around: Candidate['around'];
  readonly role: { readonly text: string; readonly span: Span } | null;
  kind: EntityKind | null;
  /** The usual form of the lists, later the name in this text. */
  name: string | null;
  code: string | null;
  reason: string;
  sure: Candidate['sure'] | 'given';
}

/** Gives the text of a block between two drafts; empty where they stand in different blocks. */
export type TextBetween = (before: Draft, after: Draft) => string;
