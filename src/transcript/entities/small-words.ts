import { BEGINS_LEGAL_FORM } from '../lexicon/companies';
import { ELISION, JOINED } from '../lexicon/name-shapes';

const PREFIX = new RegExp(`^(?:${JOINED})$`);

/** Whether a word may be the article of a surname behind its hyphen: `al` in `al-Abadi`. */
export function isNamePrefix(word: string): boolean {
  return PREFIX.test(word);
}

/** Whether a word is a small particle and a capital in one: `d'Artois`, `dell'Acqua`. */
export function isElision(word: string): boolean {
  return ELISION.test(word);
}

/** Whether a word begins with a small letter and goes on with a capital one: `iPhone`, `eBay`. */
export function isCamel(word: string): boolean {
  return word.length > 2 && /^.[A-Z]/.test(word);
}

/** Whether a legal form of a company may begin with a word: `S.A.`, `plc`. */
export function beginsLegalForm(word: string): boolean {
  return BEGINS_LEGAL_FORM.test(word);
}
