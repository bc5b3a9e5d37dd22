import type { Corrections } from '../../base/names';
import { isGiven } from '../layouts/bare-name';
import type { HeaderFacts } from '../layouts/laid';
import { distance } from './distance';
import type { Draft } from './draft';
import { soundOf } from './fold';
import { nominative, surnamesBehind } from './nominative';

/** One person of a text under all the forms that the text uses. */
export interface Person {
  /** The fullest form. */
  name: string;
  readonly given: string;
  readonly surname: string;
  /** Set by the analyst: then no form of the text replaces the name. */
  readonly fixed: boolean;
}

/** The people of one text, found by full names and parts of names. */
export interface People {
  /** The person a form means; `null` for an unknown form, or one that several people share and nobody was named by last. */
  find(form: string): Person | null;
  /** The person whom a surname behind an office means (`President Okoro`): of several with that surname the one who holds it. */
  holding(surname: string, office: string): Person | null;
  /** The person with these initials in the list of attendees. */
  byInitials(initials: string): Person | null;
}

/** `"Dez"` in `Desmond "Dez" Oyelaran`. */
const NICKNAME = / ["“‘'«][^"”’'»]{1,24}["”’'»] /u;

/** Words of a person's name, without brackets, points and what stands behind a name (`Jr.`). */
function partsOf(form: string): string[] {
  return form.replace(NICKNAME, ' ').replace(/(?<=\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, ' ').split(/[\s[\](),]+/).filter(part => part && !/^(?:Jr|Sr|II|III|IV|Esq)\.?$/.test(part));
}

/** How a surname sounds, without the article before its hyphen: `al-Abadi`, `Abadi`. */
const surnameSound = (surname: string): string => soundOf(surname.replace(/^(?:al|el|an|ar|as|ash|at|ad|az|ul|ur|ud|us)[-‐‑](?=\p{Lu})/iu, ''));

const initialOnly = (part: string): boolean => /^\p{Lu}\.?(?:\p{Lu}\.)*$/u.test(part);

/** The end of a Russian patronymic in English and in Russian letters. */
const PATRONYMIC = /(?:[oe]vich|[oe]vna|ich|ichna|[ое]вич|[ое]вна|ич|ична)$/;

/** A full name that nothing else types. */
export const OPEN_NAME = /^\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\p{Ll}[\p{L}’'-]*){1,2}$/u;

/** A name in Latin letters: only there surnames come in pairs. */
const LATIN = /^\p{Script=Latin}/u;
/** The same in capitals, as headings have it. */
const SHOUTED = /^\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+){1,2}$/u;

/** What may stand before a bare surname. */
const PARTICLE = /^(?:van|von|der|den|de|la|del|di|da|dos|bin|ibn|El|Al|De|Van|Von|Di|Da|Dela|Delos|Del|La|Dos|Das|Ní|Nic|Ó|Ould)$/;

/** The parts of a name from the first that is no particle on: `von der Leyen` has one. */
function withoutParticles(parts: readonly string[]): readonly string[] {
  let from = 0;
  while (from < parts.length - 1 && PARTICLE.test(parts[from]!)) from++;
  return from ? parts.slice(from) : parts;
}

/** Whether the surname stands first: in capitals before a given name, or before two syllables with a hyphen (`HASEBE Kento`, `Lin Mei-hua`). */
function familyFirst(parts: readonly string[]): boolean {
  const [first, second] = parts;
  return /^\p{Lu}{2,}$/u.test(first!) && /\p{Ll}/u.test(second!) || parts.length === 2 && first!.length < 6 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second!);
}

/** How many characters of two surnames may differ where they are long: one transliteration writes `nyh`, another `ny`. */
const VARIANT_DISTANCE = 2, VARIANT_LENGTH = 8;

