import type { MeetingOverview, Stretch } from '../library/meeting-overview';
import type { FromMeeting, ToMeeting } from '../library/page-messages';
import { connect, locale, make, t } from './page';
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
    make('header', {}, make('h1', {}, overview.title), make('p', { class: 'dim', title: overview.dateEvidence ?? '' }, [overview.date ?? t('date unknown'), overview.place, overview.path].filter(Boolean).join(' · '))),
    counts(overview),
    make('section', { 'aria-label': t('Shares of speech') }, make('h2', {}, t('Shares of speech')),
      ...shown.length ? shown.map((speaker, i) => share(speaker, colors[i]!, speakers[0]!.share, open)) : [make('p', { class: 'dim' }, t('Nobody speaks in this text.'))],
      ...speakers.length > shown.length ? [make('p', { class: 'dim' }, t('and {0} others', speakers.length - shown.length))] : []),
    make('section', { class: 'strip', 'aria-label': t('Along the text') }, make('h2', {}, t('Along the text')),
      ...sections.length ? [laneElement({ name: t('Headings'), color: null, stretches: sections }, length, 'var(--vscode-editor-foreground)', open)] : [],
      ...shown.map((speaker, i) => laneElement(speaker, length, colors[i]!, open)),
      ...figureLane.stretches.length ? [laneElement({ ...figureLane, name: t('Figures') }, length, 'var(--series-others)', open)] : [],
      make('div', { class: 'scale', 'aria-hidden': 'true' }, make('span', {}, t('beginning')), make('span', {}, t('end'))),
      make('h2', {}, t('Tags along the text')),
      ...tags.length ? tags.map(lane => laneElement(lane, length, 'var(--series-others)', open)) : [make('p', { class: 'dim' }, t('Nothing is tagged yet. Select a passage in the text and run Readout: Tag Selection.'))],
      ...overview.placeless ? [make('p', { class: 'dim' }, t('{0} of the annotations have lost their place in the text: see the view To Review.', overview.placeless))] : []));
  if (focused) [...document.querySelectorAll<HTMLElement>('button')].find(button => button.getAttribute('aria-label') === focused)?.focus();
}

function counts({ words, quotes, turns, figures, names, annotations, speakers }: MeetingOverview): HTMLElement {
  const all: readonly (readonly [count: number, one: string, many: string])[] = [
    [speakers.length, t('speaker'), t('speakers')], [words, t('word said'), t('words said')], [quotes, t('quote'), t('quotes')], [turns, t('turn'), t('turns')],
    [figures, t('figure'), t('figures')], [names, t('name'), t('names')], [annotations, t('annotation'), t('annotations')],
  ];
  return make('ul', { class: 'counts', 'aria-label': t('Counts') }, ...all.filter(([count]) => count > 0).map(([count, one, many]) => make('li', {}, make('strong', {}, count.toLocaleString(locale)), ` ${count === 1 ? one : many}`)));
}

/** One speaker's bar; all bars are to the scale of the longest, so that small shares can be compared. */
function share({ name, role, words, share, stretches }: MeetingOverview['speakers'][number], color: string, most: number, open: (stretch: Stretch) => void): HTMLElement {
  const bar = make('span', { class: 'bar' }), first = stretches[0];
  bar.style.width = `${100 * share / (most || 1)}%`;
  bar.style.background = color;
  const many = stretches.length.toLocaleString(locale), said = [percent(share), words.toLocaleString(locale)] as const;
  const told = `${name}${role ? `, ${role}` : ''}: ${stretches.length === 1 ? t('{0} of what is said, {1} words in 1 passage', ...said) : t('{0} of what is said, {1} words in {2} passages', ...said, many)}`;
  return make('button', { type: 'button', class: 'speaker', title: t('{0}. Go to the first.', told), 'aria-label': told, disabled: !first, onclick: () => first && open(first) },
    make('span', { class: 'name' }, name, ...role ? [make('span', { class: 'dim' }, ` ${role}`)] : []), make('span', { class: 'room' }, bar),
    make('span', { class: 'percent' }, percent(share)), make('span', { class: 'dim words' }, t('{0} words', words.toLocaleString(locale))));
}
