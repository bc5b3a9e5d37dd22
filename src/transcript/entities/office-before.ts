import { VERB } from '../lexicon/ru/endings';
import { isOfficeInNominative, nominativeBehind } from '../lexicon/ru/nominative';
import { TokenKind } from '../tokens';
import { Word } from './entry';
import { flagsAt } from './surroundings';
import { isCapital, wordAt, type Scan } from './units';

/** How many tokens lie at most between a name and the noun of the office before it. */
const REACH = 12;

/** The nearest noun for an office before a token with nothing but words between; -1 for none. */
export function officeBefore(scan: Scan, first: number): number {
  const { tokens } = scan;
  for (let i = first - 1; i >= Math.max(0, first - REACH) && (tokens.kinds[i] === TokenKind.Lower || isCapital(tokens, i)); i--) if (flagsAt(scan, i) & (Word.PersonNoun | Word.Role)) return i;
  return -1;
}

/** Whether a verb stands between two tokens. */
function hasVerb({ tokens }: Scan, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens.kinds[i] === TokenKind.Lower && VERB.test(wordAt(tokens, i))) return true;
  return false;
}

/** Somebody's name in the nominative where his office stands before it in another case, with what it is over between them (`посла Литвы Яна Ветрова`); `null` where that changes nothing. */
export function nameBehindOffice(scan: Scan, first: number, text: string): string | null {
  const { tokens, vocabulary: { words } } = scan;
  if (!words.declines) return null;
  let found: string | null = null;
  for (let i = officeBefore(scan, first), before = first; i >= 0; before = i, i = officeBefore(scan, i)) {
    // `руководитель пресс-службы главы региона Нина Ветрова`: the first office is hers, if no verb parts it from the others
    if (found !== null && hasVerb(scan, i, before)) return found;
    if (isOfficeInNominative(wordAt(tokens, i))) return null;
    const name = nominativeBehind(tokens.text.slice(tokens.starts[i], tokens.starts[first]), text);
    if (name !== text) found ??= name;
  }
  return found;
}
