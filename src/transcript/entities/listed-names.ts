import type { EntityKind } from '../../base/names';
import { LEADS } from '../lexicon/areas';
import { COUNTRY_FORMS_EN } from '../lexicon/en/known-names';
import { CITIES } from '../lexicon/generated/cities';
import { COUNTRIES_EN } from '../lexicon/generated/countries';
import { REGIONS } from '../lexicon/generated/regions';
import type { NameWords } from '../lexicon/names';
import { REPUBLIC } from '../lexicon/ru/areas';
import { declined, givenForms } from '../lexicon/ru/nominative';
import { wordsOfPhrase } from '../tokens';
import { type Entry, type Known, letterBit, Word } from './entry';
import { asWritten, unmarked } from './fold';

/** The lists that tell what a word can do in a name. */
const LISTS: readonly (readonly [list: Exclude<keyof NameWords, 'declines'>, bit: Word])[] = [
  ['grammar', Word.Grammar], ['never', Word.Never], ['titles', Word.Title], ['roles', Word.Role], ['roleModifiers', Word.RoleModifier],
  ['organisationHeads', Word.OrganisationHead], ['companyEndings', Word.CompanyEnding], ['areaEndings', Word.AreaEnding], ['placeHeads', Word.PlaceHead],
  ['placeEndings', Word.PlaceEnding], ['eventHeads', Word.EventHead], ['workHeads', Word.WorkHead], ['plain', Word.Plain], ['given', Word.Given],
  ['particles', Word.Particle], ['companyNouns', Word.CompanyNoun], ['areaNouns', Word.AreaNoun], ['eventNouns', Word.EventNoun],
  ['productCues', Word.ProductCue], ['personNouns', Word.PersonNoun], ['speechVerbs', Word.SpeechVerb], ['placePrepositions', Word.PlacePreposition],
  ['languageVerbs', Word.LanguageVerb], ['joiners', Word.Joiner], ['articles', Word.Article], ['conjunctions', Word.Conjunction],
  ['eventOfHeads', Word.EventOf], ['strongParticles', Word.StrongParticle], ['familyFirst', Word.FamilyFirst], ['bodyNouns', Word.BodyNoun],
  ['organisationPrefixes', Word.OrganisationPrefix], ['partnerPrepositions', Word.PartnerPreposition],
];

/** Countries whose regions are known well enough to be named without the word for the area. */
const BARE_REGIONS = new Set(['US', 'CA', 'AU', 'DE', 'ES', 'IT', 'BR', 'IN', 'CN', 'MX', 'JP', 'ID', 'ZA', 'AT', 'CH', 'NL', 'BE', 'KZ', 'UZ', 'AF', 'NG', 'AR', 'MY', 'NZ']);
const BARE_SURE = new Set(['US', 'CA', 'AU', 'CN']);

/** The words of a list. */
export const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** The tokens of a name as they are looked up. */
function wordsIn(name: string): readonly string[] {
  return wordsOfPhrase(name).map(unmarked);
}

/** What the lists of a language say of words and names, put together list by list: what an earlier one says of a place holds against a later one. */
interface Gathered {
  readonly words: NameWords;
  readonly entries: Map<string, Entry>;
  /** Codes of regions by their name without the word for the area. */
  readonly regionCodes: Map<string, string>;
  /** Names of places of the lists that are other words sooner. */
  readonly unwanted: ReadonlySet<string>;
}

/** Everything that the lists of a language know: words and whole names (the tokens of a longer name joined by a space), and the codes of regions. `countries` are in that language. */
export function listedNames(words: NameWords, countries: string): Pick<Gathered, 'entries' | 'regionCodes'> {
  const gathered: Gathered = { words, entries: new Map(), regionCodes: new Map(), unwanted: new Set(split(words.notPlaces)) };
  addWords(gathered);
  addPeoples(gathered, addCountries(gathered, countries));
  addHandWritten(gathered);
  addRegions(gathered);
  addRegionForms(gathered);
  addCities(gathered);
  return gathered;
}

function entryOf({ entries }: Gathered, key: string): Entry {
  let entry = entries.get(key);
  if (!entry) entries.set(key, entry = { flags: 0, known: null, longer: 0 });
  return entry;
}

function add(gathered: Gathered, form: string, known: Known, overwrite = true): void {
  let key = '';
  for (const word of wordsIn(form)) {
    if (key) entryOf(gathered, key).longer |= letterBit(word);
    key += key ? ` ${word}` : word;
  }
  if (!key) return;
  const entry = entryOf(gathered, key);
  if (overwrite || !entry.known) entry.known = known;
}

/** A name of the lists, and where the language declines names that in its cases, too. */
const inCases = ({ words }: Gathered, form: string): readonly string[] => words.declines ? [form, ...declined(form)] : [form];

function addWords(gathered: Gathered): void {
  const { words } = gathered;
  for (const [list, bit] of LISTS) for (const word of split(words[list])) entryOf(gathered, unmarked(word)).flags |= bit;
  for (const word of split(words.grammar)) entryOf(gathered, word[0]!.toUpperCase() + word.slice(1)).flags |= Word.Grammar;
  if (words.declines) for (const form of givenForms()) entryOf(gathered, unmarked(form)).flags |= Word.Given;
}

