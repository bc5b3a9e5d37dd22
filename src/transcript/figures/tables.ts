import { CURRENCY_CODES, CURRENCY_SIGNS } from '../lexicon/generated/currencies';
import { COUNTRY_SIGNS, CURRENCY_PREFIXES, DOUBTFUL_PREFIXES, EVERYDAY_CODES, WORD_CODES } from '../lexicon/currencies';
import { asListed, phrasesOf, wordsOf, type FigureLexicon } from '../lexicon/figures';
import { ENGLISH_FIGURES } from '../lexicon/en/figures';
import { RUSSIAN_FIGURES } from '../lexicon/ru/figures';
import { COMPOUND_UNITS, DURATION_SIGNS, SCALED_SIGNS, UNIT_SIGNS } from '../lexicon/units';
import { wordTable } from '../lexicon/table';
import { byNumber } from '../words';
import type { Modifier } from '../model';
import { exact, type Exact } from './exact';
import type { RawFigure } from './raw';
import { phrasesBackward, phrasesForward, type Phrases } from './phrases';

/** What stands beside a number and says what it counts. */
export interface Measure {
  readonly kind: 'money' | 'percent' | 'quantity' | 'duration';
  readonly unit: string | null;
  /** Power of ten of the unit itself: -2 for cents. */
  readonly power: number;
  /** The noun of a currency in the singular, and whether it stands without its country. */
  readonly currency?: RawFigure['currency'];
}

/** A currency's abbreviation; a doubtful one counts only before digits that are plainly an amount. */
export interface Prefix {
  readonly measure: Measure;
  readonly doubtful: boolean;
}

/** What a word may be the beginning of. */
export const enum Trigger { Number = 1, Ordinal = 2, Month = 4, Season = 8, Currency = 16, Address = 32 }

/** The words of one language made ready for looking up. */
export interface FigureTables {
  readonly lexicon: FigureLexicon;
  /** What the word of a number (`wordNumbers`) may begin, as `Trigger` flags; 0 for most words. */
  readonly triggerOf: (number: number) => number;
  readonly cardinals: ReadonlyMap<string, Exact>;
  readonly months: ReadonlyMap<string, number>;
  /** Words that are a number and a unit of time in one. */
  readonly amountWords: ReadonlyMap<string, { readonly value: Exact; readonly measure: Measure | null }>;
  /** Names of units, small letters. */
  readonly measures: Phrases<Measure>;
  /** Signs of units, letter case kept. */
  readonly signs: Phrases<Measure>;
  /** The unit that may follow another in one amount, and how many of it make one of that. */
  readonly smallerUnits: ReadonlyMap<string, { readonly unit: string; readonly inOne: number }>;
  /** Abbreviations of currencies before digits, letter case kept. */
  readonly prefixes: Phrases<Prefix>;
  /** Whether letters are a currency that digits may cling to (`RM10`); behind a dollar sign also what is no currency alone (`$A40`). */
  readonly clings: (letters: string, behindDollar: boolean) => boolean;
  /** Signs before or behind a number: `$`, `US$`, `€`. */
  readonly currencySigns: ReadonlyMap<string, Measure>;
  readonly codes: ReadonlySet<string>;
  readonly modifiersBefore: Phrases<Modifier>;
  readonly modifiersAfter: Phrases<Modifier>;
  readonly notOrdinals: Phrases<true>;
  readonly ratios: Phrases<true>;
  /** Between a thing and its amount, looked for backwards. */
  readonly amountLinks: Phrases<true>;
  readonly isParticiple: (word: string) => boolean;
  readonly isAdjective: (word: string) => boolean;
  /** The plain lists of the lexicon that the word of a number is in. */
  readonly listsOf: (number: number) => ReadonlySet<WordList>;
  /** Whether a word is in one of them. */
  readonly isIn: (list: WordList, word: string) => boolean;
}

/** The lists of the lexicon that are plain sets of words. */
export type WordList = { [K in keyof FigureLexicon]: FigureLexicon[K] extends string ? K : never }[keyof FigureLexicon];

const rows = (list: string): string[][] => list.trim().split('\n').map(row => row.split('|'));
const has = (record: object, word: string): boolean => Object.hasOwn(record, word);

