import { GERMAN_KINDS } from './de/kinds';
import { ENGLISH_KINDS } from './en/kinds';
import { SPANISH_KINDS } from './es/kinds';
import { FRENCH_KINDS } from './fr/kinds';
import { joined, wholeWords } from './joined';
import type { KindWords } from './kind-words';
import { RUSSIAN_KINDS } from './ru/kinds';

/** By what texts of any language tell of which kind they are, as alternatives of patterns. */
export const KINDS = joined(ENGLISH_KINDS, RUSSIAN_KINDS, GERMAN_KINDS, FRENCH_KINDS, SPANISH_KINDS);
/** The same of one field as a pattern of whole words. */
export const wholeKinds = (field: keyof KindWords): string => wholeWords(ENGLISH_KINDS[field], RUSSIAN_KINDS[field]);
