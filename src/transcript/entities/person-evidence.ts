import { TOWN } from '../lexicon/ru/areas';
import { GENITIVE, NO_NAME, VERB } from '../lexicon/ru/endings';
import { TokenKind } from '../tokens';
import type { Candidate } from './candidate';
import { Word } from './entry';
import { officeBefore } from './office-before';
import type { Office } from './offices';
import { appositionAfter, contextOf, flagsAt, isWho } from './surroundings';
import { isSign, wordAt, type Scan, type Unit } from './units';

/** Words that may be a person's name: `count` units from unit `p` on. */
export interface Run {
  readonly scan: Scan;
  readonly units: readonly Unit[];
  readonly p: number;
  readonly count: number;
  readonly first: Unit;
  readonly last: Unit;
  /** The office before them, and whether it stands right before the name. */
  readonly office: Office | null;
  readonly titled: boolean;
  readonly headline: boolean;
  /** Whether a given name or an initial is among them. */
  readonly given: boolean;
  readonly around: ReturnType<typeof contextOf>;
  readonly apposition: ReturnType<typeof appositionAfter>;
}

/** Why some words are a person's name, and how surely. */
interface Told { readonly reason: string; readonly sure: Candidate['sure'] }

/** One way to tell a person: `undefined` where it tells nothing, `null` where it tells that this is nobody. `firstGiven`: whether the first word is a given name or an initial. */
type Way = (run: Run, firstGiven: boolean) => Told | null | undefined;

const told = (reason: string, sure: Candidate['sure']): Told => ({ reason, sure });

const byOffice: Way = ({ scan, office, titled }) => titled ? told(`"${scan.tokens.text.slice(office!.start, office!.end)}" before the name`, 'high') : undefined;
const byList: Way = ({ first, count }) => first.known && count === 1 ? null : undefined;
const byFullName: Way = ({ count }, firstGiven) => count > 1 && firstGiven ? told('a given name and a surname', 'high') : undefined;

const inHeadline: Way = (run, firstGiven) => {
  const { headline, first, count, apposition } = run;
  if (!headline) return undefined;
  if (count > 1 && count < 4 && apposition && apposition.noun - apposition.first < 3 && areWords(run)) return told('an office after the name', 'high');
  if (first.shape === 'initial') return undefined;
  return firstGiven ? told('a given name', 'weak') : null;
};

const byOneGivenName: Way = ({ count, given, first }) => count > 1 && given && first.shape === 'word' ? told('a given name among the words', 'medium') : undefined;

const bySurname: Way = run => {
  const { scan, last } = run, word = wordAt(scan.tokens, last.last).toLowerCase();
  return areTwoOrThree(run) && hasSuffix(word, scan.vocabulary.surnameSuffixes) ? told(`a surname in "${word.slice(-3)}"`, 'medium') : undefined;
};

const byVerb: Way = run => run.around === 'spoken' && areTwoOrThree(run) ? told('two names before a verb of speech', 'medium') : undefined;

const byApposition: Way = run => {
  const { scan, count, office, apposition, around, first } = run;
  if (count >= 4 || !apposition || count === 1 && (office?.field || apposition.noun - apposition.first >= 4) || !areWords(run)) return undefined;
  if (count > 1) return told('an office after the name', 'high');
  return around === 'locative' ? null : told('an office after the name', scan.initial[first.first] === 1 ? 'low' : 'medium');
};

const bySignature: Way = run => run.count > 1 && areWords(run) && run.first.first === 1 && run.last.last === run.scan.tokens.count - 1 && wordAt(run.scan.tokens, 0) === 'By' ? told('signs the text', 'medium') : undefined;
const byLead: Way = run => areTwoOrThree(run) && run.count > 1 && isLedBy(run.scan, run.first.first) ? told(`"${wordAt(run.scan.tokens, run.first.first - 2)} by" before the name`, 'medium') : undefined;
const byAge: Way = run => areTwoOrThree(run) && isAged(run.scan, run.last.last) ? told('an age or "who" after the name', 'medium') : undefined;

