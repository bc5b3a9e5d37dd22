import type { Draft, TextBetween } from './draft';
import { isListed } from './neighbours';
import { soundsIn } from './sounds';

/** Drafts farther apart than this tell nothing of each other (UTF-16 code units); see `carry` and `typeByNeighbours`. */
export const FAR = 8;

/** A word that is no short form of anything. */
const WORD = /^\p{Lu}\p{Ll}*$/u;
/** A name of one word behind a title, or of two; of Latin letters, for others are named in the nominative. */
const NAME = /^(?=\p{Script=Latin})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;

/** What is asked of the rest of a text, to tell who hears a word in some of its blocks. */
export interface Rest {
  /** Whether a word is part of the name of somebody. */
  readonly isSomebody: (word: string) => boolean;
  /** Whether a word stands in other blocks, too. */
  readonly has: (word: string) => boolean;
  /** Whether any word that may be of a name, in other blocks or in what is given, may sound like this. */
  readonly sounds: (sound: string) => boolean;
}

/** As many drafts are asked about at most: who types adds one or two. */
const MOST = 8;

/** What some blocks say to all others. */
export interface Heard {
  /** The drafts of the blocks but for those that say nothing. */
  readonly drafts: readonly Draft[];
  /** Those among them that are somebody whom nothing else in the text can mean. */
  readonly newcomers: ReadonlySet<Draft>;
}

/**
 * What some drafts say, those before one and from another on being as they were in another version. A capitalised word that nothing types, that stands once in
 * a text, in no list, and is nobody's name is no name by itself (`settleOpen`), and no rule of `linkNames` makes anything else of it or by it: as a word
 * is while somebody types it. Nor do they make anything by somebody's name if no word of it stands elsewhere, or sounds like one that does (`peopleOf`).
 */
export function heard(drafts: readonly Draft[], from: number, to: number, textBetween: TextBetween, { isSomebody, has, sounds }: Rest): Heard {
  if (from === to || to - from > MOST) return { drafts, newcomers: new Set() };
  const words = new Map<string, number>(), sounding = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { text } of drafts) {
    for (const word of text.split(/[^\p{L}]+/u)) add(words, word);
    for (const sound of soundsIn(text)) add(sounding, sound);
  }
  const areApart = (draft: Draft | undefined, next: Draft | undefined): boolean => {
    if (!draft || !next || gapTo(draft, next) > FAR) return true;
    const between = textBetween(draft, next);
    return /\p{L}/u.test(between) && !isListed(between);
  };
  const isApart = (i: number): boolean => areApart(drafts[i - 1], drafts[i]) && areApart(drafts[i], drafts[i + 1]);
  const isSilent = (i: number): boolean => {
    const { text, kind, role, around } = drafts[i]!;
    return kind === null && role === null && around !== 'locative' && around !== 'toponym' && around !== 'body' && around !== 'headline' && WORD.test(text)
      && isApart(i) && words.get(text) === 1 && !isSomebody(text) && !has(text);
  };
  const isNewcomer = (i: number): boolean => {
    const { text, kind, name, role, sure, block } = drafts[i]!;
    return kind === 'person' && name === null && role === null && sure === 'high' && block !== 'label' && NAME.test(text)
      && isApart(i) && text.split(' ').every(word => words.get(word) === 1 && !has(word)) && soundsIn(text).every(sound => sounding.get(sound) === 1 && !sounds(sound));
  };
  const isAsked = (i: number): boolean => i >= from && i < to;
  return { drafts: drafts.filter((_, i) => !(isAsked(i) && isSilent(i))), newcomers: new Set(drafts.filter((_, i) => isAsked(i) && isNewcomer(i))) };
}

/** How far behind a draft another one begins: those of different blocks tell nothing of each other. */
export const gapTo = (draft: Draft, next: Draft): number => draft.home === next.home ? next.start - draft.end : Infinity;
