import { ALONE, BEFORE_NAME, OFFICE, placeOfGenitive, TOWN } from '../lexicon/ru/areas';
import type { Candidate } from './candidate';
import { Word } from './entry';
import { officeBefore } from './office-before';
import { flagsAt } from './surroundings';
import { wordAt, type Scan, type Unit } from './units';
import { DULL } from './unlisted';

/** A place that stands behind the noun for it; or one in the genitive that no list has, behind an office and before the name of who holds it, or by its ending alone; `null` for anything else. */
export function areaInGenitive(scan: Scan, units: readonly Unit[], p: number): Candidate | null {
  const unit = units[p]!, next = unit.open ? units[p + 1] : undefined;
  if (!scan.vocabulary.words.declines || unit.first === 0 || unit.known || unit.shape !== 'word' || unit.flags & (Word.Given | DULL)) return null;
  if (TOWN.test(wordAt(scan.tokens, unit.first - 1)) && (!next || next.open && units.length === p + 3 && officeBefore(scan, unit.first) >= 0)) return { start: unit.start, end: unit.end, kind: 'place', name: null, code: null, reason: `"${wordAt(scan.tokens, unit.first - 1)}" before it`, sure: 'high', role: null, around: 'locative' };
  const word = wordAt(scan.tokens, unit.last), office = wordAt(scan.tokens, unit.first - 1);
  if (!(flagsAt(scan, unit.first - 1) & (Word.PersonNoun | Word.Role)) && !OFFICE.test(office)) return null;
  const isNamed = next !== undefined && (next.flags & Word.Given) !== 0 && next.open && units[p + 2] !== undefined;
  if (!(isNamed ? BEFORE_NAME : ALONE).test(word)) return null;
  return { start: unit.start, end: unit.end, kind: 'place', name: placeOfGenitive(word), code: null, reason: `behind "${office}"`, sure: 'high', role: null, around: null };
}
