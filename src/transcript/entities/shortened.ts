import type { Draft } from './draft';
import { OPEN_NAME } from './persons';
import { Word } from './entry';
import type { Vocabulary } from './vocabulary';

/** Flags of words that are no part of a name that nothing knows. */
const NO_NAME = Word.Grammar | Word.Never | Word.Plain | Word.Title | Word.Role | Word.RoleModifier | Word.OrganisationHead | Word.EventHead | Word.WorkHead | Word.PlaceHead | Word.PlaceEnding;

/**
 * Makes persons of names of two or three words that nothing types where the text goes on with the last word alone (`Ousman Diallo`, then
 * `Diallo`): places and companies are shortened to their first words. Not where a place or a body is what the last word names. Linear in the drafts.
 */
export function shortened(drafts: readonly Draft[], { entries }: Vocabulary): void {
  const alone = new Set<string>(), others = new Set<string>();
  for (const { text, kind, around, sure } of drafts) {
    if (text.includes(' ')) continue;
    const isOpen = kind === 'person' || kind === null && sure !== 'weak' || kind === null && around === 'spoken';
    if (isOpen && around !== 'locative' && around !== 'toponym' && around !== 'body' && around !== 'headline') alone.add(text);
    else if (around !== 'headline') others.add(text);
  }
  for (const draft of drafts) {
    const { text, kind, block, around } = draft, last = text.slice(text.lastIndexOf(' ') + 1);
    if (kind !== null || block !== 'paragraph' || around === 'body' || around === 'locative' || around === 'toponym' || !OPEN_NAME.test(text) || !alone.has(last) || others.has(last)) continue;
    if (text.split(' ').some(word => (entries.get(word)?.flags ?? 0) & NO_NAME)) continue;
    draft.kind = 'person';
    draft.sure = 'medium';
    draft.reason = `the text goes on with "${last}" alone`;
  }
}
