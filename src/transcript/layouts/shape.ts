import { remembered } from '../../base/remembered';
import { foldSpace } from '../../base/trim';
import { ADDRESSES, ANSWERS, NEVER_WORDS, NOT_SPEAKERS, NUMBERED, OFFICES, PARTICLES, QUESTIONS, ROLE_MODIFIERS, ROLES, SOUND_CUES, SURNAMES, TITLES } from '../lexicon/labels';
import { eachOf, NAMING as WORDS } from '../lexicon/naming';

/**
 * What a label looks like: `titled` (Mr. Smith), `role` (THE PRESIDENT), `numbered` (Speaker 1), `letter` (Q), `initials` (AWB), `caps` (JOHN SMITH),
 * `person` (John Smith), `single` (John), `several` (AWB, DH), `nick` (a chat name), `cue` (Break), `none`.
 */
export type Shape = 'titled' | 'role' | 'numbered' | 'letter' | 'initials' | 'caps' | 'person' | 'single' | 'several' | 'nick' | 'cue' | 'none';

/** Small letters, accents as one sign with their letter, full stops left out, white space folded: what labels are compared by. */
export const foldLabel: (label: string) => string = remembered(label => foldSpace(label.normalize('NFC').toLowerCase().replace(/[.’']/gu, '')).trim());

/** What only publishes, what stands between several names, and what leads to one in the record of a court. */
const OFFICE_OF = new RegExp(`^(?:(?:${WORDS.the}) )?(?:${WORDS.officeOf}) `, 'u'), BETWEEN = new RegExp(String.raw`[,/&+]|\s(?:${WORDS.and})\s`, 'u'), BY = new RegExp(`^(?:${WORDS.by}) (?:${WORDS.courtesy}|${WORDS.the}) `, 'u');
const LIKE_PARTICLES = eachOf(WORDS.likeParticles), NUMBERED_BY = eachOf(WORDS.numberedBy), OVER = new RegExp(` (?:${WORDS.over}) `, 'u');

/** The people whom a label for several names; one for other labels. */
export const partsOf = (name: string): readonly string[] => name.split(BETWEEN).map(part => part.trim());

/** Tells what a label looks like; a label of `none` is a header's field, a heading or a sentence. */
export const shapeOf: (name: string) => Shape = remembered(name => lookAt(name.normalize('NFC')));

function lookAt(name: string): Shape {
  const folded = foldLabel(name);
  if (folded === '' || name.length > 120) return 'none';
  if (QUESTIONS.has(folded) || ANSWERS.has(folded)) return folded.length === 1 && name === name.toLowerCase() ? 'none' : 'letter';
  if (/^(?:\p{Lu}\.){2,4}$/u.test(name)) return 'initials';
  if (SOUND_CUES.has(folded)) return 'cue';
  // who publishes, and nobody who speaks
  if (OFFICE_OF.test(folded)) return 'none';
  if (NOT_SPEAKERS.has(folded)) return SURNAMES.has(folded) && name === name.toUpperCase() ? 'caps' : 'none';
  if (/^\p{Lu}\.(?:[\s-]?\p{Lu}\p{Ll}?\.)?\s?\p{Lu}[\p{L}’'-]+$/u.test(name)) return name === name.toUpperCase() ? 'caps' : 'person';
  const parts = partsOf(name).filter(Boolean);
  if (parts.length > 1) return severalOf(parts);
  const words = folded.split(' ');
  if (words.some(word => NEVER_WORDS.has(word))) return 'none';
  if (/^\p{Lu}{2,4}\d?$/u.test(name) && !ROLES.has(folded)) return 'initials';
  const plain = words.filter(word => !PARTICLES.has(word));
  if (plain.length === 0) return LIKE_PARTICLES.has(name) ? 'single' : 'none';
  if (/^\p{L}{0,12}[\s_#-]*(?:№\s*)?(?:\d{1,3}|\?)$/u.test(folded)) return numberedOf(plain);
  if (plain.length > 1 && NUMBERED.has(plain[0]!) && /^\p{L}$/u.test(plain[1]!) && plain.length === 2) return 'numbered';
  if (plain.every(word => ROLES.has(word) || ROLE_MODIFIERS.has(word) || /^#?\d{1,2}$/u.test(word)) && plain.some(word => ROLES.has(word))) return 'role';
  // `M. le président`
  if (plain.length > 1 && plain.length < words.length && ADDRESSES.has(plain[0]!) && plain.slice(1).every(word => OFFICES.has(word) || ROLES.has(word))) return 'role';
  if (BY.test(folded)) return 'titled';
  if (TITLES.has(plain[0]!) && plain.length > 1) return plain.length <= 7 || name === name.toUpperCase() ? 'titled' : 'none';
  return nameOf(name, words);
}

/** `Speaker 1`, `P1`, `Unidentified Male 2`; a bare number or `Page 3` is none. */
function numberedOf(plain: readonly string[]): Shape {
  const head = /^\p{L}*/u.exec(plain[0]!)![0];
  return NUMBERED.has(head) || ROLES.has(head) || NUMBERED_BY.has(head) ? 'numbered' : 'none';
}

/** `President-in-Office of the Council`: an office and what it is over. */
const isOfficeOf = (part: string): boolean => OVER.test(part) && (TITLES.has(foldLabel(part).split(/[ -]/u)[0]!) || ROLES.has(foldLabel(part).split(/[ -]/u)[0]!));

function severalOf(parts: readonly string[]): Shape {
  const shapes = parts.map(shapeOf);
  if (parts.length > 6 || shapes[0] === 'none' || shapes[0] === 'cue' || shapes[0] === 'letter') return 'none';
  // `A. Name, Head of Something`: one person and an office.
  if (parts.length === 2 && (shapes[0] === 'person' || shapes[0] === 'titled' || shapes[0] === 'caps') && (shapes[1] !== 'person' || isOfficeOf(parts[1]!))) return shapes[0];
  return shapes.every(shape => shape === 'person' || shape === 'initials' || shape === 'single' || shape === 'caps' || shape === 'titled') ? 'several' : 'none';
}

function nameOf(name: string, words: readonly string[]): Shape {
  const written = name.split(/\s+/u);
  // `--since 2024-10-26T12:00`, `` `name` ``: what is typed into a computer
  if (/^--|^`.*`$/u.test(name)) return 'none';
  if (words.length === 1 && /^@?[\p{Ll}\p{N}_\-[\]|^`]+$/u.test(name)) return /\p{L}/u.test(name) ? 'nick' : 'none';
  // `Go to`
  if (written.length > 1 && PARTICLES.has(written.at(-1)!)) return 'none';
  let capital = 0, caps = 0, other = 0;
  for (const word of written) {
    const letters = word.replace(/[^\p{L}]/gu, '');
    if (letters === '') { other += /^\d+$/u.test(word) ? 2 : 0; continue; }
    if (PARTICLES.has(word.toLowerCase()) && word === word.toLowerCase()) continue;
    if (letters === letters.toUpperCase() && letters !== letters.toLowerCase()) caps++;
    else if (/^[’']?\p{Lu}/u.test(word) || /^\p{L}[’']?\p{Lu}/u.test(word)) capital++;
    else other++;
  }
  if (capital + caps === 0 || capital + caps > 6 || other > 1) return 'none';
  if (words.length === 1) return caps ? (/^\p{Lu}{2,4}\d?$/u.test(name) ? 'initials' : 'caps') : 'single';
  if (capital === 0) return 'caps';
  return other === 0 || capital + caps >= 2 ? 'person' : 'none';
}
