import type { EntityKind } from '../../base/names';
import { TokenKind } from '../tokens';
import { adjectiveBody } from './adjective-bodies';
import type { Candidate } from './candidates';
import { officeLength, type Office } from './offices';
import { contextOf, flagsAt } from './surroundings';
import { isSign, wordAt, type Scan, type Unit } from './units';
import { Word } from './entry';

/** Words that name nothing by themselves. */
export const DULL = Word.Never | Word.Plain | Word.Grammar | Word.RoleModifier | Word.OrganisationHead | Word.EventHead | Word.PlaceEnding | Word.AreaEnding | Word.WorkHead | Word.PlaceHead;

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

/** Units that no list knows: companies and products by what stands beside them, else an open question for the whole text. Gives the next unit. */
export function unlisted(scan: Scan, units: readonly Unit[], p: number, headline: boolean, office: Office | null, out: Candidate[]): number {
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
  else if (e === p && !headline && around !== 'definite' && vocabulary.leaders.has(wordAt(tokens, first.first))) say('person', 'the surname of a leader whom everybody knows', 'medium');
  // `the ruling Kestrel party`
  else if (e - p < 2 && !initial && !headline && !caps && (around === 'definite' || around === null) && isWordAfter(scan, last, 'party')) say('organisation', '"party" after it', 'medium');
  else if (possessiveEvent && !caps) say('event', `"${wordAt(tokens, last.last + 2)}" after it`, 'medium', tokens.ends[last.last + 2]!);
  else if (next & Word.EventNoun && !initial && !headline && !caps) say('event', `"${wordAt(tokens, last.last + 1)}" after it`, 'medium', tokens.ends[last.last + 1]!);
  else if (vocabulary.companySuffixes.some(suffix => word.length > suffix.length + 3 && word.endsWith(suffix)) && !caps && e === p) say('organisation', 'made like the name of a company', initial || headline ? 'weak' : 'medium');
  // `an XYZ` is one of many, and no body's name
  else say(null, caps ? 'a short form in capitals' : 'written with capitals', initial || headline || caps && first.first > 0 && /^an?$/.test(wordAt(tokens, first.first - 1)) ? 'weak' : 'low');
  return e + 1;
}

/** Whether a word in small letters stands right behind a unit. */
const isWordAfter = ({ tokens }: Scan, { last }: Unit, word: string): boolean => tokens.kinds[last + 1] === TokenKind.Lower && wordAt(tokens, last + 1) === word;
