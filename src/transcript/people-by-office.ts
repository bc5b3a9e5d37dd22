import type { SpeechLexicon } from './lexicon/words';
import type { HeldOffice, Person } from './person';
import type { Area } from './people-told';
import type { Phrase } from './phrases';

/** How many holders of one office in one area are looked at: more would be a list, not a meeting. */
const MOST = 24;

/** The order in which people are first named. */
export const asNamed = (a: Person, b: Person): number => a.home - b.home || a.mention - b.mention;

/** People by office and area, so that a description costs the same however many people a text names, and what was asked of them. */
export interface OfficeIndex {
  readonly lexicon: SpeechLexicon;
  /** By a kind of office; by one and the key of an area; by one and a bar, where the text tells no area. */
  readonly byKey: ReadonlyMap<string, readonly Person[]>;
  /** By question, where `loose` holds and where it does not. */
  readonly loosely: Map<string, readonly Person[]>;
  readonly strictly: Map<string, readonly Person[]>;
}

/** Indexes the people of a text. */
export function indexByOffice(all: readonly Person[], lexicon: SpeechLexicon): OfficeIndex {
  const byKey = new Map<string, Person[]>();
  for (const person of all) {
    const areas = person.offices.flatMap(office => office.areas);
    for (const { kind } of person.offices) {
      put(byKey, kind, person);
      if (!areas.length) put(byKey, `${kind}|`, person);
      for (const area of areas) for (const key of keysOf(area)) put(byKey, `${kind}|${key}`, person);
    }
  }
  return { lexicon, byKey, loosely: new Map(), strictly: new Map() };
}

function put(byKey: Map<string, Person[]>, key: string, person: Person): void {
  const list = byKey.get(key);
  if (!list) byKey.set(key, [person]);
  else if (list.length < MOST && list.at(-1) !== person) list.push(person);
}

/** Those who hold the office that a phrase means: see `People.holders`. */
export function holdersOf({ lexicon, byKey, loosely, strictly }: OfficeIndex, phrase: Pick<Phrase, 'office' | 'narrow'>, areas: readonly Area[], loose: boolean): readonly Person[] {
  // an office by itself, which is asked for most, is its own key
  const known = loose ? loosely : strictly, asked = !areas.length && !phrase.narrow.length ? phrase.office! : `${phrase.office}|${phrase.narrow.join()}|${areas.map(({ name, code }) => `${name}:${code}`).join()}`;
  let found = known.get(asked);
  if (found) return found;
  const fitting = new Set<Person>();
  for (const kind of [phrase.office!, ...lexicon.means[phrase.office!] ?? []]) {
    const keys = areas.length ? [...keysOf(areas[0]!).map(key => `${kind}|${key}`), ...(loose ? [`${kind}|`] : [])] : [kind];
    for (const key of keys) for (const person of byKey.get(key) ?? []) if (person.offices.some(office => office.kind === kind && isNarrowed(office, phrase, loose)) && isIn(person, areas, loose)) fitting.add(person);
  }
  known.set(asked, found = [...fitting].sort(asNamed));
  return found;
}

/** Whether a person has to do with all of these areas; `loose` counts those of whom the text tells none. */
function isIn({ offices }: Person, areas: readonly Area[], loose: boolean): boolean {
  return areas.every(area => offices.some(office => office.areas.some(own => isWithin(own, area)))) || loose && offices.every(office => !office.areas.length);
}

/** Under what an area is found: the beginning of its name (`West|mark`, `West|markian`) and its country's code. */
function keysOf({ name, code }: Area): readonly string[] {
  return code === null ? [name.slice(0, 4)] : [name.slice(0, 4), code.slice(0, 2)];
}

/** Whether an office has all the words by which a phrase narrows it. */
function isNarrowed(office: HeldOffice, phrase: Pick<Phrase, 'narrow'>, loose: boolean): boolean {
  return phrase.narrow.every(word => office.narrow.includes(word) || office.text.toLowerCase().includes(word) || (loose && !office.narrow.length));
}

/** Whether an area is another or a part of it: by name, by stem (`Westmark`, `Westmarkian`), or by the ISO 3166-2 code that begins with its country's. */
function isWithin(own: Area, area: Area): boolean {
  if (own.name === area.name) return true;
  if (own.code !== null && area.code !== null) return own.code === area.code || own.code.startsWith(`${area.code}-`);
  const short = Math.min(own.name.length, area.name.length), stem = Math.max(4, short - 2);
  return short >= 4 && own.name.slice(0, stem) === area.name.slice(0, stem);
}
