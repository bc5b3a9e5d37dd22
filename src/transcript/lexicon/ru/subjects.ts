import type { SubjectPatterns } from '../subjects';

const NEVER = /(?!)/u;

/** How Russian words a subject that names nobody: without articles, only by its place. */
export const RUSSIAN_SUBJECTS: SubjectPatterns = {
  lead: /^(?:\p{Lu}[\p{L} ,.()’'-]{1,50}\s[–—-]{1,2}\s)?[\s,–—-]*(?:(?:и|а|но|затем)\s+)?(?:\p{Lu}\p{Ll}{0,3}\.\s*){0,2}$/iu,
  led: /\s(?:в|на|через|от|с|к|из)\s$/u,
  known: NEVER,
  knownAlone: NEVER,
  acting: NEVER,
  calling: /^((?:[\p{L}-]+\s){0,3})(\p{L}+)\s(?:\p{Lu}\p{Ll}{0,3}\.\s)?$/u,
  nounPhrase: NEVER,
  unknownName: /^\p{Lu}[\p{L}’'&.-]*(?:\s\p{Lu}[\p{L}’'&.-]*){0,4}\s?$/u,
  issued: NEVER, issuedBy: NEVER, issuedAbout: NEVER,
  oneOfPeople: NEVER,
  behindVerb: /^[^,.;:]{0,80}?(?=[,.;:]|$)/,
  verb: /[,(]/,
};
