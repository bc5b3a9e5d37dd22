import type { LabelForm } from './label-head';
import type { Shape } from './shape';

/** What may be a speaker label at the beginning of a row. Offsets in the whole text. */
export interface LabelRead {
  readonly form: LabelForm;
  /** The label with its office in brackets, without marks, times and colon. */
  readonly start: number;
  readonly end: number;
  /** The name without the office. */
  readonly name: string;
  readonly office: string | null;
  readonly time: number | null;
  /** Where what is said begins; at the row's end or beyond it where it stands on the next rows. */
  readonly textStart: number;
  readonly shape: Shape;
}

/** A row that is only a time: it goes on with the turn before it. */
export interface TimeRead {
  readonly time: number;
  readonly textStart: number;
}
