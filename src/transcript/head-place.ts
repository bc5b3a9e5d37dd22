import { trimEnd } from '../base/trim';
import { wireOf } from './entities/dateline';
import type { Codes } from './entities/link';
import { findDate } from './header-dates';
import type { Laid } from './layouts/laid';
import { HEAD as WORDS } from './lexicon/head';
import { MONTHS } from './lexicon/months';
import { ZONES } from './lexicon/zones';
import type { EntityMention } from './model';
import { firstMention, type VoicedBlock } from './voiced-block';

/** How many blocks from the top and from the end may say where and when, and how long such a line is (UTF-16 code units). */
const TOP = 8, TAIL = 3, LONGEST = 90;
/** Words of a line with a date that are neither its date nor its place. */
const FILLER = new RegExp(String.raw`(?<!\p{L})(?:${WORDS.besideDay}|${WORDS.weekdays}|${MONTHS.flat().join('|')}|${ZONES})(?!\p{L})|\d+(?:${WORDS.ordinals})?`, 'giu');
/** What rooms and houses are called in which one meets. */
const VENUE = new RegExp(String.raw`^(?:(?:${WORDS.the}) )?(?:[\p{Lu}\d][\p{L}\d.’'-]*\s+(?:(?:${WORDS.of}) (?:(?:${WORDS.the}) )?)?){1,7}(?:${WORDS.venues})$`, 'u'), ARTICLE = new RegExp(`^(?:${WORDS.the}) `, 'iu');
/** `17 декабря, Минск /Корр. Агентство/`: a day, a place and an agency. */
const DAY_FIRST = new RegExp(String.raw`^\d{1,2} \p{Ll}{3,8}(?: \d{4}(?: (?:${WORDS.year}))?)?, (\p{Lu}[\p{L} -]{2,30}) /[^/\n]{2,40}/`, 'u');
const WEEKDAY = new RegExp(`^(?:${WORDS.weekdays})$`, 'iu'), DASH = /[—–-]/u;
/** Before the dash of a dateline: names of places, a day, an agency in brackets. */
const DATELINE = /^(.{2,80}?)\s*(?:(?:\([^()]{1,30}\)|\/[^/]{1,30}\/)\s{0,3})?(?:[—–]|(?<=\s)-{1,2}\s|(?<=[)/]\s{0,3})-{1,2})/u;

/** Where a text says that it took place or was written, apart from its sentences. */
export interface HeadPlace {
  /** On a line with the date, or alone beside one (`The Kremlin, Moscow`). */
  readonly line: string | null;
  /** Before the dash of a dateline (`LENZ, 3 May 2024 —`). */
  readonly dateline: string | null;
}

/** Reads the short lines near the top and the end, and the dateline of the first paragraphs. Bounded work. */
export function headPlaceOf({ apart, headed }: Pick<Laid, 'apart' | 'headed'>, blocks: readonly VoicedBlock[], codes: Codes): HeadPlace {
  const top: VoicedBlock[] = [], tail: VoicedBlock[] = [];
  for (let i = 0; i < apart.length && top.length < TOP; i++) if (blocks[apart[i]!]!.kind !== 'title') top.push(blocks[apart[i]!]!);
  for (let i = Math.max(0, blocks.length - TAIL); i < blocks.length; i++) if (blocks[i]!.turn < 0 && !top.includes(blocks[i]!)) tail.push(blocks[i]!);
  const lines = [...top, ...tail].flatMap(linesOf), isDated = lines.map(({ text }) => text.length <= LONGEST && findDate(text) !== null);
  let line: string | null = null, dateline: string | null = null;
  for (let i = 0; i < lines.length && line === null; i++) {
    const own = lines[i]!;
    const beside = [i - 1, i + 1, i - 2].some(other => isDated[other] && placeOn(lines[other]!, codes) === undefined);
    if (isDated[i]) line = placeOn(own, codes) ?? null;
    else if (beside) line = placeOn(own, codes) ?? (VENUE.test(own.text) ? own.text.replace(ARTICLE, '') : null);
  }
  for (const block of top) dateline ??= datelineOf(block);
  const title = headed.find(i => blocks[i]!.kind === 'title');
  return { line: line ?? (title !== undefined ? beforeDate(blocks[title]!) : null), dateline };
}

