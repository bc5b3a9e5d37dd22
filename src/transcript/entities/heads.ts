import type { EntityKind } from '../../base/names';
import { TokenKind } from '../tokens';
import { adjectiveBody, republic } from './adjective-bodies';
import { areaInRow, areaNounAfter } from './area-nouns';
import type { Candidate } from './candidate';
import { complementOf, type Headed, missionAbroad } from './complements';
import { Word } from './entry';
import { genitiveBody } from './genitive-bodies';
import { goesOn, HEADS, named } from './head-parts';
import { isSmallWord } from './headlines';
import { gathering, sideBySide } from './joined';
import { placeWithHead, stateInFull } from './place-heads';
import { isAreaSlip } from './places';
import { isRoomLine, isSideRoom } from './rooms';
import { contextOf, flagsAt } from './surroundings';
import { DULL } from './unlisted';
import { isCapital, knownAt, pairs, readRun, wordAt, type Scan, type Unit } from './units';

/** The longest name before its head noun, in units. */
const MOST_BEFORE = 7;

/** The name with a head noun that begins at unit `p` (`Russian Academy of Sciences`, `Kursk Oblast`, `Lake Naroch`), or `null`. */
export function headedName(scan: Scan, units: readonly Unit[], p: number, inField: boolean, headline: boolean): Candidate | null {
  const first = units[p]!, second = first.open ? units[p + 1] : undefined;
  if (second && first.flags & Word.CompanyEnding && !first.known) return company(scan, first, second);
  if (second && first.flags & Word.EventHead && first.flags & Word.EventOf) return { ...named(scan, first), end: second.end, kind: 'event', sure: 'high' };
  if (second && first.flags & Word.OrganisationPrefix && !first.known) return prefixed(scan, units, p);
  const body = stateInFull(scan, units, p) ?? adjectiveBody(scan, first) ?? republic(scan, first, units[p + 1]) ?? genitiveBody(scan, first) ?? gathering(scan, units, p);
  if (body) return body;
  const mission = second && !(first.flags & (Word.Plain | Word.Grammar | Word.Title | Word.Role)) ? missionAbroad(scan, units, p) : null;
  if (mission) return { ...named(scan, first), end: mission.end, kind: 'organisation', reason: `"${mission.noun}" in the name`, sure: 'high' };
  const common = first.known?.kind === 'organisation' ? bodyOfCountry(scan, first) : null;
  if (common) return common;
  const head = headOf(scan, units, p, headline);
  if (typeof head === 'object') return head;
  if (head < 0) return placeWithHead(scan, units, p) ?? areaInRow(scan, units, p) ?? areaNounAfter(scan, units, p, headline) ?? (headline ? null : sideBySide(scan, units, p));
  if (head === p) return placeWithHead(scan, units, p) ?? (goesOn(scan, first.last) ? whole(scan, units, p, p, headline) : null);
  return tells(scan, units, p, head, inField, headline) ? whole(scan, units, p, head, headline) : null;
}

