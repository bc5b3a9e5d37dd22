import type { Corrections, KnownName } from '../base/names';
import type { Span } from '../base/span';
import { type Calling, calledBy, callingsIn } from './callings';
import type { HeaderFacts } from './layouts/laid';
import { genderOfGiven } from './lexicon/genders';
import { speechLexicon } from './lexicon/speech';
import { Word, type SpeechLexicon } from './lexicon/words';
import type { EntityMention, EntityName } from './model';
import { movedBy } from './moved';
import { findPhrases, wordFlags, type Phrase } from './phrases';
import { tokenize } from './tokens';
import type { VoicedBlock } from './voiced-block';

/** An office that somebody holds, as the text says it. */
export interface HeldOffice {
  readonly kind: string;
  readonly text: string;
  /** Where the text says it; `null` where the analyst or a header did. */
  readonly span: Span | null;
  readonly areas: readonly Area[];
  readonly narrow: readonly string[];
}

/** What an office is over: a country, a region, a company. */
export interface Area {
  readonly name: string;
  readonly code: string | null;
}

/** A person that the text names. */
export interface Person {
  readonly name: string;
  readonly gender: 'female' | 'male' | null;
  readonly offices: readonly HeldOffice[];
  /** Where the text first names this person. */
  readonly first: number;
}

/** Who is named in a text and which offices they hold. */
export interface People {
  readonly all: readonly Person[];
  person(name: string): Person | undefined;
  /** The one person whom the text calls by a noun in an apposition (`N, a keeper`), `null` for nobody and for several. */
  called(noun: string): string | null;
  /** Whose name an office phrase stands beside, by block and index of the phrase; `null` for a phrase on its own. */
  ownerOf(block: number, phrase: number): string | null;
  /**
   * Those who hold the office that a phrase means, over all the areas it names, in the order the text names them.
   * `loose` takes those of whom the text tells no area; `null` areas are not compared.
   */
  holders(phrase: Pick<Phrase, 'office' | 'narrow'>, areas: readonly Area[], loose: boolean): readonly Person[];
}

interface Draft { name: string; gender: Person['gender']; offices: HeldOffice[]; first: number }

/** What one block tells of people, whatever stands in the others; offsets relative to the block. */
interface Told {
  /** Whose name an office phrase stands beside, by index of the phrase. */
  readonly owners: ReadonlyMap<number, string>;
  readonly holders: readonly { readonly name: string; readonly start: number; readonly gender: Person['gender']; readonly office: HeldOffice & { readonly span: Span } }[];
  readonly callings: readonly Calling[];
  /** Every mention of a person, and the gender that the title before it tells. */
  readonly mentions: readonly { readonly name: string; readonly start: number; readonly gender: Person['gender'] }[];
}

/** The people of a text with what each block tells of them, so that an edit of one need not gather all anew. */
export interface GatheredPeople extends People {
  readonly told: readonly Told[];
}

/** What people are gathered from besides the blocks. */
export interface PeopleContext {
  readonly names: readonly Pick<EntityName, 'name' | 'code'>[];
  readonly corrections: Corrections;
  readonly header: HeaderFacts;
  readonly language: string;
}

/** Gathers the people of a text from names, titles and appositions ("Governor of X N", "N, minister of Y"). Linear. */
export function gatherPeople(blocks: readonly VoicedBlock[], context: PeopleContext): GatheredPeople {
  const tell = tellerOf(context);
  return joined(blocks, blocks.map(tell), context);
}

/**
 * Gathers people again after an edit of some blocks, `changed` their indices, in a text with as many blocks and the same names as before:
 * `null` where these blocks tell anything else than before, wherever in them it stands.
 */
export function regatherPeople(before: GatheredPeople, blocks: readonly VoicedBlock[], changed: readonly number[], context: PeopleContext): GatheredPeople | null {
  const tell = tellerOf(context), told = before.told.slice();
  for (const i of changed) {
    told[i] = tell(blocks[i]!);
    if (asTold(before.told[i]!) !== asTold(told[i]!)) return null;
  }
  return joined(blocks, told, context);
}

/** What a block tells, without where in it. */
function asTold({ owners, holders, mentions, callings }: Told): string {
  return JSON.stringify([callings, [...owners], holders.map(({ name, start, gender, office }) => [name, gender, { ...office, span: null }, mentions.filter(mention => mention.start < start).length]), mentions.map(({ name, gender }) => [name, gender])]);
}

