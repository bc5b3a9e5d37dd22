import { countWhile } from '../base/halving';
import { firstFrom } from '../base/span';
import { foldSpace } from '../base/trim';
import type { Codes, NameFacts } from './entities/link';
import type { Frame } from './frames';
import { describedBy, type Parties } from './described';
import { holdersAmong } from './holders';
import { insteadOf } from './instead';
import { speechLexicon } from './lexicon/speech';
import type { Confidence, Description, Evidence } from './model';
import { type People, type Person, surnameIn } from './people';
import { areasWithin } from './people-told';
import { Word } from './lexicon/words';
import type { Phrase } from './phrases';
import { referencesOf, type Reference } from './references';
import { newScene, type Scene, type Who } from './scene';
import { standIn } from './stand-in';
import { ACTING, behindVerb, CALLING, headBefore, isLead, NOUN_PHRASE, SMALL, UNKNOWN_NAME, wholePhrase } from './subject-words';
import { firstMention, type VoicedBlock } from './voiced-block';

/** Answers who is meant by words of one text. */
export interface Speakers {
  /** Enters a block; questions are about it until the next. */
  enter(index: number): void;
  /** Who is the subject of a frame. */
  subjectOf(frame: Frame, scene: Scene): Who | null;
  /** Who does what a passive between two offsets of the block tells (`They were led by N`), or the one who is named there for the first time (`Among them was N`); `null` for nobody. */
  agentIn(start: number, end: number): Who | null;
  /** Takes note of a clause's subject, for the pronouns that follow. */
  note(who: Who | null, scene: Scene): void;
  /** The descriptions and pronouns of the block between two offsets that mean somebody who is named; `subject` is that of their clause. */
  describe(start: number, end: number, scene: Scene, subject: Who | null): readonly Description[];
}

/** What leads to a name that is not the subject. */
const LED = /\s(?:in|on|via|at|to|from|with)\s(?:(?:an?|the|its|his|her|their)\s)?$/u;

/** A pronoun means somebody among so many names before it in its paragraph, or nobody. */
const LOOK_BACK = 60;

