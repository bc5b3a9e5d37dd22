import type { EntityKind } from '../base/names';
import { inSlices, type Cancel } from '../base/schedule';
import type { Span } from '../base/span';
import { foldText, wordsOf, type Field, type Query } from './query';
import type { MeetingText } from './sum-up';
import { yearOf, type FigureRow, type MeetingSummary } from './summary';
import type { WordIndex } from './words';

/**
 * Which of these meetings a query fits, in their order. Words are looked up in the index, everything else in the summaries;
 * lets others work in between. Fewer than there are when cancelled.
 */
export async function searchMeetings(meetings: readonly MeetingSummary[], index: WordIndex, query: Query, cancel?: Cancel): Promise<readonly MeetingSummary[]> {
  const fits = compile(query, index), found: MeetingSummary[] = [];
  await inSlices(meetings, meeting => { if (fits(meeting, index.numberOf(meeting.uri))) found.push(meeting); }, cancel);
  return found;
}

type Test = (meeting: MeetingSummary, number: number) => boolean;

/** A query as a test of one meeting; look-ups in the index are made once, here. */
function compile(query: Query, index: WordIndex): Test {
  switch (query.kind) {
    case 'all': return () => true;
    case 'word': return wordTest(wordsOf(query.text), true, index);
    case 'phrase': return wordTest(query.words, false, index);
    case 'year': return ({ meeting }) => {
      const year = yearOf(meeting.date) ?? yearOf(meeting.published);
      return year !== null && Number(year) >= query.low && Number(year) <= query.high;
    };
    case 'figure': return ({ figures }) => figures.some(figure => figureFits(query, figure));
    case 'field': {
      const fits = nameTest(query.value), kind = KINDS[query.field];
      if (kind) return ({ names, meeting: { place } }) => names.some(name => name.kind === kind && fits(name.name)) || (kind === 'place' && place !== null && fits(place));
      return meeting => fieldValues(meeting, query.field).some(fits);
    }
    case 'and': { const tests = query.parts.map(part => compile(part, index)); return (meeting, number) => tests.every(test => test(meeting, number)); }
    case 'or': { const tests = query.parts.map(part => compile(part, index)); return (meeting, number) => tests.some(test => test(meeting, number)); }
    case 'not': { const test = compile(query.part, index); return (meeting, number) => !test(meeting, number); }
  }
}

/** Whether a document has all of some words; the last may be the beginning of one. */
function wordTest(words: readonly string[], prefix: boolean, index: WordIndex): Test {
  const masks = words.map((word, i) => {
    const mask = new Uint8Array(index.size);
    index.mark(word, prefix && i === words.length - 1, mask);
    return mask;
  });
  return (_, number) => number >= 0 && masks.every(mask => mask[number] === 1);
}

/** Whether a value has all the words of what was asked, each as the beginning of one of its own; `trade` finds `trade/volume`. */
function nameTest(asked: string): (value: string) => boolean {
  const wanted = wordsOf(asked);
  if (!wanted.length) return () => false;
  // thousands of meetings share their names and tags: each is looked at once
  const known = new Map<string, boolean>();
  return value => {
    let fits = known.get(value);
    if (fits === undefined) {
      known.set(value, fits = mayFit(value, wanted[0]!) && fitsWords(wordsOf(value), wanted));
    }
    return fits;
  };
}

function fitsWords(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every(word => words.some(own => own.startsWith(word)));
}

/** A quick no: plain letters fold to themselves, so what does not hold the word at all need not be taken apart. */
function mayFit(value: string, word: string): boolean {
  return !/^[\x00-\x7f]*$/.test(value) || value.toLowerCase().includes(word);
}

/** Fields that ask for names of one kind. */
const KINDS: Readonly<Partial<Record<Field, EntityKind>>> = { person: 'person', place: 'place', org: 'organisation', product: 'product', event: 'event' };

function fieldValues(summary: MeetingSummary, field: (Query & { kind: 'field' })['field']): readonly string[] {
  const { meeting, names, speakers, tags, authors, states, path } = summary;
  switch (field) {
    case 'speaker': return speakers.map(speaker => speaker.name);
    case 'tag': return tags;
    case 'by': return authors;
    case 'state': return states;
    case 'place': case 'person': case 'org': case 'product': case 'event': return names.filter(name => name.kind === KINDS[field]).map(name => name.name);
    case 'name': return names.map(name => name.name);
    case 'participant': return meeting.participants.map(participant => participant.name);
    case 'region': return [meeting.region, meeting.counterpart].filter(value => value !== null);
    case 'title': return meeting.title ? [meeting.title] : [];
    case 'file': return [path];
  }
}

