import type { Holders } from './holders';
import type { Confidence } from './model';
import type { People, Person } from './people';
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

/** Answers who is meant by an office that the text says without a name; `at` is the block where it stands. */
interface ByOffice {
  /** By `the head of the region`; `words` are the phrase's own. */
  ofOffice(phrase: Phrase, words: string, areas: readonly Area[], scene: Scene, at: number): Described;
  /** By `A headteacher has called it …` at the head of a report that names one further on. */
  heralded(phrase: Phrase, areas: readonly Area[], scene: Scene, at: number): Described;
}

/** A report begins in one of its first blocks, behind a title perhaps. */
const LEDE = 1;

/** Offices of which a text has one of its own: `the President` is not the visitor's president. */
const RANKS = new Set(['president', 'monarch', 'premier', 'chancellor', 'head-of-state', 'leader', 'pope']);

/** Makes what answers for one text. */
export function describedBy(people: People, holders: Holders, parties: Parties): ByOffice {
  return {
    ofOffice(phrase, words, areas, scene, at) {
      if (phrase.office === 'guest' || phrase.office === 'host') {
        const name = phrase.office === 'host' ? parties.host : parties.present.find(present => present !== parties.host);
        const person = name ? people.person(name) : undefined;
        return person ? { person, confidence: 'medium' } : null;
      }
      const strict = holders.of(phrase, areas, false), own = strict.length ? strict : holders.of(phrase, areas, true);
      // `the Tatar President` is the Head of Tatarstan where no other is named
      const found = !own.length && phrase.office === 'president' && areas.length ? holders.of({ ...phrase, office: 'head' }, areas, false) : own;
      if (!found.length) return null;
      const { all, byName } = holders.nearest(found, phrase, words, at), several = all.length > 1;
      const called = (name: string | null): Person | undefined => name === null ? undefined : byName.get(name);
      // without an area the document's own: the host, else the first of a rank, else the one spoken of last
      const recent = several && (areas.length || !RANKS.has(phrase.office!)) ? called(scene.subject) ?? called(scene.earlier) ?? called(scene.speaker) : undefined;
      const person = recent ?? (several ? called(parties.host) : undefined) ?? all[0]!;
      return { person, confidence: strict.length && (!several || areas.length) ? 'high' : 'medium' };
    },
    heralded(phrase, areas, scene, at) {
      const person = at > LEDE ? undefined : people.holders(phrase, areas, true).find(one => people.homeOf(one) > at && people.homeOf(one) <= at + 1 + SOON);
      return person && (scene.subject === null || scene.subject === person.name) ? { person, confidence: 'medium' } : null;
    },
  };
}
