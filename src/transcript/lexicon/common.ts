import { ENGLISH_COMMON } from './en/common';
import { RUSSIAN_COMMON } from './ru/common';

/** The languages' own words of four letters and more: two sentences that share them need not be about the same. In small letters. */
export const COMMON_WORDS: readonly string[] = `${ENGLISH_COMMON} ${RUSSIAN_COMMON}`.split(/\s+/).filter(Boolean);
