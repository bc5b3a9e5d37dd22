import { GIVEN_TITLES, LEADS_TO_FATHER } from '../lexicon/name-shapes';
import { wordAt, type Scan, type Unit } from './units';
import { Word } from './entry';

/** The office that was just read, so that the name after it is known to be a person's. */
export interface Office {
  readonly start: number;
  readonly end: number;
  /** The last token that belongs to it. */
  readonly token: number;
  /** Whether a real office is among the words, and not only a form of address. */
  readonly named: boolean;
  /** Whether what follows names the office's field or area (`of Industry`) and no person. */
  readonly field: boolean;
  /** Whether several hold it (`Trustees`): names may follow one after the other. */
  readonly several: boolean;
}

/** How many units from `p` on are titles and offices with what belongs to them (`First Deputy Prime Minister`); 0 for none. */
export function officeLength({ tokens, vocabulary }: Scan, units: readonly Unit[], p: number): number {
  let last = 0;
  for (let i = p; i < units.length; i++) {
    const { flags, known, open } = units[i]!;
    // `Sultan bin Saad`, `Sultan Al Noor`: a title that is a given name, too
    if (open && GIVEN_TITLES.test(wordAt(tokens, units[i]!.last)) && LEADS_TO_FATHER.test(wordAt(tokens, units[i]!.last + 1))) break;
    if (known && !(flags & (Word.Title | Word.Role))) break;
    // `Vice President for Private Sector Development`: no soldier
    if (open && units[i + 1] && units[i + 1]!.flags & (Word.Plain | Word.Grammar) && wordAt(tokens, units[i]!.first) === 'Private') break;
    if (flags & (Word.Title | Word.Role) || last && flags & Word.RoleModifier && units[i + 1]) last = i - p + 1;
    else if (!(flags & Word.RoleModifier) && !(open && units[i + 1] && units[i + 1]!.flags & Word.Title && vocabulary.titleLeads.has(wordAt(tokens, units[i]!.first)))) break;
    if (!open) break;
  }
  return last;
}
