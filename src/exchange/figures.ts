import { titleOf, type FigureRow, type MeetingSummary } from '../library/summary';
import { yearEvidence } from '../library/years';
import { csv } from './results';

/** What the columns of a table of figures are called, in order. */
export const FIGURE_COLUMNS = ['file', 'date', 'year', 'meeting', 'region', 'speaker', 'subject', 'kind', 'modifier', 'low', 'high', 'unit', 'text', 'start', 'end', 'sentence'] as const;

/** A figure with its meeting, as records have it: numbers as numbers, `null` for what the text does not tell. */
export type FigureRecord = Readonly<Record<typeof FIGURE_COLUMNS[number], string | number | null>>;

/** The sentence that a figure stands in, on one line; empty where the text has changed since the figure was read. `text` is what the figure's places are in. */
export function sentenceOf(text: string, { text: words, start, end, sentenceStart, sentenceEnd }: FigureRow): string {
  const between = (from: number, to: number): string => text.slice(from, to).replace(/\s+/g, ' ');
  return between(start, end) === words ? between(sentenceStart, sentenceEnd).trim() : '';
}

/** One figure of a meeting, of which `whole` is the text, as a record. Magnitudes are in base units, offsets in UTF-16 code units of the text. */
export function figureRecord(meeting: MeetingSummary, whole: string, figure: FigureRow): FigureRecord {
  const { date, region } = meeting.meeting, { kind, text, low, high, unit, modifier, subject, speaker, start, end } = figure;
  return { file: meeting.path, date, year: yearEvidence(meeting)?.year ?? null, meeting: titleOf(meeting), region, speaker, subject, kind, modifier, low, high, unit, text, start, end, sentence: sentenceOf(whole, figure) };
}

/** The first row of a list of figures as CSV (RFC 4180). */
export function figuresHead(): string {
  return csv([FIGURE_COLUMNS]);
}

/** The figures of a meeting, of which `text` is the text, as CSV (RFC 4180), a row a figure, in the order of the text. */
export function figuresAsCsv(meeting: MeetingSummary, text: string): string {
  return csv(meeting.figures.map(figure => {
    const record = figureRecord(meeting, text, figure);
    return FIGURE_COLUMNS.map(column => String(record[column] ?? ''));
  }));
}
