import { TokenKind } from '../tokens';
import type { Candidate } from './candidates';
import { headedName } from './heads';
import { joinedName, ledPlace, officeOfHolder, spelledOut } from './joined';
import { officeLength, type Office } from './offices';
import { personAt, placedSurname } from './people-names';
import { afterProductCue } from './products';
import { contextOf, flagsAt, isBodyNoun, isPersonNoun, isWho } from './surroundings';
import { isCapital, isSign, wordAt, type Scan, type Unit } from './units';
import { DULL, unlisted } from './unlisted';
import { Word } from './entry';

/** Takes one run of units apart into names. `office` is the one that ends right before the run; gives the one that ends with it. */
export function segment(scan: Scan, units: readonly Unit[], headline: boolean, before: Office | null, out: Candidate[]): Office | null {
  let office = before;
  for (let p = 0; p < units.length;) {
    const unit = units[p]!;
    // `US$180`, `TOP$5`: a currency
    if (scan.tokens.text[unit.end] === '$') { p++; continue; }
    const whole = officeOfHolder(scan, units, p) ?? spelledOut(scan, units, p);
    if (whole) {
      out.push(whole);
      office = null;
      while (p < units.length && units[p]!.start < whole.end) p++;
      continue;
    }
    const officeUnits = officeLength(scan, units, p);
    if (officeUnits) {
      const last = units[p + officeUnits - 1]!;
      office = { start: office && !office.field ? office.start : unit.start, end: last.end, token: last.last, field: false, named: units.slice(p, p + officeUnits).some(one => one.flags & Word.Role), several: (last.flags & Word.Role) !== 0 && /[^s]s$/.test(wordAt(scan.tokens, last.last)) };
      p += officeUnits;
      continue;
    }
    if (scan.initial[unit.first] && unit.flags & Word.Grammar && !unit.known && !(unit.flags & Word.Given && units[p + 1])) { p++; continue; }
    // `Welcoming Jane Roe, …`, `Responding, he …`: a participle takes its capital from the sentence
    if (scan.initial[unit.first] && !unit.known && /^\p{Lu}\p{Ll}{3,}ing$/u.test(wordAt(scan.tokens, unit.first)) && !(unit.flags & Word.Given) && (unit.open && units[p + 1] && !headline || isSign(scan.tokens, unit.last + 1, ','))) { p++; continue; }
    // `Steelmaker Hartfeld`: a headline's or a sentence's first noun, and then the name
    if (!unit.known && unit.open && units[p + 1] && (headline || scan.initial[unit.first] === 1) && !(unit.flags & Word.OrganisationHead) && isBodyNoun(scan, unit.first)) { p++; continue; }
    // `Headteacher Ada Vell`: what somebody is takes its capital from the sentence, too
    if (!unit.known && unit.open && units[p + 1] && scan.initial[unit.first] === 1 && !(unit.flags & (Word.Given | Word.Plain)) && units[p + 1]!.flags & Word.Given && isPersonNoun(scan, unit.first)) {
      office = { start: unit.start, end: unit.end, token: unit.last, field: false, named: true, several: false };
      p++;
      continue;
    }
    // `The Westmark Chronicle`: the article is no part of the name
    if (!unit.known && unit.open && units[p + 1] && unit.flags & Word.Grammar && wordAt(scan.tokens, unit.first) === 'The') { p++; continue; }
    const headed = placedSurname(scan, units, p, office) < 0 ? headedName(scan, units, p, office?.field ?? false, headline) : null;
    if (office?.field && !headed && !unit.known && !(unit.flags & Word.Given) && (unit.flags & DULL || unit.open && units[p + 1] && !units[p + 1]!.known && units[p + 1]!.flags & Word.Plain || unit.open && units[p + 1] && units[p + 1]!.flags & Word.Given)) {
      // `Secretary of State Jane Roe`: after the field's words comes the person
      const next = unit.open ? units[p + 1] : undefined;
      office = { ...office, end: unit.end, token: unit.last, field: !next || (next.flags & DULL) !== 0 && !(next.flags & Word.Given) };
      p++;
      continue;
    }
    const quoted = quotedBody(scan, unit);
    if (quoted) {
      out.push(quoted);
      while (p < units.length && units[p]!.start < quoted.end) p++;
      continue;
    }
    const led = headed || headline ? null : ledPlace(scan, units, p);
    if (led) {
      out.push(led);
      office = null;
      p += 2;
      continue;
    }
    const person = headed && headed.kind !== 'person' ? null : personAt(scan, units, p, office, headline);
    if (person) {
      out.push(person.candidate);
      office = office?.several ? { ...office, end: person.candidate.end, token: units[p + person.count - 1]!.last } : null;
      p += person.count;
      continue;
    }
    if (headed) {
      out.push(headed);
      let token = unit.last;
      while (scan.tokens.ends[token]! < headed.end) token++;
      if (office) office = { ...office, end: headed.end, field: false, token };
      while (p < units.length && units[p]!.start < headed.end) p++;
      continue;
    }
    const product = afterProductCue(scan, unit);
    if (product && !headline) {
      out.push(...product);
      while (p < units.length && units[p]!.start < product.at(-1)!.end) p++;
      continue;
    }
    const joined = headed ? null : joinedName(scan, units, p, headline);
    if (joined) {
      out.push(joined);
      while (p < units.length && units[p]!.start < joined.end) p++;
      if (office) office = { ...office, end: joined.end, token: units[p - 1]!.last, field: false };
      continue;
    }
    if (unit.known) {
      const named = listed(scan, unit, headline);
      // `Marston, who founded it`: a company is not a who
      if (!isSilent(scan, unit)) out.push(unit.known.kind === 'organisation' && unit.first === unit.last && isWho(scan, unit.last) ? { ...named, kind: null, name: null, sure: 'low' } : named);
      // `Minister of Foreign and European Affairs Jane Roe`: the field goes on behind the adjective
      const fieldGoesOn = office?.field === true && unit.known.kind === 'group' && unit.open && units[p + 1] !== undefined && (units[p + 1]!.flags & DULL) !== 0;
      if (office) office = { ...office, end: unit.end, token: unit.last, field: fieldGoesOn };
      p++;
      continue;
    }
    p = unlisted(scan, units, p, headline, office, out);
    if (office) office = { ...office, token: units[p - 1]!.last };
  }
  return office;
}

