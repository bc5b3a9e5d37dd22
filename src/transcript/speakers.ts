import { foldSpace } from '../base/trim';
import { subjectsBy } from './clause-subject';
import type { Parties } from './described';
import type { Codes, NameFacts } from './entities/link';
import { firstFrom } from '../base/span';
import type { Frame } from './frames';
import { speechLexicon } from './lexicon/speech';
import { meantIn } from './meant';
import type { Description, Evidence } from './model';
import type { People } from './people';
import { newScene, type Scene, type Who } from './scene';
import type { VoicedBlock } from './voiced-block';

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

/** A clause that introduces somebody has so much besides the name (UTF-16 code units): a by-line has not. */
const AROUND = 16;

/** Makes the resolver of one text. */
export function speakersOf(blocks: readonly VoicedBlock[], people: People, names: readonly NameFacts[], codes: Codes, parties: Parties, language: string): Speakers {
  const lexicon = speechLexicon(language), meant = meantIn(blocks, people, names, codes, parties, lexicon), subjectOf = subjectsBy(meant, people, lexicon);

  /** Whether an unnamed subject is one person by an office of the current block. */
  const isOffice = ({ span }: Who): boolean => {
    const { phrases } = meant.block().voices;
    for (let i = firstFrom(phrases, span.start); phrases[i]?.start === span.start; i++) if (phrases[i]!.kind === 'office') return true;
    return false;
  };

  return {
    enter: meant.enter,
    subjectOf,
    agentIn(start, end) {
      const persons = meant.among(start, end).filter(({ mention, possessive }) => mention?.kind === 'person' && !possessive), [first] = persons;
      const agent = persons.find(({ start: from }) => lexicon.agent.test(meant.block().text.slice(Math.max(start, from - 8), from)))
        ?? (first && persons.length === 1 && end - start > first.end - first.start + AROUND && meant.isFirst(first) ? first : undefined);
      return agent ? meant.resolve(agent, newScene()) : null;
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
      for (const reference of meant.among(start, end)) {
        if (!reference.phrase || reference.mention || reference.owner !== null) continue;
        if (reference.phrase.kind === 'plural' || reference.phrase.kind === 'body') continue;
        // behind the subject of a clause a pronoun means it: `N, who goes to her job`
        const { kind, gender } = reference.phrase, isSubject = person && (kind === 'pronoun' || kind === 'possessive') && gender !== null && (gender === person.gender || person.gender === null && !meant.isOf(scene.subject, gender)) && reference.start >= subject!.span.end;
        const who = isSubject ? { ...subject!, span: { start: reference.start, end: reference.end }, confidence: 'medium' as const, because: 'the subject of its clause' } : meant.resolve(reference, scene);
        if (who?.named) found.push({ span: who.span, name: who.name, evidence: evidenceOf(who, meant.block().text.slice(reference.start, reference.end)) });
      }
      return found;
    },
  };
}

/** A short reason for the hover, with the words it rests on. */
export function evidenceOf(who: Who, words: string): Evidence {
  return { reason: `“${foldSpace(words)}”: ${who.because}`, span: who.span, confidence: who.confidence };
}
