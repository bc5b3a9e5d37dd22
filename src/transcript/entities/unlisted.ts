import type { EntityKind } from '../../base/names';
import { TokenKind } from '../tokens';
import { adjectiveBody } from './adjective-bodies';
import type { Candidate } from './candidate';
import { Word } from './entry';
import { isSmallWord } from './headlines';
import { officeLength, type Office } from './offices';
import { contextOf, flagsAt } from './surroundings';
import { wordAt, type Scan, type Unit } from './units';
import { kindOfUnlisted } from './unlisted-kinds';

/** Words that name nothing by themselves. */
export const DULL = Word.Never | Word.Plain | Word.Grammar | Word.RoleModifier | Word.OrganisationHead | Word.EventHead | Word.PlaceEnding | Word.AreaEnding | Word.WorkHead | Word.PlaceHead;

/** The longest run that is taken as one name, in units. */
const MOST_UNITS = 4;
/** What ends the name of a station. */
const STATIONS = /^(?:FM|TV|AM)$/;

/** A candidate and the unit behind it. */
interface Taken {
  readonly candidate: Candidate;
  readonly next: number;
}

/** Units that no list knows: companies and products by what stands beside them, else an open question for the whole text. Gives the next unit. */
export function unlisted(scan: Scan, units: readonly Unit[], p: number, headline: boolean, office: Office | null, out: Candidate[]): number {
  const pair = units[p]!.open && units[p + 1] ? station(scan, units, p, headline) ?? (headline ? null : townOfOffice(scan, units, p) ?? peoples(scan, units, p)) : null;
  if (pair) { out.push(pair.candidate); return pair.next; }
  const e = endOfRun(scan, units, p, headline);
  const branch = headline ? null : branchOfFirm(scan, units, p, e);
  if (branch) { out.push(branch.candidate); return branch.next; }
  const first = units[p]!, last = units[e]!, single = e === p;
  const dull = isDull(units, p, e);
  // `Rice said`: a common word may be the surname of somebody whom the text names in full
  if (dull && single && first.flags & Word.Plain && contextOf(scan, first.first, first.last) === 'spoken') out.push(candidate(first, first.end, null, 'a verb of speech after it', 'weak', null));
  if (dull || single && (first.shape === 'initial' || first.end - first.start < 2)) return e + 1;
  const beside = contextOf(scan, first.first, last.last);
  // `reached the Millennium Development Goals`: common nouns are no place
  const around = beside === 'toponym' && !single && last.flags & Word.Plain ? 'definite' : beside, caps = isInCapitals(units, p, e);
  // what follows an office is its field or a body: only the rest of the text can tell
  if (office?.field && !caps) {
    out.push(candidate(first, last.end, null, 'after an office', 'weak', around));
    return e + 1;
  }
  const behind = scan.tokens.kinds[last.last + 1] === TokenKind.Lower ? flagsAt(scan, last.last + 1) : 0;
  const { kind, reason, sure, end = last.end, name = null } = kindOfUnlisted({ scan, first, last, length: e - p + 1, caps, headline, around, behind, initial: scan.initial[first.first] === 1 });
  out.push({ ...candidate(first, end, kind, reason, sure, headline ? 'headline' : around), name });
  return e + 1;
}

/** What all candidates without a name in the lists have in common. `end` is an offset in the block. */
function candidate(first: Unit, end: number, kind: EntityKind | null, reason: string, sure: Candidate['sure'], around: Candidate['around']): Candidate {
  return { start: first.start, end, kind, name: null, code: null, reason, sure, role: null, around };
}

/** `Marrow FM`: the name of a station, of two units. */
function station(scan: Scan, units: readonly Unit[], p: number, headline: boolean): Taken | null {
  const first = units[p]!, second = units[p + 1]!, word = wordAt(scan.tokens, second.first);
  if (!STATIONS.test(word) || second.open && units[p + 2] || first.flags & (Word.Title | Word.Role | Word.Given | Word.Grammar)) return null;
  return { candidate: candidate(first, second.end, 'organisation', `"${word}" in the name`, 'medium', headline ? 'headline' : null), next: p + 2 };
}

/** `Dunmore Mayor Ada Vell`: the town before who holds its office. */
function townOfOffice(scan: Scan, units: readonly Unit[], p: number): Taken | null {
  const first = units[p]!, office = wordAt(scan.tokens, units[p + 1]!.first);
  if (first.flags || !scan.vocabulary.townOffices.has(office)) return null;
  const initial = scan.initial[first.first] === 1;
  return { candidate: candidate(first, first.end, initial ? null : 'place', `"${office}" behind it`, initial ? 'weak' : 'medium', 'toponym'), next: p + 1 };
}

/** `the People's Champions`: a body of the people, of two units. */
function peoples(scan: Scan, units: readonly Unit[], p: number): Taken | null {
  const first = units[p]!, second = units[p + 1]!;
  if (wordAt(scan.tokens, first.first) !== 'People' || scan.tokens.kinds[first.last + 1] !== TokenKind.Possessive || second.known || second.flags & (Word.Title | Word.Role)) return null;
  return { candidate: candidate(first, second.end, 'organisation', '"People’s" in the name', 'medium', null), next: p + 2 };
}

/** The last unit of the run that begins at `p`: it ends before names of the lists, offices, bodies called after a place and the small words of a headline. */
function endOfRun(scan: Scan, units: readonly Unit[], p: number, headline: boolean): number {
  let e = p;
  while (units[e]!.open && e + 1 < p + MOST_UNITS) {
    const next = units[e + 1];
    if (!next || next.known || headline && isSmallWord(scan, next) || officeLength(scan, units, e + 1) || adjectiveBody(scan, next)) break;
    e++;
  }
  return e;
}

/** `Verrick UK`: a firm's branch has its country behind its name, the run from `p` to `e`. */
function branchOfFirm(scan: Scan, units: readonly Unit[], p: number, e: number): Taken | null {
  const country = units[e + 1];
  if (!units[e]!.open || !country || scan.initial[units[p]!.first] || country.known?.code?.length !== 2 || !scan.vocabulary.branchCountries.has(wordAt(scan.tokens, country.first)) || country.open && units[e + 2]) return null;
  for (let i = p; i <= e; i++) if (units[i]!.flags & DULL) return null;
  return { candidate: candidate(units[p]!, country.end, 'organisation', 'a country behind the name of a firm', 'medium', null), next: e + 2 };
}

/** Whether a run is made of words that name nothing, and that nobody is called by. */
function isDull(units: readonly Unit[], p: number, e: number): boolean {
  for (let i = p; i <= e; i++) if (!(units[i]!.flags & DULL) || units[i]!.flags & Word.Given) return false;
  return true;
}

/** Whether all of a run stands in capitals. */
function isInCapitals(units: readonly Unit[], p: number, e: number): boolean {
  for (let i = p; i <= e; i++) if (units[i]!.shape !== 'caps') return false;
  return true;
}
