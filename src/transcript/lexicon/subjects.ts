/** How one language words a subject that names nobody. Patterns are of a stretch of a sentence; data, so that a further language is a further file. */
export interface SubjectPatterns {
  /** A noun phrase that the reader knows already (`the keeper`), and one without anybody's name in the possessive. */
  readonly known: RegExp;
  readonly knownAlone: RegExp;
  /** What may stand before a subject at the beginning of its clause: a dateline, articles and titles. */
  readonly lead: RegExp;
  /** What leads to a name that is not the subject, at the end of the words before it. */
  readonly led: RegExp;
  /** A noun phrase, and the verb behind it. Groups: both. */
  readonly acting: RegExp;
  /** Up to three words and the noun of a person, right before a name. Groups: the words, the noun. */
  readonly calling: RegExp;
  /** A short noun phrase, such as may stand for somebody without a name. */
  readonly nounPhrase: RegExp;
  /** A run of capitalised words that no list knows. */
  readonly unknownName: RegExp;
  /** An article, one word more perhaps, and what was issued: `the statement`. Group: the noun. */
  readonly issued: RegExp;
  /** The same and who issued it: `an official statement from the ministry`. Groups: the noun, who. */
  readonly issuedBy: RegExp;
  /** The same and what it is about: `the readout of the call`. Group: the noun. */
  readonly issuedAbout: RegExp;
  /** One of a people: `the Norlandian`; the plural means its government or all of them. */
  readonly oneOfPeople: RegExp;
  /** The noun phrase behind a verb, up to a comma, a full stop or a clause of its own. */
  readonly behindVerb: RegExp;
  /** Where a verb begins behind people without a name. */
  readonly verb: RegExp;
}
