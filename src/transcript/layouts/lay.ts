import { type Span, span } from '../../base/span';
import { trimBoth } from '../../base/trim';
import { detectLayout, isCaptions } from '../detect';
import { readField, readHeader } from '../header';
import { HEAD as WORDS } from '../lexicon/head';
import { FIELDS, NOT_SPEAKERS, TRANSCRIPTS } from '../lexicon/labels';
import type { Furniture, Section } from '../model';
import { cueBy } from '../moved';
import { readOpening } from '../opening-words';
import { wrapWidth } from '../paragraphs';
import { firstOf, type Shifting, shifting, whereAgain } from '../shifting';
import { bareName } from './bare-name';
import { layCaptions } from './captions';
import { captionsAgain, placedCaptions } from './captions-again';
import { findFurniture } from './furniture';
import { blockBy, laidTurnBy } from './ground';
import { isCapitals, looksLikeHeading, markdownLevel } from './headings';
import type { Laid, LaidBefore } from './laid';
import { type Block, type HeaderFacts, type LaidTurn, NO_HEADER } from './laid-parts';
import { type Look, lookAt } from './look';
import { findFrame } from './page-frame';
import { nameLabels } from './name-speakers';
import { findHeadline, isLetterhead, isSeat, layReadout, type ReadoutGround } from './readout';
import { readoutAgain } from './readout-again';
import type { Row } from './rows';
import { foldLabel, shapeOf } from './shape';
import { layTimedLines } from './timed-lines';
import { layTurns, type RowKinds } from './turns';
import { placedTurns, turnsAgain, type TurnsGround } from './turns-again';

/** How many rows from the top may belong to a header. */
const HEADER_ROWS = 60;
/** How many rows at the top of a narrative may head it. */
const TOP_ROWS = 8;
const NOTHING: Laid = Object.freeze({ layout: null, blocks: shifting([], blockBy), turns: shifting([], laidTurnBy), cues: shifting([], cueBy), apart: [], headed: [], sections: [], furniture: [], header: NO_HEADER, problems: [] });

/**
 * Takes a text apart: which layout it has, its blocks, turns, cues, sections, furniture and header. Total and linear.
 * `fileName` settles captions by extension; `layout` is what `detectLayout` says of the text, or what a person has said it is. `before` is the
 * version whose look was kept in that of this one.
 */
export function lay(text: string, fileName = '', layout = detectLayout(text, fileName), look = (): Look => lookAt(text), before: LaidBefore | null = null): Laid {
  if (layout === null) return NOTHING;
  const make = (parts: Pick<Laid, 'blocks' | 'header' | 'furniture'> & Partial<Laid>): Laid => {
    const { blocks } = parts, where = (holds: (block: Block) => boolean, known: 'apart' | 'headed'): readonly number[] => whereAgain(blocks, holds, before && { list: before.laid.blocks, where: before.laid[known] }, before?.common.by ?? 0);
    const apart = where(({ turn }) => turn < 0, 'apart'), headed = where(({ kind }) => kind === 'title' || kind === 'heading', 'headed');
    return { layout, turns: NOTHING.turns, cues: NOTHING.cues, apart, headed, sections: sectionsOf(text, blocks, headed), problems: [], ...parts };
  };
  if (isCaptions(text, fileName)) return make({ header: NO_HEADER, ...before && captionsAgain(text, fileName, before) || placedCaptions(layCaptions(text, fileName)) });
  const { front, rows, chosen, marks, kept } = look(), wording = findFurniture(text, rows, marks);
  const found = layout === 'readout' ? new Map([...wording, ...findFrame(text, rows, wording)]) : wording;
  const isFurniture = (i: number): boolean => found.has(i);
  const furniture = (more: readonly Furniture[] = []): readonly Furniture[] => [...found.values(), ...front ? [{ span: front.span, why: 'front-matter' as const }] : [], ...more].sort((a, b) => a.span.start - b.span.start);
  if (layout === 'readout') {
    const headline = findHeadline(text, rows, found), ground: ReadoutGround = { rows, headline, furniture: found, width: wrapWidth(text, rows) };
    const known = before?.laid.readout && readoutAgain(text, ground, before.laid.readout, before.laid.blocks, kept);
    const header = readHeader(text, front, { rows: topOf(rows, found).filter(row => row.end - row.start < 200), headline, furniture: found, allRows: rows });
    return make({ blocks: known ?? shifting(layReadout(text, ground), blockBy), header, furniture: furniture(), readout: ground });
  }
  const first = Math.min(chosen.speakers[0]?.row ?? 0, HEADER_ROWS), headline = findTurnsTitle(text, rows, first, isFurniture);
  const header = readHeader(text, front, { rows: rows.slice(0, first), headline, furniture: found, allRows: rows });
  if (layout === 'captions') {
    const { cues, blocks } = layTimedLines(text, rows, chosen, isFurniture);
    return make({ cues: shifting(cues, cueBy), blocks: shifting(blocks, blockBy), furniture: furniture(), ...withOpening(text, header, blocks[0]?.span.start ?? 0, NOTHING.turns, null) });
  }
  const ground: TurnsGround = { rows, headline, furniture: found, chosen }, kinds: RowKinds = { isFurniture, headingAt: i => isFurniture(i) ? null : headingAt(text, rows[i]!, headline) };
  const spoken = before?.laid.spoken, laid = spoken && turnsAgain(text, ground, spoken.ground, spoken.laid, kept, kinds) || placedTurns(layTurns(text, rows, chosen, kinds));
  return make({ blocks: laid.blocks, turns: laid.turns, ...withOpening(text, header, laid.turns.length ? laid.turns.at(0).textSpan.start : 0, laid.turns, before), furniture: furniture(laid.furniture), spoken: { ground, laid } });
}

