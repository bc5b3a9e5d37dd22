import type { Common } from '../../base/common';
import { ADDRESSES, ANSWERS, PARTICLES, QUESTIONS, ROLES, TITLES } from '../lexicon/labels';
import { GENERATIONS, JOINING } from '../lexicon/name-shapes';
import { eachOf, NAMING as WORDS } from '../lexicon/naming';
import type { Evidence } from '../model';
import { bareName, COURTESY, isGiven, nameKey, withoutBrackets } from './bare-name';
import type { Shifting } from '../shifting';
import type { HeaderFacts, LaidTurn } from './laid-parts';
import { answerAlike, type Asked, findBefore, findByInitials, findFullNames, findIntroduced, findTitled, type Named, onlyPersonIn } from './names-in-text';
import { foldLabel, partsOf, shapeOf } from './shape';

/** Who speaks at a label: the fullest form of the name that the text gives for it, and why. */
export interface NamedSpeaker {
  readonly speaker: string;
  readonly evidence: Omit<Evidence, 'span'>;
}

type Person = HeaderFacts['people'][number];
/** What may stand before an office, and behind a surname. */
const ARTICLE = new RegExp(`^(?:${WORDS.the}) `, 'u'), BEHIND = eachOf(`${GENERATIONS.toLowerCase()}|ii|iii|iv`);
const roleKey = (role: string): string => foldLabel(role).replace(ARTICLE, '');
/** The last word of a name but for `Jr.` and `III`. */
const surnameOf = (name: string): string => wordsOf(name).findLast((word, i) => i === 0 || !BEHIND.has(word)) ?? '';

/** The words of a name as keys; one with a hyphen is one (`JEAN-PAUL`). */
const wordsOf = (name: string): readonly string[] => name.split(/[\s.,]+/u).map(nameKey).filter(Boolean);

/** What a label may mean, from everything the text says of people. */
interface Known {
  /** What the labels ask of the words of the text. */
  readonly asked: Asked;
  /** Whether the words before the first turn were asked, too. */
  readonly isInterview: boolean;
  readonly people: readonly Person[];
  readonly byKey: ReadonlyMap<string, string>;
  /** By the same keys, how many were learnt before. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly bySurname: ReadonlyMap<string, readonly string[]>;
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  /** Full names in the text by surname, by the first name of those who are introduced, and by initials at its head. */
  readonly inText: Named;
  readonly titled: ReadonlySet<string>;
  readonly introduced: Named;
  /** Full names before the first turn by their first name. */
  readonly before: Named;
  readonly initials: Named;
  readonly roles: ReadonlyMap<string, string>;
}

