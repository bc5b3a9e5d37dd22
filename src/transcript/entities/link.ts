import type { EntityKind } from '../../base/names';
import { pairMap } from '../../base/pairs';
import type { Span } from '../../base/span';
import { numbering, type Numbering } from '../kept';
import { nominative } from '../lexicon/ru/nominative';
import type { Confidence, EntityMention, EntityName } from '../model';
import { carry, shortForms } from './carry';
import { type SmallForms, smallFormsOf } from './common';
import { correctorOf } from './corrected';
import type { Draft, TextBetween } from './draft';
import { draftsOf } from './drafts';
import { openHeadlines } from './headlines';
import type { LinkContext, NamedBlock } from './named-block';
import { typeByNeighbours } from './neighbours';
import { pairOf, splitByWords } from './parts';
import { type People, peopleOf } from './persons';
import { shortened } from './shortened';
import type { Sounds } from './sounds';
import { fullestForms, nameCountries, settlePlaces } from './places';
import { Word } from './entry';
import { vocabularyOf, type Vocabulary } from './vocabulary';

/** The names of a text and every mention of each. */
export interface LinkedNames {
  /** By block; offsets relative to the block. */
  readonly mentions: readonly (readonly EntityMention[])[];
  /** In the order of their first mention. */
  readonly names: readonly LinkedName[];
  /** The blocks as the roles of names number them. */
  readonly numbers: Numbering;
  /** Which doubtful names a block writes small, so that an edit of one can be told to change nothing for the others. */
  readonly smallForms: SmallForms;
  /** Who is who, to ask of words that an edit adds; and who was named since people were told apart. */
  readonly people: People;
  readonly newcomers: readonly string[];
  /** How the names sound, where somebody was asked about. */
  readonly sounds: Sounds | null;
}

/** What is known of a name wherever it stands. */
export type NameFacts = Omit<EntityName, 'roles'>;

/** The ISO codes of countries and regions, by name; `null` for other names. */
export type Codes = ReadonlyMap<string, string | null>;

/** A name whose roles stand in blocks. */
export interface LinkedName extends NameFacts {
  readonly roles: readonly { readonly text: string; readonly home: number; readonly span: Span }[];
}

/** What finds the drafts of a block: its candidates, and what the analyst said of them. */
export function draftFinder({ header, corrections }: LinkContext): (block: NamedBlock, home: number) => readonly Draft[] {
  const attendees = new Map(header.people.filter(person => person.initials).map(person => [person.initials!, person.name])), correct = correctorOf(corrections);
  return (block, home) => correct(draftsOf(block, home, attendees), block, home);
}

