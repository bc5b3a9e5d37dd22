import { isGiven } from './bare-name';
import type { LabelRow } from './label-row';
import type { Row } from './rows';
import { foldLabel, type Shape } from './shape';
import { OF_BODIES } from './speaker-labels';

/** A text of so many rows at most is looked at as a whole: in it people may speak once each. */
export const SHORT = 40;
/** So many people talk, and such a share of the rows from the first on begins with a label. */
const FEWEST = 2, SHARE = 0.5;
/** Such a share of the labels must be told to be somebody's: beside those another name is one, too. */
const TOLD = 0.6;
const MAY_SPEAK: ReadonlySet<Shape> = new Set<Shape>(['person', 'single', 'caps', 'role', 'titled', 'numbered']);
/** What a turn ends with. */
const ENDED = /[.?!…][\p{Pf}\p{Pe}"]*\s*$/u;
/** So far before its end the words of a turn are looked at (UTF-16 code units). */
const NEAR = 8;

/** Whether nearly every row from the first label on is a turn. */
export const coversRows = (rows: readonly Row[], speakers: readonly LabelRow[]): boolean =>
  speakers.length >= FEWEST && speakers.length >= (rows.length - speakers[0]!.row) * SHARE;

/**
 * The labels of a short text in which nearly every row is a turn: each is a name, a title or beside those an office before a colon, and what is said is sentences. Most names
 * are told by a given name, or by somebody who calls by them. `null` where any label may be another thing, and for texts of more rows.
 */
export function shortTalk(text: string, rows: readonly Row[], candidates: readonly LabelRow[]): readonly LabelRow[] | null {
  if (rows.length > SHORT || !coversRows(rows, candidates)) return null;
  const isTurn = ({ label }: LabelRow, i: number): boolean => {
    const end = candidates[i + 1]?.label.start ?? text.length;
    return label.form === 'colon' && MAY_SPEAK.has(label.shape) && !(label.shape === 'person' && OF_BODIES.test(label.name)) && ENDED.test(text.slice(Math.max(label.textStart, end - NEAR), end));
  };
  return candidates.every(isTurn) && candidates.some(({ label: { shape } }) => shape !== 'role') && candidates.filter(one => isSomebody(text, one)).length >= candidates.length * TOLD && new Set(candidates.map(({ label }) => foldLabel(label.name))).size >= FEWEST ? candidates : null;
}

function isSomebody(text: string, { label: { shape, name, start, end } }: LabelRow): boolean {
  if (shape === 'role' || shape === 'titled' || shape === 'numbered') return true;
  const words = name.split(' ');
  return isGiven(words[0]!) || words.some(word => isCalled(text, word, start, end));
}

/** Whether a name stands elsewhere in a text between commas, or before the end of a sentence: `Thank you, Zora.` */
function isCalled(text: string, word: string, start: number, end: number): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if ((at < start || at >= end) && (text.startsWith(', ', at - 2) || /^[,.?!]/u.test(text.slice(at + word.length, at + word.length + 1)))) return true;
  }
  return false;
}
