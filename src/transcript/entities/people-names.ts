import { SAINT } from '../lexicon/name-shapes';
import { TokenKind } from '../tokens';
import type { Candidate } from './candidate';
import { Word } from './entry';
import { nameEnd, nicknameEnd } from './name-end';
import { nameBehindOffice } from './office-before';
import type { Office } from './offices';
import { isCalled, isFieldInGenitive, isLedBy, isNamesake, isShortForm, type Run, tellsPerson } from './person-evidence';
import { isSmallWord } from './headlines';
import { appositionAfter, contextOf, flagsAt, isEmployer } from './surroundings';
import { isCapital, isSign, knownAt, wordAt, type Scan, type Unit } from './units';

const HEADS = Word.OrganisationHead | Word.CompanyEnding | Word.AreaEnding | Word.PlaceEnding | Word.EventHead;
/** The most words of one person's name, small particles not counted. */
const MOST = 5;
/** The most of them with the particles. */
const MOST_UNITS = 9;

/**
 * The unit of a surname that is a noun of places, too, behind given names from unit `p` on (`Anna Hill`, `Governor Rosa B. Lake`);
 * -1 where there is none. An office before the name or a verb of speech behind it tells a person; without them a preposition of
 * place or an article tells a place, and only nouns that are common surnames count at all.
 */
export function placedSurname(scan: Scan, units: readonly Unit[], p: number, office: Office | null): number {
  let i = p;
  while (i < units.length && (units[i]!.flags & Word.Given && !units[i]!.known || i > p && units[i]!.shape === 'initial') && units[i]!.open) i++;
  const unit = units[i];
  if (i === p || !unit || unit.open && units[i + 1] || unit.known || unit.first !== unit.last || !(unit.flags & Word.PlaceEnding) || unit.flags & (Word.AreaEnding | Word.OrganisationHead)) return -1;
  const first = units[p]!.first, around = contextOf(scan, first, unit.last);
  if (office && isTitled(office, units[p]!) || around === 'spoken') return i;
  return scan.vocabulary.surnamePlaces.has(wordAt(scan.tokens, unit.last)) && around !== 'locative' && !(flagsAt(scan, first - 1) & Word.Article) ? i : -1;
}

function isTitled(office: Office, name: Unit): boolean {
  return !office.field && office.token + 1 >= name.first;
}

/** Where a person's name may begin: at unit `p`, behind an office or not. */
interface Beginning extends Pick<Run, 'scan' | 'units' | 'p' | 'office' | 'titled' | 'headline'> {
  readonly first: Unit;
  /** Whether a family name stands first, as in Chinese and Korean names. */
  readonly familyFirst: boolean;
}

/** A person's name that begins at unit `p`, and how many units it takes; `null` where nothing speaks for a person. */
export function personAt(scan: Scan, units: readonly Unit[], p: number, office: Office | null, headline: boolean): { readonly candidate: Candidate; readonly count: number } | null {
  const first = units[p]!, familyFirst = (first.flags & Word.FamilyFirst) !== 0 && first.open && (isCalled(scan, first.first) || isLedBy(scan, first.first) || /^\p{Lu}\p{L}+-\p{Ll}/u.test(textOf(scan, units[p + 1])));
  const beginning: Beginning = { scan, units, p, office, headline, first, familyFirst, titled: office !== null && isTitled(office, first) };
  if (isNobody(beginning)) return null;
  const { count, given } = lengthOf(beginning), last = units[p + count - 1]!, { titled } = beginning;
  if ((count === 1 || !given && !titled) && isFieldInGenitive(scan, last)) return null;
  // `Minister of Trade and Integration, Ada Roe`: the last word of what an office is over
  if (count === 1 && titled && isLastOfField(scan, office!, last)) return null;
  // `the Bill`, `the L.I.`: with an article before it a lone word is nobody's given name
  if (count === 1 && !titled && flagsAt(scan, first.first - 1) & Word.Article && (first.flags & Word.Given || first.shape === 'initial')) return null;
  const around = contextOf(scan, first.first, last.last), apposition = appositionAfter(scan, last.last), run: Run = { scan, units, p, count, first, last, office, titled, headline, given: given > 0, around, apposition };
  const firstGiven = (first.flags & Word.Given) !== 0 || first.shape === 'initial' && count > 1 || familyFirst || isShortForm(run), told = tellsPerson(run, firstGiven);
  if (!told) return null;
  const nickname = count === 1 && (firstGiven || titled) ? nicknameEnd(scan, last) : null;
  const role = titled && office!.named ? { start: office!.start, end: office!.end } : apposition ? { start: scan.tokens.starts[apposition.first]!, end: scan.tokens.ends[apposition.last]! } : null;
  const end = nameEnd(scan, last) ?? nickname ?? last.end, declined = count > 1 && !headline ? nameBehindOffice(scan, first.first, scan.tokens.text.slice(first.start, end)) : null;
  return { candidate: { start: first.start, end, kind: 'person', name: declined, code: null, reason: told.reason, sure: nickname === null ? told.sure : 'high', role, around: headline ? 'headline' : around }, count };
}

