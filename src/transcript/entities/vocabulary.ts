import { NAMES_EN } from '../lexicon/en/names';
import { COUNTRIES_EN } from '../lexicon/generated/countries';
import { COUNTRIES_RU } from '../lexicon/generated/countries-ru';
import type { NameWords } from '../lexicon/names';
import { NAMES_RU } from '../lexicon/ru/names';
import { declined } from '../lexicon/ru/nominative';
import { type WordTable, wordTable } from '../lexicon/table';
import { byNumber } from '../words';
import { type Entry, Word } from './entry';
import { titleCase, unmarked } from './fold';
import { listedNames, split } from './listed-names';
import { beginsLegalForm, isCamel, isElision, isNamePrefix } from './small-words';

/** The lists of which a word only has to be in or not. */
const SETS = [
  'titleLeads', 'innerTitles', 'placeLeads', 'utilities', 'placeNouns', 'motionWords', 'visitWords', 'afterNames', 'surnamePlaces', 'surnameRoles', 'leaders',
  'stateBodies', 'missions', 'heldBodies', 'gatherings', 'streets', 'postWords', 'peoplePrefixes', 'directions',
  'topicalHeads', 'seatedHeads', 'locatedHeads', 'centres', 'venueKinds', 'media', 'paperLeads', 'areaHolders', 'chairedBodies', 'agencyVerbs', 'leadVerbs', 'listing', 'distances', 'definites', 'employedNouns', 'employedBy', 'boundWords', 'whoWords',
  'headlineLeads', 'stateOffices', 'governments', 'stateForms', 'stateNouns', 'weekdays', 'placeOpeners', 'houses', 'branchCountries', 'townOffices',
] as const satisfies readonly (keyof NameWords)[];
type Sets = { readonly [List in typeof SETS[number]]: ReadonlySet<string> };

/** The words about names of one language, ready to be looked up. */
export interface Vocabulary extends Sets {
  readonly words: NameWords;
  /** Words and whole names; the tokens of a longer name are joined by a space. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** What the lists say of the word of a number (`wordNumbers`), and of one of capitals; `null` for nothing. */
  readonly entryOf: (number: number) => Entry | null;
  readonly shoutedOf: (number: number) => Entry | null;
  /** What the lists say the word of a number can do in small letters. */
  readonly smallFlagsOf: (number: number) => number;
  /** Whether a name may begin or go on with the word of a number where it has a small letter: a particle, `plc`, `iPhone`, where names are declined a people. */
  readonly joinsNames: (number: number) => boolean;
  /** Codes of regions by their name without the word for the area: `Kursk` → `RU-KRS`. */
  readonly regionCodes: ReadonlyMap<string, string>;
  /** The small words that begin a surname by themselves (`bin`, `van`). */
  readonly strongParticles: WordTable;
  readonly areaEndings: readonly string[];
  /** Other names of countries by their forms: `Burma`, where names are declined `Бирмы` as well. */
  readonly ownForms: ReadonlyMap<string, string>;
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

function build(words: NameWords, countries: string): Vocabulary {
  const { entries, regionCodes } = listedNames(words, countries), find = (word: string): Entry | null => entries.get(unmarked(word)) ?? null;
  const strongParticles = wordTable([[1, words.strongParticles]]);
  const isListed = (word: string): boolean => strongParticles.of(word) !== 0 || ((find(word)?.flags ?? 0) & (Word.Particle | Word.StrongParticle)) !== 0 || words.declines && (find(word)?.known ?? null) !== null;
  return {
    words, entries, regionCodes,
    entryOf: byNumber(find), shoutedOf: byNumber(word => find(word) ?? shouted(unmarked(word), entries)), smallFlagsOf: byNumber(word => entries.get(unmarked(word).toLowerCase())?.flags ?? 0),
    joinsNames: byNumber(word => isListed(word) || isNamePrefix(unmarked(word)) || isElision(word) || beginsLegalForm(word) || isCamel(word)),
    strongParticles, areaEndings: split(words.areaEndings), surnameSuffixes: split(words.surnameSuffixes), companySuffixes: split(words.companySuffixes),
    ...setsOf(words), ownForms: ownFormsOf(words),
  };
}

/** The other names of countries in all their cases. */
const ownFormsOf = ({ ownForms, declines }: NameWords): ReadonlyMap<string, string> => new Map(ownForms.split('|').flatMap(name => [name, ...declines ? declined(name) : []].map(form => [form, name] as const)));

const setsOf = (words: NameWords): Sets => Object.fromEntries(SETS.map(list => [list, new Set(split(words[list]))])) as unknown as Sets;

/** What the lists say of a word of capitals (`UKRAINE`). Short ones are short forms (`UN`) before they are names, but `THE` and `MR` are what they are. */
function shouted(word: string, entries: ReadonlyMap<string, Entry>): Entry | null {
  const entry = entries.get(titleCase(word));
  return entry && word.length <= 3 ? { flags: entry.flags & ~Word.Given, known: null, longer: entry.longer } : entry ?? null;
}
