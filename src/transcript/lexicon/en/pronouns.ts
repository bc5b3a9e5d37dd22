import type { PronounPatterns } from '../pronouns';

/** Words that begin no subject behind a verb of saying, but a time, a place or a greeting, and words that a subject does not go on over. */
const NO_SUBJECT = 'in|on|at|by|for|from|with|about|of|during|via|through|under|over|into|so|not|also|again|later|earlier|only|yes|hello|goodbye|thanks|thank|saying|adding|noting';
const BEYOND = 'and|but|or|nor|to|who|whom|whose|which|that|what|as|when|while|where|after|before|because|since|if|than|until';
/** What one says that is no clause: `said nothing`, `said a few words`. */
const NO_CLAUSE = 'this (?:in|on|at|during|to|after|when|while|as|following)|nothing|little|farewell|grace|prayers|words|a prayer|a word|a few|no to|ahead|following|amid|upon|against|without|between|among|around|above|here|there|too|today|yesterday|tomorrow|tonight';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** A day or time between the verb and what is said: `said on Friday the port …`, `said last month he …`. */
const TIME = String.raw`(?:\s+(?:on\s+)?${DAY}(?:\s+(?:morning|afternoon|evening|night))?|\s+(?:last|this|earlier\sthis)\s(?:week|month|year|night|morning|afternoon|evening|summer|autumn|winter|spring)|\s+(?:today|yesterday|earlier|later))?`;
const FINITE = String.raw`would|will|had|has|have|was|were|is|are|could|can|should|must|may|might|did|does|do`;

/** How English words those who are not named. */
export const ENGLISH_PRONOUNS: PronounPatterns = {
  own: /^(?:I|we|We)$/u,
  ownClause: /^\s*(?:once\s+)?(?:I|we)\s/i,
  nobody: /^(?:they|we|you|i)$/i,
  it: /^it$/i,
  // `rules that would allow`, `so that the port`: these lead to nothing that is said
  that: new RegExp(String.raw`^(?:\s+that|[^.;:]{0,60}?(?<!\b(?:so|such))\s(?:that(?!\s(?:${FINITE})\s)|whether|how|why))\s`),
  colon: /^:\s/,
  bareClause: new RegExp(String.raw`^(${TIME})\s+(?:(?:he|she|it|they|there)\s|(?!(?:${NO_SUBJECT})\s)(?:(?!(?:${BEYOND})\s)[^\s,;:()“”"]+\s){1,7}?(?:${FINITE})\s)`),
  addresses: /^(?:told|tells|informed|informs|assured|assures|reminded|reminds|warned|notified)$/,
  addressed: new RegExp(String.raw`^(\s+(?:(?:the|an?|his|her|its|their)\s)?(?!(?:${NO_SUBJECT}|${BEYOND})\s)[\p{L}.’'-]+(?:\s(?!(?:${NO_SUBJECT}|${BEYOND}|he|she|it|they|there|the|an?|his|her|its|their)\s)[\p{L}.’'-]+){0,2})\s(?:he|she|it|they|there|the|an?|his|her|its|their)\s`, 'u'),
  says: /^(?:says?|said)$/,
  saidPlainly: new RegExp(String.raw`^(${TIME})\s+(?!(?:${NO_SUBJECT}|${BEYOND}|${NO_CLAUSE}|${DAY})\b)[^\s,;:()“”".]+(?:\s[^\s,;:()“”".]+){3}`),
  tells: /^(?:sa(?:id|ys?)|(?:add|explain|report|confirm|argu|warn|claim|insist|observ|recall|continu|conclud|stat|not|announc|stress|emphasi[sz]|underlin|acknowledg|predict)(?:ed|e?s)|admitted|wrote|underscored|told)$/,
  acts: /(?!)/,
  tail: new RegExp(String.raw`^(?:\s+(?:in|on|at|during|after|before|following|via|through|ahead|while|when|as|today|yesterday|earlier|later|here|recently|${DAY}|\p{Ll}{3,}ly)\b[^.;:]{0,160})?[\s.…]*$`, 'u'),
  more: /^(?:\s(?:on|in|at)\s[^,.;:]{1,60})?,\s(?:while\s)?\p{Ll}{3,}ing\s/u,
  adding: /,\s(?:and\s)?(\p{Ll}{3,}ing)\s(?:also\s)?that\s/u,
  relative: /\b(?:who|which)\s+$/,
  belonging: /^\s(?:at|of|from|with|for|in)\s(?:the\s)?$/,
};
