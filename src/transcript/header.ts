import { type Span, span } from '../base/span';
import { foldSpace, trimEnd } from '../base/trim';
import { readAttendees } from './attendees';
import type { FrontMatter } from './front-matter';
import { findDate, isDateLine } from './header-dates';
import type { HeaderFacts } from './layouts/laid-parts';
import type { Row } from './layouts/rows';
import { foldLabel } from './layouts/shape';
import type { Furniture } from './model';
import { HEAD as WORDS } from './lexicon/head';
import { FIELDS } from './lexicon/labels';

/** A title is not longer than this (UTF-16 code units). */
const LONGEST_TITLE = 240;
/** Front matter keys, in the order in which they are believed. */
const KEYS = {
  title: ['title', 'subject', 'episode_title', 'episode title', 'name'], date: ['date', 'meeting_date', 'recorded', 'published', 'pubdate', 'publish_date', 'published_at'],
  place: ['place', 'location', 'venue'], host: ['host', 'hosts', 'moderator', 'chair', 'interviewer'], source: ['source', 'publisher', 'channel', 'show', 'podcast'],
  people: ['speakers', 'speaker', 'guests', 'guest', 'participants', 'attendees', 'people', 'host', 'hosts', 'interviewee'],
};

/** A line about a period, whose last day is not that of the meeting: `for the quarter ended March 31, 2024`. */
const PERIOD = new RegExp(String.raw`\b(?:${WORDS.period})\b`, 'iu');

/** Whether a line is about a period: it says so, or tells two days of different years (`12/3/2019 - 4/9/2023`). */
function isPeriod(line: string): boolean {
  if (PERIOD.test(line)) return true;
  const from = findDate(line), until = from && findDate(line.slice(from.end));
  return !!until && /^ ?[-–—] ?$/u.test(line.slice(from.end, from.end + until.start)) && from.value.slice(0, 4) !== until.value.slice(0, 4);
}

interface Found { readonly text: string; readonly span: Span }

/** The value of a header field (`Date: …`, `**Date:** …`, `Date | …`) on one row, with the field's name folded; `null` for other rows. */
export function readField(text: string, row: Row): { key: string; value: Found } | null {
  const line = text.slice(row.start, Math.min(row.end, row.start + 400)), match = /^[#*_>\s-]*([\p{L}][\p{L}/ ]{1,28}?)[*_\s]*:[*_]*(?:\s+|$)/u.exec(line);
  if (!match) return null;
  const value = trimEnd(line.slice(match[0].length), /[*_\s]/u), at = row.start + match[0].length;
  return { key: foldLabel(match[1]!), value: { text: value, span: span(at, at + value.length) } };
}

/** The text of a heading without Markdown marks and number signs, and where it stands. */
export function headingText(text: string, row: Row): Found {
  const line = text.slice(row.start, row.end), lead = /^[#*_\s=]*/u.exec(line)![0].length, body = trimEnd(line.slice(lead), /[\s#*_=]/u);
  return { text: foldSpace(body), span: span(row.start + lead, row.start + lead + body.length) };
}

/** What the rows before the meeting's own words tell. `headline` is the row that titles the text, if one does. */
export interface HeaderRows {
  readonly rows: readonly Row[];
  readonly headline: readonly Row[];
  readonly furniture: ReadonlyMap<number, Furniture>;
  readonly allRows: readonly Row[];
}

/** Reads what a header says outright: front matter, fields, the title, lists of people, datelines and running heads. Linear in the header. */
export function readHeader(text: string, front: FrontMatter | null, { rows, headline, furniture, allRows }: HeaderRows): HeaderFacts {
  const field = (keys: readonly string[]): Found | null => {
    for (const key of keys) {
      const value = front?.fields.get(key)?.[0];
      if (value && value.text !== '' && value.text.length <= LONGEST_TITLE) return value;
    }
    return null;
  };
  const fields = rows.map(row => readField(text, row)).filter(found => found !== null && found.value.text !== '') as { key: string; value: Found }[];
  const fieldOf = (keys: ReadonlySet<string>): Found | null => fields.find(found => keys.has(found.key))?.value ?? null;
  const first = headline[0], last = headline.at(-1);
  const written: Found | null = first && last ? first === last ? headingText(text, first) : { text: text.slice(first.start, last.end).replace(/\s+/gu, ' '), span: span(first.start, last.end) } : null;
  const title = field(KEYS.title) ?? written ?? fieldOf(FIELDS.title);
  const place = field(KEYS.place) ?? fieldOf(FIELDS.place);
  const host = field(KEYS.host) ?? fieldOf(FIELDS.host);
  const listed = readAttendees(text, rows);
  const fronted = KEYS.people.flatMap(key => front?.fields.get(key) ?? []).filter(value => /^\p{Lu}[^:;]{2,60}$/u.test(value.text))
    .map(value => ({ name: value.text, span: value.span, initials: null, roles: [] }));
  const seen = new Set<string>();
  const people = [...fronted, ...listed].filter(person => !seen.has(foldLabel(person.name)) && seen.add(foldLabel(person.name)));
  const date = findHeaderDate();
  const published = [...furniture.values()].filter(f => f.why === 'dateline').map(f => findDate(text.slice(f.span.start, f.span.end))).find(d => d) ?? null;
  return {
    title: title?.text ?? null, titleSpan: title?.span ?? null, date: date?.value ?? null, dateSpan: date?.span ?? null,
    place: place?.text ?? null, host: host && people.length >= 0 ? host.text : null, people,
    source: (field(KEYS.source) ?? fieldOf(FIELDS.source))?.text ?? null, published: published?.value ?? null,
  };

  /** The day of a title with the year of a line that holds nothing but a date, near the turn of the year the one before or behind. */
  function withYear(day: string): string {
    const full = rows.map(row => row.end - row.start < 100 && isDateLine(text.slice(row.start, row.end)) ? findDate(text.slice(row.start, row.end))?.value ?? '' : '').find(value => /^\d/u.test(value));
    if (full === undefined) return day;
    const months = Number(day.slice(2, 4)) - Number(full.slice(5, 7));
    return `${Number(full.slice(0, 4)) + (months > 9 ? -1 : months < -9 ? 1 : 0)}${day.slice(1)}`;
  }

  function findHeaderDate(): { value: string; span: Span } | null {
    const inText = (found: Found | null): { value: string; span: Span } | null => {
      const date = found && findDate(found.text);
      return date ? { value: date.value, span: found.span } : null;
    };
    const stated = inText(field(KEYS.date)) ?? inText(fieldOf(FIELDS.date)) ?? inText(title);
    if (stated) return stated.value.startsWith('--') ? { ...stated, value: withYear(stated.value) } : stated;
    const lines = [...rows.filter(row => row.end - row.start < 200 && (isDateLine(text.slice(row.start, row.end)) || /^[[({]/u.test(text.slice(row.start, row.start + 1)))), ...rows.filter(row => row.end - row.start < 120)];
    for (const row of lines) {
      const date = inText({ text: text.slice(row.start, row.end), span: span(row.start, row.end) });
      if (date && !date.value.startsWith('--') && !isPeriod(text.slice(row.start, row.end))) return date;
    }
    for (const [i, f] of furniture) {
      const row = allRows[i]!;
      if (f.why === 'running-head') {
        const date = inText({ text: text.slice(row.start, row.end), span: f.span });
        if (date && !date.value.startsWith('--')) return date;
      }
    }
    return null;
  }
}