/** Whether a figure lies in the bounds, or a range reaches into them. */
function figureFits({ low, high, unit }: Query & { kind: 'figure' }, figure: Pick<FigureRow, 'kind' | 'low' | 'high' | 'unit'>): boolean {
  if (figure.low === null || figure.high === null) return false;
  const own = figure.kind === 'percent' ? '%' : figure.unit;
  return (unit === null || own === unit) && figure.high >= low && figure.low <= high;
}

/** What was read in a text, and what people say of it. */
type Known = Pick<MeetingText, 'transcript' | 'placed'>;

/**
 * The passages of one meeting that made a query fit, in order and without overlaps: words and phrases where they stand,
 * quotes and turns of a speaker, mentions of a name, figures, annotations. What a query asks not to be there has none.
 * `read` gives what was read in the text; it is called at most once, and not for words and phrases, which the text itself tells.
 */
export function hitsOf(query: Query, text: string, read: () => Known): readonly Span[] {
  const lists: (readonly Span[])[] = [];
  let meeting: Known | undefined;
  const collect = (part: Query): void => {
    switch (part.kind) {
      case 'word': lists.push(wordSpans(text, wordsOf(part.text), true)); break;
      case 'phrase': lists.push(wordSpans(text, part.words, false)); break;
      case 'figure': lists.push((meeting ??= read()).transcript.figures.filter(({ value, unit, kind }) => {
        const [low, high]: readonly unknown[] = Array.isArray(value) ? value : [value, value];
        return typeof low === 'number' && typeof high === 'number' && figureFits(part, { low, high, unit, kind });
      }).map(({ span }) => span)); break;
      case 'field': lists.push(fieldSpans(part, meeting ??= read())); break;
      case 'and': case 'or': part.parts.forEach(collect); break;
      case 'not': case 'all': case 'year': break;
    }
  };
  collect(query);
  const found = lists.flat().sort((a, b) => a.start - b.start || a.end - b.end);
  const apart: Span[] = [];
  for (const span of found) if (!apart.length || span.start >= apart[apart.length - 1]!.end) apart.push(span);
  return apart;
}

function fieldSpans({ field, value }: Query & { kind: 'field' }, { transcript, placed }: Known): readonly Span[] {
  const fits = nameTest(value);
  const kind = KINDS[field];
  if (kind || field === 'name') return transcript.entities.filter(entity => (!kind || entity.kind === kind) && fits(entity.name)).map(entity => entity.span);
  switch (field) {
    case 'speaker': return [...transcript.quotes.filter(quote => quote.speaker && fits(quote.speaker)).map(quote => quote.span), ...transcript.turns.filter(turn => fits(turn.speaker)).map(turn => turn.textSpan)];
    case 'tag': return placed.flatMap(({ annotation, span }) => (span && annotation.tags.some(fits) ? [span] : []));
    case 'by': return placed.flatMap(({ annotation, span }) => (span && annotation.by && fits(annotation.by) ? [span] : []));
    case 'state': return placed.flatMap(({ state, span }) => (span && fits(state) ? [span] : []));
    case 'title': return transcript.meeting.titleSpan ? [transcript.meeting.titleSpan] : [];
    default: return [];
  }
}

/** Where words stand in a row in a text; with `prefix` the last may go on. One pass over the words of the text. */
function wordSpans(text: string, words: readonly string[], prefix: boolean): readonly Span[] {
  if (!words.length) return [];
  const own = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)], spans: Span[] = [];
  const is = (at: number, word: string, last: boolean): boolean => { const folded = foldText(own[at]![0]); return last && prefix ? folded.startsWith(word) : folded === word; };
  for (let i = 0; i + words.length <= own.length; i++) {
    if (words.every((word, k) => is(i + k, word, k === words.length - 1))) spans.push({ start: own[i]!.index, end: own[i + words.length - 1]!.index + own[i + words.length - 1]![0].length });
  }
  return spans;
}
