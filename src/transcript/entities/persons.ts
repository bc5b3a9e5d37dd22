import type { Corrections } from '../../base/names';
import { isGiven } from '../layouts/bare-name';
import type { HeaderFacts } from '../layouts/laid-parts';
import { FATHERS, FATHERS_ENDING, GIVEN_ENDINGS, PATRONYMIC } from '../lexicon/name-shapes';
import { nominative, nominativeBehind } from '../lexicon/ru/nominative';
import { alias, createDirectory, type Directory, enter, enterSurname, find, firstSon, knownAs, type Person, withGiven, withDeclined, withSurname, withSurnameLike } from './directory';
import type { Draft } from './draft';
import { soundOf } from './fold';
import { fuller, partsOf, surnameSound, withoutParticles } from './name-parts';

/** The people of one text, found by full names and parts of names. */
export interface People {
  /** The person a form means; `null` for an unknown form, or one that several people share and nobody was named by last. */
  find(form: string): Person | null;
  /** The person whom a surname behind an office means (`President Okoro`): of several with that surname the one who holds it. */
  holding(surname: string, office: string): Person | null;
  /** The person with these initials in the list of attendees. */
  byInitials(initials: string): Person | null;
}

/** A full name that nothing else types. */
export const OPEN_NAME = /^\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\p{Ll}[\p{L}’'-]*){1,2}$/u;

/** A name in Latin letters: only there surnames come in pairs. */
const LATIN = /^\p{Script=Latin}/u;
/** The same in capitals, as headings have it. */
const SHOUTED = /^\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+){1,2}$/u;

/** Finds out who is who from the drafts that are surely persons, the header and the analyst's names. Linear in the drafts. */
export function peopleOf(drafts: readonly Draft[], header: HeaderFacts, corrections: Corrections): People {
  const directory = createDirectory(), initials = new Map<string, Person>();
  enterCorrected(directory, corrections);
  for (const listed of header.people) {
    const person = enter(directory, listed.name, false);
    if (person && listed.initials) initials.set(listed.initials, person);
  }
  const certain = drafts.filter(draft => draft.kind === 'person' && draft.sure !== 'weak' && draft.sure !== 'low');
  enterForms(directory, certain);
  enterOpen(directory, drafts, certain);
  enterFormal(directory, certain);
  enterSurnames(directory, certain);
  const offices = officesOf(directory, certain);
  return {
    find: form => find(directory, form),
    holding(surname, office) {
      const sharing = surname.includes(' ') ? [] : withSurname(directory, surnameSound(surname)), last = sharing.length > 1 ? wordsOf(office).at(-1) : undefined;
      const holders = last === undefined ? [] : sharing.filter(person => offices.get(person)?.has(last));
      return holders.length === 1 ? holders[0]! : find(directory, surname);
    },
    byInitials: letters => initials.get(letters) ?? null,
  };
}

function enterCorrected(directory: Directory, { names }: Corrections): void {
  for (const { kind, name, also } of names) {
    const person = kind === 'person' ? enter(directory, name, true) : null;
    for (const other of also) if (person && !knownAs(directory, other)) alias(directory, other, person);
  }
}

/** Given name and patronymic, without a surname: `Oleg Nikolaevich`. Surnames that end as a patronymic does are made of no given name (`Oleg Lasevich`). */
const isFormal = (form: string): boolean => PATRONYMIC.test(form) && partsOf(form).length === 2 && ofFather(form.slice(form.indexOf(' ') + 1));

/** Whether a patronymic is made of a given name. */
function ofFather(patronymic: string): boolean {
  const stem = patronymic.replace(FATHERS_ENDING, '');
  return stem === patronymic || FATHERS.test(stem) || GIVEN_ENDINGS.some(([lost, ending]) => stem.endsWith(lost) && isGiven(stem.slice(0, stem.length - lost.length) + ending));
}

