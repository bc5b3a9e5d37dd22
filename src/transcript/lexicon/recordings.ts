import { ENGLISH_RECORDINGS } from './en/recordings';
import { joined, wholeWords } from './joined';
import type { RecordingWords } from './recording-words';
import { RUSSIAN_RECORDINGS } from './ru/recordings';

/** How recordings of any language open, as alternatives of patterns. */
export const RECORDINGS = joined(ENGLISH_RECORDINGS, RUSSIAN_RECORDINGS);
/** The same of one field as a pattern of whole words. */
export const wholeRecordings = (field: keyof RecordingWords): string => wholeWords(ENGLISH_RECORDINGS[field], RUSSIAN_RECORDINGS[field]);
