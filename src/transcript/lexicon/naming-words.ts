/** How one language sets names and offices in labels. Each field holds alternatives of a pattern, in small letters where nothing else is said, separated by `|`. */
export interface NamingWords {
  /** Courtesy titles right before a person's name, as labels are compared. */
  readonly courtesy: string;
  /** The same as they are written before names in full, in running text. */
  readonly titled: string;
  /** Those that are short forms with a full stop, as lists of those present have them. */
  readonly shortTitles: string;
  /** Those that stand before full names only. */
  readonly honours: string;
  /** How one turns to who has the floor to give, and what he is called. */
  readonly address: string;
  readonly chairs: string;
  /** What stands between an office and what it is over, and of these the one that stands behind names, too. */
  readonly over: string;
  /** What before a label says that it is somebody else's: `another`. */
  readonly others: string;
  readonly of: string;
  /** What makes a list one of those who are away. */
  readonly not: string;
  /** The article, what joins two names, and what leads to one in the record of a court. */
  readonly the: string;
  readonly and: string;
  readonly by: string;
  /** What publishes and never speaks, at the beginning of a label. */
  readonly officeOf: string;
  /** A word that makes an office of what stands beside it. */
  readonly head: string;
  /** Short forms whose full stop ends no label, as they are written, and titles as short that end with none. */
  readonly shortForms: string;
  readonly wholeTitles: string;
  /** Words of offices that are written small within a label. */
  readonly smallInOffices: string;
  /** Small words of names that are names by themselves, as they are written. */
  readonly likeParticles: string;
  /** Letters that number anonymous speakers (`P1`). */
  readonly numberedBy: string;
  /** What a witness gives, with a capital. */
  readonly statement: string;
  /** What stands before who wrote a text down or took the pictures. */
  readonly credits: string;
  /** What stands between a member and the one whom he asks. */
  readonly asks: string;
  /** To whom a message of a chat is, its beginning, from whom, and that it is to one alone. */
  readonly toWhom: string;
  readonly toOne: string;
  readonly from: string;
  readonly toOneAlone: string;
  /** Days of messages that have no date, and what stands between a day and its time. */
  readonly days: string;
  readonly at: string;
  /** How long a recording has gone on, in words. */
  readonly hours: string;
  readonly minutes: string;
  readonly seconds: string;
  /** How words for sounds end. */
  readonly soundEnds: string;
}
