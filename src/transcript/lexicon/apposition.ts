/** How one language sets an office beside the name of who holds it. Patterns are of a stretch of a sentence, so that a further language is a further file. */
export interface AppositionPatterns {
  /** The words of an office, as one calls who holds it: without an article, in the nominative. */
  office(words: string): string;
  /** At the end of what an office took in, what leads to a name that is not the holder's (`the adviser to | N`). */
  readonly leadsOn: RegExp;
  /** Whether a form of a name behind an office may be its holder's, by the case of both (`представитель Ветрова`: he is another). `name` is the nominative. */
  readonly agrees: (office: string, form: string, name: string) => boolean;
  /** All that may stand between an office and its holder's name: white space and forms of address. */
  readonly address: RegExp;
  /** The same behind a comma or a dash. */
  readonly addressApart: RegExp;
  /** What an office is to or in, between it and the name (`ambassador | to Kenya | Jane Roe`): a small word, a place, perhaps a form of address. Group: the small word. */
  readonly areaBetween: RegExp;
  /** Behind a name what its bearer is: perhaps an age, an article, and the words up to what ends the noun phrase (`N, 51, a keeper at X`). Group: those. */
  readonly called: RegExp;
  /** What an office is over, behind the name of its holder. */
  readonly ofArea: RegExp;
  /** All that may stand between a name and the office of its holder (`N, | who is now the | governor`). */
  readonly isHolder: RegExp;
  /** What may follow such an office: a mark, or what leads on. */
  readonly ends: RegExp;
  /** The rest of a list of fields that an office is for: `, Peace and Security`, up to the comma. */
  readonly fields: RegExp;
  /** Before a name, what tells that the one behind its comma welcomes or met it (`Welcoming N, the president said`); of the whole beginning of the sentence (`At the meeting with N, …`). */
  readonly welcoming: RegExp;
  readonly atMeeting: RegExp;
}
