import type { Corrections, KnownName } from '../base/names';
import { remembered } from '../base/remembered';
import type { Span } from '../base/span';
import { calledBy } from './callings';
import type { Codes } from './entities/link';
import { numbering, type Numbering } from './kept';
import type { HeaderFacts } from './layouts/laid';
import { genderOfGiven } from './lexicon/genders';
import { speechLexicon } from './lexicon/speech';
import type { SpeechLexicon } from './lexicon/words';
import { type Area, type Gender, type Office, tellerOf, type Told } from './people-told';
import { findPhrases, wordFlags, type Phrase } from './phrases';
import { foremostOf } from './stand-in';
import { tokenize } from './tokens';
import type { VoicedBlock } from './voiced-block';

/** An office that somebody holds. */
export interface HeldOffice extends Office {
  /** Which block says so, numbered likewise, and which of its holders that is; `null` where the analyst or a header did. */
  readonly said: { readonly block: number; readonly holder: number } | null;
}

/** The wording of an office, and where it is said. */
export type Worded = Pick<HeldOffice, 'text'> & { readonly said: NonNullable<HeldOffice['said']> };

/** A person that the text names. */
export interface Person {
  readonly name: string;
  readonly gender: Gender;
  readonly offices: readonly HeldOffice[];
  /** The block that first names this person, as blocks were numbered when people were gathered, and which of its mentions of people does. */
  readonly home: number;
  readonly mention: number;
}

/** Who is named in a text and which offices they hold. */
export interface People {
  /** In the order in which they are first named. */
  readonly all: readonly Person[];
  /** Those of the first of them whom a report may begin with (`standIn`). */
  readonly foremost: readonly Person[];
  person(name: string): Person | undefined;
  /** Who is named by a surname, the last of several; the full name. */
  withSurname(surname: string): string | undefined;
  /** The offices of a person as the text words them, each once, the longest wording of each. */
  rolesOf(name: string): readonly string[];
  /** Of the offices of a person that the text itself says, those that word the roles, in its order. */
  wordingsOf(name: string): readonly Worded[];
  /** The one person whom the text calls by a noun in an apposition (`N, a keeper`), `null` for nobody and for several. */
  called(noun: string): string | null;
  /** The block that first names somebody, and where in it. */
  homeOf(person: Person): number;
  placeOf(person: Person): number;
  /** Whether somebody is named at or before an offset of a block. */
  isNamed(person: Person, block: number, offset: number): boolean;
  /** In which block an office is said, and where in it. */
  saidAt(said: Worded['said']): { readonly block: number; readonly span: Span };
  /** Whose name an office phrase stands beside, by block and index of the phrase; `null` for a phrase on its own. */
  ownerOf(block: number, phrase: number): string | null;
  /**
   * Those who hold the office that a phrase means, over all the areas it names, in the order the text names them.
   * `loose` takes those of whom the text tells no area; `null` areas are not compared.
   */
  holders(phrase: Pick<Phrase, 'office' | 'narrow'>, areas: readonly Area[], loose: boolean): readonly Person[];
}

interface Draft { name: string; gender: Gender; offices: HeldOffice[]; home: number; mention: number }

/** What all blocks tell of people together, but for where in the blocks. */
export interface Gathered extends Omit<People, 'foremost' | 'homeOf' | 'placeOf' | 'isNamed' | 'saidAt' | 'ownerOf'> {
  readonly context: PeopleContext;
}

/** The people of a text with what each block tells of them, so that an edit of one need not gather all anew. */
export interface GatheredPeople extends People {
  readonly gathered: Gathered;
  readonly told: readonly Told[];
  /** The blocks as they were numbered when people were gathered. */
  readonly numbers: Numbering;
}

/** What people are gathered from besides the blocks. */
export interface PeopleContext {
  readonly codes: Codes;
  readonly corrections: Corrections;
  readonly header: HeaderFacts;
  readonly language: string;
}

/** Gathers the people of a text from names, titles and appositions ("Governor of X N", "N, minister of Y"). Linear. */
export function gatherPeople(blocks: readonly VoicedBlock[], context: PeopleContext): GatheredPeople {
  const told = blocks.map(tellerOf(context.codes, context.language));
  return placed(joined(told, context), told, numbering(told.length), blocks);
}

/** The last word of a name. */
export const surnameIn = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** People with their places in the blocks. */
export function placed(gathered: Gathered, told: readonly Told[], numbers: Numbering, blocks: readonly VoicedBlock[]): GatheredPeople {
  const homeOf = ({ home }: Person): number => numbers[home]!, placeOf = (person: Person): number => told[homeOf(person)]!.mentions[person.mention]!.start;
  return {
    ...gathered, gathered, told, numbers, homeOf, placeOf, foremost: foremostOf(gathered.all, homeOf, blocks),
    isNamed: (person, block, offset) => homeOf(person) < block || homeOf(person) === block && placeOf(person) <= offset,
    saidAt: ({ block, holder }) => ({ block: numbers[block]!, span: told[numbers[block]!]!.holders[holder]!.span }),
    ownerOf: (block, phrase) => told[block]?.owners.get(phrase) ?? null,
  };
}

