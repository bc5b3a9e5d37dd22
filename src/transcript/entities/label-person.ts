import type { Draft } from './draft';

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
  if (drafts.some(draft => draft.kind === 'person' && draft.sure !== 'weak')) return drafts;
  const open = drafts.find(draft => draft.kind === null || draft.kind === 'person' || draft.kind === 'place' && draft.sure === 'medium');
  if (!open || open.text.split(' ').length > 4) return drafts;
  return drafts.map(draft => draft === open ? { ...draft, kind: 'person' as const, name: null, sure: 'medium' as const, reason: 'the name in a speaker label' } : draft);
}
