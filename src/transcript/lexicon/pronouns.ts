/** How one language words those who are not named. Patterns are of a stretch of a sentence. */
export interface PronounPatterns {
  /** A word by which somebody says what he does himself (`I`, `we`), and the same at the beginning of a clause. */
  readonly own: RegExp;
  readonly ownClause: RegExp;
  /** Who is nobody by himself: of these the text would have to tell who they are. */
  readonly nobody: RegExp;
  /** What stands for a body or a paper. */
  readonly it: RegExp;
  /** What leads from a verb of saying to what is said (`that`), also without a word (`said: the port …`). */
  readonly that: RegExp;
  readonly colon: RegExp;
  /** A subject and its verb that follow a verb of saying by themselves (`said | he was ready`). Group: the day or time before them. */
  readonly bareClause: RegExp;
  /** A verb behind which somebody stands before what is said (`told | the reporters he was ready`), and him, up to a subject. Group: him. */
  readonly addresses: RegExp;
  readonly addressed: RegExp;
  /** A verb that only what is said can follow (`said`), and what follows it then (`said | the visit shows …`). Group: the day or time before it. */
  readonly says: RegExp;
  readonly saidPlainly: RegExp;
  /** Verbs that close what was said before them (`…, X said in Lenz`, `…, said X`), and a finite verb in it that the lists do not have. */
  readonly tells: RegExp;
  readonly acts: RegExp;
  /** What may stand behind such a verb at the end of its sentence: `…, X said | in Lenz on Friday`. */
  readonly tail: RegExp;
  /** Behind such a verb, that something is said besides (`…, X said | , adding`). */
  readonly more: RegExp;
  /** How one who does something says something besides (`…, adding that`). Group: the verb. */
  readonly adding: RegExp;
  /** A relative pronoun right before a verb. */
  readonly relative: RegExp;
  /** What joins a name to the one before it, which it tells apart (`analysts | at | N`). */
  readonly belonging: RegExp;
}