/** Names of several words, and the same as one with hyphens: `a 25-basis-point cut`. */
const withHyphens = (forms: readonly (readonly [string, Measure])[]): readonly (readonly [string, Measure])[] =>
  forms.flatMap(([form, measure]) => /^[\p{L} ]+$/u.test(form) && form.includes(' ') ? [[form, measure], [form.replaceAll(' ', ' - '), measure]] as const : [[form, measure] as const]);

function unitForms(list: string, kind: Measure['kind']): (readonly [string, Measure])[] {
  return rows(list).flatMap(([unit = '', ...forms]) => forms.map(form => [form, { kind, unit, power: 0 }] as const));
}

const scaledForms = (list: string): (readonly [string, Measure])[] =>
  rows(list).flatMap(([unit = '', power, ...forms]) => forms.map(form => [form, { kind: 'quantity', unit, power: Number(power) }] as const));

const prefixForms = (list: string, doubtful: boolean): (readonly [string, Prefix])[] =>
  rows(list).flatMap(([unit = '', ...forms]) => forms.map(form => [form, { measure: { kind: 'money', unit, power: 0 }, doubtful }] as const));

/** The last word of a currency's name in the singular: of what people call it when they leave out the country. */
const nounOf = (forms: readonly string[]): string => forms[0]!.split(' ').at(-1)!;

function moneyForms(lexicon: FigureLexicon): (readonly [string, Measure])[] {
  const bare = new Map(rows(lexicon.bareCurrencies).map(([, ...forms]) => [nounOf(forms), forms.filter(form => !form.includes(' '))]));
  const countries = new Map<string, number>();
  for (const [, ...forms] of rows(lexicon.currencies)) countries.set(nounOf(forms), (countries.get(nounOf(forms)) ?? 0) + 1);
  // "Turkish liras", "Belarusian roubles": every form of the noun behind the country that CLDR knows it with
  const fullForms = (forms: readonly string[]): string[] =>
    [...forms, ...(bare.get(nounOf(forms)) ?? []).map(noun => [...forms[0]!.split(' ').slice(0, -1), noun].join(' '))];
  return [
    ...rows(lexicon.bareCurrencies).flatMap(([unit = '', ...forms]) => forms.map(form => [form, { kind: 'money', unit, power: 0, currency: { noun: nounOf(forms), bare: !form.includes(' ') && (countries.get(nounOf(forms)) ?? 0) > 1 } }] as const)),
    ...rows(lexicon.currencies).flatMap(([unit = '', ...forms]) => fullForms(forms).map(form => [form, { kind: 'money', unit, power: 0, currency: { noun: nounOf(forms), bare: false } }] as const)),
    ...rows(lexicon.minorCurrencies).flatMap(([unit = '', ...forms]) => forms.map(form => [form, { kind: 'money', unit, power: -2 }] as const)),
  ];
}

const IN_NONE: ReadonlySet<WordList> = new Set();

/** The plain lists by their words: most words are in none, and that is told by one look. */
function listsByWord(lexicon: FigureLexicon): ReadonlyMap<string, ReadonlySet<WordList>> {
  const lists = new Map<string, Set<WordList>>();
  for (const [list, words] of Object.entries(lexicon)) {
    if (typeof words !== 'string') continue;
    for (const word of wordsOf(words)) lists.set(word, (lists.get(word) ?? new Set()).add(list as WordList));
  }
  return lists;
}

