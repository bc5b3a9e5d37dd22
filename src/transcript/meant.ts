import { countWhile } from '../base/halving';
import { firstFrom } from '../base/span';
import { foldSpace } from '../base/trim';
import { describedBy, type Parties } from './described';
import type { Codes, NameFacts } from './entities/link';
import { holdersAmong } from './holders';
import { type SpeechLexicon, Word } from './lexicon/words';
import type { Confidence } from './model';
import type { People, Person } from './people';
import { areasWithin } from './people-told';
import type { Phrase } from './phrases';
import { referencesOf, type Reference } from './references';
import type { Scene, Who } from './scene';
import { standIn } from './stand-in';
import { firstMention, type VoicedBlock } from './voiced-block';

/** Answers who is meant by the words of one block that mean somebody. Offsets relative to the block. */
export interface Meant {
  /** The block that was entered last. */
  block(): VoicedBlock;
  /** Enters a block; questions are about it until the next. */
  enter(index: number): void;
  /** The words that mean somebody and begin between two offsets, in reading order. */
  among(from: number, to: number): readonly Reference[];
  /** Who is meant; `null` for nobody that could be told. */
  resolve(reference: Reference, scene: Scene): Who | null;
  /** The only person whom words at an offset can mean; `null` where there are several. */
  onlyOne(here: number, scene: Scene): string | null;
  /** Who issued the statement or the letter that `it` means: the last one named before that word. */
  writerBefore(here: number): string | null;
  /** Whether a person has a gender by the text. */
  isOf(name: string | null, gender: Phrase['gender']): boolean;
  /** Whether a reference is the first mention of its person. */
  isFirst(reference: Reference): boolean;
  wordsOf(reference: Reference): string;
}

/** A pronoun means somebody among so many names before it in its paragraph, or nobody. */
const LOOK_BACK = 60;
/** How far before `it read` the paper that is meant stands at most (UTF-16 code units). */
const PAPER = 300;
/** Nouns of bodies that mean the one that the text spoke of last. */
const ANY_BODY = /^(?:company|firm|group|agency|organi[sz]ation|airline|bank)$/;
/** Who is nobody by himself: of these the text would have to tell who they are. */
const NOBODY = /^(?:they|we|you|i|они|мы|вы|я)$/i;