const byGivenName: Way = ({ scan, first, around }, firstGiven) => {
  if (!firstGiven || first.shape !== 'word') return undefined;
  const opens = scan.initial[first.first] === 1, isCommon = (first.flags & Word.Grammar) !== 0, alone = around !== 'spoken' && !isSign(scan.tokens, first.last + 1, ',.?!:');
  return told('a given name', opens && (isCommon || alone) ? 'weak' : 'medium');
};

const byVerbAlone: Way = ({ scan, first, around }) =>
  around === 'spoken' && scan.initial[first.first] !== 1 && first.shape === 'word' && !(flagsAt(scan, first.first - 1) & Word.Article) ? told('a verb of speech after it', 'low') : undefined;

const byCalling: Way = run => {
  const { scan, first, last, count } = run;
  return count < 4 && areWords(run) && (count > 1 || scan.tokens.kinds[Math.max(0, first.first - 2)] === TokenKind.Lower) && isCalled(scan, first.first) && isSign(scan.tokens, last.last + 1, ',.') ? told('an office and a comma before the name', 'medium') : undefined;
};

const byField: Way = run => run.count > 1 && run.count < 5 && !run.office?.several && areWords(run) && isBehindField(run) && endsName(run.scan, run.last.last) ? told('an office with its field and a comma before the name', 'medium') : undefined;

const byNoun: Way = run => {
  const { scan, first } = run;
  return isAnnounced(scan, first) && first.shape === 'word' && !(first.flags & Word.PlaceHead) && !(scan.vocabulary.words.declines && NO_NAME.test(wordAt(scan.tokens, first.last))) && scan.initial[first.first] !== 1 && areWords(run) ? told(`"${wordAt(scan.tokens, first.first - 1)}" before the name`, 'medium') : undefined;
};

/** `послы Чили Эдан Коэл, Израиля Лунд Меер`: in Russian who holds an office stands right behind the country, town or body that it is over. */
const byCountry: Way = run => {
  const { scan, units, p, count, last } = run, country = units[p - 1];
  if (!scan.vocabulary.words.declines || count < 2 || !country?.open || last.open && units[p + count] || !areWords(run)) return undefined;
  const { kind } = country.known ?? {}, isTown = TOWN.test(wordAt(scan.tokens, country.first - 1));
  if (!isTown && kind !== 'place' && kind !== 'organisation') return undefined;
  // `послы Республики Чили …`
  const before = country.first - (units[p - 2]?.last === country.first - 1 ? 2 : 1);
  return (country.known?.code ?? null) !== null && (isSign(scan.tokens, before, ',') || flagsAt(scan, before) & Word.Conjunction) || officeBefore(scan, country.first) >= 0 ? told(`"${wordAt(scan.tokens, country.last)}" before the name`, 'medium') : undefined;
};

/** The surest first. */
const WAYS: readonly Way[] = [byOffice, byList, byFullName, inHeadline, byOneGivenName, bySurname, byVerb, byApposition, bySignature, byLead, byAge, byGivenName, byVerbAlone, byCalling, byField, byNoun, byCountry];

/** What tells that some words are a person's name; `null` for nothing. */
export function tellsPerson(run: Run, firstGiven: boolean): Told | null {
  for (const way of WAYS) {
    const why = way(run, firstGiven);
    if (why !== undefined) return why;
  }
  return null;
}

/** Whether two capitals are initials without points, before a surname: `Mr KT Orwell`. */
export function isShortForm(run: Run): boolean {
  const { scan, count, first, titled, around } = run;
  return count > 1 && first.shape === 'caps' && first.end - first.start === 2 && !first.flags && (titled || around === 'spoken' || isAnnounced(scan, first) || isCalled(scan, first.first) || isBehindField(run));
}

