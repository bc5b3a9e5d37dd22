import { COLUMNS, type Column, type RowGroup } from '../library/figure-order';
import { dateOf, facetOf, MODIFIERS, valueWriter, type TableRow } from '../library/figure-table';
import { columnLabels } from './labels';
import { locale, make, t } from './page';

/** What the table shows and what is done with it. */
export interface TableView {
  readonly element: HTMLElement;
  /** Shows these groups; `titleOf` names a group's key, and gives `null` for rows without groups, `whyNone` stands where there is no row. */
  show(groups: readonly RowGroup[], titleOf: (key: string) => string | null, order: Order, whyNone: string): void;
  /** Makes a row the current one and scrolls to it; opens its group. */
  goTo(key: string): void;
}

/** By which column rows stand, and which way. */
export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

interface Doing {
  sort(column: Column): void;
  open(row: TableRow): void;
  /** The current row has changed; `undefined` on the heading of a group. */
  rest(row: TableRow | undefined): void;
}

type Line = { readonly group: RowGroup; readonly title: string; readonly row?: undefined } | { readonly row: TableRow; readonly group?: undefined };

/** In CSS pixels; the style sheet gives rows the same height. */
const LINE = 24;
/** So many lines stand ready above and below those in view. */
const SPARE = 12;

/** A grid of which only the lines in view are in the page, so that a hundred thousand scroll as well as ten. */
export function tableView(doing: Doing): TableView {
  let lines: readonly Line[] = [], groups: readonly RowGroup[] = [], titleOf: (key: string) => string | null = () => null;
  let current = 0, first = -1, last = -1;
  const closed = new Set<string>();
  const headings = COLUMNS.map(column => make('th', { scope: 'col', class: column, 'aria-sort': 'none' }, make('button', { type: 'button', onclick: () => doing.sort(column) }, columnLabels[column])));
  const body = make('tbody'), above = spacer(), below = spacer();
  const table = make('table', { role: 'grid', 'aria-label': t('Figures') }, make('thead', {}, make('tr', { 'aria-rowindex': '1' }, ...headings)), body);
  const none = make('p', { class: 'nothing', hidden: true }), element = make('div', { class: 'table' }, table, none);
  headings[COLUMNS.indexOf('value')]!.title = t('Values of different units are never compared: sorted by value, rows stand unit by unit.');
  headings[COLUMNS.indexOf('region')]!.title = t('The region that the meeting is about.');

  const linesOf = (): readonly Line[] => groups.flatMap((group): Line[] => {
    const title = titleOf(group.key), rows = group.rows.map((row): Line => ({ row }));
    if (title === null) return rows;
    return closed.has(group.key) ? [{ group, title }] : [{ group, title }, ...rows];
  });
  const elementOf = (index: number): HTMLElement | undefined => body.children[index - first + 1] as HTMLElement | undefined;
  const draw = (force: boolean): void => {
    const top = Math.floor(element.scrollTop / LINE), from = Math.max(0, top - SPARE), to = Math.min(lines.length, top + Math.ceil(element.clientHeight / LINE) + SPARE);
    if (!force && from === first && to === last) return;
    const focused = body.contains(document.activeElement);
    first = from;
    last = to;
    above.style.height = `${from * LINE}px`;
    below.style.height = `${(lines.length - to) * LINE}px`;
    body.replaceChildren(above, ...lines.slice(from, to).map((line, i) => lineElement(line, from + i)), below);
    if (focused) elementOf(current)?.focus({ preventScroll: true });
  };
  const lineElement = (line: Line, index: number): HTMLElement => {
    const element = line.row ? rowElement(line.row) : groupElement(line.group, line.title, !closed.has(line.group.key));
    element.setAttribute('aria-rowindex', String(index + 2));
    element.tabIndex = index === current ? 0 : -1;
    element.classList.toggle('current', index === current);
    element.dataset.line = String(index);
    return element;
  };
  const relist = (): void => {
    lines = linesOf();
    current = Math.max(0, Math.min(current, lines.length - 1));
    table.setAttribute('aria-rowcount', String(lines.length + 1));
    none.hidden = lines.length > 0;
    draw(true);
  };
  const rest = (index: number, focus = true): void => {
    if (!lines.length) return;
    current = Math.max(0, Math.min(index, lines.length - 1));
    const top = current * LINE, room = element.clientHeight - LINE;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + LINE > element.scrollTop + room) element.scrollTop = top + LINE - room;
    draw(true);
    if (focus) elementOf(current)?.focus({ preventScroll: true });
    doing.rest(lines[current]?.row);
  };
  const toggle = (group: RowGroup, open = closed.has(group.key)): void => {
    if (open) closed.delete(group.key); else closed.add(group.key);
    relist();
  };
  const act = (index: number): void => {
    const line = lines[index];
    if (line?.row) doing.open(line.row); else if (line?.group) toggle(line.group);
  };
  const page = (): number => Math.max(1, Math.floor(element.clientHeight / LINE) - 2);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => rest(current + 1), ArrowUp: () => rest(current - 1), PageDown: () => rest(current + page()), PageUp: () => rest(current - page()),
    Home: () => rest(0), End: () => rest(lines.length - 1), Enter: () => act(current), ' ': () => act(current),
    ArrowRight: () => { const group = lines[current]?.group; if (group) toggle(group, true); },
    ArrowLeft: () => { const group = lines[current]?.group; if (group) toggle(group, false); },
  };
  body.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]!();
  });
  body.addEventListener('click', event => {
    const line = (event.target as Element).closest<HTMLElement>('[data-line]')?.dataset.line;
    if (line === undefined) return;
    rest(Number(line));
    act(Number(line));
  });
  body.addEventListener('focusin', event => {
    const line = (event.target as HTMLElement).dataset.line;
    if (line !== undefined && Number(line) === current) doing.rest(lines[current]?.row);
  });
  element.addEventListener('scroll', () => draw(false));
  new ResizeObserver(() => draw(true)).observe(element);

  return {
    element,
    show(shown, title, { column, descending }, whyNone) {
      none.textContent = whyNone;
      const key = lines[current]?.row?.key;
      groups = shown;
      titleOf = title;
      headings.forEach((heading, i) => heading.setAttribute('aria-sort', COLUMNS[i] === column ? (descending ? 'descending' : 'ascending') : 'none'));
      lines = linesOf();
      const at = key === undefined ? -1 : lines.findIndex(line => line.row?.key === key);
      current = at < 0 ? 0 : at;
      relist();
    },
    goTo(key) {
      const group = groups.find(({ rows }) => rows.some(row => row.key === key));
      if (group && closed.has(group.key)) toggle(group, true);
      const at = lines.findIndex(line => line.row?.key === key);
      if (at >= 0) rest(at, false);
    },
  };
}

