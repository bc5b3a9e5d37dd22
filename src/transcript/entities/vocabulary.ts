import type { EntityKind } from '../../base/names';
import { CITIES } from '../lexicon/generated/cities';
import { COUNTRIES_EN } from '../lexicon/generated/countries';
import { COUNTRIES_RU } from '../lexicon/generated/countries-ru';
import { REGIONS } from '../lexicon/generated/regions';
import type { NameWords } from '../lexicon/names';
import { NAMES_EN } from '../lexicon/en/names';
import { NAMES_RU } from '../lexicon/ru/names';
import { type WordTable, wordTable } from '../lexicon/table';
import { tokenize, tokenText } from '../tokens';
import { byNumber } from '../words';
import { asWritten, titleCase, unmarked } from './fold';
import { declined, givenForms } from './nominative';

/** What a word can do in a name: one bit for each list it stands in. */
export const enum Word {
  Grammar = 1, Never = 2, Title = 4, Role = 8, RoleModifier = 16, OrganisationHead = 32, CompanyEnding = 64, AreaEnding = 128, PlaceHead = 256, PlaceEnding = 512,
  EventHead = 1024, WorkHead = 2048, Plain = 4096, Given = 8192, Particle = 16384, CompanyNoun = 32768, AreaNoun = 65536, EventNoun = 131072, ProductCue = 262144,
  PersonNoun = 524288, SpeechVerb = 1048576, PlacePreposition = 2097152, LanguageVerb = 4194304, Joiner = 8388608, Article = 16777216, Conjunction = 33554432, EventOf = 67108864, PartnerPreposition = 134217728, StrongParticle = 268435456, FamilyFirst = 536870912, BodyNoun = 1073741824, OrganisationPrefix = -2147483648,
}

/** A name that the lists know. */
export interface Known {
  readonly kind: EntityKind;
  /** The full or usual form. */
  readonly name: string;
  /** ISO 3166 code of a country or region; `null` for others. */
  readonly code: string | null;
  /** How far the list can be trusted where nothing else speaks for the name: cities and small regions share their names with people. */
  readonly sure: boolean;
}

/** A word of the lists: what it can do and the name it is. */
export interface Entry {
  flags: number;
  known: Known | null;
  /** The first letters of the words with which longer names go on from it, one bit for each (`letterBit`); 0 where no name is longer. */
  longer: number;
}

/** The bit of the letter a word begins with; letters that share one are told apart when the word is looked up. */
export const letterBit = (word: string): number => 1 << (word.charCodeAt(0) & 31);

/** The words about names of one language, ready to be looked up. */
export interface Vocabulary {
  readonly words: NameWords;
  /** Words and whole names; the tokens of a longer name are joined by a space. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** What the lists say of the word of a number (`wordNumbers`), and of one of capitals; `null` for nothing. */
  readonly entryOf: (number: number) => Entry | null;
  readonly shoutedOf: (number: number) => Entry | null;
  /** What the lists say the word of a number can do in small letters. */
  readonly smallFlagsOf: (number: number) => number;
  /** Codes of regions by their name without the word for the area: `Kursk` → `RU-KRS`. */
  readonly regionCodes: ReadonlyMap<string, string>;
  /** The small words that begin a surname by themselves (`bin`, `van`). */
  readonly strongParticles: WordTable;
  readonly areaEndings: readonly string[];
  readonly titleLeads: ReadonlySet<string>;
  readonly placeLeads: ReadonlySet<string>;
  readonly utilities: ReadonlySet<string>;
  readonly placeNouns: ReadonlySet<string>;
  readonly motionWords: ReadonlySet<string>;
  readonly visitWords: ReadonlySet<string>;
  readonly afterNames: ReadonlySet<string>;
  readonly surnamePlaces: ReadonlySet<string>;
  readonly leaders: ReadonlySet<string>;
  readonly ownForms: ReadonlySet<string>;
  readonly stateBodies: ReadonlySet<string>;
  readonly heldBodies: ReadonlySet<string>;
  readonly gatherings: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
  readonly postWords: ReadonlySet<string>;
  readonly peoplePrefixes: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
  readonly surnameSuffixes: readonly string[];
  readonly companySuffixes: readonly string[];
}

const LISTS: Readonly<Record<string, { words: NameWords; countries: string }>> = {
  en: { words: NAMES_EN, countries: COUNTRIES_EN },
  ru: { words: NAMES_RU, countries: COUNTRIES_RU },
};
const built = new Map<string, Vocabulary>();

/** The vocabulary of a language (BCP 47), English where there is none of its own; made when first asked for. */
export function vocabularyOf(language: string): Vocabulary {
  const code = language.slice(0, 2) in LISTS ? language.slice(0, 2) : 'en';
  let vocabulary = built.get(code);
  if (!vocabulary) built.set(code, vocabulary = build(LISTS[code]!.words, LISTS[code]!.countries));
  return vocabulary;
}

