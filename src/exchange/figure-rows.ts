import { facetOf, type TableRow } from '../library/figure-table';
import { FIGURE_COLUMNS, sentenceOf, type FigureRecord } from './figures';
import { csv } from './results';

/** What the table of figures adds to the columns that all lists of figures have. */
const MORE = ['year named with it', 'how the date is known'] as const;

/** Rows of the table of figures, each with the text of its meeting, as CSV (RFC 4180), in their order: the columns of the command line's list first. Offsets in UTF-16 code units. */
export function rowsAsCsv(rows: readonly { readonly row: TableRow; readonly text: string }[]): string {
  return csv([[...FIGURE_COLUMNS, ...MORE], ...rows.map(({ row, text: whole }) => {
    const { figure, meeting } = row, { kind, text, low, high, modifier, subject, speaker, start, end, namedYear } = figure;
    const record: FigureRecord = {
      file: meeting.path, date: meeting.date, year: meeting.year, meeting: meeting.title, region: meeting.region, speaker, subject, kind, modifier, low, high, unit: facetOf(row, 'unit'), text, start, end,
      sentence: sentenceOf(whole, figure),
    };
    return [...FIGURE_COLUMNS.map(column => record[column]), namedYear, meeting.evidence].map(cell => String(cell ?? ''));
  })]);
}