/** Finds out who is who from the drafts that are surely persons, the header and the analyst's names. Linear in the drafts. */
export function peopleOf(drafts: readonly Draft[], header: HeaderFacts, corrections: Corrections): People {
  const bySurname = new Map<string, Person[]>(), byGiven = new Map<string, Person[]>(), byMiddle = new Map<string, Person[]>(), byForm = new Map<string, Person | null>(), initials = new Map<string, Person>();
  const near = new Map<string, Set<string>>();

  const remember = (map: Map<string, Person[]>, key: string, person: Person): void => {
    const list = map.get(key);
    if (!list) map.set(key, [person]);
    else if (!list.includes(person) && list.length < 32) list.push(person);
  };
  const variantsOf = (surname: string): string[] => {
    if (bySurname.has(surname)) return [surname];
    // `С.В.Орлова` may be С.В.Орлов in the genitive
    if (/[внй]а?$/u.test(surname)) {
      const other = surname.endsWith('а') ? surname.slice(0, -1) : `${surname}а`;
      if (bySurname.has(other)) return [other];
    }
    if (surname.length < VARIANT_LENGTH - 1) return [];
    const found: string[] = [];
    for (const other of near.get(surname.slice(0, 4)) ?? []) if (Math.max(other.length, surname.length) >= VARIANT_LENGTH && distance(other, surname, VARIANT_DISTANCE) <= VARIANT_DISTANCE) found.push(other);
    return found;
  };
  /** The person of whose surnames a form has only the first or one more: `Josep Roca Vidal` and `Josep Roca`. */
  const ofSeveral = (parts: readonly string[]): Person | null => {
    for (const part of parts.slice(1, -1)) for (const person of bySurname.get(surnameSound(part)) ?? []) if (soundOf(person.given) === soundOf(parts[0]!)) return person;
    const plain = parts.filter(part => !PARTICLE.test(part));
    for (const person of byMiddle.get(surnameSound(parts.at(-1)!)) ?? []) if (soundOf(person.given) === soundOf(parts[0]!) && plain.length === 2) return person;
    return null;
  };
  const register = (written: string, fixed: boolean): Person | null => {
    const known = byForm.get(written), form = fixed ? written : nominative(written);
    if (known) return known;
    const parts = partsOf(form);
    if (withoutParticles(parts).length < 2) return null;
    const turned = familyFirst(parts), surname = surnameSound(turned ? parts[0]! : parts.at(-1)!), given = turned ? parts.at(-1)! : parts[0]!;
    if (!surname) return null;
    for (const key of variantsOf(surname)) for (const person of bySurname.get(key) ?? []) {
      if (!sameGiven(person.given, given)) continue;
      byForm.set(written, person);
      if (!person.fixed && fuller(form, person.name)) person.name = nameOf(form);
      return person;
    }
    const shorter = turned ? null : ofSeveral(parts);
    if (shorter) {
      byForm.set(written, shorter);
      if (!shorter.fixed && fuller(form, shorter.name)) { shorter.name = nameOf(form); remember(bySurname, surname, shorter); }
      return shorter;
    }
    const person: Person = { name: nameOf(form), given, surname, fixed };
    byForm.set(written, person);
    remember(bySurname, surname, person);
    remember(byGiven, soundOf(given), person);
    for (const middle of parts.slice(1, -1)) if (middle.length > 3) remember(byMiddle, surnameSound(middle), person);
    const bucket = near.get(surname.slice(0, 4)) ?? new Set<string>();
    if (bucket.size < 32) near.set(surname.slice(0, 4), bucket.add(surname));
    return person;
  };

  for (const known of corrections.names) if (known.kind === 'person') {
    const person = register(known.name, true);
    for (const other of known.also) if (person && !byForm.has(other)) byForm.set(other, person);
  }
  for (const listed of header.people) {
    const person = register(listed.name, false);
    if (person && listed.initials) initials.set(listed.initials, person);
  }
  const certain = drafts.filter(draft => draft.kind === 'person' && draft.sure !== 'weak' && draft.sure !== 'low');
  // `Lind, Ada` is Ada Lind
  const forms = new Map(certain.map(({ text, name }) => [text, name !== null && text.includes(', ') ? name : text])), formal = new Set([...forms.keys()].filter(form => PATRONYMIC.test(form) && partsOf(form).length === 2));
  // `President Roca Vidal` is the Pere Roca Vidal whom the text names further on
  const tails = new Map<string, string>();
  for (const form of forms.keys()) { const parts = form.split(' '); if (parts.length === 3 && !isGiven(parts[1]!) && LATIN.test(form)) tails.set(`${parts[1]!} ${parts[2]!}`, form); }
  for (const form of forms.keys()) { const full = tails.get(form), person = full === undefined ? null : register(full, false); if (person) byForm.set(form, person); }
  for (const [form, name] of forms) if (!formal.has(form)) register(name, false);
  // `Tracy Vell`, two words that no list knows, is whom `Ms Vell` means
  const titled = new Set(certain.flatMap(({ text, sure }) => sure === 'high' && !text.includes(' ') ? [surnameSound(text)] : []));
  for (const { text, kind, sure } of drafts) if (kind === null && (sure !== 'weak' && OPEN_NAME.test(text) || SHOUTED.test(text)) && titled.has(surnameSound(text.slice(text.lastIndexOf(' ') + 1)))) register(text, false);
  // `Oleg Nikolaevich` is the one Oleg of the text, if there is one
  for (const text of formal) {
    const given = partsOf(text)[0]!, alike = byGiven.get(soundOf(given)) ?? [];
    // where one Alexander and one Aleksandr are named, as each is written
    const known = alike.length > 1 ? alike.filter(person => person.given === given) : alike;
    if (known.length === 1 && !byForm.has(text)) byForm.set(text, known[0]!);
    else register(text, false);
  }
  // `Mr. BROWN` and `Mr. Brown` are one, though the text gives no given name
  for (const text of new Set(certain.flatMap(({ text, name, sure }) => !name && sure === 'high' ? [text] : []))) {
    const parts = withoutParticles(partsOf(text)), surname = parts.length === 1 ? surnameSound(parts[0]!) : '';
    if (!surname) continue;
    const person = variantsOf(surname).flatMap(key => bySurname.get(key) ?? [])[0];
    // `Minister Sohail` of `Sohail Karim`: some are called by the given name
    if (!person && byGiven.get(surname)?.length === 1) continue;
    if (!person) remember(bySurname, surname, { name: text, given: '', surname, fixed: false });
    else if (!person.given && fuller(text, person.name)) person.name = text;
  }

  // which offices stand beside the full names of those who share a surname
  const offices = new Map<Person, Set<string>>();
  for (const { text, role } of certain) {
    const person = role && text.includes(' ') ? byForm.get(text) : null;
    if (person) offices.set(person, new Set([...offices.get(person) ?? [], ...wordsOf(role!.text)]));
  }

  const only = (list: readonly Person[] | undefined): Person | null => list?.length === 1 ? list[0]! : null;
  const look = (form: string): Person | null => {
    const parts = partsOf(form).filter((part, i, all) => all.length === 1 || i === all.length - 1 || !initialOnly(part) || i === 0);
    if (!parts.length) return null;
    while (parts.length > 1 && PARTICLE.test(parts[0]!)) parts.shift();
    const last = surnameSound(parts.at(-1)!);
    if (parts.length > 1) {
      for (const key of variantsOf(last)) for (const person of bySurname.get(key) ?? []) if (sameGiven(person.given, parts[0]!)) return person;
      // `Björk Rán` of `Björk Rán Einarsdóttir`
      const middle = (byMiddle.get(last) ?? []).filter(({ given }) => given === parts[0]);
      // given name and patronymic, without the surname
      return middle.length === 1 && parts.length === 2 && !PATRONYMIC.test(form) ? middle[0]! : null;
    }
    if (initialOnly(parts[0]!) && parts[0]!.length < 3) return null;
    const bySame = bySurname.get(last);
    if (bySame) return bySame[0]!;
    const given = only(byGiven.get(last));
    if (given) return given;
    const declined = surnamesBehind(parts[0]!).flatMap(surname => bySurname.get(surnameSound(surname)) ?? []);
    if (declined.length && declined.every(person => person === declined[0])) return declined[0]!;
    const variants = variantsOf(last);
    return variants.length === 1 ? only(bySurname.get(variants[0]!)) : only(byMiddle.get(last));
  };
  const find = (form: string): Person | null => {
    let person = byForm.get(form);
    if (person === undefined) byForm.set(form, person = look(form));
    return person;
  };
  return {
    find,
    holding(surname, office) {
      const sharing = surname.includes(' ') ? [] : bySurname.get(surnameSound(surname)) ?? [], last = sharing.length > 1 ? wordsOf(office).at(-1) : undefined;
      return last === undefined ? find(surname) : only(sharing.filter(person => offices.get(person)?.has(last))) ?? find(surname);
    },
    byInitials: letters => initials.get(letters) ?? null,
  };
}

