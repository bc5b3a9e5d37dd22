import { isGlued, TokenKind } from '../tokens';
import type { Candidate } from './candidate';
import { contextOf, flagsAt, isBodyNoun } from './surroundings';
import { isCapital, isSign, pairs, readRun, wordAt, type Scan, type Unit } from './units';
import { Word } from './entry';

/** The one name that two units make of which the lists know one or both; `null` where they are two names. */
export function joinedName(scan: Scan, units: readonly Unit[], p: number, headline: boolean): Candidate | null {
  const unit = units[p]!, next = units[p + 1];
  if (!unit.open || !next) return null;
  // `the broker U.S. Commodities`
  if (!headline && unit.known?.kind === 'place' && !next.known && !next.flags && next.shape === 'word' && !(next.open && units[p + 2]) && unit.first > 0 && scan.tokens.kinds[unit.first - 1] === TokenKind.Lower && isBodyNoun(scan, unit.first - 1)) return { start: unit.start, end: next.end, kind: 'organisation', name: null, code: null, reason: `"${wordAt(scan.tokens, unit.first - 1)}" before it`, sure: 'medium', role: null, around: 'body' };
  const event = fullerEvent(units, p);
  if (event) return event;
  const seat = compassSeat(scan, units, p);
  if (seat) return seat;
  if (!next.known) return (next.open && units[p + 2] ? null : placeGoesOn(scan, unit, next, headline)) ?? calledAfterCity(scan, units, p, headline);
  return stateBody(scan, unit, next) ?? compassPlace(scan, unit, next, headline) ?? (next.open && units[p + 2] ? null : localEvent(unit, next));
}

/** `in Kota Tembusu`: behind a preposition of place a city of the lists and a word that nothing knows are another place. */
function placeGoesOn(scan: Scan, unit: Unit, next: Unit, headline: boolean): Candidate | null {
  if (headline || unit.known?.kind !== 'place' || unit.known.code !== null || unit.first !== unit.last || next.flags || next.shape !== 'word') return null;
  if (!(flagsAt(scan, unit.first - 1) & Word.PlacePreposition) || scan.tokens.kinds[next.last + 1] === TokenKind.Possessive) return null;
  return { start: unit.start, end: next.end, kind: 'place', name: null, code: null, reason: 'a city of the lists and another word behind a preposition of place', sure: 'medium', role: null, around: 'locative' };
}

/** `for Dunmore West`, `the Dunmore East MP`: a constituency or a district with its point of the compass behind the name. */
function compassSeat(scan: Scan, units: readonly Unit[], p: number): Candidate | null {
  const unit = units[p]!, next = units[p + 1]!, { tokens, vocabulary } = scan;
  if (!vocabulary.directions.has(wordAt(tokens, next.first)) || next.first !== next.last || unit.known && (unit.known.kind !== 'place' || unit.known.code?.length === 2) || unit.flags & (Word.Plain | Word.Grammar | Word.Never | Word.Title | Word.Role | Word.Given) || unit.shape !== 'word') return null;
  const held = next.open && units[p + 2] !== undefined, around = contextOf(scan, unit.first, next.last);
  if (held ? !(units[p + 2]!.flags & Word.Role) : !unit.known && around !== 'toponym' && around !== 'locative') return null;
  return { start: unit.start, end: next.end, kind: 'place', name: null, code: null, reason: `"${wordAt(tokens, next.first)}" behind the name`, sure: 'medium', role: null, around };
}

/**
 * `Portwick Nickel said`, `the Portwick Evening Star`: a city of the lists with one or two words behind it that no list has is a firm, a paper or a
 * club called after the city. Not in headlines, where names are declined, behind a preposition of place, nor where the words may name a person.
 */
function calledAfterCity(scan: Scan, units: readonly Unit[], p: number, headline: boolean): Candidate | null {
  const unit = units[p]!, { tokens, vocabulary } = scan;
  if (headline || unit.known?.kind !== 'place' || unit.known.code !== null || unit.flags || unit.shape !== 'word' || vocabulary.words.declines) return null;
  let last = p + 1;
  if (units[last]!.open && units[last + 1]) last++;
  if (units[last]!.open && units[last + 1]) return null;
  const isPaper = last === p + 2 && vocabulary.paperLeads.has(wordAt(tokens, units[p + 1]!.first));
  for (let i = p + 1; i <= last; i++) if (units[i]!.known || units[i]!.flags && !isPaper || units[i]!.shape !== 'word') return null;
  // `the mayors of Zorn Ada Vell`: who holds an office there
  if (wordAt(tokens, unit.first - 1) === 'of' && vocabulary.areaHolders.has(wordAt(tokens, unit.first - 2))) return null;
  if (flagsAt(scan, unit.first - 1) & Word.PlacePreposition || tokens.kinds[unit.last + 1] === TokenKind.Possessive) return null;
  const around = contextOf(scan, unit.first, units[last]!.last), initial = scan.initial[unit.first] === 1;
  const found = { start: unit.start, end: units[last]!.end, name: null, code: null, role: null, around };
  // a city that is a common surname may be a given name, too: then only the rest of the text can tell
  if (!unit.known.sure && !isPaper && (initial || around === 'spoken' || isSign(tokens, units[last]!.last + 1, ','))) return { ...found, kind: null, reason: 'written with capitals', sure: 'low' };
  return { ...found, kind: 'organisation', reason: 'words that no list has behind the name of a city', sure: initial ? 'low' : 'medium' };
}

