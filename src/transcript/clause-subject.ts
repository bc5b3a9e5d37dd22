import type { Frame } from './frames';
import { insteadOf } from './instead';
import { Word, type SpeechLexicon } from './lexicon/words';
import type { Meant } from './meant';
import type { Confidence } from './model';
import type { People } from './people';
import type { Reference } from './references';
import type { Scene, Who } from './scene';
import { ACTING, behindVerb, CALLING, headBefore, isLead, NOUN_PHRASE, SMALL, UNKNOWN_NAME, wholePhrase } from './subject-words';

/** A frame, and the words in it that mean somebody: all of them, and those that may be its subject. */
interface Clause {
  readonly frame: Frame;
  readonly scene: Scene;
  readonly found: readonly Reference[];
  readonly subjects: readonly Reference[];
}

/** What leads to a name that is not the subject. */
const LED = /\s(?:in|on|via|at|to|from|with)\s(?:(?:an?|the|its|his|her|their)\s)?$/u;
/** How much of the words before a name is looked at for that (UTF-16 code units). */
const LEADS = 12;

/** Makes what answers who is the subject of a frame of the block that `meant` is in. */
export function subjectsBy(meant: Meant, people: People, lexicon: SpeechLexicon): (frame: Frame, scene: Scene) => Who | null {
  const between = (start: number, end: number): string => meant.block().text.slice(start, end);
  const unnamed = (name: string, start: number, confidence: Confidence = 'medium'): Who => ({ name, named: false, span: { start, end: start + name.length }, confidence, because: 'not named in the text' });
  const named = (name: string, start: number, words: string, confidence: Confidence, because: string): Who => ({ name, named: true, span: { start, end: start + words.length }, confidence, because });

  /** Whether nothing but a noun for a person stands between the beginning of a clause and its subject: `Retired fisherman N`. */
  const isCalling = (words: string): boolean => {
    const called = CALLING.exec(words);
    return called !== null && lexicon.isHuman(`the ${called[2]}`) && !called[1]!.split(' ').some(word => lexicon.isPast(word) || lexicon.words.of(word) & (SMALL & ~Word.Determiner | Word.Say | Word.Soft));
  };

  const clauseOf = (frame: Frame, scene: Scene): Clause => {
    const found = meant.among(frame.from, frame.to), subjects = found.filter(isSubject), first = subjects[0];
    const leads = !first || frame.strong || isLead(between(frame.from, first.start)) || isCalling(between(frame.from, first.start));
    if (leads && first || !frame.strong || frame.wide >= frame.from) return { frame, scene, found, subjects: leads ? subjects : [] };
    const before = meant.among(frame.wide, frame.from);
    return { frame, scene, found: before, subjects: before.filter(isSubject) };
  };

  /** The subject stands before the clause, which has none of its own. */
  const standsBefore = ({ frame, scene, subjects }: Clause): Who | null | undefined =>
    subjects[0] && subjects[0].start < frame.from ? meant.resolve(subjects[0], scene) : undefined;

  /** `A woman who spoke for X said`: the words before the relative clause. */
  const beforeRelative = ({ frame, scene, subjects }: Clause): Who | null | undefined => {
    const head = frame.relative && subjects.length ? headBefore(meant.block().text, frame.from, subjects.at(-1)!.start, word => (lexicon.words.of(word) & Word.Relative) !== 0) : null;
    if (!head) return undefined;
    const one = subjects.findLast(({ end }) => end <= head.end);
    if (one) return meant.resolve(one, scene);
    const words = between(head.start, head.end);
    return NOUN_PHRASE.test(words) ? unnamed(words, head.start) : undefined;
  };

  /** `The visiting envoy thanked the minister and said`: the words before the first verb are the subject. */
  const whoActs = ({ frame, scene, subjects }: Clause): Who | undefined => {
    const acting = frame.how !== 'after' && frame.pick === 'first' && subjects[0] ? ACTING.exec(between(frame.from, subjects[0].start)) : null;
    if (!acting || !NOUN_PHRASE.test(acting[1]!) || !lexicon.isPast(acting[2]!) || !lexicon.isHuman(acting[1]!)) return undefined;
    const words = acting[1]!, other = /^the\s/i.test(words) ? meant.onlyOne(frame.from, scene) : null;
    return other === null ? unnamed(words, frame.from, 'low') : named(other, frame.from, words, 'low', 'the only one it can mean');
  };

  const subjectIn = ({ frame, subjects }: Clause): Reference | undefined =>
    // `The ministry in a Stream post said`: what a preposition leads to is not the subject
    frame.pick === 'last' ? subjects.findLast(({ start }) => !LED.test(between(Math.max(frame.from, start - LEADS), start))) ?? subjects.at(-1) : subjects[0];

  /** `“…,” said an old man by the road`. */
  const behindItsVerb = (clause: Clause): Who | undefined => {
    const { frame } = clause, subject = subjectIn(clause);
    if (frame.how !== 'after' || frame.verbEnd <= frame.verbStart || frame.verbEnd > frame.from || subject && isLead(between(frame.from, subject.start))) return undefined;
    const words = behindVerb(between(frame.from, frame.to));
    return NOUN_PHRASE.test(words) ? unnamed(words, frame.from) : undefined;
  };

  const whoIsMeant = (clause: Clause): Who | null | undefined => {
    const { frame, scene } = clause, subject = subjectIn(clause);
    if (!subject) return undefined;
    const who = meant.resolve(subject, scene), isTold = frame.strong || frame.verbEnd > frame.verbStart || frame.how !== 'sentence';
    return who && !who.named && isTold && subject.phrase?.kind !== 'pronoun' && frame.verbStart >= subject.end && meant.wordsOf(subject) === who.name
      ? { ...who, name: wholePhrase(meant.block().text, subject.start, subject.end, frame) } : who;
  };

  /** Words that mean nobody by themselves, before the verb that says that somebody speaks. */
  const byItsWords = ({ frame, scene }: Clause): Who | undefined => {
    if (!frame.strong || frame.how === 'according' || frame.verbStart < frame.to) return undefined;
    const start = frame.from, words = wholePhrase(meant.block().text, start, start, frame), full = people.withSurname(words);
    const called = /^the\s/i.test(words) ? people.called(words.slice(words.lastIndexOf(' ') + 1)) : null;
    if (called !== null) return named(called, start, words, 'medium', `so called beside the name of ${called}`);
    const other = /^the\s[^'’]+$/i.test(words) && lexicon.isHuman(words) ? meant.onlyOne(start, scene) : null;
    if (other !== null) return named(other, start, words, 'medium', 'the only one it can mean');
    if (full !== undefined) return named(full, start, words, 'medium', `the surname of ${full}`);
    return NOUN_PHRASE.test(words) || UNKNOWN_NAME.test(words) && !(lexicon.words.of(words) & SMALL) ? unnamed(words, start, 'low') : undefined;
  };

  /** `Her employer, who asked not to be named, was blunter: “…”`. */
  const beforeColon = ({ frame }: Clause): Who | undefined => {
    if (frame.how !== 'before' || frame.strong || frame.verbEnd !== frame.verbStart || meant.block().text[frame.to - 1] !== ':') return undefined;
    const words = behindVerb(between(frame.from, frame.to));
    return words && NOUN_PHRASE.test(words) && lexicon.isHuman(words) ? unnamed(words, frame.from, 'low') : undefined;
  };

  const accordingTo = ({ frame, scene, found }: Clause): Who | null | undefined => {
    if (frame.how !== 'according') return undefined;
    if (found[0]) return meant.resolve(found[0], scene);
    const phrase = behindVerb(between(frame.from, frame.to)), words = phrase.slice(phrase.indexOf(' ') + 1);
    return frame.verbStart < frame.from && NOUN_PHRASE.test(words) ? unnamed(words, frame.from + phrase.length - words.length) : undefined;
  };

  // the first that has an answer; `null` answers that nobody can be told
  const ways = [standsBefore, beforeRelative, whoActs, behindItsVerb, whoIsMeant, byItsWords, beforeColon, accordingTo];
  return (frame, scene) => {
    const clause = clauseOf(frame, scene);
    let who: Who | null | undefined;
    for (const way of ways) if ((who = way(clause)) !== undefined) break;
    return insteadOf(who ?? null, frame, meant.block(), scene, people, lexicon, meant.writerBefore);
  };
}

const isSubject = ({ possessive }: Reference): boolean => !possessive;
