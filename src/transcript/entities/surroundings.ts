import { isGlued, TokenKind } from '../tokens';
import type { Candidate } from './candidates';
import { entryAt, isSign, type Scan } from './units';
import { Word } from './vocabulary';

/** What stands around tokens `first` to `last`: a preposition of place or of company before, a verb of speech after; `null` for neither. */
export function contextOf(scan: Scan, first: number, last: number): Candidate['around'] {
  const { tokens } = scan;
  if (last + 1 < tokens.count && tokens.kinds[last + 1] === TokenKind.Lower && flagsAt(scan, last + 1) & Word.SpeechVerb) return 'spoken';
  let before = first - 1;
  if (before >= 0 && flagsAt(scan, before) & Word.Article) before--;
  if (before < 0 || tokens.kinds[before]! > TokenKind.Caps) return null;
  const flags = flagsAt(scan, before);
  return flags & Word.PlacePreposition ? 'locative' : flags & Word.PartnerPreposition ? 'partner' : null;
}

/** What the lists say a token can do; 0 beyond the text. */
export function flagsAt(scan: Scan, index: number): number {
  return index >= 0 && index < scan.tokens.count ? entryAt(scan, index)?.flags ?? 0 : 0;
}

/**
 * The office in an apposition after a name (`, minister of trade of Belarus`): its tokens, last included, and its noun; `null` for none.
 * Looks at most eight words ahead for the noun, and eight more for the end.
 */
export function appositionAfter(scan: Scan, last: number): { readonly first: number; readonly noun: number; readonly last: number } | null {
  const { tokens } = scan;
  if (!isSign(tokens, last + 1, ',')) return null;
  const limit = Math.min(tokens.count, last + 10);
  let noun = -1, i = last + 2;
  for (; i < limit && tokens.kinds[i]! <= TokenKind.Caps && !scan.initial[i]; i++) {
    const flags = flagsAt(scan, i);
    if (flags & (Word.PersonNoun | Word.Role)) noun = i;
    else if (noun >= 0) break;
  }
  if (noun < 0) return null;
  let end = noun;
  for (i = noun + 1; i < Math.min(tokens.count, noun + 9) && (tokens.kinds[i]! <= TokenKind.Caps || tokens.kinds[i] === TokenKind.Possessive || isGlued(tokens, i) && isSign(tokens, i, '-')) && !scan.initial[i]; i++) {
    if (tokens.kinds[i] === TokenKind.Lower && !(flagsAt(scan, i) & (Word.Joiner | Word.Article | Word.Conjunction | Word.AreaNoun))) break;
    if (tokens.kinds[i] !== TokenKind.Lower) end = i;
  }
  return { first: last + 2, noun, last: end };
}
