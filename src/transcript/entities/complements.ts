import type { EntityKind } from '../../base/names';
import { Word } from './entry';
import { goesOn, HEADS } from './head-parts';
import { flagsAt } from './surroundings';
import { entryAt, isCapital, isSign, knownAt, pairs, readRun, wordAt, type Scan, type Unit } from './units';

/** A name as far as its head noun. */
export interface Headed {
  readonly scan: Scan;
  readonly first: Unit;
  readonly head: Unit;
  /** In units, the head included: 1 where nothing stands before it. */
  readonly length: number;
  readonly kind: EntityKind;
}

/** How far a name goes behind its head noun. */
export interface Complement {
  /** Its last token, and where that ends in the block. */
  readonly last: number;
  readonly end: number;
  /** How many pieces `of` and its like add. */
  readonly pieces: number;
  /** The last of them is a place, and ends the name. */
  readonly placed: boolean;
  /** What follows is the office that the body is there for. */
  readonly held: boolean;
}

/** The most pieces that a name has behind its head noun: `Committee on the Rights of Workers of Norland`. */
const MOST_PIECES = 3;
/** The most words that one piece has, behind the first. */
const MOST_MORE = 3;
/** Words that begin the name of a person or office. */
const PERSONAL = Word.Title | Word.Role | Word.Given;

/** The first letter of a given name glued to a surname: `O.Marsten`. */
const INITIAL = /^\p{Lu}\./u;

/** What `of` and its like add to a name behind its head noun: `of Industry and Trade of Belarus` to `Ministry`. */
export function complementOf(headed: Headed): Complement {
  const { scan, head, kind } = headed, { tokens, vocabulary } = scan, alone = headed.length === 1;
  let { last, end } = head, pieces = 0, placed = false;
  while (pieces < MOST_PIECES && !placed && (alone || kind !== 'place') && takesMore(scan, last, kind, pieces)) {
    const run = readRun(scan, isCapital(tokens, last + 2) ? last + 2 : last + 3), next = run[0]!;
    // `Office of the Press Secretary`
    const held = alone && !pieces && vocabulary.heldBodies.has(wordAt(tokens, last)) ? holderOf(run) : null;
    if (held) return { last: held.last, end: held.end, pieces: 1, placed: false, held: true };
    if (!belongs(headed, next, pieces, run.length)) break;
    placed = next.known?.kind === 'place';
    const before = last;
    ({ last, end } = piece(scan, run));
    pieces++;
    const isFor = wordAt(tokens, before + 1) === 'for', more = (kind === 'organisation' || isFor) && !placed ? andPiece(scan, last) : kind === 'event' && last === next.last ? otherCountry(scan, next) : null;
    if (more) ({ last, end } = more);
  }
  const abroad = kind === 'organisation' && !placed && vocabulary.missions.has(wordAt(tokens, head.last)) ? countryOfMission(scan, last) : null;
  return abroad === null ? { last, end, pieces, placed, held: false } : { last: abroad, end: tokens.ends[abroad]!, pieces: pieces + 1, placed: true, held: false };
}

/** `Union Mission in Norland`: a mission of a body, which is no name's noun without the place where it is; `null` for anything else. */
export function missionAbroad(scan: Scan, units: readonly Unit[], p: number): { readonly end: number; readonly noun: string } | null {
  for (let i = p + 1; i < units.length && i <= p + MOST_BEFORE && units[i - 1]!.open && !(units[i]!.flags & PERSONAL); i++) {
    const noun = wordAt(scan.tokens, units[i]!.last), last = !units[i]!.known && scan.vocabulary.missions.has(noun) ? countryOfMission(scan, units[i]!.last) : null;
    if (last !== null) return { end: scan.tokens.ends[last]!, noun };
  }
  return null;
}

/** The most words of whose mission it is. */
const MOST_BEFORE = 4;

/** The last token of the place where a mission or a chamber is (`Union Mission in Norland`); `null` for none. */
function countryOfMission(scan: Scan, last: number): number | null {
  const { tokens, vocabulary } = scan, link = wordAt(tokens, last + 1);
  if (link !== 'in' && link !== 'to') return null;
  const at = isCapital(tokens, last + 2) ? last + 2 : vocabulary.words.articles.split(' ').includes(wordAt(tokens, last + 2)) ? last + 3 : -1, known = at < 0 ? null : knownAt(scan, at);
  return known?.known.kind === 'place' && known.known.sure ? known.last : null;
}

/** Whether a word behind a name's last token may add to the name. */
function takesMore(scan: Scan, last: number, kind: EntityKind, pieces: number): boolean {
  if (!goesOn(scan, last)) return false;
  const word = wordAt(scan.tokens, last + 1), before = wordAt(scan.tokens, last);
  if (/^of$/i.test(word)) return true;
  // `Orvik Forum for Peace and Prosperity`
  if (kind === 'event') return word === 'for' && !pieces && (flagsAt(scan, last) & Word.OrganisationHead) === 0 && isCapital(scan.tokens, last + 2) && !knownAt(scan, last + 2);
  return kind === 'organisation' && !pieces && (word !== 'on' || scan.vocabulary.topicalHeads.has(before)) && !(word === 'for' && scan.vocabulary.seatedHeads.has(before));
}

