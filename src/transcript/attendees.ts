import { remembered } from '../base/remembered';
import { type Span, span } from '../base/span';
import { trimEnd } from '../base/trim';
import type { FrontMatter } from './front-matter';
import type { Row } from './layouts/rows';
import { bareName, isGiven } from './layouts/bare-name';
import { foldLabel, shapeOf } from './layouts/shape';
import { ATTENDEES, FIELDS, ROLES } from './lexicon/labels';
import { NAMING as WORDS } from './lexicon/naming';

/** What may head a list: a few words, then a colon or the end of the row; and the most that it takes up (UTF-16 code units). */
const HEAD = /^[#*_\s-]{0,12}([^:*_]{3,40}?)[*_\s]{0,8}(:[*_\s]*|$)/u, LONGEST_HEAD = 64;
/** Whether a row is short enough to be a head, or has a colon where a head would have it. */
const mayHaveHead = (line: string): boolean => line.length <= LONGEST_HEAD || line.slice(0, LONGEST_HEAD).includes(':');
/** Initials, and behind blanks or a dash whose they are. */
const LEGEND = /^(\p{Lu}{2,4})(?:\s{2,}|\s?[–—=]\s?|\t)(?=\p{Lu}\p{Ll})/u;

/** Somebody whom a header names. */
export interface Person {
  readonly name: string;
  readonly span: Span;
  /** As the text abbreviates the name in its labels ("AWB"). */
  readonly initials: string | null;
  readonly roles: readonly string[];
}

/** How many rows from the top may list people. */
export const HEADER_ROWS = 60;
/** A list of people is not longer than this many rows. */
const LONGEST_LIST = 80;
/** How many rows from the top may name who holds an office, each on its own, and how long such a row is at most (UTF-16 code units). */
const TITLE_ROWS = 12, LONGEST_HOLDER = 100;
/** A name, a comma and an office, without a sentence. */
const HOLDER = /^[^,.:;]{4,50}, [^.:;!?]{3,90}[,\p{L}]$/u;
/** A row of a list is not longer than this (UTF-16 code units); a paragraph of names may be. */
const LONGEST_ROW = 4000;

/** What stands in the name of a body with its short form in brackets, and in nobody's: `Council of the Union (CU)`. */
const OF = new RegExp(String.raw`\s(?:${WORDS.over}|${WORDS.the}|${WORDS.and})\s`, 'u');
/** A name with its titles, up to what sets off the rest of an entry. */
const NAME = new RegExp(String.raw`^(?:(?:${WORDS.shortTitles})\.\s?)*[^,(–—:;|]{2,60}?(?=\s{0,3}(?:[,(–—:;|]|\s-{1,2}\s|$))`, 'u');
/** `Simon Ash MP`, `Ada Lind KC OBE`: a seat and honours behind a name in full. */
const HONOURED = /^(\p{Lu}\S* (?:\S+ )*\p{Lu}\p{Ll}[\p{L}’'-]+)(?: \p{Lu}{2,3})+$/u;
/** What stands between the last two names of a row. */
const AND = new RegExp(` (?:${WORDS.and}|&) `, 'uy');

/** Reads one entry of a list: `Name`, `Name (AWB)`, `Name, office`, `Name – office`, `Name (office)`, `1. Name`; `null` where no name stands. */
function readPerson(text: string, start: number, end: number): Person | null {
  const raw = text.slice(start, end), lead = /^(?:[-*•–—]\s*|\d{1,2}[.)]\s+)?[*_\s]*/u.exec(raw)![0].length;
  const body = trimEnd(raw.slice(lead), /[\s*_;,.]/u);
  const whole = NAME.exec(body)?.[0].trim(), name = whole && (HONOURED.exec(whole)?.[1] ?? whole);
  if (!name) return null;
  const shape = shapeOf(name);
  if (shape !== 'person' && shape !== 'titled' && shape !== 'caps') return null;
  const rest = body.slice(whole.length), bracket = /^\s*\(([^)]{1,80})\)/u.exec(rest), initials = bracket && /^\p{Lu}[\p{Lu}\p{Ll}]{1,4}$/u.test(bracket[1]!) && bracket[1] === bracket[1]!.toUpperCase() ? bracket[1]! : null;
  const office = (bracket?.[1] ?? rest).replace(/^\s*(?:[,–—:;|(]|-{1,2})\s*/u, '').replace(/\)$/u, '').replace(/[*_]/gu, '').replace(/\s+/gu, ' ').trim();
  // `Mayor Ada Lind`: the office goes to the roles, a courtesy title nowhere.
  const bare = bareName(name), own = name.endsWith(bare) ? name.slice(0, -bare.length).trim() : '', kept = own === '' ? name : bare;
  const at = start + lead + body.indexOf(name) + name.length - kept.length, roles = initials || office === '' || office.length > 120 ? [] : [office];
  return { name: kept.replace(/\s+/gu, ' '), span: span(at, at + kept.length), initials, roles: ROLES.has(foldLabel(own)) ? [...roles, own] : roles };
}

/** `| Ada Lind | AL | Norland Ports |`: a row of a table with somebody's name in one cell and the initials in another. */
function readCells(text: string, start: number, end: number): Person | null {
  let at = start + 1, named: Person | null = null, initials: string | null = null;
  for (const cell of text.slice(start + 1, end).split('|')) {
    const words = cell.trim(), from = at + cell.indexOf(words);
    if (initials === null && /^\p{Lu}{2,4}$/u.test(words)) initials = words;
    else named ??= readPerson(text, from, from + words.length);
    at += cell.length + 1;
  }
  return named && initials?.[0] === bareName(named.name)[0] ? { ...named, initials } : null;
}

function isAnd(text: string, at: number): boolean {
  AND.lastIndex = at;
  return AND.test(text);
}

/** Cuts a row of names at commas, semicolons and `and`, brackets left whole. */
function* cuts(text: string, start: number, end: number): Generator<readonly [number, number]> {
  const semicolons = text.slice(start, end).includes(';');
  let from = start, depth = 0;
  for (let i = start; i < end; i++) {
    const c = text[i];
    if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (c === ';' || (!semicolons && c === ',') || (c === ' ' && isAnd(text, i)))) {
      yield [from, i];
      from = c === ' ' ? text.indexOf(' ', i + 1) + 1 : i + 1;
    }
  }
  yield [from, end];
}

