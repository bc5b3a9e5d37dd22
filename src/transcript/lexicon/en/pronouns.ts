import type { PronounPatterns } from '../pronouns';

/** How English words those who are not named. */
export const ENGLISH_PRONOUNS: PronounPatterns = {
  own: /^(?:I|we|We)$/u,
  ownClause: /^\s*(?:once\s+)?(?:I|we)\s/i,
  nobody: /^(?:they|we|you|i)$/i,
  it: /^it$/i,
  that: /^[^.;:]{0,60}?\s(?:that|whether|how|why)\s/,
  bareClause: /^\s+(?:he|she|it|they|there)\s/,
  belonging: /^\s(?:at|of|from|with|for|in)\s(?:the\s)?$/,
};
