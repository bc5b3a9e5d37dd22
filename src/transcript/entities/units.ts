import { LEGAL_FORM } from '../lexicon/companies';
import { HYPHENED_END } from '../lexicon/name-shapes';
import { addressEnd } from './address';
import { isGlued, TokenKind, type Tokens } from '../tokens';
import { titleCase, unmarked } from './fold';
import { letterBit, Word, type Entry, type Known } from './entry';
import { isAmount } from './money';
import type { Vocabulary } from './vocabulary';
import { saintAt } from './saints';
import { beginsLegalForm, isElision, isNamePrefix } from './small-words';
import { byNumber, wordNumbers } from '../words';

/** One part of a name: a word with what is glued to it (`Wirfs-Brock`, `U.S.`, `MAZ-203`), or a whole name of the lists. */
export interface Unit {
  /** Tokens, `last` included. */
  readonly first: number;
  readonly last: number;
  /** Offsets of what belongs to a name, the point of an abbreviation left out. */
  readonly start: number;
  readonly end: number;
  readonly flags: number;
  readonly known: Known | null;
  readonly shape: 'word' | 'caps' | 'initial' | 'model';
  /** Whether a name may go on from here to the next unit: no comma, mark, possessive or sentence between them. */
  readonly open: boolean;
}

/** What units are made from. */
export interface Scan {
  readonly tokens: Tokens;
  readonly vocabulary: Vocabulary;
  /** 1 for each token that begins a sentence or something like one (after a colon, an opening mark, a dash). */
  readonly initial: Uint8Array;
  /** The number of each token's word, until other tokens are numbered. */
  readonly numbers: Int32Array;
}

/** The longest list of units that is looked at as one run; longer ones are no names but lists or headlines. */
const MOST_UNITS = 48;
const HYPHENS = '-‐‑';

const plainOf = byNumber(unmarked);

/** The text of a token as names are looked up; `''` outside of the list. */
export function wordAt(tokens: Tokens, index: number): string {
  return index >= 0 && index < tokens.count ? plainOf(wordNumbers(tokens)[index]!) : '';
}

/** What the lists say of a token, trying `UKRAINE` as `Ukraine` too. */
export function entryAt({ tokens: { kinds, count }, vocabulary, numbers }: Scan, index: number): Entry | null {
  if (index < 0 || index >= count || kinds[index]! > TokenKind.Caps) return null;
  return kinds[index] === TokenKind.Caps ? vocabulary.shoutedOf(numbers[index]!) : vocabulary.entryOf(numbers[index]!);
}

/** Whether a token is a word with a capital. */
export function isCapital(tokens: Tokens, index: number): boolean {
  const kind = tokens.kinds[index];
  return index < tokens.count && (kind === TokenKind.Capital || kind === TokenKind.Caps);
}

/** Whether a token is one of these characters. */
export function isSign(tokens: Tokens, index: number, signs: string): boolean {
  if (index >= tokens.count || tokens.kinds[index]! < TokenKind.Mark || tokens.ends[index]! - tokens.starts[index]! !== 1) return false;
  const unit = tokens.text.charCodeAt(tokens.starts[index]!);
  for (let i = 0; i < signs.length; i++) if (signs.charCodeAt(i) === unit) return true;
  return false;
}

/** The longest name of the lists that begins at a token: what it is and its last token. */
export function knownAt(scan: Scan, index: number): { readonly known: Known; readonly last: number } | null {
  const { tokens, vocabulary } = scan;
  const entry = entryAt(scan, index);
  let found = entry?.known ? { known: entry.known, last: index } : null;
  if (!entry || !(entry.longer & letterBit(wordAt(tokens, index + 1)))) return found;
  const shout = tokens.kinds[index] === TokenKind.Caps;
  const first = wordAt(tokens, index);
  let key = vocabulary.entries.get(first)?.longer ? first : titleCase(first), longer = entry.longer;
  for (let i = index + 1; i < tokens.count && i < index + 14; i++) {
    const word = wordAt(tokens, i);
    if (!(longer & letterBit(word))) break;
    let next = vocabulary.entries.get(`${key} ${word}`);
    if (next) key = `${key} ${word}`;
    else if (shout && (next = vocabulary.entries.get(`${key} ${titleCase(word)}`))) key = `${key} ${titleCase(word)}`;
    else break;
    if (next.known) found = { known: next.known, last: i };
    longer = next.longer;
  }
  return found;
}

