import { facetOf, fullDateOf, type Facet, type TableRow } from './figure-table';

/** The columns of the table of figures; each can be sorted by. */
export const COLUMNS = ['subject', 'value', 'unit', 'speaker', 'meeting', 'region', 'date'] as const;
/** One of the columns. */
export type Column = typeof COLUMNS[number];

/** What rows can be grouped by. */
export const GROUPS = ['none', 'subject', 'unit', 'kind', 'region', 'year', 'speaker', 'meeting'] as const;
/** One of the ways to group; `none` leaves all rows in one. */
export type GroupBy = typeof GROUPS[number];

/** Rows that share a key; the empty one is of those of which the text does not tell it. */
export interface RowGroup {
  readonly key: string;
  readonly rows: readonly TableRow[];
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * Rows in the order of a column; what is not known comes last either way. Values are compared only within a unit: by
 * value, rows stand unit by unit. Dates without a year come after those with one.
 */
export function sorted(rows: readonly TableRow[], column: Column, descending: boolean): readonly TableRow[] {
  const way = descending ? -1 : 1;
  const by = (textOf: (row: TableRow) => string): ((a: TableRow, b: TableRow) => number) => {
    const ranks = ranksOf(rows.map(textOf));
    return (a, b) => {
      const x = textOf(a), y = textOf(b);
      if (!x || !y) return Number(!x) - Number(!y);
      return way * (ranks.get(x)! - ranks.get(y)!);
    };
  };
  if (column !== 'value') return [...rows].sort(by(row => columnText(row, column)));
  const byUnit = ranksOf(rows.map(unitKey));
  return [...rows].sort((a, b) => {
    const x = a.figure.low, y = b.figure.low;
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return byUnit.get(unitKey(a))! - byUnit.get(unitKey(b))! || way * (x - y || a.figure.high! - b.figure.high!);
  });
}

/** What tells amounts apart that cannot be compared: the unit; for figures without one their kind. */
export function unitKey(row: TableRow): string {
  return facetOf(row, 'unit') || row.figure.kind;
}

/** Rows by what they share, in the rows' order within; groups with most rows first, years newest first, what is not known last. */
export function grouped(rows: readonly TableRow[], by: GroupBy): readonly RowGroup[] {
  if (by === 'none') return [{ key: '', rows }];
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const key = groupText(row, by), list = groups.get(key);
    if (list) list.push(row); else groups.set(key, [row]);
  }
  const all = [...groups].map(([key, list]) => ({ key, rows: list }));
  return all.sort((a, b) => Number(!a.key) - Number(!b.key) || (by === 'year' ? collator.compare(b.key, a.key) : b.rows.length - a.rows.length || collator.compare(a.key, b.key)));
}

function columnText(row: TableRow, column: Exclude<Column, 'value'>): string {
  switch (column) {
    case 'subject': return row.figure.subject ?? '';
    case 'meeting': return row.meeting.title;
    // `--06-05` after every year, but before nothing at all
    case 'date': { const date = fullDateOf(row.meeting) ?? ''; return date.startsWith('--') ? '' : date; }
    default: return facetOf(row, column);
  }
}

function groupText(row: TableRow, by: Exclude<GroupBy, 'none'>): string {
  switch (by) {
    case 'subject': return (row.figure.subject ?? '').toLowerCase();
    case 'meeting': return row.meeting.path;
    default: return facetOf(row, by satisfies Facet);
  }
}

/** The place of each text among all; texts that differ in letter case only share one. Few texts stand in many rows, so that only the few are compared. */
function ranksOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const distinct = [...new Set(texts)].sort(collator.compare), ranks = new Map<string, number>();
  let rank = 0;
  distinct.forEach((text, i) => {
    if (i > 0 && collator.compare(distinct[i - 1]!, text) !== 0) rank++;
    ranks.set(text, rank);
  });
  return ranks;
}
