import { asListed, wordsOf, type FigureLexicon } from '../lexicon/figures';
import { byNumber } from '../words';

/** What the ending of a word tells of it. */
export const enum Form { Plural = 1, Participle = 2, Adjective = 4 }

/** What tells the form of a word in any letter case by its number (`wordNumbers`), as `Form` flags. */
export function forms({ plural, irregularPlurals, notPlurals, participleEndings, adjectiveEndings }: FigureLexicon): (number: number) => number {
  const irregular = new Set(wordsOf(irregularPlurals)), singular = new Set(wordsOf(notPlurals));
  const isPlural = (word: string): boolean => plural !== '' && (irregular.has(word) || word.length > 3 && word.endsWith(plural) && !word.endsWith('ss') && !singular.has(word));
  const isParticiple = hasEnding(participleEndings), isAdjective = hasEnding(adjectiveEndings);
  return byNumber(written => {
    const word = asListed(written);
    return (isPlural(word) ? Form.Plural : 0) | (isParticiple(word) ? Form.Participle : 0) | (isAdjective(word) ? Form.Adjective : 0);
  });
}

function hasEnding(endings: string): (word: string) => boolean {
  const list = wordsOf(endings);
  return word => list.some(ending => word.length > ending.length + 1 && word.endsWith(ending));
}