/** Joins candidates of all blocks into mentions of names, in reading order and without overlap. Linear in the candidates. */
export function linkNames(blocks: readonly NamedBlock[], context: LinkContext): LinkedNames {
  const vocabulary = vocabularyOf(context.language), textBetween = betweenIn(blocks);
  const finder = draftFinder(context);
  const drafts: Draft[] = [];
  for (const [home, block] of blocks.entries()) for (const draft of finder(block, home)) drafts.push(draft);
  openHeadlines(drafts, vocabulary, ({ home, end }) => blocks[home]!.tokens.text.slice(end, end + 4));
  if (context.layout === 'readout') shortened(drafts, vocabulary);
  const people = peopleOf(drafts, context.header, context.corrections);
  carry(drafts, textBetween);
  shortForms(drafts, word => !((vocabulary.entries.get(word)?.flags ?? 0) & COMMON));
  typeByNeighbours(drafts, textBetween);
  settlePlaces(drafts, vocabulary);
  nameCountries(drafts, vocabulary);
  const fullest = fullestForms(drafts, vocabulary.words.declines);

  const settled: Draft[] = [];
  const narrative = context.layout === 'readout', formal = narrative || context.layout === 'turns' && isFormal(drafts);
  const sightings = countOpen(drafts);
  const smallForms = smallFormsOf(drafts), common = new Set<string>();
  for (const { tokens } of blocks) for (const form of smallForms(tokens)) common.add(form);
  const confident = new Map<string, Draft>();
  for (const draft of drafts) if (draft.kind && draft.sure !== 'weak' && draft.sure !== 'low') confident.set(draft.text, draft);
  for (const draft of drafts) {
    if (draft.sure === 'given') { settled.push(draft); continue; }
    const pair = pairOf(draft, people);
    if (pair) { settled.push(...pair); continue; }
    // written small elsewhere in the text, an open word with a capital is a common word
    if (common.has(draft.text) && people.find(draft.text) === null) continue;
    // `Ford` may be a company, but not where the text names Alicia Ford
    const namesake = draft.kind === 'organisation' && draft.sure === 'medium' && draft.around !== 'body' && !draft.text.includes(' ');
    // so may `Hassan` be a city, but not where the text names Amal Hassan and no word leads to a place
    const city = draft.kind === 'place' && draft.code === null && draft.around !== 'locative' && draft.around !== 'toponym' && draft.around !== 'headline' && !draft.text.includes(' ');
    const open = draft.kind === null || draft.sure === 'weak' || draft.sure === 'low' || (namesake || city) && people.find(draft.text) !== null;
    const person = draft.kind === 'person' && draft.role && !draft.name ? people.holding(draft.text, draft.role.text) : draft.kind === 'person' || open ? people.find(draft.kind === 'person' && draft.name || draft.text) : null;
    if (person) {
      if (open) draft.reason = `"${draft.text}" is part of a person's name in the text`;
      if (open) draft.sure = 'medium';
      draft.kind = 'person';
      draft.name = person.name;
    } else if (draft.kind === 'person') {
      if (draft.sure === 'weak') { settled.push(...splitByWords(draft, people, confident)); continue; }
      draft.name ??= nominative(draft.text);
    } else if (open && draft.text.includes(' ')) {
      const parts = splitByWords(draft, people, confident);
      if (parts.length || !settleOpen(draft, sightings, { narrative, formal }, vocabulary)) { settled.push(...parts); continue; }
    } else if (open && !settleOpen(draft, sightings, { narrative, formal }, vocabulary)) continue;
    if (draft.kind !== 'person' && draft.kind !== 'group') draft.name = (draft.kind && draft.name !== null ? fullest.get(draft.kind, draft.name) : undefined) ?? draft.name ?? draft.text;
    settled.push(draft);
  }
  const { mentions, names } = asModel(settled, blocks.length);
  return { mentions, names, numbers: numbering(blocks.length), smallForms, people, newcomers: [], sounds: null };
}

/** How often a name without a kind must stand in a text to be shown as `other`: fewer are mostly headlines and emphasis. */
const FEWEST_OTHERS = 3;
/** How often a single name must stand in a narrative to be taken for a company's or body's. */
const FEWEST_BODIES = 2;

/** Flags of words that name nothing on their own. */
const COMMON = Word.Plain | Word.Never | Word.Grammar | Word.Given | Word.Title | Word.Role;

