import { TokenKind } from '../tokens';
import { AND, AREAS, OF_AREA, OF_PLACE } from '../lexicon/ru/areas';
import { areaOfAdjective } from '../lexicon/ru/nominative';
import type { Candidate } from './candidate';
import { Word } from './entry';
import { flagsAt } from './surroundings';
import { isCapital, isSign, wordAt, type Scan, type Unit } from './units';

/** Whether a word is the name of a region of the lists or a Russian adjective made of a place's. */
const isOfPlace = ({ vocabulary }: Scan, word: string): boolean => vocabulary.regionCodes.has(word) || vocabulary.words.declines && OF_PLACE.test(word);

/** `Kaliningrad region`: the area at unit `p` whose word in small letters belongs to the name before it; `null` for none. */
export function areaNounAfter(scan: Scan, units: readonly Unit[], p: number, headline: boolean): Candidate | null {
  const { tokens } = scan, first = units[p]!, isOpen = (one: Unit): boolean => one.open && one.shape === 'word' && !one.known && !one.flags;
  // `the Veliky Marlow region`: two words that no list knows
  const unit = units[p + 1] && isOpen(first) && !scan.initial[first.first] && !units[p + 1]!.known && !units[p + 1]!.flags ? units[p + 1]! : first;
  // `Заречный муниципальный округ`
  const next = unit.last + (scan.vocabulary.words.declines && tokens.kinds[unit.last + 1] === TokenKind.Lower && OF_AREA.test(wordAt(tokens, unit.last + 1)) ? 2 : 1);
  if (unit.known && unit.known.kind !== 'place' || unit.flags & (Word.Plain | Word.Never | Word.Grammar | Word.Title | Word.Role) && !unit.known || unit.shape === 'initial') return null;
  if (tokens.kinds[next] !== TokenKind.Lower || !(flagsAt(scan, next) & Word.AreaNoun) || tokens.kinds[unit.last] === TokenKind.Punct) return null;
  // a country's `region` or `territory` is a description
  if (unit.known?.code && unit.known.code.length === 2) return null;
  // `Заречная область`, `Заречского района`: an adjective made of a place's name may open a sentence
  if (scan.initial[unit.first] && !unit.known && !isOfPlace(scan, wordAt(tokens, unit.first))) return null;
  return { start: units[p]!.start, end: tokens.ends[next]!, kind: 'place', name: null, code: null, reason: `"${wordAt(tokens, next)}" after it`, sure: 'high', role: null, around: headline ? 'headline' : null };
}

/** The most tokens of a row of areas that share their noun. */
const MOST_SHARED = 60;

/** `Лумская, Заречная и Дольская области`: the area at unit `p` in a row whose noun stands behind the last one only; `null` for none. */
export function areaInRow(scan: Scan, units: readonly Unit[], p: number): Candidate | null {
  const { tokens } = scan, { first, last, start, end } = units[p]!, word = wordAt(tokens, first);
  if (!scan.vocabulary.words.declines || first !== last || !isJoint(scan, last + 1) && !isPlural(scan, last + 1) || !OF_PLACE.test(word)) return null;
  let noun = last;
  while (noun < last + MOST_SHARED && isJoint(scan, noun + 1) && isCapital(tokens, noun + 2) && OF_PLACE.test(wordAt(tokens, noun + 2))) noun += 2;
  // the plural tells a row from one area: its last member is known by the noun alone
  const name = isPlural(scan, noun + 1) && (noun > last || isJoint(scan, first - 1)) ? areaOfAdjective(word, wordAt(tokens, noun + 1)) : null;
  return name === null ? null : { start, end: noun > last ? end : tokens.ends[noun + 1]!, kind: 'place', name, code: null, reason: `"${wordAt(tokens, noun + 1)}" behind the row of areas`, sure: 'high', role: null, around: null };
}

const isPlural = ({ tokens }: Scan, index: number): boolean => tokens.kinds[index] === TokenKind.Lower && AREAS.test(wordAt(tokens, index));
const isJoint = (scan: Scan, index: number): boolean => isSign(scan.tokens, index, ',') || scan.tokens.kinds[index] === TokenKind.Lower && wordAt(scan.tokens, index) === AND;
