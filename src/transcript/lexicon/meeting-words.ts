/** How one language tells of a meeting: phrases in small letters. Data, so that a further language is a further file. */
export interface MeetingWords {
  /** Verbs whose subject is the host. */
  readonly hosting: readonly string[];
  /** What stands before the host, where the guest is the subject ("was received by"). */
  readonly hostedBy: readonly string[];
  /** What tells that the subject is the visitor ("during his visit", "on a visit to"). */
  readonly visiting: readonly string[];
  /** What tells of a journey right before where it led (`visited`, `arrived in`). */
  readonly journeys: readonly string[];
  /** What makes a word for meeting right before it mean something else (`took part`); none listed: nothing does. */
  readonly otherwise: readonly string[];
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
  /** Words for the day on which the text was written. */
  readonly today: readonly string[];
  /** Words for the day before. */
  readonly yesterday: readonly string[];
  /** Articles. */
  readonly articles: readonly string[];
  /** What leads to where somebody comes from. */
  readonly comesFrom: readonly string[];
  /** What joins somebody without a name to the office and name behind it (`The governor and Minister X met`). */
  readonly beside: readonly string[];
  /** Small words behind the name of a country that has an article, with which no noun begins: behind it another word makes the country an adjective (`the Norland issue`). */
  readonly ofThing: readonly string[];
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
  /** What leads to a noun for a meeting at which the subjects of a sentence sat (`X and Y discussed fish at a meeting`). */
  readonly atTalks: readonly string[];
}
