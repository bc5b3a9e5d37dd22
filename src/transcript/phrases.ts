import { isGiven } from './layouts/bare-name';
import { officeOf } from './offices';
import { Word, type SpeechLexicon } from './lexicon/words';
import { smallIntegers } from './slab';
import { TokenKind, isGlued, tokenText, type Tokens } from './tokens';
import { wordNumbers } from './words';

/** Words of one block that mean somebody without naming them. Offsets relative to the block. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** Where the office's noun stands. */
  readonly head: number;
  readonly kind: 'office' | 'body' | 'pronoun' | 'plural' | 'possessive';
  /** What office, as the lexicon calls it; `null` for pronouns. */
  readonly office: string | null;
  /** Words that narrow the office (`foreign`, `regional`), small letters, sorted as they stand. */
  readonly narrow: readonly string[];
  /** Whether it has `the` or another word that says that the reader knows whom. */
  readonly definite: boolean;
  readonly gender: 'female' | 'male' | null;
}

/** The flags of every word of a block: one look-up each, shared by all that read speech in it. */
export function wordFlags(tokens: Tokens, lexicon: SpeechLexicon): Int32Array {
  const flags = smallIntegers(tokens.count), numbers = wordNumbers(tokens);
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kinds[i]! > TokenKind.Caps) continue;
    flags[i] = lexicon.words.ofNumber(numbers[i]!);
    if (i > 0 && flags[i - 1]! & Word.Role && lexicon.isAdjectiveBefore(tokenText(tokens, i - 1), tokenText(tokens, i))) flags[i - 1] = 0;
    // `the member states`
    if (i > 0 && flags[i]! & Word.Say && lexicon.isNounBehind(tokenText(tokens, i), tokenText(tokens, i - 1))) flags[i] = 0;
  }
  return flags;
}

const REACH = 12;
const UNNARROWED: readonly string[] = [];

/** A stretch of tokens, `to` exclusive. */
interface Stretch { readonly from: number; readonly to: number }

/**
 * Finds the pronouns and the offices ("the head of the Russian region", "Prime Minister") of a block, without the pronouns of `unasked`
 * stretches, which stand one behind the other. Linear.
 */
export function findPhrases(tokens: Tokens, flags: Int32Array, lexicon: SpeechLexicon, unasked: readonly Stretch[] = []): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let done = 0, stretch = 0;
  for (let i = 0; i < tokens.count; i++) {
    const f = flags[i]!;
    if (!(f & (Word.Pronoun | Word.Plural | Word.Possessive | Word.Role | Word.PluralRole | Word.Body)) || i < done || isHour(tokens, i)) continue;
    const gender = f & Word.Female ? 'female' : f & Word.Male ? 'male' : null;
    if (f & (Word.Pronoun | Word.Plural | Word.Possessive)) {
      while (stretch < unasked.length && unasked[stretch]!.to <= i) stretch++;
      if (stretch < unasked.length && unasked[stretch]!.from <= i) continue;
      const kind = f & Word.Pronoun ? 'pronoun' : f & Word.Plural ? 'plural' : 'possessive';
      phrases.push({ start: tokens.starts[i]!, end: tokens.ends[i]!, head: tokens.starts[i]!, kind, office: null, narrow: UNNARROWED, definite: true, gender });
      continue;
    }
    if (!(f & Word.Role)) {
      if (f & Word.Body && tokens.kinds[i] !== TokenKind.Lower) continue; // part of a name
      if (f & Word.Body && !lexicon.joinsByCase && i + 1 < tokens.count && flags[i + 1]! & (Word.Role | Word.RoleAdjective)) continue;
      const from = leftOf(tokens, flags, i, done), to = rightOf(tokens, flags, lexicon, i), last = phrases.at(-1);
      // `the mayor's office`: the phrase before the possessive belongs to it
      const owned = last !== undefined && from > 0 && tokens.kinds[from - 1] === TokenKind.Possessive && last.end === tokens.starts[from - 1];
      phrases.push({ start: owned ? last.start : tokens.starts[from]!, end: tokens.ends[to - 1]!, head: tokens.starts[i]!, kind: f & Word.Body ? 'body' : 'plural', office: null, narrow: UNNARROWED, definite: false, gender: null });
      done = to;
      continue;
    }
    // `prime minister`, `deputy head`: the last noun of a run is the head
    if (i + 1 < tokens.count && flags[i + 1]! & Word.Role && !(tokens.kinds[i + 1] !== TokenKind.Lower && tokens.kinds[i] === TokenKind.Lower)) continue;
    if (isLedOn(tokens, flags, i)) continue;
    const from = leftOf(tokens, flags, i, done), to = rightOf(tokens, flags, lexicon, i);
    const { office, narrow } = officeOf(tokens, flags, lexicon, from, i, to);
    if (office) {
      const definite = (flags[from]! & Word.Determiner) !== 0 ? !lexicon.isIndefinite(tokenText(tokens, from)) : lexicon.joinsByCase || tokens.kinds[i] !== TokenKind.Lower || from < i;
      const end = WITHOUT_FIELD.has(office) ? beforeThanks(tokens, flags, lexicon, i + 1, to) : to;
      phrases.push({ start: tokens.starts[from]!, end: tokens.ends[end - 1]!, head: tokens.starts[i]!, kind: 'office', office, narrow, definite, gender });
      done = end;
    }
  }
  return phrases;
}

