import type { AppositionPatterns } from './apposition';
import type { PronounPatterns } from './pronouns';
import type { SubjectPatterns } from './subjects';
import type { WordTable } from './table';

/** What a word does around speech; a word may do several things. */
export const enum Word {
  /** A finite verb of saying: frames a quote, reports speech (`said`, `notes`). */
  Say = 1,
  /** A finite verb that frames a fragment or a colon, not a whole quote by itself (`welcomed`, `called`). */
  Soft = 2,
  /** `saying`, `adding`: goes on with the sentence's subject. */
  Saying = 4,
  /** Stands between a subject and its verb: `has`, `also`, `then`. */
  Helper = 8,
  /** `he`, `she`. */
  Pronoun = 16,
  /** `it`, `they`, `we`: a subject that is no single person. */
  Plural = 32,
  /** `his`, `her`, `him`. */
  Possessive = 64,
  /** The noun of an office: `president`, `spokesman`. */
  Role = 128,
  /** A word before an office that belongs to it: `prime`, `deputy`, `former`. */
  RoleAdjective = 256,
  /** `the`, `a`, `his`. */
  Determiner = 512,
  /** Begins what is no longer the noun phrase: `at`, `during`, `when`. */
  Preposition = 1024,
  /** Joins the parts of one noun phrase: `of`, `for`. */
  Joiner = 2048,
  /** `that`, `who`, `which`. */
  Relative = 4096,
  /** `and`, `but`, `because`. */
  Conjunction = 8192,
  /** `never`, `not`: what follows was not said. */
  Negation = 16384,
  /** `Mr`, `Dr`: part of a name's mention, and a hint of gender. */
  Title = 32768,
  /** Says that a quoted phrase is a name or a title: `brand`, `film`, `entitled`, `so-called`. */
  Naming = 65536,
  /** Several people at once: `leaders`, `officials`, `sides`. */
  PluralRole = 131072,
  /** `according`, and what else begins indirect speech by a noun (`in the words of`). */
  According = 262144,
  /** `she`, `her`, `Ms`, `spokeswoman`. */
  Female = 524288,
  /** `he`, `his`, `Mr`, `spokesman`. */
  Male = 1048576,
  /** `met`, `received`, `talks`: what a meeting is told with. */
  Meet = 2097152,
  /** A body that may speak without a name: `ministry`, `company`, `statement`. */
  Body = 4194304,
}

/** The words and phrases of one language that tell who speaks; data, so that a further language is a further folder. */
export interface SpeechLexicon {
  readonly words: WordTable;
  /** Office nouns and what they count as (`premier`, `governor`), by the last word and the word before or after it. */
  readonly offices: readonly Office[];
  /** Whether a verb behind a quote tells that an agency passes it on, and whether a noun behind that means the words of somebody (`передаёт РИА слова N`). */
  readonly cites: (word: string) => boolean;
  readonly isWords: (word: string) => boolean;
  /** Whether a word may be in the genitive, where offices have that for what they are over. */
  readonly inGenitive: (word: string) => boolean;
  /** What a general word for somebody may mean: `leader` a president, a governor … */
  readonly means: Readonly<Record<string, readonly string[]>>;
  /** Whether what belongs to a noun follows it without a word such as `of` (Russian genitives). */
  readonly joinsByCase: boolean;
  /** Whether a word that no list has may be a finite past verb (English `-ed`). */
  isPast(word: string): boolean;
  /** Whether a word before a verb makes it a passive that tells of no speaker: `be named`; `led` where the sentence begins with `According to`. */
  isPassive(word: string, led: boolean): boolean;
  /** Whether a word leads to a verb whose subject, behind it, is the source of the rest: Russian `как` of `Как сообщает министерство, …`. */
  leadsToSource(word: string): boolean;
  /** What somebody writes, and goes on by `it read`. */
  readonly paper: RegExp;
  /** A verb that tells what a paper says and not who says it (Russian `говорится`). */
  readonly impersonal: RegExp;
  /** The body in which somebody told something, where a clause says no more of who it was (Russian `сообщили в министерстве`): its name, or `null`. */
  toldIn(words: string): string | null;
  /** Whether a clause follows a verb of saying without a word such as `that`: `said his town was ready`. */
  reports(word: string): boolean;
  /** Whether a word tells when or how somebody holds an office, not which one (`former`, `acting`). */
  isHolding(word: string): boolean;
  /** Whether a word between a person and a noun says what that person is thanked, praised or known for, where no field of an office follows. */
  isPurpose(word: string): boolean;
  /** Whether a word before the noun of an office says that it is over a region. */
  isRegional(word: string): boolean;
  /** Whether a relative pronoun stands for a person. */
  isWho(word: string): boolean;
  /** Whether an office is what somebody else's is called beside one's own: `his counterpart`. */
  isCounterpart(words: string): boolean;
  /** Whether a word that no list has is an adverb that may stand before a verb (English `-ly`). */
  isAdverb(word: string): boolean;
  /** Whether a word leads to somebody who does something besides (English `with`). */
  accompanies(word: string): boolean;
  /** What stands right before who does what a passive tells (English `by`). */
  readonly agent: RegExp;
  /** How an office stands beside the name of who holds it. */
  readonly apposition: AppositionPatterns;
  /** How those who are not named are worded. */
  readonly pronouns: PronounPatterns;
  /** How a subject that names nobody is worded. */
  readonly subjects: SubjectPatterns;
  /** What says at the end of the words before a quoted phrase that it is a name (`so-called`). */
  readonly naming: RegExp;
  /** Whether an office is a secretary's by its words. */
  isSecretary(office: string): boolean;
  /** Whether a verb of saying only passes on what others say, as agencies do (`reported`). */
  relays(word: string): boolean;
  /** Whether a noun for somebody is an adjective before the word behind it (`an official | statement`). */
  isAdjectiveBefore(word: string, next: string): boolean;
  /** Whether a word that may say something is a noun behind the word before it (`member | states`). */
  isNounBehind(word: string, before: string): boolean;
  /** Whether a noun for a body means the one that the text spoke of last (`the company`). */
  isAnyBody(noun: string): boolean;
  /** Whether an article leaves open who is meant (`a`, `another`). */
  isIndefinite(article: string): boolean;
  /** Whether a verb of meeting tells of rallies and sales as well (`held`). */
  holds(word: string): boolean;
  /** Whether the word of a number is a participle or an adverb that may open a sentence (`Speaking`, `Additionally`), and no name (`Emily`). */
  opens(number: number): boolean;
  /** Whether words with an article describe a person (`the certified nurse`), as far as their end tells. */
  isHuman(words: string): boolean;
}

/** One office: the words that name it, and its kind. */
export interface Office {
  /** Words in the order of the text, small letters; all must stand in the phrase. */
  readonly words: readonly string[];
  readonly kind: string;
}