/** The unit of the head noun of a name that begins at `p`, -1 where there is none; the name itself where an area's place tells it. */
function headOf(scan: Scan, units: readonly Unit[], p: number, headline: boolean): number | Candidate {
  const { tokens } = scan;
  let head = -1, led = false;
  for (let i = p; i < units.length && i <= p + MOST_BEFORE; i++) {
    const unit = units[i]!;
    if (i > p && endsBefore(scan, units, i, head)) break;
    if (unit.flags & (i === p ? HEADS : HEADS & ~Word.EventOf) && !unit.known && unit.shape !== 'initial') {
      // a second head goes on the first only if it stands right behind it: `State University`, but not `Oblast` … `Committee`
      if (head >= 0 && i > head + 2 && !leadsToBody(units, head, i)) break;
      // `Port Merrow Building Trades Council`: a place's first word is the head only where no other follows
      if (i === p && i !== units.length - 1 && unit.flags & Word.PlaceHead && unit.open && !(unit.flags & Word.OrganisationHead)) { led = true; continue; }
      head = i;
      if (unit.flags & (Word.AreaEnding | Word.CompanyEnding) && !units[i + 1]?.flags) break;
    }
    // `IN LENZ FOR TALKS`, `Premier Roe Before Talks`: a headline writes its small words with capitals
    if (i > p && unit.flags & Word.Grammar && !unit.known && head < 0 && (unit.shape === 'caps' || headline && (isSmallWord(scan, unit) || scan.vocabulary.headlineLeads.has(wordAt(tokens, unit.first))))) break;
    const before = i === p + 1 && !unit.known ? units[p]!.known : null;
    // `Lagos State`
    if (before?.kind === 'place' && before.code?.length !== 2 && wordAt(tokens, unit.last) === 'State' && bodyFrom(units, i + 1) < 0) return { ...named(scan, unit), start: units[p]!.start, kind: 'place', sure: 'high' };
    // `New Taipei City`
    if (i === p + 1 && isOfCity(scan, units[p]!, unit, units[i + 1]) && bodyFrom(units, i + 1) < 0) return { ...named(scan, unit), start: units[p]!.start, kind: 'place', sure: 'high' };
    // `Smolensk Oblas`: a slip in the word for the area behind a place
    if (before?.kind === 'place' && head < 0 && isAreaSlip(wordAt(tokens, unit.last), scan.vocabulary.areaEndings)) return { ...whole(scan, units, p, i, headline)!, kind: 'place' };
    if (!unit.open && !(unit.known && pairs(scan, unit.last))) break;
  }
  return head < 0 && led ? p : head;
}

/** `New Taipei City`, `Lenz City Hall`: a city of the lists and the word for it, or the seat of its council. */
function isOfCity({ tokens }: Scan, city: Unit, { first, last, known, open }: Unit, next: Unit | undefined): boolean {
  if (city.known?.kind !== 'place' || city.known.code?.length === 2 || wordAt(tokens, first) !== 'City') return false;
  return first === last ? !(open && next && next.flags & HEADS) : known?.kind === 'place';
}

/** `Disaster Management Coordination Committee`: nothing but common words stand between a noun of events or a common word at `from` (`Lenz International Development Agency`) and the head of a body at `to`. */
function leadsToBody(units: readonly Unit[], from: number, to: number): boolean {
  const { flags } = units[from]!;
  return ((flags & (Word.EventHead | Word.OrganisationHead)) === Word.EventHead || (flags & Word.Plain) !== 0) && bodyFrom(units, from + 1) === to;
}

/** The head noun of a body that common words from unit `i` on lead to (`Emergency Management Agency`); -1 for none. */
function bodyFrom(units: readonly Unit[], i: number): number {
  for (; i < units.length && units[i - 1]!.open && !units[i]!.known; i++) {
    if (units[i]!.flags & Word.OrganisationHead) return i;
    if (!(units[i]!.flags & (Word.Plain | Word.RoleModifier)) || units[i]!.flags & Word.Role) return -1;
  }
  return -1;
}

/** Whether a name ends before unit `i`, which is not its first: an office or a paper begins there. `head` is the last head noun so far, or -1. */
function endsBefore(scan: Scan, units: readonly Unit[], i: number, head: number): boolean {
  const { tokens } = scan, { flags, open, first } = units[i]!, before = units[i - 1]!, next = open ? units[i + 1] : undefined, behind = next?.flags ?? 0;
  if (flags & (Word.Title | Word.Role) && !(flags & HEADS) && !(flags & Word.Plain && behind & Word.OrganisationHead)) {
    const owns = next && tokens.kinds[next.first - 1] === TokenKind.Possessive;
    if (!owns) return true;
  }
  // `Kremlin Press Secretary`, `US Treasury Secretary`: an office, though its first word may head a body's name
  if (flags & Word.RoleModifier && behind & Word.Role && !(behind & HEADS) && !(wordAt(tokens, first) === 'State' && isOfState(scan, before, wordAt(tokens, next!.first)))) return true;
  // `MFA Press Statement`: what is issued to the press
  if (behind & (Word.WorkHead | Word.EventHead) && wordAt(tokens, first) === 'Press') return true;
  // `Security Council Resolution 1929`: of a body's paper the body is the name
  return (flags & Word.WorkHead) !== 0 && !(flags & (HEADS & ~Word.WorkHead)) && (before.known?.kind === 'organisation' || head === i - 1 && (before.flags & Word.OrganisationHead) !== 0);
}

