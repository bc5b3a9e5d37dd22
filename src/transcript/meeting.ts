import type { Given } from '../base/names';
import { remembered, rememberedLast } from '../base/remembered';
import type { Account } from './account';
import { liesIn } from './at-home';
import { type Encounter, namedDays, type NamedDays, placeMet } from './encounter';
import type { Codes, NameFacts } from './entities/link';
import { bareName } from './layouts/bare-name';
import { foldLabel, shapeOf } from './layouts/shape';
import { headPlaceOf } from './head-place';
import { hostOfTurns, recordedOn } from './hosting';
import type { Laid } from './layouts/laid';
import { OF_REGION } from './lexicon/areas';
import { ANONYMOUS, ANSWERS, NOBODY, QUESTIONS, ROLES } from './lexicon/labels';
import { speechLexicon } from './lexicon/speech';
import { Word } from './lexicon/words';
import type { Evidence, Figure, Meeting, Participant, Quote, Turn } from './model';
import type { People } from './person';
import type { Shifting } from './shifting';
import type { VoicedBlock } from './voiced-block';

/** Nothing known of a meeting. */
export const NO_MEETING: Meeting = Object.freeze({
  title: null, titleSpan: null, date: null, dateEvidence: null, place: null, host: null, participants: [], source: null, published: null, region: null, counterpart: null,
});

/** What the facts of a meeting are gathered from. */
export interface MeetingSources {
  readonly text: string;
  readonly laid: Laid;
  readonly blocks: readonly VoicedBlock[];
  /** The sentences of the blocks that tell of the meeting, and what they say. */
  readonly account: Account;
  readonly encounter: Encounter;
  readonly names: readonly NameFacts[];
  readonly codes: Codes;
  readonly people: People;
  readonly quotes: readonly Quote[];
  readonly turns: Shifting<Turn>;
  /** Everybody who has a turn, in the order in which they first do. */
  readonly speaking: readonly string[];
  readonly figures: Shifting<Figure>;
  readonly language: string;
  readonly given: Given['meeting'];
}

/** Says who met whom, when and where: by the header, by the sentences that tell of the meeting, by who speaks; what the analyst gave wins. */
export function meetingOf(sources: MeetingSources): Meeting {
  const { laid: { header, layout }, given, people, names, speaking, encounter } = sources;
  const days = namedDays(sources.account, sources.figures, sources.language), { date, evidence } = dateOf(sources, days), head = headPlaceOf(sources.laid, sources.blocks, sources.codes);
  const host = given.host ?? (header.host === null || !isSomebody(header.host) ? null : knownAs(header.host, people)) ?? (layout === 'readout' ? encounter.host ?? (encounter.present.length && tellsOfMeeting(sources) ? mostQuoted(sources.quotes, people) : null)
    : hostOfTurns(sources.text, sources.turns, isSomebody) ?? otherThan(encounter, speaking));
  const participants = participantsOf(sources, host);
  const counterpart = given.counterpart ?? participants.find(({ name }) => name !== host)?.name ?? null;
  return {
    title: given.title ?? header.title, titleSpan: given.title === undefined ? header.titleSpan : null,
    date: given.date ?? date, dateEvidence: given.date === undefined ? evidence : { reason: 'set by hand', confidence: 'given' },
    place: given.place ?? header.place ?? placeTold(encounter, days, head.dateline) ?? head.line ?? (encounter.present.length > 0 && !encounter.remote ? head.dateline : null), host, participants, source: header.source, published: header.published,
    region: given.region ?? regionOf(names, people, counterpart, header.title), counterpart,
  };
}

/** Where the sentences say that they met; of a country the city of it in the dateline. */
function placeTold(encounter: Encounter, { met }: NamedDays, dateline: string | null): string | null {
  const place = placeMet(encounter, met);
  return place?.code?.length === 2 && dateline !== null && liesIn(dateline, place.code) ? dateline : place?.name ?? null;
}

const DAY = /^(?:\d{4}|-)-\d{2}-\d{2}$/;