/** Reads the run of units that begins at a token with a capital. Never empty; looks at each token a bounded number of times. */
export function readRun(scan: Scan, from: number): Unit[] {
  const units: Unit[] = [];
  let i = from;
  while (units.length < MOST_UNITS && i < scan.tokens.count && (isCapital(scan.tokens, i) || mayJoin(scan, i) && (isPrefixed(scan.tokens, i) || units.length > 0 && (particleGoesOn(scan, i, units) || isElided(scan, i) || legalForm(scan, i))))) {
    const unit = readUnit(scan, i), owner = ownerEnd(scan, unit, units);
    units.push(owner < 0 ? unit : { ...unit, open: true });
    if (owner >= 0) { i = owner + 1; continue; }
    i = unit.last + 1;
    if (pairs(scan, unit.last)) i++;
    else if (!unit.open) break;
  }
  return units;
}

function readUnit(scan: Scan, index: number): Unit {
  const { tokens, vocabulary } = scan, { text, starts, ends, kinds } = tokens;
  const start = starts[index]!;
  const listed = knownAt(scan, index), found = listed && isArticle(scan, index, listed.last) ? null : listed;
  if (found && (found.last > index || !hyphenJoins(scan, index))) {
    // the final point of `U.S.` and `D.C.` is in the list's form; that of `St. Petersburg` is inside
    const entry = found.last === index ? entryAt(scan, index) : undefined;
    return finish(scan, index, found.last, start, ends[found.last]!, entry?.flags ?? 0, found.known, kinds[index] === TokenKind.Caps ? 'caps' : 'word');
  }
  const entry = entryAt(scan, index);
  const addressed = kinds[index] === TokenKind.Lower ? -1 : addressEnd(tokens, index);
  if (addressed >= 0) return finish(scan, index, addressed, start, ends[addressed]!, Word.Title, null, 'word');
  const form = legalForm(scan, index);
  if (form) return finish(scan, index, form.last, start, form.end, Word.CompanyEnding, null, 'word');
  const letter = ends[index]! - start === 1 && !(isGlued(tokens, index) && kinds[index - 1]! > TokenKind.Lower && kinds[index - 1] !== TokenKind.Mark && kinds[index - 1] !== TokenKind.Punct);
  if (letter && !scan.initial[index + 2] && isSign(tokens, index + 1, '.') && isGlued(tokens, index + 1)) {
    let last = index + 1;
    while (last + 2 < tokens.count && isGlued(tokens, last + 1) && isCapital(tokens, last + 1) && ends[last + 1]! - starts[last + 1]! === 1 && isSign(tokens, last + 2, '.') && isGlued(tokens, last + 2) && last < index + 9) last += 2;
    // `H.E.` and `H.E` are forms of address in the lists, and no initials of a name
    if (isCapital(tokens, last + 1) && isGlued(tokens, last + 1) && (vocabulary.entries.get(text.slice(start, ends[last + 1]))?.flags ?? 0) & Word.Title) return finish(scan, index, last + 1, start, ends[last + 1]!, Word.Title, null, 'word');
    const apart = addressApart(scan, index, last);
    if (apart > 0) return finish(scan, index, apart, start, ends[apart]!, Word.Title, null, 'word');
    const address = (vocabulary.entries.get(text.slice(start, ends[last]))?.flags ?? 0) & Word.Title;
    return finish(scan, index, last, start, ends[last]!, address, null, address ? 'word' : 'initial');
  }
  if (index + 2 < tokens.count && isSign(tokens, index + 1, '.') && isGlued(tokens, index + 1) && (entry?.flags ?? 0) & (Word.Title | Word.Role | Word.PlaceHead | Word.CompanyEnding) && !scan.initial[index + 2]) {
    return finish(scan, index, index + 1, start, ends[index]!, entry!.flags, null, 'word');
  }
  const saint = saintAt(tokens, index);
  if (saint > 0) return finish(scan, index, saint, start, ends[saint]!, 0, vocabulary.entries.get(`Saint ${titleCase(wordAt(tokens, saint))}`)?.known ?? null, kinds[index] === TokenKind.Caps && ends[index]! - start > 2 ? 'caps' : 'word');
  if (hyphenJoins(scan, index)) {
    let last = index;
    while (hyphenJoins(scan, last) && last < index + 8) last += 2;
    // several of a model: `F-16s`
    if (kinds[last] === TokenKind.Number && kinds[last + 1] === TokenKind.Lower && isGlued(tokens, last + 1) && wordAt(tokens, last + 1) === 's') last++;
    const people = last === index + 2 && vocabulary.peoplePrefixes.has(wordAt(tokens, index)) ? entryAt(scan, last)?.known : null;
    if (people?.kind === 'group') return finish(scan, index, last, start, ends[last]!, 0, people, 'word');
    const model = kinds[last] !== TokenKind.Capital && kinds[last] !== TokenKind.Caps && /\d/.test(text[starts[last]! - 1]! + text[starts[last]!]!);
    const whole = vocabulary.entries.get(unmarked(text.slice(start, ends[last])));
    return finish(scan, index, last, start, ends[last]!, whole?.flags ?? (entry?.flags ?? 0) & (model ? Word.Never : Word.Given | Word.Particle | Word.Never | Word.OrganisationHead), null, model ? 'model' : 'word');
  }
  return finish(scan, index, index, start, ends[index]!, entry?.flags ?? 0, null, kinds[index] === TokenKind.Caps ? 'caps' : 'word');
}

