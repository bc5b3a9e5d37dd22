import { bareName, isGiven, withoutBrackets } from '../layouts/bare-name';
import { foldLabel, shapeOf } from '../layouts/shape';
import { OFFICES, ROLES, TITLES } from '../lexicon/labels';
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
  const whole = wholeName(drafts, home, bare);
  if (whole) return whole;
  if (drafts.some(draft => draft.kind === 'person' && draft.sure !== 'weak')) return drafts;
  const open = drafts.find(draft => draft.kind === null || draft.kind === 'person' || draft.kind === 'place' && draft.sure === 'medium');
  if (!open || open.text.split(' ').length > 4) return drafts;
  return drafts.map(draft => draft === open ? { ...draft, kind: 'person' as const, name: null, sure: 'medium' as const, reason: 'the name in a speaker label' } : draft);
}

/** So many words at most are a name behind a title or in capitals. */
const MOST_WORDS = 3;

/**
 * The name behind a title, whatever else it may name (`MR. DEERE`), and the whole of a name in capitals of which lists know the surname alone, or
 * the given name as a place (`ZOLINDA ASH`); `null` where the drafts have it, or the label is no such name.
 */
function wholeName(drafts: readonly Draft[], home: number, label: string): readonly Draft[] | null {
  const trimmed = label.trim(), shape = shapeOf(trimmed);
  if (shape !== 'titled' && shape !== 'caps') return null;
  const name = bareName(trimmed), words = name.split(/\s+/u), start = label.lastIndexOf(name), end = start + name.length;
  if (start < 0 || words.length > MOST_WORDS || words.some(word => !/^\p{Lu}/u.test(word) || isOffice(word))) return null;
  const inside = drafts.filter(draft => draft.start < end && draft.end > start), before = label.slice(0, start).trim().split(/\s+/u).map(foldLabel), isTitled = shape === 'titled' && before.every(word => TITLES.has(word)), titles = drafts.filter(draft => draft.end <= start && before.includes(foldLabel(draft.text)));
  if (inside.some(draft => draft.start <= start && draft.end >= end && draft.kind === 'person')) return null;
  const isEnd = shape === 'caps' && words.length > 1 && inside.length > 0 && inside.at(-1)!.end === end && inside.every(({ kind, sure }, i) => kind === 'person' || kind === null || kind === 'place' && sure === 'weak' && i < inside.length - 1);
  if (!isEnd && !(isTitled && inside.length + titles.length > 0)) return null;
  const person: Draft = { home, start, end, text: name, block: 'label', around: null, role: null, kind: 'person', name: null, code: null, reason: 'the name in a speaker label', sure: 'high' };
  return [...drafts.filter(draft => !inside.includes(draft) && draft.start >= end), person].sort((a, b) => a.start - b.start);
}

/** Whether a word of a label is an office, or several with hyphens between. */
const isOffice = (word: string): boolean => foldLabel(word).split('-').every(part => ROLES.has(part) || OFFICES.has(part) || TITLES.has(part));

/** Whether a label is an office, a number or a letter and nobody's name: `The Witness`, `P1`, `Speaker B`, `SENIOR HARBOUR OFFICIAL`. */
function isNobody(label: string): boolean {
  const shape = shapeOf(label), words = foldLabel(label).split(' ');
  if (shape === 'titled' && bareName(label).split(' ').every(isOffice)) return true;
  return shape === 'role' || shape === 'numbered' || shape === 'letter' || shape === 'caps' && words.length > 1 && ROLES.has(words.at(-1)!);
}
