import { span } from '../../base/span';
import { findDate, isDateLine } from '../header-dates';
import { FURNITURE as WORDS } from '../lexicon/furniture';
import type { Furniture } from '../model';
import type { Row } from './rows';

type Why = Furniture['why'];
/** Furniture lines are short; longer ones are text. */
const LONGEST = 160;
/** How many rows from the top and from the end may be furniture by their wording alone. */
const TOP = 14, TAIL = 12;

/** Whose buttons stand on pages of any language. */
const NETWORKS = 'facebook|twitter|x|whatsapp|telegram|linkedin|reddit|viber|vk';
const COUNTER = new RegExp(String.raw`^[•·●*\-–—|]?\s*(?:\d{1,3}(?:[ ,.]\d{3})*|\d{1,2}:\d\d(?::\d\d)?)\s*(?:${WORDS.counted})?$`, 'iu');
const VIEWS = new RegExp(String.raw`^(?:${WORDS.counting})\s*(?::\s*)?\d[\d ,.]*\p{L}{0,8}$`, 'iu');
const PRICE = /^(?:[$€£¥₽]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[A-Z]{3}|[$€£¥₽%]))(?:\s*[+-]\d[\d.,]*%?|\s+\d[\d.,]*%?)?$/u;
const SHARE = new RegExp(String.raw`^[•·*\-–|\s]*(?:${WORDS.links}|${NETWORKS})(?:\s*[|•·,/]\s*(?:${WORDS.buttons}|${NETWORKS}))*[\s:]*$`, 'iu');
const BOILERPLATE = new RegExp(String.raw`^(?:${WORDS.boilerplate}|(?:©|\(c\))\s?.{0,120}|https?://\S{4,140}|###|# # #|-? ?(?:${WORDS.ends}|30)(?:\s+\d{1,2}:\d\d\s?[ap]\.?m\.?(?: [a-z]{2,4})?)? ?-?|[a-z]{2,4}(?:/[a-z]{2,4}){1,4})$`, 'iu');
const PIPED = new RegExp(String.raw`\|.{0,40}(?:${WORDS.published})`, 'iu');
/** Who publishes, and when: `Agency | 3 May 2024`. */
const MASTHEAD = /^[\p{L}.& ]{2,30} \| (?:\p{L}{3,9}\.? )?[\p{N}/.-]{1,10}(?:,? [\p{L}\p{N}.,: ]{2,30})?$/u;
/** What a text is, and when it came out: `News Release - May 3, 2024`. */
const RELEASED = new RegExp(String.raw`^(?:${WORDS.releases})\s?(?:[-–—:|,]\s?|\s)[\p{L}\d ,./]{6,24}$`, 'iu');
const PAGE = new RegExp(String.raw`^(?:.{2,90}\s{3,}(?:${WORDS.page})\s+\d{1,5}|(?:${WORDS.page})\s+\d{1,5}\s{3,}.{2,90}|\[{1,2}\s*(?:${WORDS.pages})\s+[\w-]+\s*\]{1,2}|${WORDS.pageNumber}|[-–—]\s*\d{1,4}\s*[-–—])$`, 'iu');
/** Without digits only brackets number a page: `[page iv]`. */
const DIGIT = /\d/u;
const RECORD = new RegExp(String.raw`^(?:\[{1,2}[^\]]{2,120}\]{1,2}|\{\s*time\s*\}\s*\d{3,4}|${WORDS.record})$`, 'iu');
const RULE = /^(?:[_=*~-]\s?){3,}$/u;
const SOUND = new RegExp(String.raw`^[([*♪]+\s*(?:${WORDS.sounds})[^)\]]{0,40}[)\]*♪.]+$`, 'iu');

/** In which language is spoken and at what time, as parliaments of two languages mark it. */
const HANSARD = new RegExp(String.raw`^(?:\[(?:${WORDS.marks})\]|[●•]?\s*\(\d{4}\))$`, 'iu');

/** Words of buttons that share a page, and the first step of a menu. */
const BUTTON = new RegExp(`^(?:${WORDS.buttons}|${NETWORKS})$`, 'iu'), HOME = new RegExp(`^(?:${WORDS.home})$`, 'iu');

/** Whether a line is a page's menu: several buttons, languages or steps from the home page (`Home / News / Visits`). */
function isMenu(line: string): boolean {
  const parts = line.split(/[|»›>]|\s[/·•]\s/u).map(part => part.trim()).filter(Boolean);
  if (parts.length >= 3 && parts.every(part => part.length <= 40 && !/[.!?:]$/u.test(part)) && !findDate(line) && (HOME.test(parts[0]!) || parts.every(part => part.split(' ').length <= 2))) return true;
  const first = /[^\s:,|•·]+/u.exec(line)?.[0];
  if (first === undefined || !BUTTON.test(first)) return false;
  const words = line.split(/[\s:,|•·]+/u).filter(Boolean);
  return words.length >= 2 && words.every(word => BUTTON.test(word));
}

/** Heads of a list of other pages at the end of one. */
const OTHERS = new RegExp(`^(?:${WORDS.others})$`, 'iu');
/** Names of a page's own rooms, alone on a line at the top. */
const ROOM = new RegExp(`^(?:${WORDS.rooms})$`, 'iu');

