import { JOINED, PARTICLE, SUFFIX } from '../lexicon/name-shapes';
import { distance } from './distance';
import { soundOf } from './fold';

/** `"Dez"` in `Desmond "Dez" Oyelaran`. */
const NICKNAME = / ["“‘'«][^"”’'»]{1,24}["”’'»] /u;

/** Words of a person's name, without brackets, points and what stands behind a name (`Jr.`). */
export function partsOf(form: string): string[] {
  return form.replace(NICKNAME, ' ').replace(/(?<=\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, ' ').split(/[\s[\](),]+/).filter(part => part && !SUFFIX.test(part));
}

const ARTICLE = new RegExp(String.raw`^(?:${JOINED})[-‐‑](?=\p{Lu})`, 'iu');

/** How a surname sounds, without the article before its hyphen: `al-Abadi`, `Abadi`. */
export const surnameSound = (surname: string): string => soundOf(surname.replace(ARTICLE, ''));

/** Whether a part of a name is only initials: `A`, `A.`, `A.B.` */
export const initialOnly = (part: string): boolean => /^\p{Lu}\.?(?:\p{Lu}\.)*$/u.test(part);

/** The parts of a name from the first that is no particle on: `von der Leyen` has one. */
export function withoutParticles(parts: readonly string[]): readonly string[] {
  let from = 0;
  while (from < parts.length - 1 && PARTICLE.test(parts[from]!)) from++;
  return from ? parts.slice(from) : parts;
}

/** Whether the surname stands first: in capitals before a given name, or before two syllables with a hyphen (`HASEBE Kento`, `Lin Mei-hua`). */
export function familyFirst(parts: readonly string[]): boolean {
  const [first, second] = parts;
  return /^\p{Lu}{2,}$/u.test(first!) && /\p{Ll}/u.test(second!) || parts.length === 2 && first!.length < 6 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second!);
}

/** `Aleksandr Grigoriyevich [Lukashenko]` → `Aleksandr Lukashenko`: an editor's bracket is the surname. */
export function nameOf(form: string): string {
  const bracket = form.indexOf(' [');
  if (NICKNAME.test(form)) return form.replace(NICKNAME, ' ');
  return bracket < 0 ? form : `${form.slice(0, form.indexOf(' '))} ${form.slice(bracket + 2).replace(']', '')}`;
}

/** Whether a form says more than the name so far: more parts, or small letters where there were only capitals. */
export function fuller(form: string, name: string): boolean {
  if (form.includes('[')) return false;
  const shouts = name === name.toUpperCase(), whispers = form !== form.toUpperCase();
  if (shouts && whispers) return true;
  if (!whispers && !shouts) return false;
  if (form.length === name.length - 1 && name === `${form}а`) return true;
  const parts = partsOf(form).length, before = partsOf(name).length;
  return parts > before || parts === before && initialOnly(partsOf(name)[0]!) && !initialOnly(partsOf(form)[0]!);
}

/** Whether two given names may be one person's: the same sound, an initial of the other, or the short form it begins with. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a === '' || b === '') return false;
  if (initialOnly(a) || initialOnly(b)) return a[0]!.toLowerCase() === b[0]!.toLowerCase();
  const x = soundOf(a), y = soundOf(b);
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 3 && long.startsWith(short) || short.length >= 5 && distance(x, y, 2) <= 2 && x[0] === y[0];
}
