import { isGlued, TokenKind } from '../tokens';
import type { Candidate } from './candidate';
import { entryAt, isCapital, isSign, knownAt, wordAt, type Scan } from './units';
import { Word } from './entry';

/**
 * What stands around tokens `first` to `last`: a noun for a body before (`the retailer X`) or in an apposition after, a verb of
 * speech after, a preposition of place or of company before, an article; `null` for none of them.
 */
export function contextOf(scan: Scan, first: number, last: number): Candidate['around'] {
  const { tokens } = scan;
  if (bodyBeside(scan, first, last)) return 'body';
  if (last + 1 < tokens.count && tokens.kinds[last + 1] === TokenKind.Lower && flagsAt(scan, last + 1) & Word.SpeechVerb) return isOfHolder(scan, first) ? 'toponym' : 'spoken';
  if (last + 1 < tokens.count && tokens.kinds[last + 1] === TokenKind.Lower && !isGlued(tokens, last + 1) && scan.vocabulary.placeNouns.has(wordAt(tokens, last + 1))) return 'toponym';
  if (isSign(tokens, last + 1, ',') && tokens.kinds[last + 3] === TokenKind.Lower && scan.vocabulary.distances.has(wordAt(tokens, last + 3))) return 'toponym';
  // `at Carn Daw, Wales`
  if (first > 0 && isSign(tokens, last + 1, ',') && wordAt(tokens, first - 1) === 'at' && knownAt(scan, last + 2)?.known.kind === 'place') return 'locative';
  // `speaking at Carn Daw on Friday`
  if (first > 0 && tokens.kinds[last + 1] === TokenKind.Lower && wordAt(tokens, first - 1) === 'at' && wordAt(tokens, last + 1) === 'on' && scan.vocabulary.weekdays.has(wordAt(tokens, last + 2))) return 'toponym';
  // `at the Speke Hotel, Munyonyo,`: the town of a house that one meets in
  if (first === last && isSign(tokens, first - 1, ',') && isSign(tokens, last + 1, ',.') && scan.vocabulary.houses.has(wordAt(tokens, first - 2)) && tokens.kinds[first - 3] === TokenKind.Capital && !isWho(scan, last)) return 'locative';
  let before = first - 1;
  const definite = before >= 0 && (flagsAt(scan, before) & Word.Article) !== 0;
  if (definite) before--;
  if (before < 0 || tokens.kinds[before]! > TokenKind.Caps) return definite ? 'definite' : null;
  const flags = flagsAt(scan, before);
  if (flags & Word.PlacePreposition || scan.initial[before] && scan.vocabulary.placeOpeners.has(wordAt(tokens, before))) return 'locative';
  if (leadsToPlace(scan, before)) return 'toponym';
  return flags & Word.PartnerPreposition ? 'partner' : definite ? 'definite' : null;
}

/** Whether `of` and before it a noun for somebody or his name lead to a name: the place is his, and he is who says something (`the mayor of Velland said`, `Ada Lind of Velland said`). */
function isOfHolder(scan: Scan, first: number): boolean {
  return first > 1 && wordAt(scan.tokens, first - 1) === 'of' && (isCapital(scan.tokens, first - 2) || leadsToPlace(scan, first - 1));
}

/** Whether a noun for a company or body stands right before a name, or after it behind a comma and an article: `, the aid agency`. */
function bodyBeside(scan: Scan, first: number, last: number): boolean {
  const { tokens } = scan;
  if (first > 0 && !isGlued(tokens, first) && isBodyNoun(scan, first - 1) && (tokens.kinds[first - 1] === TokenKind.Lower || !(flagsAt(scan, first - 1) & Word.OrganisationHead))) return true;
  if (isEmployer(scan, first)) return true;
  if (!isSign(tokens, last + 1, ',') || !scan.vocabulary.definites.has(last + 2 < tokens.count ? wordAt(tokens, last + 2) : '')) return false;
  for (let i = last + 3; i < Math.min(tokens.count, last + 8) && tokens.kinds[i] === TokenKind.Lower; i++) {
    const flags = flagsAt(scan, i);
    if (flags & (Word.PersonNoun | Word.Joiner)) return false;
    if (flags & Word.BodyNoun && !(flagsAt(scan, i + 1) & (Word.BodyNoun | Word.PersonNoun))) return true;
  }
  return false;
}

