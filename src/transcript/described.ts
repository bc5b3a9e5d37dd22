import { type Holders, holdersOf, nearestOf } from './holders';
import type { Confidence } from './model';
import type { Person } from './person';
import type { Area } from './people-told';
import type { Phrase } from './phrases';
import type { Scene } from './scene';
import { SOON } from './stand-in';

/** Who meets whom, as the sentences about the meeting say. */
export interface Parties {
  readonly host: string | null;
  readonly present: readonly string[];
}

/** Somebody whom a description may mean, and how surely. */
type Described = { readonly person: Person; readonly confidence: Confidence } | null;

/** A report begins in one of its first blocks, behind a title perhaps. */
const LEDE = 1;

/** Offices of which a text has one of its own: `the President` is not the visitor's president. */
const RANKS = new Set(['president', 'monarch', 'premier', 'chancellor', 'head-of-state', 'leader', 'pope']);

/** Who is meant by an office that the text says without a name, as `the head of the region`; `words` are the phrase's own, `at` is the block where it stands. */
export function ofOffice(holders: Holders, parties: Parties, phrase: Phrase, words: string, areas: readonly Area[], scene: Scene, at: number): Described {
  if (phrase.office === 'guest' || phrase.office === 'host') {
    const name = phrase.office === 'host' ? parties.host : parties.present.find(present => present !== parties.host);
    const person = name ? holders.people.person(name) : undefined;
    return person ? { person, confidence: 'medium' } : null;
  }
  const strict = holdersOf(holders, phrase, areas, false), own = strict.length ? strict : holdersOf(holders, phrase, areas, true);
  // `the Tatar President` is the Head of Tatarstan where no other is named
  const found = !own.length && phrase.office === 'president' && areas.length ? holdersOf(holders, { ...phrase, office: 'head' }, areas, false) : own;
  if (!found.length) return rulerWithoutOffice(holders, parties, phrase, areas);
  const { all, byName } = nearestOf(holders, found, phrase, words, at), several = all.length > 1;
  const called = (name: string | null): Person | undefined => name === null ? undefined : byName.get(name);
  // without an area the document's own: the host, else the first of a rank, else the one spoken of last
  const recent = several && (areas.length || !RANKS.has(phrase.office!)) ? called(scene.subject) ?? called(scene.earlier) ?? called(scene.speaker) : undefined;
  const person = recent ?? (several ? called(parties.host) : undefined) ?? all[0]!;
  return { person, confidence: strict.length && (!several || areas.length) ? 'high' : 'medium' };
}

/** The host for whom a text has no office, where `the head of state` is none of whom it has one. */
function rulerWithoutOffice({ people }: Holders, { host }: Parties, { office, definite }: Phrase, areas: readonly Area[]): Described {
  const person = host !== null && definite && !areas.length && RULERS.has(office!) ? people.person(host) : undefined;
  return person && !person.offices.length ? { person, confidence: 'medium' } : null;
}

/** Offices that a text need not tell of those whom all know. */
const RULERS = new Set(['president', 'head-of-state']);

/** Who is meant by `A headteacher has called it …` at the head of a report that names one further on. */
export function heralded({ people }: Holders, phrase: Phrase, areas: readonly Area[], scene: Scene, at: number): Described {
  const person = at > LEDE ? undefined : people.holders(phrase, areas, true).find(one => people.homeOf(one) > at && people.homeOf(one) <= at + 1 + SOON);
  return person && (scene.subject === null || scene.subject === person.name) ? { person, confidence: 'medium' } : null;
}
