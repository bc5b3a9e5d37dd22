import type { Candidate } from './candidates';
import type { Office } from './offices';
import { isGlued, TokenKind } from '../tokens';
import { appositionAfter, contextOf, flagsAt, isEmployer, isWho } from './surroundings';
import { isCapital, isSign, wordAt, type Scan, type Unit } from './units';
import { Word } from './entry';

const HEADS = Word.OrganisationHead | Word.CompanyEnding | Word.AreaEnding | Word.PlaceEnding | Word.EventHead;
/** What stands before the name of a saint. */
const SAINT = /^(?:St|Saint)$/;
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

/** A person's name that begins at unit `p`, and how many units it takes; `null` where nothing speaks for a person. */
export function personAt(scan: Scan, units: readonly Unit[], p: number, office: Office | null, headline: boolean): { readonly candidate: Candidate; readonly count: number } | null {
  const first = units[p]!;
  const titled = office !== null && isTitled(office, first);
  if (!titled && isEmployer(scan, first.first)) return null;
  // after an office a city or a feast is a given name where a surname follows: `Mayor London Breed`
  const borrowed = titled && !scan.vocabulary.words.declines && (first.known?.kind === 'place' && first.known.code?.length !== 2 || first.known?.kind === 'event' && first.first === first.last) && first.open && units[p + 1] && !units[p + 1]!.known && units[p + 1]!.shape === 'word' && !(units[p + 1]!.flags & (HEADS | Word.Title | Word.Role | Word.Plain));
  if (first.known && !(first.flags & Word.Given) && !borrowed || first.shape === 'model') return null;
  // `Ambassador of Chad Paul Otieno`: a country that is a given name, too
  if (first.known?.code?.length === 2 && office?.field && wordAt(scan.tokens, first.first - 1) === 'of') return null;
  // `РАН Виктория Лесная`: the short form of a body, and then who heads it
  if (scan.vocabulary.words.declines && first.shape === 'caps' && first.open && first.end - first.start < 6 && (units[p + 1]?.flags ?? 0) & Word.Given) return null;
  // `St Elizabeth` is a parish or a school
  if (!titled && SAINT.test(wordAt(scan.tokens, first.first))) return null;
  const familyFirst = (first.flags & Word.FamilyFirst) !== 0 && first.open && /^\p{Lu}\p{L}+-\p{Ll}/u.test(textOf(scan, units[p + 1]));
  if (!titled && !familyFirst && first.flags & (Word.Never | Word.Plain) && !(first.flags & Word.Given)) return null;
  // `Councillor Black told`: behind an office a lone common word is a surname
  const lone = titled && office.named && first.flags & Word.Plain && !(first.flags & (Word.Grammar | Word.Never | Word.RoleModifier | HEADS)) && !headline && scan.tokens.kinds[first.last + 1] === TokenKind.Lower && (flagsAt(scan, first.last + 1) & (Word.Joiner | Word.Conjunction)) === 0;
  if (titled && !lone && first.flags & (Word.Plain | Word.Grammar | Word.Never | HEADS) && !(first.flags & Word.Given)) return null;

  const surname = placedSurname(scan, units, p, office);
  let count = 1, words = 1, given = first.flags & Word.Given || first.shape === 'initial' || familyFirst ? 1 : 0;
  while (words < MOST && count < MOST_UNITS && units[p + count - 1]!.open && units[p + count]) {
    const unit = units[p + count]!;
    if (unit.shape === 'model' || unit.flags & (HEADS | Word.Title | Word.Role) && !(unit.flags & Word.Given) && p + count !== surname) break;
    if (unit.known && unit.known.sure && !(unit.flags & Word.Given) && !isNamesake(unit, units[p + count + 1], given, count)) break;
    // `Bob Carr MP`, `President Roe Friday`: what stands behind a name
    if (scan.vocabulary.afterNames.has(wordAt(scan.tokens, unit.first))) break;
    // `ADA ROE IN LENZ`
    if (unit.shape === 'caps' && unit.flags & Word.Grammar && unit.end - unit.start > 1 && !(unit.flags & (Word.Given | Word.Particle))) break;
    // `Ada Roe Receives Envoy`
    if (headline && unit.flags & Word.Never && !(unit.flags & Word.Given) && wordAt(scan.tokens, unit.last).endsWith('s')) break;
    // `Mary Roe Industrial Correspondent`: a by-line
    if (count > 1 && unit.flags & (Word.Plain | Word.RoleModifier) && !(unit.flags & Word.Given) && unit.open && (units[p + count + 1]?.flags ?? 0) & Word.Role) break;
    if (unit.flags & (Word.Never | Word.Plain | Word.Grammar) && !(unit.flags & Word.Given) && !given && !titled) break;
    if (unit.flags & Word.Given || unit.shape === 'initial') given++;
    if (scan.tokens.kinds[unit.first] !== TokenKind.Lower) words++;
    count++;
  }
  const last = units[p + count - 1]!;
  if ((count === 1 || !given && !titled) && isFieldInGenitive(scan, last)) return null;
  const lastWord = wordAt(scan.tokens, last.last).toLowerCase();
  const around = contextOf(scan, first.first, last.last);
  const initial = scan.initial[first.first] === 1;
  const apposition = appositionAfter(scan, last.last);
  // `Mr KT Orwell`: initials without points
  const bareInitials = count > 1 && first.shape === 'caps' && first.end - first.start === 2 && !first.flags && (titled || around === 'spoken' || announced(scan, first) || calledBefore(scan, first.first) || fieldBefore(scan, office, first.first));
  // `the Bill`, `the L.I.`: with an article before it a lone word is nobody's given name
  if (count === 1 && !titled && flagsAt(scan, first.first - 1) & Word.Article && (firstIsGiven(first) || first.shape === 'initial')) return null;
  const firstGiven = bareInitials || (first.flags & Word.Given) !== 0 || first.shape === 'initial' && count > 1 || familyFirst;

  let reason: string | null = null, sure: Candidate['sure'] = 'high';
  if (titled) reason = `"${scan.tokens.text.slice(office.start, office.end)}" before the name`;
  else if (first.known && count === 1) return null;
  else if (count > 1 && firstGiven) reason = 'a given name and a surname';
  else if (headline && count > 1 && count < 4 && apposition && apposition.noun - apposition.first < 3 && allWords(units, p, count)) reason = 'an office after the name';
  else if (headline && first.shape !== 'initial') {
    if (!firstGiven) return null;
    reason = 'a given name'; sure = 'weak';
  } else if (count > 1 && given && first.shape === 'word') { reason = 'a given name among the words'; sure = 'medium'; }
  else if (count > 1 && count < 4 && allWords(units, p, count) && hasSuffix(lastWord, scan.vocabulary.surnameSuffixes)) { reason = `a surname in "${lastWord.slice(-3)}"`; sure = 'medium'; }
  else if (count > 1 && count < 4 && allWords(units, p, count) && around === 'spoken') { reason = 'two names before a verb of speech'; sure = 'medium'; }
  else if (count < 4 && apposition && (count > 1 || !office?.field) && (count > 1 || apposition.noun - apposition.first < 4) && allWords(units, p, count)) { if (count === 1 && around === 'locative') return null; reason = 'an office after the name'; sure = count > 1 ? 'high' : initial ? 'low' : 'medium'; }
  else if (count > 1 && allWords(units, p, count) && first.first === 1 && last.last === scan.tokens.count - 1 && wordAt(scan.tokens, 0) === 'By') { reason = 'signs the text'; sure = 'medium'; }
  else if (count > 1 && count < 4 && allWords(units, p, count) && isAged(scan, last.last)) { reason = 'an age or "who" after the name'; sure = 'medium'; }
  else if (firstGiven && first.shape === 'word') { reason = 'a given name'; sure = initial && (first.flags & Word.Grammar) !== 0 ? 'weak' : initial && around !== 'spoken' && !isSign(scan.tokens, first.last + 1, ',.?!:') ? 'weak' : 'medium'; }
  else if (around === 'spoken' && !initial && first.shape === 'word' && !(flagsAt(scan, first.first - 1) & Word.Article)) { reason = 'a verb of speech after it'; sure = 'low'; }
  else if (count < 4 && allWords(units, p, count) && (count > 1 || scan.tokens.kinds[Math.max(0, first.first - 2)] === TokenKind.Lower) && calledBefore(scan, first.first) && isSign(scan.tokens, last.last + 1, ',.')) { reason = 'an office and a comma before the name'; sure = 'medium'; }
  else if (count > 1 && count < 5 && allWords(units, p, count) && fieldBefore(scan, office, first.first) && endsName(scan, last.last)) { reason = 'an office with its field and a comma before the name'; sure = 'medium'; }
  else if (announced(scan, first) && first.shape === 'word' && !initial && allWords(units, p, count)) { reason = `"${wordAt(scan.tokens, first.first - 1)}" before the name`; sure = 'medium'; }
  if (!reason) return null;
  const nickname = count === 1 && (firstGiven || titled) ? nicknameEnd(scan, last) : null;
  if (nickname !== null) sure = 'high';
  const end = bracketEnd(scan, last) ?? suffixEnd(scan, last.last) ?? nickname ?? last.end;
  const role = titled && office.named ? { start: office.start, end: office.end } : apposition ? { start: scan.tokens.starts[apposition.first]!, end: scan.tokens.ends[apposition.last]! } : null;
  return { candidate: { start: first.start, end, kind: 'person', name: null, code: null, reason, sure, role, around: headline ? 'headline' : around }, count };
}