/** The first rows of a narrative behind those that frame its page. */
function topOf(rows: readonly Row[], furniture: ReadonlyMap<number, Furniture>): readonly Row[] {
  let first = 0;
  while (furniture.get(first)?.why === 'boilerplate') first++;
  return rows.slice(first, first + TOP_ROWS);
}

/** Adds what the first words say where the header says nothing, and completes names that the labels have in full. */
function withOpening(text: string, header: HeaderFacts, from: number, turns: Shifting<LaidTurn>, before: LaidBefore | null): Pick<Laid, 'header' | 'opening'> {
  const first = shifting(firstOf(turns, 40), laidTurnBy), naming = nameLabels(text, first, header, before?.laid.opening ? { ...before, naming: before.laid.opening } : null);
  const speakers = first.items.map(({ label }) => naming.byLabel.get(label)!.speaker), opening = readOpening(text, from, first.items, speakers);
  const key = (name: string): string => foldLabel(name).replace(/-/gu, ' ');
  const people = header.people.map(person => {
    const full = speakers.map(bareName).find(name => key(name).startsWith(`${key(person.name)} `));
    return full ? { ...person, name: full } : person;
  });
  const told = {
    ...header, people, host: header.host ?? opening.host, title: header.title ?? opening.title, titleSpan: header.titleSpan ?? opening.titleSpan,
    date: header.date ?? opening.date, dateSpan: header.dateSpan ?? opening.dateSpan,
  };
  return { header: told, opening: naming };
}

/** What a title may begin with, and a colon behind it. */
const HEADINGS = new RegExp(`^(?:${WORDS.kinds})$`, 'iu');

/** A field whose name is set bold. */
const BOLD_KEY = /^(\*\*|__)\p{L}[^*_:\n]{1,40}(?:\1:|:\1)/u;

/** Whether a row is a header's field; a title may have a colon too. */
function isHeaderField(text: string, row: Row): boolean {
  const field = readField(text, row);
  return BOLD_KEY.test(text.slice(row.start, Math.min(row.end, row.start + 60))) || field !== null && !HEADINGS.test(field.key) && (NOT_SPEAKERS.has(field.key) || shapeOf(field.key) === 'role' || Object.values(FIELDS).some(keys => keys.has(field.key)));
}

/** Whether a row is set in columns, or numbers a document: it heads a page and titles nothing. */
function isColumns(text: string, row: Row): boolean {
  const line = text.slice(row.start, Math.min(row.end, row.start + 200));
  return /\S {4,}\S/u.test(line) || !/\p{L}{4}/u.test(line);
}

