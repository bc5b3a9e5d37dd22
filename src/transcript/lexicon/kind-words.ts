/** By what one language tells of which kind a text is. Each field holds alternatives of a pattern, separated by `|`, in any case where nothing else is said. */
export interface KindWords {
  /** What statements, speeches, interviews and minutes call themselves, anywhere in a line. */
  readonly named: string;
  /** And only where they begin one. */
  readonly begins: string;
  /** What leads to whose words they are, written small; what ends his name; what says that they are several people's. */
  readonly whose: string;
  readonly genitive: string;
  readonly shared: string;
  /** Offices that need no word before them, as they are written. */
  readonly officers: string;
  /** How somebody who gives a speech greets those who listen. */
  readonly greetings: string;
  /** What only the minutes of a meeting say. */
  readonly minutes: string;
  /** Heads of a list of those who were there. */
  readonly present: string;
  /** What a written interview calls itself. */
  readonly interview: string;
  /** Days that news count from, as they are written, and how things are now. */
  readonly newsDays: string;
  readonly today: string;
  /** What stands before a number in Roman figures that looks like who writes (`War I`). */
  readonly beforeNumeral: string;
  /** How a writer speaks of himself, as it is written, and what an interview does to him. */
  readonly writer: string;
  readonly tellsMe: string;
  /** How people who answer speak of themselves, as it is written, alone and with others. */
  readonly me: string;
  readonly we: string;
  /** What leads to reported speech. */
  readonly that: string;
  /** What an envoy hands over, and whoever has a password has. */
  readonly credentials: string;
  /** Ways to meet that are no single word of meeting. */
  readonly calls: string;
  /** What a reporter's words rest on, and what he says that somebody did, as they are written. */
  readonly sources: string;
  readonly says: string;
  /** Whose word a notice rests on, as it is written. */
  readonly official: string;
  /** Months that are common words, too, with a capital. */
  readonly commonMonths: string;
  /** What articles of laws and contracts are called before their numbers. */
  readonly articles: string;
  /** Heads that only recipes, papers and articles of encyclopedias have. */
  readonly otherHeads: string;
  /** How an encyclopedia says when somebody was born, and, as it is written, what something is. */
  readonly born: string;
  readonly defines: string;
  /** How parts of a book are called, and their first number in words. */
  readonly chapters: string;
  readonly firstChapter: string;
  readonly licence: string;
  /** Who sends a letter, to whom, of what, and how it begins. */
  readonly mailFrom: string;
  readonly mailTo: string;
  readonly mailSubject: string;
  readonly dear: string;
  /** How a line begins that only plays and film scripts have. */
  readonly stage: string;
}
