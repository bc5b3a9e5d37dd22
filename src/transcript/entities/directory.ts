import { EITHER_GENDER, FATHER, OF_A_WOMAN, PARTICLE, PATRONYMIC } from '../lexicon/name-shapes';
import { nominative, surnamesBehind } from '../lexicon/ru/nominative';
import { distance } from './distance';
import { soundOf } from './fold';
import { familyFirst, fuller, initialOnly, nameOf, partsOf, sameGiven, surnameSound, withoutParticles } from './name-parts';

/** One person of a text under all the forms that the text uses. */
export interface Person {
  /** The fullest form. */
  name: string;
  readonly given: string;
  readonly surname: string;
  /** Set by the analyst: then no form of the text replaces the name. */
  readonly fixed: boolean;
}

/** The people whom a text names in full, by all parts of their names; all that is asked of it takes time that does not grow with the text. */
export interface Directory {
  readonly bySurname: Map<string, Person[]>;
  readonly byGiven: Map<string, Person[]>;
  readonly byMiddle: Map<string, Person[]>;
  /** By forms: whom they mean, `null` for nobody who is known. */
  readonly byForm: Map<string, Person | null>;
  /** Surnames by how they begin. */
  readonly near: Map<string, Set<string>>;
}

/** How many characters of two surnames may differ where they are long: one transliteration writes `nyh`, another `ny`. */
const VARIANT_DISTANCE = 2, VARIANT_LENGTH = 8;
/** More people of one surname, or surnames that begin alike, are not told apart. */
const MOST_ALIKE = 32;
/** Surnames that sound alike have as many first letters in common. */
const HEAD = 4;

const NOBODY: readonly Person[] = [];
const only = (list: readonly Person[]): Person | null => list.length === 1 ? list[0]! : null;

/** Makes an empty directory. */
export function createDirectory(): Directory {
  return { bySurname: new Map(), byGiven: new Map(), byMiddle: new Map(), byForm: new Map(), near: new Map() };
}

/** The person whom a full form names, entered if need be; `null` for less than a given name and a surname. `fixed`: no other form replaces this one. */
export function enter(directory: Directory, written: string, fixed: boolean): Person | null {
  const { bySurname, byGiven, byMiddle, byForm, near } = directory, known = byForm.get(written), form = fixed ? written : nominative(written);
  if (known) return known;
  const parts = partsOf(form);
  if (withoutParticles(parts).length < 2) return null;
  const turned = familyFirst(parts), surname = surnameSound(turned ? parts[0]! : parts.at(-1)!), given = turned ? parts.at(-1)! : parts[0]!;
  if (!surname) return null;
  const same = withSurnameLike(directory, surname).find(person => sameGiven(person.given, given) && descend(person.name, form)), shorter = same || turned ? undefined : ofSeveral(directory, parts), found = same ?? shorter;
  if (found) {
    byForm.set(written, found);
    if (!found.fixed && fuller(form, found.name)) {
      found.name = nameOf(form);
      if (shorter) remember(bySurname, surname, shorter);
    }
    return found;
  }
  const person: Person = { name: nameOf(form), given, surname, fixed };
  byForm.set(written, person);
  remember(bySurname, surname, person);
  remember(byGiven, soundOf(given), person);
  for (const middle of parts.slice(1, -1)) if (middle.length > 3) remember(byMiddle, surnameSound(middle), person);
  const head = surname.slice(0, HEAD), alike = near.get(head) ?? new Set<string>();
  if (alike.size < MOST_ALIKE) near.set(head, alike.add(surname));
  return person;
}

/** Enters somebody of whom only the surname is known, given by its sound. */
export function enterSurname({ bySurname }: Directory, form: string, surname: string): void {
  remember(bySurname, surname, { name: form, given: '', surname, fixed: false });
}

/** Lets a form mean a person. */
export function alias({ byForm }: Directory, form: string, person: Person): void {
  byForm.set(form, person);
}

/** The person whom this very form is known to mean; `null` for none so far. */
export function knownAs({ byForm }: Directory, form: string): Person | null {
  return byForm.get(form) ?? null;
}

/** Those with a surname, by its sound. */
export function withSurname({ bySurname }: Directory, surname: string): readonly Person[] {
  return bySurname.get(surname) ?? NOBODY;
}

/** Those with a surname, by its sound, or with a variant of it. */
export function withSurnameLike(directory: Directory, surname: string): readonly Person[] {
  return variantsOf(directory, surname).flatMap(variant => withSurname(directory, variant));
}

/** Those with a given name, by its sound. */
export function withGiven({ byGiven }: Directory, given: string): readonly Person[] {
  return byGiven.get(given) ?? NOBODY;
}