/** Whether an age or a clause with `who` stands behind a name: `Tessa Quarle, 41,`. */
function isAged(scan: Scan, last: number): boolean {
  const { tokens } = scan;
  return isWho(scan, last) || isSign(tokens, last + 1, ',') && tokens.kinds[last + 2] === TokenKind.Number && tokens.ends[last + 2]! - tokens.starts[last + 2]! <= 2 && isSign(tokens, last + 3, ',.');
}

/**
 * Whether a name of the lists behind a given name may be a surname: a place, or a company called after its founder (`Greg Abbott`) with nothing behind it. In East
 * Asia, where the family name is the `first`, two given names stand behind it.
 */
export function isNamesake(unit: Unit, next: Unit | undefined, given: number, count: number, { flags }: Unit): boolean {
  if (!given || count > (flags & Word.FamilyFirst ? 2 : 1)) return false;
  return unit.known!.kind === 'place' || unit.known!.kind === 'organisation' && unit.first === unit.last && unit.shape === 'word' && !(unit.open && next);
}

/** `председатель Минского облисполкома`: an adjective in the genitive behind an office, before a noun and not a verb, is what it is over. */
export function isFieldInGenitive(scan: Scan, unit: Unit): boolean {
  if (!scan.vocabulary.words.declines || scan.tokens.kinds[unit.last + 1] !== TokenKind.Lower) return false;
  const next = wordAt(scan.tokens, unit.last + 1);
  return GENITIVE.test(wordAt(scan.tokens, unit.last)) && next.length > 4 && !VERB.test(next);
}

/** Whether a common noun for a person stands right before the name: `the singer Zoe Ambler`. */
function isAnnounced(scan: Scan, first: Unit): boolean {
  return scan.tokens.kinds[first.first - 1] === TokenKind.Lower && (flagsAt(scan, first.first - 1) & Word.PersonNoun) !== 0;
}

/** Whether a name stands behind `led by` and the like. */
export function isLedBy({ tokens, vocabulary }: Scan, first: number): boolean {
  return first > 1 && tokens.kinds[first - 1] === TokenKind.Lower && wordAt(tokens, first - 1) === 'by' && vocabulary.leadVerbs.has(wordAt(tokens, first - 2));
}

/** Whether an office or a noun for a person and a comma stand before a name: `his deputy, Zoe Ambler, said`. */
export function isCalled(scan: Scan, first: number): boolean {
  return isSign(scan.tokens, first - 1, ',') && (flagsAt(scan, first - 2) & (Word.PersonNoun | Word.Role)) !== 0 && (flagsAt(scan, first - 2) & Word.BodyNoun) === 0;
}

/** Whether an office with what it is over and a comma stand before a name: `the Speaker of Parliament, Zoe Ambler`. */
function isBehindField({ scan, office, first }: Run): boolean {
  return office !== null && office.field && isSign(scan.tokens, first.first - 1, ',');
}

/** Whether a name ends with a token: a comma, a stop, a verb or somebody else with an article follows. */
function endsName(scan: Scan, last: number): boolean {
  const { tokens } = scan, next = last + 1;
  if (next >= tokens.count || isSign(tokens, next, ',.;:)')) return true;
  return tokens.kinds[next] === TokenKind.Lower && (wordAt(tokens, next) !== 'and' || (flagsAt(scan, next + 1) & Word.Article) !== 0);
}

/** Whether they are nothing but words that no list knows. */
function areWords({ units, p, count }: Run): boolean {
  for (let i = p; i < p + count; i++) if (units[i]!.shape !== 'word' || units[i]!.known || units[i]!.flags & (Word.Never | Word.Plain | Word.Grammar | Word.WorkHead)) return false;
  return true;
}

const areTwoOrThree = (run: Run): boolean => run.count > 1 && run.count < 4 && areWords(run);

function hasSuffix(word: string, suffixes: readonly string[]): boolean {
  return word.length > 4 && suffixes.some(suffix => word.length > suffix.length + 2 && word.endsWith(suffix));
}
