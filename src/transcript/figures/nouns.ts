import { TokenKind } from '../tokens';
import { Form } from './forms';
import type { Scan } from './scan';

/** How many tokens tell whether a block is a headline with capitals. */
const HEADLINE = 40;

/** Whether a token in small letters looks like a noun in the plural, as a counted one is: `buses`, `people`. Only by its form. */
export function isPluralNoun(scan: Scan, index: number): boolean {
  return scan.kind(index) === TokenKind.Lower && hasPluralForm(scan, index);
}

/** Whether a word has the form of a plural, in any letter case. */
export function hasPluralForm(scan: Scan, index: number): boolean {
  return (scan.form(index) & Form.Plural) !== 0 && scan.kind(index) <= TokenKind.Caps;
}

/** Whether a block is a headline in which nearly all words but the small ones have a capital, so that a capital tells no name. */
export function isHeadline(scan: Scan): boolean {
  let capital = 0, small = 0;
  for (let index = 0; index < HEADLINE && scan.kind(index) >= 0; index++) {
    if (scan.end(index) - scan.start(index) < 3 || scan.kind(index) > TokenKind.Caps || scan.lists(index).functionWords) continue;
    if (scan.kind(index) === TokenKind.Lower) small++; else capital++;
  }
  return capital >= 4 && capital >= 5 * small;
}
