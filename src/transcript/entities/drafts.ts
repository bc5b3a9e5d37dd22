import { inReadingOrder } from '../../base/span';
import { foldSpace } from '../../base/trim';
import type { Draft } from './draft';
import { labelPerson } from './label-person';
import type { NamedBlock } from './named-block';

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