/** What reads off one block what it tells of people. */
function tellerOf({ names, language }: PeopleContext): (block: VoicedBlock) => Told {
  const lexicon = speechLexicon(language), codes = new Map(names.map(({ name, code }) => [name, code]));
  return block => {
    const holders: Told['holders'][number][] = [];
    const owners = ownersOf(block, lexicon, ({ name, span }, phrase, text) => {
      const behind = span.end - block.offset, of = /^\s+of\s+(?:the\s+)?\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,4}/u.exec(block.text.slice(behind, behind + 60));
      const areas = [...areasWithin(block, phrase.start, phrase.end, codes, lexicon), ...(of && behind > phrase.end ? areasWithin(block, behind, behind + of[0].length, codes, lexicon) : [])];
      holders.push({ name, start: span.start - block.offset, gender: phrase.gender, office: { kind: phrase.office!, narrow: phrase.narrow, areas, text, span: { start: phrase.start, end: phrase.end } } });
    });
    const mentions = block.found.filter(({ kind }) => kind === 'person').map(mention => ({ name: mention.name, start: mention.span.start, gender: genderByTitle(block.text, mention.span.start, lexicon) }));
    return { owners, holders, mentions, callings: callingsIn(block, lexicon) };
  };
}

/** Joins what all blocks tell, and what the analyst and the header say. */
function joined(blocks: readonly VoicedBlock[], told: readonly Told[], { names, corrections, header, language }: PeopleContext): GatheredPeople {
  const lexicon = speechLexicon(language);
  const drafts = new Map<string, Draft>();
  const draft = (name: string, first: number): Draft => {
    let one = drafts.get(name);
    if (!one) drafts.set(name, one = { name, gender: genderByName(name), offices: [], first });
    return one;
  };
  told.forEach(({ holders }, i) => {
    for (const { name, start, gender, office } of holders) {
      const { offset } = blocks[i]!, person = draft(name, offset + start);
      // what the text says outright counts more than the given name
      person.gender = gender ?? person.gender;
      if (person.offices.length < MOST_OFFICES) person.offices.push(movedBy(office, offset));
    }
  });
  told.forEach(({ mentions }, i) => { for (const { name, start, gender } of mentions) { const person = draft(name, blocks[i]!.offset + start); person.gender = gender ?? person.gender; } });
  const known: readonly Pick<KnownName, 'name' | 'roles'>[] = [...corrections.names.filter(({ kind }) => kind === 'person'), ...header.people];
  if (known.length) {
    const codes = new Map(names.map(({ name, code }) => [name, code]));
    for (const { name, roles } of known) {
      const person = drafts.get(name);
      if (person) for (const role of roles) person.offices.push(...officesIn(role, lexicon, codes));
    }
  }
  const all = [...drafts.values()].sort((a, b) => a.first - b.first);
  return { all, person: name => drafts.get(name), called: calledBy(told.flatMap(({ callings }) => callings)), ownerOf: (block, phrase) => told[block]?.owners.get(phrase) ?? null, holders: holdersOf(all, lexicon), told };
}

/** So many offices of one person are kept. */
const MOST_OFFICES = 12;
/** How many holders of one office in one area are looked at: more would be a list, not a meeting. */
const MOST = 24;

