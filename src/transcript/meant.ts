import { countWhile } from '../base/halving';
import { firstFrom } from '../base/span';
import { foldSpace } from '../base/trim';
import { heralded, ofOffice, type Parties } from './described';
import type { Codes, NameFacts } from './entities/link';
import { type Holders, holdersAmong } from './holders';
import { speechLexicon } from './lexicon/speech';
import { type SpeechLexicon, Word } from './lexicon/words';
import type { Confidence } from './model';
import type { People, Person } from './person';
import { areasWithin } from './people-told';
import type { Phrase } from './phrases';
import { referencesOf, type Reference } from './references';
import type { Scene, Who } from './scene';
import { standIn } from './stand-in';
import { firstMention, type VoicedBlock } from './voiced-block';

/** What tells who is meant by words of one text that mean somebody: all of the text, and the block that was entered last. Offsets relative to the block. */
export interface Meant {
  readonly blocks: readonly VoicedBlock[];
  readonly people: People;
  readonly lexicon: SpeechLexicon;
  readonly codes: Codes;
  readonly parties: Parties;
  readonly holders: Holders;
  /** The names of bodies, and the same in small letters. */
  readonly bodies: readonly (readonly [name: string, lower: string])[];
  /** By noun, the first body that has it in its name. */
  readonly bodyWith: Map<string, string | null>;
  block: VoicedBlock;
  /** Which block that is. */
  at: number;
  /** The words in it that mean somebody, in reading order. */
  references: readonly Reference[];
  /** Where people are named in it; `null` until somebody asks. */
  persons: readonly number[] | null;
}

/** A pronoun means somebody among so many names before it in its paragraph, or nobody. */
const LOOK_BACK = 60;
/** How far before `it read` the paper that is meant stands at most (UTF-16 code units). */
const PAPER = 300;

/** Makes what tells it for one text. */
export function meantIn(blocks: readonly VoicedBlock[], people: People, names: readonly NameFacts[], codes: Codes, parties: Parties, language: string): Meant {
  const lexicon = speechLexicon(language), bodies = names.filter(({ kind }) => kind === 'organisation').map(({ name }) => [name, name.toLowerCase()] as const);
  return { blocks, people, lexicon, codes, parties, holders: holdersAmong(people, lexicon), bodies, bodyWith: new Map(), block: blocks[0]!, at: 0, references: [], persons: null };
}

/** Enters a block; questions are about it until the next. */
export function enter(meant: Meant, index: number): void {
  meant.block = meant.blocks[index]!;
  meant.at = index;
  meant.references = referencesOf(meant.block, index, meant.people, meant.lexicon.pronouns);
  meant.persons = null;
}

/** The words that mean somebody and begin between two offsets, in reading order. */
export function among({ references }: Meant, from: number, to: number): readonly Reference[] {
  const first = firstFrom(references, from);
  let last = first;
  while (last < references.length && references[last]!.start < to) last++;
  return references.slice(first, last);
}

/** Who is meant; `null` for nobody that could be told. */
export function resolve(meant: Meant, reference: Reference, scene: Scene): Who | null {
  const { mention, phrase, owner } = reference;
  if (mention?.kind === 'person') return named(reference, mention.name, 'high', 'named there');
  if (owner !== null) return named(reference, owner, 'high', 'named beside the office');
  if (mention) return named(reference, mention.name, 'medium', 'named there');
  if (!phrase) return null;
  if (phrase.kind === 'office') return byOffice(meant, reference, phrase, scene);
  if (phrase.kind === 'pronoun' || phrase.kind === 'possessive') return byPronoun(meant, reference, phrase, scene);
  if (phrase.kind === 'body') return byBody(meant, reference, phrase, scene);
  const words = wordsOf(meant, reference), { nobody, it } = meant.lexicon.pronouns;
  if (nobody.test(words)) return null;
  if (!it.test(words)) return unnamed(reference, words);
  const writer = writerBefore(meant, reference.start) ?? scene.body;
  // `…,” the ministry said. … “…,” it added`
  if (writer === null && scene.sayer && !scene.sayer.named && isBody(meant, scene.sayer.name)) return unnamed(reference, scene.sayer.name, 'medium', 'said something last');
  return writer === null ? null : named(reference, writer, 'medium', 'spoken of just before');
}

/** The only person whom words at an offset can mean; `null` where there are several. */
export function onlyOne({ people, at }: Meant, here: number, scene: Scene): string | null {
  return standIn(people, at, here, [scene.subject, scene.speaker])?.name ?? null;
}

/** Who issued the statement or the letter that `it` means: the last one named before that word. */
export function writerBefore({ block, lexicon }: Meant, here: number): string | null {
  const from = Math.max(0, here - PAPER), paper = lexicon.paper.exec(block.text.slice(from, here));
  if (!paper) return null;
  const end = from + paper.index;
  for (let i = firstMention(block, end) - 1; i >= 0; i--) {
    const { kind, name, span } = block.found[i]!;
    // `in a Stream post`: the name of what it was posted on
    if ((kind === 'person' || kind === 'organisation') && span.end !== end - 1) return name;
  }
  return null;
}

/** Whether a person has a gender by the text. */
export function isOf({ people }: Meant, name: string | null, gender: Phrase['gender']): boolean {
  return name !== null && people.person(name)?.gender === gender;
}