/** The place between two commas before the date that ends a title (`Briefing of the ministry, Lenz, 5 May 2023`). */
function beforeDate({ text, found }: VoicedBlock): string | null {
  const date = findDate(text.slice(-LONGEST)), at = date ? Math.max(0, text.length - LONGEST) + date.start : -1;
  const place = found.findLast(({ span, kind }) => kind === 'place' && span.end < at);
  return place && text.slice(place.span.end, at) === ', ' && text.slice(0, place.span.start).endsWith(', ') ? place.name : null;
}

interface Line { readonly text: string; readonly start: number; readonly block: VoicedBlock }

/** The short lines of a block; none of a long block. */
function linesOf(block: VoicedBlock): readonly Line[] {
  if (block.text.length > 4 * LONGEST) return [];
  const lines: Line[] = [];
  let at = 0;
  for (const raw of block.text.split('\n')) {
    const text = raw.trim();
    if (text !== '') lines.push({ text, start: at + raw.indexOf(text), block });
    at += raw.length + 1;
  }
  return lines;
}

/** The city that a line names if it names nothing else but a day and rooms in it, last in English (`The Kremlin, Moscow`), first in Russian; `undefined` where it says more, or no place. */
function placeOn({ text, start, block }: Line, codes: Codes): string | undefined {
  if (text.length > LONGEST) return undefined;
  const date = findDate(text), places: EntityMention[] = [];
  const rest = [...text];
  const blank = (from: number, to: number): void => { for (let i = from; i < to; i++) rest[i] = ' '; };
  if (rest.length !== text.length) return undefined;
  if (date) blank(date.start, date.end);
  for (let i = firstMention(block, start); i < block.found.length; i++) {
    const mention = block.found[i]!, from = mention.span.start - start, to = mention.span.end - start;
    if (from >= text.length) break;
    if (mention.kind === 'place') { places.push(mention); blank(from, to); }
  }
  // `Lenz, Republic of Norland`: of a city and its country the city
  const own = /^\p{Script=Cyrillic}/u.test(text) ? places[0] : places.length > 1 && codes.get(places.at(-1)!.name)?.length === 2 ? places.at(-2) : places.at(-1);
  return own && rest.join('').replace(FILLER, '').replace(/[^\p{L}\p{N}]/gu, '') === '' ? own.name : undefined;
}

/** How far behind the beginning of a paragraph a colon may end its dateline (`LENZ, Jan 6 (NPA): The envoy`; UTF-16 code units). */
const LONGEST_CITY = 60;

/** The place before the dash or colon at the head of a paragraph; as it is written where no list knows it. */
function datelineOf(block: VoicedBlock): string | null {
  const dayFirst = DAY_FIRST.exec(block.text.slice(0, 130));
  if (dayFirst) return dayFirst[1]!;
  const colon = block.text.indexOf(':'), city = block.found[0];
  if (colon > 2 && colon < LONGEST_CITY && city?.span.start === 0 && city.kind === 'place' && (city.span.end === colon || /^(?:, (?!\p{Lu}{2}$)[^:.!?—–]*| ?\([^:]*\))$/u.test(block.text.slice(city.span.end, colon)))) return city.name;
  const wire = wireOf(block.text);
  if (wire) return block.found[0]?.span.start === 0 && block.found[0].kind === 'place' ? block.found[0].name : wire[1]!;
  const beginning = block.text.slice(0, 130), match = DASH.test(beginning) ? DATELINE.exec(beginning) : null;
  if (!match) return null;
  const head = match[1]!, day = findDate(head);
  const before = trimEnd(day ? head.slice(0, day.start) : head, /[\s,(–—-]/u);
  if (before === '' || WEEKDAY.test(before.split(',')[0]!) || /(?<!\p{L})\p{Ll}{3,}|[.!?:;]\s|["“”]/u.test(before)) return null;
  const first = block.found[0], isPlace = first !== undefined && first.span.start < 2 && first.kind === 'place';
  const written = before.split(',')[0]!;
  const isDateline = isPlace || day !== null || match[0].length > head.length + 4 || written === written.toUpperCase();
  if (!isDateline || written.split(' ').length > 4 || !/\p{L}/u.test(written)) return null;
  const state = /^[^,]+(, (?:\p{Lu}\.){2,3}|, \p{Lu}{2})$/u.exec(before)?.[1] ?? '';
  return isPlace && state === '' ? first.name : `${written}${state}`;
}
