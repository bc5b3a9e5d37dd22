import type { EntityKind } from '../../base/names';
import { TokenKind } from '../tokens';
import { adjectiveBody } from './adjective-bodies';
import type { Candidate } from './candidates';
import { headedName } from './heads';
import { joinedName, ledPlace, officeOfHolder, spelledOut } from './joined';
import { personAt, placedSurname } from './people-names';
import { afterProductCue } from './products';
import { contextOf, flagsAt, isBodyNoun, isPersonNoun } from './surroundings';
import { isCapital, isSign, wordAt, type Scan, type Unit } from './units';
import { Word } from './vocabulary';

/** The office that was just read, so that the name after it is known to be a person's. */
export interface Office {
  readonly start: number;
  readonly end: number;
  /** The last token that belongs to it. */
  readonly token: number;
  /** Whether a real office is among the words, and not only a form of address. */
  readonly named: boolean;
  /** Whether what follows names the office's field or area (`of Industry`) and no person. */
  readonly field: boolean;
  /** Whether several hold it (`Trustees`): names may follow one after the other. */
  readonly several: boolean;
}

/** Words that name nothing by themselves. */
const DULL = Word.Never | Word.Plain | Word.Grammar | Word.RoleModifier | Word.OrganisationHead | Word.EventHead | Word.PlaceEnding | Word.AreaEnding | Word.WorkHead | Word.PlaceHead;

/** The end of a county's name. */
const SHIRE = /\p{L}{3}shires?$/u;

/** Countries whose branches carry them behind the firm's name, by the forms that they have there. */
const BRANCHES = /^(?:UK|USA|US|Ireland|India|Australia|Canada|Japan|China|Germany|France|Singapore|Malaysia|Indonesia|Nigeria|Kenya)$/;

/** Offices whose place stands before them. */
const TOWN_OFFICE = /^(?:Mayor|Alderman|Councilman|Councilwoman|Sheriff)$/;
/** What ends the name of a station. */
const STATIONS = /^(?:FM|TV|AM)$/;
/** How a report names the agency it rests on at the end of a sentence: `…, Nordpress reports.` */
const AGENCY_SAYS = /^(?:reports|reported|informs)$/;

/** The number of a model behind its brand: `B40`, `XR7`. */
const MODEL = /^\p{Lu}{1,4}\d{1,4}\p{Lu}?$/u;

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

/** How many units from `p` on are titles and offices with what belongs to them (`First Deputy Prime Minister`); 0 for none. */
function officeLength({ tokens, vocabulary }: Scan, units: readonly Unit[], p: number): number {
  let last = 0;
  for (let i = p; i < units.length; i++) {
    const { flags, known, open } = units[i]!;
    if (known && !(flags & (Word.Title | Word.Role))) break;
    if (flags & (Word.Title | Word.Role) || last && flags & Word.RoleModifier && units[i + 1]) last = i - p + 1;
    else if (!(flags & Word.RoleModifier) && !(open && units[i + 1] && units[i + 1]!.flags & Word.Title && vocabulary.titleLeads.has(wordAt(tokens, units[i]!.first)))) break;
    if (!open) break;
  }
  return last;
}