/** Whether the unit behind `of` is of the name. */
function belongs({ scan: { tokens }, first, head, length }: Headed, next: Unit, pieces: number, words: number): boolean {
  const alone = length === 1;
  if (!next.known) {
    // `Council of Governors` is a body of several who hold an office
    const several = alone && !pieces && wordAt(tokens, next.last).endsWith('s') && (!next.open || words === 1 && wordAt(tokens, next.last + 1) !== 'of');
    if (next.flags & (Word.Title | Word.Role) && !several) return false;
    // `Parliament of Government` is no name, `Ministry of Health` is
    if (!next.open && (next.flags & (Word.OrganisationHead | Word.PlaceHead | Word.Never) || next.flags & Word.Grammar && !(next.flags & Word.Plain))) return false;
  }
  // after a head that already has its name, `of` with a person or a company is somebody's property
  if (alone || pieces || next.known?.kind === 'place' || head.flags & Word.OrganisationHead || wordAt(tokens, next.first - 1) === 'for') return true;
  // `XI Forum of Regions`: the number tells no more of the forum than which one it is
  return length === 2 && /^[IVXL]+$/.test(wordAt(tokens, first.first));
}

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

/** `and Westmark` of `Forum of Regions of Norland and Westmark`: what two countries hold together. */
function otherCountry(scan: Scan, country: Unit): { readonly last: number; readonly end: number } | null {
  if (country.known?.code?.length !== 2 || !(flagsAt(scan, country.last + 1) & Word.Conjunction)) return null;
  const other = knownAt(scan, country.last + 2);
  return other?.known.code?.length === 2 && other.known.kind === 'place' ? { last: other.last, end: scan.tokens.ends[other.last]! } : null;
}

/** What of a run belongs to the name before `of`: a name of the lists with its area word, else up to four words without an office. */
function piece(scan: Scan, run: readonly Unit[]): Unit {
  return run[0]!.known ? listedPiece(scan, run) : wordsPiece(scan, run);
}

function listedPiece(scan: Scan, run: readonly Unit[]): Unit {
  let take = 0;
  // `Committee on US-China Relations`: both belong to the subject
  while (pairs(scan, run[take]!.last) && run[take + 1] && take < 2 && (run[take + 1]!.flags & Word.Plain || run[take + 1]!.open && (run[take + 2]?.flags ?? 0) & Word.Plain)) take++;
  // `Committee of the NATO Parliamentary Assembly`: an adjective of offices before the head of the other body
  if (run[0]!.known!.kind === 'organisation' && run[0]!.open && run[1]?.open && run[1].flags & Word.RoleModifier && (run[2]?.flags ?? 0) & Word.OrganisationHead) return run[2]!;
  while (take < MOST_MORE && run[take]!.open && run[take + 1] && run[take + 1]!.flags & (HEADS | Word.Plain) && !run[take + 1]!.known && !(run[take + 1]!.flags & PERSONAL)) take++;
  return run[take]!;
}

function wordsPiece({ tokens, vocabulary }: Scan, run: readonly Unit[]): Unit {
  // `University of the South Pacific`
  if (run[0]!.open && run[1]?.known?.kind === 'place' && vocabulary.directions.has(wordAt(tokens, run[0]!.first))) return run[1];
  const isFamily = (i: number): boolean => (run[i]!.flags & Word.FamilyFirst) !== 0 && run.length - i > 1 && run.length - i < 4 && run.slice(i + 1).every(unit => unit.shape === 'word' && !unit.known && !(unit.flags & (HEADS | Word.Plain)));
  const goesOn = (unit: Unit): boolean => !unit.known && !(unit.flags & PERSONAL) && unit.shape !== 'initial' && !INITIAL.test(tokens.text.slice(unit.start, unit.end));
  let take = 0;
  while (take < MOST_MORE && run[take]!.open && run[take + 1] && goesOn(run[take + 1]!) && !isFamily(take + 1)) take++;
  // `Association of School and College Leaders`
  const next = run[take]!.open ? run[take + 1] : undefined;
  return next && next.flags & Word.Role && /[^s]s$/.test(wordAt(tokens, next.last)) && (!next.open || !isCapital(tokens, next.last + 1)) ? next : run[take]!;
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
  // `Bureau of Public Works and Protocol Officer`: somebody's office
  if (run.slice(0, 3).some((unit, i) => i > 0 && unit.flags & Word.Role && !(unit.flags & HEADS) && run[i - 1]!.open)) return null;
  return run[0]!.flags & PERSONAL ? null : piece(scan, run);
}