/** Makes what answers for one text. */
export function meantIn(blocks: readonly VoicedBlock[], people: People, names: readonly NameFacts[], codes: Codes, parties: Parties, lexicon: SpeechLexicon): Meant {
  const bodyWith = bodiesAmong(names), { ofOffice, heralded } = describedBy(people, holdersAmong(people, lexicon), parties);
  let block = blocks[0]!, at = 0, references: readonly Reference[] = [], persons: readonly number[] | null = null;

  const wordsOf = ({ start, end }: Reference): string => foldSpace(block.text.slice(start, end));
  const isOf = (name: string | null, gender: Phrase['gender']): boolean => name !== null && people.person(name)?.gender === gender;
  const onlyOne = (here: number, scene: Scene): string | null => standIn(people, at, here, [scene.subject, scene.speaker])?.name ?? null;

  const isBody = (words: string): boolean => words.split(' ').some(word => (lexicon.words.of(word) & Word.Body) !== 0);

  /** Whether a person is named between two offsets. */
  const isNamedBetween = (from: number, to: number): boolean => {
    const starts = persons ??= block.found.flatMap(({ kind, span: { start } }) => kind === 'person' ? start : []), next = starts[countWhile(starts.length, i => starts[i]! < from)];
    return next !== undefined && next < to;
  };

  const writerBefore = (here: number): string | null => {
    const from = Math.max(0, here - PAPER), paper = lexicon.paper.exec(block.text.slice(from, here));
    if (!paper) return null;
    const end = from + paper.index;
    for (let i = firstMention(block, end) - 1; i >= 0; i--) {
      const { kind, name, span } = block.found[i]!;
      // `in a Stream post`: the name of what it was posted on
      if ((kind === 'person' || kind === 'organisation') && span.end !== end - 1) return name;
    }
    return null;
  };

  const byOffice = (reference: Reference, phrase: Phrase, scene: Scene): Who => {
    const words = wordsOf(reference), before = phrase.definite ? spokenOf(words, scene) : null;
    if (before !== null && !/^the\s/i.test(before)) return unnamed(reference, before, 'medium', 'spoken of just before, not named in the text');
    const areas = areasWithin(block, phrase.start, phrase.end, codes, lexicon);
    const found = phrase.definite ? ofOffice(phrase, block.text.slice(phrase.start, phrase.end), areas, scene, at) : heralded(phrase, areas, scene, at);
    if (found) return named(reference, found.person.name, found.confidence, whoHolds(found.person, phrase));
    const other = phrase.definite && areas.every(({ code }) => code === null) ? onlyOne(reference.start, scene) : null;
    return other === null ? unnamed(reference, words) : named(reference, other, 'medium', 'the only one it can mean');
  };

  const byPronoun = (reference: Reference, phrase: Phrase, scene: Scene): Who | null => {
    if (phrase.gender === null) return null;
    if (phrase.kind === 'pronoun' && scene.unnamed !== null && !isNamedBetween(scene.unnamed.ago === 0 ? scene.unnamed.end : 0, reference.start)) return unnamed(reference, scene.unnamed.name, 'low', 'spoken of just before, not named in the text');
    const name = ofPronoun(phrase, scene);
    return name === null ? null : named(reference, name, 'medium', 'spoken of just before');
  };

  const ofPronoun = (phrase: Phrase, scene: Scene): string | null => {
    const agrees = (name: string | null): name is string => {
      if (name === null) return false;
      const gender = people.person(name)?.gender ?? null;
      return gender === null || phrase.gender === null || gender === phrase.gender;
    };
    if (phrase.gender === 'female' && !isOf(scene.subject, 'female') && isOf(scene.earlier, 'female')) return scene.earlier;
    if (agrees(scene.subject)) return scene.subject;
    if (agrees(scene.earlier)) return scene.earlier;
    const nearest = firstMention(block, phrase.start) - 1;
    for (let i = nearest; i >= 0 && nearest - i < LOOK_BACK; i--) {
      const mention = block.found[i]!;
      if (mention.kind === 'person' && agrees(mention.name)) return mention.name;
    }
    return agrees(scene.speaker) ? scene.speaker : null;
  };

  const byBody = (reference: Reference, phrase: Phrase, scene: Scene): Who => {
    const words = wordsOf(reference), noun = block.text.slice(phrase.head, phrase.head + 40).split(/[^\p{L}]/u)[0]!.toLowerCase();
    const name = phrase.definite || /^the\s/i.test(words) ? bodyWith(noun) ?? (ANY_BODY.test(noun) ? scene.body : null) : null;
    return name === null ? unnamed(reference, words) : named(reference, name, 'medium', 'the body named in the text');
  };

  return {
    block: () => block,
    enter(index) {
      block = blocks[index]!;
      at = index;
      references = referencesOf(block, at, people);
      persons = null;
    },
    among(from, to) {
      const first = firstFrom(references, from);
      let last = first;
      while (last < references.length && references[last]!.start < to) last++;
      return references.slice(first, last);
    },
    resolve(reference, scene) {
      const { mention, phrase, owner } = reference;
      if (mention?.kind === 'person') return named(reference, mention.name, 'high', 'named there');
      if (owner !== null) return named(reference, owner, 'high', 'named beside the office');
      if (mention) return named(reference, mention.name, 'medium', 'named there');
      if (!phrase) return null;
      if (phrase.kind === 'office') return byOffice(reference, phrase, scene);
      if (phrase.kind === 'pronoun' || phrase.kind === 'possessive') return byPronoun(reference, phrase, scene);
      if (phrase.kind === 'body') return byBody(reference, phrase, scene);
      const words = wordsOf(reference);
      if (NOBODY.test(words)) return null;
      if (!/^it$/i.test(words)) return unnamed(reference, words);
      const writer = writerBefore(reference.start) ?? scene.body;
      // `…,” the ministry said. … “…,” it added`
      if (writer === null && scene.sayer && !scene.sayer.named && isBody(scene.sayer.name)) return unnamed(reference, scene.sayer.name, 'medium', 'said something last');
      return writer === null ? null : named(reference, writer, 'medium', 'spoken of just before');
    },
    isFirst({ mention, start }) {
      const person = people.person(mention!.name);
      return person !== undefined && people.homeOf(person) === at && people.placeOf(person) === start;
    },
    onlyOne, writerBefore, isOf, wordsOf,
  };
}

/** Finds the first body whose name has a noun in it; each noun is looked for once. */
function bodiesAmong(names: readonly NameFacts[]): (noun: string) => string | null {
  const bodies = names.filter(({ kind }) => kind === 'organisation').map(({ name }) => ({ name, lower: name.toLowerCase() })), found = new Map<string, string | null>();
  return noun => {
    let name = found.get(noun);
    if (name === undefined) found.set(noun, name = bodies.find(({ lower }) => lower.includes(noun))?.name ?? null);
    return name;
  };
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
