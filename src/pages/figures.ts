import { grouped, GROUPS, sorted, type GroupBy } from '../library/figure-order';
import { SPLITS, TIMES } from '../library/figure-plots';
import { MEASURED, rowsOf, select, type MeetingFigures, type Selection, type TableRow } from '../library/figure-table';
import type { FromFigures, ToFigures } from '../library/page-messages';
import { facetView } from './facet-view';
import { groupLabels, splitLabels, timeLabels, valueLabelOf } from './labels';
import { connect, locale, make, settle, t } from './page';
import { pictureOf, pngOf } from './picture';
import { marksLine, plotsPane, type PlotChoice } from './plots-pane';
import { tableView, type Order } from './table-view';

/** What a person set on this page; kept while it is hidden and over a restart. */
interface State {
  readonly selection: Selection;
  readonly order: Order;
  readonly group: GroupBy;
  readonly plot: PlotChoice & { readonly shown: boolean };
}

const DEFAULT: State = {
  selection: { words: '', chosen: { kind: MEASURED } }, order: { column: 'date', descending: true }, group: 'none',
  plot: { by: 'time', time: 'meeting', split: 'region', shown: true },
};

const PLOTS = ['time', 'series', 'none'] as const;
const meetings = new Map<string, MeetingFigures>();
const { say, keep, kept } = connect<ToFigures, FromFigures, State>(hear);
let state: State = { ...DEFAULT, ...kept };
let rows: readonly TableRow[] = [], found: readonly TableRow[] = [];
let asked: string | undefined;

const open = ({ figure, meeting }: TableRow): void => say({ type: 'open', uri: meeting.uri, start: figure.start, end: figure.end });
const change = (part: Partial<State>): void => {
  state = { ...state, ...part };
  keep(state);
  refresh();
};
const narrow = (part: Partial<Selection>): void => change({ selection: { ...state.selection, ...part } });

const words = make('input', { type: 'search', class: 'words', placeholder: t('Filter: trade, a name, a file…'), 'aria-label': t('Filter figures by words'), value: state.selection.words, oninput: settle(() => narrow({ words: words.value }), 80) });
const facets = facetView((facet, values) => narrow({ chosen: { ...state.selection.chosen, [facet]: values } }));
const count = make('p', { class: 'count', role: 'status' });
const clear = make('button', { type: 'button', class: 'quiet', onclick: () => { words.value = ''; change({ selection: DEFAULT.selection }); words.focus(); } }, t('Clear'));
const plots = plotsPane(row => { open(row); table.goTo(row.key); });
const table = tableView({
  sort: column => change({ order: { column, descending: state.order.column === column && !state.order.descending } }),
  open, rest: restOn,
});
const passage = make('p', { class: 'passage', 'aria-live': 'polite', 'data-hint': t('Rest on a row to read its sentence; Enter or a click opens it.') });
const drawPlots = settle(() => plots.show(found, state.plot), 60);

document.body.append(
  make('header', {},
    make('div', { class: 'bar' }, words, count, make('div', { class: 'exports', role: 'group', 'aria-label': t('Save') },
      make('button', { type: 'button', title: t('Save the rows of the table as CSV'), onclick: saveTable }, 'CSV'),
      make('button', { type: 'button', title: t('Save the plots as SVG'), onclick: () => void savePicture('svg') }, 'SVG'),
      make('button', { type: 'button', title: t('Save the plots as PNG'), onclick: () => void savePicture('png') }, 'PNG'))),
    make('div', { class: 'bar' }, facets.element, clear, make('span', { class: 'gap' }),
      choice(t('Plot'), PLOTS, { time: t('Over time'), series: t('Side by side'), none: t('No plots') }, state.plot.shown ? state.plot.by : 'none', by => change({ plot: { ...state.plot, shown: by !== 'none', ...by !== 'none' && { by } } })),
      choice(t('By'), SPLITS, splitLabels, state.plot.split, split => change({ plot: { ...state.plot, split } })),
      choice(t('Time'), TIMES, timeLabels, state.plot.time, time => change({ plot: { ...state.plot, time } })),
      choice(t('Group'), GROUPS, groupLabels, state.group, group => change({ group })))),
  plots.element, table.element, passage);
