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
}
