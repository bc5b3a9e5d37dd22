import { trimBoth } from '../../base/trim';
import { SPEAKER_COLUMNS, TEXT_COLUMNS, TIME_COLUMNS } from '../lexicon/labels';
import { readStamp } from './clock';
import type { LabelRead } from './label-read';
import type { Row } from './rows';
import { foldLabel, shapeOf } from './shape';

/** The head of a table stands among so many rows from the top. */
const HEAD_ROWS = 40;
/** A table has so many columns at most, and so many turns at least; of them so large a share are by somebody who speaks again. */
const MOST_COLUMNS = 30, FEWEST = 2, AGAIN = 0.5;

/** A table of who said what: the rows of a text as its cells have them, and the label of each. */
export interface SpokenTable {
  readonly rows: readonly Row[];
  readonly labels: readonly (LabelRead | null)[];
}

interface Cell { readonly start: number; readonly end: number }
interface Columns { readonly mark: string; readonly speaker: number; readonly text: number; readonly time: number }

/**
 * Reads a table whose head names a column of speakers and behind it one of words (`| Time | Speaker | Text |`, `speaker,start,text`, or with tabs):
 * each of its rows is a turn, or goes on with one where its speaker is left out. `null` for other texts. Looks for the head near the top only; linear.
 */
export function readTable(text: string, rows: readonly Row[]): SpokenTable | null {
  for (let i = 0; i < rows.length && i < HEAD_ROWS; i++) {
    const columns = columnsOf(text, rows[i]!, i);
    const table = columns && readCells(text, rows, i, columns);
    if (table) return table;
  }
  return null;
}

/** What the columns are under a row that heads a table. */
function columnsOf(text: string, row: Row, i: number): Columns | null {
  const mark = text[row.start] === '|' ? '|' : text.slice(row.start, row.end).includes('\t') ? '\t' : i > 0 ? '' : /[,;]/u.exec(text.slice(row.start, Math.min(row.end, row.start + 300)))?.[0] ?? '';
  if (mark === '') return null;
  const names = cellsOf(text, row.start, row.end, mark).map(({ start, end }) => foldLabel(trimBoth(text.slice(start, end), /[\s*_"]/u)).replace(/_/gu, ' '));
  const speaker = names.findIndex(name => SPEAKER_COLUMNS.has(name)), words = names.findIndex((name, at) => at > speaker && TEXT_COLUMNS.has(name));
  return speaker < 0 || words < 0 ? null : { mark, speaker, text: words, time: names.findIndex(name => TIME_COLUMNS.has(name)) };
}

function readCells(text: string, rows: readonly Row[], head: number, { mark, speaker, text: words, time }: Columns): SpokenTable | null {
  const cut: Row[] = [...rows.slice(0, head)], labels: (LabelRead | null)[] = cut.map(() => null), names = new Map<string, number>();
  let at = head + 1;
  while (at < rows.length) {
    const first = rows[at]!, last = lastRowOf(text, rows, at, mark), cells = cellsOf(text, first.start, rows[last]!.end, mark);
    // the table ends
    if (mark === '|' ? text[first.start] !== '|' : cells.length <= words) break;
    at = last + 1;
    if (mark === '|' && cells.every(({ start, end }) => /^:?-*:?$/u.test(text.slice(start, end)))) continue;
    const said = cells[words], who = cells[speaker];
    if (!said || !who || said.end <= said.start) continue;
    const label = labelOf(text, who, said.start, time < 0 ? null : cells[time] ?? null);
    if (label) names.set(foldLabel(label.name), (names.get(foldLabel(label.name)) ?? 0) + 1);
    cut.push({ start: label?.start ?? said.start, end: said.end, indent: 0, gap: label ? 1 : 0 });
    labels.push(label);
  }
  const turns = labels.filter(label => label !== null), again = turns.filter(({ name }) => names.get(foldLabel(name))! > 1);
  if (turns.length < FEWEST || again.length < turns.length * AGAIN) return null;
  for (const row of rows.slice(at)) { cut.push(row); labels.push(null); }
  return { rows: cut, labels };
}

/** Who speaks in a row of a table, without a colon behind the name; `null` for an empty cell. */
function labelOf(text: string, { start, end: cellEnd }: Cell, textStart: number, time: Cell | null): LabelRead | null {
  let end = cellEnd, from = start;
  while (from < end && /[\s*_]/u.test(text[from]!)) from++;
  while (end > from && /[\s:*_]/u.test(text[end - 1]!)) end--;
  if (end <= from) return null;
  const name = text.slice(from, end).replace(/\s+/gu, ' '), shape = shapeOf(name);
  return { form: 'cell', start: from, end, name, office: null, time: time && time.start < time.end ? readStamp(text, time.start, time.end)?.seconds ?? null : null, textStart, shape: shape === 'none' ? 'nick' : shape };
}

/** A record goes on over so many rows at most. */
const MOST_ROWS = 40;

/** The row with which a record ends that begins on row `at`: words in quotation marks go on over line breaks. */
function lastRowOf(text: string, rows: readonly Row[], at: number, mark: string): number {
  if (mark === '|') return at;
  let open = false;
  for (let last = at; last < rows.length && last < at + MOST_ROWS; last++) {
    for (let i = rows[last]!.start; i < rows[last]!.end; i++) if (text[i] === '"') open = !open;
    if (!open) return last;
  }
  return at;
}

/** The cells of a row or a record, blanks and quotation marks around them left out. */
function cellsOf(text: string, start: number, end: number, mark: string): readonly Cell[] {
  const cells: Cell[] = [];
  let from = start + (mark === '|' ? 1 : 0);
  while (from <= end && cells.length < MOST_COLUMNS) {
    const isQuoted = mark !== '|' && text[from] === '"';
    let stop = from, open = false;
    for (; stop < end && (open || text[stop] !== mark); stop++) {
      if (text[stop] === '"') open = isQuoted && !open;
      else if (text[stop] === '\\' && mark === '|') stop++;
    }
    cells.push(bare(text, from, Math.min(stop, end), isQuoted));
    from = stop + 1;
  }
  return cells;
}

function bare(text: string, start: number, end: number, isQuoted: boolean): Cell {
  let from = start, to = end;
  while (from < to && /\s/u.test(text[from]!)) from++;
  while (to > from && /\s/u.test(text[to - 1]!)) to--;
  return isQuoted && to - from > 1 && text[to - 1] === '"' ? { start: from + 1, end: to - 1 } : { start: from, end: to };
}