/** Names of places as texts write them: up to three words, hyphens within; and two plain words, as a person's name is. */
const PLACE_WORDS = /^(?:Ste?\. )?\p{Lu}\p{Ll}{2,}(?:[-’']\p{L}{2,}){0,2}(?: \p{Lu}\p{Ll}{2,}){0,2}$/u, TWO_WORDS = /^\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}$/u;
/** A short form such as bodies have. */
const SHORT_FORM = /^\p{Lu}{3,8}$/u;

/** What is known of how often and where names without a kind stand. */
interface Sightings { count: number; locative: number; body: number; spoken: number }

function countOpen(drafts: readonly Draft[]): ReadonlyMap<string, Sightings> {
  const counts = new Map<string, Sightings>();
  for (const draft of drafts) {
    if (draft.kind !== null || draft.sure === 'weak' && draft.around === null || draft.around === 'headline') continue;
    let seen = counts.get(draft.text);
    if (!seen) counts.set(draft.text, seen = { count: 0, locative: 0, body: 0, spoken: 0 });
    seen.count++;
    if (draft.around === 'toponym') seen.locative++;
    else if (draft.around === 'locative' || draft.around === 'body' || draft.around === 'spoken') seen[draft.around]++;
  }
  return counts;
}

/** How a text uses capitals: as a writer does, and whether for places where people talk. */
interface Manner { readonly narrative: boolean; readonly formal: boolean }

/** So many mentions of places that the lists know, and none of products, tell that people talk of places and not of what runs `in React`. */
const FEWEST_PLACES = 2;

function isFormal(drafts: readonly Draft[]): boolean {
  return drafts.filter(({ kind, sure }) => kind === 'place' && sure === 'high').length >= FEWEST_PLACES && !drafts.some(({ kind }) => kind === 'product');
}

/** Gives a name that nothing types a kind from where it stands, or says that it is better left out. */
function settleOpen(draft: Draft, sightings: ReadonlyMap<string, Sightings>, { narrative, formal }: Manner, { entries }: Vocabulary): boolean {
  const seen = sightings.get(draft.text);
  if (draft.kind !== null) return draft.sure !== 'weak';
  if (!seen || draft.sure === 'weak' && seen.count < 2 && !seen.body && draft.around !== 'headline') return false;
  const settle = (kind: EntityKind, reason: string): true => { draft.kind = kind; draft.reason = reason; draft.sure = 'low'; return true; };
  if (seen.body) return settle('organisation', 'a noun for a company or body beside it');
  if ((narrative || formal && seen.locative * 2 >= seen.count) && seen.locative > 0 && PLACE_WORDS.test(draft.text)) return settle('place', 'a preposition of place before it');
  if (draft.sure === 'weak' && draft.around === 'headline' && seen.count < 2) return false;
  if (narrative && SHORT_FORM.test(draft.text)) return settle('organisation', 'a short form, as bodies have');
  const common = draft.text.split(' ').some(word => [word, word.replace(/s$/, '')].some(form => (entries.get(form)?.flags ?? 0) & (Word.Plain | Word.Grammar | Word.Never | Word.WorkHead | Word.EventHead | Word.OrganisationHead)));
  if (narrative && TWO_WORDS.test(draft.text) && !common && draft.around !== 'definite') { draft.name ??= nominative(draft.text); return settle('person', 'two words with capitals that no list knows'); }
  if (narrative && seen.count >= FEWEST_BODIES && !draft.text.includes(' ')) return settle('organisation', `a name that stands ${seen.count} times, and neither as a place nor as a person`);
  if (seen.count < FEWEST_OTHERS) return false;
  return settle('other', `written with capitals ${seen.count} times, and nothing says what it is`);
}

const CONFIDENCE: Readonly<Record<Draft['sure'], Confidence>> = { given: 'given', high: 'high', medium: 'medium', low: 'low', weak: 'low' };

/** A draft as a mention; its place is relative to its block. */
export function mentionOf({ start, end, reason, sure }: Draft, kind: EntityKind, name: string): EntityMention {
  return { span: { start, end }, kind, name, evidence: { reason, confidence: CONFIDENCE[sure] } };
}

/** Mentions and names as the model has them, the mentions by block. */
function asModel(drafts: readonly Draft[], blocks: number): Pick<LinkedNames, 'mentions' | 'names'> {
  const mentions: EntityMention[][] = Array.from({ length: blocks }, () => []);
  const names: { name: string; kind: EntityName['kind']; aliases: Set<string>; code: string | null; roles: LinkedName['roles'][number][]; mentions: number[] }[] = [], known = pairMap<(typeof names)[number]>();
  let end = 0, home = -1, count = 0;
  for (const draft of drafts) {
    if (draft.home !== home) { home = draft.home; end = 0; }
    if (!draft.kind || draft.start < end) continue;
    end = draft.end;
    const name = draft.name ?? draft.text;
    let entry = known.get(draft.kind, name);
    if (!entry) {
      entry = { name, kind: draft.kind, aliases: new Set(), code: draft.code, roles: [], mentions: [] };
      names.push(entry);
      known.set(draft.kind, name, entry);
    }
    entry.code ??= draft.code;
    if (draft.text !== name) entry.aliases.add(draft.text);
    if (draft.role && draft.kind === 'person') entry.roles.push({ text: draft.role.text, span: draft.role.span, home });
    entry.mentions.push(count++);
    mentions[home]!.push(mentionOf(draft, draft.kind, name));
  }
  return { mentions, names: names.map(({ name, kind, aliases, code, roles, mentions: own }) => ({ name, kind, aliases: [...aliases], code, roles, mentions: own })) };
}

/** Reads the text between two drafts of a block. */
function betweenIn(blocks: readonly NamedBlock[]): TextBetween {
  return (before, after) => before.home === after.home ? blocks[before.home]!.tokens.text.slice(before.end, after.start) : '';
}
