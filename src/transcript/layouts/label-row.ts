import type { LabelRead } from './label-read';

/** A label read on a row. */
export interface LabelRow {
  readonly row: number;
  readonly label: LabelRead;
}
