import type { Frame } from './frames';
import { Word } from './lexicon/words';
import { type Meant, writerBefore } from './meant';
import type { Scene, Who } from './scene';
import { firstMention } from './voiced-block';

/** How much behind a verb may tell where it was said (UTF-16 code units). */
const TOLD = 120;

/**
 * Who is meant by a subject that names nobody, where it is not somebody either: by `the statement` who issued it, by `the Norlandian` the
 * person spoken of last.
 */
export function insteadOf(meant: Meant, who: Who | null, frame: Frame, scene: Scene): Who | null {
  const { block, people, lexicon } = meant, verb = block.text.slice(frame.verbStart, frame.verbEnd), isImpersonal = frame.strong && verb !== '' && lexicon.impersonal.test(verb), body = (!who?.named || isImpersonal) ? toldBy(meant, frame, scene) : null;
  if (body) return body;
  if (scene.sayer && isImpersonal) return { ...scene.sayer, span: { start: frame.verbStart, end: frame.verbEnd }, confidence: 'medium', because: 'said something last, and so issued it' };
  if (!who || who.named) return who;
  const from = lexicon.subjects.issuedBy.exec(who.name);
  if (from && lexicon.paper.test(from[1]!.toLowerCase())) return { ...who, name: from[2]!, because: 'issued it' };
  const paper = lexicon.subjects.issued.exec(who.name)?.[1];
  if (paper !== undefined && lexicon.paper.test(paper.toLowerCase())) {
    const writer = writerBefore(meant, who.span.start);
    if (writer !== null) return { ...who, name: writer, named: true, because: 'issued it' };
    return scene.sayer ? { ...who, ...scene.sayer, because: 'said something last, and so issued it' } : who;
  }
  if (scene.subject === null || !lexicon.subjects.oneOfPeople.test(who.name)) return who;
  const mention = block.found[firstMention(block, who.span.start)];
  const isOne = mention?.kind === 'group' && mention.span.end <= who.span.end && people.person(scene.subject) !== undefined;
  return isOne ? { ...who, name: scene.subject, named: true, because: 'spoken of just before' } : who;
}

/** The body of whose statement the words behind a verb tell: `говорится в сообщении министерства`. */
function toldBy({ block, lexicon }: Meant, frame: Frame, { sayer }: Scene): Who | null {
  if (!frame.strong || frame.how !== 'after' || frame.verbEnd <= frame.verbStart) return null;
  const from = frame.verbEnd + 1, rest = block.text.slice(from, Math.min(frame.end, from + TOLD)), stop = rest.search(/[.,;!?]/u), name = lexicon.toldIn(stop < 0 ? rest : rest.slice(0, stop));
  // `отметили в пресс-службе`, of which the text has said whose it is
  const fuller = name !== null && sayer && !sayer.named && sayer.name.startsWith(`${name} `) ? sayer.name : name;
  return fuller === null ? null : { name: fuller, named: false, span: { start: from, end: frame.end }, confidence: 'medium', because: 'not named in the text' };
}

/** The body in which somebody told what a sentence says of others: `…, сообщили в пресс-службе губернатора.`; `null` for none. */
export function tellerAtEnd({ block, lexicon }: Meant, start: number, end: number): Pick<Who, 'name' | 'named'> | null {
  const from = Math.max(start, end - TOLD), told = TELLS.exec(block.text.slice(from, end)), name = told && lexicon.words.of(told[1]!) & Word.Say ? lexicon.toldIn(told[2]!) : null;
  return name === null ? null : { name, named: false };
}

/** Behind a comma a verb, and up to the end of the sentence what follows it. */
const TELLS = /[,–—]\s(\p{Ll}{4,})\s([^,.;:]{4,80})\.?$/u;
