import { isGlued, TokenKind } from '../tokens';
import { REPUBLIC, REPUBLICS } from '../lexicon/ru/areas';
import { BETWEEN, bodyNoun, DUMA, OF_PLACE } from '../lexicon/ru/bodies';
import { nominativeAdjective } from '../lexicon/ru/nominative';
import type { Candidate } from './candidate';
import { wordAt, type Scan, type Unit } from './units';

/** So many adjectives stand between at most. */
const MOST = 2;

/** `Минский тракторный завод` in any case: an adjective with a capital and a noun for works or a school in small letters; `null` for anything else. */
export function adjectiveBody(scan: Scan, unit: Unit): Candidate | null {
  const { tokens, vocabulary } = scan;
  if (!vocabulary.words.declines || unit.first !== unit.last || !OF_PLACE.test(wordAt(tokens, unit.first))) return null;
  const words = [wordAt(tokens, unit.first)];
  for (let i = unit.last + 1; i <= unit.last + 1 + MOST && (tokens.kinds[i] === TokenKind.Lower || DUMA.test(wordAt(tokens, i))) && !isGlued(tokens, i); i++) {
    const word = wordAt(tokens, i).toLowerCase(), body = bodyNoun(word);
    if (body) {
      return { start: unit.start, end: tokens.ends[i]!, kind: body.event ? 'event' : 'organisation', name: [...words.map(adjective => nominativeAdjective(adjective, body.male)), body.noun].join(' '), code: null, reason: `"${word}" in the name`, sure: 'high', role: null, around: null };
    }
    if (!BETWEEN.test(word)) return null;
    words.push(word);
  }
  return null;
}

/** `Республики Алтай`: a republic that no list has, in any case; `null` for anything else. */
export function republic({ tokens, vocabulary }: Scan, unit: Unit, next: Unit | undefined): Candidate | null {
  if (!vocabulary.words.declines || unit.known || !unit.open || !next || next.known && (next.known.kind !== 'place' || next.first !== next.last) || next.shape !== 'word' || !REPUBLICS.test(wordAt(tokens, unit.first))) return null;
  return { start: unit.start, end: next.end, kind: 'place', name: `${REPUBLIC} ${next.known?.name ?? wordAt(tokens, next.first)}`, code: null, reason: `"${REPUBLIC}" in the name`, sure: 'high', role: null, around: null };
}

/** `Норвежские верфи` at the beginning of a sentence: a people's adjective, which Russian writes small elsewhere; `null` for anything else. */
export function peopleAtBeginning({ tokens, initial, vocabulary: { words, entries } }: Scan, unit: Unit): Candidate | null {
  if (!words.declines || unit.known || initial[unit.first] !== 1 || unit.first !== unit.last || unit.shape !== 'word') return null;
  const known = entries.get(wordAt(tokens, unit.first).toLowerCase())?.known;
  if (known?.kind !== 'group') return null;
  return { start: unit.start, end: unit.end, kind: 'group', name: known.name, code: known.code, reason: 'in the lists of peoples', sure: 'high', role: null, around: null };
}
