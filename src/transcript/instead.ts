import type { Frame } from './frames';
import type { SpeechLexicon } from './lexicon/words';
import type { People } from './people';
import type { Scene, Who } from './scene';
import { firstMention, type VoicedBlock } from './voiced-block';

/** `the statement`, `its official letter`: an article, one word more perhaps, and what was issued. */
const ISSUED = /^(?:the|an?|his|her|its|their)\s(?:[\p{L}-]+\s)?(\p{L}+)$/iu;
/** `the Norlandian`: one of a people; the plural means its government or all of them. */
const ONE_OF_A_PEOPLE = /^the\s(\p{Lu}\p{L}+[^s\P{L}])$/u;

/**
 * Who is meant by a subject that names nobody, where it is not somebody either: by `the statement` who issued it, by `the Norlandian` the
 * person spoken of last. `writerBefore` finds who issued the paper that is named last before an offset of the block.
 */
export function insteadOf(who: Who | null, frame: Frame, block: VoicedBlock, scene: Scene, people: People, lexicon: SpeechLexicon, writerBefore: (here: number) => string | null): Who | null {
  const verb = block.text.slice(frame.verbStart, frame.verbEnd);
  if (scene.sayer && frame.strong && verb !== '' && lexicon.impersonal.test(verb)) return { ...scene.sayer, span: { start: frame.verbStart, end: frame.verbEnd }, confidence: 'medium', because: 'said something last, and so issued it' };
  if (!who || who.named) return who;
  const paper = ISSUED.exec(who.name)?.[1];
  if (paper !== undefined && lexicon.paper.test(paper.toLowerCase())) {
    const writer = writerBefore(who.span.start);
    if (writer !== null) return { ...who, name: writer, named: true, because: 'issued it' };
    return scene.sayer ? { ...who, ...scene.sayer, because: 'said something last, and so issued it' } : who;
  }
  if (scene.subject === null || !ONE_OF_A_PEOPLE.test(who.name)) return who;
  const mention = block.found[firstMention(block, who.span.start)];
  const isOne = mention?.kind === 'group' && mention.span.end <= who.span.end && people.person(scene.subject) !== undefined;
  return isOne ? { ...who, name: scene.subject, named: true, because: 'spoken of just before' } : who;
}
