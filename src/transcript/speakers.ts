import { firstFrom } from '../base/span';
import { foldSpace } from '../base/trim';
import { among, isFirst, isOf, type Meant, resolve } from './meant';
import type { Description, Evidence } from './model';
import { newScene, type Scene, type Who } from './scene';

/** A clause that introduces somebody has so much besides the name (UTF-16 code units): a by-line has not. */
const AROUND = 16;

/** Who does what a passive between two offsets of the block tells (`They were led by N`), or the one who is named there for the first time (`Among them was N`); `null` for nobody. */
export function agentIn(meant: Meant, start: number, end: number): Who | null {
  const { block: { text }, lexicon } = meant, persons = among(meant, start, end).filter(({ mention, possessive }) => mention?.kind === 'person' && !possessive), [first] = persons;
  const agent = persons.find(({ start: from }) => lexicon.agent.test(text.slice(Math.max(start, from - 8), from)))
    ?? (first && persons.length === 1 && end - start > first.end - first.start + AROUND && isFirst(meant, first) ? first : undefined);
  return agent ? resolve(meant, agent, newScene()) : null;
}

/** Takes note of a clause's subject, for the pronouns that follow. */
export function note(meant: Meant, who: Who | null, scene: Scene): void {
  if (!who?.named) {
    if (who && (isOffice(meant, who) || meant.lexicon.isHuman(who.name))) scene.unnamed = { name: who.name, ago: 0, end: who.span.end };
    return;
  }
  scene.unnamed = null;
  if (meant.people.person(who.name)) {
    if (scene.subject !== who.name) { scene.earlier = scene.subject; scene.subject = who.name; }
  } else scene.body = who.name;
}

/** Whether an unnamed subject is one person by an office of the block. */
function isOffice({ block: { voices: { phrases } } }: Meant, { span }: Who): boolean {
  for (let i = firstFrom(phrases, span.start); phrases[i]?.start === span.start; i++) if (phrases[i]!.kind === 'office') return true;
  return false;
}

/** The descriptions and pronouns of the block between two offsets that mean somebody who is named; `subject` is that of their clause. */
export function describe(meant: Meant, start: number, end: number, scene: Scene, subject: Who | null): readonly Description[] {
  const found: Description[] = [], person = subject?.named ? meant.people.person(subject.name) : undefined;
  for (const reference of among(meant, start, end)) {
    if (!reference.phrase || reference.mention || reference.owner !== null) continue;
    if (reference.phrase.kind === 'plural' || reference.phrase.kind === 'body') continue;
    // behind the subject of a clause a pronoun means it: `N, who goes to her job`
    const { kind, gender } = reference.phrase, isSubject = person && (kind === 'pronoun' || kind === 'possessive') && gender !== null && (gender === person.gender || person.gender === null && !isOf(meant, scene.subject, gender)) && reference.start >= subject!.span.end;
    const who = isSubject ? { ...subject!, span: { start: reference.start, end: reference.end }, confidence: 'medium' as const, because: 'the subject of its clause' } : resolve(meant, reference, scene);
    if (who?.named) found.push({ span: who.span, name: who.name, evidence: evidenceOf(who, meant.block.text.slice(reference.start, reference.end)) });
  }
  return found;
}

/** A short reason for the hover, with the words it rests on. */
export function evidenceOf(who: Who, words: string): Evidence {
  return { reason: `“${foldSpace(words)}”: ${who.because}`, span: who.span, confidence: who.confidence };
}
