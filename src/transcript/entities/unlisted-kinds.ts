import type { EntityKind } from '../../base/names';
import { TokenKind } from '../tokens';
import type { Candidate } from './candidate';
import { Word } from './entry';
import { flagsAt } from './surroundings';
import { isSign, knownAt, wordAt, type Scan, type Unit } from './units';

/** A run of words with capitals that no list knows, and what the block tells of it. */
export interface UnlistedRun {
  readonly scan: Scan;
  readonly first: Unit;
  readonly last: Unit;
  /** In units. */
  readonly length: number;
  /** All of it stands in capitals. */
  readonly caps: boolean;
  /** It opens a sentence, so that its capital tells nothing. */
  readonly initial: boolean;
  readonly headline: boolean;
  readonly around: Candidate['around'];
  /** Flags of the word in small letters right behind it; 0 where none stands there. */
  readonly behind: number;
}

/** What a run is, why, and where the name ends if that is not where the run does: an offset in the block. */
export interface Told extends Pick<Candidate, 'kind' | 'reason' | 'sure'> {
  readonly end?: number;
  /** What it is called. */
  readonly name?: string;
}

type Way = (run: UnlistedRun) => Told | null;

/** How far before a body with a chair whoever heads it stands, in tokens. */
const OFFICE_BEFORE = 12;

/** `head of the friendship group Zorvath Mirel`: whether a body at a token has its head named behind it. */
function isHeadOfBody(scan: Scan, body: number): boolean {
  const { tokens } = scan;
  if (!scan.vocabulary.chairedBodies.has(wordAt(tokens, body)) || wordAt(tokens, body) === 'group' && wordAt(tokens, body - 1) !== 'friendship' && wordAt(tokens, body - 1) !== 'working') return false;
  for (let i = body - 1; i > Math.max(0, body - OFFICE_BEFORE); i--) {
    if (tokens.kinds[i] === TokenKind.Punct && !isSign(tokens, i, '-')) return false;
    if (wordAt(tokens, i) === 'of' && flagsAt(scan, i - 1) & (Word.Role | Word.PersonNoun)) return true;
  }
  return false;
}

/** The end of a county's name. */
const SHIRE = /shires?$/u, COUNTY = /\p{L}{3}shires?$/u;
/** The number of a model behind its brand: `B40`, `XR7`. */
const MODEL = /^\p{Lu}{1,4}\d{1,4}\p{Lu}?$/u;
/** How many letters more than its ending a company's name has. */
const BEFORE_SUFFIX = 3;

const isShire = (word: string): boolean => SHIRE.test(word) && COUNTY.test(word);

/** What tells the kind of a run, the surest first. */
const WAYS: readonly Way[] = [inhabitants, besideBody, model, agencyBetweenStrokes, agencyThatReports, agencyThatSigns, byOrigin, utility, county, beforeCompanyNoun, leader, party, possessorOfEvent, beforeEventNoun, madeLikeCompany];

/** What a run that no list knows is, as far as its block tells; of kind `null` where only the rest of the text can say. */
export function kindOfUnlisted(run: UnlistedRun): Told {
  for (const way of WAYS) {
    const told = way(run);
    if (told) return told;
  }
  return open(run);
}

const told = (kind: EntityKind, reason: string, sure: Candidate['sure'] = 'medium', end?: number): Told => ({ kind, reason, sure, end });

/** The word behind a run, as a reason. */
const after = ({ scan, last }: UnlistedRun): string => `"${wordAt(scan.tokens, last.last + 1)}" after it`;

/** `Marnlanders`, `a Karskian`: those who live in a place of the lists. */
function inhabitants({ scan: { tokens, vocabulary }, first, length, caps }: UnlistedRun): Told | null {
  const ending = length === 1 && !caps ? ENDING.exec(wordAt(tokens, first.first)) : null;
  if (!ending) return null;
  const stem = ending[1]!, at = vocabulary.words.declines ? undefined : PLACES.map(end => vocabulary.entries.get(stem + end)?.known).find(known => known?.kind === 'place' && known.sure);
  return at ? { ...told('group', `of ${at.name}`, 'high'), name: at.name } : null;
}
/** What ends the name of those who live in a place behind its stem, and what ends the place there. */
const ENDING = /^(\p{Lu}\p{L}{3,}?)(?:ians?|ans?|ers)$/u, PLACES = ['', 'a', 'o', 's', 'i'];

/** `the company Orvik`, `Orvik's shareholders`. */
function besideBody({ scan, first, around, headline, length }: UnlistedRun): Told | null {
  if (around === 'body' && length > 1 && length < 4 && !headline && first.first > 1 && isHeadOfBody(scan, first.first - 1)) return told('person', 'the head of a body before the name');
  return around === 'body' && !headline && length <= 3 ? told('organisation', 'a noun for a company or body beside it') : null;
}

/** `Orvik B40`; a number alone is a model before what companies make. */
function model({ scan, last, length, caps, headline, behind }: UnlistedRun): Told | null {
  if (headline || last.flags & Word.Never) return null;
  const numbered = (length > 1 ? !caps : (behind & Word.CompanyNoun) !== 0) && MODEL.test(scan.tokens.text.slice(last.start, last.end));
  return last.shape === 'model' || numbered ? told('product', 'a name with a model number') : null;
}