/** A title that goes on in the next line (`PRESS BRIEFING BY`). */
const GOES_ON = new RegExp(String.raw`\s(?:${WORDS.goesOn})$`, 'iu');

/** The heading that titles a transcript: a first-level heading, or a headline before the first label; what stands twice is a page's own. */
function findTurnsTitle(text: string, rows: readonly Row[], first: number, isFurniture: (row: number) => boolean): readonly Row[] {
  const lineOf = (i: number): string => text.slice(rows[i]!.start, Math.min(rows[i]!.end, rows[i]!.start + 120));
  for (let i = 0; i < first; i++) {
    const row = rows[i]!, level = markdownLevel(text, row);
    if (isFurniture(i) || isHeaderField(text, row) || isColumns(text, row) || i + 1 < first && lineOf(i) === lineOf(i + 1) || i > 0 && lineOf(i) === lineOf(i - 1) || TRANSCRIPTS.has(foldLabel(lineOf(i)))) continue;
    if (level === 0 && (isLetterhead(lineOf(i)) || i + 1 < first && isSeat(lineOf(i), lineOf(i + 1))) && findTurnsTitle(text, rows.slice(i + 1, first), first - i - 1, at => isFurniture(i + 1 + at)).length > 0) continue;
    if (level === 0 && (!looksLikeHeading(text, row) || !/\s/u.test(text.slice(row.start, row.end))) || level > 1 && (i > 0 || HEADINGS.test(lineOf(i).replace(/^#+ */u, '')))) continue;
    const next = rows[i + 1];
    return next && i + 1 < first && next.gap === 0 && GOES_ON.test(lineOf(i)) && looksLikeHeading(text, next) ? [row, next] : [row];
  }
  return [];
}

/** What a row is that has no label and heads what follows: the title, a Markdown heading, a part of minutes with a colon or a line of capitals after a blank line. */
function headingAt(text: string, row: Row, headline: readonly Row[]): 'title' | 'heading' | null {
  if (headline.includes(row)) return 'title';
  const isHeading = markdownLevel(text, row) > 0 || row.gap > 0 && text[row.end - 1] === ':' && isPart(text, row) || row.gap > 0 && isCapitals(text.slice(row.start, Math.min(row.end, row.start + 120))) && looksLikeHeading(text, row);
  return isHeading ? 'heading' : null;
}

/** Whether a row only names a part of minutes (`Action items:`). */
const isPart = (text: string, { start, end }: Row): boolean => end - start <= 40 && NOT_SPEAKERS.has(foldLabel(trimBoth(text.slice(start, end), /[\s:*_]/u)));

/** Sections from heading blocks; a section ends where the next heading of its level or above begins. Linear. */
function sectionsOf(text: string, blocks: Shifting<Block>, headed: readonly number[]): readonly Section[] {
  const sections: Section[] = [], open: number[] = [];
  const closeFrom = (level: number, at: number): void => {
    while (open.length > 0 && sections[open.at(-1)!]!.level >= level) {
      const i = open.pop()!;
      sections[i] = { ...sections[i]!, span: span(sections[i]!.span.start, at) };
    }
  };
  for (const i of headed) {
    if (blocks.items[i]!.kind !== 'heading') continue;
    const { span: s } = blocks.at(i);
    const level = markdownLevel(text, { ...s, indent: 0, gap: 0 }) || 1, titleSpan = bare(text, s);
    if (titleSpan.end === titleSpan.start) continue;
    closeFrom(level, s.start);
    open.push(sections.length);
    sections.push({ title: text.slice(titleSpan.start, titleSpan.end).replace(/\s+/gu, ' '), titleSpan, span: span(s.start, text.length), level });
  }
  return sections;
}

/** A heading without the marks around it. */
function bare(text: string, { start, end }: Span): Span {
  let from = start, to = end;
  while (from < to && /[#*_\s]/u.test(text[from]!)) from++;
  while (to > from && /[#*_\s]/u.test(text[to - 1]!)) to--;
  return span(from, to);
}
