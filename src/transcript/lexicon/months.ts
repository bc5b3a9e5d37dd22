import { ENGLISH_MONTHS } from './en/months';
import { RUSSIAN_MONTHS } from './ru/months';

/** What each of the twelve months is called at the head of a text, in all languages, in small letters. */
export const MONTHS: readonly (readonly string[])[] = ENGLISH_MONTHS.map((names, month) => [names, RUSSIAN_MONTHS[month]!].flatMap(own => own.split(' ')));
