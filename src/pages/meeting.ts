import type { MeetingOverview, Stretch } from '../library/meeting-overview';
import type { FromMeeting, ToMeeting } from '../library/page-messages';
import { connect, locale, make } from './page';
import { laneElement, percent } from './strip';

/** Speakers beyond these are told in one line. */
const MOST_SPEAKERS = 40;
const SERIES = 8;

/** What is kept over a restart: which meeting this page is of. */
interface State {
  readonly uri: string;
}

const { say, keep } = connect<ToMeeting, FromMeeting, State>(({ overview }) => {
  keep({ uri: overview.uri });
  show(overview);
});
say({ type: 'ready' });

function show(overview: MeetingOverview): void {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.getAttribute('aria-label') : null;
  const { uri, length, speakers, sections, figureLane, tags } = overview;
  const open = ({ start, end }: Stretch): void => say({ type: 'open', uri, start, end });
  const colors = speakers.map((_, i) => (i < SERIES ? `var(--series-${i + 1})` : 'var(--series-others)'));
  const shown = speakers.slice(0, MOST_SPEAKERS);
  document.body.replaceChildren(
    make('header', {}, make('h1', {}, overview.title), make('p', { class: 'dim', title: overview.dateEvidence ?? '' }, [overview.date ?? 'date unknown', overview.place, overview.path].filter(Boolean).join(' · '))),
    counts(overview),
    make('section', { 'aria-label': 'Shares of speech' }, make('h2', {}, 'Shares of speech'),
      ...shown.length ? shown.map((speaker, i) => share(speaker, colors[i]!, speakers[0]!.share, open)) : [make('p', { class: 'dim' }, 'Nobody speaks in this text.')],
      ...speakers.length > shown.length ? [make('p', { class: 'dim' }, `and ${speakers.length - shown.length} others`)] : []),
    make('section', { class: 'strip', 'aria-label': 'Along the text' }, make('h2', {}, 'Along the text'),
      ...sections.length ? [laneElement({ name: 'Headings', color: null, stretches: sections }, length, 'var(--vscode-editor-foreground)', open)] : [],
      ...shown.map((speaker, i) => laneElement(speaker, length, colors[i]!, open)),
      ...figureLane.stretches.length ? [laneElement(figureLane, length, 'var(--series-others)', open)] : [],
      make('div', { class: 'scale', 'aria-hidden': 'true' }, make('span', {}, 'beginning'), make('span', {}, 'end')),
      make('h2', {}, 'Tags along the text'),
      ...tags.length ? tags.map(lane => laneElement(lane, length, 'var(--series-others)', open)) : [make('p', { class: 'dim' }, 'Nothing is tagged yet. Select a passage in the text and run Readout: Tag Selection.')],
      ...overview.placeless ? [make('p', { class: 'dim' }, `${overview.placeless} of the annotations have lost their place in the text: see the view Review.`)] : []));
  if (focused) [...document.querySelectorAll<HTMLElement>('button')].find(button => button.getAttribute('aria-label') === focused)?.focus();
}

function counts({ words, quotes, turns, figures, names, annotations, speakers }: MeetingOverview): HTMLElement {
  const all: readonly (readonly [number, string])[] = [[speakers.length, 'speakers'], [words, 'words said'], [quotes, 'quotes'], [turns, 'turns'], [figures, 'figures'], [names, 'names'], [annotations, 'annotations']];
  return make('ul', { class: 'counts', 'aria-label': 'Counts' }, ...all.filter(([count]) => count > 0).map(([count, label]) => make('li', {}, make('strong', {}, count.toLocaleString(locale)), ` ${label}`)));
}

/** One speaker's bar; all bars are to the scale of the longest, so that small shares can be compared. */
function share({ name, role, words, share, stretches }: MeetingOverview['speakers'][number], color: string, most: number, open: (stretch: Stretch) => void): HTMLElement {
  const bar = make('span', { class: 'bar' }), first = stretches[0];
  bar.style.width = `${100 * share / (most || 1)}%`;
  bar.style.background = color;
  const told = `${name}${role ? `, ${role}` : ''}: ${percent(share)} of what is said, ${words.toLocaleString(locale)} words in ${stretches.length === 1 ? '1 passage' : `${stretches.length.toLocaleString(locale)} passages`}`;
  return make('button', { type: 'button', class: 'speaker', title: `${told}. Go to the first.`, 'aria-label': told, disabled: !first, onclick: () => first && open(first) },
    make('span', { class: 'name' }, name, ...role ? [make('span', { class: 'dim' }, ` ${role}`)] : []), make('span', { class: 'room' }, bar),
    make('span', { class: 'percent' }, percent(share)), make('span', { class: 'dim words' }, `${words.toLocaleString(locale)} words`));
}
