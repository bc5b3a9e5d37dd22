import { countWhile } from '../base/halving';
import { remembered } from '../base/remembered';
import { foldSpace } from '../base/trim';
import type { Span } from '../base/span';
import { type Calling, callingsIn } from './callings';
import type { Codes } from './entities/link';
import type { AppositionPatterns } from './lexicon/apposition';
import { Word, type SpeechLexicon } from './lexicon/words';
import type { EntityMention } from './model';
import type { Phrase } from './phrases';
import { isLetterAt } from './tokens';
import { firstMention, type VoicedBlock } from './voiced-block';

/** What an office is over: a country, a region, a company. */
export interface Area {
  readonly name: string;
  readonly code: string | null;
}

/** An office, as the text says it. */
export interface Office {
  readonly kind: string;
  readonly text: string;
  readonly areas: readonly Area[];
  readonly narrow: readonly string[];
}

/** What the title before a name, or the name itself, tells. */
export type Gender = 'female' | 'male' | null;

/** Who holds an office: the index of the mention that says so, and where the office stands. */
export interface Holding { readonly mention: number; readonly gender: Gender; readonly office: Office; readonly span: Span }

/** What one block tells of people, whatever stands in the others; offsets relative to the block. */
export interface Told {
  /** Whose name an office phrase stands beside, by index of the phrase. */
  readonly owners: ReadonlyMap<number, string>;
  readonly holders: readonly Holding[];
  readonly callings: readonly Calling[];
  /** Every mention of a person, and the gender that the title before it tells. */
  readonly mentions: readonly { readonly name: string; readonly start: number; readonly gender: Gender }[];
}

/** Reads off one block what it tells of people. */
export function tellOf(block: VoicedBlock, codes: Codes, lexicon: SpeechLexicon): Told {
  const persons = block.found.filter(({ kind }) => kind === 'person'), beside = besideIn(block, lexicon);
  const holders = beside.map(({ mention, phrase, end, text }): Holding => {
    const behind = mention.span.end, of = lexicon.apposition.ofArea.exec(block.text.slice(behind, behind + 60));
    const areas = [...areasWithin(block, phrase.start, end, codes, lexicon), ...(of && behind > end ? areasWithin(block, behind, behind + of[0].length, codes, lexicon) : [])];
    return { mention: countWhile(persons.length, i => persons[i]!.span.start < mention.span.start), gender: phrase.gender, office: { kind: phrase.office!, narrow: phrase.narrow, areas, text }, span: { start: phrase.start, end } };
  });
  const owners = beside.length ? new Map(beside.map(({ index, mention }) => [index, mention.name])) : NO_OWNERS;
  const mentions = persons.map(({ name, span: { start } }) => ({ name, start, gender: genderByTitle(block.text, start, lexicon) }));
  return { owners, holders, mentions, callings: callingsIn(block, lexicon) };
}

/**
 * Whether two versions of some blocks tell the same of people, wherever in them. Those of whom only one version tells may be left out of account where
 * it tells nothing but their names: `isApart` says whom the rest of the text cannot mean.
 */
export function tellAlike(a: readonly Told[], b: readonly Told[], isApart: (name: string) => boolean): boolean {
  const named = namesIn(a), others = namesIn(b), apart = new Set([...named].filter(name => !others.has(name)).concat([...others].filter(name => !named.has(name))));
  return apart.size <= MOST && [...apart].every(isApart) && asTold(a, apart) === asTold(b, apart);
}

/** As many people are asked about at most: who types adds one. */
const MOST = 8;

const namesIn = (told: readonly Told[]): ReadonlySet<string> => new Set(told.flatMap(({ mentions }) => mentions.map(({ name }) => name)));

function asTold(told: readonly Told[], without: ReadonlySet<string>): string {
  const all: (readonly [string, Gender])[] = [], held: (readonly [string | number, Gender, Office])[] = [];
  for (const { mentions, holders } of told) {
    const places = mentions.map(({ name, gender }) => without.has(name) ? name : all.push([name, gender]));
    for (const { mention, gender, office } of holders) held.push([places[mention]!, gender, office]);
  }
  return JSON.stringify([all, held, told.flatMap(({ callings }) => callings)]);
}

const SHORTEST = 4;
/** The words with a capital among some. Offices are called by few wordings, so that most are asked about again. */
const capitalisedIn = remembered((words): readonly string[] => words.match(/\p{Lu}(?<!\p{L}.)\p{Ll}{3,}/gu) ?? []);