/** `Councillors Ada Lind, Bo Carr` between semicolons: what looks like the office of the first are further names. */
function othersOf(text: string, person: Person, start: number, end: number): readonly Person[] {
  const rest = text.slice(person.span.end, end);
  if (!/^\p{L}+s\s/u.test(text.slice(start, end)) || !/^\s*,/u.test(rest)) return [];
  const parts = rest.split(','), others: Person[] = [];
  let at = person.span.end;
  for (const part of parts) {
    const other = part.trim() === '' ? null : readPerson(text, at + part.length - part.trimStart().length, at + part.length);
    if (part.trim() !== '' && !other) return [];
    if (other) others.push(other);
    at += part.length + 1;
  }
  return others;
}

function peopleOfRow(text: string, start: number, end: number): Person[] {
  const people: Person[] = [];
  for (const [from, to] of cuts(text, start, end)) {
    let at = from;
    while (at < to && /[\s*_]/u.test(text[at]!)) at++;
    const person = readPerson(text, at, to), listed = person ? othersOf(text, person, at, to) : [];
    if (person) people.push(...listed.length > 0 ? [{ ...person, roles: [] }, ...listed] : [person]);
  }
  return people;
}

/**
 * Reads the people whom the rows of a header list: after a head like `Attendees:`, one on a row or all on one, or a row of names with initials
 * in brackets. `rows` are those of the header alone. Linear.
 */