/** Whether no person's name can begin here, whatever speaks for one. */
function isNobody(beginning: Beginning): boolean {
  const { scan, units, p, office, titled, first, familyFirst } = beginning, { declines } = scan.vocabulary.words, isGiven = (first.flags & Word.Given) !== 0;
  if (!titled && isEmployer(scan, first.first)) return true;
  if (first.known && !isGiven && !isBorrowed(beginning) || first.shape === 'model') return true;
  // `Ambassador of Chad Paul Otieno`: a country that is a given name, too
  if (first.known?.code?.length === 2 && (office?.field && wordAt(scan.tokens, first.first - 1) === 'of' || isSecondCountry(scan, first))) return true;
  // `in Clark, Philippines`, `mayor of Clark, Ohio`
  if (isGiven && first.last === first.first && isSign(scan.tokens, first.last + 1, ',') && ((flagsAt(scan, first.first - 1) & Word.PlacePreposition) !== 0 || wordAt(scan.tokens, first.first - 1) === 'of' && scan.vocabulary.areaHolders.has(wordAt(scan.tokens, first.first - 2))) && knownAt(scan, first.last + 2)?.known.code) return true;
  // `РАН Виктория Лесная`: the short form of a body, and then who heads it
  if (declines && first.shape === 'caps' && first.open && first.end - first.start < 6 && (units[p + 1]?.flags ?? 0) & Word.Given) return true;
  // `Secretaries of Security Councils`: bodies, several of them
  if (first.flags === 0 && first.shape === 'word' && wordAt(scan.tokens, first.last).endsWith('s') && (scan.vocabulary.entries.get(wordAt(scan.tokens, first.last).slice(0, -1))?.flags ?? 0) & Word.OrganisationHead) return true;
  // `St Elizabeth` is a parish or a school
  if (!titled && SAINT.test(wordAt(scan.tokens, first.first))) return true;
  // `Jan 6`
  if (first.flags & Word.Never && scan.tokens.kinds[isSign(scan.tokens, first.last + 1, '.') ? first.last + 2 : first.last + 1] === TokenKind.Number) return true;
  if (isGiven) return false;
  // `Ambassador Sun Jia`: a family name that is a common word, too
  if (titled && first.flags & Word.FamilyFirst && isSomebody(beginning)) return false;
  if (titled) return (first.flags & (Word.Plain | Word.Grammar | Word.Never | HEADS)) !== 0 && !isLoneSurname(beginning);
  return !familyFirst && (first.flags & (Word.Never | Word.Plain)) !== 0;
}

/** `the Ministers of Norland and Georgia Ada Vell and …`: whether a country stands behind `of`, another one and `and`. */
function isSecondCountry(scan: Scan, { first }: Unit): boolean {
  const before = (flagsAt(scan, first - 1) & Word.Conjunction) !== 0 ? knownAt(scan, first - 2) : null;
  return before?.known.code?.length === 2 && before.last === first - 2 && (flagsAt(scan, first - 3) & Word.Joiner) !== 0;
}

/** Whether a family name that is a common word goes on with a given name, or with what is told of somebody. */
function isSomebody({ scan, units, p, office, headline, first }: Beginning): boolean {
  const next = first.open ? units[p + 1] : undefined;
  if (next) return next.shape === 'word' && !next.known && !(next.flags & (Word.Never | Word.Plain | Word.Grammar));
  return !headline && office!.named && !(first.flags & HEADS) && scan.tokens.kinds[first.last + 1] === TokenKind.Lower && (flagsAt(scan, first.last + 1) & (Word.Joiner | Word.Conjunction)) === 0;
}

/** Whether a city or a feast behind an office is a given name, as a surname follows: `Mayor London Breed`. */
function isBorrowed({ scan, units, p, titled, first }: Beginning): boolean {
  const next = units[p + 1], lends = first.known?.kind === 'place' && first.known.code?.length !== 2 || first.known?.kind === 'event' && first.first === first.last;
  return titled && !scan.vocabulary.words.declines && lends && first.open && next !== undefined && !next.known && next.shape === 'word' && !(next.flags & (HEADS | Word.Title | Word.Role | Word.Plain));
}

