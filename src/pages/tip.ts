import { dateOf, facetOf, valueWriter, type TableRow } from '../library/figure-table';
import { locale, make, t } from './page';

/** A card by the pointer that says what a mark stands for. The table says the same to who has no pointer. */
export function tipFor(element: HTMLElement, rowOf: (key: string) => TableRow | undefined): void {
  const card = make('div', { class: 'tip', 'aria-hidden': 'true', hidden: true });
  document.body.append(card);
  element.addEventListener('pointermove', event => {
    const key = keyAt(event), row = key === undefined ? undefined : rowOf(key);
    card.hidden = !row;
    if (!row) return;
    if (card.dataset.key !== key) {
      card.dataset.key = key;
      card.replaceChildren(...linesOf(row).map(([text, kind]) => make('div', { class: kind }, text)));
    }
    const { width, height } = card.getBoundingClientRect();
    card.style.left = `${Math.max(4, Math.min(event.clientX + 12, window.innerWidth - width - 4))}px`;
    card.style.top = `${event.clientY + height + 20 > window.innerHeight ? event.clientY - height - 10 : event.clientY + 14}px`;
  });
  element.addEventListener('pointerleave', () => { card.hidden = true; });
}

/** The key of the row whose mark an event happened on. */
export function keyAt(event: Event): string | undefined {
  return (event.target as Element).closest<SVGElement>('[data-key]')?.dataset.key;
}

const valueLabel = valueWriter(locale);

function linesOf(row: TableRow): readonly (readonly [string, string])[] {
  const { figure, meeting } = row, value = [valueLabel(figure), facetOf(row, 'unit')].filter(Boolean).join(' ');
  return [
    [value, 'strong'], [figure.subject ?? '', ''], [`“${figure.text}”`, ''], [figure.speaker ?? t('the writer'), ''],
    [[dateOf(meeting, locale) || t('year unknown'), meeting.title].join(' · '), 'dim'], [figure.namedYear ? t('its sentence names {0}', figure.namedYear) : '', 'dim'],
  ].filter((line): line is [string, string] => line[0] !== '');
}