/** A name of the lists that is none here: a language, `West` without its article. */
function isSilent(scan: Scan, unit: Unit): boolean {
  const { tokens } = scan, known = unit.known!, words = scan.vocabulary.words;
  const before = unit.first > 0 ? wordAt(tokens, unit.first - 1).toLowerCase() : '';
  if (known.name === 'the West' && known.kind === 'place') return !words.articles.split(' ').includes(before);
  if (known.kind !== 'group' || !before) return false;
  const verb = (scan.vocabulary.entries.get(before)?.flags ?? 0) & Word.LanguageVerb;
  const next = unit.last + 1;
  if (next < tokens.count && wordAt(tokens, next) === 'language') return true;
  if (!verb) return false;
  return next >= tokens.count || tokens.kinds[next] === TokenKind.Punct || tokens.kinds[next] === TokenKind.Lower && (scan.vocabulary.entries.get(wordAt(tokens, next))?.flags ?? 0) !== 0;
}

function listed(scan: Scan, unit: Unit, headline: boolean): Candidate {
  const known = unit.known!, { flags } = unit;
  // a word that opens a sentence and is common besides needs the text's support
  const doubtful = !known.sure || (flags & (Word.Given | Word.Plain | Word.Never)) !== 0;
  const open = !known.sure && (headline || scan.initial[unit.first] === 1);
  const around = contextOf(scan, unit.first, unit.last);
  // a city that is no other word may open a sentence: `Vladivostok is far`
  const plain = open && !headline && known.kind === 'place' && flags === 0 && unit.end - unit.start >= 5 && around !== 'spoken' && !isCapital(scan.tokens, unit.last + 1);
  return {
    start: numberBefore(scan, unit) ?? unit.start, end: unit.end, kind: known.kind, name: known.name, code: known.code, reason: known.code ? 'in the list of countries and regions' : 'in the lists of known names',
    sure: plain ? 'low' : open ? 'weak' : doubtful ? 'medium' : 'high', role: null, around: headline ? 'headline' : around,
  };
}

/** Where a number begins that belongs to a name of the lists (`10 Downing Street`); `null` for none. */
function numberBefore({ tokens, vocabulary }: Scan, { first, last }: Unit): number | null {
  if (first === 0 || tokens.kinds[first - 1] !== TokenKind.Number) return null;
  return vocabulary.entries.get(tokens.text.slice(tokens.starts[first - 1], tokens.ends[last]))?.known ? tokens.starts[first - 1]! : null;
}

/** The most tokens of a body's name between quotation marks. */
const MOST_QUOTED = 8;

/** `компания «Волна»`: the whole of what stands between marks behind a noun for a company or body. */
function quotedBody(scan: Scan, unit: Unit): Candidate | null {
  const { tokens } = scan, mark = unit.first - 1;
  if (mark < 1 || tokens.kinds[mark] !== TokenKind.Mark || !isBodyNoun(scan, mark - 1) && !(flagsAt(scan, mark - 1) & Word.BodyNoun)) return null;
  let last = unit.first;
  while (last + 1 < tokens.count && last < unit.first + MOST_QUOTED && tokens.kinds[last + 1]! !== TokenKind.Mark) last++;
  if (tokens.kinds[last + 1] !== TokenKind.Mark) return null;
  return { start: unit.start, end: tokens.ends[last]!, kind: 'organisation', name: null, code: null, reason: `"${wordAt(tokens, mark - 1)}" before it`, sure: 'high', role: null, around: null };
}