/** `in La Rinconada`, `the town of San Telmo`: the first word of many places' names and another behind what leads to a place. */
export function ledPlace(scan: Scan, units: readonly Unit[], p: number): Candidate | null {
  const unit = units[p]!, next = units[p + 1];
  if (!unit.open || !next || next.open && units[p + 2] || next.shape !== 'word' || unit.known?.code || !scan.vocabulary.placeLeads.has(wordAt(scan.tokens, unit.first))) return null;
  const around = contextOf(scan, unit.first, next.last);
  if (around !== 'locative' && around !== 'toponym' && wordAt(scan.tokens, Math.max(0, unit.first - 1)) !== 'at') return null;
  return { start: unit.start, end: next.end, kind: 'place', name: null, code: null, reason: `"${wordAt(scan.tokens, unit.first)}" behind a word that leads to a place`, sure: 'medium', role: null, around: 'locative' };
}

/** `U.S. Department of State`, `Ohio Department of Health`: a country or state and the body of the lists that it has. */
function stateBody(scan: Scan, unit: Unit, next: Unit): Candidate | null {
  if (unit.known?.kind !== 'place' || unit.known.code?.length !== 2 && !unit.known.sure || next.known?.kind !== 'organisation' || !scan.vocabulary.stateBodies.has(wordAt(scan.tokens, next.first))) return null;
  return { start: unit.start, end: next.end, kind: 'organisation', name: null, code: null, reason: `"${wordAt(scan.tokens, next.first)}" in the name`, sure: 'high', role: null, around: null };
}

/** `Southern California`, `West African`: a point of the compass and the place or people behind it are one name. */
function compassPlace(scan: Scan, unit: Unit, next: Unit, headline: boolean): Candidate | null {
  const { tokens, vocabulary } = scan, known = next.known;
  if (!known || known.kind !== 'place' && (known.kind !== 'group' || !known.sure) || !vocabulary.directions.has(wordAt(tokens, unit.first))) return null;
  const name = known.kind === 'place' ? null : `${wordAt(tokens, unit.first)} ${known.name}`;
  return { start: unit.start, end: next.end, kind: known.kind, name, code: null, reason: `"${wordAt(tokens, unit.first)}" before a name of the lists`, sure: 'high', role: null, around: headline ? 'headline' : contextOf(scan, unit.first, next.last) };
}

/** `T20 World Cup`, `ICC T20 World Cup`: up to two short forms or open words before an event of the lists are part of its name. */
function fullerEvent(units: readonly Unit[], p: number): Candidate | null {
  for (let i = p; i < p + 2 && units[i + 1]; i++) {
    const unit = units[i]!, next = units[i + 1]!;
    if (!unit.open || unit.known && unit.known.kind !== 'organisation' || unit.shape === 'word' || unit.flags & (Word.Title | Word.Role | Word.Never)) return null;
    if (next.known?.kind === 'event') return { start: units[p]!.start, end: next.end, kind: 'event', name: null, code: null, reason: 'a short form before an event of the lists', sure: 'high', role: null, around: null };
  }
  return null;
}

/** `Tokyo Olympics`: an event of the lists with the place where it is held. */
function localEvent(unit: Unit, next: Unit): Candidate | null {
  if (unit.known?.kind !== 'place' || next.known?.kind !== 'event') return null;
  return { start: unit.start, end: next.end, kind: 'event', name: null, code: null, reason: 'a place before an event of the lists', sure: 'high', role: null, around: null };
}

/** How far into a name its office-holders are looked for, in units. */
const MOST_BEFORE = 4;

/** `NATO Foreign Ministers' Meeting`, `G20 Leaders' Summit`: a body, those who hold an office in it, and what they hold; from unit `p`, or `null`. */
export function gathering(scan: Scan, units: readonly Unit[], p: number): Candidate | null {
  const first = units[p]!;
  // `Japan-Brunei Foreign Ministers' Meeting` has two owners, each a name of its own
  if (isGlued(scan.tokens, first.first) || pairs(scan, first.last)) return null;
  if (first.known ? first.known.kind === 'group' : first.flags & (Word.Plain | Word.Grammar | Word.Never | Word.RoleModifier | Word.Title | Word.Role)) return null;
  for (let i = p; i < units.length - 1 && i < p + MOST_BEFORE && units[i]!.open; i++) {
    const next = units[i + 1]!;
    if (i === p || !(units[i]!.flags & Word.Role) || !wordAt(scan.tokens, units[i]!.first).endsWith('s') || !(next.flags & Word.EventHead) && !scan.vocabulary.gatherings.has(wordAt(scan.tokens, next.first))) continue;
    return { start: first.start, end: next.end, kind: 'event', name: null, code: null, reason: `"${wordAt(scan.tokens, next.first)}" in the name`, sure: 'high', role: null, around: null };
  }
  return null;
}

