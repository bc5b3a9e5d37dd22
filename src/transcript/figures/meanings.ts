import { asListed, wordsOf, type FigureLexicon } from '../lexicon/figures';
import type { Modifier } from '../model';
import { byNumber } from '../words';
import type { Exact } from './exact';
import type { Phrase } from './phrases';
import type { Measure, Prefix, DayPart } from './measure';

/** The lists of the lexicon that are plain sets of words. */
export type WordList = { [K in keyof FigureLexicon]: FigureLexicon[K] extends string ? K : never }[keyof FigureLexicon];

/** Which of the plain lists a word is in. */
export type Lists = Readonly<Record<WordList, boolean>>;

/** What a word means among numbers, whatever its letter case; phrases are those that it begins or, looked for backwards, ends. */
export interface Listed {
  readonly cardinal: Exact | null;
  readonly ordinal: number | null;
  readonly denominator: number | null;
  /** An ordinal as the last word of a denominator: `fifth`, `fifths` behind `twenty`. */
  readonly part: number | null;
  readonly half: Exact | null;
  readonly dozen: number | null;
  /** Power of ten. */
  readonly scale: number | null;
  /** A number and a unit of time in one. */
  readonly amount: { readonly value: Exact; readonly measure: Measure | null } | null;
  readonly month: number | null;
  /** `am`, `p.m`: which half of the day an hour is in. */
  readonly dayHalves: readonly Phrase<'am' | 'pm'>[];
  /** Which part of the day an hour before it is in. */
  readonly dayParts: readonly Phrase<DayPart>[];
  /** Names of units. */
  readonly measures: readonly Phrase<Measure>[];
  readonly modifiersBefore: readonly Phrase<Modifier>[];
  readonly modifiersAfter: readonly Phrase<Modifier>[];
  readonly notOrdinals: readonly Phrase<true>[];
  readonly ratios: readonly Phrase<true>[];
  /** Between a thing and its amount, looked for backwards. */
  readonly amountLinks: readonly Phrase<true>[];
}

/** What a word means in its own letter case. */
export interface Spelled {
  /** Powers of ten behind digits, and of those the ones that need a currency before them. */
  readonly shortScale: number | null;
  readonly moneyScale: number | null;
  readonly ordinalEnding: boolean;
  /** Signs of units. */
  readonly signs: readonly Phrase<Measure>[];
  /** Abbreviations of currencies before digits. */
  readonly prefixes: readonly Phrase<Prefix>[];
  /** A currency's sign and its code. */
  readonly sign: Measure | null;
  /** Whether signs of several characters end with it: the dollar of `US$`. */
  readonly endsSign: boolean;
  readonly code: Measure | null;
}

/** All that figures know of one word: what the lists say of it in any letter case, and in its own. */
export type Meaning = Listed & Spelled;

/** The rows of a table given by its columns; of equal words the one given last counts. */
type Columns<T> = { readonly [K in keyof T]: Iterable<readonly [word: string, value: T[K]]> };

const NONE: readonly [] = [];
/** What most words mean among numbers. */
export const NO_MEANING: Meaning = {
  cardinal: null, ordinal: null, denominator: null, part: null, half: null, dozen: null, scale: null, amount: null, month: null, dayHalves: NONE, dayParts: NONE,
  measures: NONE, modifiersBefore: NONE, modifiersAfter: NONE, notOrdinals: NONE, ratios: NONE, amountLinks: NONE,
  shortScale: null, moneyScale: null, ordinalEnding: false, signs: NONE, prefixes: NONE, sign: null, endsSign: false, code: null,
};

function rowsOf<T>(columns: Columns<T>): ReadonlyMap<string, Partial<T>> {
  const rows = new Map<string, Partial<T>>();
  for (const column in columns) {
    for (const [word, value] of columns[column]) rows.set(word, { ...rows.get(word), [column]: value } as Partial<T>);
  }
  return rows;
}

/** What tells the meaning of a word by its number (`wordNumbers`), all of it in one look; most words have none. */
export function meanings(listed: Columns<Listed>, spelled: Columns<Spelled>): (number: number) => Meaning {
  const anyCase = rowsOf(listed), ownCase = rowsOf(spelled);
  return byNumber(word => {
    const a = anyCase.get(asListed(word)), b = ownCase.get(word);
    return a || b ? { ...NO_MEANING, ...a, ...b } : NO_MEANING;
  });
}

/** What tells the plain lists that a word is in, by its number; words in the same lists share an answer. */
export function listings(lexicon: FigureLexicon): { readonly listsOf: (number: number) => Lists; readonly inNone: Lists } {
  const lists = Object.entries(lexicon).filter((entry): entry is [WordList, string] => typeof entry[1] === 'string');
  const inNone = Object.fromEntries(lists.map(([list]) => [list, false])) as Lists, byLists = new Map<string, Lists>(), byWord = new Map<string, WordList[]>();
  for (const [list, words] of lists) for (const word of wordsOf(words)) byWord.set(word, [...byWord.get(word) ?? [], list]);
  const shared = (names: readonly WordList[]): Lists => {
    const key = names.join(' '), known = byLists.get(key) ?? { ...inNone, ...Object.fromEntries(names.map(name => [name, true])) };
    byLists.set(key, known);
    return known;
  };
  return { listsOf: byNumber(word => shared(byWord.get(asListed(word)) ?? NONE)), inNone: shared(NONE) };
}