/** Whether a word before `State` is a state's name, by the office behind it: `Lagos State Governor`, but not `Ohio State Senator`. */
const isOfState = ({ vocabulary }: Scan, before: Unit, office: string): boolean => before.known?.kind === 'place' && before.known.code?.length !== 2 && vocabulary.stateOffices.has(office);

/** Whether the words from `p` tell which one the head noun means. `inField`: they stand behind an office, as its field. */
function tells(scan: Scan, units: readonly Unit[], p: number, head: number, inField: boolean, headline: boolean): boolean {
  const first = units[p]!, { flags, last } = units[head]!, left = units.slice(p, head), word = wordAt(scan.tokens, last);
  if (isSideRoom(scan, left, units[head]!)) return true;
  const telling = left.some(unit => unit.known || !(unit.flags & (Word.Plain | Word.Never | Word.Grammar | HEADS))) || scan.vocabulary.streets.has(word)
    // `Lake County`, `Park City` are called after what they have
    || flags & Word.AreaEnding && left.length === 1 && first.flags & Word.PlaceHead && !scan.initial[first.first];
  // `Chair of the Foreign Affairs Committee of N`: the body has a name of its own
  if (!telling && inField) return (flags & Word.OrganisationHead) !== 0 && goesOn(scan, last);
  if (!telling && (!(flags & Word.OrganisationHead) || scan.vocabulary.media.has(word))) return false;
  // `Central Bank of Norland`: what common words alone do not tell, the place behind them does
  if (left.every(unit => unit.flags & Word.Never && !unit.known)) return (flags & Word.OrganisationHead) !== 0 && wordAt(scan.tokens, last + 1) === 'of' && (knownAt(scan, last + 2) ?? knownAt(scan, last + 3))?.known.kind === 'place';
  return !headline || left.length <= 2 || left[0]!.known !== null || isRoomLine(scan, first, units[head]!);
}

function kindOf(flags: number): EntityKind {
  if (flags & Word.CompanyEnding) return 'organisation';
  if (flags & Word.AreaEnding) return 'place';
  if (flags & Word.OrganisationHead) return 'organisation';
  if (flags & (Word.EventHead | Word.EventOf)) return 'event';
  if (flags & Word.PlaceEnding) return 'place';
  return 'other';
}

/** `JSC Zarya`: the legal form before the name. */
function company(scan: Scan, form: Unit, name: Unit): Candidate {
  return { ...named(scan, form), end: name.end, kind: 'organisation', sure: 'high' };
}

/** `Radio Luma`, `Universidad de Alba`: the noun before the name. */
function prefixed(scan: Scan, units: readonly Unit[], p: number): Candidate | null {
  let last = p;
  while (last < p + 4 && units[last]!.open && units[last + 1] && !(units[last + 1]!.flags & (Word.Title | Word.Role))) last++;
  return last === p ? null : { ...named(scan, units[p]!), end: units[last]!.end, kind: 'organisation', sure: 'high' };
}

