import type { EntityKind } from '../../base/names';

/** A stretch of one block that looks like a name. Offsets are UTF-16 code units of the block's text, `end` exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** What the block alone tells; `null` where only the rest of the text can say. */
  readonly kind: EntityKind | null;
  /** The usual form where the lists know the name; `null` otherwise. */
  readonly name: string | null;
  /** ISO 3166 code of a country or region that the lists know. */
  readonly code: string | null;
  /** Why, in a few plain words. */
  readonly reason: string;
  /** `weak` is no name at all unless the rest of the text says so: a lone word that opens a sentence, words of a headline. */
  readonly sure: 'high' | 'medium' | 'low' | 'weak';
  /** The words of an office beside a person's name (`Governor of Kursk Oblast`), relative to the block. */
  readonly role: { readonly start: number; readonly end: number } | null;
  /** What stands around the name: `locative` after `in` or `near`, `partner` after `with`, `spoken` before a verb of speech, `toponym` after `town of` and the like, `body` beside a noun for a company or body, `definite` after an article, `headline` in a title or a line of capitals. */
  readonly around: 'locative' | 'partner' | 'spoken' | 'toponym' | 'body' | 'definite' | 'headline' | null;
}
