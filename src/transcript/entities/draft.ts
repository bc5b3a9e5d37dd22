import { foldSpace } from '../../base/trim';
import { inReadingOrder, type Span } from '../../base/span';
import type { EntityKind } from '../../base/names';
import type { Candidate } from './candidates';
import { labelPerson } from './label-person';
import type { NamedBlock } from './link';

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

/** The candidates of one block in reading order. `home` is the block's index, `attendees` are full names by initials. */
export function draftsOf({ tokens, candidates, kind }: NamedBlock, home: number, attendees: ReadonlyMap<string, string>): readonly Draft[] {
  const drafts = candidates.map((c): Draft => ({
    home, start: c.start, end: c.end, text: foldSpace(tokens.text.slice(c.start, c.end)), block: kind, around: c.around,
    role: c.role && { text: foldSpace(tokens.text.slice(c.role.start, c.role.end)), span: { start: c.role.start, end: c.role.end } },
    kind: c.kind, name: c.name, code: c.code, reason: c.reason, sure: c.sure,
  }));
  const own = kind === 'label' ? labelPerson(drafts, home, tokens.text, attendees) : drafts;
  return own.every((draft, i) => i === 0 || inReadingOrder(own[i - 1]!, draft) <= 0) ? own : [...own].sort(inReadingOrder);
}

/** Gives the text of a block between two drafts; empty where they stand in different blocks. */
export type TextBetween = (before: Draft, after: Draft) => string;
