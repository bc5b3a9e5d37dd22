import { ENGLISH_NAMING } from './en/naming';
import { joined } from './joined';
import { RUSSIAN_NAMING } from './ru/naming';

/** How labels of any language set names and offices, as alternatives of patterns. */
export const NAMING = joined(ENGLISH_NAMING, RUSSIAN_NAMING);

/** Simple alternatives, as they are written and in capitals. */
export const andCapitals = (words: string): string => `${words}|${words.toUpperCase()}`;
/** Simple alternatives one by one. */
export const eachOf = (words: string): ReadonlySet<string> => new Set(words.split('|'));
