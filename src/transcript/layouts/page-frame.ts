import { span } from '../../base/span';
import { findDate, isDateLine } from '../header-dates';
import { FIELDS } from '../lexicon/labels';
import { readField } from '../header';
import type { Furniture } from '../model';
import { markdownLevel } from './headings';
import type { Row } from './rows';

/** A paragraph is at least so long, and what frames it shorter; the last one may be shorter than others (UTF-16 code units). */
const PARAGRAPH = 160, LAST_PARAGRAPH = 100;
/** How many rows from the top the report begins at the latest, and how many rows from the end others are listed. */
const TOP = 24, TAIL = 40;
/** How much of the report's beginning tells what it is about (UTF-16 code units). */
const OPENING = 4000;

/**
 * The rows that a web page prints around a report, by row, where it was copied whole: above the title who owns the page, where one is and how to reach
 * them, below the report the headlines of others. `furniture` is what is known to belong to the page already. Linear in the rows at both ends.
 */
export function findFrame(text: string, rows: readonly Row[], furniture: ReadonlyMap<number, Furniture>): ReadonlyMap<number, Furniture> {
  const found = new Map<number, Furniture>();
  const add = (i: number): void => { found.set(i, { span: span(rows[i]!.start, rows[i]!.end), why: 'boilerplate' }); };
  const others = othersFrom(text, rows, furniture);
  for (const i of aboveTitle(text, rows, furniture, others)) add(i);
  for (let i = others; i < rows.length; i++) if (!furniture.has(i)) add(i);
  return found;
}

/**
 * The rows above a title of which the report says nothing, if there are several: a title says what the report does. A single one may be a title that is
 * put otherwise, and the next one the line below it. The report ends before row `end`.
 */
function aboveTitle(text: string, rows: readonly Row[], furniture: ReadonlyMap<number, Furniture>, end: number): readonly number[] {
  const body = rows.slice(0, TOP).findIndex((row, i) => !furniture.has(i) && row.end - row.start >= PARAGRAPH);
  if (body < 3) return [];
  const said = wordsIn(text.slice(rows[body]!.start, Math.min(rows[body]!.start + OPENING, rows[end]?.start ?? text.length))), strange: number[] = [];
  for (let i = 0; i < body; i++) {
    const line = text.slice(rows[i]!.start, rows[i]!.end);
    if (furniture.has(i) || findDate(line)) continue;
    const words = [...wordsIn(line)], shared = words.filter(word => said.has(word)).length;
    // a sentence of which the report goes on to speak is the report's own, and so may be the lines above it
    if (shared >= 2 && 2 * shared >= words.length) return strange.length > 1 && !ENDS.test(line) ? strange : [];
    if (markdownLevel(text, rows[i]!) > 0 || isFact(text, rows[i]!)) return [];
    if (3 * shared <= words.length) strange.push(i);
  }
  return [];
}

const FACTS = Object.values(FIELDS);

/** Whether a row is a field that tells something of the meeting. */
function isFact(text: string, row: Row): boolean {
  const field = readField(text, row);
  return field !== null && FACTS.some(keys => keys.has(field.key));
}

/** The longer words of a stretch of text, in small letters. */
function wordsIn(stretch: string): ReadonlySet<string> {
  return new Set(stretch.toLowerCase().match(/\p{L}{4,}/gu));
}

/** From which row on a page lists other reports below the last paragraph; the number of rows where it does not. */
function othersFrom(text: string, rows: readonly Row[], furniture: ReadonlyMap<number, Furniture>): number {
  let first = rows.length, headlines = 0;
  while (first > 0 && rows.length - first < TAIL) {
    const row = rows[first - 1]!;
    if (row.end - row.start >= PARAGRAPH) break;
    const line = text.slice(row.start, row.end);
    if (!furniture.has(first - 1)) {
      if (ENDS.test(line)) break;
      if (!HEADS.test(line) || PERSON.test(line) || isFact(text, row)) return rows.length;
      if (line.split(' ').length >= HEADLINE && !isDateLine(line)) headlines++;
    }
    first--;
  }
  const last = rows[first - 1];
  return headlines >= 2 && last && last.end - last.start >= LAST_PARAGRAPH && ENDS.test(text.slice(last.end - 4, last.end)) ? first : rows.length;
}

/** A headline has so many words; rows with fewer are the names of the page's rooms. */
const HEADLINE = 5;
/** How a sentence of the report ends; a headline may ask. */
const ENDS = /[.!…][”"’»)\]]*$/u;
/** How a headline begins and ends; what ends with a colon leads to a list of the report's own. */
const HEADS = /^[\p{Lu}\p{N}"“«'’].*[^:;,]$/u;
/** Somebody with an office or a body behind the name, as those present are listed. */
const PERSON = /^(?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}.’'-]*(?:,| [–—-] | \()/u;
