import type { People, Person } from './person';

/** How far into its block the name of a subject begins at most, behind a title (UTF-16 code units). */
const AT_THE_HEAD = 12;
/** In how many blocks a report names at last whom it began with. */
export const SOON = 2;

/**
 * The person for whom a description stands that fits no office the text tells of: `the nurse`, where only one person was named so far and
 * spoke or acted last, or `The trade secretary` at the head of a report that says only in the next paragraph who that is. Nobody
 * whose office the text gives: that would be another's. `here` is the description's offset in the block `at`.
 */
export function standIn({ foremost: [first, second], homeOf, placeOf }: People, at: number, here: number, last: readonly (string | null)[]): Person | null {
  if (!first || first.offices.length) return null;
  const behind = (person: Person): number => homeOf(person) - at || placeOf(person) - here;
  if (behind(first) < 0) return (!second || behind(second) > 0) && last.includes(first.name) ? first : null;
  return homeOf(first) > at && homeOf(first) <= at + SOON && at <= SOON && placeOf(first) <= AT_THE_HEAD ? first : null;
}

/** Those of the first people whom a text does not name where it is signed (`By N`). */
export function foremostOf(all: readonly Person[], homeOf: People['homeOf'], blocks: readonly { readonly text: string }[]): readonly Person[] {
  return all.slice(0, FOREMOST).filter(person => homeOf(person) >= SIGNED_AT || blocks[homeOf(person)]!.text.length > person.name.length + SIGNS);
}
/** So many people are looked at. */
const FOREMOST = 3;
/** Among so many blocks from the top a text is signed, with so many characters beside the name. */
const SIGNED_AT = 4, SIGNS = 8;