/** Whether a common word alone behind an office is a surname: `Councillor Black told`. */
function isLoneSurname({ scan, office, headline, first: { flags, last } }: Beginning): boolean {
  return office!.named && (flags & Word.Plain) !== 0 && !(flags & (Word.Grammar | Word.Never | Word.RoleModifier | HEADS)) && !headline
    && scan.tokens.kinds[last + 1] === TokenKind.Lower && (flagsAt(scan, last + 1) & (Word.Joiner | Word.Conjunction)) === 0;
}

/** How many units a name takes, and how many of them are given names or initials. */
function lengthOf({ scan, units, p, office, titled, headline, first, familyFirst }: Beginning): { readonly count: number; readonly given: number } {
  const surname = placedSurname(scan, units, p, office);
  let count = 1, words = 1, given = first.flags & Word.Given || first.shape === 'initial' || familyFirst ? 1 : 0;
  while (words < MOST && count < MOST_UNITS && units[p + count - 1]!.open && units[p + count]) {
    const unit = units[p + count]!;
    if (unit.shape === 'model' || unit.flags & (HEADS | Word.Title | Word.Role) && !(unit.flags & Word.Given) && p + count !== surname && !(given && isSurnameRole(scan, unit, units[p + count + 1])) && (first.shape === 'initial' || !isInnerTitle(scan, unit, units[p + count + 1]))) break;
    if (unit.known && unit.known.sure && !(unit.flags & Word.Given) && !isNamesake(unit, units[p + count + 1], given, count, first)) break;
    // `Bob Carr MP`, `President Roe Friday`: what stands behind a name
    if (scan.vocabulary.afterNames.has(wordAt(scan.tokens, unit.first))) break;
    // a line of its own that names somebody, and then a sentence
    if (unit.flags & Word.Grammar && !(unit.flags & (Word.Given | Word.Particle)) && scan.tokens.text.slice(units[p + count - 1]!.end, unit.start).includes('\n')) break;
    // `ADA ROE IN LENZ`
    if (unit.shape === 'caps' && unit.flags & Word.Grammar && unit.end - unit.start > 1 && !(unit.flags & (Word.Given | Word.Particle))) break;
    // `Ada Roe And Bo Carr On Trade`: the small words of a headline
    if (headline && isSmallWord(scan, unit)) break;
    // `President Roe After Talks`
    if (headline && scan.vocabulary.headlineLeads.has(wordAt(scan.tokens, unit.first))) break;
    // `Ada Roe Receives Envoy`
    if (headline && unit.flags & Word.Never && !(unit.flags & Word.Given) && wordAt(scan.tokens, unit.last).endsWith('s')) break;
    // `Mary Roe Industrial Correspondent`: a by-line
    if (count > 1 && unit.flags & (Word.Plain | Word.RoleModifier) && !(unit.flags & Word.Given) && unit.open && (units[p + count + 1]?.flags ?? 0) & Word.Role) break;
    if (unit.flags & (Word.Never | Word.Plain | Word.Grammar) && !(unit.flags & Word.Given) && !given && !titled) break;
    if (unit.flags & Word.Given || unit.shape === 'initial') given++;
    if (scan.tokens.kinds[unit.first] !== TokenKind.Lower) words++;
    count++;
  }
  return { count, given };
}

/** Whether a word behind an office with a small word in it stands before a comma and a given name. */
function isLastOfField({ tokens, vocabulary, numbers }: Scan, { start, end }: Office, { last }: Unit): boolean {
  return isSign(tokens, last + 1, ',') && isCapital(tokens, last + 2) && ((vocabulary.entryOf(numbers[last + 2]!)?.flags ?? 0) & Word.Given) !== 0 && /\s\p{Ll}{2,3}\s/u.test(tokens.text.slice(start, end));
}

/** `Ada Bishop`: an office that is a surname, too, with no name behind it. */
function isSurnameRole({ tokens, vocabulary }: Scan, { first, last, open }: Unit, next: Unit | undefined): boolean {
  return first === last && !(open && next) && vocabulary.surnameRoles.has(wordAt(tokens, first)) && wordAt(tokens, last + 1) !== 'of';
}

/** Whether a form of address is part of a name: `Hassan Sheikh Mohamud`. */
function isInnerTitle(scan: Scan, { first, open }: Unit, next: Unit | undefined): boolean {
  return open && next?.shape === 'word' && !(next.flags & (HEADS | Word.Title | Word.Role)) && scan.vocabulary.innerTitles.has(wordAt(scan.tokens, first));
}

/** The text of a unit; empty for none. */
function textOf(scan: Scan, unit: Unit | undefined): string {
  return unit ? scan.tokens.text.slice(unit.start, unit.end) : '';
}