/** Whether a name of the lists that reaches from one token to another only has its article before what the lists know by itself: `The Gambia`. */
function isArticle(scan: Scan, first: number, last: number): boolean {
  const behind = last > first && wordAt(scan.tokens, first) === 'The' ? knownAt(scan, first + 1) : null;
  return behind?.last === last && !behind.known.name.startsWith('The ');
}

/** The last token of a form of address whose letters are written apart (`H. E. Mr Lind`), from its first letter up to the point at `last`; -1 for none. */
function addressApart({ tokens, vocabulary }: Scan, first: number, last: number): number {
  const second = last + 1;
  if (last !== first + 1 || !isCapital(tokens, second) || tokens.ends[second]! - tokens.starts[second]! !== 1 || !isSign(tokens, second + 1, '.') || !isCapital(tokens, second + 2)) return -1;
  return (vocabulary.entries.get(`${wordAt(tokens, first)}.${wordAt(tokens, second)}.`)?.flags ?? 0) & Word.Title ? second + 1 : -1;
}

/** A legal form of a company with its points: `S.A.`, `A/S`, `plc`; `null` for none. `Co.` and `Inc.` keep theirs out of the name where a sentence ends. */
function legalForm({ tokens, initial, numbers }: Scan, index: number): { readonly last: number; readonly end: number } | null {
  if (!beginsForm(numbers[index]!)) return null;
  const start = tokens.starts[index]!, found = LEGAL_FORM.exec(tokens.text.slice(start, start + 12));
  if (!found) return null;
  // the point that ends `Sdn Bhd.` is the sentence's: a form that has points has them all
  const end = start + (/^[^.]+\.$/.test(found[0]) ? found[0].length - 1 : found[0].length);
  let last = index;
  while (last + 1 < tokens.count && tokens.ends[last]! < end && !initial[last + 1]) last++;
  return tokens.ends[last] === end ? { last, end } : null;
}