const valueLabel = valueWriter(locale);

function rowElement(shown: TableRow): HTMLTableRowElement {
  const { figure, meeting } = shown;
  const cell = (column: Column, text: string, title = text): HTMLTableCellElement => make('td', { class: column, title }, text);
  const value = valueLabel(figure);
  const row = make('tr', {},
    cell('subject', figure.subject ?? ''), cell('value', value, [figure.low === figure.high ? figure.low : `${figure.low}–${figure.high}`, `“${figure.text}”`].filter(part => part !== null).join(' ')), cell('unit', facetOf(shown, 'unit')), cell('speaker', figure.speaker ?? ''),
    cell('meeting', meeting.title, `${meeting.title}\n${meeting.path}`), cell('region', meeting.region ?? ''),
    cell('date', dateOf(meeting, locale), [dateOf(meeting, locale) || t('no date'), meeting.evidence].filter(Boolean).join(': ')));
  // signs are not read aloud everywhere
  const modifier = figure.modifier && MODIFIERS[figure.modifier];
  if (modifier) row.querySelector('.value')?.setAttribute('aria-label', value.replace(modifier.sign, modifier.words));
  return row;
}

function groupElement({ rows }: RowGroup, title: string, open: boolean): HTMLTableRowElement {
  return make('tr', { class: 'group', 'aria-expanded': String(open) }, make('td', { colSpan: COLUMNS.length }, make('span', { class: 'twistie', 'aria-hidden': 'true' }, open ? '▾' : '▸'), title, make('span', { class: 'count' }, rows.length.toLocaleString(locale))));
}

function spacer(): HTMLTableRowElement {
  return make('tr', { class: 'space', 'aria-hidden': 'true' });
}
