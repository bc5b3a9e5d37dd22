import { AND, GENITIVE, OF_AN_AREA, OF_NAMED } from '../lexicon/ru/areas';
import { COUNCIL, FIELDS, JOINS, LEADS, OF_BODY, stateBodyNoun } from '../lexicon/ru/bodies';
import { TokenKind } from '../tokens';
import type { Candidate } from './candidate';
import { isCapital, knownAt, wordAt, type Scan, type Unit } from './units';

/** The longest name, in words. */
const MOST = 12;

/** `Управление сельского хозяйства провинции Лумань`, `Правительство Заречной области`: a noun for a body, what it has to do with, and where; `null` for anything else. */
export function genitiveBody(scan: Scan, unit: Unit): Candidate | null {
  const { tokens, vocabulary } = scan;
  if (!vocabulary.words.declines || unit.known || unit.first !== unit.last) return null;
  const noun = stateBodyNoun(wordAt(tokens, unit.first));
  if (!noun) return null;
  let last = unit.first;
  for (let i = last + 1; i <= unit.first + MOST && tokens.kinds[i] === TokenKind.Lower; i++) {
    const word = wordAt(tokens, i);
    if (FIELDS.of(word)) { last = i; continue; }
    if (!(JOINS.test(word) && FIELDS.of(wordAt(tokens, i + 1)) && (last > unit.first || LEADS.test(word)))) break;
  }
  last = areaBehind(scan, last, noun);
  // `Совет регионов Нордии и Вестмарка`: what two countries hold together
  if (noun === COUNCIL && wordAt(tokens, last + 1) === AND && isCapital(tokens, last + 2) && knownAt(scan, last)?.known.code?.length === 2) last = countryAt(scan, last + 2) ?? last;
  if (last === unit.first) return null;
  const { text, starts, ends } = tokens;
  return { start: unit.start, end: ends[last]!, kind: 'organisation', name: `${noun}${text.slice(ends[unit.first], ends[last])}`, code: null, reason: `"${text.slice(starts[unit.first], ends[unit.first])}" in the name`, sure: 'high', role: null, around: null };
}

/** The last token of a country of the lists; `null` where none begins. */
function countryAt(scan: Scan, index: number): number | null {
  const known = knownAt(scan, index);
  return known?.known.code?.length === 2 && known.known.kind === 'place' ? known.last : null;
}

/** The last token of the place or of the larger body behind a body's name; the token itself where none stands there. */
function areaBehind(scan: Scan, last: number, noun: string): number {
  const { tokens } = scan, next = last + 1;
  if (isCapital(tokens, next) && GENITIVE.test(wordAt(tokens, next)) && OF_AN_AREA.test(wordAt(tokens, next + 1))) return next + 1;
  if (OF_NAMED.test(wordAt(tokens, next)) && isCapital(tokens, next + 1)) return next + 1;
  const known = isCapital(tokens, next) ? knownAt(scan, next) : null;
  // `Комитет ООН`, `Представительство Европейского союза`
  const isBody = known?.known.kind === 'organisation' && (noun === OF_BODY || tokens.kinds[next] === TokenKind.Caps && known.last === next);
  return known?.known.kind === 'place' || isBody ? known!.last : last;
}
