import type { Draft, TextBetween } from './draft';
import { isListed } from './neighbours';
import type { People } from './persons';

/** Drafts farther apart than this tell nothing of each other (UTF-16 code units); see `carry` and `typeByNeighbours`. */
export const FAR = 8;

/** A word that is no short form of anything. */
const WORD = /^\p{Lu}\p{Ll}*$/u;

/** What is asked of the rest of a text, to tell who hears a word in some of its blocks. */
export interface Rest {
  readonly people: People;
  /** Whether a word stands in other blocks, too. */
  readonly has: (word: string) => boolean;
}

/** As many drafts are asked about at most: who types adds one or two. */
const MOST = 8;

/**
 * The drafts of some blocks but for those from one to another that say nothing to any others. A capitalised word that nothing types, that stands once in
 * a text, in no list, and is nobody's name is no name by itself (`settleOpen`), and no rule of `linkNames` makes anything else of it or by it: as a word
 * is while somebody types it.
 */
export function heard(drafts: readonly Draft[], from: number, to: number, textBetween: TextBetween, { people, has }: Rest): readonly Draft[] {
  if (from === to || to - from > MOST) return drafts;
  const words = new Map<string, number>();
  for (const { text } of drafts) for (const word of text.split(/[^\p{L}]+/u)) words.set(word, (words.get(word) ?? 0) + 1);
  const areApart = (draft: Draft | undefined, next: Draft | undefined): boolean => {
    if (!draft || !next || gapTo(draft, next) > FAR) return true;
    const between = textBetween(draft, next);
    return /\p{L}/u.test(between) && !isListed(between);
  };
  return drafts.filter((draft, i) => {
    const { text, kind, role, around } = draft;
    if (i < from || i >= to || kind !== null || role !== null || around === 'locative' || around === 'toponym' || around === 'body' || around === 'headline' || !WORD.test(text)) return true;
    return !areApart(drafts[i - 1], draft) || !areApart(draft, drafts[i + 1]) || words.get(text) !== 1 || people.find(text) !== null || has(text);
  });
}

/** How far behind a draft another one begins: those of different blocks tell nothing of each other. */
export const gapTo = (draft: Draft, next: Draft): number => draft.home === next.home ? next.start - draft.end : Infinity;
