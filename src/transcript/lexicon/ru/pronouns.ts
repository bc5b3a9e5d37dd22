import type { PronounPatterns } from '../pronouns';

/** How Russian words those who are not named. */
export const RUSSIAN_PRONOUNS: PronounPatterns = {
  own: /^(?:я|Я|мы|Мы)$/u,
  ownClause: /^\s*(?:я|мы)\s/i,
  nobody: /^(?:они|мы|вы|я)$/i,
  it: /(?!)/,
  // `потому что`, `так что` lead to nothing that is said
  that: /^[^.;:]{0,60}?(?<!\s(?:потому|так))\sчто\s/,
  colon: /^:\s/,
  bareClause: /(?!)/,
  addresses: /(?!)/,
  addressed: /(?!)/,
  says: /(?!)/,
  saidPlainly: /(?!)/,
  tells: /^\p{Ll}/u,
  acts: /(?:[еюия]тся|утся|[аяуе]ют|[аяу]ет)$/u,
  tail: /^(?:\s+(?:в|во|на|после|перед|по|во время|сегодня|вчера|накануне|ранее|журналистам|агентству)(?=\s|[.…]|$)[^.;:]{0,160})?[\s.…]*$/u,
  more: /(?!)/,
  adding: /,\s(\p{Ll}{4,}(?:в|вши|ая|яя)),?\s(?:также\s|при этом\s)?что\s/u,
  relative: /(?:который|которая|которые)\s+$/,
  belonging: /(?!)/,
};
