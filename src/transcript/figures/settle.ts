import type { DateOrder, RawFigure } from './raw';

/** The order that most of a document's unmistakable dates have; `null` without any, or with as many of one as of the other. */
export function dateOrder(figures: Iterable<RawFigure>): DateOrder | null {
  let balance = 0;
  for (const { order } of figures) balance += order === 'month-first' ? 1 : order === 'day-first' ? -1 : 0;
  return balance > 0 ? 'month-first' : balance < 0 ? 'day-first' : null;
}

/** The one currency that a document's full names give each noun ("Belarusian rubles"): by noun, without nouns that have several. */
function namedCurrencies(figures: Iterable<RawFigure>): ReadonlyMap<string, string> {
  const units = new Map<string, string | null>();
  for (const { currency, unit } of figures) {
    if (!currency || currency.bare) continue;
    const known = units.get(currency.noun);
    units.set(currency.noun, known === undefined || known === unit ? unit : null);
  }
  return new Map([...units].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Whether a figure may tell how others are settled. */
export const tellsOthers = ({ order, currency }: RawFigure): boolean => order === 'month-first' || order === 'day-first' || currency !== null && !currency.bare;

/** What all figures of a document tell of each: see `settlingOf`. */
export interface Settling {
  /** The same for documents that settle their figures in the same way. */
  readonly key: string;
  settle(figure: RawFigure): RawFigure;
}

/**
 * Phase 2, over all figures of a document: reads dates such as 05/06/2024 in the order that its other dates have (where those
 * do not tell, the value stays the EDTF set of both readings), and bare "rubles" as the only rubles that it names in full.
 * A date without a year keeps none: that is for evidence elsewhere to say. Figures that tell nothing of others (`tellsOthers`) may be left out.
 */
export function settlingOf(figures: readonly RawFigure[]): Settling {
  const order = dateOrder(figures), named = namedCurrencies(figures);
  return {
    key: JSON.stringify([order, [...named]]),
    settle(figure) {
      if (order !== null && figure.order === 'either' && typeof figure.value === 'string') return ordered(figure, figure.value, order);
      const unit = figure.currency?.bare ? named.get(figure.currency.noun) : undefined;
      return unit === undefined || unit === figure.unit ? figure : { ...figure, unit, reason: `a number with a currency (${unit}), which the text names in full elsewhere` };
    },
  };
}

/** The figures of a document, settled. */
export function settleFigures(figures: readonly RawFigure[]): readonly RawFigure[] {
  const { settle } = settlingOf(figures);
  return figures.map(settle);
}

function ordered(figure: RawFigure, value: string, order: DateOrder): RawFigure {
  const [monthFirst, dayFirst] = value.slice(1, -1).split(',');
  return {
    ...figure, order, value: (order === 'month-first' ? monthFirst : dayFirst) ?? value,
    confidence: 'medium', reason: `${order === 'month-first' ? 'month' : 'day'} first, as in other dates of the text`,
  };
}