/** Whether a reference is the first mention of its person. */
export function isFirst({ people, at }: Meant, { mention, start }: Reference): boolean {
  const person = people.person(mention!.name);
  return person !== undefined && people.homeOf(person) === at && people.placeOf(person) === start;
}

/** The words of a reference, each white space in them one blank. */
export function wordsOf({ block }: Meant, { start, end }: Reference): string {
  return foldSpace(block.text.slice(start, end));
}

function byOffice(meant: Meant, reference: Reference, phrase: Phrase, scene: Scene): Who {
  const { block, at, codes, lexicon, holders, parties } = meant, words = wordsOf(meant, reference), before = phrase.definite ? spokenOf(words, scene) : null;
  if (before !== null && !lexicon.subjects.known.test(before)) return unnamed(reference, before, 'medium', 'spoken of just before, not named in the text');
  const areas = areasWithin(block, phrase.start, phrase.end, codes, lexicon);
  const found = phrase.definite ? ofOffice(holders, parties, phrase, block.text.slice(phrase.start, phrase.end), areas, scene, at) : heralded(holders, phrase, areas, scene, at);
  if (found) return named(reference, found.person.name, found.confidence, whoHolds(found.person, phrase));
  const other = phrase.definite && areas.every(({ code }) => code === null) ? onlyOne(meant, reference.start, scene) : null;
  return other === null ? unnamed(reference, words) : named(reference, other, 'medium', 'the only one it can mean');
}

function byPronoun(meant: Meant, reference: Reference, phrase: Phrase, scene: Scene): Who | null {
  if (phrase.gender === null) return null;
  if (phrase.kind === 'pronoun' && scene.unnamed !== null && !isNamedBetween(meant, scene.unnamed.ago === 0 ? scene.unnamed.end : 0, reference.start)) return unnamed(reference, scene.unnamed.name, 'low', 'spoken of just before, not named in the text');
  const name = ofPronoun(meant, phrase, scene);
  return name === null ? null : named(reference, name, 'medium', 'spoken of just before');
}

/** Whether a person is named between two offsets. */
function isNamedBetween(meant: Meant, from: number, to: number): boolean {
  const starts = meant.persons ??= meant.block.found.flatMap(({ kind, span: { start } }) => kind === 'person' ? start : []), next = starts[countWhile(starts.length, i => starts[i]! < from)];
  return next !== undefined && next < to;
}

function ofPronoun(meant: Meant, phrase: Phrase, scene: Scene): string | null {
  const { people, block: { found } } = meant, { gender } = phrase;
  if (gender === 'female' && !isOf(meant, scene.subject, 'female') && isOf(meant, scene.earlier, 'female')) return scene.earlier;
  if (agrees(people, scene.subject, gender)) return scene.subject;
  if (agrees(people, scene.earlier, gender)) return scene.earlier;
  const nearest = firstMention(meant.block, phrase.start) - 1;
  for (let i = nearest; i >= 0 && nearest - i < LOOK_BACK; i--) {
    const { kind, name } = found[i]!;
    if (kind === 'person' && agrees(people, name, gender)) return name;
  }
  return agrees(people, scene.speaker, gender) ? scene.speaker : null;
}

/** Whether somebody may be of a gender. */
function agrees(people: People, name: string | null, gender: Phrase['gender']): boolean {
  if (name === null) return false;
  const own = people.person(name)?.gender ?? null;
  return own === null || gender === null || own === gender;
}

function byBody(meant: Meant, reference: Reference, phrase: Phrase, scene: Scene): Who {
  const words = wordsOf(meant, reference), noun = meant.block.text.slice(phrase.head, phrase.head + 40).split(/[^\p{L}]/u)[0]!.toLowerCase();
  const name = phrase.definite || meant.lexicon.subjects.known.test(words) ? bodyCalled(meant, noun) ?? (meant.lexicon.isAnyBody(noun) ? scene.body : null) : null;
  return name === null ? unnamed(reference, words) : named(reference, name, 'medium', 'the body named in the text');
}

/** The first body whose name has a noun in it; each noun is looked for once. */
function bodyCalled({ bodies, bodyWith }: Meant, noun: string): string | null {
  let name = bodyWith.get(noun);
  if (name === undefined) bodyWith.set(noun, name = bodies.find(([, lower]) => lower.includes(noun))?.[0] ?? null);
  return name;
}

function isBody({ lexicon: { words } }: Meant, phrase: string): boolean {
  return phrase.split(' ').some(word => (words.of(word) & Word.Body) !== 0);
}

/** Who was spoken of just before by an office of which these are an article and the noun: `A harbour spokesperson …`, and then `the spokesperson`. */
function spokenOf(words: string, { unnamed: before }: Scene): string | null {
  if (before === null || before.ago >= 2 || before.name.length <= words.length) return null;
  const [, noun, ...more] = words.split(' ');
  return noun !== undefined && !more.length && ` ${before.name} `.toLowerCase().includes(` ${noun.toLowerCase()} `) ? before.name : null;
}

const named = ({ start, end }: Reference, name: string, confidence: Confidence, because: string): Who => ({ name, named: true, span: { start, end }, confidence, because });
const unnamed = ({ start, end }: Reference, name: string, confidence: Confidence = 'medium', because = 'not named in the text'): Who => ({ name, named: false, span: { start, end }, confidence, because });

function whoHolds(person: Person, phrase: Phrase): string {
  const office = person.offices.find(({ kind }) => kind === phrase.office) ?? person.offices[0];
  return office ? `${person.name}, ${office.text}` : person.name;
}
