import { facetOf, fullDateOf, MEASURED, type TableRow } from './figure-table';
import { unitKey } from './figure-order';

/** How a figure is drawn: a range as a bar, what a modifier qualifies as a mark of its own. */
export const MARKS = ['exact', 'range', 'about', 'above', 'below'] as const;
/** One of the marks. */
export type Mark = typeof MARKS[number];

/** Which time a figure stands at: that of its meeting, or the year that its sentence names. */
export const TIMES = ['meeting', 'named'] as const;
/** One of the times. */
export type Time = typeof TIMES[number];

/** By what points are told apart. */
export const SPLITS = ['region', 'subject', 'speaker', 'kind'] as const;
/** One of the properties that tell points apart. */
export type Split = typeof SPLITS[number];

/** One figure as a plot shows it. */
export interface Point {
  readonly row: TableRow;
  readonly low: number;
  readonly high: number;
  readonly mark: Mark;
  /** Milliseconds since 1970 UTC; a year or month alone stands for its middle; `null` where the year is not known. */
  readonly at: number | null;
  /** The value by which it is told apart from others; empty where the text does not tell. */
  readonly series: string;
}

/** All points of one unit: amounts of different units never share an axis. */
export interface Panel {
  readonly unit: string;
  readonly points: readonly Point[];
  /** Whether a logarithmic scale tells more: all values above zero and the largest a thousand times the smallest. */
  readonly logarithmic: boolean;
  /** Points of one subject and series, in order of time, where there are two or more times and few points to each: what one may join by a line. */
  readonly lines: readonly (readonly Point[])[];
}

/** The rows as panels, the unit with most points first, counts of things last: they need not be of the same things. Rows without a magnitude are left out. */
export function panelsOf(rows: readonly TableRow[], time: Time, split: Split): readonly Panel[] {
  const units = new Map<string, Point[]>();
  for (const row of rows) {
    const point = pointOf(row, time, split);
    if (!point) continue;
    const key = unitKey(row), list = units.get(key);
    if (list) list.push(point); else units.set(key, [point]);
  }
  return [...units].map(([unit, points]) => ({ unit, points, logarithmic: isWide(points), lines: linesOf(points) }))
    .sort((a, b) => Number(a.unit === 'count') - Number(b.unit === 'count') || b.points.length - a.points.length || (a.unit < b.unit ? -1 : 1));
}

/** The series of panels, the one with most points first. */
export function seriesOf(panels: readonly Panel[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { points } of panels) for (const { series } of points) counts.set(series, (counts.get(series) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => Number(!a) - Number(!b) || y - x || (a < b ? -1 : 1)).map(([series]) => series);
}

function pointOf(row: TableRow, time: Time, split: Split): Point | undefined {
  const { low, high, modifier, kind, namedYear } = row.figure;
  if (low === null || high === null || !Number.isFinite(low) || !Number.isFinite(high) || !MEASURED.includes(kind)) return undefined;
  const mark = low !== high ? 'range' : modifier === null ? 'exact' : modifier === 'about' ? 'about' : modifier === 'over' || modifier === 'at-least' ? 'above' : 'below';
  const at = time === 'named' && namedYear !== null ? middleOf(namedYear) : middleOf(fullDateOf(row.meeting));
  return { row, low: Math.min(low, high), high: Math.max(low, high), mark, at, series: split === 'subject' ? row.figure.subject?.toLowerCase() ?? '' : facetOf(row, split) };
}

/** The middle of a day, month or year (ISO 8601); `null` for what has no year. */
function middleOf(date: string | null): number | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '');
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  return month === undefined || Number(month) > 12 ? Date.UTC(Number(year), 6, 1) : Date.UTC(Number(year), Number(month) - 1, day === undefined ? 15 : Number(day), 12);
}

function isWide(points: readonly Point[]): boolean {
  let least = Infinity, most = -Infinity;
  for (const { low, high } of points) { least = Math.min(least, low); most = Math.max(most, high); }
  return least > 0 && most / least >= 1000;
}

function linesOf(points: readonly Point[]): readonly (readonly Point[])[] {
  const lines = new Map<string, Point[]>();
  for (const point of points) {
    const { subject } = point.row.figure;
    if (point.at === null || subject === null) continue;
    const key = `${subject.toLowerCase()}\n${point.series}`, list = lines.get(key);
    if (list) list.push(point); else lines.set(key, [point]);
  }
  return [...lines.values()].filter(isJoinable).map(line => line.sort((a, b) => a.at! - b.at!));
}

/** Many points of one time are a cloud: a line through it would go up and down and tell nothing. */
const MOST_TO_A_TIME = 1.5;

function isJoinable(points: readonly Point[]): boolean {
  const times = new Set(points.map(({ at }) => at)).size;
  return times > 1 && points.length <= times * MOST_TO_A_TIME;
}