const beginsForm = byNumber(beginsLegalForm);

/** Whether the hyphen after a token makes one word of it and the next: not between two names of the lists (`Belarus-Russia`), nor before a small letter. */
function hyphenJoins(scan: Scan, index: number): boolean {
  const { tokens } = scan;
  if (!isSign(tokens, index + 1, HYPHENS) || !isGlued(tokens, index + 1) || index + 2 >= tokens.count || !isGlued(tokens, index + 2)) return false;
  if (tokens.kinds[index + 2] === TokenKind.Number) return true;
  if (tokens.kinds[index + 2] === TokenKind.Lower) return isSyllable(scan, index, index + 2);
  if (!isCapital(tokens, index + 2)) return false;
  return !(entryAt(scan, index)?.known?.sure && knownAt(scan, index + 2)?.known.sure);
}

/** Whether a small word behind a hyphen is the second syllable of a given name beside a surname of East Asia: `Kim Min-ji`, `Min-ji Kim`. */
function isSyllable(scan: Scan, first: number, second: number): boolean {
  const { tokens } = scan, length = tokens.ends[second]! - tokens.starts[second]!;
  if (HYPHENED_END.test(wordAt(tokens, second)) || length > 1 && length < 6 && tokens.ends[first]! - tokens.starts[first]! < 6 && isCapital(tokens, second + 1) && tokens.starts[second + 1]! === tokens.ends[second]! + 1 && (entryAt(scan, second + 1)?.flags ?? 0) & Word.FamilyFirst) return true;
  if (length < 2 || length > 6 || first === 0 || !isCapital(tokens, first - 1) || tokens.ends[first]! - tokens.starts[first]! > 6) return false;
  return ((entryAt(scan, first - 1)?.flags ?? 0) & Word.FamilyFirst) !== 0;
}

/** Whether a token is a small word with which a name may begin or go on: of most words of a text it tells that none does. */
export function mayJoin({ tokens: { kinds }, vocabulary, numbers }: Scan, index: number): boolean {
  return kinds[index] === TokenKind.Lower && vocabulary.joinsNames(numbers[index]!);
}

/** Whether a small word goes on a person's name: `van` in `Ursula van Dyk`, `bin` anywhere before a capital. */
function particleGoesOn(scan: Scan, index: number, before: readonly Unit[]): boolean {
  const { tokens } = scan;
  if (tokens.kinds[index] !== TokenKind.Lower) return false;
  const flags = entryAt(scan, index)?.flags ?? 0;
  if (!(flags & Word.Particle) || !(flags & Word.StrongParticle) && !before.some((unit, i) => unit.flags & (Word.Given | Word.Particle | Word.OrganisationPrefix) || unit.shape === 'initial' || i === before.length - 1 && unit.flags & (Word.Title | Word.Role) && !unit.known)) return false;
  return isCapital(tokens, index + 1) || tokens.kinds[index + 1] === TokenKind.Lower && ((entryAt(scan, index + 1)?.flags ?? 0) & Word.Particle) !== 0 && isCapital(tokens, index + 2);
}

function finish(scan: Scan, first: number, last: number, start: number, end: number, flags: number, known: Known | null, shape: Unit['shape']): Unit {
  const { tokens, initial } = scan, next = last + 1;
  let open = next < tokens.count && !initial[next];
  if (open) {
    if (isCapital(tokens, next)) open = !isAmount(scan.tokens, scan.numbers, next) && (tokens.starts[next]! > tokens.ends[last]! || shape === 'initial') && !blankLine(tokens, last);
    else open = tokens.kinds[next] === TokenKind.Lower && tokens.starts[next]! > tokens.ends[last]!;
  }
  return { first, last, start, end, flags, known, shape, open };
}

/** `d'Artois`, `dell'Acqua`: a small particle and a capital in one token. */
function isElided({ tokens, numbers }: Scan, index: number): boolean {
  return tokens.kinds[index] === TokenKind.Lower && hasElision(numbers[index]!);
}
const hasElision = byNumber(isElision);