/** The words of an office in small letters. */
const wordsOf = (office: string): readonly string[] => office.toLowerCase().match(/\p{L}+/gu) ?? [];

/** `Aleksandr Grigoriyevich [Lukashenko]` → `Aleksandr Lukashenko`: an editor's bracket is the surname. */
function nameOf(form: string): string {
  const bracket = form.indexOf(' [');
  if (NICKNAME.test(form)) return form.replace(NICKNAME, ' ');
  return bracket < 0 ? form : `${form.slice(0, form.indexOf(' '))} ${form.slice(bracket + 2).replace(']', '')}`;
}

/** Whether a form says more than the name so far: more parts, or small letters where there were only capitals. */
function fuller(form: string, name: string): boolean {
  if (form.includes('[')) return false;
  const shouts = name === name.toUpperCase(), whispers = form !== form.toUpperCase();
  if (shouts && whispers) return true;
  if (!whispers && !shouts) return false;
  if (form.length === name.length - 1 && name === `${form}а`) return true;
  const parts = partsOf(form).length, before = partsOf(name).length;
  return parts > before || parts === before && initialOnly(partsOf(name)[0]!) && !initialOnly(partsOf(form)[0]!);
}

/** Whether two given names may be one person's: the same sound, an initial of the other, or the short form it begins with. */
function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a === '' || b === '') return false;
  if (initialOnly(a) || initialOnly(b)) return a[0]!.toLowerCase() === b[0]!.toLowerCase();
  const x = soundOf(a), y = soundOf(b);
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 3 && long.startsWith(short) || short.length >= 5 && distance(x, y, 2) <= 2 && x[0] === y[0];
}
