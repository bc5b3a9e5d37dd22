import type { Draft } from './draft';
import { Word } from './entry';
import type { Scan, Unit } from './units';
import type { Vocabulary } from './vocabulary';

/** Flags of words that go on a headline and no name. */
const NO_NAME = Word.Never | Word.Plain | Word.Grammar;
/** How verbs of headlines end, which have capitals there: `Receives`, `Vowed`. */
const VERB = /(?:s|ed)$/iu;

/** Flags of small words that join no parts of a name in a headline, where they have capitals too. */
const SMALL = Word.Joiner | Word.Conjunction | Word.Article | Word.PartnerPreposition;

/** Whether a unit of a headline is a small word: `Ada Roe And Bo Carr On Trade`. */
export function isSmallWord({ vocabulary, numbers }: Scan, { first, flags, known }: Unit): boolean {
  return !known && (flags & Word.Grammar) !== 0 && (flags & (Word.Given | Word.Particle)) === 0 && (vocabulary.smallFlagsOf(numbers[first]!) & SMALL) !== 0;
}

/**
 * Leaves names of headlines open that go on with the headline's words, where the text itself names their beginning (`Ada Vell Accepts Letters` of a text about
 * Ada Vell): who takes runs of capitals apart finds the name in them. Linear in the drafts.
 */
export function openHeadlines(drafts: readonly Draft[], { entries }: Vocabulary, textBehind: (draft: Draft) => string): void {
  const told = new Set<string>(), isHeadline = ({ kind, around, text }: Draft): boolean => kind === 'person' && around === 'headline' && text.includes(' ');
  if (!drafts.some(isHeadline)) return;
  const people = new Set<string>();
  for (const { kind, around, text } of drafts) if (kind === 'person' && around !== 'headline') people.add(text);
  for (const text of people) for (const form of [text, ...text.split(' ')]) told.add(form).add(form.toUpperCase());
  for (const draft of drafts) {
    if (!isHeadline(draft) || told.has(draft.text)) continue;
    const words = draft.text.split(' '), last = words.at(-1)!;
    let named = words.length - 1;
    while (named > 0 && !told.has(words.slice(0, named).join(' '))) named--;
    // `Ada Vell Quists, envoy` may be the fuller name of Ada Vell
    const goesOn = words.length - named > 1 || ((entries.get(last)?.flags ?? 0) & NO_NAME) !== 0 || VERB.test(last) && (named === 1 || /^\s\p{L}/u.test(textBehind(draft)));
    if (named === 0 || !goesOn || told.has(last)) continue;
    draft.kind = null;
    draft.sure = 'weak';
  }
}