/** Indexes people by office and area, so that a description costs the same however many people a text names. */
function holdersOf(all: readonly Person[], lexicon: SpeechLexicon): People['holders'] {
  const index = new Map<string, Person[]>();
  const put = (key: string, person: Person): void => {
    const list = index.get(key);
    if (!list) index.set(key, [person]);
    else if (list.length < MOST && list.at(-1) !== person) list.push(person);
  };
  for (const person of all) {
    const areas = person.offices.flatMap(office => office.areas);
    for (const { kind } of person.offices) {
      put(kind, person);
      if (!areas.length) put(`${kind}|`, person);
      for (const area of areas) for (const key of keysOf(area)) put(`${kind}|${key}`, person);
    }
  }
  const known = new Map<string, readonly Person[]>();
  /** Whether a person has to do with all of these areas; `loose` counts those of whom the text tells none. */
  const isIn = ({ offices }: Person, areas: readonly Area[], loose: boolean): boolean =>
    areas.every(area => offices.some(office => office.areas.some(own => isWithin(own, area)))) || loose && offices.every(office => !office.areas.length);
  return (phrase, areas, loose) => {
    const asked = `${phrase.office}|${phrase.narrow.join()}|${areas.map(({ name, code }) => `${name}:${code}`).join()}|${loose}`;
    let found = known.get(asked);
    if (found) return found;
    const fitting = new Set<Person>();
    for (const kind of [phrase.office!, ...lexicon.means[phrase.office!] ?? []]) {
      const keys = areas.length ? [...keysOf(areas[0]!).map(key => `${kind}|${key}`), ...(loose ? [`${kind}|`] : [])] : [kind];
      for (const key of keys) for (const person of index.get(key) ?? []) if (person.offices.some(office => office.kind === kind && isNarrowed(office, phrase, loose)) && isIn(person, areas, loose)) fitting.add(person);
    }
    known.set(asked, found = [...fitting].sort((a, b) => a.first - b.first));
    return found;
  };
}

/** Under what an area is found: the beginning of its name (`West|mark`, `West|markian`) and its country's code. */
function keysOf({ name, code }: Area): readonly string[] {
  return code === null ? [name.slice(0, 4)] : [name.slice(0, 4), code.slice(0, 2)];
}

/** Whether an office has all the words by which a phrase narrows it. */
function isNarrowed(office: HeldOffice, phrase: Pick<Phrase, 'narrow'>, loose: boolean): boolean {
  return phrase.narrow.every(word => office.narrow.includes(word) || office.text.toLowerCase().includes(word) || (loose && !office.narrow.length));
}

/** Whether an area is another or a part of it: by name, by stem (`Westmark`, `Westmarkian`), or by the ISO 3166-2 code that begins with its country's. */
function isWithin(own: Area, area: Area): boolean {
  if (own.name === area.name) return true;
  if (own.code !== null && area.code !== null) return own.code === area.code || own.code.startsWith(`${area.code}-`);
  const short = Math.min(own.name.length, area.name.length), stem = Math.max(4, short - 2);
  return short >= 4 && own.name.slice(0, stem) === area.name.slice(0, stem);
}

const CAPITALISED = /(?<!\p{L})\p{Lu}\p{Ll}{3,}/gu;

/** The countries, regions and organisations named between two offsets of a block, and the capitalised words that no list knows. */
export function areasWithin(block: VoicedBlock, start: number, end: number, codes: ReadonlyMap<string, string | null>, lexicon: SpeechLexicon): readonly Area[] {
  const areas: Area[] = [];
  let at = start;
  const loose = (to: number): void => {
    for (const word of block.text.slice(at, to).match(CAPITALISED) ?? []) if (!lexicon.words.of(word)) areas.push({ name: word, code: null });
  };
  for (let i = block.firstMention(start); i < block.mentions.length; i++) {
    const { span, kind, name } = block.mentions[i]!;
    if (span.start - block.offset >= end) break;
    loose(span.start - block.offset);
    at = span.end - block.offset;
    if (kind !== 'person' && kind !== 'product' && kind !== 'event') areas.push({ name, code: codes.get(name) ?? null });
  }
  if (at < end) loose(end);
  return areas;
}

/** What an office is to or in, between it and the name: a small word, a place of up to four words, and perhaps a title. */
const AREA_BETWEEN = /^\s+(\p{Ll}{2,4})\s+(?:the\s+)?\p{Lu}[\p{L}’'.-]*(?:\s(?:and\s|of\s|the\s)?\p{Lu}[\p{L}’'.-]*){0,3}?(?:,?\s+(?:Ambassador|Amb|Dr|Mr|Mrs|Ms|Sir|General|Gen)\.?)?\s+$/u;