/** `al-Abadi` in small letters: the article belongs to the surname behind its hyphen. */
export function isPrefixed(tokens: Tokens, index: number): boolean {
  return tokens.kinds[index] === TokenKind.Lower && isSign(tokens, index + 1, HYPHENS) && isGlued(tokens, index + 1) && isCapital(tokens, index + 2) && isGlued(tokens, index + 2) && isNamePrefix(wordAt(tokens, index));
}

/** How far ahead the head noun of those who own it is looked for. */
const OWNED = 4;

/** The token of a mark that does not end the name: of the possessive of common owners whose body follows (`Workers' Union`, `People's Assembly`); -1 for none. */
function ownerEnd(scan: Scan, unit: Unit, before: readonly Unit[]): number {
  const { tokens } = scan, mark = unit.last + 1;
  // `Esther Achieng' Otieno`: the mark is a letter of the name
  if (!unit.known && isSign(tokens, mark, "'’") && isGlued(tokens, mark) && isCapital(tokens, mark + 1) && !isGlued(tokens, mark + 1) && tokens.text[tokens.ends[unit.last]! - 1] !== 's' && before.at(-1) && before.at(-1)!.flags & Word.Given) return mark;
  // `the People's Champions`
  if (tokens.kinds[mark] === TokenKind.Possessive && isCapital(tokens, mark + 1) && !scan.initial[mark + 1] && wordAt(tokens, unit.last) === 'People') return mark;
  const holders = (unit.flags & Word.Role) !== 0 && wordAt(tokens, unit.last).endsWith('s');
  // `Yavapai County Sheriff's Office`, `the Governor's Office`
  if (!unit.known && unit.flags & Word.Role && tokens.kinds[mark] === TokenKind.Possessive && isCapital(tokens, mark + 1) && scan.vocabulary.heldBodies.has(wordAt(tokens, mark + 1))) return mark;
  // `the Keepers’ Union`
  const members = !unit.known && tokens.text[tokens.ends[unit.last]! - 1] === 's' && (entryAt(scan, mark + 1)?.flags ?? 0) & Word.OrganisationHead;
  // `the University's Centre for Norlandian Studies`: whose centre it is
  if (unit.flags & Word.OrganisationHead && !holders && !members) return -1;
  // `the South's Central Agency`: the body of a country that is called by its direction
  if (scan.vocabulary.directions.has(wordAt(tokens, unit.last)) || !(unit.flags & Word.Plain) && !holders && !members || unit.known || !isCapital(tokens, mark + 1) || !isGlued(tokens, mark) || isGlued(tokens, mark + 1)) return -1;
  if (tokens.kinds[mark] !== TokenKind.Possessive && !(isSign(tokens, mark, "'’") && tokens.text[tokens.ends[unit.last]! - 1] === 's')) return -1;
  for (let i = mark + 1; i <= mark + OWNED && isCapital(tokens, i) && (i === mark + 1 || !scan.initial[i]); i++) if ((entryAt(scan, i)?.flags ?? 0) & (Word.OrganisationHead | Word.EventHead) || holders && scan.vocabulary.gatherings.has(wordAt(tokens, i))) return mark;
  return -1;
}

/** Whether a hyphen or dash joins a word to the next one of the run, as in `Japan-Brunei Forum`: both go before one head noun. */
export function pairs({ tokens }: Scan, last: number): boolean {
  return isSign(tokens, last + 1, '-‐‑–') && isGlued(tokens, last + 1) && isGlued(tokens, last + 2) && isCapital(tokens, last + 2);
}

function blankLine(tokens: Tokens, last: number): boolean {
  let breaks = 0;
  for (let at = tokens.ends[last]!; at < tokens.starts[last + 1]!; at++) if (tokens.text.charCodeAt(at) === 10) breaks++;
  return breaks > 1;
}
