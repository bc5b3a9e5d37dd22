import type { SubjectPatterns } from '../subjects';

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** An article and one word more perhaps. */
const ARTICLE = String.raw`(?:the|an?|his|her|its|their)\s(?:[\p{L}-]+\s)?`;

/** How English words a subject that names nobody. Written by hand from what news and releases write. */
export const ENGLISH_SUBJECTS: SubjectPatterns = {
  known: /^the\s/i,
  knownAlone: /^the\s[^'’]+$/i,
  lead: /^(?:\p{Lu}[\p{L} ,.()’'-]{1,50}\s[–—-]{1,2}\s)?[\s,–—-]*(?:(?:the|a|an|both|then|and|but)\s+)?(?:\p{Lu}\p{Ll}{0,3}\.\s*){0,2}$/iu,
  led: /\s(?:in|on|via|at|to|from|with)\s(?:(?:an?|the|its|his|her|their)\s)?$/u,
  acting: /^((?:the|an?|his|her|its|their)(?:\s[\p{L}-]+){1,3}?)\s(\p{Ll}+ed)\s/iu,
  calling: /^((?:[\p{L}-]+\s){0,3})(\p{L}+)\s(?:\p{Lu}\p{Ll}{0,3}\.\s)?$/u,
  nounPhrase: /^(?:(?:the|an?|my|our|his|her|their|its|one|another|many|some)\s+)[\p{L}’'-]+(?:\s+[\p{L}’'-]+){0,4}\s*$/iu,
  unknownName: /^(?:the\s+)?\p{Lu}[\p{L}’'&.-]*(?:\s\p{Lu}[\p{L}’'&.-]*){0,4}\s?$/u,
  issued: new RegExp(String.raw`^${ARTICLE}(\p{L}+)$`, 'iu'),
  issuedBy: new RegExp(String.raw`^(?:the|an?)\s(?:[\p{L}-]+\s)?(\p{L}+)\s(?:from|by)\s(?:the\s)?(.+)$`, 'iu'),
  // `the statement of N` is N's, `the readout of a call` is not the call's
  issuedAbout: new RegExp(String.raw`^${ARTICLE}(readout(?=\sof)|\p{L}+(?!\sof))\s(?:of|on|about|regarding)\s(?![^,]*\s(?:by|from|per)\s)`, 'iu'),
  oneOfPeople: /^the\s(\p{Lu}\p{L}+[^s\P{L}])$/u,
  behindVerb: new RegExp(String.raw`^[^,.;:]{0,80}?(?=[,.;:]|\s(?:who|whom|whose|that|when|while|as|on|during|after|before|and)\s|\s${DAY}\b|$)`),
  verb: new RegExp(String.raw`\s(?:is|are|was|were|has|have|had|will|would|can|could|also|used to|today|yesterday|later|then|told|[a-z]+ly|(?:on )?${DAY})(?=[\s,]|$)|\s[a-z]{3,}ed(?=\s(?:an?|the|his|her|its|their|that|to|in|on|for|by|with)\s)|[,(]`),
};
