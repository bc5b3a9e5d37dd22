import { COURTESY } from '../lexicon/name-shapes';
import { TokenKind } from '../tokens';
import { peopleAtBeginning } from './adjective-bodies';
import { areaInGenitive } from './area-in-genitive';
import type { Candidate } from './candidate';
import { genitiveBody } from './genitive-bodies';
import { HEADS } from './head-parts';
import { isSmallWord } from './headlines';
import { headedName } from './heads';
import { joinedName, ledPlace, officeOfHolder, spelledOut } from './joined';
import { officeLength, type Office } from './offices';
import { personAt, placedSurname } from './people-names';
import { afterProductCue } from './products';
import { contextOf, flagsAt, isBodyNoun, isPersonNoun, isWho } from './surroundings';
import { isCapital, isSign, wordAt, type Scan, type Unit } from './units';
import { DULL, unlisted } from './unlisted';
import { Word } from './entry';

/** How far a run of units is taken apart. */
interface Progress {
  readonly scan: Scan;
  readonly units: readonly Unit[];
  readonly headline: boolean;
  /** The names found so far. */
  readonly out: Candidate[];
  /** The next unit. */
  p: number;
  /** The office that ends right before it. */
  office: Office | null;
}

/** One way to go on: whether it did. */
type Step = (run: Progress) => boolean;

/** Takes one run of units apart into names. `office` is the one that ends right before the run; gives the one that ends with it. */
export function segment(scan: Scan, units: readonly Unit[], headline: boolean, office: Office | null, out: Candidate[]): Office | null {
  const run: Progress = { scan, units, headline, out, p: 0, office };
  while (run.p < units.length) STEPS.some(step => step(run));
  return run.office;
}

/** Adds a name and goes on behind it. */
function take(run: Progress, ...names: readonly Candidate[]): void {
  const { units, out } = run, { end } = names.at(-1)!;
  out.push(...names);
  while (run.p < units.length && units[run.p]!.start < end) run.p++;
}

/** `US$180`, `TOP$5`: a currency. */
const passCurrency: Step = run => {
  if (run.scan.tokens.text[run.units[run.p]!.end] !== '$') return false;
  run.p++;
  return true;
};

const takeWhole: Step = run => {
  const whole = officeOfHolder(run.scan, run.units, run.p) ?? spelledOut(run.scan, run.units, run.p);
  if (!whole) return false;
  take(run, whole);
  run.office = null;
  return true;
};

/** `Ms Bishop`, `Minister King`, `Bishop said`: an office that is a surname, too, stands alone where a surname would; behind an office only the rest of the text tells. */
const takeSurnameRole: Step = run => {
  const { scan, units, p } = run, { tokens, vocabulary } = scan, lead = units[p]!, second = lead.open ? units[p + 1] : undefined, name = second ?? lead;
  if (!(name.flags & (Word.Title | Word.Role)) || name.first !== name.last || !vocabulary.surnameRoles.has(wordAt(tokens, name.first)) || name.open && units[p + (second ? 2 : 1)] || run.headline) return false;
  if (second ? lead.known || !(lead.flags & (Word.Title | Word.Role)) : p > 0 || contextOf(scan, name.first, name.last) !== 'spoken' || (flagsAt(scan, name.first - 1) & Word.Article) !== 0) return false;
  const isAddressed = second !== undefined && (lead.flags & Word.Role) === 0 && COURTESY.test(wordAt(tokens, lead.first));
  run.out.push({ start: name.start, end: name.end, kind: isAddressed ? 'person' : null, name: null, code: null, reason: second ? `"${wordAt(tokens, lead.first)}" before the name` : 'a verb of speech after it', sure: isAddressed ? 'high' : 'weak', role: null, around: null });
  run.office = null;
  run.p += second ? 2 : 1;
  return true;
};

const takeOffice: Step = run => {
  const { scan, units, p, office } = run, count = officeLength(scan, units, p);
  if (!count) return false;
  const last = units[p + count - 1]!, inBrackets = office !== null && isSign(scan.tokens, units[p]!.first - 1, '(');
  run.office = { start: office && !office.field ? office.start : units[p]!.start, end: inBrackets ? office.end : last.end, token: last.last, field: false, named: office !== null && !office.field && office.named || units.slice(p, p + count).some(one => one.flags & Word.Role), several: (last.flags & Word.Role) !== 0 && /[^s]s$/.test(wordAt(scan.tokens, last.last)) };
  run.p += count;
  return true;
};