/** Whether a name is where somebody works: `an analyst at X`, `chief economist for X`. */
export function isEmployer(scan: Scan, first: number): boolean {
  const { tokens, vocabulary } = scan;
  if (first > 1 && vocabulary.employedBy.has(wordAt(tokens, first - 1)) && vocabulary.employedNouns.has(wordAt(tokens, first - 2))) return true;
  return first > 1 && tokens.kinds[first - 1] === TokenKind.Lower && wordAt(tokens, first - 1) === 'at' && tokens.kinds[first - 2] === TokenKind.Lower && (flagsAt(scan, first - 2) & Word.PersonNoun) !== 0;
}

/** Whether a token is a noun for a company or body, with a capital too where it opens a headline: `Steelmaker`. */
export function isBodyNoun(scan: Scan, index: number): boolean {
  return scan.tokens.kinds[index]! <= TokenKind.Capital && (scan.vocabulary.smallFlagsOf(scan.numbers[index]!) & Word.BodyNoun) !== 0;
}

/** Whether a token is a noun for a person, with a capital too where it opens a sentence: `Headteacher`. */
export function isPersonNoun(scan: Scan, index: number): boolean {
  const { tokens, vocabulary } = scan;
  return tokens.kinds[index]! <= TokenKind.Capital && ((vocabulary.entries.get(wordAt(tokens, index).toLowerCase())?.flags ?? 0) & Word.PersonNoun) !== 0;
}

/** Whether the words up to `before` lead to a place: `the town of`, `mayor of`, `flights to`, `visited`. */
function leadsToPlace(scan: Scan, before: number): boolean {
  const { tokens, vocabulary } = scan;
  if (tokens.kinds[before] !== TokenKind.Lower) return false;
  const word = wordAt(tokens, before), earlier = before > 0 && tokens.kinds[before - 1]! <= TokenKind.Caps ? wordAt(tokens, before - 1) : '';
  if (vocabulary.visitWords.has(word)) return true;
  // `from Lenz to Marlow`
  if (word === 'to' && before > 1 && entryAt(scan, before - 1)?.known?.kind === 'place' && wordAt(tokens, before - 2) === 'from') return true;
  if (word === 'of') return vocabulary.placeNouns.has(earlier.toLowerCase());
  return vocabulary.boundWords.has(word) && (vocabulary.motionWords.has(earlier) || vocabulary.motionWords.has(earlier.toLowerCase()));
}

/** Whether `, who` follows: the name is a person's. */
export function isWho({ tokens, vocabulary }: Scan, last: number): boolean {
  return isSign(tokens, last + 1, ',') && last + 2 < tokens.count && vocabulary.whoWords.has(wordAt(tokens, last + 2));
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
  // `, the council’s member for transport,`
  for (; i < limit && (tokens.kinds[i]! <= TokenKind.Caps || tokens.kinds[i] === TokenKind.Possessive && noun < 0) && !scan.initial[i]; i++) {
    const flags = flagsAt(scan, i);
    if (flags & (Word.PersonNoun | Word.Role)) noun = i;
    // `, met with the governor`, `, in Lenz with the governor`: what the person does, and with whom
    else if (noun >= 0 || flags & (Word.PartnerPreposition | Word.PlacePreposition)) break;
  }
  if (noun < 0) return null;
  let end = noun;
  for (i = noun + 1; i < Math.min(tokens.count, noun + 9) && (tokens.kinds[i]! <= TokenKind.Caps || tokens.kinds[i] === TokenKind.Possessive || isGlued(tokens, i) && isSign(tokens, i, '-')) && !scan.initial[i]; i++) {
    if (tokens.kinds[i] === TokenKind.Lower && !(flagsAt(scan, i) & (Word.Joiner | Word.Article | Word.Conjunction | Word.AreaNoun))) break;
    if (tokens.kinds[i] !== TokenKind.Lower) end = i;
  }
  return { first: last + 2, noun, last: end };
}