/** Makes the resolver of one text. */
export function speakersOf(blocks: readonly VoicedBlock[], people: People, names: readonly NameFacts[], codes: Codes, parties: Parties, language: string): Speakers {
  const lexicon = speechLexicon(language);
  const surnames = new Map(people.all.map(({ name }) => [surnameIn(name), name]));
  const bodies = names.filter(({ kind }) => kind === 'organisation').map(({ name }) => ({ name, lower: name.toLowerCase() })), bodyOf = new Map<string, string | null>();
  /** The first body whose name has a noun in it; each noun is looked for once. */
  const bodyWith = (noun: string): string | null => {
    let name = bodyOf.get(noun);
    if (name === undefined) bodyOf.set(noun, name = bodies.find(({ lower }) => lower.includes(noun))?.name ?? null);
    return name;
  };
  const { ofOffice, heralded } = describedBy(people, holdersAmong(people, lexicon), parties);
  let block = blocks[0]!, at = 0, references: readonly Reference[] = [], persons: readonly number[] | null = null;

  const isOf = (name: string | null, gender: Phrase['gender']): boolean => name !== null && people.person(name)?.gender === gender;

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

  const wordsAt = ({ start, end }: Phrase): string => block.text.slice(start, end);
  const wordsIn = ({ start, end }: Reference): string => foldSpace(block.text.slice(start, end));

  /** Whether nothing but a noun for a person stands between the beginning of a clause and its subject: `Retired fisherman N`. */
  const isCalling = (words: string): boolean => {
    const called = CALLING.exec(words);
    return called !== null && lexicon.isHuman(`the ${called[2]}`) && !called[1]!.split(' ').some(word => lexicon.isPast(word) || lexicon.words.of(word) & (SMALL & ~Word.Determiner | Word.Say | Word.Soft));
  };

  /** Who was spoken of just before by an office of which these are an article and the noun: `A harbour spokesperson …`, and then `the spokesperson`. */
  const spokenOf = (words: string, { unnamed }: Scene): string | null => {
    if (unnamed === null || unnamed.ago >= 2 || unnamed.name.length <= words.length) return null;
    const [, noun, ...more] = words.split(' ');
    return noun !== undefined && !more.length && ` ${unnamed.name} `.toLowerCase().includes(` ${noun.toLowerCase()} `) ? unnamed.name : null;
  };

  const resolve = (reference: Reference, scene: Scene): Who | null => {
    const span = { start: reference.start, end: reference.end };
    const { mention, phrase } = reference;
    const named = (name: string, confidence: Confidence, because: string): Who => ({ name, named: true, span, confidence, because });
    if (mention?.kind === 'person') return named(mention.name, 'high', 'named there');
    if (reference.owner !== null) return named(reference.owner, 'high', 'named beside the office');
    if (mention) return named(mention.name, 'medium', 'named there');
    if (!phrase) return null;
    if (phrase.kind === 'office') {
      const words = wordsIn(reference), before = phrase.definite ? spokenOf(words, scene) : null;
      if (before !== null && !/^the\s/i.test(before)) return { name: before, named: false, span, confidence: 'medium', because: 'spoken of just before, not named in the text' };
      const areas = areasWithin(block, phrase.start, phrase.end, codes, lexicon);
      const found = phrase.definite ? ofOffice(phrase, wordsAt(phrase), areas, scene, at) : heralded(phrase, areas, scene, at);
      if (found) return named(found.person.name, found.confidence, whoHolds(found.person, phrase));
      const other = phrase.definite && areas.every(({ code }) => code === null) ? meant(reference.start, scene) : null;
      return other ? named(other, 'medium', 'the only one it can mean') : { name: words, named: false, span, confidence: 'medium', because: 'not named in the text' };
    }
    if (phrase.kind === 'pronoun' || phrase.kind === 'possessive') {
      if (phrase.gender === null) return null;
      if (phrase.kind === 'pronoun' && scene.unnamed !== null && !isNamedBetween(scene.unnamed.ago === 0 ? scene.unnamed.end : 0, reference.start)) return { name: scene.unnamed.name, named: false, span, confidence: 'low', because: 'spoken of just before, not named in the text' };
      const name = ofPronoun(phrase, scene);
      return name === null ? null : named(name, 'medium', 'spoken of just before');
    }
    const words = wordsIn(reference);
    if (phrase.kind === 'body') {
      const noun = block.text.slice(phrase.head, phrase.head + 40).split(/[^\p{L}]/u)[0]!.toLowerCase();
      const name = phrase.definite || /^the\s/i.test(words) ? bodyWith(noun) ?? (/^(?:company|firm|group|agency|organi[sz]ation|airline|bank)$/.test(noun) ? scene.body : null) : null;
      return name ? named(name, 'medium', 'the body named in the text') : { name: words, named: false, span, confidence: 'medium', because: 'not named in the text' };
    }
    if (/^it$/i.test(words)) {
      const writer = writerBefore(reference.start) ?? scene.body;
      return writer === null ? null : named(writer, 'medium', 'spoken of just before');
    }
    return /^(?:they|we|you|i|они|мы|вы|я)$/i.test(words) ? null : { name: words, named: false, span, confidence: 'medium', because: 'not named in the text' };
  };

  const meant = (here: number, scene: Scene): string | null => standIn(people, at, here, [scene.subject, scene.speaker])?.name ?? null;

  const among = (from: number, to: number): readonly Reference[] => {
    const first = firstFrom(references, from);
    let last = first;
    while (last < references.length && references[last]!.start < to) last++;
    return references.slice(first, last);
  };

  /** Who issued the statement or the letter that `it` means: the last one named before that word in the block. */
  const writerBefore = (here: number): string | null => {
    const paper = lexicon.paper.exec(block.text.slice(Math.max(0, here - PAPER), here));
    if (!paper) return null;
    const at = Math.max(0, here - PAPER) + paper.index;
    // `in a Stream post`: the name of what it was posted on
    for (let i = firstMention(block, at) - 1; i >= 0; i--) if ((block.found[i]!.kind === 'person' || block.found[i]!.kind === 'organisation') && block.found[i]!.span.end !== at - 1) return block.found[i]!.name;
    return null;
  };

  /** Whether a name is the first mention of its person. */
  const isFirst = ({ mention, start }: Reference): boolean => {
    const person = people.person(mention!.name);
    return person !== undefined && person.home === at && people.placeOf(person) === start;
  };

  /** Whether an unnamed subject is one person by an office of the current block. */
  const isOffice = ({ span }: Who): boolean => {
    const { phrases } = block.voices;
    for (let i = firstFrom(phrases, span.start); phrases[i]?.start === span.start; i++) if (phrases[i]!.kind === 'office') return true;
    return false;
  };

  /** Whether a person is named between two offsets of the current block. */
  const isNamedBetween = (from: number, to: number): boolean => {
    const starts = persons ??= block.found.flatMap(({ kind, span: { start } }) => kind === 'person' ? start : []), next = starts[countWhile(starts.length, i => starts[i]! < from)];
    return next !== undefined && next < to;
  };

  const subjectOf = (frame: Frame, scene: Scene): Who | null => {
    let found = among(frame.from, frame.to);
    let subjects = found.filter(({ possessive }) => !possessive);
    if (!frame.strong && subjects[0] && !isLead(block.text.slice(frame.from, subjects[0].start)) && !isCalling(block.text.slice(frame.from, subjects[0].start))) subjects = [];
    if (!subjects.length && frame.strong && frame.wide < frame.from) {
      found = among(frame.wide, frame.from);
      subjects = found.filter(({ possessive }) => !possessive);
      if (subjects[0]) return resolve(subjects[0], scene);
    }
    const head = frame.pick === 'last' && subjects.length ? headBefore(block.text, frame.from, subjects.at(-1)!.start, word => (lexicon.words.of(word) & Word.Relative) !== 0) : null;
    if (head) {
      const named = subjects.filter(({ end }) => end <= head.end).at(-1);
      if (named) return resolve(named, scene);
      const words = block.text.slice(head.start, head.end);
      if (NOUN_PHRASE.test(words)) return { name: words, named: false, span: { start: head.start, end: head.end }, confidence: 'medium', because: 'not named in the text' };
    }
    // `The visiting envoy thanked the minister and said`: the words before the first verb are the subject
    const acting = frame.how !== 'after' && frame.pick === 'first' && subjects[0] ? ACTING.exec(block.text.slice(frame.from, subjects[0].start)) : null;
    if (acting && NOUN_PHRASE.test(acting[1]!) && lexicon.isPast(acting[2]!) && lexicon.isHuman(acting[1]!)) {
      const start = frame.from, other = /^the\s/i.test(acting[1]!) ? meant(start, scene) : null;
      return { name: other ?? acting[1]!, named: other !== null, span: { start, end: start + acting[1]!.length }, confidence: 'low', because: other === null ? 'not named in the text' : 'the only one it can mean' };
    }
    // `The ministry in a Stream post said`: what a preposition leads to is not the subject
    const last = (): Reference | undefined => subjects.findLast(({ start }) => !LED.test(block.text.slice(Math.max(frame.from, start - 12), start))) ?? subjects.at(-1);
    const subject = frame.pick === 'last' ? last() : subjects[0];
    const inverted = frame.verbEnd > frame.verbStart && frame.verbEnd <= frame.from && frame.how === 'after';
    if (inverted && (!subject || !isLead(block.text.slice(frame.from, subject.start)))) {
      const words = behindVerb(block.text.slice(frame.from, frame.to)), start = frame.from;
      if (NOUN_PHRASE.test(words)) return { name: words, named: false, span: { start, end: start + words.length }, confidence: 'medium', because: 'not named in the text' };
    }
    if (subject) {
      const who = resolve(subject, scene);
      return who && !who.named && (frame.strong || frame.verbEnd > frame.verbStart || frame.how !== 'sentence') && subject.phrase?.kind !== 'pronoun' && frame.verbStart >= subject.end && wordsIn(subject) === who.name ? { ...who, name: wholePhrase(block.text, subject.start, subject.end, frame) } : who;
    }
    if (frame.strong && frame.how !== 'according' && frame.verbStart >= frame.to) {
      const words = wholePhrase(block.text, frame.from, frame.from, frame);
      const start = frame.from, full = surnames.get(words);
      const called = /^the\s/i.test(words) ? people.called(words.slice(words.lastIndexOf(' ') + 1)) : null;
      if (called !== null) return { name: called, named: true, span: { start, end: start + words.length }, confidence: 'medium', because: `so called beside the name of ${called}` };
      const other = /^the\s[^'’]+$/i.test(words) && lexicon.isHuman(words) ? meant(start, scene) : null;
      if (other !== null) return { name: other, named: true, span: { start, end: start + words.length }, confidence: 'medium', because: 'the only one it can mean' };
      if (full !== undefined) return { name: full, named: true, span: { start, end: start + words.length }, confidence: 'medium', because: `the surname of ${full}` };
      if (NOUN_PHRASE.test(words) || UNKNOWN_NAME.test(words) && !(lexicon.words.of(words) & SMALL)) return { name: words, named: false, span: { start, end: start + words.length }, confidence: 'low', because: 'not named in the text' };
    }
    // `Her employer, who asked not to be named, was blunter: “…”`
    const alone = frame.how === 'before' && !frame.strong && frame.verbEnd === frame.verbStart && block.text[frame.to - 1] === ':' ? behindVerb(block.text.slice(frame.from, frame.to)) : '';
    if (alone && NOUN_PHRASE.test(alone) && lexicon.isHuman(alone)) return { name: alone, named: false, span: { start: frame.from, end: frame.from + alone.length }, confidence: 'low', because: 'not named in the text' };
    if (frame.how !== 'according') return null;
    if (found[0]) return resolve(found[0], scene);
    const phrase = behindVerb(block.text.slice(frame.from, frame.to)), words = phrase.slice(phrase.indexOf(' ') + 1), start = frame.from + phrase.length - words.length;
    return frame.verbStart < frame.from && NOUN_PHRASE.test(words) ? { name: words, named: false, span: { start, end: start + words.length }, confidence: 'medium', because: 'not named in the text' } : null;
  };

  return {
    enter(index) {
      block = blocks[index]!;
      at = index;
      references = referencesOf(block, at, people);
      persons = null;
    },
    subjectOf: (frame, scene) => insteadOf(subjectOf(frame, scene), frame, block, scene, people, lexicon, writerBefore),
    agentIn(start, end) {
      const persons = among(start, end).filter(({ mention, possessive }) => mention?.kind === 'person' && !possessive);
      const agent = persons.find(({ start: from }) => lexicon.agent.test(block.text.slice(Math.max(start, from - 8), from)))
        ?? (persons.length === 1 && end - start > persons[0]!.end - persons[0]!.start + AROUND && isFirst(persons[0]!) ? persons[0] : undefined);
      return agent ? resolve(agent, newScene()) : null;
    },
    note(who, scene) {
      if (!who?.named) {
        if (who && (isOffice(who) || lexicon.isHuman(who.name))) scene.unnamed = { name: who.name, ago: 0, end: who.span.end };
        return;
      }
      scene.unnamed = null;
      if (people.person(who.name)) {
        if (scene.subject !== who.name) { scene.earlier = scene.subject; scene.subject = who.name; }
      } else scene.body = who.name;
    },
    describe(start, end, scene, subject) {
      const found: Description[] = [], person = subject?.named ? people.person(subject.name) : undefined;
      for (const reference of among(start, end)) {
        if (!reference.phrase || reference.mention || reference.owner !== null) continue;
        if (reference.phrase.kind === 'plural' || reference.phrase.kind === 'body') continue;
        // behind the subject of a clause a pronoun means it: `N, who goes to her job`
        const { kind, gender } = reference.phrase, isSubject = person && (kind === 'pronoun' || kind === 'possessive') && gender !== null && (gender === person.gender || person.gender === null && !isOf(scene.subject, gender)) && reference.start >= subject!.span.end;
        const who = isSubject ? { ...subject!, span: { start: reference.start, end: reference.end }, confidence: 'medium' as const, because: 'the subject of its clause' } : resolve(reference, scene);
        if (who?.named) found.push({ span: who.span, name: who.name, evidence: evidenceOf(who, block.text.slice(reference.start, reference.end)) });
      }
      return found;
    },
  };
}

/** How far before `it read` the paper that is meant stands at most (UTF-16 code units). */
const PAPER = 300;

/** A clause that introduces somebody has so much besides the name (UTF-16 code units): a by-line has not. */
const AROUND = 16;

/** A short reason for the hover, with the words it rests on. */
export function evidenceOf(who: Who, words: string): Evidence {
  return { reason: `“${foldSpace(words)}”: ${who.because}`, span: who.span, confidence: who.confidence };
}

function whoHolds(person: Person, phrase: Phrase): string {
  const office = person.offices.find(({ kind }) => kind === phrase.office) ?? person.offices[0];
  return office ? `${person.name}, ${office.text}` : person.name;
}