/** Passes over a word that has its capital from where it stands. */
const passOver: Step = run => {
  if (!isNoName(run)) return false;
  run.p++;
  return true;
};

function isNoName({ scan, units, p, headline }: Progress): boolean {
  const unit = units[p]!, { tokens } = scan, next = units[p + 1], opens = scan.initial[unit.first] === 1, goesOn = unit.open && next !== undefined;
  if (unit.known) return false;
  if (headline && isSmallWord(scan, unit)) return true;
  if (opens && unit.flags & Word.Grammar && !(unit.flags & Word.Given && next)) return true;
  // `Welcoming Jane Roe, …`, `Responding, he …`: a participle takes its capital from the sentence
  if (opens && /^\p{Lu}\p{Ll}{3,}ing$/u.test(wordAt(tokens, unit.first)) && !(unit.flags & Word.Given) && (goesOn && !headline || isSign(tokens, unit.last + 1, ','))) return true;
  if (!goesOn) return false;
  // `Steelmaker Hartfeld`: a headline's or a sentence's first noun, and then the name
  return (headline || opens) && !(unit.flags & Word.OrganisationHead) && isBodyNoun(scan, unit.first);
}

/** `received on Thursday Zorvath Mirel`: a day before a name that has no noun of its own. */
const passDay: Step = run => {
  const { scan, units, p } = run, unit = units[p]!, next = units[p + 1];
  if (!unit.open || !next || unit.known || !scan.vocabulary.weekdays.has(wordAt(scan.tokens, unit.first)) || units.slice(p + 1).some(one => one.flags & HEADS)) return false;
  run.p++;
  return true;
};
/** `Председатель Правительства Юрий Ветров`: what an office is over, which names nothing, before its holder. */
const passBody: Step = run => {
  const { scan, units, p, office } = run, unit = units[p]!, next = units[p + 1];
  if (!scan.vocabulary.words.declines || !unit.open || !next || unit.known || unit.shape !== 'word' || !(unit.flags & Word.Never) || unit.flags & (Word.Given | Word.Role | Word.Title) || genitiveBody(scan, unit)) return false;
  if (office) run.office = { ...office, end: unit.end, token: unit.last, field: false };
  run.p++;
  return true;
};

/** `Headteacher Ada Vell`: what somebody is takes its capital from the sentence, too. */
const takeCalling: Step = run => {
  const { scan, units, p } = run, unit = units[p]!, next = units[p + 1];
  if (unit.known || !unit.open || !next || scan.initial[unit.first] !== 1 || unit.flags & (Word.Given | Word.Plain) || !(next.flags & Word.Given) || !isPersonNoun(scan, unit.first)) return false;
  run.office = { start: unit.start, end: unit.end, token: unit.last, field: false, named: true, several: false };
  run.p++;
  return true;
};

/** `The Westmark Chronicle`: the article is no part of the name. */
const passArticle: Step = run => {
  const unit = run.units[run.p]!;
  if (unit.known || !unit.open || !run.units[run.p + 1] || !(unit.flags & Word.Grammar) || wordAt(run.scan.tokens, unit.first) !== 'The') return false;
  run.p++;
  return true;
};

/** `Secretary of State Jane Roe`: after the field's words comes the person. */
const takeField: Step = run => {
  const { units, p, office } = run, unit = units[p]!, next = unit.open ? units[p + 1] : undefined;
  if (!office?.field || unit.known || unit.flags & Word.Given || !(unit.flags & DULL || next && (!next.known && next.flags & Word.Plain || next.flags & Word.Given))) return false;
  run.office = { ...office, end: unit.end, token: unit.last, field: !next || (next.flags & DULL) !== 0 && !(next.flags & Word.Given) };
  run.p++;
  return true;
};

const takeDeclined: Step = run => {
  const declined = areaInGenitive(run.scan, run.units, run.p) ?? peopleAtBeginning(run.scan, run.units[run.p]!);
  if (!declined) return false;
  take(run, declined);
  run.office = null;
  return true;
};