/** Adds countries, and gives how each is called, by its code. */
function addCountries(gathered: Gathered, countries: string): ReadonlyMap<string, string> {
  const { words, entries } = gathered, names = new Map<string, string>();
  for (const line of countries.split('\n')) {
    const [code, ...forms] = line.split('|') as [string, ...string[]];
    names.set(code, forms[0]!);
    for (const form of forms) for (const each of inCases(gathered, form)) add(gathered, each, { kind: 'place', name: forms[0]!, code, sure: true });
  }
  for (const country of words.countryForms.split('|')) {
    const [code, ...listed] = country.split('=') as [string, ...string[]], forms = listed.map(form => form.replace('*', ''));
    if (listed[0]?.startsWith('*')) {
      for (const entry of entries.values()) if (entry.known?.code === code) entry.known = { ...entry.known, name: forms[0]! };
      names.set(code, forms[0]!);
    }
    for (const form of forms) for (const each of inCases(gathered, form)) add(gathered, each, { kind: 'place', name: names.get(code) ?? forms[0]!, code, sure: true });
  }
  return names;
}

/** The usual names of countries in English, by code. */
function inEnglish(): ReadonlyMap<string, string> {
  const names = new Map(COUNTRIES_EN.split('\n').map(line => line.split('|', 2) as [string, string]));
  for (const [, code, usual] of COUNTRY_FORMS_EN.matchAll(/(?<![^|])(..)=\*([^=|]+)/gu)) names.set(code!, usual!);
  return names;
}

/** A people stands for its country, named in English whatever the language. */
function addPeoples(gathered: Gathered, countries: ReadonlyMap<string, string>): void {
  const { words } = gathered, english = words.declines ? inEnglish() : countries;
  for (const line of words.demonyms.split('\n')) {
    const [code, ...forms] = line.trim().split(' ') as [string, ...string[]];
    for (const form of forms) add(gathered, form.replaceAll('|', ' '), { kind: 'group', name: english.get(code) ?? code, code, sure: true });
  }
  for (const line of words.groups.split('\n')) {
    const colon = line.indexOf(': ');
    if (colon < 0) continue;
    for (const form of split(line.slice(colon + 2))) add(gathered, form.replaceAll('|', ' '), { kind: 'group', name: line.slice(0, colon), code: null, sure: true });
  }
}

function addHandWritten(gathered: Gathered): void {
  const { words, entries } = gathered;
  const lists: readonly [string, EntityKind][] = [[words.organisations, 'organisation'], [words.places, 'place'], [words.events, 'event'], [words.products, 'product']];
  for (const [list, kind] of lists) for (const line of list.split('\n')) for (const one of line.split('|')) {
    const sure = !one.startsWith('?'), forms = one.replace('?', '').split('=').map(form => form.trim()).filter(Boolean);
    const name = forms[0] === 'West' ? 'the West' : forms[0];
    if (!name) continue;
    for (const form of forms.flatMap(each => inCases(gathered, each))) add(gathered, form, { kind, name, code: entries.get(unmarked(form))?.known?.code ?? null, sure }, kind !== 'place');
  }
}

function addRegions(gathered: Gathered): void {
  const { entries, regionCodes, unwanted } = gathered;
  for (const line of REGIONS.split('\n')) {
    const country = line.slice(0, 2);
    for (const one of line.slice(3).split('|')) {
      const equals = one.indexOf('='), name = one.slice(equals + 1), code = `${country}-${one.slice(0, equals)}`;
      const several = name.includes(' '), bare = bareArea(name, entries);
      if (!regionCodes.has(bare) || bare === name) regionCodes.set(unmarked(bare), code);
      if (unwanted.has(name) || !several && !BARE_REGIONS.has(country)) continue;
      add(gathered, name, { kind: 'place', name, code, sure: several || BARE_SURE.has(country) }, false);
    }
  }
}

/** The word for a republic behind its name, which is written with a small letter, too: `Чеченская Республика`. */
const BEHIND = ` ${REPUBLIC}`;

/** Adds other names of regions: those without a word for the area as names, the others by what stands before that word. */
function addRegionForms(gathered: Gathered): void {
  const { words, entries, regionCodes } = gathered;
  for (const region of words.regionForms.split('|')) {
    const [code, ...forms] = region.split('=') as [string, ...string[]];
    for (const form of forms) {
      const bare = bareArea(form.replace(BEHIND, BEHIND.toLowerCase()), entries);
      if (!regionCodes.has(unmarked(bare))) regionCodes.set(unmarked(bare), code);
      if (bare === form || form.endsWith(BEHIND)) for (const each of inCases(gathered, form)) add(gathered, each, { kind: 'place', name: form, code, sure: true });
    }
  }
}

function addCities(gathered: Gathered): void {
  const { entries, unwanted } = gathered;
  for (const line of CITIES.split('\n')) for (const [rank, names] of line.slice(3).split(';').entries()) for (const name of names.split('|')) {
    if (name && !unwanted.has(name)) add(gathered, name, { kind: 'place', name: asWritten(name), code: null, sure: !(entries.get(name)?.flags ?? 0) && (rank === 0 || name.includes(' ')) }, false);
  }
}

/** A region's name without the words for what kind of area it is: `Kursk Oblast`, `Republic of Tatarstan` → `Kursk`, `Tatarstan`. */
function bareArea(name: string, entries: ReadonlyMap<string, Entry>): string {
  if (!name.includes(' ')) return name;
  const parts = name.replace(LEADS, '').split(' ');
  while (parts.length > 1 && (entries.get(parts.at(-1)!)?.flags ?? 0) & (Word.AreaEnding | Word.AreaNoun) || parts.at(-1) === 'voblast' && parts.length > 1) parts.pop();
  return parts.join(' ');
}
