import type { AppositionPatterns } from '../apposition';
import { isOfficeInNominative, nominativeOffice } from './nominative';

/** How Russian sets an office beside a name: without articles, and what an office is over follows it in the genitive. */
export const RUSSIAN_APPOSITION: AppositionPatterns = {
  office: words => nominativeOffice(words.trim()),
  leadsOn: /(?!)/,
  agrees: (office, form, name) => form === name || !isOfficeInNominative(office) || name.split(' ').includes(form.split(' ').at(-1)!),
  address: /^[\s\u00a0]+(?:(?:г-н|г-жа)\.?\s+)*$/,
  addressApart: /^\s*(?:,|—|–)\s*$/,
  areaBetween: /^\s+(\p{Ll}{2,4})\s+\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,3}?\s+$/u,
  called: /(?!)/,
  ofArea: /(?!)/,
  isHolder: /^\s*(?:,|\(|—|–)\s*$/,
  ends: /^\s*(?:[,.;:)—–?!”"]|$)/,
  fields: /(?!)/,
  welcoming: /(?!)/,
  atMeeting: /(?!)/,
};