function gather(text: string, turns: Shifting<LaidTurn>, people: HeaderFacts['people']): Known {
  const byKey = new Map<string, string>(), ranks = new Map<string, number>(), bySurname = new Map<string, string[]>(), byFirst = new Map<string, string[]>();
  const added = new Map<Map<string, string[]>, Set<string>>();
  const add = (map: Map<string, string[]>, at: string, name: string): void => {
    const known = added.get(map) ?? new Set(), names = map.get(at) ?? [], key = `${at}\n${nameKey(name)}`;
    if (known.has(key)) return;
    added.set(map, known.add(key));
    map.set(at, names);
    names.push(name);
  };
  const learn = (name: string): void => {
    const bare = bareName(name), words = nameKey(bare).split(' ');
    if (!byKey.has(nameKey(bare))) {
      ranks.set(nameKey(bare), byKey.size);
      byKey.set(nameKey(bare), bare);
    }
    if (words.length < 2) return;
    add(bySurname, surnameOf(bare), bare);
    add(byFirst, words[0]!, bare);
  };
  for (const person of people) learn(person.name);
  const labels = new Map(turns.items.map(turn => [turn.label, turn]));
  const wanted = new Set<string>(), firsts = new Set<string>(), initials = new Set<string>();
  for (const [label] of labels) {
    const shape = shapeOf(withoutBrackets(label)), bare = bareName(label);
    if (shape === 'initials' || shape === 'letter') initials.add(withoutPoints(bare));
    if (shape === 'single' || shape === 'caps' || shape === 'initials') firsts.add(nameKey(bare));
    const whole = !/^\p{Lu}\./u.test(bare);
    if ((shape === 'person' && whole) || (shape === 'titled' && bare.split(' ').length > 1 && !/\./u.test(bare)) || (shape === 'caps' && whole && bare.split(' ').length > 1)) learn(label);
    // `LIND` may be a name, and `KOH` initials or a name
    if (!whole || shape === 'titled' || shape === 'caps' || shape === 'single' || shape === 'initials') wanted.add(surnameOf(bare));
  }
  const roles = new Map(people.flatMap(person => person.roles.map(role => [roleKey(role), bareName(person.name)] as const)));
  // Where nobody but Q and A speaks, A is the one of whom the words before tell.
  const isInterview = labels.size === 2 && [...labels.keys()].every(label => QUESTIONS.has(foldLabel(label)) || ANSWERS.has(foldLabel(label)));
  if (isInterview) {
    const answers = onlyPersonIn(beforeFirst(text, turns));
    if (answers !== null) for (const label of labels.keys()) if (ANSWERS.has(foldLabel(label))) roles.set(roleKey(label), answers);
  }
  const before = new Set<string>();
  for (const turn of turns.items) {
    // `The Prime Minister (Name)`: the office is the label and the name stands in the brackets.
    const name = turn.office?.split(/[,(]/u)[0]?.trim() ?? '', role = withoutBrackets(turn.label);
    if (isOfficeLabel(role) && (isFullName(name) || labels.has(name) || isLongOffice(role) && shapeOf(name) === 'person') && !before.has(roleKey(role))) roles.set(roleKey(role), bareName(name));
    // Who takes the chair later was not the one before.
    if (turn.office === null) before.add(roleKey(role));
  }
  const ofPeople = new Map<string, string[]>();
  for (const { name } of people) for (const parts of new Set([/\s+/u, /[\s-]+/u])) add(ofPeople, bareName(name).split(parts).map(word => word[0] ?? '').join('').toUpperCase(), bareName(name));
  // `Ada Lind:`, and `AL:` behind it
  for (const [label] of labels) if (initials.size > 0 && shapeOf(withoutBrackets(label)) === 'person') for (const key of initialsOf(bareName(label))) add(ofPeople, key, bareName(label));
  const atHead = findByInitials(text, initials), byInitials = new Map([...initials].map(label => [label, ofPeople.get(label) ?? atHead.get(label) ?? []]));
  return { people, asked: { surnames: wanted, firsts, initials }, isInterview, byKey, ranks, bySurname, byFirst, inText: findFullNames(text, wanted), titled: wanted.size ? findTitled(text) : new Set(), introduced: findIntroduced(text, firsts), before: firsts.size > 0 ? findBefore(beforeFirst(text, turns), firsts) : new Map(), initials: byInitials, roles };
}

/** `A.L.` as `AL`. */
const withoutPoints = (initials: string): string => initials.replaceAll('.', '');

/** The initials of a name, and those of its first and last word. */
function initialsOf(name: string): ReadonlySet<string> {
  const letters = name.split(/[\s-]+/u).map(word => word[0]!.toUpperCase());
  return new Set([letters.join(''), `${letters[0]!}${letters.at(-1)!}`]);
}

/** Whether a label is an office without a name (`The Prime Minister`, `Mr Deputy Speaker`). */
function isOfficeLabel(role: string): boolean {
  const words = roleKey(role).split(' ');
  return shapeOf(role) === 'role' || (COURTESY.test(words[0]!) || ADDRESSES.has(words[0]!) ? words.length > 1 && shapeOf(words.slice(1).join(' ')) === 'role' : TITLES.has(words[0]!));
}

const LONG_OFFICE = new RegExp(String.raw`^(?:${WORDS.the}) (?:\S+ ){1,5}(?:${WORDS.over}) `, 'u'), OF = new RegExp(String.raw`\s(?:${WORDS.of})\s`, 'u'), JOINS = eachOf(JOINING);

/** Whether a label says over what somebody holds an office (`The Minister for Ports`): then nothing but a name stands in brackets behind it. */
const isLongOffice = (role: string): boolean => LONG_OFFICE.test(foldLabel(role));

function isFullName(name: string): boolean {
  const shape = shapeOf(name), bare = bareName(name);
  return (shape === 'person' || shape === 'titled') && (isGiven(bare.split(' ')[0]!) || TITLES.has(foldLabel(name).split(' ')[0]!)) && bare.split(' ').length >= (shape === 'titled' ? 1 : 2);
}

/** `H. R. Lind`: a name of which the text has no more. */
const INITIALS = /^\p{Lu}\. ?\p{Lu}\. ?\p{Lu}\p{L}/u;

/** Whether a full name may be what a label with initials or with a surname alone stands for. */
function agrees(bare: string, full: string): boolean {
  const initials = bare.split(/[\s.]+/u).slice(0, -1).join('').replace(/[^\p{L}]/gu, '').toLowerCase();
  const given = nameKey(full).split(' ')[0]!;
  if (initials === '') return isGiven(full.split(' ')[0]!) || INITIALS.test(full);
  return initials.length <= 3 && given.startsWith(initials[0]!);
}

function nameLabel(label: string, known: Known): NamedSpeaker {
  const plain = withoutBrackets(label).trim() || label, bare = bareName(plain).replace(/^\p{Ll}{2,3} (?=\p{Lu}\p{Ll})/u, ''), folded = nameKey(bare), words = wordsOf(bare);
  const answer = (speaker: string, reason: string, confidence: Evidence['confidence']): NamedSpeaker => ({ speaker, evidence: { reason, confidence } });
  const initials = known.people.find(person => person.initials !== null && person.initials === plain);
  if (initials) return answer(initials.name, `initials “${plain}” in the list of those present`, 'high');
  const same = known.byKey.get(folded);
  if (same && same !== plain && words.length > 1 && known.people.some(person => nameKey(bareName(person.name)) === folded)) return answer(same, `label “${plain}”, spelt as in the header`, 'high');
  const inBrackets = QUESTIONS.has(foldLabel(plain)) ? /\(([^,()]+)/u.exec(label)?.[1]?.trim() ?? '' : '';
  if (shapeOf(inBrackets) === 'person' || shapeOf(inBrackets) === 'titled') return answer(bareName(inBrackets), `named in brackets behind “${plain}”`, 'high');
  // `Head of the Republic of Norland Ada Lind` and `Ada Lind` are one, whatever the office
  const held = OF.test(plain) ? shorterOf(nameKey(plain).split(' '), known) : null;
  if (held !== null) return answer(held, `the label gives the office of ${held} too`, 'high');
  const role = known.roles.get(roleKey(plain));
  if (role) return answer(role, `“${plain}” is named in the text`, 'high');
  const turned = /^([\p{Lu}][^,]+), (\p{Lu}\p{Ll}[^,]*)$/u.exec(plain);
  if (turned && isTurned(turned[1]!, turned[2]!, known)) return answer(`${turned[2]!} ${turned[1]!}`, `“${plain}” puts the surname first`, 'high');
  const parts = partsOf(plain);
  if (parts.length > 1 && shapeOf(plain) === 'several') return answer(parts.map(part => nameLabel(part, known).speaker).join(', '), 'a label for several people', 'high');
  // `SRS` is the first name of SRS Lind before it is anybody's initials
  const own = words.length === 1 ? known.byFirst.get(folded) ?? [] : [];
  if (own.length === 1 && shapeOf(plain) === 'initials') return answer(own[0]!, `first name in “${plain}”, full name in the text`, 'medium');
  const spelt = fullestOf(known.initials.get(withoutPoints(plain)) ?? []);
  if (spelt !== null) return answer(spelt, `“${plain}” are the initials of ${spelt}`, 'medium');
  if (words.length > 1 && words.every((word, i) => word.length > 1 || i > 0 && JOINS.has(word))) {
    const shorter = isGiven(words[0]!) ? null : shorterOf(words, known);
    if (shorter !== null) return answer(shorter, `the label gives the office of ${shorter} too`, 'high');
    // `Mr. LEE SMITH` in capitals may be a surname of two words: then the label is all that is known.
    const shape = shapeOf(bare), isWhole = shape === 'person' || (shape === 'caps' && (isGiven(words[0]!) || FULL.test(plain)));
    // `PREMIER KO REN`, and Ko Ren in the text
    const isWritten = plain !== bare && known.inText.get(surnameOf(bare))?.some(full => nameKey(full) === folded);
    return answer((isWhole || isWritten) && plain.endsWith(bare) ? bare : plain, 'speaker label', 'high');
  }
  const surname = surnameOf(bare), listed = (known.bySurname.get(surname) ?? []).filter(full => nameKey(full) !== folded && nameKey(full) !== nameKey(plain) && (words.length === 1 || agrees(bare, full)));
  if (listed.length === 1) return answer(listed[0]!, `surname in “${plain}”, full name in the text`, 'high');
  if (listed.length > 1) return answer(plain, 'speaker label; several people have this surname', 'medium');
  const first = words.length === 1 ? known.byFirst.get(surname) ?? [] : [];
  if (first.length === 1) return answer(first[0]!, `first name in “${plain}”, full name in the text`, 'medium');
  const introduced = words.length === 1 ? known.introduced.get(surname) ?? [] : [];
  if (introduced.length === 1) return answer(introduced[0]!, `“${introduced[0]!}” is introduced in the text`, 'medium');
  const before = words.length === 1 && introduced.length === 0 ? known.before.get(surname) ?? [] : [];
  if (before.length === 1) return answer(before[0]!, `“${before[0]!}” stands before the first turn`, 'medium');
  const fitting = (known.inText.get(surname) ?? []).filter(full => nameKey(full) !== folded && (agrees(bare, full) || words.length === 1 && known.titled.has(full))), whole = fitting.filter(full => !/^\p{Lu}\./u.test(full));
  const inText = whole.length > 0 ? whole : fitting;
  // `Ada Lind` and `Ada M. Lind`
  const one = fullestOf(inText);
  if (one !== null && (shapeOf(plain) !== 'single' || /^\p{Lu}\./u.test(bare) || !isGiven(plain))) return answer(one, `“${one}” stands in the text`, 'medium');
  if (words.length > 1 && isGiven(words[0]!) && plain.endsWith(bare)) return answer(bare, 'the name in the speaker label', 'high');
  return answer(plain, ROLES.has(folded) || PARTICLES.has(folded) ? 'speaker label without a name' : 'speaker label', 'high');
}

/** A title that stands before a full name: `Rt Hon ADA LIND`. */
const FULL = new RegExp(String.raw`^(?:${WORDS.honours})\.? `, 'iu');

const OTHERS = eachOf(WORDS.others);

/** The name of two words or more that a label ends with, the one that was learnt first; `null` for none. */
function shorterOf(words: readonly string[], { byKey, ranks }: Known): string | null {
  let first: string | null = null;
  for (let from = 1; from < words.length - 1; from++) {
    // `Another Ada Lind` is somebody else
    if (OTHERS.has(words[from - 1]!)) return null;
    const key = words.slice(from).join(' ');
    if (ranks.has(key) && (first === null || ranks.get(key)! < ranks.get(first)!)) first = key;
  }
  return first === null ? null : byKey.get(first)!;
}

/** The longest of several forms of one name; `null` for none, and for names of several people. */
function fullestOf(names: readonly string[]): string | null {
  const ends = new Set(names.map(name => `${nameKey(name).split(' ')[0]!} ${surnameOf(name)}`));
  return ends.size === 1 ? names.reduce((one, other) => other.length > one.length ? other : one) : null;
}

/** Whether two names with a comma between them are one person's, the surname first, and no two people. */
function isTurned(surname: string, given: string, { byKey, byFirst }: Known): boolean {
  const first = nameKey(given).split(' ')[0]!;
  if (surname.split(' ').length > 3 || given.split(' ').length > 3 || byKey.has(nameKey(surname)) || byKey.has(nameKey(given)) || byFirst.has(first)) return false;
  // `NHK, Tanaka`, `Harbour Wire, Sato`: who asks, and for whom
  return isGiven(first) || /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(surname) && !isGiven(nameKey(surname).split(' ')[0]!);
}

/** How the labels of a text are named: what that rests on, and by label. */
export interface Naming {
  readonly turns: Shifting<LaidTurn>;
  readonly people: HeaderFacts['people'];
  /** What labels and header ask of the words of the text, and whether also who answers. */
  readonly asked: Asked;
  readonly isInterview: boolean;
  readonly byLabel: ReadonlyMap<string, NamedSpeaker>;
}

/** How the labels of the version before were named, and what both versions of the text have in common. */
export interface NamedBefore {
  readonly text: string;
  readonly naming: Naming;
  readonly common: Common;
}

/** Names the labels of a text, each once; as in the version `before` where the same labels stand in it and the words answer alike. Linear in the text and the turns. */
export function nameLabels(text: string, turns: Shifting<LaidTurn>, { people }: HeaderFacts, before: NamedBefore | null = null): Naming {
  if (before && areNamedAlike(before, text, turns, people)) return { ...before.naming, turns, people };
  const known = gather(text, turns, people), byLabel = new Map<string, NamedSpeaker>();
  for (const { label } of turns.items) if (!byLabel.has(label)) byLabel.set(label, nameLabel(label, known));
  spellAlike(byLabel);
  return { turns, people, asked: known.asked, isInterview: known.isInterview, byLabel };
}

/** Gives one spelling, the one in small letters, to whom labels name in capitals and without: `Mr LIND`, who has the floor, and `Mr Lind`, who interjects. */
function spellAlike(byLabel: Map<string, NamedSpeaker>): void {
  const small = new Map<string, string>();
  for (const [label, { speaker }] of byLabel) if (!isShouted(speaker) && !isNobody(label) && !small.has(nameKey(speaker))) small.set(nameKey(speaker), speaker);
  for (const [label, named] of byLabel) {
    const speaker = isShouted(named.speaker) && !isNobody(label) ? small.get(nameKey(named.speaker)) : undefined;
    if (speaker !== undefined) byLabel.set(label, { ...named, speaker });
  }
}

/** Whether a name ends with a word in capitals. */
function isShouted(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last === last.toUpperCase() && /\p{Lu}{2}/u.test(last);
}

/** Whether a label is an office or a number, and no name. */
function isNobody(label: string): boolean {
  const shape = shapeOf(withoutBrackets(label));
  return shape === 'role' || shape === 'numbered' || shape === 'letter' || shape === 'initials';
}

function areNamedAlike({ text: before, naming, common }: NamedBefore, text: string, turns: Shifting<LaidTurn>, people: HeaderFacts['people']): boolean {
  return areSameLabels(naming.turns, turns) && factsOf(naming.people) === factsOf(people)
    && (!naming.isInterview && naming.asked.firsts.size === 0 || beforeFirst(before, naming.turns) === beforeFirst(text, turns)) && answerAlike(before, text, common, naming.asked);
}

/** What stands before the first turn. */
const beforeFirst = (text: string, turns: Shifting<LaidTurn>): string => text.slice(0, turns.at(0).span.start);

function areSameLabels({ items: before }: Shifting<LaidTurn>, { items }: Shifting<LaidTurn>): boolean {
  return before.length === items.length && items.every((turn, i) => turn === before[i] || turn.label === before[i]!.label && turn.office === before[i]!.office);
}

function factsOf(people: HeaderFacts['people']): string {
  return JSON.stringify(people.map(({ name, initials, roles }) => [name, initials, roles]));
}
