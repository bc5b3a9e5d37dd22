import type { EntityKind } from '../../base/names';
import { isGlued, TokenKind } from '../tokens';
import { adjectiveBody, republic } from './adjective-bodies';
import { areaNounAfter } from './area-nouns';
import type { Candidate } from './candidates';
import { genitiveBody } from './genitive-bodies';
import { gathering, sideBySide } from './joined';
import { isAreaSlip } from './places';
import { contextOf, flagsAt } from './surroundings';
import { entryAt, isCapital, isSign, knownAt, pairs, readRun, wordAt, type Scan, type Unit } from './units';
import { Word } from './entry';

const HEADS = Word.OrganisationHead | Word.CompanyEnding | Word.AreaEnding | Word.PlaceEnding | Word.EventHead | Word.EventOf | Word.WorkHead;
/** The longest name before its head noun, in units. */
const MOST_BEFORE = 7;

/** The name with a head noun that begins at unit `p` (`Russian Academy of Sciences`, `Kursk Oblast`, `Lake Naroch`), or `null`. */
export function headedName(scan: Scan, units: readonly Unit[], p: number, inField: boolean, headline: boolean): Candidate | null {
  const first = units[p]!, { tokens } = scan;
  if (first.flags & Word.CompanyEnding && first.open && units[p + 1] && !first.known) return company(scan, units[p]!, units[p + 1]!);
  if (first.flags & Word.EventHead && first.flags & Word.EventOf && first.open && units[p + 1]) return { ...named(scan, first), end: units[p + 1]!.end, kind: 'event', sure: 'high' };
  if (first.flags & Word.OrganisationPrefix && !first.known && first.open && units[p + 1]) return prefixed(scan, units, p);
  const body = adjectiveBody(scan, first) ?? republic(scan, first, units[p + 1]) ?? genitiveBody(scan, first);
  if (body) return body;
  const meeting = gathering(scan, units, p);
  if (meeting) return meeting;
  let head = -1, led = false;
  for (let i = p; i < units.length && i <= p + MOST_BEFORE; i++) {
    const unit = units[i]!;
    const owns = unit.open && units[i + 1] !== undefined && tokens.kinds[units[i + 1]!.first - 1] === TokenKind.Possessive;
    if (i > p && unit.flags & (Word.Title | Word.Role) && !(unit.flags & HEADS) && !owns && !(unit.flags & Word.Plain && unit.open && (units[i + 1]?.flags ?? 0) & Word.OrganisationHead)) break;
    // `Kremlin Press Secretary`, `US Treasury Secretary`: an office, though its first word may head a body's name
    if (i > p && unit.flags & Word.RoleModifier && unit.open && (units[i + 1]?.flags ?? 0) & Word.Role && !(units[i + 1]!.flags & HEADS)) break;
    // `MFA Press Statement`: what is issued to the press
    if (i > p && wordAt(tokens, unit.first) === 'Press' && unit.open && (units[i + 1]?.flags ?? 0) & (Word.WorkHead | Word.EventHead)) break;
    // `Security Council Resolution 1929`: of a body's paper the body is the name
    if (i > p && unit.flags & Word.WorkHead && !(unit.flags & (HEADS & ~Word.WorkHead)) && (units[i - 1]!.known?.kind === 'organisation' || head === i - 1 && units[head]!.flags & Word.OrganisationHead)) break;
    if (unit.flags & (i === p ? HEADS : HEADS & ~Word.EventOf) && !unit.known && unit.shape !== 'initial') {
      // a second head goes on the first only if it stands right behind it: `State University`, but not `Oblast` … `Committee`
      if (head >= 0 && i > head + 2) break;
      // `Port Merrow Building Trades Council`: a place's first word is the head only where no other follows
      if (i === p && i !== units.length - 1 && unit.flags & Word.PlaceHead && unit.open && !(unit.flags & Word.OrganisationHead)) { led = true; continue; }
      head = i;
      if (unit.flags & (Word.AreaEnding | Word.CompanyEnding) && !(units[i + 1]?.flags ?? 0 & HEADS)) break;
    }
    // `IN LENZ FOR TALKS`: a headline of capitals
    if (i > p && unit.shape === 'caps' && unit.flags & Word.Grammar && !unit.known && head < 0) break;
    // `Lagos State`
    if (i === p + 1 && first.known?.kind === 'place' && first.known.code?.length !== 2 && !unit.known && wordAt(tokens, unit.last) === 'State' && !(unit.open && (units[i + 1]?.flags ?? 0) & Word.OrganisationHead)) return { ...named(scan, unit), start: first.start, kind: 'place', sure: 'high' };
    // `Smolensk Oblas`: a slip in the word for the area behind a place
    if (i > p && head < 0 && units[i - 1]!.known?.kind === 'place' && i - p === 1 && !unit.known && isAreaSlip(wordAt(tokens, unit.last), scan.vocabulary.areaEndings)) return { ...whole(scan, units, p, i, headline)!, kind: 'place' };
    if (!unit.open && !(unit.known && pairs(scan, unit.last))) break;
  }
  if (head < 0 && led) head = p;
  if (head < 0) return placeWithHead(scan, units, p) ?? areaNounAfter(scan, units, p, headline) ?? (headline ? null : sideBySide(scan, units, p));
  if (head === p) return placeWithHead(scan, units, p) ?? (goesOn(scan, first.last) ? whole(scan, units, p, p, headline) : null);
  const left = units.slice(p, head);
  const flags = units[head]!.flags;
  const telling = left.some(unit => unit.known || !(unit.flags & (Word.Plain | Word.Never | Word.Grammar | HEADS))) || scan.vocabulary.streets.has(wordAt(tokens, units[head]!.last))
    // `Lake County`, `Park City` are called after what they have
    || flags & Word.AreaEnding && left.length === 1 && left[0]!.flags & Word.PlaceHead && !scan.initial[first.first];
  // `Chair of the Foreign Affairs Committee of N`: the body has a name of its own
  if (!telling && inField && flags & Word.OrganisationHead && goesOn(scan, units[head]!.last)) return whole(scan, units, p, head, headline);
  if (!telling && (inField || !(flags & Word.OrganisationHead) || MEDIA.test(wordAt(tokens, units[head]!.last)))) return null;
  if (left.every(unit => unit.flags & Word.Never && !unit.known)) return null;
  if (headline && left.length > 2 && !left[0]!.known) return null;
  return whole(scan, units, p, head, headline);
}

