import type { Corrections, KnownName } from '../base/names';
import { remembered } from '../base/remembered';
import { calledBy } from './callings';
import type { Codes } from './entities/link';
import { numbering, type Numbering } from './kept';
import type { HeaderFacts } from './layouts/laid-parts';
import { genderOfGiven } from './lexicon/genders';
import { OF_MEN, OF_WOMEN } from './lexicon/name-shapes';
import { speechLexicon } from './lexicon/speech';
import type { SpeechLexicon } from './lexicon/words';
import { asNamed, holdersOf, indexByOffice } from './people-by-office';
import { type Gender, type Office, tellOf, type Told } from './people-told';
import type { HeldOffice, People, Person, Worded } from './person';
import { findPhrases, wordFlags } from './phrases';
import { foremostOf } from './stand-in';
import { tokenize } from './tokens';
import type { VoicedBlock } from './voiced-block';

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
  const lexicon = speechLexicon(context.language), told = blocks.map(block => tellOf(block, context.codes, lexicon));
  return placed(joined(told, context), told, numbering(told.length), blocks);
}

/** The last word of a name. */
export const surnameIn = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** People with their places in the blocks. */
export function placed(gathered: Gathered, told: readonly Told[], numbers: Numbering, blocks: readonly VoicedBlock[]): GatheredPeople {
  const homeOf = ({ home }: Person): number => numbers[home]!, placeOf = (person: Person): number => told[homeOf(person)]!.mentions[person.mention]!.start;
  const { all, person: personBy, withSurname, rolesOf, wordingsOf, called, holders } = gathered;
  return {
    all, person: personBy, withSurname, rolesOf, wordingsOf, called, holders, gathered, told, numbers, homeOf, placeOf, foremost: foremostOf(all, homeOf, blocks),
    isNamed: (person, block, offset) => homeOf(person) < block || homeOf(person) === block && placeOf(person) <= offset,
    saidAt: ({ block, holder }) => ({ block: numbers[block]!, span: told[numbers[block]!]!.holders[holder]!.span }),
    ownerOf: (block, phrase) => told[block]?.owners.get(phrase) ?? null,
  };
}

/** Joins what all blocks tell, and what the analyst and the header say. */
export function joined(told: readonly Told[], context: PeopleContext): Gathered {
  const { codes, corrections, header, language } = context, lexicon = speechLexicon(language);
  const drafts = new Map<string, Draft>();
  let last: { readonly person: Draft; readonly office: Office } | null = null;
  for (const [block, { holders, mentions }] of told.entries()) for (const [holder, { mention, gender, office }] of holders.entries()) {
    const person = draftOf(drafts, mentions[mention]!, block, mention);
    // what the text says outright counts more than the given name
    person.gender = gender ?? person.gender;
    if (person.offices.length >= MOST_OFFICES) continue;
    const { kind, text, areas, narrow } = office, said = { block, holder };
    person.offices.push({ kind, text, areas, narrow, said });
    // `the Norlandian premier and her Westmarkian counterpart N`: N is a premier, too
    if (!lexicon.isCounterpart(text)) last = { person, office };
    else if (last && last.person !== person) person.offices.push({ kind: last.office.kind, text, areas, narrow: last.office.narrow, said });
  }
  for (const [block, { mentions }] of told.entries()) for (const [i, mention] of mentions.entries()) {
    const person = draftOf(drafts, mention, block, i);
    person.gender = mention.gender ?? person.gender;
  }
  const known: readonly Pick<KnownName, 'name' | 'roles'>[] = [...corrections.names.filter(({ kind }) => kind === 'person'), ...header.people];
  for (const { name, roles } of known) {
    const person = drafts.get(name);
    if (person) for (const role of roles) person.offices.push(...officesIn(role, lexicon, codes));
  }
  const all = [...drafts.values()].sort(asNamed);
  const bySurname = new Map(all.map(({ name }) => [surnameIn(name), name])), { rolesOf, wordingsOf } = rolesIn(drafts), index = indexByOffice(all, lexicon);
  return { all, person: name => drafts.get(name), withSurname: surname => bySurname.get(surname), rolesOf, wordingsOf, called: calledBy(told.flatMap(({ callings }) => callings)), holders: (phrase, areas, loose) => holdersOf(index, phrase, areas, loose), context };
}

/** The draft of whom a mention in a block names, made at the first one. */
function draftOf(drafts: Map<string, Draft>, { name }: Told['mentions'][number], home: number, mention: number): Draft {
  let one = drafts.get(name);
  if (!one) drafts.set(name, one = { name, gender: genderByName(name), offices: [], home, mention });
  return one;
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

/** So many offices of one person are kept. */
const MOST_OFFICES = 12;
/** Given names, Slavic surnames and patronymics tell the gender. */
export function genderByName(name: string): Person['gender'] {
  const last = name.split(' ').at(-1)!.toLowerCase();
  if (OF_WOMEN.test(last)) return 'female';
  return genderOfGiven(name) ?? (OF_MEN.test(last) ? 'male' : null);
}

/** The offices in the words of a role that somebody gave ("Governor of Kursk Oblast"). */
export function officesIn(role: string, lexicon: SpeechLexicon, codes: Codes): readonly HeldOffice[] {
  const tokens = tokenize(role);
  const areas = [...codes].filter(([name]) => name.length > 2 && role.includes(name)).map(([name, code]) => ({ name, code }));
  return findPhrases(tokens, wordFlags(tokens, lexicon), lexicon)
    .filter(({ kind }) => kind === 'office')
    .map(({ office, narrow }) => ({ kind: office!, narrow, areas, text: role, said: null }));
}
