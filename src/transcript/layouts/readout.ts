import { span } from '../../base/span';
import { findDate, isDateLine } from '../header-dates';
import { HEAD as WORDS } from '../lexicon/head';
import { paragraphsOf } from '../paragraphs';
import type { Furniture } from '../model';
import { looksLikeHeading, markdownLevel } from './headings';
import type { Ground } from './ground';
import type { Block } from './laid-parts';
import type { Row } from './rows';

/** How many rows from the top a title may stand. */
const TOP = 16;
/** A paragraph of running text is at least this long (UTF-16 code units). */
const PARAGRAPH = 160;

/** The rows that title a readout, if any: before the first paragraph, not furniture, a headline by its looks. */
export function findHeadline(text: string, rows: readonly Row[], furniture: ReadonlyMap<number, Furniture>): readonly Row[] {
  const isCandidate = (i: number): boolean => !furniture.has(i) && looksLikeTitle(text.slice(rows[i]!.start, Math.min(rows[i]!.end, rows[i]!.start + 300))) && !isDateLine(text.slice(rows[i]!.start, rows[i]!.end)) && rows[i]!.end - rows[i]!.start < PARAGRAPH;
  const readout = rows.slice(0, TOP).findIndex((row, i) => !furniture.has(i) && READOUT.test(text.slice(row.start, row.start + 40)) && isCandidate(i));
  if (readout > 0 && rows.slice(0, readout).every(row => row.end - row.start < SHORT)) return [rows[readout]!];
  for (let i = 0; i < Math.min(rows.length, TOP); i++) {
    const row = rows[i]!;
    if (furniture.has(i)) continue;
    // Above the title may stand who publishes it.
    const head = text.slice(row.start, Math.min(row.end, row.start + 120)), below = rows[i + 1];
    if ((isLetterhead(head) || below && isSeat(head, text.slice(below.start, Math.min(below.end, below.start + 120)))) && [1, 2, 3].some(step => i + step < rows.length - 1 && isCandidate(i + step))) continue;
    if (isPageName(head) && (isLetterhead(head) || [1, 2, 3, 4].some(step => i + step < rows.length - 1 && isCandidate(i + step) && MEETS.test(text.slice(rows[i + step]!.start, rows[i + step]!.end))))) continue;
    if (markdownLevel(text, row) === 1) return [row];
    const line = text.slice(row.start, Math.min(row.end, row.start + 300));
    if (row.end - row.start > 260) return [];
    if (!looksLikeTitle(line) || !rows[i + 1]) { if (row.end - row.start >= PARAGRAPH || isSentence(line)) return []; continue; }
    if (isDateLine(line) || isPlaceAndDay(line)) continue;
    const next = rows[i + 1]!;
    // A headline that is broken over two lines, the second centred or going on without a capital.
    if (next.gap === 0 && !furniture.has(i + 1) && next.end - next.start < 120 && rows[i + 2] && rows[i + 2]!.gap > 0 && looksLikeTitle(text.slice(next.start, next.end)) && (row.indent > 6 || /^\p{Ll}/u.test(text[next.start]!))) return [row, next];
    return [row];
  }
  return [];
}

/** What a headline says that tells of a meeting. */
const MEETS = new RegExp(String.raw`(?<!\p{L})(?:${WORDS.meets})(?!\p{L})`, 'iu');
/** The most words of what a page or its owner is called. */
const PAGE_NAME = 4;

/** Whether a line may be no more than what a page or its owner is called: few words, and none of them tells of a meeting. */
const isPageName = (line: string): boolean => line.length < SHORT && line.split(/\s+/u).length <= PAGE_NAME && !MEETS.test(line);

/** How a readout names itself, whatever stands above it, and how long the lines above may be (UTF-16 code units). */
const READOUT = new RegExp(String.raw`^(?:${WORDS.readout})\b`, 'iu'), SHORT = 90;

/** What stands before a day and names a place. */
const PLACE = new RegExp(String.raw`^(?:\p{Lu}[\p{L}.’'-]*[ /,]{1,2}){1,5}(?:(?:${WORDS.onDay}) )?$`, 'u');