/** The day of the meeting: what the header says, else the day in the sentence that tells of it; a year from where the text was published. */
function dateOf({ laid: { header, layout }, figures, text }: MeetingSources, days: NamedDays): { readonly date: string | null; readonly evidence: Evidence | null } {
  const recorded = header.date === null ? recordedOn(text, figures) : null;
  const line = days.dateline, shown = header.published ?? (line ? line.value as string : null) ?? header.date;
  // the title of what was written down word by word says when that was said, its words when others met
  const isTitled = layout === 'turns' && header.titleSpan !== null && header.dateSpan?.start === header.titleSpan.start && !header.date!.startsWith('--');
  const told = isTitled ? null : days.met ?? recorded ?? (shown === null ? days.elsewhere : null);
  if (!told && layout === 'readout' && days.yesterday && shown?.match(/^\d{4}-\d\d-\d\d$/u)) return { date: dayBefore(shown), evidence: { reason: `“${text.slice(days.yesterday.start, days.yesterday.end)}”, the day before the one at the head of the text`, span: days.yesterday, confidence: 'medium' } };
  if (!told) {
    const head = header.date ?? shown, span = header.date ? header.dateSpan : line?.span ?? null;
    return head ? { date: head, evidence: { reason: header.date ? 'stands at the head of the text' : 'the day of publication', ...(span ? { span } : {}), confidence: header.date ? 'high' : 'medium' } } : { date: null, evidence: null };
  }
  // 12/04 at the head of a text that tells of 12 April was day and month
  if (shown && swapped(shown)?.endsWith((told.value as string).slice(2)) && daysApart(told.value as string, shown) > NEAR) return { date: swapped(shown), evidence: { reason: `“${text.slice(told.span.start, told.span.end)}”, with the year at the head of the text`, span: told.span, confidence: 'medium' } };
  const turned = shown && swapped(shown);
  if (turned && (told.value as string).startsWith('--') && daysApart(told.value as string, shown) > NEAR && daysApart(told.value as string, turned) <= NEAR) return { date: `${yearNear(told.value as string, turned)}${(told.value as string).slice(1)}`, evidence: { reason: `“${text.slice(told.span.start, told.span.end)}”, with the year at the head of the text`, span: told.span, confidence: 'medium' } };
  // nobody tells on 2 June of what was on 18 June
  const isAhead = shown !== null && (told.value as string).startsWith('--') && (told.value as string).slice(2) > shown.slice(5, 10);
  const near = shown && (daysApart(told.value as string, shown) > NEAR || isAhead) ? yearBeside(told, figures) : null;
  if (near) return { date: `${near}${(told.value as string).slice(1)}`, evidence: { reason: `“${text.slice(told.span.start, told.span.end)}”, with the year of a day near it`, span: told.span, confidence: 'medium' } };
  if (shown && daysApart(told.value as string, shown) > NEAR) return { date: shown, evidence: { reason: 'stands at the head of the text; the day that the text names is too far from it', ...(header.dateSpan ? { span: header.dateSpan } : {}), confidence: 'medium' } };
  const value = told.value as string, words = text.slice(told.span.start, told.span.end);
  if (!value.startsWith('--')) return { date: value, evidence: { reason: `“${words}” in the sentence about the meeting`, span: told.span, confidence: 'high' } };
  const year = yearNear(value, shown);
  if (year) return { date: `${year}${value.slice(1)}`, evidence: { reason: `“${words}”, with the year of publication (${shown})`, span: told.span, confidence: 'high' } };
  const full = figures.all().find(figure => figure.kind === 'date' && typeof figure.value === 'string' && figure.value.length === 10 && figure.value.endsWith(value.slice(2)) && DAY.test(figure.value));
  if (full) return { date: full.value as string, evidence: { reason: `“${words}”, with the year of the same day elsewhere in the text`, span: full.span, confidence: 'medium' } };
  return { date: value, evidence: { reason: `“${words}” in the sentence about the meeting; the text tells no year`, span: told.span, confidence: 'high' } };
}