/** Whether a noun of an office is only what another one begins with: `deputy` in `deputy prime minister`. */
function isLedOn(tokens: Tokens, flags: Int32Array, head: number): boolean {
  if (!(flags[head]! & Word.RoleAdjective)) return false;
  let at = head + 1;
  while (at < tokens.count && at < head + 3 && flags[at]! & Word.RoleAdjective && !(flags[at]! & Word.Role)) at++;
  return at > head + 1 && at < tokens.count && (flags[at]! & Word.Role) !== 0;
}

/** `3 pm`: no prime minister. */
function isHour(tokens: Tokens, index: number): boolean {
  return index > 0 && tokens.kinds[index - 1] === TokenKind.Number && tokens.ends[index]! - tokens.starts[index]! === 2 && tokenText(tokens, index).toLowerCase() === 'pm';
}

/** Where the noun phrase of an office begins: over capitals, possessives, hyphens and the adjectives of offices to its article. */
function leftOf(tokens: Tokens, flags: Int32Array, head: number, floor: number): number {
  let from = head, lower = 0;
  for (let i = head - 1; i >= floor && head - i <= REACH; i--) {
    const kind = tokens.kinds[i]!, f = flags[i]!;
    if (f & Word.Determiner) return i;
    if (f & (Word.Preposition | Word.Conjunction | Word.Relative | Word.Joiner | Word.Helper | Word.Say | Word.Pronoun | Word.Plural) && kind === TokenKind.Lower && !(f & Word.RoleAdjective)) break;
    if (kind === TokenKind.Capital || kind === TokenKind.Caps) {
      if (f & (Word.Preposition | Word.Conjunction | Word.Joiner) && !(f & Word.RoleAdjective)) break;
      if (!lower) from = i;
    } else if (kind === TokenKind.Possessive || kind === TokenKind.Lower && (f & Word.RoleAdjective || f & Word.Role && i === head - 1)) {
      // `director general`, `secretary general`: two nouns are one office
      if (!lower) from = i;
    } else if (kind === TokenKind.Lower && lower < 3) {
      lower++; // counts only if an article follows to the left
    } else if (!(kind === TokenKind.Punct && tokens.text[tokens.starts[i]!] === '-' && isGlued(tokens, i) && isGlued(tokens, i + 1))) {
      if (kind === TokenKind.Punct && tokens.text[tokens.starts[i]!] === '.' && isGlued(tokens, i) && tokens.ends[i - 1]! - tokens.starts[i - 1]! <= (tokens.kinds[i - 1] === TokenKind.Caps ? 1 : 2)) continue;
      if (kind !== TokenKind.Mark || !'’\''.includes(tokens.text[tokens.starts[i]!]!) || !isGlued(tokens, i)) break;
    }
  }
  while (from < head && tokens.kinds[from] !== TokenKind.Capital && tokens.kinds[from] !== TokenKind.Caps && tokens.kinds[from] !== TokenKind.Lower) from++;
  return from;
}

/** Offices over a land or a town, not for something: `thanked the head of state for the invitation`. */
const WITHOUT_FIELD = new Set(['president', 'monarch', 'premier', 'chancellor', 'head-of-state', 'governor', 'mayor', 'pope']);