/** The countries, regions and organisations named between two offsets of a block, and the capitalised words that no list knows. */
export function areasWithin(block: VoicedBlock, start: number, end: number, codes: Codes, lexicon: SpeechLexicon): readonly Area[] {
  const areas: Area[] = [];
  let at = start;
  const loose = (to: number): void => {
    if (to - at >= SHORTEST) for (const word of capitalisedIn(block.text.slice(at, to))) if (!lexicon.words.of(word)) areas.push({ name: word, code: null });
  };
  for (let i = firstMention(block, start); i < block.found.length; i++) {
    const { span, kind, name } = block.found[i]!;
    if (span.start >= end) break;
    loose(span.start);
    at = span.end;
    if (kind !== 'person' && kind !== 'product' && kind !== 'event') areas.push({ name, code: codes.get(name) ?? null });
  }
  if (at < end) loose(end);
  return areas;
}

/** An office phrase of a block, by its index, in apposition to a person's name: up to where it goes, and what it says. */
interface Beside { readonly index: number; readonly phrase: Phrase; readonly mention: EntityMention; readonly end: number; readonly text: string }

/** Finds which office phrases of a block stand in apposition to a person's name. */
function besideIn(block: VoicedBlock, lexicon: SpeechLexicon): readonly Beside[] {
  const beside: Beside[] = [], { phrases } = block.voices;
  for (let index = 0; index < phrases.length; index++) {
    const phrase = phrases[index]!, owner = phrase.kind === 'office' ? ownerOf(block, index, lexicon) : null;
    if (!owner) continue;
    beside.push({ index, phrase, mention: owner.mention, end: owner.end, text: lexicon.apposition.office(foldSpace(block.text.slice(phrase.start, owner.end))) });
  }
  return beside.length && phrases.length > beside.length ? withJoined(block, beside, lexicon) : beside;
}

/** Adds offices that `and` joins to one beside a name, without an article of their own: `N, premier and minister of X`, `Premier and Minister N`. */
function withJoined({ text, voices: { phrases } }: VoicedBlock, beside: readonly Beside[], lexicon: SpeechLexicon): readonly Beside[] {
  const owners = new Map(beside.map(one => [one.index, one])), all: Beside[] = [];
  const hasArticle = ({ start }: Phrase): boolean => { const word = /^\p{L}+/u.exec(text.slice(start, start + LONGEST_ARTICLE)); return word !== null && (lexicon.words.of(word[0]) & Word.Determiner) !== 0; };
  const add = (index: number, { mention }: Beside): void => {
    const phrase = phrases[index]!;
    all.push({ index, phrase, mention, end: phrase.end, text: lexicon.apposition.office(foldSpace(text.slice(phrase.start, phrase.end))) });
  };
  for (let index = 0; index < phrases.length; index++) {
    const own = owners.get(index), next = phrases[index + 1], other = owners.get(index + 1);
    const word = next && /^ (\p{L}{1,5}) $/u.exec(text.slice(phrases[index]!.end, Math.min(next.start, phrases[index]!.end + 8)))?.[1];
    const joined = word !== undefined && next!.kind === 'office' && phrases[index]!.kind === 'office' && (lexicon.words.of(word) & Word.Conjunction) !== 0 && !hasArticle(next!);
    if (own) all.push(own);
    else if (joined && other && other.mention.span.start >= next!.end && !hasArticle(phrases[index]!)) add(index, other);
    if (joined && own && !other && own.mention.span.end <= phrases[index]!.start) add(index + 1, own);
  }
  return all;
}

/** An article is not longer (UTF-16 code units). */
const LONGEST_ARTICLE = 8;

