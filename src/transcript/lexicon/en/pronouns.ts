import type { PronounPatterns } from '../pronouns';

/** Words that begin no subject behind a verb of saying, but a time, a place or a greeting, and words that a subject does not go on over. */
const NO_SUBJECT = 'in|on|at|by|for|from|with|about|of|during|via|through|under|over|into|so|not|also|again|later|earlier|only|yes|hello|goodbye|thanks|thank|saying|adding|noting';
const BEYOND = 'and|but|or|nor|to|who|whom|whose|which|that|what|as|when|while|where|after|before|because|since|if|than|until';

/** How English words those who are not named. */
export const ENGLISH_PRONOUNS: PronounPatterns = {
  own: /^(?:I|we|We)$/u,
  ownClause: /^\s*(?:once\s+)?(?:I|we)\s/i,
  nobody: /^(?:they|we|you|i)$/i,
  it: /^it$/i,
  that: /^[^.;:]{0,60}?\s(?:that|whether|how|why)\s/,
  bareClause: new RegExp(String.raw`^\s+(?:(?:he|she|it|they|there)\s|(?!(?:${NO_SUBJECT})\s)(?:(?!(?:${BEYOND})\s)[^\s,;:()“”"]+\s){1,7}?(?:would|will|had|has|have|was|were|is|are|could|can|should|must|may|might)\s)`),
  belonging: /^\s(?:at|of|from|with|for|in)\s(?:the\s)?$/,
};
