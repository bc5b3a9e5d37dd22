/** What one language knows of speaker labels; all words in small letters, without full stops. */
export interface LabelWords {
  /** Labels that name no speaker: a field of a header, a part of minutes, a sound cue. Whole labels. */
  readonly notSpeakers: readonly string[];
  /** Those of them that are surnames where they stand in capitals: `PRICE: He built boats.` */
  readonly surnames: readonly string[];
  /** Words that no speaker's label holds: with one of them a label is a heading or a field. */
  readonly neverWords: readonly string[];
  /** What stands before a person's name: courtesy titles and offices. */
  readonly titles: readonly string[];
  /** Those of them that stand before an article and an office too (`M. le président`), some of them initials elsewhere. */
  readonly addresses: readonly string[];
  /** Last words of offices that are no part of any name ("harbour master Ada Lind"). */
  readonly offices: readonly string[];
  /** Words that may label a speaker without a name ("the president", "operator", "the witness"). */
  readonly roles: readonly string[];
  /** Words that narrow an office and are none without it ("the first minister", "chief executive officer"). */
  readonly roleModifiers: readonly string[];
  /** Words that number anonymous speakers ("Speaker 1", "Participant A"). */
  readonly numbered: readonly string[];
  /** Labels of somebody who cannot be told from others like them; never a participant. */
  readonly anonymous: readonly string[];
  /** Whole labels of those who are numbered, unknown or many, as alternatives of a pattern. */
  readonly nobody: readonly string[];
  /** Labels of a question and of an answer. */
  readonly questions: readonly string[];
  readonly answers: readonly string[];
  /** Small words inside names and offices. */
  readonly particles: readonly string[];
  /** Labels of what is heard and not said: a break, music. */
  readonly soundCues: readonly string[];
  /** What follows a label in minutes instead of a colon ("HON. A. NAME asked the Government:"). */
  readonly speechVerbs: readonly string[];
  /** Words that show that somebody speaks for themselves and to somebody. */
  readonly pronouns: readonly string[];
  /** Those of them by which somebody speaks of himself; `I` as it is written, others in small letters and, where they are nothing else, in capitals. */
  readonly selves: readonly string[];
  /** Head of a list of those present. */
  readonly attendees: readonly string[];
  /** Words that open a recording, small letters: a greeting, a programme with a guest, a sitting that has no host. */
  readonly openings: { readonly greetings: readonly string[]; readonly programmes: readonly string[]; readonly sittings: readonly string[] };
  /** Words right before the name of somebody who is introduced, or introduces themselves. */
  readonly introductions: readonly string[];
  /** What stands alone above the first label, and says that a transcript begins. */
  readonly transcripts: readonly string[];
  /** What the columns of a table are called that hold who speaks, what is said, and when. */
  readonly columns: { readonly speaker: readonly string[]; readonly text: readonly string[]; readonly time: readonly string[] };
  /** Names of header fields for what a header says. */
  readonly fields: { readonly title: readonly string[]; readonly date: readonly string[]; readonly place: readonly string[]; readonly host: readonly string[]; readonly people: readonly string[]; readonly source: readonly string[] };
}
