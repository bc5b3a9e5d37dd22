import type { AppositionPatterns } from '../apposition';

/** Forms of address between an office and a name, and those that stand there behind a comma. */
const ADDRESS = String.raw`Mr|Mrs|Ms|Dr|Sir|Lord|Dame|Prof|Hon|Cllr|Rev|H\.\s?E|General|Gen|Lt|Col|Amb|Shri|Smt|Sri|Sheikh|Sayyid|Dato|Datuk`;
const ADDRESS_APART = String.raw`Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Shri|Smt|Cllr|Councillor|Prof|Professor|Rev|Ambassador|Amb|Hon|Honourable|Honorable|H\.E|General|Gen|Senator|Sen|Chief|Alhaji|Hajia|Engr|Eng|Barrister|Justice|Pastor|Bishop|Prince|Princess|Sheikh|Captain|Colonel|Admiral|Madam`;

/** How English sets an office beside a name. Written by hand from what news and releases write. */
export const ENGLISH_APPOSITION: AppositionPatterns = {
  office: words => words.replace(/^(?:the|an?)\s/i, '').trim(),
  leadsOn: /(?:^|[\s])(?:of|for|to|and|with|by)\s+(?:\p{Lu}\p{Ll}{0,3}\.\s*)?$/u,
  agrees: () => true,
  address: new RegExp(String.raw`^[\s\u00a0]+(?:(?:${ADDRESS})\.?\s+)*$`),
  addressApart: new RegExp(String.raw`^\s*(?:,|—|–)\s*(?:(?:${ADDRESS_APART})\.?\s+)*$`),
  areaBetween: /^\s+(\p{Ll}{2,4})\s+(?:the\s+)?\p{Lu}[\p{L}’'.-]*(?:\s(?:and\s|of\s|the\s)?\p{Lu}[\p{L}’'.-]*){0,3}?(?:,?\s+(?:Ambassador|Amb|Dr|Mr|Mrs|Ms|Sir|General|Gen)\.?)?\s+$/u,
  called: /^,\s(?:\p{Nd}{1,3},\s)?(?:an?|the)\s((?:[\p{L}’'-]+\s?){1,5})/u,
  ofArea: /^\s+of\s+(?:the\s+)?\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,4}/u,
  isHolder: /^\s*(?:,|\(|—|–| is| was)\s*(?:(?:who|currently|now|is|was|serves as|a|an|the|her|his|their|its)\s+)*$/,
  ends: /^\s*(?:[,.;:)—–?!”"]|$|and |who |in |at |of |for |since |on )/,
  fields: /^(?:,\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?){0,3}(?:,?\s(?:and|&)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})(?=,\s)/u,
  welcoming: /\p{Lu}\p{Ll}+ing\s(?:\p{L}+\s){0,4}$/u,
  atMeeting: /^(?:During|At|In|After|Before|Following|Upon|On|\p{Lu}\p{Ll}{2,12}ing)\s[^,;:]*$/u,
};