/** Beside whose name an office phrase, given by its index, stands, and where what it says ends. */
function ownerOf(block: VoicedBlock, index: number, lexicon: SpeechLexicon): Pick<Beside, 'mention' | 'end'> | null {
  const { text, found, voices: { phrases } } = block, { apposition } = lexicon, phrase = phrases[index]!;
  // the name after the office, or at the end of what the phrase took in
  for (let i = firstMention(block, phrase.head); i < found.length; i++) {
    const mention = found[i]!, { start, end } = mention.span;
    if (start > phrase.end + FARTHEST) break;
    if (mention.kind !== 'person') continue;
    if (!apposition.agrees(text.slice(phrase.head, phrase.end).split(' ', 1)[0]!, text.slice(start, end), mention.name)) continue;
    if (start < phrase.end) {
      if (apposition.leadsOn.test(text.slice(phrase.head, start))) continue;
      return { mention, end: phrase.head + text.slice(phrase.head, start).trimEnd().length };
    }
    const between = text.slice(phrase.end, start);
    if (apposition.address.test(between)) return { mention, end: phrase.end };
    // `ambassador to Kenya Jane Roe`, `High Commissioner to Ghana, Ambassador Jane Roe`
    const field = apposition.areaBetween.exec(between);
    if (field && lexicon.words.of(field[1]!) & (Word.Preposition | Word.Joiner)) return { mention, end: phrase.end + field[0].split(',', 1)[0]!.trimEnd().length };
    // `M, the governor, N, the mayor, and O, the judge`: each office is of the one before it
    if (isListed(block, index, mention, apposition)) break;
    if (apposition.addressApart.test(phrase.definite ? between.replace(apposition.fields, '') : between) && (phrase.definite || /\p{Lu}/u.test(text[phrase.head] ?? '') || /^,\s\p{Ll}/u.test(text.slice(end, end + 3))) && /^\s*(?:[,.;:)—–]|$)/.test(text.slice(end, end + 3))) return { mention, end: phrase.end };
    break;
  }
  // the name before it: `N, governor of X,`
  const mention = found[firstMention(block, phrase.start) - 1];
  if (mention?.kind !== 'person') return null;
  const between = text.slice(mention.span.end, phrase.start);
  if (apposition.isHolder.test(between) && apposition.ends.test(text.slice(phrase.end, phrase.end + 7))) return { mention, end: phrase.end };
  // `N, spokesman of the ministry said`: the second comma is left out
  const verb = /^\s(\p{Ll}+)/u.exec(text.slice(phrase.end, phrase.end + 20));
  if (/^,\s$/.test(between) && verb && !isLedTo(apposition, text.slice(Math.max(0, mention.span.start - LEAD), mention.span.start)) && lexicon.words.of(verb[1]!) & (Word.Say | Word.Helper)) return { mention, end: phrase.end };
  return null;
}

/** Whether an office between two names and commas belongs to the first, as the second has one of its own behind it. */
function isListed(block: VoicedBlock, index: number, { span }: EntityMention, { isHolder }: AppositionPatterns): boolean {
  const { text, found, voices: { phrases } } = block, { start, end } = phrases[index]!, before = found[firstMention(block, start) - 1];
  const isHeld = (from: number, to: number): boolean => { const between = text.slice(from, to); return /^,\s/u.test(between) && isHolder.test(between); };
  if (before?.kind !== 'person' || before.span.end > start || !/^,\s/u.test(text.slice(end, end + 2)) || !isHeld(before.span.end, start)) return false;
  for (let i = index + 1; i < phrases.length && phrases[i]!.start <= span.end + FARTHEST; i++) {
    if (phrases[i]!.kind === 'office' && phrases[i]!.start >= span.end) return isHeld(span.end, phrases[i]!.start);
  }
  return false;
}

const NO_OWNERS: ReadonlyMap<number, string> = new Map();

/** How far before a name the sentence that leads to it begins at most (UTF-16 code units). */
const LEAD = 240;

/** Whether what stands before a name tells that the one behind its comma welcomes or met it. */
const isLedTo = ({ welcoming, atMeeting }: AppositionPatterns, before: string): boolean => welcoming.test(before) || atMeeting.test(before.slice(sentenceFrom(before)).trimStart());

/** Where the last sentence of a stretch begins: `Dr. ` ends none. */
function sentenceFrom(text: string): number {
  let at = text.length;
  do at = text.lastIndexOf('. ', at - 1); while (at > 0 && isCapital(text, at - 2));
  return Math.max(at, text.lastIndexOf('\n')) + 1;
}

const isCapital = (text: string, at: number): boolean => at >= 0 && text[at] !== text[at]!.toLowerCase();

/** How far behind an office its holder's name begins at most (UTF-16 code units). */
const FARTHEST = 60;
/** The longest title (UTF-16 code units, with what stands between it and the name). */
const TITLE = 12;

function genderByTitle(text: string, at: number, lexicon: SpeechLexicon): Gender {
  const floor = Math.max(0, at - TITLE);
  let end = at;
  while (end > floor && isSpace(text[end - 1]!)) end--;
  if (end > floor && text[end - 1] === '.') end--;
  let start = end;
  while (start > floor && isLetterAt(text, start - 1)) start--;
  const flags = start < end ? lexicon.words.flags(text, start, end) : 0;
  return flags & Word.Title ? (flags & Word.Female ? 'female' : flags & Word.Male ? 'male' : null) : null;
}

const isSpace = (character: string): boolean => /\s/.test(character);
