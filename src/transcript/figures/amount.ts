import type { Exact } from './exact';
import type { Measure } from './measure';
import type { Modified } from './modifiers';
import type { Numeral } from './numerals';

/** A number or a range of two with what it measures; `measure` is null for a bare one. */
export interface Amount {
  readonly from: number;
  /** Offset after the last character. */
  readonly to: number;
  /** Index after the last token. */
  readonly end: number;
  readonly low: Exact;
  /** The upper end of a range; `null` for one number. */
  readonly high: Exact | null;
  readonly measure: Measure | null;
  readonly numeral: Numeral;
  /** What stands between number and unit: `+`, `-plus`, `-odd`. */
  readonly modifier: Modified | null;
  /** The unit was lent by the figure that follows: `from 5 to 10 percent`. */
  readonly lent: boolean;
}
