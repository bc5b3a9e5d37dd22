import type { Frame } from './frames';
import { insteadOf } from './instead';
import { Word } from './lexicon/words';
import { among, type Meant, onlyOne, resolve, wordsOf, writerBefore } from './meant';
import type { Confidence } from './model';
import type { Reference } from './references';
import type { Scene, Who } from './scene';
import { headBefore, SMALL, wholePhrase } from './subject-words';

/** A frame, and the words in it that mean somebody: all of them, and those that may be its subject. */
interface Clause {
  readonly meant: Meant;
  readonly frame: Frame;
  readonly scene: Scene;
  readonly found: readonly Reference[];
  readonly subjects: readonly Reference[];
}

/** How much of the words before a name is looked at for what leads to it (UTF-16 code units). */
const LEADS = 12;

/** Who is the subject of a frame of the block that was entered last. */
export function subjectOf(meant: Meant, frame: Frame, scene: Scene): Who | null {
  const clause = clauseOf(meant, frame, scene);
  let who: Who | null | undefined;
  for (const way of WAYS) if ((who = way(clause)) !== undefined) break;
  return insteadOf(meant, who ?? null, frame, scene);
}

const between = ({ block: { text } }: Meant, start: number, end: number): string => text.slice(start, end);
const unnamed = (name: string, start: number, confidence: Confidence = 'medium'): Who => ({ name, named: false, span: { start, end: start + name.length }, confidence, because: 'not named in the text' });
const named = (name: string, start: number, words: string, confidence: Confidence, because: string): Who => ({ name, named: true, span: { start, end: start + words.length }, confidence, because });

const isLead = ({ lexicon: { subjects: { lead } } }: Meant, words: string): boolean => words === '' || lead.test(words);
const isNounPhrase = ({ lexicon: { subjects: { nounPhrase } } }: Meant, words: string): boolean => nounPhrase.test(words);
const behindVerb = (meant: Meant, { from, to }: Frame): string => meant.lexicon.subjects.behindVerb.exec(between(meant, from, to))?.[0].trim() ?? '';
const wholeWords = ({ block: { text }, lexicon: { words, subjects: { verb } } }: Meant, start: number, end: number, frame: Frame): string => {
  const phrase = wholePhrase(text, start, end, frame, verb), last = phrase.lastIndexOf(' ');
  return last > 0 && words.of(phrase.slice(last + 1)) & Word.Conjunction ? phrase.slice(0, last) : phrase;
};

/** Whether nothing but a noun for a person stands between the beginning of a clause and its subject: `Retired fisherman N`. */
function isCalling({ lexicon }: Meant, words: string): boolean {
  const called = lexicon.subjects.calling.exec(words);
  return called !== null && lexicon.isHuman(`the ${called[2]}`) && !called[1]!.split(' ').some(word => lexicon.isPast(word) || lexicon.words.of(word) & (SMALL & ~Word.Determiner | Word.Say | Word.Soft));
}

/** `…, the Kremlin said`: a name that no list has for a body is the subject all the same. */
function isNamed(meant: Meant, { how, from, to, verbStart }: Frame): boolean {
  return how === 'sentence' && to > from && verbStart >= to && meant.lexicon.subjects.unknownName.test(between(meant, from, to));
}

function clauseOf(meant: Meant, frame: Frame, scene: Scene): Clause {
  const found = among(meant, frame.from, frame.to), subjects = found.filter(isSubject), first = subjects[0];
  const leads = !first || frame.strong || isLead(meant, between(meant, frame.from, first.start)) || isCalling(meant, between(meant, frame.from, first.start));
  if (leads && first || !frame.strong || frame.wide >= frame.from || isNamed(meant, frame)) return { meant, frame, scene, found, subjects: leads ? subjects : [] };
  const before = among(meant, frame.wide, frame.from);
  return { meant, frame, scene, found: before, subjects: before.filter(isSubject) };
}

/** The subject stands before the clause, which has none of its own. */
function standsBefore({ meant, frame, scene, subjects }: Clause): Who | null | undefined {
  return subjects[0] && subjects[0].start < frame.from ? resolve(meant, subjects[0], scene) : undefined;
}

/** `The readout of the call to N said`: who issued it, and not whom it is about. */
function byItsPaper({ meant, frame, scene }: Clause): Who | undefined {
  const { lexicon } = meant, paper = frame.strong && frame.how !== 'after' && frame.verbStart >= frame.to ? lexicon.subjects.issuedAbout.exec(between(meant, frame.from, frame.to)) : null;
  if (!paper || !lexicon.paper.test(paper[1]!.toLowerCase())) return undefined;
  const writer = writerBefore(meant, frame.from), words = between(meant, frame.from, frame.to).trimEnd();
  return writer === null ? scene.sayer ? { ...scene.sayer, span: { start: frame.from, end: frame.from + words.length }, confidence: 'medium', because: 'said something last, and so issued it' } : undefined : named(writer, frame.from, words, 'medium', 'issued it');
}

