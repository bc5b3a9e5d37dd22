/** What one language writes at the head of a text. Each field holds alternatives of a pattern, in any case where nothing else is said, separated by `|`. */
export interface HeadWords {
  /** What clings to the number of a day. */
  readonly ordinals: string;
  /** What stands between a day and its month (`3rd of May`), or in the name of a house (`Hall of Mirrors`). */
  readonly of: string;
  /** The article. */
  readonly the: string;
  /** What leads to a day. */
  readonly onDay: string;
  /** The word behind a year, and its short form. */
  readonly year: string;
  readonly yearShort: string;
  readonly weekdays: string;
  /** What stands beside a day on a line that tells no more than when, or when and where. */
  readonly besideDay: string;
  /** Of what a line tells whose last day is that of a period. */
  readonly period: string;
  /** What rooms and houses are called in which one meets, with a capital. */
  readonly venues: string;
  /** What a text is called before the colon of its title. */
  readonly kinds: string;
  /** With what word a title goes on in the next line. */
  readonly goesOn: string;
  /** What a headline says that tells of a meeting. */
  readonly meets: string;
  /** How a readout names itself. */
  readonly readout: string;
  /** Who publishes, without an article: lines but for a place behind them. */
  readonly letterhead: string;
  /** One of the words that each letterhead has, so that most lines are never asked for the rest. */
  readonly publishers: string;
  /** What stands before who wrote a text, with a capital, and between two of them. */
  readonly by: string;
  readonly and: string;
  /** Short forms that may end a title, with a capital. */
  readonly shortForms: string;
}
