import { trimBoth } from '../../base/trim';
import { isDateLine } from '../header-dates';
import { HEAD } from '../lexicon/head';
import type { Row } from './rows';

/** A heading is not longer than this (UTF-16 code units). */
const LONGEST = 120;
/** The full stop of the short word behind a year, which ends no sentence. */
const AFTER_YEAR = new RegExp(String.raw`(?<=\d (?:${HEAD.yearShort}))\.$`, 'u');

/** The level of a Markdown heading (1 to 6), or 0. */
export function markdownLevel(text: string, row: Row): number {
  let hashes = 0;
  while (hashes < 6 && text[row.start + hashes] === '#') hashes++;
  return hashes > 0 && text[row.start + hashes] === ' ' ? hashes : 0;
}

/** Whether a line is set in capitals only (at least two words or eight letters). */
export function isCapitals(line: string): boolean {
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase() && (letters.length >= 8 || line.includes(' '));
}

/** Whether a line could be a heading by its looks: short, no sentence end, begins with a capital or a digit, is more than a number or a date. */
export function looksLikeHeading(text: string, row: Row): boolean {
  if (row.end - row.start > LONGEST) return false;
  const line = trimBoth(text.slice(row.start, row.end), /[*_#\s]/u).replace(AFTER_YEAR, '');
  return /^[\p{Lu}\p{N}"“«„‘']/u.test(line) && !/[.;,:–—-]["”’»)]*$/u.test(line) && /\p{L}{3}/u.test(line) && line.split(/\s+/u).length <= 16 && !isDateLine(line);
}
