import { titleOf, type FigureRow, type MeetingSummary } from '../library/summary';
import { yearEvidence } from '../library/years';
import { csv } from './results';

/** What the columns of a table of figures are called, in order. */
export const FIGURE_COLUMNS = ['file', 'date', 'year', 'meeting', 'region', 'speaker', 'subject', 'kind', 'modifier', 'low', 'high', 'unit', 'text', 'start', 'end'] as const;

/** A figure with its meeting, as records have it: numbers as numbers, `null` for what the text does not tell. */
export type FigureRecord = Readonly<Record<typeof FIGURE_COLUMNS[number], string | number | null>>;

/** One figure of a meeting as a record. Magnitudes are in base units, offsets in UTF-16 code units of the decoded text. */
export function figureRecord(meeting: MeetingSummary, { kind, text, low, high, unit, modifier, subject, speaker, start, end }: FigureRow): FigureRecord {
  const { date, region } = meeting.meeting;
  return { file: meeting.path, date, year: yearEvidence(meeting)?.year ?? null, meeting: titleOf(meeting), region, speaker, subject, kind, modifier, low, high, unit, text, start, end };
}

/** The figures of meetings as CSV (RFC 4180), a row a figure, in the order of the meetings and their texts. */
export function figuresAsCsv(meetings: readonly MeetingSummary[]): string {
  const rows = meetings.flatMap(meeting => meeting.figures.map(figure => {
    const record = figureRecord(meeting, figure);
    return FIGURE_COLUMNS.map(column => String(record[column] ?? ''));
  }));
  return csv([FIGURE_COLUMNS, ...rows]);
}
