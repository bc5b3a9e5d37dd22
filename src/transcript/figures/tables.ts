import { CURRENCY_CODES, CURRENCY_SIGNS } from '../lexicon/generated/currencies';
import { COUNTRY_SIGNS, CURRENCY_PREFIXES, DOUBTFUL_PREFIXES, EVERYDAY_CODES, WORD_CODES } from '../lexicon/currencies';
import { phrasesOf, wordsOf, type FigureLexicon } from '../lexicon/figures';
import { ENGLISH_FIGURES } from '../lexicon/en/figures';
import { russianFigures } from '../lexicon/ru/figures';
import { COMPOUND_UNITS, DURATION_SIGNS, SCALED_SIGNS, UNIT_SIGNS } from '../lexicon/units';
import { wordTable } from '../lexicon/table';
import type { Modifier } from '../model';
import { byNumber } from '../words';
import { valueOfDigits } from './digit-value';
import { exact, type Exact } from './exact';
import type { DayPart, Measure, Prefix } from './measure';
import { forms } from './forms';
import { listings, meanings, type Lists, type Meaning } from './meanings';
import { phrasesBackward, phrasesForward } from './phrases';

/** What a word may be the beginning of. */
export const enum Trigger { Number = 1, Ordinal = 2, Month = 4, Season = 8, Currency = 16, Address = 32, Fiscal = 64 }

/** The words of one language made ready for looking up. */
export interface FigureTables {
  readonly lexicon: FigureLexicon;
  /** What the word of a number (`wordNumbers`) may begin, as `Trigger` flags; 0 for most words. */
  readonly triggerOf: (number: number) => number;
  /** The plain lists of the lexicon that the word of a number is in. */
  readonly listsOf: (number: number) => Lists;
  /** What a word that is in none of them is in. */
  readonly inNone: Lists;
  readonly meaningOf: (number: number) => Meaning;
  /** The unit that may follow another in one amount, and how many of it make one of that. */
  readonly smallerUnits: ReadonlyMap<string, { readonly unit: string; readonly inOne: number }>;
  /** Whether letters are a currency that digits may cling to (`RM10`); behind a dollar sign also what is no currency alone (`$A40`). */
  readonly clings: (letters: string, behindDollar: boolean) => boolean;
  /** Signs of currencies, also those with letters before them: `$`, `US$`, `€`. */
  readonly currencySigns: ReadonlyMap<string, Measure>;
  /** The value of a word of digits. */
  readonly numberOf: (number: number) => Exact | null;
  /** What the form of the word of a number tells, as `Form` flags. */
  readonly formOf: (number: number) => number;
}

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

const money = (unit: string): Measure => ({ kind: 'money', unit, power: 0 });
const numbered = (record: Readonly<Record<string, number>>): Iterable<readonly [string, number]> => Object.entries(record);
const phrased = (list: string): (readonly [string, true])[] => phrasesOf(list).map(phrase => [phrase, true]);

/** Parts of a year and fiscal years in capitals. */
const FISCAL = /^(?:[QH][1-4]|FY\d*|I{1,3}|IV)$/;

