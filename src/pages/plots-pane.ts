import { panelsOf, seriesOf, type Panel, type Split, type Time } from '../library/figure-plots';
import type { TableRow } from '../library/figure-table';
import { markLabels, unitLabel, valueLabelOf } from './labels';
import { locale, make, t } from './page';
import type { Band, Entry } from './picture';
import { drawPanel, MOST_MARKS, MOST_SERIES } from './plot-view';
import { keyAt, tipFor } from './tip';

/** How the plots are asked for. */
export interface PlotChoice {
  readonly by: 'time' | 'series';
  readonly time: Time;
  readonly split: Split;
}

/** The plots of the rows that the table shows. */
export interface PlotsPane {
  readonly element: HTMLElement;
  show(rows: readonly TableRow[], choice: PlotChoice): void;
  /** Marks the current row's place in the plots. */
  point(key: string | undefined): void;
  /** What is drawn now, for a file. */
  drawn(): { readonly bands: readonly Band[]; readonly legend: readonly Entry[] };
}

/** Colours of the style sheet; series beyond them share a grey. */
const COLORS = [1, 2, 3, 4, 5, 6, 7, 8].map(number => `var(--series-${number})`);
const OTHERS = 'var(--series-others)';
/** So many units are drawn; some more are named. */
const MOST_PANELS = 8, MOST_NAMED = 12;
const PANEL = { least: 380, height: 200 };

/** A panel for each unit, side by side as far as there is room, and a legend. */
export function plotsPane(open: (row: TableRow) => void): PlotsPane {
  const legendList = make('ul', { class: 'legend', 'aria-label': t('Legend') }), panels = make('div', { class: 'panels' }), more = make('p', { class: 'more' });
  const element = make('section', { class: 'plots', 'aria-label': t('Plots of the figures in the table') }, legendList, panels, more);
  let rows = new Map<string, TableRow>(), bands: readonly Band[] = [], legend: readonly Entry[] = [];
  let shown: { readonly rows: readonly TableRow[]; readonly choice: PlotChoice } = { rows: [], choice: { by: 'time', time: 'meeting', split: 'region' } };
  let current: string | undefined, drawnWidth = 0;

  const draw = (): void => {
    const { by, time, split } = shown.choice, all = panelsOf(shown.rows, time, split), series = seriesOf(all);
    const colors = new Map(series.filter(Boolean).slice(0, COLORS.length).map((name, i) => [name, COLORS[i]!]));
    const colorOf = (name: string): string => colors.get(name) ?? OTHERS, labelOf = (name: string): string => valueLabelOf(split, name);
    drawnWidth = element.clientWidth;
    const drawn = all.slice(0, MOST_PANELS), room = Math.max(280, drawnWidth - 28), columns = Math.max(1, Math.min(drawn.length, Math.floor(room / PANEL.least)));
    const width = Math.floor((room - 16 * (columns - 1)) / columns), height = columns === 1 && drawn.length === 1 ? PANEL.height + 30 : PANEL.height;
    bands = drawn.map(panel => ({ heading: headingOf(panel, by), pictures: drawPanel(panel, { by, width, height, colorOf, labelOf }) }));
    rows = new Map(drawn.flatMap(({ points }) => points.map(({ row }) => [row.key, row])));
    panels.replaceChildren(...bands.map(({ heading, pictures }) => make('figure', {}, make('figcaption', {}, heading), make('div', { class: 'pictures' }, ...pictures))));
    const others = series.length - colors.size;
    legend = [...[...colors].map(([name, color]) => ({ color, label: labelOf(name) })), ...others ? [{ color: OTHERS, label: others === 1 ? labelOf(series.find(name => !colors.has(name))!) : t('{0} others', others.toLocaleString(locale)) }] : []];
    legendList.replaceChildren(...legend.map(({ color, label }) => make('li', { title: label }, swatch(color), label)), ...MARKS.map(([mark, sign]) => make('li', { class: 'mark' }, make('span', { 'aria-hidden': 'true' }, sign), markLabels[mark])));
    legendList.hidden = drawn.length === 0;
    const left = all.slice(MOST_PANELS).map(({ unit, points }) => `${unitLabel(unit)} (${points.length.toLocaleString(locale)})`);
    more.textContent = drawn.length === 0 ? t('No figure here has a magnitude that could be plotted.')
      : left.length ? t('Not drawn: {0}. Choose a unit to see it.', left.slice(0, MOST_NAMED).join(', ') + (left.length > MOST_NAMED ? ' …' : '')) : '';
    point(current);
  };
  const point = (key: string | undefined): void => {
    current = key;
    for (const mark of panels.querySelectorAll<SVGElement>('[data-key]')) mark.classList.toggle('current', mark.dataset.key === key);
  };
  tipFor(panels, key => rows.get(key));
  panels.addEventListener('click', event => {
    const row = rows.get(keyAt(event) ?? '');
    if (row) open(row);
  });
  new ResizeObserver(() => { if (Math.abs(element.clientWidth - drawnWidth) > 8) draw(); }).observe(element);

  return {
    element, point,
    show(next, choice) { shown = { rows: next, choice }; draw(); },
    drawn: () => ({ bands, legend }),
  };
}

const MARKS = [['exact', '●'], ['about', '○'], ['above', '▲'], ['below', '▼'], ['range', '▬']] as const;
/** What the marks mean, on one line. */
export const marksLine = MARKS.map(([mark, sign]) => `${sign} ${markLabels[mark]}`).join('   ');

function headingOf({ unit, points, logarithmic }: Panel, by: 'time' | 'series'): string {
  const count = points.length.toLocaleString(locale), parts = [points.length === 1 ? t('{0}: 1 figure', unitLabel(unit)) : t('{0}: {1} figures', unitLabel(unit), count)];
  if (points.length > MOST_MARKS) parts.push(t('one in {0} drawn', Math.ceil(points.length / MOST_MARKS)));
  if (logarithmic) parts.push(t('logarithmic scale'));
  const rows = new Set(points.map(({ series }) => series)).size;
  if (by === 'series' && rows > MOST_SERIES) parts.push(t('the {0} with most of {1}', MOST_SERIES, rows.toLocaleString(locale)));
  return parts.join(' · ');
}

function swatch(color: string): HTMLElement {
  const square = make('span', { class: 'swatch', 'aria-hidden': 'true' });
  square.style.background = color;
  return square;
}
