import type { PronounPatterns } from '../pronouns';

/** How Russian words those who are not named. */
export const RUSSIAN_PRONOUNS: PronounPatterns = {
  own: /^(?:я|Я|мы|Мы)$/u,
  ownClause: /^\s*(?:я|мы)\s/i,
  nobody: /^(?:они|мы|вы|я)$/i,
  it: /(?!)/,
  that: /^[^.;:]{0,60}?\sчто\s/,
  bareClause: /(?!)/,
  belonging: /(?!)/,
};
