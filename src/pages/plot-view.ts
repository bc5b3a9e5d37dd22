import { axisX, axisY, dot, gridX, gridY, line, plot, ruleX, ruleY, type MarkOptions, type Markish, type PlotOptions } from '@observablehq/plot';
import type { Mark, Panel, Point } from '../library/figure-plots';
import { unitLabel } from './labels';
import { locale, t } from './page';

/** How panels are drawn. */
export interface Drawing {
  /** Over time, or one row for each series. */
  readonly by: 'time' | 'series';
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly colorOf: (series: string) => string;
  readonly labelOf: (series: string) => string;
}

/** So many marks a panel are drawn; an SVG of more scrolls badly and shows no more. */
export const MOST_MARKS = 2000;
/** So many rows are drawn where each series has one. */
export const MOST_SERIES = 15;
const STRIP = 84;
const MARGIN = { left: 58, right: 12, top: 12, bottom: 26 };
/** Below a time axis months and years stand on two lines. */
const TIME_BOTTOM = 36;

/** One picture of a panel as SVG elements from left to right: the plot and, over time, a strip for figures whose year is not known. Marks carry the key of their row in `data-key`. */
export function drawPanel(panel: Panel, drawing: Drawing): readonly SVGSVGElement[] {
  const points = thinned(panel.points);
  return (drawing.by === 'time' ? overTime : bySeries)({ ...panel, points }, drawing);
}

/** Every n-th point, so that at most {@link MOST_MARKS} are left. */
function thinned(points: readonly Point[]): readonly Point[] {
  const step = Math.ceil(points.length / MOST_MARKS);
  return step <= 1 ? points : points.filter((_, i) => i % step === 0);
}

function overTime({ points, logarithmic, lines, unit }: Panel, { width, height, colorOf }: Drawing): readonly SVGSVGElement[] {
  const dated = points.filter(({ at }) => at !== null), dateless = points.filter(({ at }) => at === null);
  const y = { type: logarithmic ? 'log' as const : 'linear' as const, domain: extent(points, logarithmic), nice: true, label: null };
  // the lines between powers of ten tell nothing that their labels would say
  const powers = logarithmic ? powersOfTen(y.domain) : undefined;
  const size = { height, marginTop: MARGIN.top, marginBottom: TIME_BOTTOM };
  const places = new Map(dateless.map((point, i) => [point, spread(i)]));
  const strip = dateless.length ? (dated.length ? STRIP : width) : 0;
  const pictures: SVGSVGElement[] = [];
  if (dated.length) pictures.push(draw({
    ...size, width: width - strip, marginLeft: MARGIN.left, marginRight: MARGIN.right, x: { type: 'utc', domain: timeExtent(dated), label: null }, y,
    marks: [
      gridY(powers, { stroke: 'var(--grid)', strokeOpacity: 1 }), axisY({ tickFormat: compact(logarithmic), tickSize: 0, ticks: 5 }), axisX({ tickSize: 3, ticks: Math.max(2, Math.floor(width / 90)) }),
      ...lines.length <= 24 ? [line(lines.flatMap((points, i) => points.map(point => ({ point, i }))), { x: ({ point }) => new Date(point.at!), y: ({ point }) => (point.low + point.high) / 2, z: 'i', stroke: ({ point }) => colorOf(point.series), strokeWidth: 1.25, strokeOpacity: 0.55 })] : [],
      ...marksOf(dated, colorOf, 'y', point => new Date(point.at!)),
    ],
  }, t('{0} over time, {1} figures', unitLabel(unit), dated.length)));
  if (dateless.length) pictures.push(draw({
    ...size, width: strip, marginLeft: dated.length ? 8 : MARGIN.left, marginRight: 8, x: { type: 'linear', domain: [0, 1], axis: null }, y: { ...y, axis: null },
    marks: [
      gridY(powers, { stroke: 'var(--grid)', strokeOpacity: 1 }), ...dated.length ? [] : [axisY({ tickFormat: compact(logarithmic), tickSize: 0, ticks: 5 })],
      axisX([0.5], { tickFormat: () => t('year unknown'), tickSize: 0 }),
      ...marksOf(dateless, colorOf, 'y', point => places.get(point)!),
    ],
  }, t('{0}, year unknown, {1} figures', unitLabel(unit), dateless.length), 'strip'));
  return pictures;
}

