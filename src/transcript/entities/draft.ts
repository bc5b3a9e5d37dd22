import type { Span } from '../../base/span';
import type { EntityKind } from '../../base/names';
import type { Candidate } from './candidates';
import { labelPerson } from './label-person';
import type { NamedBlock } from './link';

/** A candidate at its place in the whole text, on its way to being a mention: the linkers fill in `kind`, `name` and the reason. */
export interface Draft {
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

/** All candidates of all blocks in reading order, at their places in the text. `attendees` are full names by initials. */
export function draftsOf(blocks: readonly NamedBlock[], attendees: ReadonlyMap<string, string>): Draft[] {
  const drafts: Draft[] = [];
  for (const { offset, tokens, candidates, kind } of blocks) {
    const ofBlock = candidates.map((c): Draft => ({
      start: offset + c.start, end: offset + c.end, text: foldSpace(tokens.text.slice(c.start, c.end)), block: kind, around: c.around,
      role: c.role && { text: foldSpace(tokens.text.slice(c.role.start, c.role.end)), span: { start: offset + c.role.start, end: offset + c.role.end } },
      kind: c.kind, name: c.name, code: c.code, reason: c.reason, sure: c.sure,
    }));
    for (const draft of kind === 'label' ? labelPerson(ofBlock, { start: offset, end: offset + tokens.text.length }, tokens.text, attendees) : ofBlock) drafts.push(draft);
  }
  return drafts;
}

/** A text with each run of white space as one space. */
export function foldSpace(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