/** `A woman who spoke for X said`: the words before the relative clause. */
function beforeRelative({ meant, frame, scene, subjects }: Clause): Who | null | undefined {
  const { block: { text }, lexicon: { words: { of } } } = meant, head = frame.relative && subjects.length ? headBefore(text, frame.from, subjects.at(-1)!.start, word => (of(word) & Word.Relative) !== 0) : null;
  if (!head) return undefined;
  const one = subjects.findLast(({ end }) => end <= head.end);
  if (one) return resolve(meant, one, scene);
  const words = between(meant, head.start, head.end);
  return isNounPhrase(meant, words) ? unnamed(words, head.start) : undefined;
}

/** `The visiting envoy thanked the minister and said`: the words before the first verb are the subject. */
function whoActs({ meant, frame, scene, subjects }: Clause): Who | undefined {
  const { lexicon } = meant, acting = frame.how !== 'after' && frame.pick === 'first' && subjects[0] ? lexicon.subjects.acting.exec(between(meant, frame.from, subjects[0].start)) : null;
  if (!acting || !isNounPhrase(meant, acting[1]!) || !lexicon.isPast(acting[2]!) || !lexicon.isHuman(acting[1]!)) return undefined;
  const words = acting[1]!, other = lexicon.subjects.known.test(words) ? onlyOne(meant, frame.from, scene) : null;
  return other === null ? unnamed(words, frame.from, 'low') : named(other, frame.from, words, 'low', 'the only one it can mean');
}

function subjectIn({ meant, frame, subjects }: Clause): Reference | undefined {
  // `The ministry in a Stream post said`: what a preposition leads to is not the subject
  return frame.pick === 'last' ? subjects.findLast(({ start }) => !meant.lexicon.subjects.led.test(between(meant, Math.max(frame.from, start - LEADS), start))) ?? subjects.at(-1) : subjects[0];
}

/** `“…,” said an old man by the road`. */
function behindItsVerb(clause: Clause): Who | undefined {
  const { meant, frame } = clause, subject = subjectIn(clause);
  if (frame.how !== 'after' || frame.verbEnd <= frame.verbStart || frame.verbEnd > frame.from || subject && isLead(meant, between(meant, frame.from, subject.start))) return undefined;
  const words = behindVerb(meant, frame);
  return isNounPhrase(meant, words) ? unnamed(words, frame.from) : undefined;
}

function whoIsMeant(clause: Clause): Who | null | undefined {
  const { meant, frame, scene } = clause, subject = subjectIn(clause);
  if (!subject) return undefined;
  const who = resolve(meant, subject, scene), isTold = frame.strong || frame.verbEnd > frame.verbStart || frame.how !== 'sentence';
  return who && !who.named && isTold && subject.phrase?.kind !== 'pronoun' && frame.verbStart >= subject.end && wordsOf(meant, subject) === who.name
    ? { ...who, name: wholeWords(meant, subject.start, subject.end, frame) } : who;
}

/** Words that mean nobody by themselves, before the verb that says that somebody speaks. */
function byItsWords({ meant, frame, scene }: Clause): Who | undefined {
  if (!frame.strong || frame.how === 'according' || frame.verbStart < frame.to) return undefined;
  const { people, lexicon } = meant, start = frame.from, words = wholeWords(meant, start, start, frame), full = people.withSurname(words);
  const called = lexicon.subjects.known.test(words) ? people.called(words.slice(words.lastIndexOf(' ') + 1)) : null;
  if (called !== null) return named(called, start, words, 'medium', `so called beside the name of ${called}`);
  const other = lexicon.subjects.knownAlone.test(words) && lexicon.isHuman(words) ? onlyOne(meant, start, scene) : null;
  if (other !== null) return named(other, start, words, 'medium', 'the only one it can mean');
  if (full !== undefined) return named(full, start, words, 'medium', `the surname of ${full}`);
  return isNounPhrase(meant, words) || lexicon.subjects.unknownName.test(words) && !(lexicon.words.of(words) & SMALL) ? unnamed(words, start, 'low') : undefined;
}

/** `Her employer, who asked not to be named, was blunter: “…”`. */
function beforeColon({ meant, frame }: Clause): Who | undefined {
  if (frame.how !== 'before' || frame.strong || frame.verbEnd !== frame.verbStart || meant.block.text[frame.to - 1] !== ':') return undefined;
  const words = behindVerb(meant, frame);
  return words && isNounPhrase(meant, words) && meant.lexicon.isHuman(words) ? unnamed(words, frame.from, 'low') : undefined;
}

function accordingTo({ meant, frame, scene, found }: Clause): Who | null | undefined {
  if (frame.how !== 'according') return undefined;
  if (found[0]) return resolve(meant, found[0], scene);
  const phrase = behindVerb(meant, frame), words = phrase.slice(phrase.indexOf(' ') + 1);
  return frame.verbStart < frame.from && isNounPhrase(meant, words) ? unnamed(words, frame.from + phrase.length - words.length) : undefined;
}

/** How a subject is found: the first that has an answer; `null` answers that nobody can be told. */
const WAYS = [standsBefore, byItsPaper, beforeRelative, whoActs, behindItsVerb, whoIsMeant, byItsWords, beforeColon, accordingTo];

const isSubject = ({ possessive }: Reference): boolean => !possessive;
