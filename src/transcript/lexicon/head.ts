import { ENGLISH_HEAD } from './en/head';
import { joined } from './joined';
import { RUSSIAN_HEAD } from './ru/head';

/** What stands at the head of texts of any language, as alternatives of patterns. */
export const HEAD = joined(ENGLISH_HEAD, RUSSIAN_HEAD);