/** Whether an age or a clause with `who` stands behind a name: `Tessa Quarle, 41,`. */
function isAged(scan: Scan, last: number): boolean {
  const { tokens } = scan;
  return isWho(scan, last) || isSign(tokens, last + 1, ',') && tokens.kinds[last + 2] === TokenKind.Number && tokens.ends[last + 2]! - tokens.starts[last + 2]! <= 2 && isSign(tokens, last + 3, ',.');
}

/** Whether a name of the lists behind a given name may be a surname: a place, or a company called after its founder (`Greg Abbott`) with nothing behind it. */
function isNamesake(unit: Unit, next: Unit | undefined, given: number, count: number): boolean {
  if (!given || count > 1) return false;
  return unit.known!.kind === 'place' || unit.known!.kind === 'organisation' && unit.first === unit.last && unit.shape === 'word' && !(unit.open && next);
}

/** `председатель Минского облисполкома`: an adjective in the genitive behind an office, before a noun and not a verb, is what it is over. */
function isFieldInGenitive(scan: Scan, unit: Unit): boolean {
  if (!scan.vocabulary.words.declines || scan.tokens.kinds[unit.last + 1] !== TokenKind.Lower) return false;
  const next = wordAt(scan.tokens, unit.last + 1);
  return GENITIVE.test(wordAt(scan.tokens, unit.last)) && next.length > 4 && !VERB.test(next);
}