/** Whether `, who` follows: the name is a person's. */
export function isWho({ tokens }: Scan, last: number): boolean {
  return isSign(tokens, last + 1, ',') && last + 2 < tokens.count && /^(?:who|whose|whom)$/.test(wordAt(tokens, last + 2));
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

/** Units that no list knows: companies and products by what stands beside them, else an open question for the whole text. Gives the next unit. */
function unlisted(scan: Scan, units: readonly Unit[], p: number, headline: boolean, office: Office | null, out: Candidate[]): number {
  const first = units[p]!, station = first.open ? units[p + 1] : undefined;
  if (station && STATIONS.test(wordAt(scan.tokens, station.first)) && !(station.open && units[p + 2]) && !(first.flags & (Word.Title | Word.Role | Word.Given | Word.Grammar))) {
    out.push({ start: first.start, end: station.end, kind: 'organisation', name: null, code: null, reason: `"${wordAt(scan.tokens, station.first)}" in the name`, sure: 'medium', role: null, around: headline ? 'headline' : null });
    return p + 2;
  }
  // `Dunmore Mayor Ada Vell`: the town before who holds its office
  if (station && !first.flags && !headline && TOWN_OFFICE.test(wordAt(scan.tokens, station.first))) {
    const initial = scan.initial[first.first] === 1;
    out.push({ start: first.start, end: first.end, kind: initial ? null : 'place', name: null, code: null, reason: `"${wordAt(scan.tokens, station.first)}" behind it`, sure: initial ? 'weak' : 'medium', role: null, around: 'toponym' });
    return p + 1;
  }
  // `the People's Champions`
  if (!headline && station && first.open && wordAt(scan.tokens, first.first) === 'People' && scan.tokens.kinds[first.last + 1] === TokenKind.Possessive && !station.known && !(station.flags & (Word.Title | Word.Role))) {
    out.push({ start: first.start, end: station.end, kind: 'organisation', name: null, code: null, reason: '"People’s" in the name', sure: 'medium', role: null, around: null });
    return p + 2;
  }
  let e = p;
  for (;;) {
    const next = units[e + 1];
    if (!units[e]!.open || !next || next.known || officeLength(scan, units, e + 1) || e - p >= 3 || adjectiveBody(scan, next)) break;
    e++;
  }
  // `Verrick UK`: a firm's branch has its country behind its name
  const branch = !headline && units[e]!.open && !scan.initial[first.first] && units[e + 1]?.known?.code?.length === 2 && BRANCHES.test(wordAt(scan.tokens, units[e + 1]!.first)) && !(units[e + 1]!.open && units[e + 2]) && units.slice(p, e + 1).every(unit => !(unit.flags & DULL));
  if (branch) { out.push({ start: first.start, end: units[e + 1]!.end, kind: 'organisation', name: null, code: null, reason: 'a country behind the name of a firm', sure: 'medium', role: null, around: null }); return e + 2; }
  const last = units[e]!;
  let allDull = true, caps = true;
  for (let i = p; i <= e; i++) {
    if (!(units[i]!.flags & DULL) || units[i]!.flags & Word.Given) allDull = false;
    if (units[i]!.shape !== 'caps') caps = false;
  }
  // `Rice said`: a common word may be the surname of somebody whom the text names in full
  if (allDull && e === p && first.flags & Word.Plain && contextOf(scan, first.first, first.last) === 'spoken') out.push({ start: first.start, end: first.end, kind: null, name: null, code: null, reason: 'a verb of speech after it', sure: 'weak', role: null, around: null });
  if (allDull || e === p && (first.shape === 'initial' || first.end - first.start < 2)) return e + 1;
  const { tokens, vocabulary } = scan;
  const beside = contextOf(scan, first.first, last.last);
  // `reached the Millennium Development Goals`: common nouns are no place
  const around = beside === 'toponym' && e > p && last.flags & Word.Plain ? 'definite' : beside;
  const next = tokens.kinds[last.last + 1] === TokenKind.Lower ? flagsAt(scan, last.last + 1) : 0;
  const possessiveEvent = tokens.kinds[last.last + 1] === TokenKind.Possessive && tokens.kinds[last.last + 2] === TokenKind.Lower && flagsAt(scan, last.last + 2) & Word.EventNoun;
  // what follows an office is its field or a body: only the rest of the text can tell
  if (office?.field && !caps) {
    out.push({ start: first.start, end: last.end, name: null, code: null, role: null, around, kind: null, reason: 'after an office', sure: 'weak' });
    return e + 1;
  }
  const say = (kind: EntityKind | null, reason: string, sure: Candidate['sure'], end = last.end): void => { out.push({ start: first.start, end, kind, name: null, code: null, reason, sure, role: null, around: headline ? 'headline' : around }); };
  const word = wordAt(tokens, last.last).toLowerCase();
  const initial = scan.initial[first.first] === 1;
  const model = MODEL.test(scan.tokens.text.slice(last.start, last.end)) && e > p && !caps;
  if (around === 'body' && !headline && e - p < 3) say('organisation', 'a noun for a company or body beside it', 'medium');
  else if ((last.shape === 'model' || model || next & Word.CompanyNoun && e === p && MODEL.test(scan.tokens.text.slice(last.start, last.end))) && !headline && !(last.flags & Word.Never)) say('product', 'a name with a model number', 'medium');
  else if (caps && e === p && isSign(tokens, first.first - 1, '/') && isSign(tokens, first.last + 1, '/')) say('organisation', 'an agency between strokes', 'high');
  else if (e - p < 2 && !headline && isSign(tokens, first.first - 1, ',') && AGENCY_SAYS.test(wordAt(tokens, last.last + 1)) && (last.last + 2 >= tokens.count || isSign(tokens, last.last + 2, '.,'))) say('organisation', `"${wordAt(tokens, last.last + 1)}" after it, as of an agency`, 'medium');
  else if (e === p + 1 && !first.flags && !initial && !headline && vocabulary.utilities.has(wordAt(tokens, last.last))) say('organisation', `"${wordAt(tokens, last.last)}" in the name`, 'medium');
  else if (SHIRE.test(word) && e === p && !caps) say('place', 'made like the name of a county', initial || headline ? 'low' : 'medium');
  else if (next & Word.CompanyNoun && e - p < 2 && !initial && !headline) say('organisation', `"${wordAt(tokens, last.last + 1)}" after it`, 'medium');
  else if (possessiveEvent && !caps) say('event', `"${wordAt(tokens, last.last + 2)}" after it`, 'medium', tokens.ends[last.last + 2]!);
  else if (next & Word.EventNoun && !initial && !headline && !caps) say('event', `"${wordAt(tokens, last.last + 1)}" after it`, 'medium', tokens.ends[last.last + 1]!);
  else if (vocabulary.companySuffixes.some(suffix => word.length > suffix.length + 3 && word.endsWith(suffix)) && !caps && e === p) say('organisation', 'made like the name of a company', initial || headline ? 'weak' : 'medium');
  // `an XYZ` is one of many, and no body's name
  else say(null, caps ? 'a short form in capitals' : 'written with capitals', initial || headline || caps && first.first > 0 && /^an?$/.test(wordAt(tokens, first.first - 1)) ? 'weak' : 'low');
  return e + 1;
}
