import { TokenKind } from '../tokens';
import type { Candidate } from './candidate';
import { flagsAt } from './surroundings';
import { wordAt, type Scan, type Unit } from './units';
import { Word } from './entry';

/** Adjectives that Russian makes of the names of places, but for those of cities and the country in general. */
const OF_PLACE = /^(?!Городск|Сельск|Российск)\p{Lu}\p{L}{2,}(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую)$|^(?!Нов|Больш|Глав|Отдельн|Родн)\p{Lu}\p{L}{3,}[нр](?:ая|ой|ую)$/u;

/** Whether a word is the name of a region of the lists or a Russian adjective made of a place's. */
const isOfPlace = ({ vocabulary }: Scan, word: string): boolean => vocabulary.regionCodes.has(word) || vocabulary.words.declines && OF_PLACE.test(word);

/** `Kaliningrad region`: the area at unit `p` whose word in small letters belongs to the name before it; `null` for none. */
export function areaNounAfter(scan: Scan, units: readonly Unit[], p: number, headline: boolean): Candidate | null {
  const { tokens } = scan, first = units[p]!, isOpen = (one: Unit): boolean => one.open && one.shape === 'word' && !one.known && !one.flags;
  // `the Veliky Marlow region`: two words that no list knows
  const unit = units[p + 1] && isOpen(first) && !scan.initial[first.first] && !units[p + 1]!.known && !units[p + 1]!.flags ? units[p + 1]! : first;
  const next = unit.last + 1;
  if (unit.known && unit.known.kind !== 'place' || unit.flags & (Word.Plain | Word.Never | Word.Grammar | Word.Title | Word.Role) && !unit.known || unit.shape === 'initial') return null;
  if (tokens.kinds[next] !== TokenKind.Lower || !(flagsAt(scan, next) & Word.AreaNoun) || tokens.kinds[unit.last] === TokenKind.Punct) return null;
  // a country's `region` or `territory` is a description
  if (unit.known?.code && unit.known.code.length === 2) return null;
  // `Заречная область`, `Заречского района`: an adjective made of a place's name may open a sentence
  if (scan.initial[unit.first] && !unit.known && !isOfPlace(scan, wordAt(tokens, unit.first))) return null;
  return { start: units[p]!.start, end: tokens.ends[next]!, kind: 'place', name: null, code: null, reason: `"${wordAt(tokens, next)}" after it`, sure: 'high', role: null, around: headline ? 'headline' : null };
}
