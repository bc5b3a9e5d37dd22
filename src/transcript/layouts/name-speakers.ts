import { GIVEN_NAMES } from '../lexicon/given';
import { OFFICES, PARTICLES, QUESTIONS, ROLES, TITLES } from '../lexicon/labels';
import type { Evidence } from '../model';
import type { HeaderFacts, LaidTurn } from './laid';
import { foldLabel, shapeOf } from './shape';

/** Who speaks a turn: the fullest form of the name that the text gives for its label, and why. */
export interface NamedSpeaker {
  readonly speaker: string;
  readonly evidence: Evidence;
}

type Person = HeaderFacts['people'][number];
const GIVEN = new Set(GIVEN_NAMES.toLowerCase().split(/\s+/u));

/** Letters and digits only, small, without diacritics: what spellings of one name share. */
function key(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The name without titles before it and without what stands behind `of` ("Mr. SMITH of Ohio" → "SMITH"). */
export function bareName(label: string): string {
  const words = withoutBrackets(label).split(/\s+/u);
  let from = 0;
  while (from < words.length - 1 && (isTitle(words[from]!) || words[from]!.toLowerCase() === 'the')) from++;
  // `Harbour Master Ada Lind`: behind the last word that only an office has, the name begins.
  const office = words.findLastIndex((word, i) => i > from && i < words.length - 1 && OFFICES.has(foldLabel(word)));
  if (office > from && !words.slice(from, office).includes('of') && !GIVEN.has(key(words[from]!))) from = office + 1;
  const of = words.findIndex((word, i) => i > from && word === 'of');
  return words.slice(from, of > 0 ? of : undefined).join(' ').replace(/^BY\s+/u, '');
}

/** Whether a word before a name is no part of it; `M.R.` are initials however much they look like a title. */
const isTitle = (word: string): boolean => TITLES.has(foldLabel(word)) && !/^\p{Lu}\.\p{Lu}/u.test(word);
/** A label without what stands in brackets behind the name. */
const withoutBrackets = (label: string): string => label.replace(/\s*\(.*$/u, '');
const roleKey = (role: string): string => foldLabel(role).replace(/^the /u, '');
const surnameOf = (name: string): string => key(name).split(' ').at(-1) ?? '';

/** Full names in a text by the surname they end in, for the surnames asked for. One pass over the words. */
function findFullNames(text: string, surnames: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  if (surnames.size === 0) return found;
  let before = '', beforeEnd = -1, initial = '', beforeInitial = '';
  for (const match of text.matchAll(/\p{L}[\p{L}'’-]*/gu)) {
    const word = match[0], at = match.index;
    const gap = beforeEnd < 0 ? '' : text.slice(beforeEnd, Math.min(at, beforeEnd + 3));
    const joined = beforeEnd >= 0 && at - beforeEnd <= 2 && /^(?: |\r?\n|\. )$/u.test(gap);
    const surname = key(word);
    if (joined && surnames.has(surname)) {
      // `Given Name`, or `Given M. Name`.
      const given = word.length > 1 && before.length === 1 && gap.startsWith('.') ? `${beforeInitial} ${before}.` : gap === ' ' || /\n/u.test(gap) ? before : '';
      const first = given.split(' ')[0]!;
      if (/^\p{Lu}\p{L}/u.test(given) && (/^.\p{Ll}/u.test(given) || GIVEN.has(key(first)) && word === word.toUpperCase()) && !TITLES.has(first.toLowerCase())) {
        const names = found.get(surname) ?? [], full = `${given} ${word}`, same = names.findIndex(name => key(name) === key(full));
        // `CHAIR ADA LIND` in a heading and `Ada Lind` in the text are one: the one in small letters stays.
        if (same < 0 && names.length < 50) found.set(surname, [...names, full]);
        else if (same >= 0 && /\p{Ll}/u.test(word)) found.set(surname, names.with(same, full));
      }
    }
    beforeInitial = joined ? before : '';
    initial = word;
    before = initial;
    beforeEnd = at + word.length;
  }
  return found;
}

/** What a label may mean, from everything the text says of people. */
interface Known {
  readonly people: readonly Person[];
  readonly byKey: ReadonlyMap<string, string>;
  readonly bySurname: ReadonlyMap<string, readonly string[]>;
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  readonly inText: ReadonlyMap<string, readonly string[]>;
  readonly roles: ReadonlyMap<string, string>;
}

function gather(text: string, turns: readonly LaidTurn[], header: HeaderFacts): Known {
  const byKey = new Map<string, string>(), bySurname = new Map<string, string[]>(), byFirst = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, at: string, name: string): void => {
    const names = map.get(at) ?? [];
    if (!names.some(other => key(other) === key(name))) map.set(at, [...names, name]);
  };
  const learn = (name: string): void => {
    const bare = bareName(name), words = key(bare).split(' ');
    if (!byKey.has(key(bare))) byKey.set(key(bare), bare);
    if (words.length < 2) return;
    add(bySurname, words.at(-1)!, bare);
    add(byFirst, words[0]!, bare);
  };
  for (const person of header.people) learn(person.name);
  const labels = new Map(turns.map(turn => [turn.label, turn]));
  const wanted = new Set<string>();
  for (const [label] of labels) {
    const shape = shapeOf(label.replace(/\s*\(.*$/u, '')), bare = bareName(label);
    if (shape === 'person' || (shape === 'titled' && bare.split(' ').length > 1 && !/\./u.test(bare)) || (shape === 'caps' && bare.split(' ').length > 1)) learn(label);
    if (shape === 'titled' || shape === 'caps' || shape === 'single') wanted.add(surnameOf(bare));
  }
  const roles = new Map(header.people.flatMap(person => person.roles.map(role => [roleKey(role), bareName(person.name)] as const)));
  for (const turn of turns) {
    // `The Prime Minister (Name)`: the office is the label and the name stands in the brackets.
    const name = turn.office?.split(/[,(]/u)[0]?.trim() ?? '', role = turn.label.replace(/\s*\(.*$/u, '');
    if ((shapeOf(role) === 'role' || TITLES.has(roleKey(role).split(' ')[0]!)) && (isFullName(name) || labels.has(name))) roles.set(roleKey(role), bareName(name));
  }
  return { people: header.people, byKey, bySurname, byFirst, inText: findFullNames(text, wanted), roles };
}

function isFullName(name: string): boolean {
  const shape = shapeOf(name), bare = bareName(name);
  return (shape === 'person' || shape === 'titled') && (GIVEN.has(key(bare).split(' ')[0]!) || TITLES.has(foldLabel(name).split(' ')[0]!)) && bare.split(' ').length >= (shape === 'titled' ? 1 : 2);
}

/** Whether a full name may be what a label with initials or with a surname alone stands for. */
function agrees(bare: string, full: string): boolean {
  const initials = bare.split(/\s+/u).slice(0, -1).join('').replace(/[^\p{L}]/gu, '').toLowerCase();
  const given = key(full).split(' ')[0]!;
  if (initials === '') return GIVEN.has(given);
  return initials.length <= 3 && given.startsWith(initials[0]!);
}

function nameLabel(label: string, known: Known): NamedSpeaker {
  const plain = withoutBrackets(label).trim() || label, bare = bareName(plain), folded = key(bare), words = folded.split(' ');
  const answer = (speaker: string, reason: string, confidence: Evidence['confidence']): NamedSpeaker => ({ speaker, evidence: { reason, confidence } });
  const initials = known.people.find(person => person.initials !== null && person.initials === plain);
  if (initials) return answer(initials.name, `initials “${plain}” in the list of those present`, 'high');
  const same = known.byKey.get(folded);
  if (same && same !== plain && words.length > 1 && known.people.some(person => key(bareName(person.name)) === folded)) return answer(same, `label “${plain}”, spelt as in the header`, 'high');
  const inBrackets = QUESTIONS.has(foldLabel(plain)) ? /\(([^,()]+)/u.exec(label)?.[1]?.trim() ?? '' : '';
  if (shapeOf(inBrackets) === 'person' || shapeOf(inBrackets) === 'titled') return answer(bareName(inBrackets), `named in brackets behind “${plain}”`, 'high');
  const role = known.roles.get(roleKey(plain));
  if (role) return answer(role, `“${plain}” is named in the text`, 'high');
  const turned = /^([\p{Lu}][^,]+), (\p{Lu}\p{Ll}[^,]*)$/u.exec(plain);
  if (turned && isTurned(turned[1]!, turned[2]!, known)) return answer(`${turned[2]!} ${turned[1]!}`, `“${plain}” puts the surname first`, 'high');
  const parts = plain.split(/\s*[,/&+]\s*|\s+and\s+/u);
  if (parts.length > 1 && shapeOf(plain) === 'several') return answer(parts.map(part => nameLabel(part, known).speaker).join(', '), 'a label for several people', 'high');
  if (words.length > 1 && !/\b\p{L}\b/u.test(folded)) {
    const shorter = [...known.byKey].find(([other]) => other !== folded && other.includes(' ') && folded.endsWith(` ${other}`));
    if (shorter && !GIVEN.has(words[0]!)) return answer(shorter[1], `the label gives the office of ${shorter[1]} too`, 'high');
    // `Mr. LEE SMITH` in capitals may be a surname of two words: then the label is all that is known.
    const shape = shapeOf(bare), isWhole = shape === 'person' || (shape === 'caps' && GIVEN.has(words[0]!));
    return answer(isWhole && !/\sof\s/u.test(plain) ? bare : plain, 'speaker label', 'high');
  }
  const surname = words.at(-1)!, listed = (known.bySurname.get(surname) ?? []).filter(full => key(full) !== folded && (words.length === 1 || agrees(bare, full)));
  if (listed.length === 1) return answer(listed[0]!, `surname in “${plain}”, full name in the text`, 'high');
  if (listed.length > 1) return answer(plain, 'speaker label; several people have this surname', 'medium');
  const first = words.length === 1 ? known.byFirst.get(surname) ?? [] : [];
  if (first.length === 1) return answer(first[0]!, `first name in “${plain}”, full name in the text`, 'medium');
  const inText = (known.inText.get(surname) ?? []).filter(full => agrees(bare, full));
  if (inText.length === 1 && shapeOf(plain) !== 'single') return answer(inText[0]!, `“${inText[0]!}” stands in the text`, 'medium');
  return answer(plain, ROLES.has(folded) || PARTICLES.has(folded) ? 'speaker label without a name' : 'speaker label', 'high');
}

/** Whether two names with a comma between them are one person's, the surname first, and no two people. */
function isTurned(surname: string, given: string, { byKey, byFirst }: Known): boolean {
  const first = key(given).split(' ')[0]!;
  if (surname.split(' ').length > 3 || given.split(' ').length > 3 || byKey.has(key(surname)) || byKey.has(key(given)) || byFirst.has(first)) return false;
  return GIVEN.has(first) || !GIVEN.has(key(surname).split(' ')[0]!);
}

/** Gives each turn its speaker, with why. Linear in the text and the turns: each label is resolved once. */
export function nameSpeakers(text: string, turns: readonly LaidTurn[], header: HeaderFacts): readonly NamedSpeaker[] {
  const known = gather(text, turns, header), kept = new Map<string, NamedSpeaker>();
  return turns.map(turn => {
    const named = kept.get(turn.label) ?? nameLabel(turn.label, known);
    kept.set(turn.label, named);
    return { speaker: named.speaker, evidence: { ...named.evidence, span: turn.labelSpan } };
  });
}
