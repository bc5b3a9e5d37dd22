import { FACETS, type Facet } from '../library/figure-table';
import { facetLabels, valueLabelOf } from './labels';
import { locale, make, t } from './page';

type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** The row of menus by which rows are narrowed. */
export interface FacetView {
  readonly element: HTMLElement;
  show(counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>, chosen: Chosen): void;
}

/** So many values are listed at once; a box narrows the rest. */
const LISTED = 200;

/** One menu a facet: its values with how many rows each gives, to be ticked. */
export function facetView(choose: (facet: Facet, values: readonly string[]) => void): FacetView {
  let chosenNow: Chosen = {};
  const menus = FACETS.map(facet => facetMenu(facet, () => chosenNow[facet] ?? [], values => choose(facet, values)));
  const close = (but?: Node): void => { for (const { details } of menus) if (!but || !details.contains(but)) details.open = false; };
  document.addEventListener('click', event => close(event.target as Node));
  return {
    element: make('div', { class: 'facets', role: 'group', 'aria-label': t('Narrow by') }, ...menus.map(({ details }) => details)),
    show(counts, chosen) {
      chosenNow = chosen;
      menus.forEach((menu, i) => menu.show(counts[FACETS[i]!]));
    },
  };
}

function facetMenu(facet: Facet, chosen: () => readonly string[], choose: (values: readonly string[]) => void): { readonly details: HTMLDetailsElement; show(counts: ReadonlyMap<string, number>): void } {
  let counts: ReadonlyMap<string, number> = new Map();
  const summary = make('summary', {}, facetLabels[facet]), list = make('div', { class: 'values' });
  const box = make('input', { type: 'search', placeholder: t('Narrow the list'), 'aria-label': t('Narrow the list: {0}', facetLabels[facet]), oninput: () => draw() });
  const details: HTMLDetailsElement = make('details', {}, summary, make('div', { class: 'menu' }, box, list, make('button', { type: 'button', class: 'quiet', onclick: () => choose([]) }, t('All'))));
  const toggle = (value: string, on: boolean): void => choose(on ? [...chosen(), value] : chosen().filter(other => other !== value));
  const draw = (): void => {
    const own = new Set(chosen()), asked = box.value.normalize('NFC').toLowerCase(), focused = (document.activeElement as HTMLElement | null)?.dataset.value;
    summary.textContent = own.size === 0 ? facetLabels[facet] : own.size === 1 ? `${facetLabels[facet]}: ${valueLabelOf(facet, [...own][0]!)}` : `${facetLabels[facet]}: ${own.size}`;
    summary.classList.toggle('chosen', own.size > 0);
    if (!details.open) return;
    const values = [...new Map([...[...own].map((value): [string, number] => [value, 0]), ...counts])].filter(([value]) => valueLabelOf(facet, value).normalize('NFC').toLowerCase().includes(asked)).sort(order);
    box.hidden = counts.size <= 12;
    list.replaceChildren(
      ...values.slice(0, LISTED).map(([value, count]) => make('label', { title: valueLabelOf(facet, value) },
        make('input', { type: 'checkbox', checked: own.has(value), 'data-value': value, onchange: (event: Event) => toggle(value, (event.target as HTMLInputElement).checked) }),
        make('span', {}, valueLabelOf(facet, value)), make('span', { class: 'count' }, count.toLocaleString(locale)))),
      ...values.length > LISTED ? [make('p', {}, t('and {0} more', (values.length - LISTED).toLocaleString(locale)))] : []);
    if (focused !== undefined) [...list.querySelectorAll('input')].find(input => input.dataset.value === focused)?.focus();
  };
  const order = ([a, x]: [string, number], [b, y]: [string, number]): number => (facet === 'year' ? (a < b ? 1 : -1) : y - x || (a < b ? -1 : 1));
  details.addEventListener('toggle', draw);
  details.addEventListener('keydown', event => {
    if (event.key === 'Escape' && details.open) { details.open = false; summary.focus(); event.stopPropagation(); }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp' || !details.open) return;
    const stops = [summary, ...details.querySelectorAll<HTMLElement>('.menu input:not([hidden]), .menu button')];
    stops[(stops.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : stops.length - 1)) % stops.length]?.focus();
    event.preventDefault();
  });
  return { details, show(next) { counts = next; draw(); } };
}
