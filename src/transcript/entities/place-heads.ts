import { TokenKind } from '../tokens';
import type { Candidate } from './candidate';
import { Word } from './entry';
import { goesOn, HEADS, named } from './head-parts';
import { contextOf, flagsAt } from './surroundings';
import { isCapital, readRun, wordAt, type Scan, type Unit } from './units';

/** Words that are no place's own name. */
const NO_NAME = HEADS | Word.Title | Word.Role | Word.Grammar | Word.Plain;

/** `Lake Naroch`, `Mount Athos`; `Republic of Tatarstan`, `City of Gomel`. */
export function placeWithHead(scan: Scan, units: readonly Unit[], p: number): Candidate | null {
  const first = units[p]!, next = first.open ? units[p + 1] : undefined;
  if (!(first.flags & Word.PlaceHead) || first.known?.sure || isHeadOfState(scan, first)) return null;
  if (next && p === 0 && isCounty(scan, first, next)) return { ...named(scan, first), end: next.end, kind: 'place', sure: 'high', around: contextOf(scan, first.first, first.last) };
  if (next && !(first.flags & (Word.AreaEnding | Word.OrganisationHead | Word.Plain)) && !(next.flags & NO_NAME)) return placed(scan, first, next.end);
  return placeBehindOf(scan, first);
}

/** `the Heads of State of Norland`. */
function isHeadOfState(scan: Scan, { first }: Unit): boolean {
  return first > 1 && wordAt(scan.tokens, first) === 'State' && wordAt(scan.tokens, first - 1) === 'of' && (flagsAt(scan, first - 2) & Word.Role) !== 0;
}

/** `of County Durham`: the county before its name, where no name can stand before it. */
function isCounty({ tokens }: Scan, { flags, first }: Unit, name: Unit): boolean {
  return (flags & Word.AreaEnding) !== 0 && tokens.kinds[first - 1] === TokenKind.Lower && wordAt(tokens, first) === 'County' && !(name.flags & NO_NAME);
}

/** `Democratic Republic of Norland`: the full form of a country of the lists that they do not have, from unit `p`; `null` for anything else. */
export function stateInFull(scan: Scan, units: readonly Unit[], p: number): Candidate | null {
  const { tokens } = scan;
  let i = p;
  while (i < units.length && units[i]!.open && !units[i]!.known && scan.vocabulary.stateForms.has(wordAt(tokens, units[i]!.last))) i++;
  const noun = units[i];
  if (i === p || !noun || noun.known || !scan.vocabulary.stateNouns.has(wordAt(tokens, noun.last)) || !goesOn(scan, noun.last)) return null;
  const country = readRun(scan, isCapital(tokens, noun.last + 2) ? noun.last + 2 : noun.last + 3)[0]!;
  return country.known?.kind === 'place' && country.known.code?.length === 2 ? placed(scan, { ...units[p]!, last: noun.last }, country.end, country.known) : null;
}

/** `City of Gomel`. */
function placeBehindOf(scan: Scan, first: Unit): Candidate | null {
  const { tokens } = scan, { flags, last } = first;
  if (tokens.kinds[last + 1] !== TokenKind.Lower || wordAt(tokens, last + 1) !== 'of' || !goesOn(scan, last) || flags & Word.OrganisationHead && !(flags & Word.AreaEnding)) return null;
  const place = readRun(scan, isCapital(tokens, last + 2) ? last + 2 : last + 3)[0]!;
  if (place.known ? place.known.kind !== 'place' : place.flags & (Word.Title | Word.Role | Word.Plain)) return null;
  return placed(scan, first, place.end, place.known);
}

/** The place that is called so from its head noun on. `end` is an offset in the block. */
function placed(scan: Scan, { start, first, last }: Unit, end: number, known: Unit['known'] = null): Candidate {
  return { start, end, kind: 'place', name: known?.name ?? null, code: known?.code ?? null, reason: `"${wordAt(scan.tokens, first)}" in the name`, sure: 'high', role: null, around: contextOf(scan, first, last) };
}
