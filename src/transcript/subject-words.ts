import type { Span } from '../base/span';
import { trimEnd } from '../base/trim';
import type { Frame } from './frames';
import { Word } from './lexicon/words';

/** Whether the words before a subject may begin a clause: a dateline, articles and titles, no more. */
export function isLead(words: string): boolean {
  return /^(?:\p{Lu}[\p{L} ,.()’'-]{1,50}\s[–—-]{1,2}\s)?[\s,–—-]*(?:(?:the|a|an|both|then|and|but)\s+)?(?:\p{Lu}\p{Ll}{0,3}\.\s*){0,2}$/iu.test(words);
}

/** A noun phrase, and the verb behind it. */
export const ACTING = /^((?:the|an?|his|her|its|their)(?:\s[\p{L}-]+){1,3}?)\s(\p{Ll}+ed)\s/iu;

/** Up to three words and the noun of a person, right before a name. */
export const CALLING = /^((?:[\p{L}-]+\s){0,3})(\p{L}+)\s(?:\p{Lu}\p{Ll}{0,3}\.\s)?$/u;

/** A short noun phrase, such as may stand for somebody without a name. */
export const NOUN_PHRASE = /^(?:(?:the|an?|my|our|his|her|their|its|one|another|many|some)\s+)[\p{L}’'-]+(?:\s+[\p{L}’'-]+){0,4}\s*$/iu;
/** What a lone word may be that opens a sentence and is nobody. */
export const SMALL = Word.Preposition | Word.Conjunction | Word.Relative | Word.Determiner | Word.Helper;
/** A run of capitalised words that no list knows. */
export const UNKNOWN_NAME = /^(?:the\s+)?\p{Lu}[\p{L}’'&.-]*(?:\s\p{Lu}[\p{L}’'&.-]*){0,4}\s?$/u;

/** The words before a relative clause in which somebody else stands (`A woman | who spoke for X said`); `null` where there is no such clause. */
export function headBefore(text: string, from: number, subject: number, isRelative: (word: string) => boolean): Span | null {
  for (const { 0: word, index } of text.slice(from, Math.min(subject, from + FARTHEST)).matchAll(/(?<=\p{L}\s)\p{Ll}{2,7}(?=\s)/gu)) if (isRelative(word)) return { start: from, end: from + index - 1 };
  return null;
}
/** How far into a clause its relative clause is looked for (UTF-16 code units). */
const FARTHEST = 160;

/** The noun phrase behind a verb: up to a comma, a full stop or a clause of its own. */
export function behindVerb(text: string): string {
  return /^[^,.;:]{0,80}?(?=[,.;:]|\s(?:who|whom|whose|that|when|while|as|on|during|after|before|and)\s|\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|$)/.exec(text)?.[0].trim() ?? '';
}

/** For people without a name: from the first word to where the verb begins (`Some in Russia | are saying`). */
export function wholePhrase(text: string, start: number, end: number, frame: Frame): string {
  const rest = text.slice(start, Math.max(end, frame.to));
  const cut = /\s(?:is|are|was|were|has|have|had|will|would|can|could|also|used to|today|yesterday|later|then|told|[a-z]+ly|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=[\s,]|$)|\s[a-z]{3,}ed(?=\s(?:an?|the|his|her|its|their|that|to|in|on|for|by|with)\s)|[,(]/.exec(rest)?.index ?? rest.length;
  return trimEnd(rest.slice(0, Math.max(cut, end - start)), /[\s:,]/).replace(/\s+/g, ' ');
}