function compile(lexicon: FigureLexicon): FigureTables {
  const months = new Map(Object.entries({ ...lexicon.months, ...lexicon.doubtfulMonths }));
  const percents: (readonly [string, Measure])[] = [
    ...phrasesOf(lexicon.points).map(form => [form, { kind: 'percent', unit: 'percentage point', power: 0 }] as const),
    ...[...phrasesOf(lexicon.percent), '%', '٪'].map(form => [form, { kind: 'percent', unit: null, power: 0 }] as const),
    ...phrasesOf(lexicon.basisPoints).map(form => [form, { kind: 'percent', unit: 'basis point', power: 0 }] as const),
    ['‰', { kind: 'percent', unit: null, power: -1 }],
  ];
  const modifiers = (record: Readonly<Partial<Record<Modifier, string>>>): (readonly [string, Modifier])[] =>
    (Object.entries(record) as [Modifier, string][]).flatMap(([modifier, phrases]) => phrasesOf(phrases).map(phrase => [phrase, modifier] as const));
  const prefixes = [...prefixForms(CURRENCY_PREFIXES, false), ...prefixForms(DOUBTFUL_PREFIXES, true)], prefixed = new Set(prefixes.map(([form]) => form));
  // of several currencies with one sign the one listed first counts
  const signs = rows(`${CURRENCY_SIGNS.trim()}\n${COUNTRY_SIGNS.trim()}`).flatMap(([unit = '', ...forms]) => forms.map(sign => [sign, { kind: 'money', unit, power: 0 }] as const)).reverse();
  const currencySigns = new Map<string, Measure>(signs), wordCodes = new Set(wordsOf(WORD_CODES)), codes = new Set(CURRENCY_CODES.split(' ').filter(code => !wordCodes.has(code)));
  const lists = listsByWord(lexicon);
  return {
    lexicon, months,
    amountWords: new Map(Object.entries(lexicon.amountWords).map(([word, [value, unit]]) => [word, { value: exact(value), measure: unit === null ? null : { kind: 'duration', unit, power: 0 } }])),
    triggerOf: wordTable([
      [Trigger.Number, [lexicon.cardinals, lexicon.scales, lexicon.dozens, lexicon.halves, lexicon.denominators, lexicon.amountWords].flatMap(record => Object.keys(record)).join(' ')],
      [Trigger.Ordinal, Object.keys(lexicon.ordinals).join(' ')],
      [Trigger.Month, [...months.keys()].join(' ')],
      [Trigger.Season, Object.keys(lexicon.seasons).join(' ')],
      [Trigger.Address, 'http https www'],
      [Trigger.Currency, prefixes.map(([form]) => form.split(' ')[0]!.toLowerCase()).join(' ')],
    ]).ofNumber,
    cardinals: new Map(Object.entries(lexicon.cardinals).map(([word, value]) => [word, exact(value)])),
    measures: phrasesForward(withHyphens([...wordsOf(EVERYDAY_CODES).map(code => [code.toLowerCase(), { kind: 'money', unit: code, power: 0 }] as const), ...percents, ...unitForms(lexicon.durations, 'duration'), ...unitForms(lexicon.units, 'quantity'), ...moneyForms(lexicon)])),
    signs: phrasesForward([...scaledForms(SCALED_SIGNS), ...unitForms(UNIT_SIGNS, 'quantity'), ...unitForms(DURATION_SIGNS, 'duration')]),
    smallerUnits: new Map(rows(COMPOUND_UNITS).map(([unit = '', smaller = '', inOne]) => [unit, { unit: smaller, inOne: Number(inOne) }])),
    prefixes: phrasesForward(prefixes),
    clings: (letters, behindDollar) => prefixed.has(letters) || codes.has(letters) || behindDollar && currencySigns.has(`${letters}$`),
    currencySigns, codes,
    modifiersBefore: phrasesBackward(modifiers(lexicon.modifiersBefore)),
    modifiersAfter: phrasesForward(modifiers(lexicon.modifiersAfter)),
    notOrdinals: phrasesForward(phrasesOf(lexicon.notOrdinals).map(phrase => [phrase, true] as const)),
    amountLinks: phrasesBackward(phrasesOf(lexicon.amountLinks).map(phrase => [phrase, true] as const)),
    ratios: phrasesForward(phrasesOf(lexicon.ratios).map(phrase => [phrase, true] as const)),
    isParticiple: hasEnding(lexicon.participleEndings), isAdjective: hasEnding(lexicon.adjectiveEndings),
    listsOf: byNumber(word => lists.get(asListed(word)) ?? IN_NONE),
    isIn: (list, word) => lists.get(word)?.has(list) ?? false,
  };
}

function hasEnding(endings: string): (word: string) => boolean {
  const list = wordsOf(endings);
  return word => list.some(ending => word.length > ending.length + 1 && word.endsWith(ending));
}

const LEXICONS: Readonly<Record<string, FigureLexicon>> = { en: ENGLISH_FIGURES, ru: RUSSIAN_FIGURES };
const compiled = new Map<string, FigureTables>();

/** The tables of a language (BCP 47), made when first asked for; English for a language that has none. */
export function figureTables(language: string): FigureTables {
  const primary = language.slice(0, 2), key = has(LEXICONS, primary) ? primary : 'en';
  let tables = compiled.get(key);
  if (!tables) compiled.set(key, tables = compile(LEXICONS[key] ?? ENGLISH_FIGURES));
  return tables;
}