/** What a line is by its wording, if it stands near the top or the end; `null` for text. */
function byWording(line: string): Why | null {
  if (isMenu(line)) return 'share';
  if (COUNTER.test(line) || VIEWS.test(line) || PRICE.test(line)) return 'counter';
  if (SHARE.test(line)) return 'share';
  if (BOILERPLATE.test(line)) return 'boilerplate';
  if (DIGIT.test(line) && (line.includes('|') && (PIPED.test(line) || MASTHEAD.test(line)) || RELEASED.test(line)) && findDate(line)) return 'dateline';
  return null;
}

/** What a row is by its wording, wherever in a text it stands; `null` for what may be text. */
export type Mark = 'page-number' | 'sound-cue' | 'running-head' | null;

/** Marks a row as the number of a page, a sound cue, or a rule or time stamp that heads a page. */
export function markOf(text: string, { start, end }: Row): Mark {
  if (end - start > LONGEST) return null;
  const line = text.slice(start, end);
  if ((line[0] === '[' || DIGIT.test(line)) && PAGE.test(line)) return 'page-number';
  if (SOUND.test(line)) return 'sound-cue';
  return /^_(?:\s?_){2,}$/u.test(line) || HANSARD.test(line) || /^\{\s*time\s*\}/iu.test(line) ? 'running-head' : null;
}

/**
 * Finds the lines that belong to the page: counters, prices, share buttons and press lines near the top or the end; page marks, running heads
 * next to them and sound cues anywhere. Gives them by row. A line with only a date stays text: its date is a fact of the meeting.
 */
export function findFurniture(text: string, rows: readonly Row[], marks: readonly Mark[] = rows.map(row => markOf(text, row))): ReadonlyMap<number, Furniture> {
  const found = new Map<number, Furniture>();
  const lineOf = (i: number): string => text.slice(rows[i]!.start, rows[i]!.end);
  const add = (i: number, why: Why): void => { found.set(i, { span: span(rows[i]!.start, rows[i]!.end), why }); };
  const pages: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const mark = marks[i];
    if (mark) {
      add(i, mark);
      if (mark === 'page-number') pages.push(i);
    } else if ((i < TOP || i >= rows.length - TAIL) && rows[i]!.end - rows[i]!.start <= LONGEST) {
      const line = lineOf(i), why = byWording(line) ?? (i < TOP && ROOM.test(line) ? 'boilerplate' : null);
      // A time under the date is when it was, no counter.
      if (why === 'counter' && i > 0 && /^\d{1,2}:\d\d$/u.test(line) && isDateLine(lineOf(i - 1))) continue;
      if (why) add(i, why);
      else if (i < TOP && RECORD.test(line)) add(i, 'running-head');
      else if (RULE.test(line) && (i < 3 || i >= rows.length - 3)) add(i, 'running-head');
    }
  }
  for (let i = othersFrom(text, rows); i < rows.length; i++) if (rows[i]!.end - rows[i]!.start <= LONGEST) add(i, 'share');
  if (pages.length > 0) addRunningHeads(text, rows, pages, found);
  return found;
}

/** A paragraph of the text itself is at least so long (UTF-16 code units). */
const PARAGRAPH = 160;

/** The row near the end that heads a list of other pages, behind a paragraph; the number of rows where none does. */
function othersFrom(text: string, rows: readonly Row[]): number {
  let i = Math.max(0, rows.length - TAIL);
  if (i < TOP) i = Math.max(i, rows.findIndex(row => row.end - row.start >= PARAGRAPH) + 1);
  while (i < rows.length && !(rows[i]!.end - rows[i]!.start < 40 && OTHERS.test(text.slice(rows[i]!.start, rows[i]!.end)))) i++;
  return i;
}

/** Next to a page mark a short line is a running head if it is a number, a date, or stands beside another page mark too. */
function addRunningHeads(text: string, rows: readonly Row[], pages: readonly number[], found: Map<number, Furniture>): void {
  const near: number[] = [], seen = new Map<string, number>(), marked = new Set(pages);
  const key = (i: number): string => text.slice(rows[i]!.start, rows[i]!.end).replace(/\d+/gu, '#').toLowerCase();
  for (const page of pages) {
    for (let i = Math.max(0, page - 4); i <= Math.min(rows.length - 1, page + 4); i++) {
      const row = rows[i]!;
      if (found.has(i) || row.end - row.start > 70 || i <= (near.at(-1) ?? -1)) continue;
      near.push(i);
      seen.set(key(i), (seen.get(key(i)) ?? 0) + 1);
    }
  }
  for (const i of near) {
    const line = text.slice(rows[i]!.start, rows[i]!.end), touching = [-4, -3, -2, -1, 1, 2, 3, 4].some(step => marked.has(i + step) && reaches(i + step, i, found));
    if (!touching || /[.!?:,;]$/u.test(line) && !isDateLine(line)) continue;
    if (/^\d{1,5}$/u.test(line) || isDateLine(line) || (seen.get(key(i)) ?? 0) > 1) found.set(i, { span: span(rows[i]!.start, rows[i]!.end), why: /^\d+$/u.test(line) ? 'page-number' : 'running-head' });
  }
}

/** Whether the rows between two rows are all furniture. */
function reaches(page: number, row: number, found: ReadonlyMap<number, Furniture>): boolean {
  const step = page < row ? 1 : -1;
  for (let i = page + step; i !== row; i += step) if (!found.has(i)) return false;
  return true;
}