/** Where such an office ends at the latest, exclusive: before `for` with an article and a noun. */
function beforeThanks(tokens: Tokens, flags: Int32Array, lexicon: SpeechLexicon, from: number, to: number): number {
  for (let i = from; i < to - 2; i++) {
    if (flags[i]! & Word.Joiner && flags[i + 1]! & Word.Determiner && tokens.kinds[i + 2] === TokenKind.Lower && lexicon.isPurpose(tokenText(tokens, i))) return i;
  }
  return to;
}

/** Whether behind the conjunction at `i` no more than a few words of what an office is over in the genitive stand before a name. */
function leadsToName(tokens: Tokens, flags: Int32Array, { inGenitive }: SpeechLexicon, i: number, head: number): boolean {
  let at = i + 1;
  while (at < tokens.count && at - i <= MOST_OVER && tokens.kinds[at] === TokenKind.Lower && !(flags[at]! & (Word.Role | Word.PluralRole | Word.Say | Word.Preposition)) && inGenitive(tokenText(tokens, at))) at++;
  return at > i + 1 && at - head < REACH && tokens.kinds[at] === TokenKind.Capital;
}

/** As many words behind the conjunction at most. */
const MOST_OVER = 4;

/** What is short for a saint in the names of towns. */
const SAINT = /^(?:St|Ste|Sts)$/;

/** Where it ends, exclusive: after `of …` and `for …` with what belongs to them. */
function rightOf(tokens: Tokens, flags: Int32Array, lexicon: SpeechLexicon, head: number): number {
  let to = head + 1, lower = 0, joined = lexicon.joinsByCase;
  for (let i = head + 1; i < tokens.count && i - head <= REACH; i++) {
    const kind = tokens.kinds[i]!, f = flags[i]!;
    if (f & Word.Joiner) { joined = true; lower = 0; continue; }
    if (kind === TokenKind.Punct && tokens.text[tokens.starts[i]!] === '-' && isGlued(tokens, i) && i + 1 < tokens.count && isGlued(tokens, i + 1) && flags[i + 1]! & (Word.Role | Word.RoleAdjective)) { to = Math.min(i + 2, tokens.count); i++; continue; }
    if (!joined) break;
    // `руководитель пресс-службы N`
    if (lexicon.joinsByCase && lower > 0 && kind === TokenKind.Punct && tokens.text[tokens.starts[i]!] === '-' && isGlued(tokens, i) && tokens.kinds[i + 1] === TokenKind.Lower && isGlued(tokens, i + 1)) { to = i + 2; i++; continue; }
    if (kind === TokenKind.Capital || kind === TokenKind.Caps) { to = i + 1; continue; }
    if (kind === TokenKind.Possessive) { to = i + 1; continue; }
    if (kind === TokenKind.Mark && '’\''.includes(tokens.text[tokens.starts[i]!]!) && isGlued(tokens, i)) continue;
    if (kind === TokenKind.Punct && tokens.text[tokens.starts[i]!] === '.' && isGlued(tokens, i) && SAINT.test(tokenText(tokens, i - 1))) continue;
    if (f & Word.Determiner) continue;
    if (kind === TokenKind.Symbol && tokens.text[tokens.starts[i]!] === '&') continue;
    // `Minister of Norland Ada Vell and President of Westmark …`: behind whoever holds it comes another office
    if (f & Word.Conjunction && i + 1 < tokens.count && flags[i + 1]! & Word.Role && i - head > 3 && isGiven(tokenText(tokens, i - 2))) break;
    // `министр иностранных дел и внешней торговли N`
    if (f & Word.Conjunction && lexicon.joinsByCase && leadsToName(tokens, flags, lexicon, i, head)) { lower = 0; continue; }
    if (f & Word.Conjunction && tokenText(tokens, i) === 'and' && i + 1 < tokens.count && tokens.kinds[i + 1] !== TokenKind.Lower && tokens.kinds[i - 1] !== TokenKind.Lower) continue;
    if (kind !== TokenKind.Lower || lower >= 3 || f & (Word.Say | Word.Soft | Word.Saying | Word.Helper | Word.Preposition | Word.Conjunction | Word.Relative | Word.Pronoun | Word.Plural)) break;
    // `the Head of State receives N`
    if (f & Word.Meet && tokens.kinds[i - 1] !== TokenKind.Lower) break;
    if (lower > 0 && (lexicon.isPast(tokenText(tokens, i)) || lexicon.isAdverb(tokenText(tokens, i)))) break;
    lower++;
    to = i + 1;
  }
  return to;
}
