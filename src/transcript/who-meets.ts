import type { Sentence } from './account';
import type { Codes } from './entities/link';
import type { MeetingPatterns } from './lexicon/meeting';
import { Word, type SpeechLexicon } from './lexicon/words';
import type { EntityMention } from './model';
import type { People } from './people';
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

/** `At the meeting with X, Y said that …`: who of those behind the one who is met says something, unless it is somebody's spokesman; `null` for nobody. */
export function speakerIn({ text, start }: Sentence, others: readonly EntityMention[], met: readonly EntityMention[], people: People, flagsOf: (word: string) => number): EntityMention | null {
  const [speaker] = others;
  if (!speaker || met.length !== 1 || !/,\s(?:[^,;:]{1,60}\s)?$/u.test(text.slice(met[0]!.span.end - start, speaker.span.start - start))) return null;
  const verb = /^\s+(\p{Ll}+)/u.exec(text.slice(speaker.span.end - start, speaker.span.end - start + 20))?.[1];
  if (verb === undefined || !(flagsOf(verb) & Word.Say)) return null;
  return people.person(speaker.name)?.offices.some(({ kind }) => kind === 'spokesperson') ? null : speaker;
}

/** Whom the first office behind the word for meeting means where nobody is named there (`held talks with the regional governor`): the only one who holds it, and not the subject. */
export function holderMet({ block }: Sentence, meet: number, people: People, subjects: readonly EntityMention[]): string | null {
  const phrase = block.voices.phrases.find(({ kind, start: from }) => kind === 'office' && from >= meet - block.offset);
  if (!phrase?.definite || phrase.start - (meet - block.offset) > APART) return null;
  const holders = people.holders(phrase, [], true);
  return holders.length === 1 && !subjects.some(({ name }) => name === holders[0]!.name) ? holders[0]!.name : null;
}

/** Those whom a title calls by nothing but their offices (`Norlandian PM meets Westmark president`), where the text names one holder of each. */
export function holdersIn({ block }: Sentence, people: People, codes: Codes, lexicon: SpeechLexicon): readonly string[] {
  return block.voices.phrases.flatMap(phrase => {
    const holders = phrase.kind === 'office' ? people.holders(phrase, areasWithin(block, phrase.start, phrase.end, codes, lexicon), false) : [];
    return holders.length === 1 ? holders[0]!.name : [];
  });
}

/** Who holds the office that is the subject of a sentence (`The Secretary-General met …`), if the text names one such person and it is not one of the others. */
export function holderIn({ start, block }: Sentence, meet: number, people: People, others: readonly EntityMention[]): string | null {
  const phrase = block.voices.phrases.find(({ kind, start: from, definite }) => kind === 'office' && definite && from >= start - block.offset && from < meet - block.offset);
  if (!phrase) return null;
  const holders = people.holders(phrase, [], true).filter(({ name }) => !others.some(other => other.name === name));
  return holders.length === 1 ? holders[0]!.name : null;
}
