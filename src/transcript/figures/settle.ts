import type { DateOrder, RawFigure } from './raw';

/** The order that most of a document's unmistakable dates have; `null` without any, or with as many of one as of the other. */
export function dateOrder(figures: Iterable<RawFigure>): DateOrder | null {
  let balance = 0;
  for (const { order } of figures) balance += order === 'month-first' ? 1 : order === 'day-first' ? -1 : 0;
  return balance > 0 ? 'month-first' : balance < 0 ? 'day-first' : null;
}

/**
 * Phase 2: reads dates such as 05/06/2024 in the order that the document's other dates have; where those do not tell,
 * the value stays the EDTF set of both readings. A yearless date keeps none: that is for the header's evidence to say.
 */
export function settleDates(figures: readonly RawFigure[]): readonly RawFigure[] {
  const order = dateOrder(figures);
  if (order === null) return figures;
  return figures.map(figure => {
    if (figure.order !== 'either' || typeof figure.value !== 'string') return figure;
    const [monthFirst, dayFirst] = figure.value.slice(1, -1).split(',');
    return {
      ...figure, order, value: (order === 'month-first' ? monthFirst : dayFirst) ?? figure.value,
      confidence: 'medium', reason: `${order === 'month-first' ? 'month' : 'day'} first, as in other dates of the text`,
    };
  });
}