function compile(lexicon: FigureLexicon): FigureTables {
  const months = { ...lexicon.months, ...lexicon.doubtfulMonths };
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
  const signs = rows(`${CURRENCY_SIGNS.trim()}\n${COUNTRY_SIGNS.trim()}`).flatMap(([unit = '', ...forms]) => forms.map(sign => [sign, money(unit)] as const)).reverse();
  const currencySigns = new Map(signs), wordCodes = new Set(wordsOf(WORD_CODES)), codes = new Set(CURRENCY_CODES.split(' ').filter(code => !wordCodes.has(code)));
  const begins = wordTable([
    [Trigger.Number, [lexicon.cardinals, lexicon.scales, lexicon.dozens, lexicon.halves, lexicon.denominators, lexicon.amountWords].flatMap(record => Object.keys(record)).join(' ')],
    [Trigger.Ordinal, Object.keys(lexicon.ordinals).join(' ')],
    [Trigger.Month, Object.keys(months).join(' ')],
    [Trigger.Season, Object.keys(lexicon.seasons).join(' ')],
    [Trigger.Address, 'http https www'],
  ]), currencies = new Set([...codes, ...prefixes.map(([form]) => form.split(' ')[0])]);
  return {
    lexicon, currencySigns,
    triggerOf: byNumber(word => begins.of(word) | (currencies.has(word) ? Trigger.Currency : 0) | (FISCAL.test(word) ? Trigger.Fiscal : 0)),
    ...listings(lexicon),
    meaningOf: meanings({
      cardinal: Object.entries(lexicon.cardinals).map(([word, value]) => [word, exact(value)]),
      ordinal: numbered(lexicon.ordinals), denominator: numbered(lexicon.denominators), part: Object.entries(lexicon.ordinals).flatMap(([word, value]) => [[word, value], [`${word}s`, value]]), half: Object.entries(lexicon.halves).map(([word, value]) => [word, exact(value)]), dozen: numbered(lexicon.dozens), scale: numbered(lexicon.scales), month: numbered(months),
      amount: Object.entries(lexicon.amountWords).map(([word, [value, unit]]) => [word, { value: exact(value), measure: unit === null ? null : { kind: 'duration', unit, power: 0 } }]),
      dayHalves: phrasesForward([...wordsOf(lexicon.amWords).map(word => [word, 'am'] as const), ...wordsOf(lexicon.pmWords).map(word => [word, 'pm'] as const)]),
      dayParts: phrasesForward((Object.entries(lexicon.dayParts) as [DayPart, string][]).flatMap(([part, phrases]) => phrasesOf(phrases).map(phrase => [phrase, part] as const))),
      measures: phrasesForward(withHyphens([...wordsOf(EVERYDAY_CODES).map(code => [code.toLowerCase(), money(code)] as const), ...percents, ...unitForms(lexicon.durations, 'duration'), ...unitForms(lexicon.units, 'quantity'), ...moneyForms(lexicon)])),
      modifiersBefore: phrasesBackward(modifiers(lexicon.modifiersBefore)),
      modifiersAfter: phrasesForward(modifiers(lexicon.modifiersAfter)),
      notOrdinals: phrasesForward(phrased(lexicon.notOrdinals)),
      ratios: phrasesForward(phrased(lexicon.ratios)),
      amountLinks: phrasesBackward(phrased(lexicon.amountLinks)),
    }, {
      shortScale: numbered(lexicon.shortScales), moneyScale: numbered(lexicon.moneyScales),
      ordinalEnding: wordsOf(lexicon.ordinalEndings).map(ending => [ending, true]),
      signs: phrasesForward([...scaledForms(SCALED_SIGNS), ...unitForms(UNIT_SIGNS, 'quantity'), ...unitForms(DURATION_SIGNS, 'duration')]),
      prefixes: phrasesForward(prefixes),
      sign: currencySigns, endsSign: signs.filter(([sign]) => sign.length > 1).map(([sign]) => [sign.at(-1)!, true]), code: [...codes].map(code => [code, money(code)]),
    }),
    smallerUnits: new Map(rows(COMPOUND_UNITS).map(([unit = '', smaller = '', inOne]) => [unit, { unit: smaller, inOne: Number(inOne) }])),
    clings: (letters, behindDollar) => prefixed.has(letters) || codes.has(letters) || behindDollar && currencySigns.has(`${letters}$`),
    formOf: forms(lexicon), numberOf: byNumber(digits => valueOfDigits(digits, lexicon.decimalMark)),
  };
}

const LEXICONS: Readonly<Record<string, () => FigureLexicon>> = { en: () => ENGLISH_FIGURES, ru: russianFigures };
const compiled = new Map<string, FigureTables>();

/** The tables of a language (BCP 47), made when first asked for; English for a language that has none. */
export function figureTables(language: string): FigureTables {
  const primary = language.slice(0, 2), key = has(LEXICONS, primary) ? primary : 'en';
  let tables = compiled.get(key);
  if (!tables) compiled.set(key, tables = compile(LEXICONS[key]!()));
  return tables;
}
