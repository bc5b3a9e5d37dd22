import type { Span } from '../../base/span';
import type { FigureKind, Modifier } from '../model';

/** A figure as phase 1 finds it in one block: offsets relative to the block, dates without evidence from elsewhere. */
export interface RawFigure {
  readonly span: Span;
  readonly kind: FigureKind;
  readonly value: number | string | readonly [number, number] | readonly [string, string];
  readonly unit: string | null;
  readonly modifier: Modifier | null;
  readonly modifierSpan: Span | null;
  readonly subject: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  /** A short reason for the hover ("scale word 'billion'", "year after 'in'"). */
  readonly reason: string;
  /** For a date that tells its order of month and day, or could be read in either (its value is then the EDTF set `[month-first,day-first]`); `null` for others. */
  readonly order: DateOrder | 'either' | null;
  /** For money named by a noun: the noun in the singular, and whether it stands without a country ("rubles"), so that the document can say whose; `null` for others. */
  readonly currency: { readonly noun: string; readonly bare: boolean } | null;
}

/** Whether dates put the month or the day first: 11/18/2024, November 18 or 18/11/2024, 18 November. */
export type DateOrder = 'month-first' | 'day-first';
