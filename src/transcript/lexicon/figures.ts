import type { Modifier } from '../model';

/**
 * The words that figures of one language are written with: data, so that a further language is a further file.
 * Words are in small letters, `е` for `ё`, `'` for `’`; a list in a string has white space between words, a list of
 * phrases `|` between phrases.
 */
export interface FigureLexicon {
  /** What stands before the decimals where a number could be read both ways (`1,234`). */
  readonly decimalMark: '.' | ',';
  /** Cardinals that add up, with their value: `twenty`, `two`; Russian hundreds too. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them, by powers of ten: `hundred` 2, `million` 6. */
  readonly scales: Readonly<Record<string, number>>;
  /** Short scales behind digits, letter case kept: `bn` 9, `k` 3. */
  readonly shortScales: Readonly<Record<string, number>>;
  /** Short scales that need a currency before the digits (`$5m`), for they are units elsewhere. */
  readonly moneyScales: Readonly<Record<string, number>>;
  /** Counting units other than powers of ten: `dozen` 12. */
  readonly dozens: Readonly<Record<string, number>>;
  /** Ordinal words: `third` 3; the forms of all cases. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Whether ordinals are adjectives alone, so that one before a noun always counts; English `first` is an adverb too. */
  readonly ordinalsAreAdjectives: boolean;
  /** What follows the digits of an ordinal (`20th`): words, with a hyphen before or not. */
  readonly ordinalEndings: string;
  /** Denominators in the singular and plural: `third` 3, `thirds` 3, `quarters` 4. */
  readonly denominators: Readonly<Record<string, number>>;
  /** Words for one half before an article, scale or unit, and prefixes of their own meaning: `half` 0.5. */
  readonly halves: Readonly<Record<string, number>>;
  /** `a`, `an`: one before a scale. Empty where there are none. */
  readonly articles: string;
  /** Scales that mean one of them without a number, where there are no articles: `тысяча`. */
  readonly singularScales: string;
  /** Words that are a number and a unit of time in one, or a number in disguise: `полгода` is half a year, `tenfold` is ten. */
  readonly amountWords: Readonly<Record<string, readonly [value: number, unit: string | null]>>;
  readonly and: string;
  /** `point` between number words. */
  readonly point: string;
  /** Between two numbers, a share: `one in three`, `three out of five`. */
  readonly ratios: string;
  /** Between a one and a number, a fraction: `one over twenty`. */
  readonly divisions: string;
  /** Words for one, which alone is no figure. */
  readonly one: string;
  readonly minus: string;
  /** Months that are nothing else, and those that are words too (`may`, `march`) and need a neighbour; 1 to 12. */
  readonly months: Readonly<Record<string, number>>;
  readonly doubtfulMonths: Readonly<Record<string, number>>;
  /** Months that are given names or abbreviations too: alone they need a cue. */
  readonly sharedMonths: string;
  /** Seasons as EDTF has them: 21 spring to 24 winter. */
  readonly seasons: Readonly<Record<string, number>>;
  /** `quarter` after an ordinal and before a year. */
  readonly quarters: string;
  /** Words before a number of quarters that make them parts of years: `the last three quarters`. */
  readonly spanLeads: string;
  /** `half` after `first` or `second` and before a year. */
  readonly halfYears: string;
  /** Words that may follow a year (`года`, `г`), taken into its span. */
  readonly yearWords: string;
  /** What makes a decade of a year ending in nought: `1990s`, `1990-е`. */
  readonly decadeEndings: string;
  /** Those that make a decade of the last century of two digits: `90-е`; empty where an apostrophe does (`'90s`). */
  readonly shortDecadeEndings: string;
  /** Words before which nothing between 1000 and 2100 but a year stands: `in`, `since`. */
  readonly yearCues: string;
  /** Words after which a number from 1900 to 2099 is a year unless a counted noun follows: `of`, `by`, `from`. */
  readonly weakYearCues: string;
  /** Words before a year far ahead, a round one: `by 2100`. */
  readonly goalCues: string;
  /** What is called after its year: `the Act of 1946`. */
  readonly yearHeads: string;
  /** Words that make a decade of two digits: `the 80s`, `late 80s`. */
  readonly decadeCues: string;
  /** Words that make a term with a zero beside them: `net zero`, `zero tolerance`. */
  readonly zeroTerms: string;
  /** What has years rather than numbers before it though it is a plural: `2008 levels`. */
  readonly yearNouns: string;
  /** Words that lend a month without a day or year its meaning: `in may`, `last march`. */
  readonly monthCues: string;
  /** Those of them before which even a month that is a common verb in small letters is one: `in may`. */
  readonly sureMonthCues: string;
  /** What may stand between a part of a year and the year: `Q4 of fiscal 2023`. */
  readonly yearLeads: string;
  readonly beforeChrist: string;
  readonly amWords: string;
  readonly pmWords: string;
  /** Behind four digits they make a time: `1830 GMT`. */
  readonly timeZones: string;
  /** `o'clock`, `часов`: makes an hour of the number before it. */
  readonly clockWords: string;
  /** Words behind an hour that no clock word needs: `часов`; empty where they only measure time. */
  readonly hourWords: string;
  /** Behind four digits at a time of day: `1400 hours`. */
  readonly militaryWords: string;
  /** What stands before an hour alone (`at`), and before one with its part of the day (`by`, `until`). */
  readonly atWords: string;
  readonly hourCues: string;
  /** Nouns whose length follows such a word: `разница в 3 часа`. */
  readonly lengthNouns: string;
  /** Phrases behind an hour for the part of the day. */
  readonly dayParts: Readonly<Record<'am' | 'pm' | 'night', string>>;
  /** What may stand before `past` and an hour, in minutes: `half` 30, `quarter` 15. */
  /** Parts of the day that make a number before them an hour by themselves: `9 утра`. */
  readonly sureDayParts: string;
  readonly clockParts: Readonly<Record<string, number>>;
  readonly minuteWords: string;
  /** Between such a part and the hour that it is after, or before. */
  readonly pastWords: string;
  readonly toWords: string;
  /** Between the ends of a range: `to`, `or`; with `between` (or `from`) before it, also `and`. */
  readonly rangeWords: string;
  /** Those of them that name two things rather than a range where each has its unit. */
  readonly alternatives: string;
  readonly betweenWords: string;
  readonly fromWords: string;
  /** Those of them that tell a change where each number has its unit: Russian `с … до`, not `от … до`. */
  readonly changeFromWords: string;
  /** Words before what something changed by: `by` 5% to 30%. */
  readonly changeByWords: string;
  /** Verbs of change: `rose from 5 to 10 percent` is no range. */
  readonly changeVerbs: string;
  readonly percent: string;
  readonly points: string;
  readonly basisPoints: string;
  /** Phrases before a number, by what they say. */
  readonly modifiersBefore: Readonly<Record<Modifier, string>>;
  /** What may stand between such a phrase and the number: `почти на 10`. */
  readonly modifierLinks: string;
  /** Words that a hyphen joins to the number they qualify: `near-100`, `sub-zero`. */
  readonly amountPrefixes: string;
  /** Words for more than that say during before a length of time: `over`. */
  readonly spanWords: string;
  /** What may stand between `about` and its like and the number: `approximately by`. */
  readonly aboutLinks: string;
  readonly modifiersAfter: Readonly<Partial<Record<Modifier, string>>>;
  /** Words behind a number and a hyphen, and what they say of it: `100-plus`, `thirty-odd`. */
  readonly openEndings: Readonly<Record<string, Modifier>>;
  /** Units with all forms of their names: `km|kilometre|kilometres`. First the unit, as the figure has it; durations apart. */
  readonly units: string;
  readonly durations: string;
  /** Currency names from CLDR, and the short ones of everyday, `CODE|form|form`. */
  readonly currencies: string;
  readonly bareCurrencies: string;
  /** Hundredths of a currency: `USD|cent|cents`. */
  readonly minorCurrencies: string;
  /** The code of the currency whose hundredth a `p` behind digits is (`30p`); empty where it is none. */
  readonly pence: string;
  /** What there may be pounds of that are money, not weight. */
  readonly moneyNouns: string;
  /** Nouns after which a number is a name or a place in a list: `article`, `room`. */
  readonly references: string;
  /** Kinds of streets, which end an address that begins with a number. */
  readonly streets: string;
  /** Small words that a capitalised sentence may begin with before a number (`About 55`). */
  readonly functionWords: string;
  /** Determiners: what an ordinal needs before it. */
  readonly determiners: string;
  /** Words that an `'s` shortens a verb after: `let's`, `it's`. */
  readonly contracted: string;
  /** What may stand between determiner and ordinal: `very`, `only`. */
  readonly ordinalAdverbs: string;
  /** Words that make a place of the name behind them, so that it does not take a number with it: `in Egypt 197 plants`. */
  readonly placeCues: string;
  /** Words after which an ordinal counts though it has no determiner, if a noun follows: `in third place`. */
  readonly prepositions: string;
  /** Words behind an ordinal that show it to stand for a noun: `первая из`. */
  readonly ordinalLinks: string;
  /** Phrases that begin with an ordinal and count nothing: `first of all`, `second hand`. */
  readonly notOrdinals: string;
  /** Words behind a hyphen that make a description of a number word: `two-way`. */
  readonly compounds: string;
  /** Words that make the last of a row of an ordinal before them: `a third and final reading`. */
  readonly lastWords: string;
  /** Units, scales and counted nouns as they stand before a number that is about right (`лет десять`); empty where none do. */
  readonly inverted: string;
  /** Words after which scales and dozens mean no exact number: `several hundred`. */
  readonly vague: string;
  /** Words that end in the plural's ending and are none: `is`, `says`; empty where plurals have no ending. */
  readonly notPlurals: string;
  /** The plural's ending of nouns, for telling `2000 cases` from `2000 was`. */
  readonly plural: string;
  readonly irregularPlurals: string;
  /** Verbs after which a subject ends: `amounted`, `grew`. */
  readonly subjectVerbs: string;
  /** Words behind which a clause begins: `that`, `said`. */
  readonly clauseWords: string;
  /** Between a measure and what it measures: `in`, `worth`. */
  readonly subjectLinks: string;
  /** Between a thing and what it is of: `of`; where cases do that, none. */
  readonly genitives: string;
  /** Phrases between a thing and its amount: `of`, `worth`, `valued at`. */
  readonly amountLinks: string;
  /** Nouns before such a phrase that say nothing: `total`, `average`. */
  readonly emptyHeads: string;
  /** Between what was changed and how much: `cut the rate by`. */
  readonly objectLinks: string;
  /** Verbs that stand before another or have no object that changes: `will`, `is`. */
  readonly auxiliaries: string;
  /** `to` before a verb. */
  readonly infinitives: string;
  /** Endings of participles and of adjectives. */
  readonly participleEndings: string;
  readonly adjectiveEndings: string;
  /** Words with which a clause opens that does not begin with its subject: `over`, `in`. */
  readonly phraseOpeners: string;
  /** Words that tell when: `year`, `today`; no subject holds one. */
  readonly timeWords: string;
  /** Words that no subject holds. */
  readonly subjectStops: string;
}

/** What a word list means, word by word. */
export function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter(word => word !== '');
}

/** Words longer than this (UTF-16 code units) are in no list: they are not even looked at. */
export const LONGEST_WORD = 40;

/** A word as the lists have it: in small letters, `е` for `ё`, `'` for `’`; `''` for one that is too long for any. */
export function asListed(word: string): string {
  return word.length <= LONGEST_WORD ? word.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'") : '';
}

/** The phrases of a list. */
export function phrasesOf(list: string): string[] {
  return list.split('|').map(phrase => phrase.trim()).filter(phrase => phrase !== '');
}
