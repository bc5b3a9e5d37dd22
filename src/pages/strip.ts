import type { Lane, Stretch } from '../library/meeting-overview';
import { locale, make, t } from './page';

/** Narrower than this a stretch could not be seen or hit; in CSS pixels. */
const LEAST = 3;
/** So many stretches a lane are drawn; of more every n-th, since they would touch. */
const MOST = 1500;

/**
 * One lane of the strip: a row as wide as the text is long, with each stretch at its place. One stop for the Tab key;
 * arrow keys go from stretch to stretch, Enter opens.
 */
export function laneElement({ name, color, stretches }: Lane, length: number, ownColor: string, open: (stretch: Stretch) => void): HTMLElement {
  const step = Math.ceil(stretches.length / MOST), drawn = step <= 1 ? stretches : stretches.filter((_, i) => i % step === 0);
  const marks = drawn.map((stretch, i) => {
    const mark = make('button', { type: 'button', class: 'stretch', tabIndex: i === 0 ? 0 : -1, title: stretch.label, 'aria-label': t('{0}, at {1} of the text', stretch.label, percent(stretch.start / Math.max(1, length))), onclick: () => open(stretch) });
    mark.style.left = `${100 * stretch.start / Math.max(1, length)}%`;
    mark.style.width = `max(${LEAST}px, ${100 * (stretch.end - stretch.start) / Math.max(1, length)}%)`;
    mark.style.background = color ?? ownColor;
    return mark;
  });
  const track = make('div', { class: 'track' }, ...marks);
  track.addEventListener('keydown', event => {
    const at = marks.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: marks.length - 1 }[event.key];
    if (at < 0 || to === undefined || !marks[to]) return;
    event.preventDefault();
    marks[at]!.tabIndex = -1;
    marks[to].tabIndex = 0;
    marks[to].focus();
  });
  const said = stretches.length === 1 ? t('{0}: 1 place', name) : t('{0}: {1} places', name, stretches.length.toLocaleString(locale));
  return make('div', { class: 'lane', role: 'group', 'aria-label': said }, make('span', { class: 'name', title: name }, name), track, make('span', { class: 'count' }, stretches.length.toLocaleString(locale)));
}

const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });

/** A share from 0 to 1 as people write it; what is there but small is not nothing. */
export function percent(share: number): string {
  return share > 0 && share < 0.005 ? `<${shares.format(0.01)}` : shares.format(share);
}
