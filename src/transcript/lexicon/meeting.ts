import { ENGLISH_MEETING } from './en/meeting';
import type { MeetingWords } from './meeting-words';
import { RUSSIAN_MEETING } from './ru/meeting';

/** A letter of the scripts in which phrases are written, Latin and Cyrillic: to make a class of all letters there are takes longer than to make the rest of a pattern. */
const LETTER = String.raw`[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0400-\u0481\u048a-\u052f\u1e00-\u1eff]`;

/** The phrases of a meeting as patterns that tell where one begins and match nothing of it: whole words, any case. */
export type MeetingPatterns = { readonly [K in keyof MeetingWords]: RegExp };

function patternsOf(words: MeetingWords): MeetingPatterns {
  // only where a phrase stands is it asked that no letter stands before it: at nearly all places a phrase fails with its first letter
  const anyOf = (phrases: readonly string[], end = `(?!${LETTER})`, flags = 'iu'): RegExp => new RegExp(`(?=(?:${phrases.join('|')})${end})(?<!${LETTER})`, flags);
  return {
    hosting: anyOf(words.hosting), hostedBy: anyOf(words.hostedBy), visiting: anyOf(words.visiting), journeys: anyOf(words.journeys, '\\s+(?:the\\s+)?$'), otherwise: words.otherwise.length ? new RegExp(`^\\p{L}+ (?:${words.otherwise.join('|')})(?!\\p{L})`, 'u') : NEVER, matters: anyOf(words.matters), topics: anyOf(words.topics),
    attended: anyOf(words.attended), verbs: anyOf(words.verbs), mutual: anyOf(words.mutual), called: anyOf(words.called), linking: anyOf(words.linking), also: anyOf(words.also), held: anyOf(words.held), letters: anyOf(words.letters), callers: anyOf(words.callers), welcomedTo: anyOf(words.welcomedTo, '\\s+(?:the\\s+)?$'), past: anyOf(words.past), today: anyOf(words.today), yesterday: anyOf(words.yesterday), articles: words.articles.length ? anyOf(words.articles, '\\s+$') : NEVER, comesFrom: anyOf(words.comesFrom, '\\s+(?:the\\s+)?$'), beside: new RegExp(`^\\s(?:${words.beside.join('|')})\\s(?:[\\p{L}.'’-]+ ){1,8}$`, 'iu'), ofThing: new RegExp(`^\\s(?!(?:${words.ofThing.join('|')})(?!\\p{L}))\\p{Ll}{3,}`, 'u'), calling: anyOf(words.calling, '\\s+(?:\\p{Lu}\\p{Ll}{0,3}\\.\\s+)?(?=\\p{Lu})', 'u'), and: anyOf(words.and), another: anyOf(words.another), planned: anyOf(words.planned), remote: anyOf(words.remote), locative: anyOf(words.locative, '\\s+(?:the\\s+)?$'),
    occasions: anyOf(words.occasions), atOne: anyOf(words.atOne, ' \\p{L}{1,5}\\s+$'), atTalks: new RegExp(`(?<!\\p{L})(?:${words.atTalks.join('|')})\\s[^,;:]{0,40}$`, 'iu'), sitting: new RegExp(`^\\s+(?:${words.sitting.join('|')})(?!\\p{L})`, 'iu'),
  };
}

const made = new Map<MeetingWords, MeetingPatterns>();

const NEVER = /(?!)/u;

/** The patterns of a language (BCP 47), English where there are none; made when first asked for. */
export function meetingPatterns(language: string): MeetingPatterns {
  const words = language.startsWith('ru') ? RUSSIAN_MEETING : ENGLISH_MEETING;
  let patterns = made.get(words);
  if (!patterns) made.set(words, patterns = patternsOf(words));
  return patterns;
}