/** `the Prime Minister's Office`, `Governor's Office`: the body of those who hold an office, from unit `p`; `null` where none stands there. */
export function officeOfHolder(scan: Scan, units: readonly Unit[], p: number): Candidate | null {
  for (let i = p; i < units.length - 1 && i < p + MOST_BEFORE; i++) {
    const { flags, known, open, last } = units[i]!, next = units[i + 1]!;
    if (known || !open || !(flags & (Word.Role | Word.RoleModifier | Word.Title))) return null;
    // `PM Office`
    const isShort = i === p && /^(?:PM|CM)$/.test(wordAt(scan.tokens, last));
    if (!isShort && scan.tokens.kinds[last + 1] !== TokenKind.Possessive) continue;
    if (!(flags & Word.Role) || !scan.vocabulary.heldBodies.has(wordAt(scan.tokens, next.first))) return null;
    return { start: units[p]!.start, end: next.end, kind: 'organisation', name: null, code: null, reason: `"${wordAt(scan.tokens, next.first)}" of who holds an office`, sure: 'high', role: null, around: null };
  }
  return null;
}

/** The shortest form in brackets whose letters tell a name. */
const LEAST_LETTERS = 3;

/** `Asia-Pacific Economic Cooperation (APEC)`: a place or people and the words after it, where the brackets behind the run give their first letters. */
export function spelledOut(scan: Scan, units: readonly Unit[], p: number): Candidate | null {
  const { tokens } = scan, last = units.at(-1)!, open = last.last + 1, { known } = units[p]!;
  if (!known || p === units.length - 1 || !isSign(tokens, open, '(') || tokens.kinds[open + 1] !== TokenKind.Caps || !isSign(tokens, open + 2, ')')) return null;
  for (let i = p; i < units.length - 1; i++) if (!units[i]!.open && !pairs(scan, units[i]!.last)) return null;
  const letters = wordAt(tokens, open + 1), name = tokens.text.slice(units[p]!.start, last.end);
  if (letters.length < LEAST_LETTERS || letters !== name.split(/[\s-]+/u).map(word => word[0]).join('') || last.flags & (Word.WorkHead | Word.EventHead | Word.Role)) return null;
  return { start: units[p]!.start, end: last.end, kind: 'organisation', name: null, code: null, reason: `spells "${letters}" in the brackets behind it`, sure: 'high', role: null, around: null };
}

/** `the Maritime and Harbour Workers' Union`, `Brewer & Stone Bank`: two descriptions side by side before one head noun. */
export function sideBySide(scan: Scan, units: readonly Unit[], p: number): Candidate | null {
  const { tokens } = scan, left = units.slice(p), last = left.at(-1)!, and = last.last + 1;
  if (left.length > 3 || !(flagsAt(scan, and) & Word.Conjunction) && !isSign(tokens, and, '&') || !isCapital(tokens, and + 1)) return null;
  const isAmpersand = isSign(tokens, and, '&');
  if (!isAmpersand && !/^the$/i.test(left[0]!.first > 0 ? wordAt(tokens, left[0]!.first - 1) : '') && left[0]!.known?.code?.length !== 2) return null;
  if (!isAmpersand && (left.some((unit, i) => i > 0 && unit.known || unit.shape === 'caps' || unit.flags & (Word.Title | Word.Role | Word.Given)) || left.length === 1 && left[0]!.known)) return null;
  const right = readRun(scan, and + 1);
  let head = -1;
  for (let i = 0; i < right.length && i < 5; i++) {
    if (right[i]!.known || right[i]!.flags & (Word.Title | Word.Role | Word.Given) && !isAmpersand) break;
    if (right[i]!.flags & (Word.OrganisationHead | Word.CompanyEnding)) head = i;
    if (!right[i]!.open) break;
  }
  // `Brewer & Stone`, but not `Questions & Answers`
  if (head < 0 && isAmpersand && left.length === 1 && !left[0]!.known && right[0]!.shape === 'word' && last.shape === 'word' && !(last.flags & right[0]!.flags & Word.Plain)) head = 0;
  return head < 0 ? null : { start: left[0]!.start, end: right[head]!.end, kind: 'organisation', name: null, code: null, reason: `"${tokens.text.slice(right[head]!.start, right[head]!.end)}" in the name`, sure: 'high', role: null, around: null };
}