function kindOf(flags: number, glue: number): EntityKind {
  if (flags & Word.CompanyEnding) return 'organisation';
  if (flags & Word.AreaEnding) return 'place';
  if (flags & Word.OrganisationHead) return 'organisation';
  if (flags & (Word.EventHead | Word.EventOf)) return 'event';
  if (flags & Word.PlaceEnding || flags & Word.PlaceHead && glue) return 'place';
  return 'other';
}

/** What candidates with a head noun have in common. */
function named(scan: Scan, head: Unit): Omit<Candidate, 'kind' | 'sure'> {
  return { start: head.start, end: head.end, name: null, code: null, reason: `"${scan.tokens.text.slice(head.start, head.end)}" in the name`, role: null, around: null };
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

/** Whether `of` or its like and a name follow a token. */
function goesOn(scan: Scan, last: number): boolean {
  const { tokens } = scan;
  if (tokens.kinds[last + 1]! > TokenKind.Caps || last + 2 >= tokens.count || isGlued(tokens, last + 1)) return false;
  const word = tokens.kinds[last] === TokenKind.Caps ? wordAt(tokens, last + 1).toLowerCase() : wordAt(tokens, last + 1);
  if (word !== 'of' && word !== 'for' && word !== 'on' && !(word === 'at' && LOCATED.test(wordAt(tokens, last)))) return false;
  return isCapital(tokens, last + 2) || (flagsAt(scan, last + 2) & Word.Article) !== 0 && isCapital(tokens, last + 3);
}

/** Schools and the like, which may be called after where they are: `Academy at Fern Hill`. */
const LOCATED = /^(?:Academy|School|College|Institute|Hospital|Clinic|Cent(?:er|re))$/;

/** The first letter of a given name glued to a surname: `O.Marsten`. */
const INITIAL = /^\p{Lu}\./u;

/** What is a medium behind a name, and behind common nouns what media get: `Department Press Briefing`. */
const MEDIA = /^(?:Press|Media|News|Times)$/;

/** Centres that one meets in. */
const VENUES = /^(?:Convention|Exhibition|Conference|Congress|Shopping|Leisure|Sports|Expo|Civic|Community|Visitor|Medical)$/;

/** Bodies whose subject follows with `on`. */
const TOPICAL = /^(?:Commission|Committee|Subcommittee|Conference|Council|Panel|Group|Office|Convention|Cent(?:er|re)|Institute)$/;

/** Bodies whose members sit `for` a place. */
const SEATED = /^(?:Parliament|Congress|Senate|Assembly|Council)$/;

/** The last unit of the office that a run begins with; `null` where it begins with none. */
function holderOf(run: readonly Unit[]): Unit | null {
  let last: Unit | null = null;
  for (let i = 0; i < run.length; i++) {
    const { flags, known, open } = run[i]!;
    if (known || !(flags & (Word.Role | Word.RoleModifier))) break;
    if (flags & Word.Role) last = run[i]!;
    if (!open) break;
  }
  return last;
}

/** The name from unit `p` over its head to what `of` adds: `Ministry of Industry and Trade of Belarus`. */
function whole(scan: Scan, units: readonly Unit[], p: number, head: number, headline: boolean): Candidate | null {
  const { tokens } = scan, first = units[p]!, flags = units[head]!.flags;
  const kind = kindOf(flags, 0);
  let last = units[head]!.last, end = units[head]!.end;
  const alone = head === p;
  // `Heads of State and Government of the Union` are people, `Kenya and Hungary Sign Memorandum` is a headline
  if (alone && flagsAt(scan, first.first - 1) & Word.Conjunction && /^Governments?$/.test(wordAt(tokens, first.first)) || headline && flags & Word.WorkHead && first.known) return null;
  let pieces = 0, placed = false;
  while (pieces < 3 && !placed && goesOn(scan, last) && (/^of$/i.test(wordAt(tokens, last + 1)) || kind === 'organisation' && !pieces && (wordAt(tokens, last + 1) !== 'on' || TOPICAL.test(wordAt(tokens, last))) && !(wordAt(tokens, last + 1) === 'for' && SEATED.test(wordAt(tokens, last))))) {
    if (!alone && kind === 'place') break;
    let from = last + 2;
    if (!isCapital(tokens, from)) from++;
    const run = readRun(scan, from);
    // `Council of Governors` is a body of several who hold an office
    const several = alone && !pieces && wordAt(tokens, run[0]!.last).endsWith('s') && !run[0]!.open;
    // `Office of the Press Secretary`
    const held = alone && !pieces && scan.vocabulary.heldBodies.has(wordAt(tokens, last)) ? holderOf(run) : null;
    if (held) return { ...named(scan, first), end: held.end, kind, sure: 'high' };
    if (run[0]!.flags & (Word.Title | Word.Role) && !run[0]!.known && !several) break;
    // after a head that already has its name, `of` with a person or a company is somebody's property
    placed = run[0]!.known?.kind === 'place';
    // `Parliament of Government` is no name, `Ministry of Health` is
    if (!run[0]!.known && (run[0]!.flags & (Word.OrganisationHead | Word.PlaceHead | Word.Never) || run[0]!.flags & Word.Grammar && !(run[0]!.flags & Word.Plain)) && !run[0]!.open) break;
    // `XI Forum of Regions`: the number tells no more of the forum than which one it is
    const numbered = head === p + 1 && /^[IVXL]+$/.test(wordAt(tokens, first.first));
    if (!alone && !numbered && !pieces && !placed && !(flags & Word.OrganisationHead)) break;
    const take = piece(scan, run);
    last = take.last;
    end = take.end;
    pieces++;
    if (kind === 'organisation' && !placed) {
      const joined = andPiece(scan, last);
      if (joined) { last = joined.last; end = joined.end; }
    }
    // `Forum of Regions of Norland and Westmark`: what two countries hold together
    const other = kind === 'event' && run[0]!.known?.code?.length === 2 && last === run[0]!.last && flagsAt(scan, last + 1) & Word.Conjunction ? knownAt(scan, last + 2) : null;
    if (other?.known.code?.length === 2 && other.known.kind === 'place') { last = other.last; end = tokens.ends[last]!; }
  }
  if (alone && !pieces) return null;
  // `Orvik Mining and Metallurgical Company`
  const onwards = kind === 'organisation' && !alone && !pieces && !headline && wordAt(tokens, last).endsWith('ing') ? companyBehindAnd(scan, last) : null;
  if (onwards) return { ...named(scan, onwards), start: first.start, kind, sure: 'high' };
  const venue = head > p && kind === 'organisation' && !pieces && /^Cent(?:er|re)$/.test(wordAt(tokens, units[head]!.last)) && VENUES.test(wordAt(tokens, units[head - 1]!.last));
  if (venue) return { ...named(scan, units[head]!), start: first.start, end, kind: 'place', sure: 'high', around: contextOf(scan, first.first, last) };
  if (alone && kind === 'other' && !(flags & Word.WorkHead)) return null;
  const known = alone && placed && flags & Word.PlaceHead ? knownAt(scan, first.last + 2) : null;
  return {
    start: first.start, end, kind: known ? 'place' : kind, name: known?.known.name ?? null, code: known?.known.code ?? null,
    reason: named(scan, units[head]!).reason, sure: headline && !first.known ? 'low' : 'high', role: null, around: headline ? 'headline' : null,
  };
}

/** What of a run belongs to the name before `of`: a name of the lists with its area word, else up to four words without an office. */
function piece(scan: Scan, run: readonly Unit[]): Unit {
  let take = 0;
  if (run[0]!.known) {
    // `Committee on US-China Relations`: both belong to the subject
    while (pairs(scan, run[take]!.last) && run[take + 1] && take < 2 && (run[take + 1]!.flags & Word.Plain || run[take + 1]!.open && (run[take + 2]?.flags ?? 0) & Word.Plain)) take++;
    while (run[take]!.open && run[take + 1] && run[take + 1]!.flags & (Word.AreaEnding | HEADS | Word.Plain) && !run[take + 1]!.known && !(run[take + 1]!.flags & (Word.Title | Word.Role | Word.Given)) && take < 3) take++;
    return run[take]!;
  }
  // `University of the South Pacific`
  if (run[0]!.open && run[1]?.known?.kind === 'place' && scan.vocabulary.directions.has(wordAt(scan.tokens, run[0]!.first))) return run[1];
  while (take < 3 && run[take]!.open && run[take + 1] && !run[take + 1]!.known && !(run[take + 1]!.flags & (Word.Title | Word.Role | Word.Given)) && run[take + 1]!.shape !== 'initial' && !INITIAL.test(scan.tokens.text.slice(run[take + 1]!.start, run[take + 1]!.end))) take++;
  // `Association of School and College Leaders`
  const next = run[take]!.open ? run[take + 1] : undefined;
  return next && next.flags & Word.Role && !next.open && /[^s]s$/.test(wordAt(scan.tokens, next.last)) ? next : run[take]!;
}

/** `and Trade` after `Ministry of Industry`; a name of the lists after `and` is another name. */
function andPiece(scan: Scan, last: number): Unit | null {
  const { tokens } = scan;
  let at = last + 1;
  // `Culture, Media and Sport`
  for (let listed = 0, next = at; listed < 3 && isSign(tokens, next, ',') && isCapital(tokens, next + 1) && flagsAt(scan, next + 1) & Word.Plain; listed++) {
    next += 2;
    while (next < at + 10 && isCapital(tokens, next)) next++;
    if (flagsAt(scan, next) & Word.Conjunction) at = next;
    else if (isSign(tokens, next, ',') && flagsAt(scan, next + 1) & Word.Conjunction) at = next + 1;
  }
  if (!(flagsAt(scan, at) & Word.Conjunction) || !isCapital(tokens, at + 1)) return null;
  const run = readRun(scan, at + 1);
  // `Bureau of Northern and Norlandian Affairs`: two peoples and what the body has to do with
  if (run[0]!.known?.kind === 'group' && run[0]!.open && run[1] && run[1].flags & Word.Plain && !run[1].known && entryAt(scan, last)?.known?.kind === 'group') return run[1];
  if (knownAt(scan, at + 1)) return null;
  if (run[0]!.flags & (Word.Title | Word.Role | Word.Given)) return null;
  return piece(scan, run);
}

/** The head noun of a company's name that goes on behind `and`. */
function companyBehindAnd(scan: Scan, last: number): Unit | null {
  if (!(flagsAt(scan, last + 1) & Word.Conjunction) || !isCapital(scan.tokens, last + 2)) return null;
  const run = readRun(scan, last + 2), end = run.at(-1)!;
  return run.length === 2 && !run[0]!.known && end.flags & (Word.OrganisationHead | Word.CompanyEnding) ? end : null;
}

/** `Lake Naroch`, `Mount Athos`; `Republic of Tatarstan`, `City of Gomel`. */
function placeWithHead(scan: Scan, units: readonly Unit[], p: number): Candidate | null {
  const first = units[p]!, { tokens } = scan;
  if (!(first.flags & Word.PlaceHead) || first.known) return null;
  // `the Heads of State of Norland`
  if (wordAt(tokens, first.first) === 'State' && first.first > 1 && wordAt(tokens, first.first - 1) === 'of' && flagsAt(scan, first.first - 2) & Word.Role) return null;
  // `of County Durham`: the county before its name, where no name can stand before it
  const county = first.flags & Word.AreaEnding && first.open && units[p + 1] && p === 0 && tokens.kinds[first.first - 1] === TokenKind.Lower && wordAt(tokens, first.first) === 'County' && !(units[p + 1]!.flags & (HEADS | Word.Title | Word.Role | Word.Plain | Word.Grammar));
  if (county) return { ...named(scan, first), end: units[p + 1]!.end, kind: 'place', sure: 'high', around: contextOf(scan, first.first, first.last) };
  const base = { kind: 'place' as const, name: null, code: null, reason: `"${wordAt(tokens, first.first)}" in the name`, sure: 'high' as const, role: null, around: contextOf(scan, first.first, first.last) };
  const next = units[p + 1];
  if (first.open && next && !(first.flags & (Word.AreaEnding | Word.OrganisationHead | Word.Plain)) && !(next.flags & (HEADS | Word.Title | Word.Role | Word.Grammar | Word.Plain))) return { ...base, start: first.start, end: next.end };
  if (tokens.kinds[first.last + 1] !== TokenKind.Lower || wordAt(tokens, first.last + 1) !== 'of' || !goesOn(scan, first.last)) return null;
  if (first.flags & Word.OrganisationHead && !(first.flags & Word.AreaEnding)) return null;
  const from = isCapital(tokens, first.last + 2) ? first.last + 2 : first.last + 3;
  const run = readRun(scan, from), place = run[0]!;
  if (place.flags & (Word.Title | Word.Role | Word.Plain) && !place.known || place.known && place.known.kind !== 'place') return null;
  return { ...base, start: first.start, end: place.end, name: place.known?.name ?? null, code: place.known?.code ?? null };
}