/** `New York, 24 September 2013`: where and when, and no title. */
function isPlaceAndDay(line: string): boolean {
  const date = line.length <= SHORT ? findDate(line) : null;
  return date !== null && line.slice(date.end).trim() === '' && PLACE.test(line.slice(0, date.start));
}

/** Who publishes: a ministry, an office, a house of parliament, alone on its line. */
const LETTERHEAD = new RegExp(String.raw`^(?:(?:${WORDS.the}) )?(?:${WORDS.letterhead})(?:, \p{Lu}[\p{L}’' -]{2,30})?$`, 'iu');
/** One of the words that each of them has. Most lines have none, and so are never asked for the rest, which takes long to make. */
const PUBLISHER = new RegExp(WORDS.publishers, 'iu');

/** Whether a line only says who publishes the text, or which house sat. */
export const isLetterhead = (line: string): boolean => PUBLISHER.test(line) && LETTERHEAD.test(line);

/** Longer lines of capitals are titles (UTF-16 code units). */
const LONGEST_SEAT = 30;

/** Whether a line of capitals is the house whose office stands below it: over `Office of the Press Secretary`. */
export const isSeat = (line: string, below: string): boolean => line.length < LONGEST_SEAT && /^[\p{Lu}’' ]+$/u.test(line) && isLetterhead(below);

/** Whether a line tells something: a sentence of some length that ends. */
const isSentence = (line: string): boolean => line.length > 60 && /[.!?…][”"’»)]*$/u.test(line) && /\p{Ll} \p{Ll}/u.test(line);

/** Nothing but who wrote the text, and for whom. */
const BYLINE = new RegExp(String.raw`^(?:${WORDS.by}) \p{Lu}[\p{L}.’'-]+(?: (?:${WORDS.and}|[\p{Lu}][\p{L}.’'-]*)){1,6}(?:, \p{Lu}{2,8})?$`, 'u');
/** A place and the agency that reports from there: `LENZ (NORDPRES)`. */
const AGENCY_LINE = /^\p{Lu}[\p{Lu} .’'-]{1,40} \(\p{Lu}{2,10}\)$/u;
/** A full stop that ends a title and no sentence. */
const SHORTENED = new RegExp(String.raw`\b(?:[A-Z]\.){1,3}$|\b(?:${WORDS.shortForms})\.$`, 'u');

function looksLikeTitle(line: string): boolean {
  return !BYLINE.test(line) && !AGENCY_LINE.test(line) && !line.includes('°') && line.length <= 240 && !/[.;,:]$/u.test(line.replace(SHORTENED, 'x')) && line.split(/\s+/u).filter(word => /\p{L}/u.test(word)).length >= 3 && /^[\p{Lu}\p{N}"“«„‘'#*]/u.test(line) && /\p{Ll}|\p{Lu}{3}/u.test(line);
}

/** What a narrative is laid out by. */
export interface ReadoutGround extends Ground {
  /** See `wrapWidth`. */
  readonly width: number;
}

/** Lays out the rows of a narrative, or those from one that begins a block to another: title, headings (short lines without a sentence end between paragraphs) and paragraphs. Linear in the rows. */
export function layReadout(text: string, { rows, headline, furniture, width }: ReadoutGround, from = 0, to = rows.length): readonly Block[] {
  const blocks: Block[] = [];
  let stretch: Row[] = [];
  const flush = (): void => {
    for (const paragraph of paragraphsOf(text, stretch, width)) blocks.push({ span: paragraph.span, kind: 'paragraph', turn: -1, gaps: paragraph.gaps });
    stretch = [];
  };
  for (let i = from; i < to; i++) {
    const row = rows[i]!, next = rows[i + 1];
    if (furniture.has(i) || headline.includes(row)) {
      flush();
      if (row === headline[0]) blocks.push({ span: span(row.start, headline.at(-1)!.end), kind: 'title', turn: -1 });
      continue;
    }
    const heading = markdownLevel(text, row) > 0 || (next && row.end - row.start < 100 && (width === 0 || row.gap > 0 && next.gap > 0) && (next.end - next.start >= PARAGRAPH || next.end - next.start > 2 * (row.end - row.start)) && looksLikeHeading(text, row));
    if (!heading) { stretch.push(row); continue; }
    flush();
    blocks.push({ span: span(row.start, row.end), kind: 'heading', turn: -1 });
  }
  flush();
  return blocks;
}
