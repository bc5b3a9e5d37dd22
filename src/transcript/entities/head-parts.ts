import { isGlued, TokenKind } from '../tokens';
import type { Candidate } from './candidate';
import { Word } from './entry';
import { flagsAt } from './surroundings';
import { isCapital, wordAt, type Scan, type Unit } from './units';

/** Nouns that head a name, before or behind what it is called. */
export const HEADS = Word.OrganisationHead | Word.CompanyEnding | Word.AreaEnding | Word.PlaceEnding | Word.EventHead | Word.EventOf | Word.WorkHead;

/** What candidates with a head noun have in common. */
export function named(scan: Scan, head: Unit): Omit<Candidate, 'kind' | 'sure'> {
  return { start: head.start, end: head.end, name: null, code: null, reason: `"${scan.tokens.text.slice(head.start, head.end)}" in the name`, role: null, around: null };
}

/** Whether `of` or its like and a name follow a token. */
export function goesOn(scan: Scan, last: number): boolean {
  const { tokens } = scan;
  if (tokens.kinds[last + 1]! > TokenKind.Caps || last + 2 >= tokens.count || isGlued(tokens, last + 1)) return false;
  const word = tokens.kinds[last] === TokenKind.Caps ? wordAt(tokens, last + 1).toLowerCase() : wordAt(tokens, last + 1);
  if (word !== 'of' && word !== 'for' && word !== 'on' && !(word === 'at' && scan.vocabulary.locatedHeads.has(wordAt(tokens, last)))) return false;
  return isCapital(tokens, last + 2) || (flagsAt(scan, last + 2) & Word.Article) !== 0 && isCapital(tokens, last + 3);
}