const takeQuoted: Step = run => {
  const quoted = quotedBody(run.scan, run.units[run.p]!);
  if (quoted) take(run, quoted);
  return quoted !== null;
};

const takePerson: Step = run => {
  const { scan, units, p, office, headline } = run, person = personAt(scan, units, p, office, headline);
  if (!person) return false;
  run.out.push(person.candidate);
  run.office = office?.several ? { ...office, end: person.candidate.end, token: units[p + person.count - 1]!.last } : null;
  run.p += person.count;
  return true;
};

/** What a head noun ends or begins; a person's name by its head first. */
function takeHeaded(run: Progress, headed: Candidate): void {
  const { scan, units, p, office } = run;
  if (headed.kind === 'person' && takePerson(run)) return;
  let token = units[p]!.last;
  while (scan.tokens.ends[token]! < headed.end) token++;
  take(run, headed);
  if (office) run.office = { ...office, end: headed.end, field: false, token };
}

const takeLedPlace: Step = run => {
  const led = run.headline ? null : ledPlace(run.scan, run.units, run.p);
  if (!led) return false;
  run.out.push(led);
  run.office = null;
  run.p += 2;
  return true;
};

const takeProduct: Step = run => {
  const product = run.headline ? null : afterProductCue(run.scan, run.units[run.p]!);
  if (product) take(run, ...product);
  return product !== null;
};

const takeJoined: Step = run => {
  const { scan, units, office } = run, joined = joinedName(scan, units, run.p, run.headline);
  if (!joined) return false;
  take(run, joined);
  if (office) run.office = { ...office, end: joined.end, token: units[run.p - 1]!.last, field: false };
  return true;
};

const takeListed: Step = run => {
  const { scan, units, p, office, headline } = run, unit = units[p]!;
  if (!unit.known) return false;
  // `Governor Abbott`: somebody with a firm's name, if the text names such a one
  const titled = office !== null && !office.field && office.named && office.token + 1 >= unit.first && unit.known.kind === 'organisation' && unit.first === unit.last;
  const named = titled ? { ...listed(scan, unit, headline), sure: 'medium' as const } : listed(scan, unit, headline);
  // `Marston, who founded it`: a company is not a who
  if (!isSilent(scan, unit)) run.out.push(unit.known.kind === 'organisation' && unit.first === unit.last && isWho(scan, unit.last) ? { ...named, kind: null, name: null, sure: 'low' } : named);
  // `Minister of Foreign and European Affairs Jane Roe`: the field goes on behind the adjective
  const fieldGoesOn = office?.field === true && unit.known.kind === 'group' && unit.open && units[p + 1] !== undefined && (units[p + 1]!.flags & DULL) !== 0;
  if (office) run.office = { ...office, end: unit.end, token: unit.last, field: fieldGoesOn };
  run.p++;
  return true;
};

const takeUnlisted: Step = run => {
  const { scan, units, office, headline } = run;
  run.p = unlisted(scan, units, run.p, headline, office, run.out);
  // `Minister Holds Talks On Sidelines`: nobody stands behind the verb of a headline
  if (office) run.office = headline && units[run.p - 1]!.flags & Word.Never ? null : { ...office, token: units[run.p - 1]!.last };
  return true;
};

/** What goes on where no head noun tells what the name is. */
const HEADLESS: readonly Step[] = [takeDeclined, takeField, takeQuoted, takeLedPlace, takePerson, takeProduct, takeJoined, takeListed, takeUnlisted];

const takeName: Step = run => {
  const { scan, units, p, office, headline } = run, headed = placedSurname(scan, units, p, office) < 0 ? headedName(scan, units, p, office?.field ?? false, headline) : null;
  if (!headed) return HEADLESS.some(step => step(run));
  if (!takeQuoted(run)) takeHeaded(run, headed);
  return true;
};

/** In the order in which they are tried; the last one always goes on. */
const STEPS: readonly Step[] = [passCurrency, passDay, passBody, takeWhole, takeSurnameRole, takeOffice, passOver, takeCalling, passArticle, takeName];

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
