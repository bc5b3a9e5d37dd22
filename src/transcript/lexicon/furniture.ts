import { ENGLISH_FURNITURE } from './en/furniture';
import { FRENCH_FURNITURE } from './fr/furniture';
import { joined } from './joined';
import { RUSSIAN_FURNITURE } from './ru/furniture';

/** What pages of any language write around a text, as alternatives of patterns: pages in one language carry buttons in another. */
export const FURNITURE = joined(ENGLISH_FURNITURE, RUSSIAN_FURNITURE, FRENCH_FURNITURE);
