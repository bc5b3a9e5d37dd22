import type { Span } from '../base/span';
import type { Area, Gender, Office } from './people-told';
import type { Phrase } from './phrases';

/** An office that somebody holds. */
export interface HeldOffice extends Office {
  /** Which block says so, numbered likewise, and which of its holders that is; `null` where the analyst or a header did. */
  readonly said: { readonly block: number; readonly holder: number } | null;
}

/** The wording of an office, and where it is said. */
export type Worded = Pick<HeldOffice, 'text'> & { readonly said: NonNullable<HeldOffice['said']> };

/** A person that the text names. */
export interface Person {
  readonly name: string;
  readonly gender: Gender;
  readonly offices: readonly HeldOffice[];
  /** The block that first names this person, as blocks were numbered when people were gathered, and which of its mentions of people does. */
  readonly home: number;
  readonly mention: number;
}

/** Who is named in a text and which offices they hold. */
export interface People {
  /** In the order in which they are first named. */
  readonly all: readonly Person[];
  /** Those of the first of them whom a report may begin with (`standIn`). */
  readonly foremost: readonly Person[];
  person(name: string): Person | undefined;
  /** Who is named by a surname, the last of several; the full name. */
  withSurname(surname: string): string | undefined;
  /** The offices of a person as the text words them, each once, the longest wording of each. */
  rolesOf(name: string): readonly string[];
  /** Of the offices of a person that the text itself says, those that word the roles, in its order. */
  wordingsOf(name: string): readonly Worded[];
  /** The one person whom the text calls by a noun in an apposition (`N, a keeper`), `null` for nobody and for several. */
  called(noun: string): string | null;
  /** The block that first names somebody, and where in it. */
  homeOf(person: Person): number;
  placeOf(person: Person): number;
  /** Whether somebody is named at or before an offset of a block. */
  isNamed(person: Person, block: number, offset: number): boolean;
  /** In which block an office is said, and where in it. */
  saidAt(said: Worded['said']): { readonly block: number; readonly span: Span };
  /** Whose name an office phrase stands beside, by block and index of the phrase; `null` for a phrase on its own. */
  ownerOf(block: number, phrase: number): string | null;
  /**
   * Those who hold the office that a phrase means, over all the areas it names, in the order the text names them.
   * `loose` takes those of whom the text tells no area; `null` areas are not compared.
   */
  holders(phrase: Pick<Phrase, 'office' | 'narrow'>, areas: readonly Area[], loose: boolean): readonly Person[];
}