/** `/NORDPRESS/`. */
function agencyBetweenStrokes({ scan: { tokens }, first, length, caps }: UnlistedRun): Told | null {
  return caps && length === 1 && isSign(tokens, first.first - 1, '/') && isSign(tokens, first.last + 1, '/') ? told('organisation', 'an agency between strokes', 'high') : null;
}

function agencyThatReports({ scan: { tokens, vocabulary }, first, last, length, headline }: UnlistedRun): Told | null {
  if (headline || length > 2 || !isSign(tokens, first.first - 1, ',')) return null;
  const word = wordAt(tokens, last.last + 1);
  return vocabulary.agencyVerbs.has(word) && (last.last + 2 >= tokens.count || isSign(tokens, last.last + 2, '.,')) ? told('organisation', `"${word}" after it, as of an agency`) : null;
}

/** `— NPA` at the end of a block: the agency that sent a report. */
function agencyThatSigns({ scan: { tokens }, first, last, length, caps }: UnlistedRun): Told | null {
  return caps && length === 1 && first.first > MOST_HEADED && last.last >= tokens.count - 2 && isSign(tokens, first.first - 1, '—–-') && tokens.starts[first.first]! > tokens.ends[first.first - 1]! ? told('organisation', 'an agency behind the last dash') : null;
}
/** A block of no more tokens is a heading. */
const MOST_HEADED = 12;

/** `Zorvath Mirel from Norway, `: somebody by the country he comes from. */
function byOrigin({ scan, first, last, length, caps, initial, headline }: UnlistedRun): Told | null {
  const { tokens } = scan;
  if (length < 2 || length > 4 || caps || initial || headline || (first.flags | last.flags) !== 0 || wordAt(tokens, last.last + 1) !== 'from' || !isSign(tokens, first.first - 1, ',') && !scan.vocabulary.listing.has(wordAt(tokens, first.first - 1))) return null;
  const from = knownAt(scan, last.last + 2) ?? knownAt(scan, last.last + 3), end = from ? from.last + 1 : 0;
  if (from?.known.code?.length !== 2 || end < tokens.count && !isSign(tokens, end, ',.;') && wordAt(tokens, end) !== 'and') return null;
  return told('person', 'the country that somebody is from behind the name');
}

/** `Dunmore Water`. */
function utility({ scan: { tokens, vocabulary }, first, last, length, initial, headline }: UnlistedRun): Told | null {
  return length === 2 && !first.flags && !initial && !headline && vocabulary.utilities.has(wordAt(tokens, last.last)) ? told('organisation', `"${wordAt(tokens, last.last)}" in the name`) : null;
}

function county({ scan: { tokens }, last, length, caps, initial, headline }: UnlistedRun): Told | null {
  return length === 1 && !caps && isShire(wordAt(tokens, last.last).toLowerCase()) ? told('place', 'made like the name of a county', initial || headline ? 'low' : 'medium') : null;
}

/** `Orvik shares`. */
function beforeCompanyNoun(run: UnlistedRun): Told | null {
  return run.behind & Word.CompanyNoun && run.length <= 2 && !run.initial && !run.headline ? told('organisation', after(run)) : null;
}

function leader({ scan: { tokens, vocabulary }, first, length, headline, around }: UnlistedRun): Told | null {
  return length === 1 && !headline && around !== 'definite' && vocabulary.leaders.has(wordAt(tokens, first.first)) ? told('person', 'the surname of a leader whom everybody knows') : null;
}

/** `the ruling Kestrel party`. */
function party({ scan: { tokens }, last, length, caps, initial, headline, around }: UnlistedRun): Told | null {
  if (length > 2 || initial || headline || caps || around !== 'definite' && around !== null) return null;
  return tokens.kinds[last.last + 1] === TokenKind.Lower && wordAt(tokens, last.last + 1) === 'party' ? told('organisation', '"party" after it') : null;
}

/** `Dunmore's summit`. */
function possessorOfEvent({ scan, last, caps }: UnlistedRun): Told | null {
  const { tokens } = scan, at = last.last + 2;
  if (caps || tokens.kinds[last.last + 1] !== TokenKind.Possessive || tokens.kinds[at] !== TokenKind.Lower || !(flagsAt(scan, at) & Word.EventNoun)) return null;
  return told('event', `"${wordAt(tokens, at)}" after it`, 'medium', tokens.ends[at]!);
}

/** `the Dunmore summit`. */
function beforeEventNoun(run: UnlistedRun): Told | null {
  return run.behind & Word.EventNoun && !run.initial && !run.headline && !run.caps ? told('event', after(run), 'medium', run.scan.tokens.ends[run.last.last + 1]!) : null;
}

/** `Orviksoft`. */
function madeLikeCompany({ scan: { tokens, vocabulary }, last, length, caps, initial, headline }: UnlistedRun): Told | null {
  if (caps || length > 1) return null;
  const word = wordAt(tokens, last.last).toLowerCase();
  const made = vocabulary.companySuffixes.some(suffix => word.length > suffix.length + BEFORE_SUFFIX && word.endsWith(suffix));
  return made ? told('organisation', 'made like the name of a company', initial || headline ? 'weak' : 'medium') : null;
}

/** Nothing tells; `an XYZ` is one of many, and no body's name. */
function open({ scan: { tokens }, first, caps, initial, headline }: UnlistedRun): Told {
  const weak = initial || headline || caps && first.first > 0 && /^an?$/.test(wordAt(tokens, first.first - 1));
  return { kind: null, reason: caps ? 'a short form in capitals' : 'written with capitals', sure: weak ? 'weak' : 'low' };
}
