import { span } from '../../base/span';
import { findDate, isDateLine } from '../header-dates';
import type { Furniture } from '../model';
import type { Row } from './rows';

type Why = Furniture['why'];
/** Furniture lines are short; longer ones are text. */
const LONGEST = 160;
/** How many rows from the top and from the end may be furniture by their wording alone. */
const TOP = 14, TAIL = 12;

const COUNTER = /^[•·●*\-–—|]?\s*(?:\d{1,3}(?:[ ,.]\d{3})*|\d{1,2}:\d\d(?::\d\d)?)\s*(?:views?|comments?|likes?|shares?|min(?:utes?)? read|просмотр\p{L}*|комментари\p{L}*)?$/iu;
const VIEWS = /^(?:views?|comments?|shares?|likes?|reads?|reading time|просмотр(?:ов|ы)|комментари[ий]|время чтения)\s*(?::\s*)?\d[\d ,.]*\p{L}{0,8}$/iu;
const PRICE = /^(?:[$€£¥₽]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[A-Z]{3}|[$€£¥₽%]))(?:\s*[+-]\d[\d.,]*%?|\s+\d[\d.,]*%?)?$/u;
const SHARE = /^[•·*\-–|\s]*(?:share(?: (?:this|on|via|with|article|page|story)\b.{0,30})?|tweet|print(?: (?:this|page|version|article)\b.{0,20})?|e-?mail(?: this)?|copy link|save|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|viber|vk|follow us.{0,40}|subscribe.{0,40}|sign up.{0,60}|read (?:more|also|next)\b.{0,80}|related (?:articles?|stories|news|topics|content|links)|more (?:news|stories)|back to (?:top|list|news)|download(?: pdf| as pdf)?|listen(?: to (?:this )?article)?|skip to (?:main )?content|(?:go|back) to (?:the )?main (?:site|page)|full version|home|menu|search|breadcrumb|previous|next|previous article|next article|поделиться|печать|версия для печати|читайте также.{0,60}|подписаться.{0,40}|наверх|скачать)(?:\s*[|•·,/]\s*(?:share|tweet|print|e-?mail|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|vk))*[\s:]*$/iu;
const BOILERPLATE = /^(?:for immediate release|(?:press|news|media) releases?(?:,? (?:no\.?|№|nr\.?|#)? ?\d[\d/.-]*)?|(?:release id|visitor counter)\b.{0,60}|\(release id.{0,60}|press statement|distributed by\b.{0,100}|(?:©|\(c\)|copyright)\s?.{0,120}|all rights reserved.{0,40}|photos?:.{0,100}|photo (?:by|credit).{0,80}|image:.{0,80}|(?:media |press )?contacts?:.{0,100}|attachments?|disclaimer|original (?:link|document).{0,60}|permalink.{0,60}|transcribed by\b.{0,80}|https?:\/\/\S{4,140}|\S.{1,58} (?:started|stopped) transcription|transcription ended after .{1,20}|this (?:editable )?(?:transcript|article|content|document) (?:was|is|has been) .{0,110}|source:? .{0,40}|###|# # #|-? ?(?:end|ends|30)(?:\s+\d{1,2}:\d\d\s?[ap]\.?m\.?(?: [a-z]{2,4})?)? ?-?|[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}|пресс-релиз|фото:.{0,80}|источник:.{0,60})$/iu;
const PIPED = /\|.{0,40}(?:press|news|release|statement|distributed|published|readout|пресс)/iu;
/** Who publishes, and when: `Agency | 3 May 2024`. */
const MASTHEAD = /^[\p{L}.& ]{2,30} \| (?:\p{L}{3,9}\.? )?[\p{N}/.-]{1,10}(?:,? [\p{L}\p{N}.,: ]{2,30})?$/u;
/** What a text is, and when it came out: `News Release - May 3, 2024`. */
const RELEASED = /^(?:press|news|media) (?:release|statement|note)s?\s?(?:[-–—:|,]\s?|\s)[\p{L}\d ,./]{6,24}$/iu;
const PAGE = /^(?:.{2,90}\s{3,}page\s+\d{1,5}|page\s+\d{1,5}\s{3,}.{2,90}|\[{1,2}\s*pages?\s+[\w-]+\s*\]{1,2}|page\s+\d{1,5}(?:\s+of\s+\d{1,5})?|стр\.?\s*\d{1,4}|[-–—]\s*\d{1,4}\s*[-–—])$/iu;
/** Without digits only brackets number a page: `[page iv]`. */
const DIGIT = /\d/u;
const RECORD = /^(?:\[{1,2}[^\]]{2,120}\]{1,2}|\{\s*time\s*\}\s*\d{3,4}|from the [\p{L} ]{4,60} (?:through|via) .{4,100})$/iu;
const RULE = /^(?:[_=*~-]\s?){3,}$/u;
const SOUND = /^[([*♪]+\s*(?:laughter|applause|music|cheers?|cheering|pause|silence|crosstalk|inaudible|laughs|laughing|break|recess|booing|смех|аплодисменты|музыка|пауза)[^)\]]{0,40}[)\]*♪.]+$/iu;

/** In which language is spoken and at what time, as parliaments of two languages mark it. */
const HANSARD = /^(?:\[(?:english|translation|text|français|traduction|texte|expand)\]|[●•]?\s*\(\d{4}\))$/iu;

/** Words of buttons that share a page. */
const BUTTON = /^(?:share|tweet|print|e-?mail|copy|link|save|pdf|download|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|viber|vk|поделиться|печать)$/iu;

/** Whether a line is a page's menu: several buttons, languages or steps from the home page (`Home / News / Visits`). */
function isMenu(line: string): boolean {
  const parts = line.split(/[|»›>]|\s[/·•]\s/u).map(part => part.trim()).filter(Boolean);
  if (parts.length >= 3 && parts.every(part => part.length <= 40 && !/[.!?:]$/u.test(part)) && !findDate(line) && (/^(?:home|main|start|главная)$/iu.test(parts[0]!) || parts.every(part => part.split(' ').length <= 2))) return true;
  const first = /[^\s:,|•·]+/u.exec(line)?.[0];
  if (first === undefined || !BUTTON.test(first)) return false;
  const words = line.split(/[\s:,|•·]+/u).filter(Boolean);
  return words.length >= 2 && words.every(word => BUTTON.test(word));
}

/** Heads of a list of other pages at the end of one. */
const OTHERS = /^(?:other|latest|more|related|recent|further|top) (?:news|stories|articles|materials|releases|events)$|^(?:другие|последние|похожие) (?:новости|материалы|события)$|^(?:see also|читайте также|новости по теме):?$/iu;
/** Names of a page's own rooms, alone on a line at the top. */
const ROOM = /^(?:briefing room|press (?:room|office|corner|cent(?:re|er))|news ?room|news|statements and releases|speeches and (?:statements|remarks)|media cent(?:re|er)|readouts?|office of the (?:spokesperson|press secretary|spokesman))$/iu;

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