/** The name from unit `p` over its head to what `of` adds: `Ministry of Industry and Trade of Belarus`. */
function whole(scan: Scan, units: readonly Unit[], p: number, at: number, headline: boolean): Candidate | null {
  const { tokens } = scan, first = units[p]!, head = units[at]!, alone = at === p, kind = kindOf(head.flags);
  // `Heads of State and Government of the Union` are people, `Kenya and Hungary Sign Memorandum` is a headline
  if (alone && flagsAt(scan, first.first - 1) & Word.Conjunction && scan.vocabulary.governments.has(wordAt(tokens, first.first)) || headline && head.flags & Word.WorkHead && first.known) return null;
  const headed: Headed = { scan, first, head, length: at - p + 1, kind }, complement = complementOf(headed), { end } = complement;
  if (complement.held) return { ...named(scan, first), end, kind, sure: 'high' };
  // `Project of Norland Research Centre`: the body has a name of its own
  if (alone && kind === 'other' && complement.pieces === 1 && bodyBehindOf(scan, head)) return null;
  if (alone && (!complement.pieces || kind === 'other' && !(head.flags & Word.WorkHead))) return null;
  const further = alone || complement.pieces || kind !== 'organisation' ? null : (headline ? null : companyBehindAnd(headed)) ?? venue(headed, units[at - 1]!);
  if (further) return further;
  // `Bank of Norway` is no name of the country, as `Republic of Norway` is
  const known = alone && complement.placed && head.flags & Word.PlaceHead && wordAt(tokens, first.first) !== 'Bank' ? knownAt(scan, first.last + 2) : null;
  return {
    start: first.start, end, kind: known ? 'place' : kind, name: known?.known.name ?? null, code: known?.known.code ?? null,
    reason: named(scan, head).reason, sure: headline && !first.known ? 'low' : 'high', role: null, around: headline ? 'headline' : null,
  };
}

/** `National Assembly of Norland`: a body of the lists that many countries have, and which one's it is; `null` for anything else. */
function bodyOfCountry(scan: Scan, body: Unit): Candidate | null {
  if (!goesOn(scan, body.last) || wordAt(scan.tokens, body.last + 1) !== 'of' || !(flagsAt(scan, body.last) & Word.OrganisationHead)) return null;
  for (let i = body.first; i <= body.last; i++) if (!(flagsAt(scan, i) & DULL)) return null;
  const country = knownAt(scan, isCapital(scan.tokens, body.last + 2) ? body.last + 2 : body.last + 3);
  if (country?.known.kind !== 'place' || country.known.code?.length !== 2) return null;
  return { ...named(scan, body), end: scan.tokens.ends[country.last]!, kind: 'organisation', sure: 'high' };
}

/** Whether a body with a name of its own stands behind `of`. */
function bodyBehindOf(scan: Scan, { last }: Unit): boolean {
  const run = readRun(scan, isCapital(scan.tokens, last + 2) ? last + 2 : last + 3), body = run.findIndex(unit => (unit.flags & Word.OrganisationHead) !== 0 && !unit.known);
  return body > 0 && run[0]!.known !== null;
}

/** `Orvik Mining and Metallurgical Company`: the head noun of a company's name goes on behind `and`. */
function companyBehindAnd({ scan, first, head: { last }, kind }: Headed): Candidate | null {
  if (!wordAt(scan.tokens, last).endsWith('ing') || !(flagsAt(scan, last + 1) & Word.Conjunction) || !isCapital(scan.tokens, last + 2)) return null;
  const run = readRun(scan, last + 2), end = run.at(-1)!;
  if (run.length !== 2 || run[0]!.known || !(end.flags & (Word.OrganisationHead | Word.CompanyEnding))) return null;
  return { ...named(scan, end), start: first.start, kind, sure: 'high' };
}

/** `Dunmore Conference Centre`: a body by its noun, but one meets in it. */
function venue({ scan, first, head }: Headed, before: Unit): Candidate | null {
  if (!scan.vocabulary.centres.has(wordAt(scan.tokens, head.last)) || !scan.vocabulary.venueKinds.has(wordAt(scan.tokens, before.last))) return null;
  return { ...named(scan, head), start: first.start, kind: 'place', sure: 'high', around: contextOf(scan, first.first, head.last) };
}
