import { TokenKind } from '../tokens';
import type { Scan } from './scan';

/** Whether a token looks like a noun in the plural, as a counted one is: `buses`, `people`. Only by its form. */
export function isPluralNoun(scan: Scan, index: number): boolean {
  const { lexicon, isIn } = scan.tables, word = scan.word(index);
  if (scan.kind(index) !== TokenKind.Lower || lexicon.plural === '') return false;
  return isIn('irregularPlurals', word) || word.length > 3 && word.endsWith(lexicon.plural) && !word.endsWith('ss') && !isIn('notPlurals', word);
}