/** The year of a full day within a few days of one without (`Updated 07/09/2023` over 6 September, whichever of its numbers is the month); `null` for none. */
function yearBeside({ value }: Figure, figures: Shifting<Figure>): string | null {
  if (typeof value !== 'string' || !value.startsWith('--')) return null;
  for (let i = 0; i < figures.length; i++) {
    const other = figures.items[i]!.value, days = figures.items[i]!.kind === 'date' && typeof other === 'string' ? other.match(/\d{4}-\d\d-\d\d/gu) ?? [] : [];
    const beside = days.find(day => daysApart(value, day) <= BESIDE);
    if (beside) return beside.slice(0, 4);
  }
  return null;
}
/** So many days lie at most between a meeting and the day on which a page was brought up to date. */
const BESIDE = 3;

/** The day before a full day. */
function dayBefore(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time - 86_400_000).toISOString().slice(0, 10);
}

/** A day with month and day changed over, where that is a day too. */
function swapped(day: string): string | null {
  const [year, month, date] = day.split('-');
  return year && month && date && Number(date) <= 12 ? `${year}-${date}-${month}` : null;
}

/** A text about a meeting comes out within so many days of it. */
const NEAR = 21;

/** How many days lie between a day (the nearest of that date where it has no year) and another; 0 where they cannot be compared. */
function daysApart(day: string, other: string): number {
  const to = Date.parse(`${other}T00:00:00Z`);
  const years = day.startsWith('--') ? [-1, 0, 1].map(by => `${Number(other.slice(0, 4)) + by}${day.slice(1)}`) : [day];
  const gaps = years.map(year => Math.abs(Date.parse(`${year}T00:00:00Z`) - to) / 86_400_000).filter(gap => !Number.isNaN(gap));
  return gaps.length ? Math.min(...gaps) : 0;
}

/** The year of a yearless day that was published on `shown`: that year, or the one before for a day late in the year that came out after New Year. */
function yearNear(day: string, shown: string | null): string | null {
  if (!shown || !/^\d{4}-\d{2}-\d{2}/.test(shown)) return null;
  const year = Number(shown.slice(0, 4));
  return day.slice(2) > shown.slice(5, 10) && day.slice(2, 4) === '12' && shown.slice(5, 7) === '01' ? String(year - 1) : String(year);
}

/** Whether a text is about a meeting: its sentences say so, or its title. News of no meeting has no host. */
function tellsOfMeeting({ laid: { header }, language, encounter: { present } }: MeetingSources): boolean {
  const { words, holds } = speechLexicon(language);
  return present.length > 0 || (header.title?.match(/\p{L}+/gu) ?? []).some(word => (words.of(word) & Word.Meet) !== 0 && !holds(word));
}

/** Of two who speak, the one who is said to receive the other, or whom the words about the meeting do not name as its guest; `null` where they tell neither. */
function otherThan({ present, host }: Encounter, speaking: readonly string[]): string | null {
  const speakers = somebodyAmong(speaking);
  const guests = speakers.filter(speaker => present.includes(speaker));
  if (host !== null && speakers.length === 2 && guests.length === 2 && speakers.includes(host)) return host;
  return speakers.length === 2 && guests.length === 1 && present.length === 1 ? speakers.find(speaker => speaker !== guests[0])! : null;
}

function mostQuoted(quotes: readonly Quote[], people: People): string | null {
  const counts = new Map<string, number>();
  for (const { speaker, depth } of quotes) if (speaker !== null && depth === 0 && people.person(speaker)) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  let best: string | null = null;
  for (const [name, count] of counts) if (best === null || count > counts.get(best)!) best = name;
  return best;
}

/** Whether a turn's speaker is a person and not a role, a number or a crowd. */
const isSomebody = remembered((speaker): boolean => {
  const label = foldLabel(bareName(speaker));
  return !NOBODY.test(speaker) && !ROLES.has(label) && !ANONYMOUS.has(label) && shapeOf(speaker) !== 'role' && !QUESTIONS.has(label) && !ANSWERS.has(label);
});

/** Those who speak and are persons, as their labels call them. */
const somebodyAmong = rememberedLast((speaking): readonly string[] => speaking.filter(isSomebody));