function bySeries({ points, logarithmic, unit }: Panel, { width, colorOf, labelOf }: Drawing): readonly SVGSVGElement[] {
  const counts = new Map<string, number>();
  for (const { series } of points) counts.set(series, (counts.get(series) ?? 0) + 1);
  const rows = [...counts].sort(([a, x], [b, y]) => Number(!a) - Number(!b) || y - x).slice(0, MOST_SERIES).map(([series]) => series), shown = new Set(rows);
  const left = Math.min(Math.max(...rows.map(series => labelOf(series).length)) * 6.2 + 16, width * 0.36);
  const domain = extent(points, logarithmic);
  return [draw({
    width, height: rows.length * 24 + MARGIN.top + MARGIN.bottom, marginLeft: left, marginRight: 20, marginTop: MARGIN.top, marginBottom: MARGIN.bottom,
    x: { type: logarithmic ? 'log' : 'linear', domain, nice: true, label: null }, y: { type: 'point', domain: rows, label: null, padding: 0.5 },
    marks: [
      gridX(logarithmic ? powersOfTen(domain) : undefined, { stroke: 'var(--grid)', strokeOpacity: 1, ticks: Math.max(2, Math.floor(width / 110)) }), gridY({ stroke: 'var(--grid)', strokeOpacity: 0.6 }), axisX({ tickFormat: compact(logarithmic), tickSize: 0, ticks: Math.max(2, Math.floor(width / 110)) }),
      axisY({ tickFormat: (series: string) => cut(labelOf(series), Math.floor((left - 14) / 6.2)), tickSize: 0 }),
      ...marksOf(points.filter(({ series }) => shown.has(series)), colorOf, 'x', point => point.series),
    ],
  }, t('{0}, a row each, {1} figures', unitLabel(unit), points.length))];
}

/** The marks of points whose value goes along `along` and whose other place is `other`. */
function marksOf(points: readonly Point[], colorOf: (series: string) => string, along: 'x' | 'y', other: (point: Point) => Date | number | string): readonly Markish[] {
  const of = (...marks: readonly Mark[]): Point[] => points.filter(({ mark }) => marks.includes(mark));
  const color = ({ series }: Point): string => colorOf(series);
  const place = along === 'y' ? { x: other, y: 'low' } : { x: 'low', y: other };
  const ranges = of('range'), exact = of('exact'), about = of('about'), above = of('above'), below = of('below');
  const bar = { stroke: color, strokeWidth: 6, strokeOpacity: 0.75, strokeLinecap: 'round' as const, ...keyed(ranges) };
  return [
    along === 'y' ? ruleX(ranges, { x: other, y1: 'low', y2: 'high', ...bar }) : ruleY(ranges, { y: other, x1: 'low', x2: 'high', ...bar }),
    dot(exact, { ...place, r: 4, fill: color, fillOpacity: 0.85, stroke: 'var(--page)', strokeWidth: 0.75, ...keyed(exact) }),
    dot(about, { ...place, r: 4, stroke: color, strokeWidth: 2, fill: 'var(--page)', ...keyed(about) }),
    dot(above, { ...place, r: 4.5, symbol: 'triangle', fill: color, stroke: 'var(--page)', strokeWidth: 0.75, ...keyed(above) }),
    dot(below, { ...place, r: 4.5, symbol: 'triangle2', fill: color, stroke: 'var(--page)', strokeWidth: 0.75, ...keyed(below) }),
  ];
}

/** Writes the key of its row on each mark. */
function keyed(points: readonly Point[]): Pick<MarkOptions, 'render'> {
  return {
    render(index, scales, values, dimensions, context, next) {
      const group = next!(index, scales, values, dimensions, context)!;
      [...group.children].forEach((mark, i) => { mark.setAttribute('data-key', points[index[i]!]!.row.key); });
      return group;
    },
  };
}

/** Plots, and takes out the style sheet that Plot puts in: the page's policy forbids it, and the page's own says the same. */
function draw(options: PlotOptions, label: string, className = 'plot'): SVGSVGElement {
  const svg = plot({ ...options, className, ariaLabel: label, style: undefined }) as SVGSVGElement;
  svg.querySelector('style')?.remove();
  svg.setAttribute('role', 'img');
  return svg;
}

function extent(points: readonly Point[], logarithmic: boolean): [number, number] {
  let low = logarithmic ? Infinity : 0, high = -Infinity;
  for (const point of points) { low = Math.min(low, point.low); high = Math.max(high, point.high); }
  if (low === high) return logarithmic ? [low / 2, high * 2] : [Math.min(0, low), low === 0 ? 1 : Math.max(0, high)];
  return [low, high];
}

function powersOfTen([low, high]: readonly [number, number]): readonly number[] {
  const first = Math.floor(Math.log10(low)), last = Math.ceil(Math.log10(high));
  return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
}

const DAY = 24 * 3600 * 1000;

function timeExtent(points: readonly Point[]): [Date, Date] {
  let from = Infinity, to = -Infinity;
  for (const { at } of points) { from = Math.min(from, at!); to = Math.max(to, at!); }
  const pad = Math.max((to - from) * 0.03, from === to ? 180 * DAY : 10 * DAY);
  return [new Date(from - pad), new Date(to + pad)];
}

/** Places within the strip, by golden ratio, so that neighbours do not hide each other. */
function spread(index: number): number {
  return 0.1 + 0.8 * ((index * 0.618034) % 1);
}

/** Numbers on axes: `340M`. On a logarithmic axis only powers of ten and their halves are named. */
function compact(logarithmic: boolean): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 });
  return value => (logarithmic && !/^[15]0*$/.test(String(value)) && value >= 1 ? '' : format.format(value));
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, Math.max(1, length - 1))}…` : text;
}
