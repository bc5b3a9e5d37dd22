import type { Sentence } from './account';
import type { Codes } from './entities/link';
import type { MeetingPatterns } from './lexicon/meeting';
import { Word, type SpeechLexicon } from './lexicon/words';
import type { EntityMention } from './model';
import type { People } from './person';
import { areasWithin } from './people-told';

/** How far apart two who meet together may stand, with the office of the second between them (UTF-16 code units). */
const APART = 90;
/** Where a list of subjects cannot go on. */
const BREAK = /[.;:—]/u;

/**
 * Those who are the subject of a sentence about a meeting side by side (`X, the premier, and Y held talks`): the last person before
 * its word for meeting, and who is joined to it by commas and `and`.
 */
export function joinedSubjects({ text, start, block }: Sentence, before: readonly EntityMention[], { and, verbs }: MeetingPatterns): readonly EntityMention[] {
  let first = before.length - 1;
  while (first > 0) {
    const between = text.slice(before[first - 1]!.span.end - start, before[first]!.span.start - start);
    const comma = /^,\s*$/u.test(between) && block.kind === 'title';
    if (!comma && (between.length > APART || BREAK.test(between) || !and.test(between) || verbs.source !== and.source && verbs.test(between) || /^['’]/u.test(between))) break;
    first--;
  }
  return before.slice(Math.max(0, first));
}

/** Whether a sentence says who met whom: by its verb, in a title, or by naming people with whom the noun is (`talks with X`, `a call between X and Y`). */
export function tellsWho({ text, start, block }: Sentence, meet: number, before: readonly EntityMention[], after: readonly EntityMention[], { verbs, linking }: MeetingPatterns): boolean {
  if (block.kind === 'title' || verbs.test(text)) return true;
  return after.length > 0 && (before.length > 0 || linking.test(text.slice(meet - start, after[0]!.span.start - start)));
}

/** `At the meeting with X, Y said that …`: who of those behind the ones who are met acts, unless it is somebody's spokesman; `null` for nobody. */
export function speakerIn(sentence: Sentence, others: readonly EntityMention[], met: readonly EntityMention[], people: People, lexicon: SpeechLexicon): EntityMention | null {
  const [speaker] = others;
  if (!speaker || !met.length || !isActor(sentence, met.at(-1)!, speaker, lexicon)) return null;
  return people.person(speaker.name)?.offices.some(({ kind }) => kind === 'spokesperson') ? null : speaker;
}

/** Whether behind the last one who is met and a comma somebody else is the subject of the sentence: `In talks with X, Minister Y discussed …`. */
export function isActor({ text, start }: Sentence, met: EntityMention, other: EntityMention, { words, isPast }: SpeechLexicon): boolean {
  const verb = /^\s+(\p{Ll}+)/u.exec(text.slice(other.span.end - start, other.span.end - start + 20))?.[1];
  if (verb === undefined || !(words.of(verb) & (Word.Say | Word.Soft)) && !isPast(verb)) return false;
  return /,\s(?:[^,;:]{1,60}\s)?$/u.test(text.slice(met.span.end - start, other.span.start - start));
}

/** Whom the first office behind the word for meeting means where nobody is named there (`held talks with the regional governor`): the only one who holds it, and not the subject. */
export function holderMet({ block }: Sentence, meet: number, people: People, subjects: readonly EntityMention[]): string | null {
  const phrase = block.voices.phrases.find(({ kind, start: from }) => kind === 'office' && from >= meet - block.offset);
  if (!phrase?.definite || phrase.start - (meet - block.offset) > APART) return null;
  const holders = people.holders(phrase, [], true);
  return holders.length === 1 && !subjects.some(({ name }) => name === holders[0]!.name) ? holders[0]!.name : null;
}

/** Who holds the office side by side with the only one whom a sentence names as its subject (`The Secretary-General and Minister X met`); `null` for nobody. */
export function holderBeside({ text, start, block }: Sentence, subject: EntityMention, people: People, { beside }: MeetingPatterns): string | null {
  const before = subject.span.start - block.offset, from = start - block.offset;
  const phrase = block.voices.phrases.find(({ kind, definite, start: at, end }) => kind === 'office' && definite && at >= from && end < before && before - end < APART && beside.test(text.slice(end - from, before - from)));
  const holders = phrase ? people.holders(phrase, [], true) : [];
  return holders.length === 1 && holders[0]!.name !== subject.name ? holders[0]!.name : null;
}

/** Those whom a title calls by nothing but their offices (`Norlandian PM meets Westmark president`), where the text names one holder of each. */
export function holdersIn({ block }: Sentence, people: People, codes: Codes, lexicon: SpeechLexicon): readonly string[] {
  return block.voices.phrases.flatMap(phrase => {
    const holders = phrase.kind === 'office' ? people.holders(phrase, areasWithin(block, phrase.start, phrase.end, codes, lexicon), false) : [];
    return holders.length === 1 ? holders[0]!.name : [];
  });
}

/** Who holds the office that is the subject of a sentence (`The Secretary-General met …`), if the text names one such person, or one before it, and it is not one of the others. */
export function holderIn({ start, block }: Sentence, meet: number, people: People, others: readonly EntityMention[]): string | null {
  const phrase = block.voices.phrases.find(({ kind, start: from, definite }) => kind === 'office' && definite && from >= start - block.offset && from < meet - block.offset);
  if (!phrase) return null;
  const holders = people.holders(phrase, [], true).filter(({ name }) => !others.some(other => other.name === name));
  const [holder, second] = holders.length > 1 ? holders.filter(person => people.isNamed(person, block.index, phrase.start)) : holders;
  return holder && !second ? holder.name : null;
}

/** Whether people whom a sentence does not name stand before its word for meeting, and no office behind it that may have a seat of its own: `The two ministers met in Oslo`. */
export function isOfOffices({ start, end, block, mentions }: Sentence, meet: number, { planned }: MeetingPatterns): boolean {
  const at = meet - block.offset, isNamed = (from: number): boolean => mentions.some(({ span }) => span.start <= from && from < span.end);
  const phrases = block.voices.phrases.filter(({ start: from, head }) => from >= start - block.offset && from < end - block.offset && !isNamed(head + block.offset));
  if (phrases.some(phrase => phrase.kind === 'office' && phrase.start >= at)) return false;
  return phrases.some(phrase => phrase.start < at && (phrase.kind === 'plural' || phrase.kind === 'office' && phrase.definite) && !planned.test(block.text.slice(phrase.end, at)));
}