/** Joins what all blocks tell, and what the analyst and the header say. */
export function joined(told: readonly Told[], context: PeopleContext): Gathered {
  const { codes, corrections, header, language } = context, lexicon = speechLexicon(language);
  const drafts = new Map<string, Draft>();
  const draft = (name: string, home: number, mention: number): Draft => {
    let one = drafts.get(name);
    if (!one) drafts.set(name, one = { name, gender: genderByName(name), offices: [], home, mention });
    return one;
  };
  let last: { readonly person: Draft; readonly office: Office } | null = null;
  told.forEach(({ holders, mentions }, block) => holders.forEach(({ mention, gender, office }, holder) => {
    const person = draft(mentions[mention]!.name, block, mention);
    // what the text says outright counts more than the given name
    person.gender = gender ?? person.gender;
    if (person.offices.length >= MOST_OFFICES) return;
    person.offices.push({ ...office, said: { block, holder } });
    // `the Norlandian premier and her Westmarkian counterpart N`: N is a premier, too
    if (!lexicon.isCounterpart(office.text)) last = { person, office };
    else if (last && last.person !== person) person.offices.push({ ...office, kind: last.office.kind, narrow: last.office.narrow, said: { block, holder } });
  }));
  told.forEach(({ mentions }, block) => mentions.forEach(({ name, gender }, mention) => { const person = draft(name, block, mention); person.gender = gender ?? person.gender; }));
  const known: readonly Pick<KnownName, 'name' | 'roles'>[] = [...corrections.names.filter(({ kind }) => kind === 'person'), ...header.people];
  for (const { name, roles } of known) {
    const person = drafts.get(name);
    if (person) for (const role of roles) person.offices.push(...officesIn(role, lexicon, codes));
  }
  const all = [...drafts.values()].sort(asNamed);
  const bySurname = new Map(all.map(({ name }) => [surnameIn(name), name]));
  return { all, person: name => drafts.get(name), withSurname: surname => bySurname.get(surname), ...rolesIn(drafts), called: calledBy(told.flatMap(({ callings }) => callings)), holders: holdersOf(all, lexicon), context };
}

/** What the offices of people come to: told once for each. */
function rolesIn(people: ReadonlyMap<string, Person>): Pick<People, 'rolesOf' | 'wordingsOf'> {
  const rolesOf = remembered((name): readonly string[] => {
    const byKind = new Map<string, string>();
    for (const { kind, text } of people.get(name)?.offices ?? []) if (text.length > (byKind.get(kind)?.length ?? 0)) byKind.set(kind, text);
    return [...byKind.values()];
  });
  const wordingsOf = remembered((name): readonly Worded[] => {
    const texts = new Set(rolesOf(name));
    return (people.get(name)?.offices ?? []).flatMap(({ text, said }) => said && texts.delete(text) ? [{ text, said }] : []);
  });
  return { rolesOf, wordingsOf };
}

/** The order in which people are first named. */
const asNamed = (a: Person, b: Person): number => a.home - b.home || a.mention - b.mention;

/** So many offices of one person are kept. */
const MOST_OFFICES = 12;
/** How many holders of one office in one area are looked at: more would be a list, not a meeting. */
const MOST = 24;

/** Indexes people by office and area, so that a description costs the same however many people a text names. */
function holdersOf(all: readonly Person[], lexicon: SpeechLexicon): People['holders'] {
  const index = new Map<string, Person[]>();
  const put = (key: string, person: Person): void => {
    const list = index.get(key);
    if (!list) index.set(key, [person]);
    else if (list.length < MOST && list.at(-1) !== person) list.push(person);
  };
  for (const person of all) {
    const areas = person.offices.flatMap(office => office.areas);
    for (const { kind } of person.offices) {
      put(kind, person);
      if (!areas.length) put(`${kind}|`, person);
      for (const area of areas) for (const key of keysOf(area)) put(`${kind}|${key}`, person);
    }
  }
  const known = new Map<string, readonly Person[]>();
  /** Whether a person has to do with all of these areas; `loose` counts those of whom the text tells none. */
  const isIn = ({ offices }: Person, areas: readonly Area[], loose: boolean): boolean =>
    areas.every(area => offices.some(office => office.areas.some(own => isWithin(own, area)))) || loose && offices.every(office => !office.areas.length);
  return (phrase, areas, loose) => {
    // an office by itself, which is asked for most, is its own key
    const asked = !areas.length && !phrase.narrow.length && !loose ? phrase.office! : `${phrase.office}|${phrase.narrow.join()}|${areas.map(({ name, code }) => `${name}:${code}`).join()}|${loose}`;
    let found = known.get(asked);
    if (found) return found;
    const fitting = new Set<Person>();
    for (const kind of [phrase.office!, ...lexicon.means[phrase.office!] ?? []]) {
      const keys = areas.length ? [...keysOf(areas[0]!).map(key => `${kind}|${key}`), ...(loose ? [`${kind}|`] : [])] : [kind];
      for (const key of keys) for (const person of index.get(key) ?? []) if (person.offices.some(office => office.kind === kind && isNarrowed(office, phrase, loose)) && isIn(person, areas, loose)) fitting.add(person);
    }
    known.set(asked, found = [...fitting].sort(asNamed));
    return found;
  };
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

/** Given names, Slavic surnames and patronymics tell the gender. */
export function genderByName(name: string): Person['gender'] {
  const last = name.split(' ').at(-1)!.toLowerCase();
  if (/(?:ova|eva|skaya|ovna|evna|ова|ева|ская|овна|евна)$/.test(last)) return 'female';
  return genderOfGiven(name) ?? (/(?:ovich|evich|ov|ev|skiy|sky|ович|евич|ов|ев|ский)$/.test(last) ? 'male' : null);
}

/** The offices in the words of a role that somebody gave ("Governor of Kursk Oblast"). */
export function officesIn(role: string, lexicon: SpeechLexicon, codes: Codes): readonly HeldOffice[] {
  const tokens = tokenize(role);
  const areas = [...codes].filter(([name]) => name.length > 2 && role.includes(name)).map(([name, code]) => ({ name, code }));
  return findPhrases(tokens, wordFlags(tokens, lexicon), lexicon)
    .filter(({ kind }) => kind === 'office')
    .map(({ office, narrow }) => ({ kind: office!, narrow, areas, text: role, said: null }));
}