/** Endings of Russian adjectives in the genitive, and of verbs. */
const GENITIVE = /(?:ого|его|ой|ей|ых|их)$/u, VERB = /(?:ла?|ли|л[аи]?с[ья]|ет|ит|ют|ят|ет|ться)$/u;

/** Whether a common noun for a person stands right before the name: `the singer Zoe Ambler`. */
function announced(scan: Scan, first: Unit): boolean {
  return scan.tokens.kinds[first.first - 1] === TokenKind.Lower && (flagsAt(scan, first.first - 1) & Word.PersonNoun) !== 0;
}

/** Whether an office or a noun for a person and a comma stand before a name: `his deputy, Zoe Ambler, said`. */
function calledBefore(scan: Scan, first: number): boolean {
  return isSign(scan.tokens, first - 1, ',') && (flagsAt(scan, first - 2) & (Word.PersonNoun | Word.Role)) !== 0 && (flagsAt(scan, first - 2) & Word.BodyNoun) === 0;
}

const firstIsGiven = ({ flags }: Unit): boolean => (flags & Word.Given) !== 0;

/** Whether an office with what it is over and a comma stand before a name: `the Speaker of Parliament, Zoe Ambler`. */
function fieldBefore(scan: Scan, office: Office | null, first: number): boolean {
  return office !== null && office.field && isSign(scan.tokens, first - 1, ',');
}

/** Whether a name ends with a token: a comma, a stop, a verb or somebody else with an article follows. */
function endsName(scan: Scan, last: number): boolean {
  const { tokens } = scan, next = last + 1;
  if (next >= tokens.count || isSign(tokens, next, ',.;:)')) return true;
  return tokens.kinds[next] === TokenKind.Lower && (wordAt(tokens, next) !== 'and' || (flagsAt(scan, next + 1) & Word.Article) !== 0);
}

function allWords(units: readonly Unit[], p: number, count: number): boolean {
  for (let i = p; i < p + count; i++) if (units[i]!.shape !== 'word' || units[i]!.known || units[i]!.flags & (Word.Never | Word.Plain | Word.Grammar | Word.WorkHead)) return false;
  return true;
}

function hasSuffix(word: string, suffixes: readonly string[]): boolean {
  return word.length > 4 && suffixes.some(suffix => word.length > suffix.length + 2 && word.endsWith(suffix));
}

/** The text of a unit; empty for none. */
function textOf(scan: Scan, unit: Unit | undefined): string {
  return unit ? scan.tokens.text.slice(unit.start, unit.end) : '';
}

/** The end of `Jr.` right after a surname or at its end, with its point. */
function suffixEnd(scan: Scan, last: number): number | null {
  const { tokens } = scan;
  const isSuffix = (index: number): boolean => index < tokens.count && /^(?:Jr|Sr)$/.test(wordAt(tokens, index));
  const comma = isSign(tokens, last + 1, ',') ? last + 2 : last + 1;
  const at = isSuffix(last) ? last : isSuffix(comma) ? comma : -1;
  if (at < 0) return null;
  return isSign(tokens, at + 1, '.') && isGlued(tokens, at + 1) ? tokens.ends[at + 1]! : tokens.ends[at]!;
}

/** The end of the surname behind a nickname in quotation marks: `Desmond "Dez" Oyelaran`. */
function nicknameEnd(scan: Scan, last: Unit): number | null {
  const { tokens } = scan, open = last.last + 1;
  if (tokens.kinds[open] !== TokenKind.Mark || !isCapital(tokens, open + 1)) return null;
  const close = isCapital(tokens, open + 2) ? open + 3 : open + 2;
  if (tokens.kinds[close] !== TokenKind.Mark || !isCapital(tokens, close + 1) || isGlued(tokens, close + 1) || scan.initial[open + 2]) return null;
  return suffixEnd(scan, close + 1) ?? tokens.ends[close + 1]!;
}

/** The end of `[Lukashenko]` right after given names, where an editor completed the name. */
function bracketEnd(scan: Scan, last: Unit): number | null {
  const { tokens } = scan, open = last.last + 1;
  if (!isSign(tokens, open, '[') || !isCapital(tokens, open + 1)) return null;
  let close = open + 2;
  while (close < open + 4 && isCapital(tokens, close)) close++;
  return isSign(tokens, close, ']') ? tokens.ends[close]! : null;
}