/** The person whom any form means; `null` for an unknown one and one that several share. */
export function find(directory: Directory, form: string): Person | null {
  const { byForm } = directory;
  let person = byForm.get(form);
  if (person === undefined) byForm.set(form, person = look(directory, form));
  return person;
}

const withMiddle = ({ byMiddle }: Directory, surname: string): readonly Person[] => byMiddle.get(surname) ?? NOBODY;

/** The person of whose surnames a form has only the first or one more: `Josep Roca Vidal` and `Josep Roca`. */
function ofSeveral(directory: Directory, parts: readonly string[]): Person | undefined {
  const isGiven = ({ given }: Person): boolean => soundOf(given) === soundOf(parts[0]!);
  for (const part of parts.slice(1, -1)) {
    const person = withSurname(directory, surnameSound(part)).find(isGiven);
    if (person) return person;
  }
  return parts.filter(part => !PARTICLE.test(part)).length === 2 ? withMiddle(directory, surnameSound(parts.at(-1)!)).find(isGiven) : undefined;
}

/** Whether two names may be one person's where they name the father: `Khalid bin Saad` is no `Khalid bin Omar`, and no `Khaled bin Omar bin Saad`. */
function descend(name: string, other: string): boolean {
  const one = FATHER.exec(name), two = FATHER.exec(other);
  if (!one && !two) return true;
  if (one && two) return soundOf(one[1]!) === soundOf(two[1]!) && soundOf(one[2]!) === soundOf(two[2]!);
  return soundOf(partsOf(name)[0]!) === soundOf(partsOf(other)[0]!);
}

/** The first person of a text whose given name a form is, where those with the same given name are told apart by their fathers (`Sheikh Khalid` of `Khalid bin Saad`); `null` for nobody. */
export function firstSon(directory: Directory, form: string): Person | null {
  return withGiven(directory, soundOf(form)).find(({ given, name }) => given === form && FATHER.test(name)) ?? null;
}

function look(directory: Directory, form: string): Person | null {
  const parts = partsOf(form).filter((part, i, all) => i === 0 || i === all.length - 1 || !initialOnly(part));
  if (!parts.length) return null;
  while (parts.length > 1 && PARTICLE.test(parts[0]!)) parts.shift();
  return parts.length > 1 ? lookFull(directory, form, parts) : lookOne(directory, parts[0]!);
}

function lookFull(directory: Directory, form: string, parts: readonly string[]): Person | null {
  const last = surnameSound(parts.at(-1)!), person = withSurnameLike(directory, last).find(({ given, name }) => sameGiven(given, parts[0]!) && descend(name, form));
  if (person) return person;
  // `Björk Rán` of `Björk Rán Einarsdóttir`, but no given name with its patronymic
  return parts.length === 2 && !PATRONYMIC.test(form) ? only(withMiddle(directory, last).filter(({ given }) => given === parts[0])) : null;
}

function lookOne(directory: Directory, part: string): Person | null {
  if (initialOnly(part) && part.length < 3) return null;
  const sound = surnameSound(part), [person] = withSurname(directory, sound);
  if (person) return person;
  const given = only(withGiven(directory, sound));
  if (given) return given;
  const declined = withDeclined(directory, part);
  if (declined) return declined;
  const variants = variantsOf(directory, sound);
  return only(variants.length === 1 ? withSurname(directory, variants[0]!) : withMiddle(directory, sound));
}

/** The only person whose surname a form is in another case (`Хольмом`); `null` for nobody and for several. */
export function withDeclined(directory: Directory, form: string): Person | null {
  const declined = surnamesBehind(form).flatMap(surname => withSurname(directory, surnameSound(surname)));
  return declined.length && declined.every(other => other === declined[0]) ? declined[0]! : null;
}

function remember(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (!list) map.set(key, [person]);
  else if (!list.includes(person) && list.length < MOST_ALIKE) list.push(person);
}

/** The surnames that one may be: itself, the other gender of its Russian form, or long ones that differ by how they are transliterated. */
function variantsOf({ bySurname, near }: Directory, surname: string): readonly string[] {
  if (bySurname.has(surname)) return [surname];
  // `С.В.Орлова` may be С.В.Орлов in the genitive
  if (EITHER_GENDER.test(surname)) {
    const other = surname.endsWith(OF_A_WOMAN) ? surname.slice(0, -1) : surname + OF_A_WOMAN;
    if (bySurname.has(other)) return [other];
  }
  if (surname.length < VARIANT_LENGTH - 1) return [];
  return [...near.get(surname.slice(0, HEAD)) ?? []].filter(other => Math.max(other.length, surname.length) >= VARIANT_LENGTH && distance(other, surname, VARIANT_DISTANCE) <= VARIANT_DISTANCE);
}