export function readAttendees(text: string, rows: readonly Row[]): readonly Person[] {
  const people: Person[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (row.end - row.start > LONGEST_ROW) continue;
    const line = text.slice(row.start, row.end), head = mayHaveHead(line) ? HEAD.exec(line) : null, inBrackets = line.includes('(');
    const key = head ? foldLabel(head[1]!) : '', legend = LEGEND.exec(line);
    // `AL     Ada Lind, chair`: the initials that label turns stand first
    if (legend) {
      const person = readPerson(text, row.start + legend[0].length, row.end);
      if (person) { people.push({ ...person, initials: legend[1]! }); continue; }
    }
    const ofTable = line.startsWith('|') ? readCells(text, row.start, row.end) : null;
    if (ofTable) people.push(ofTable);
    else if (head && (isListHead(key) || FIELDS.people.has(key))) {
      const own = peopleOfRow(text, row.start + head[0].length, row.end);
      if (own.length > 0) people.push(...own.length === 1 && line.includes(',') && own[0]!.roles.length === 0 ? peopleOfRow(text, row.start + head[0].length, row.end) : own);
      else i = readList(text, rows, i + 1, people) - 1;
    } else if (head?.[2]!.includes(':') && shapeOf(head[1]!) === 'role') {
      // `Chair: Name` says who holds the office that labels turns.
      const holder = readPerson(text, row.start + head[0].length, row.end);
      if (holder) people.push({ ...holder, roles: [head[1]!.trim(), ...holder.roles] });
    } else if (inBrackets && (line.match(/\p{L} ?\(\p{Lu}{2,5}\)/gu) ?? []).length >= 2) people.push(...peopleOfRow(text, row.start, row.end).filter(person => person.initials && !OF.test(person.name)));
    else if (inBrackets && /^[-*•\s]*[\p{L}.'’ -]{3,50} \(\p{Lu}{2,5}\)$/u.test(line)) people.push(...peopleOfRow(text, row.start, row.end).filter(person => person.initials));
    else if (i < TITLE_ROWS && row.end - row.start < LONGEST_HOLDER) {
      // `Ada Lind, President of the Bank,` on a row of its own under the title
      const holder = readPerson(text, row.start, row.end), next = rows[i + 1];
      if (holder && HOLDER.test(line) && shapeOf(holder.name) === 'person' && isGiven(holder.name.split(' ')[0]!) && (holder.roles[0] ?? '').split(' ', 3).some(word => ROLES.has(foldLabel(word))) && (!next || next.gap > 0 || next.end - next.start < LONGEST_HOLDER)) people.push(holder);
    }
  }
  return people;
}

const OF_TWO_WORDS = new RegExp(String.raw`^(?!(?:${WORDS.not}) )\p{L}+ \p{L}+$`, 'u');

/** `Present`, `Directors present`: the head of a list of those who are there. */
const isListHead = (key: string): boolean => ATTENDEES.has(key) || (OF_TWO_WORDS.test(key) && ATTENDEES.has(key.slice(key.indexOf(' ') + 1)));

/** Reads the rows under a head as people until one is none; gives the index behind the last. */
function readList(text: string, rows: readonly Row[], from: number, people: Person[]): number {
  let i = from;
  for (; i < rows.length && i < from + LONGEST_LIST; i++) {
    const row = rows[i]!;
    if (row.end - row.start > 200 || (row.gap > 0 && i > from && !/^[-*•]/u.test(text.slice(row.start, row.start + 1)))) break;
    const several = peopleOfRow(text, row.start, row.end), one = readPerson(text, row.start, row.end);
    if (!one) break;
    if (several.length > 1 && several.every(person => person.roles.length === 0) && one.roles.length === 0) people.push(...several); else people.push(one);
  }
  return i;
}

const NICK = /^\p{L}[\p{L}\p{N}_-]{1,20}$/u;

/** Single names and nicks that a row under or behind a head lists (`Present`, then `ada, bo_carr, Cy (chair)`), folded as labels are. */
function nicksOf(text: string, rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row, i) => {
    const line = row.end - row.start > LONGEST_ROW ? '' : text.slice(row.start, row.end);
    if (!mayHaveHead(line)) return [];
    const [head, ...rest] = line.split(':'), next = rows[i + 1];
    if (!ATTENDEES.has(foldLabel(head!)) || (rest.length === 0 && (!next || next.end - next.start > LONGEST_ROW))) return [];
    const names = (rest.length > 0 ? rest.join(':') : text.slice(next!.start, next!.end)).replace(/ ?\([^()]{1,60}\)/gu, '').split(/[,;]/u).map(name => name.trim()).filter(Boolean);
    return names.length > 1 && names.every(name => NICK.test(name)) ? names.map(foldLabel) : [];
  });
}

/** A role right before whoever holds it, and how much may stand between (UTF-16 code units). */
const FIELD = /=[*_]*:[*_\s]*$/u, FIELD_MARKS = 8;

/** Whom front matter and the lists at the head of a text name. */
export interface KnownPeople {
  /** The same for texts that name the same people. */
  readonly key: string;
  /** Whether a label is the name or the initials of one of them. */
  readonly isKnown: (name: string) => boolean;
}

/** Reads whom front matter and the lists at the head of a text name; those of the version `before` where they are the same. */
export function knownPeople(text: string, front: FrontMatter | null, rows: readonly Row[], before: KnownPeople | null = null): KnownPeople {
  const people = readAttendees(text, rows.slice(0, HEADER_ROWS)), initials = new Set(people.map(person => person.initials));
  const nicks = nicksOf(text, rows.slice(0, HEADER_ROWS));
  const names = new Set([...front?.fields.get('speakers') ?? [], ...front?.fields.get('guests') ?? []].map(value => foldLabel(value.text)).concat(people.map(person => foldLabel(person.name)), nicks));
  // `Ada Lind` is listed, `Ada` and `Lind` label turns
  for (const person of people) for (const part of [bareName(person.name).split(' ')[0]!, bareName(person.name).split(' ').at(-1)!]) if (part.length > 2) names.add(foldLabel(part));
  // `Ada Lind (Chair)` is listed, `Chair` labels turns; `Chair: Ada Lind` is a field
  for (const { roles, span: { start } } of people) for (const role of roles) if (shapeOf(role) === 'role' && !FIELD.test(text.slice(Math.max(0, start - role.length - FIELD_MARKS), start).replace(role, '='))) names.add(foldLabel(role));
  const key = JSON.stringify([[...initials], [...names]]);
  return before?.key === key ? before : {
    key,
    isKnown: remembered(name => initials.has(name) || names.has(foldLabel(name)) || /^\p{Ll}+ \S+$/u.test(name) && names.has(foldLabel(name.slice(name.indexOf(' ') + 1))) || names.has(foldLabel(bareName(name)))),
  };
}