/** Finds which office phrases of a block stand in apposition to a person's name. */
function ownersOf(block: VoicedBlock, lexicon: SpeechLexicon, own: (mention: EntityMention, phrase: Phrase, text: string) => void): ReadonlyMap<number, string> {
  const owners = new Map<number, string>();
  const { text, offset, mentions } = block;
  block.voices.phrases.forEach((phrase, index) => {
    if (phrase.kind !== 'office') return;
    const take = (mention: EntityMention, end: number): void => {
      owners.set(index, mention.name);
      own(mention, end === phrase.end ? phrase : { ...phrase, end }, text.slice(phrase.start, end).replace(/\s+/g, ' ').replace(/^(?:the|an?)\s/i, '').trim());
    };
    // the name after the office, or at the end of what the phrase took in
    for (let i = block.firstMention(phrase.head); i < mentions.length; i++) {
      const mention = mentions[i]!, start = mention.span.start - offset, end = mention.span.end - offset;
      if (start > phrase.end + 40) break;
      if (mention.kind !== 'person') continue;
      if (start < phrase.end) {
        if (/(?:^|[\s])(?:of|for|to|and|with|by)\s+(?:\p{Lu}\p{Ll}{0,3}\.\s*)?$/u.test(text.slice(phrase.head, start))) continue;
        return take(mention, phrase.head + text.slice(phrase.head, start).trimEnd().length);
      }
      const between = text.slice(phrase.end, start);
      if (/^[\s\u00a0]+(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Dame|Prof|Hon|Cllr|Rev|H\.\s?E|General|Gen|Lt|Col|Amb|Shri|Smt|Sri|Sheikh|Sayyid|Dato|Datuk|г-н|г-жа)\.?\s+)*$/.test(between)) return take(mention, phrase.end);
      // `ambassador to Kenya Jane Roe`, `High Commissioner to Ghana, Ambassador Jane Roe`
      const field = AREA_BETWEEN.exec(between);
      if (field && lexicon.words.of(field[1]!) & (Word.Preposition | Word.Joiner)) return take(mention, phrase.end + field[0].split(',', 1)[0]!.trimEnd().length);
      if (/^\s*(?:,|—|–)\s*(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Shri|Smt|Cllr|Councillor|Prof|Professor|Rev)\.?\s+)?$/.test(between) && (phrase.definite || /\p{Lu}/u.test(text[phrase.head] ?? '')) && /^\s*(?:[,.;:)—–]|$)/.test(text.slice(end, end + 3))) return take(mention, phrase.end);
      break;
    }
    // the name before it: `N, governor of X,`
    const before = block.firstMention(phrase.start) - 1;
    const mention = mentions[before];
    if (mention?.kind !== 'person') return;
    const between = text.slice(mention.span.end - offset, phrase.start);
    if (/^\s*(?:,|\(|—|–| is| was)\s*(?:(?:who|currently|now|is|was|serves as|a|an|the|her|his|their|its)\s+)*$/.test(between) && /^\s*(?:[,.;:)—–?!”"]|$|and |who |in |at |of |for |since |on )/.test(text.slice(phrase.end, phrase.end + 7))) take(mention, phrase.end);
  });
  return owners;
}

function genderByTitle(text: string, at: number, lexicon: SpeechLexicon): Person['gender'] {
  const word = /(\p{L}{1,12})\.?$/u.exec(text.slice(Math.max(0, at - 12), at).trimEnd())?.[1];
  if (!word) return null;
  const flags = lexicon.words.of(word);
  return flags & Word.Title ? (flags & Word.Female ? 'female' : flags & Word.Male ? 'male' : null) : null;
}

/** Given names, Slavic surnames and patronymics tell the gender. */
function genderByName(name: string): Person['gender'] {
  const last = name.split(' ').at(-1)!.toLowerCase();
  if (/(?:ova|eva|skaya|ovna|evna|ова|ева|ская|овна|евна)$/.test(last)) return 'female';
  return genderOfGiven(name) ?? (/(?:ovich|evich|ov|ev|skiy|sky|ович|евич|ов|ев|ский)$/.test(last) ? 'male' : null);
}

/** The offices in the words of a role that somebody gave ("Governor of Kursk Oblast"). */
export function officesIn(role: string, lexicon: SpeechLexicon, codes: ReadonlyMap<string, string | null>): readonly HeldOffice[] {
  const tokens = tokenize(role);
  const areas = [...codes].filter(([name]) => name.length > 2 && role.includes(name)).map(([name, code]) => ({ name, code }));
  return findPhrases(tokens, wordFlags(tokens, lexicon), lexicon)
    .filter(({ kind }) => kind === 'office')
    .map(({ office, narrow }) => ({ kind: office!, narrow, areas, text: role, span: null }));
}
