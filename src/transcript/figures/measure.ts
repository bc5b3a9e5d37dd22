import type { RawFigure } from './raw';

/** What stands beside a number and says what it counts. */
export interface Measure {
  readonly kind: 'money' | 'percent' | 'quantity' | 'duration';
  readonly unit: string | null;
  /** Power of ten of the unit itself: -2 for cents. */
  readonly power: number;
  /** The noun of a currency in the singular, and whether it stands without its country. */
  readonly currency?: NonNullable<RawFigure['currency']>;
}

/** A currency's abbreviation; a doubtful one counts only before digits that are plainly an amount. */
export interface Prefix {
  readonly measure: Measure;
  readonly doubtful: boolean;
}

/** The part of a day that words behind an hour name: `in the morning`, `вечера`. */
export type DayPart = 'am' | 'pm' | 'night';
