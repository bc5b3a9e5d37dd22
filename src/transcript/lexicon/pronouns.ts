/** How one language words those who are not named. Patterns are of a stretch of a sentence. */
export interface PronounPatterns {
  /** A word by which somebody says what he does himself (`I`, `we`), and the same at the beginning of a clause. */
  readonly own: RegExp;
  readonly ownClause: RegExp;
  /** Who is nobody by himself: of these the text would have to tell who they are. */
  readonly nobody: RegExp;
  /** What stands for a body or a paper. */
  readonly it: RegExp;
  /** What leads from a verb of saying to what is said (`that`), and the subject that does so by itself (`said | he was ready`). */
  readonly that: RegExp;
  readonly bareClause: RegExp;
  /** What joins a name to the one before it, which it tells apart (`analysts | at | N`). */
  readonly belonging: RegExp;
}