refresh();
say({ type: 'ready' });

function hear(message: ToFigures): void {
  if (message.type === 'passage') {
    if (message.key === asked) passage.replaceChildren(message.parts[0], make('mark', {}, message.parts[1]), message.parts[2]);
    return;
  }
  for (const uri of message.gone) meetings.delete(uri);
  for (const meeting of message.put) meetings.set(meeting.uri, meeting);
  if (message.more) { count.textContent = t('Reading {0} meetings…', meetings.size.toLocaleString(locale)); return; }
  rows = rowsOf([...meetings.values()].sort((a, b) => (a.path < b.path ? -1 : 1)));
  document.body.classList.add('told');
  refresh();
}

function refresh(): void {
  const { selection, order, group, plot } = state, { rows: fitting, counts } = select(rows, selection);
  found = sorted(fitting, order.column, order.descending);
  facets.show(counts, selection.chosen);
  const groups = grouped(found, group), titles = new Map(groups.map(({ key, rows: [first] }) => [key, group === 'meeting' && first ? `${first.meeting.title} · ${key}` : valueLabelOf(group, key)]));
  table.show(groups, key => (group === 'none' ? null : titles.get(key) ?? key), order, rows.length ? t('No figure fits. Take away a word or a choice.') : t('No transcript of this folder has a figure.'));
  const number = (value: number): string => value.toLocaleString(locale), among = new Set(found.map(({ meeting }) => meeting.uri)).size;
  // nothing was told yet: none found would be no answer
  if (!document.body.classList.contains('told')) { count.textContent = t('Reading…'); plots.element.hidden = true; return; }
  count.textContent = [t('{0} of {1} figures', number(found.length), number(rows.length)), among === 1 ? t('1 meeting') : t('{0} meetings', number(among))].join(' · ');
  plots.element.hidden = !plot.shown || !rows.length;
  clear.disabled = selection.words === '' && JSON.stringify(selection.chosen) === JSON.stringify(DEFAULT.selection.chosen);
  if (plot.shown) drawPlots();
}

/** Shows the sentence of the row that the keyboard or the pointer rests on. */
function restOn(row: TableRow | undefined): void {
  plots.point(row?.key);
  if (row?.key === asked) return;
  asked = row?.key;
  passage.replaceChildren();
  askPassage();
}

function askPassage(): void {
  const row = found.find(({ key }) => key === asked);
  if (row) say({ type: 'passage', key: row.key, uri: row.meeting.uri, start: row.figure.start });
}

/** Has the rows saved that are found; their sentences are in the texts. */
function saveTable(): void {
  const regions = new Map(found.map(({ meeting: { uri, region } }) => [uri, region])), meetings = [...regions].map(([uri, region]) => ({ uri, region }));
  const places = new Map(meetings.map(({ uri }, i) => [uri, i]));
  say({ type: 'table', meetings, rows: found.map(({ figure, meeting }) => [places.get(meeting.uri)!, figure.start]) });
}

async function savePicture(kind: 'svg' | 'png'): Promise<void> {
  const { bands, legend } = plots.drawn(), asked = state.selection.words.trim();
  const picture = pictureOf(asked ? t('Figures: {0}', asked) : t('Figures'), bands, legend, marksLine);
  say({ type: 'save', name: `figures.${kind}`, data: kind === 'svg' ? picture.text : await pngOf(picture) });
}

function choice<K extends string>(label: string, keys: readonly K[], labels: Readonly<Record<K, string>>, value: K, choose: (value: K) => void): HTMLElement {
  const list = make('select', { onchange: () => choose(list.value as K) }, ...keys.map(key => make('option', { value: key, selected: key === value }, labels[key])));
  return make('label', { class: 'choice' }, label, list);
}