/** Countries whose regions are known well enough to be named without the word for the area. */
const BARE_REGIONS = new Set(['US', 'CA', 'AU', 'DE', 'ES', 'IT', 'BR', 'IN', 'CN', 'MX', 'JP', 'ID', 'ZA', 'AT', 'CH', 'NL', 'BE', 'KZ', 'UZ', 'AF', 'NG', 'AR', 'MY', 'NZ']);
const BARE_SURE = new Set(['US', 'CA', 'AU', 'CN']);

/** Most names of the lists: a space between words of plain letters. */
const PLAIN_NAME = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The tokens of a name as they are looked up. */
function wordsIn(name: string): readonly string[] {
  if (PLAIN_NAME.test(name)) return name.split(' ');
  const tokens = tokenize(name);
  return Array.from({ length: tokens.count }, (_, i) => unmarked(tokenText(tokens, i)));
}

function build(words: NameWords, countries: string): Vocabulary {
  const entries = new Map<string, Entry>();
  const regionCodes = new Map<string, string>();
  const entryOf = (key: string): Entry => {
    let entry = entries.get(key);
    if (!entry) entries.set(key, entry = { flags: 0, known: null, longer: 0 });
    return entry;
  };
  const flag = (list: string, bit: Word): void => { for (const word of split(list)) entryOf(unmarked(word)).flags |= bit; };
  flag(words.grammar, Word.Grammar);
  for (const word of split(words.grammar)) entryOf(word[0]!.toUpperCase() + word.slice(1)).flags |= Word.Grammar;
  const bits: readonly [string, Word][] = [
    [words.never, Word.Never], [words.titles, Word.Title], [words.roles, Word.Role], [words.roleModifiers, Word.RoleModifier], [words.organisationHeads, Word.OrganisationHead],
    [words.companyEndings, Word.CompanyEnding], [words.areaEndings, Word.AreaEnding], [words.placeHeads, Word.PlaceHead], [words.placeEndings, Word.PlaceEnding],
    [words.eventHeads, Word.EventHead], [words.workHeads, Word.WorkHead], [words.plain, Word.Plain], [words.given, Word.Given], [words.particles, Word.Particle],
    [words.companyNouns, Word.CompanyNoun], [words.areaNouns, Word.AreaNoun], [words.eventNouns, Word.EventNoun], [words.productCues, Word.ProductCue],
    [words.personNouns, Word.PersonNoun], [words.speechVerbs, Word.SpeechVerb], [words.placePrepositions, Word.PlacePreposition], [words.languageVerbs, Word.LanguageVerb],
    [words.joiners, Word.Joiner], [words.articles, Word.Article], [words.conjunctions, Word.Conjunction], [words.eventOfHeads, Word.EventOf], [words.strongParticles, Word.StrongParticle], [words.familyFirst, Word.FamilyFirst], [words.bodyNouns, Word.BodyNoun], [words.organisationPrefixes, Word.OrganisationPrefix], [words.partnerPrepositions, Word.PartnerPreposition],
  ];
  for (const [list, bit] of bits) flag(list, bit);

  if (words.declines) for (const form of givenForms()) entryOf(unmarked(form)).flags |= Word.Given;

  const add = (form: string, known: Known, overwrite = true): void => {
    let key = '';
    for (const word of wordsIn(form)) {
      if (key) entryOf(key).longer |= letterBit(word);
      key += key ? ` ${word}` : word;
    }
    if (!key) return;
    const entry = entryOf(key);
    if (overwrite || !entry.known) entry.known = known;
  };
  const unwanted = new Set(split(words.notPlaces));

  const names = new Map<string, string>();
  const inCases = (form: string): readonly string[] => words.declines ? [form, ...declined(form)] : [form];
  for (const line of countries.split('\n')) {
    const [code, ...forms] = line.split('|') as [string, ...string[]];
    names.set(code, forms[0]!);
    for (const form of forms.flatMap(inCases)) add(form, { kind: 'place', name: forms[0]!, code, sure: true });
  }
  for (const country of words.countryForms.split('|')) {
    const [code, ...listed] = country.split('=') as [string, ...string[]], forms = listed.map(form => form.replace('*', ''));
    if (listed[0]?.startsWith('*')) {
      for (const entry of entries.values()) if (entry.known?.code === code) entry.known = { ...entry.known, name: forms[0]! };
      names.set(code, forms[0]!);
    }
    for (const form of forms.flatMap(inCases)) add(form, { kind: 'place', name: names.get(code) ?? forms[0]!, code, sure: true });
  }
  // a people stands for its country, named in English whatever the language
  const english = words.declines ? new Map(COUNTRIES_EN.split('\n').map(line => line.split('|', 2) as [string, string])) : names;
  for (const line of words.demonyms.split('\n')) {
    const [code, ...forms] = line.trim().split(' ') as [string, ...string[]];
    for (const form of forms) add(form.replaceAll('|', ' '), { kind: 'group', name: english.get(code) ?? code, code, sure: true });
  }
  for (const line of words.groups.split('\n')) {
    const colon = line.indexOf(': ');
    if (colon < 0) continue;
    for (const form of split(line.slice(colon + 2))) add(form.replaceAll('|', ' '), { kind: 'group', name: line.slice(0, colon), code: null, sure: true });
  }
  const handWritten: readonly [string, EntityKind][] = [[words.organisations, 'organisation'], [words.places, 'place'], [words.events, 'event'], [words.products, 'product']];
  for (const [list, kind] of handWritten) for (const line of list.split('\n')) for (const one of line.split('|')) {
    const sure = !one.startsWith('?');
    const forms = one.replace('?', '').split('=').map(form => form.trim()).filter(Boolean);
    const name = forms[0] === 'West' ? 'the West' : forms[0];
    if (name) for (const form of forms.flatMap(inCases)) add(form, { kind, name, code: entries.get(unmarked(form))?.known?.code ?? null, sure }, kind !== 'place');
  }
  for (const line of REGIONS.split('\n')) {
    const country = line.slice(0, 2);
    for (const one of line.slice(3).split('|')) {
      const equals = one.indexOf('='), name = one.slice(equals + 1), code = `${country}-${one.slice(0, equals)}`;
      const several = name.includes(' ');
      const bare = bareArea(name, entries);
      if (!regionCodes.has(bare) || bare === name) regionCodes.set(unmarked(bare), code);
      if (unwanted.has(name) || !several && !BARE_REGIONS.has(country)) continue;
      add(name, { kind: 'place', name, code, sure: several || BARE_SURE.has(country) }, false);
    }
  }
  for (const line of CITIES.split('\n')) for (const [rank, names] of line.slice(3).split(';').entries()) for (const name of names.split('|')) {
    if (name && !unwanted.has(name)) add(name, { kind: 'place', name: asWritten(name), code: null, sure: !(entries.get(name)?.flags ?? 0) && (rank === 0 || name.includes(' ')) }, false);
  }
  const find = (word: string): Entry | null => entries.get(unmarked(word)) ?? null;
  return { words, entries, entryOf: byNumber(find), shoutedOf: byNumber(word => find(word) ?? shouted(unmarked(word), entries)), smallFlagsOf: byNumber(word => entries.get(unmarked(word).toLowerCase())?.flags ?? 0), regionCodes, strongParticles: wordTable([[1, words.strongParticles]]), areaEndings: split(words.areaEndings), titleLeads: new Set(split(words.titleLeads)), placeLeads: new Set(split(words.placeLeads)), utilities: new Set(split(words.utilities)), placeNouns: new Set(split(words.placeNouns)), motionWords: new Set(split(words.motionWords)), visitWords: new Set(split(words.visitWords)), afterNames: new Set(split(words.afterNames)), surnamePlaces: new Set(split(words.surnamePlaces)), leaders: new Set(split(words.leaders)), ownForms: new Set(words.ownForms.split('|')), stateBodies: new Set(split(words.stateBodies)), heldBodies: new Set(split(words.heldBodies)), gatherings: new Set(split(words.gatherings)), streets: new Set(split(words.streets)), postWords: new Set(split(words.postWords)), peoplePrefixes: new Set(split(words.peoplePrefixes)), directions: new Set(split(words.directions)), surnameSuffixes: split(words.surnameSuffixes), companySuffixes: split(words.companySuffixes) };
}

/** What the lists say of a word of capitals (`UKRAINE`). Short ones are short forms (`UN`) before they are names, but `THE` and `MR` are what they are. */
function shouted(word: string, entries: ReadonlyMap<string, Entry>): Entry | null {
  const entry = entries.get(titleCase(word));
  return entry && word.length <= 3 ? { flags: entry.flags & ~Word.Given, known: null, longer: entry.longer } : entry ?? null;
}

const split = (list: string): string[] => list.split(/[\s]+/).filter(Boolean);

/** A region's name without the words for what kind of area it is: `Kursk Oblast`, `Republic of Tatarstan` → `Kursk`, `Tatarstan`. */
function bareArea(name: string, entries: ReadonlyMap<string, Entry>): string {
  if (!name.includes(' ')) return name;
  const parts = name.replace(/^.* of (the )?/, '').split(' ');
  while (parts.length > 1 && (entries.get(parts.at(-1)!)?.flags ?? 0) & (Word.AreaEnding | Word.AreaNoun) || parts.at(-1) === 'voblast' && parts.length > 1) parts.pop();
  return parts.join(' ');
}
