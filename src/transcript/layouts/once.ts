import { OFFICES, QUESTIONS, ROLES, TITLES } from '../lexicon/labels';
import { isGiven } from './bare-name';
import type { LabelRow } from './label-row';
import type { Row } from './rows';
import { foldLabel } from './shape';
import { SHORT } from './short-talk';
import { OF_BODIES } from './speaker-labels';

/** So many people speak, and such a share of the labels must be told to be somebody's: of two one, where the other is a name of several words. */
const FEWEST = 2, TOLD = 0.6;
/** So many words in capitals are a line of a title page sooner than a name. */
const MOST_WORDS = 5;

/**
 * The labels in capitals of a text in which nobody speaks twice, as those who open a press conference do: most are told by a given name, a title, an office or
 * as whoever asks (`MODERATOR:`, `ADA LIND:`, `QUESTION:`), or, where a text is short, by their names in full. Each stands behind a blank line or the end of
 * a sentence. `null` where any may be another thing.
 */
export function spokenOnce(text: string, rows: readonly Row[], candidates: readonly LabelRow[]): readonly LabelRow[] | null {
  const all = candidates.filter(isInCapitals), isWhole = rows.length <= SHORT, told = all.filter(one => isTold(one) || isWhole && isNamed(text, one.label.name));
  if (new Set(all.map(({ label }) => foldLabel(label.name))).size < FEWEST) return null;
  const areTold = told.length >= all.length * TOLD || all.length === FEWEST && told.length > 0 && all.every(({ label }) => label.name.includes(' '));
  return areTold && all.every(({ row, label: { start } }) => row === 0 || BEGINS.test(text.slice(Math.max(0, start - NEAR), start))) ? all : null;
}
/** Before a label stands a blank line or the end of a sentence, within so many UTF-16 code units (`chosenAgain` looks no further). */
const BEGINS = /\n\s*\n|[.?!…"”)\]—-]\s*$/u, NEAR = 8;

/** A name, an office or the word for a question in capitals before a colon. */
const isInCapitals = ({ label: { form, shape, name } }: LabelRow): boolean =>
  form === 'colon' && (shape === 'caps' || shape === 'role' || shape === 'titled' || shape === 'letter') && name.length > 1 && name === name.toUpperCase() && !OF_BODIES.test(name.toLowerCase());

/** Whether such a label is somebody's by its own words. */
function isTold({ label: { shape, name } }: LabelRow): boolean {
  const words = foldLabel(name).split(' ');
  if (words.length > MOST_WORDS) return false;
  return shape === 'role' || shape === 'titled' || QUESTIONS.has(words[0]!) || words.length > 1 && (isGiven(words[0]!) || words.slice(0, -1).some(word => OFFICES.has(word) || ROLES.has(word) || TITLES.has(word)));
}

/** Whether a text names somebody in full, in small letters, whose surname a label has in capitals: `LIND`, and elsewhere `Ada Lind`. */
function isNamed(text: string, name: string): boolean {
  const surname = name.split(' ').at(-1)!, small = ` ${surname[0]!}${surname.slice(1).toLowerCase()}`;
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) if (FULL.test(text.slice(Math.max(0, at - LONGEST_GIVEN), at)) && !/\p{L}/u.test(text[at + small.length] ?? '')) return true;
  return false;
}
/** A word with a capital, of so many UTF-16 code units at most. */
const FULL = /(?:^|[^\p{L}])\p{Lu}\p{Ll}[\p{L}-]*$/u, LONGEST_GIVEN = 24;