/** The name in a list of those present without the office before it ("Harbour Master N" → "N"). */
function knownAs(name: string, people: People): string {
  const bare = bareName(name), words = bare.split(' ');
  for (let from = 0; from < words.length - 1; from++) {
    const rest = words.slice(from).join(' ');
    if (people.person(rest)) return rest;
  }
  return bare;
}

/** Each name once: a name whose words all stand in another is the same person, and the fuller form stays. */
const unlike = rememberedLast((names): readonly string[] => {
  const kept: { name: string; words: readonly string[] }[] = [], byWord = new Map<string, typeof kept>();
  for (const name of names.slice(0, MOST)) {
    const words = name.toLowerCase().split(/[\s.]+/).filter(Boolean);
    // who is the same shares a word; of several the one who was named first
    const near = words.length ? new Set(words.flatMap(word => byWord.get(word) ?? [])) : kept;
    const alike = [...near].filter(other => isPartOf(words, other.words) || other.words.length > 1 && isPartOf(other.words, words));
    let same = alike.length > 1 ? kept.find(one => alike.includes(one)) : alike[0];
    if (!same) kept.push(same = { name, words });
    else if (words.length > same.words.length) Object.assign(same, { name, words });
    else continue;
    for (const word of words) byWord.set(word, [...byWord.get(word) ?? [], same]);
  }
  return kept.map(({ name }) => name);
});

/** Whether all words of a name stand in another that begins alike: `Hamdan bin Rashid` is not within `Ali bin Hamdan bin Rashid`. */
function isPartOf(name: readonly string[], other: readonly string[]): boolean {
  return name.every(word => other.includes(word)) && (name.length < 3 || name[0] === other[0]);
}

/** The people among those who speak, each by name; a label may be for several. */
const personsAmong = rememberedLast(speaking => somebodyAmong(speaking).flatMap(speaker => speaker.split(/,\s+(?=\p{Lu})/u).map(bareName)));

/** More than this many take part in no meeting whose list anyone reads. */
const MOST = 400;

function participantsOf(sources: MeetingSources, host: string | null): readonly Participant[] {
  const { laid: { layout, header }, people, given, quotes, speaking, encounter } = sources, names: string[] = [];
  const roles = new Map(header.people.map(person => [knownAs(person.name, people), person.roles]));
  if (given.participants) names.push(...given.participants);
  else {
    if (host !== null) names.push(host);
    if (layout === 'readout') {
      names.push(...encounter.present);
      if (names.length < 2 && (names.length > 0 || tellsOfMeeting(sources))) for (const { speaker, depth, evidence } of quotes) if (speaker !== null && depth === 0 && evidence.confidence !== 'low' && people.person(speaker)) names.push(speaker);
    }
    names.push(...header.people.map(({ name }) => knownAs(name, people)));
    names.push(...personsAmong(speaking));
  }
  return unlike(names).map(name => {
    const told = people.rolesOf(name), listed = roles.get(name);
    return { name, roles: listed || told.length > 1 ? [...new Set([...listed ?? [], ...told])] : told };
  });
}

/** The region that the counterpart comes from, or that the title names. */
function regionOf(names: readonly NameFacts[], people: People, counterpart: string | null, title: string | null): string | null {
  const isRegion = ({ name, kind, code }: NameFacts): boolean => kind === 'place' && ((code?.includes('-') ?? false) || OF_REGION.test(name));
  const regions = names.filter(isRegion);
  const areas = counterpart === null ? [] : people.person(counterpart)?.offices.flatMap(office => office.areas.map(({ name }) => name)) ?? [];
  // what somebody governs is a region whether or not a list knows it, but for countries, whose codes have no hyphen
  const governed = names.find(({ name, kind, code }) => kind === 'place' && code === null && areas.includes(name));
  return (regions.find(({ name }) => areas.includes(name)) ?? governed)?.name ?? regions.find(({ name, aliases }) => title !== null && [name, ...aliases].some(form => title.includes(form)))?.name ?? null;
}
