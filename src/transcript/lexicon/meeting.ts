import { ENGLISH_MEETING } from './en/meeting';
import { RUSSIAN_MEETING } from './ru/meeting';

/** How one language tells of a meeting: phrases in small letters. Data, so that a further language is a further file. */
export interface MeetingWords {
  /** Verbs whose subject is the host. */
  readonly hosting: readonly string[];
  /** What stands before the host, where the guest is the subject ("was received by"). */
  readonly hostedBy: readonly string[];
  /** What tells that the subject is the visitor ("during his visit", "on a visit to"). */
  readonly visiting: readonly string[];
  /** Where the list of those who meet ends and the matter begins. */
  readonly matters: readonly string[];
  /** What a sentence holds whose place is not that of the meeting. */
  readonly topics: readonly string[];
  /** What tells who was there as well. */
  readonly attended: readonly string[];
  /** What a sentence holds that tells of another meeting. */
  readonly another: readonly string[];
  /** What stands between a subject and a meeting that is yet to come. */
  readonly planned: readonly string[];
  /** What a sentence holds that tells who met at some other time. */
  readonly past: readonly string[];
  /** Verbs that are a meeting only with a name right behind them (`called Jane Roe`). */
  readonly calling: readonly string[];
  /** What stands right behind a guest of whoever speaks (`…, who called on him`). */
  readonly callers: readonly string[];
  /** How an ambassador begins, which is a meeting too (`accepted credentials`). */
  readonly letters: readonly string[];
  /** Finite verbs that say by themselves that somebody met somebody; with none listed every word for meeting does. */
  readonly verbs: readonly string[];
  /** Finite verbs of what only several do together: of two who discuss something each met the other. */
  readonly mutual: readonly string[];
  /** What stands between a noun for meeting and those it is with; none listed: anything. */
  readonly linking: readonly string[];
  /** What tells that further people were met on the same occasion. */
  readonly also: readonly string[];
  /** Prepositions before the place to which a host welcomes somebody. */
  readonly welcomedTo: readonly string[];
  /** What tells where it was held. */
  readonly held: readonly string[];
  /** Words that join those who meet side by side. */
  readonly and: readonly string[];
  /** What tells that those who spoke were not in one place. */
  readonly remote: readonly string[];
  /** What somebody does to another in a call: `congratulated X in a telephone call`. */
  readonly called: readonly string[];
  /** What a day stands before that tells which one of several is meant: `the May 3 agreement`. */
  readonly occasions: readonly string[];
  /** What leads to a day before the meeting of which a text tells (`at a 3 May meeting`), and what that is called. */
  readonly atOne: readonly string[];
  readonly sitting: readonly string[];
  /** Prepositions before the place of the meeting. */
  readonly locative: readonly string[];
}

/** A letter of the scripts in which phrases are written, Latin and Cyrillic: to make a class of all letters there are takes longer than to make the rest of a pattern. */
const LETTER = String.raw`[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0400-\u0481\u048a-\u052f\u1e00-\u1eff]`;

/** The phrases of a meeting as patterns that tell where one begins and match nothing of it: whole words, any case. */
export type MeetingPatterns = { readonly [K in keyof MeetingWords]: RegExp };

function patternsOf(words: MeetingWords): MeetingPatterns {
  // only where a phrase stands is it asked that no letter stands before it: at nearly all places a phrase fails with its first letter
  const anyOf = (phrases: readonly string[], end = `(?!${LETTER})`, flags = 'iu'): RegExp => new RegExp(`(?=(?:${phrases.join('|')})${end})(?<!${LETTER})`, flags);
  return {
    hosting: anyOf(words.hosting), hostedBy: anyOf(words.hostedBy), visiting: anyOf(words.visiting), matters: anyOf(words.matters), topics: anyOf(words.topics),
    attended: anyOf(words.attended), verbs: anyOf(words.verbs), mutual: anyOf(words.mutual), called: anyOf(words.called), linking: anyOf(words.linking), also: anyOf(words.also), held: anyOf(words.held), letters: anyOf(words.letters), callers: anyOf(words.callers), welcomedTo: anyOf(words.welcomedTo, '\\s+(?:the\\s+)?$'), past: anyOf(words.past), calling: anyOf(words.calling, '\\s+(?:\\p{Lu}\\p{Ll}{0,3}\\.\\s+)?(?=\\p{Lu})', 'u'), and: anyOf(words.and), another: anyOf(words.another), planned: anyOf(words.planned), remote: anyOf(words.remote), locative: anyOf(words.locative, '\\s+(?:the\\s+)?$'),
    occasions: anyOf(words.occasions), atOne: anyOf(words.atOne, ' \\p{L}{1,5}\\s+$'), sitting: new RegExp(`^\\s+(?:${words.sitting.join('|')})(?!\\p{L})`, 'iu'),
  };
}

const made = new Map<MeetingWords, MeetingPatterns>();

/** The patterns of a language (BCP 47), English where there are none; made when first asked for. */
export function meetingPatterns(language: string): MeetingPatterns {
  const words = language.startsWith('ru') ? RUSSIAN_MEETING : ENGLISH_MEETING;
  let patterns = made.get(words);
  if (!patterns) made.set(words, patterns = patternsOf(words));
  return patterns;
}