/** Enters the full names; `Lind, Ada` is Ada Lind. */
function enterForms(directory: Directory, certain: readonly Draft[]): void {
  const forms = new Map(certain.map(({ text, name }) => [text, name !== null && text.includes(', ') ? name : text])), tails = new Map<string, string>();
  for (const { text, role, name } of certain) {
    const behind = role ? nominativeBehind(role.text, text) : name !== null && !name.includes(', ') ? name : text, person = behind === text ? null : enter(directory, behind, false);
    if (person) alias(directory, text, person);
  }
  // `President Roca Vidal` is the Pere Roca Vidal whom the text names further on
  for (const form of forms.keys()) {
    const parts = form.split(' ');
    if (parts.length === 3 && !isGiven(parts[1]!) && LATIN.test(form)) tails.set(`${parts[1]!} ${parts[2]!}`, form);
  }
  for (const form of forms.keys()) {
    const full = tails.get(form), person = full === undefined ? null : enter(directory, full, false);
    if (person) alias(directory, form, person);
  }
  for (const [form, name] of forms) if (!isFormal(nominative(form))) enter(directory, name, false);
}

/** Enters `Tracy Vell`, two words that no list knows, where the text has a `Ms Vell`. */
function enterOpen(directory: Directory, drafts: readonly Draft[], certain: readonly Draft[]): void {
  const titled = new Set(certain.flatMap(({ text, sure }) => sure === 'high' && !text.includes(' ') ? [surnameSound(text)] : []));
  for (const { text, kind, sure } of drafts) {
    const isOpen = kind === null && (sure !== 'weak' && OPEN_NAME.test(text) || SHOUTED.test(text));
    if (isOpen && titled.has(surnameSound(text.slice(text.lastIndexOf(' ') + 1)))) enter(directory, text, false);
  }
}

/** Enters given names with patronymics: `Oleg Nikolaevich` is the one Oleg of the text, if there is one. */
function enterFormal(directory: Directory, certain: readonly Draft[]): void {
  for (const text of new Set(certain.map(({ text }) => text))) {
    const name = nominative(text);
    if (!isFormal(name)) continue;
    const given = partsOf(name)[0]!, alike = withGiven(directory, soundOf(given));
    // where one Alexander and one Aleksandr are named, as each is written
    const meant = alike.length > 1 ? alike.filter(person => person.given === given) : alike;
    if (meant.length !== 1) { enter(directory, text, false); continue; }
    for (const form of new Set([text, name])) if (!knownAs(directory, form)) alias(directory, form, meant[0]!);
  }
}

/** Enters those of whom the text gives no given name: `Mr. BROWN` and `Mr. Brown` are one. */
function enterSurnames(directory: Directory, certain: readonly Draft[]): void {
  for (const text of new Set(certain.flatMap(({ text, name, sure }) => !name && sure === 'high' ? [text] : []))) {
    const parts = withoutParticles(partsOf(text)), surname = parts.length === 1 ? surnameSound(parts[0]!) : '';
    if (!surname) continue;
    const person = withSurnameLike(directory, surname)[0] ?? withDeclined(directory, text);
    // `Minister Sohail` of `Sohail Karim`: some are called by the given name
    if (!person && withGiven(directory, surname).length === 1) continue;
    const son = person ? null : firstSon(directory, text);
    if (son) alias(directory, text, son);
    else if (person?.given && surname !== person.surname) alias(directory, text, person);
    else if (!person) enterSurname(directory, text, surname);
    else if (!person.given && fuller(text, person.name)) person.name = text;
  }
}

/** Which offices stand beside the full names of people, by their words. */
function officesOf(directory: Directory, certain: readonly Draft[]): ReadonlyMap<Person, ReadonlySet<string>> {
  const offices = new Map<Person, Set<string>>();
  for (const { text, role } of certain) {
    const person = role && text.includes(' ') ? knownAs(directory, text) : null;
    if (person) offices.set(person, new Set([...offices.get(person) ?? [], ...wordsOf(role!.text)]));
  }
  return offices;
}

/** The words of an office in small letters. */
const wordsOf = (office: string): readonly string[] => office.toLowerCase().match(/\p{L}+/gu) ?? [];
