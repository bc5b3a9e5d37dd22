import { isGiven, withoutBrackets } from '../layouts/bare-name';
import { foldLabel, shapeOf } from '../layouts/shape';
import { ROLES } from '../lexicon/labels';
import type { Draft } from './draft';

/** A surname, a comma and given names. */
const TURNED = /^(\p{Lu}[\p{L}’'-]+(?: \p{L}[\p{L}’'-]+){0,2}), (\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'.-]*){0,2})(?= \(|$)/u;

/**
 * Makes the name in a speaker's label a person, as labels are: `Mat Ryer`, `Mr. BROWN of Ohio`, initials from the list of
 * attendees. A label that is an office or a number (`THE PRESIDENT`, `Speaker 2`) holds no name.
 */
export function labelPerson(drafts: readonly Draft[], home: number, text: string, attendees: ReadonlyMap<string, string>): readonly Draft[] {
  const initials = text.trim(), attendee = attendees.get(initials);
  if (attendee !== undefined) {
    const start = text.indexOf(initials);
    return [{ home, start, end: start + initials.length, text: initials, block: 'label', around: null, role: null, kind: 'person', name: attendee, code: null, reason: 'initials from the list of those present', sure: 'high' }];
  }
  // `Lind, Ada`: the whole label is the name
  const turned = TURNED.exec(initials);
  if (turned && drafts.length > 0 && (isGiven(turned[2]!.split(' ')[0]!) || !isGiven(turned[1]!.split(' ')[0]!))) {
    const start = text.indexOf(initials);
    return [{ home, start, end: start + turned[0].length, text: turned[0], block: 'label', around: null, role: null, kind: 'person', name: `${turned[2]!} ${turned[1]!}`, code: null, reason: 'the name in a speaker label, the surname first', sure: 'high' }];
  }
  const bare = withoutBrackets(text);
  if (isNobody(bare.trim())) return drafts.filter(({ start, kind, code, sure }) => start >= bare.length || kind !== null && kind !== 'person' && sure !== 'medium' && !(kind === 'place' && code === null));
  if (drafts.some(draft => draft.kind === 'person' && draft.sure !== 'weak')) return drafts;
  const open = drafts.find(draft => draft.kind === null || draft.kind === 'person' || draft.kind === 'place' && draft.sure === 'medium');
  if (!open || open.text.split(' ').length > 4) return drafts;
  return drafts.map(draft => draft === open ? { ...draft, kind: 'person' as const, name: null, sure: 'medium' as const, reason: 'the name in a speaker label' } : draft);
}

/** Whether a label is an office, a number or a letter and nobody's name: `The Witness`, `P1`, `Speaker B`, `SENIOR HARBOUR OFFICIAL`. */
function isNobody(label: string): boolean {
  const shape = shapeOf(label), words = foldLabel(label).split(' ');
  return shape === 'role' || shape === 'numbered' || shape === 'letter' || shape === 'caps' && words.length > 1 && ROLES.has(words.at(-1)!);
}
