import type { People, Person } from './people';
import type { VoicedBlock } from './voiced-block';

/** How far into its block the name of a subject begins at most, behind a title (UTF-16 code units). */
const AT_THE_HEAD = 12;
/** In how many blocks a report names at last whom it began with. */
const SOON = 2;

/**
 * The person for whom a description stands that fits no office the text tells of: `the nurse`, where only one person was named so far and
 * spoke or acted last, or `The trade secretary` at the head of a report that says only in the next paragraph who that is. Nobody
 * whose office the text gives: that would be another's. `here` is the description's offset in the text, `at` its block.
 */
export function standIn(people: People, blocks: readonly VoicedBlock[], at: number, here: number, last: readonly (string | null)[]): Person | null {
  const [first, second] = people.all.filter((_, i) => i < 3).filter(({ name, first: start }) => !isSignature(blocks, name, start));
  if (!first || first.offices.length) return null;
  if (first.first < here) return (!second || second.first > here) && last.includes(first.name) ? first : null;
  const block = blocks.slice(at + 1, at + 1 + SOON).find(({ offset, text }) => first.first >= offset && first.first < offset + text.length);
  return block && first.first - block.offset <= AT_THE_HEAD && at <= SOON ? first : null;
}

/** Whether somebody is first named where the text is signed (`By N`). */
function isSignature(blocks: readonly VoicedBlock[], name: string, start: number): boolean {
  return blocks.slice(0, SIGNED_AT).some(({ offset, text }) => start >= offset && start < offset + text.length && text.length <= name.length + SIGNS);
}
/** Among so many blocks from the top a text is signed, with so many characters beside the name. */
const SIGNED_AT = 4, SIGNS = 8;
