import { type Span, span } from '../../base/span';
import { detectLayout, isCaptions } from '../detect';
import { readFrontMatter } from '../front-matter';
import { readHeader, readField } from '../header';
import type { Furniture, Layout, Section } from '../model';
import { layCaptions } from './captions';
import { chooseLabels } from './choose';
import { findFurniture } from './furniture';
import { isCapitals, looksLikeHeading, markdownLevel } from './headings';
import { type Block, type Laid, type LaidTurn, NO_HEADER } from './laid';
import { findHeadline, layReadout } from './readout';
import { rowsOf, type Row } from './rows';
import { foldLabel } from './shape';
import { readAttendees } from '../attendees';
import { layTurns } from './turns';

/** How many rows from the top may belong to a header. */
const HEADER_ROWS = 60;
const NOTHING: Laid = Object.freeze({ layout: null, blocks: [], turns: [], cues: [], sections: [], furniture: [], header: NO_HEADER, problems: [] });

/**
 * Takes a text apart: which layout it has, its blocks, turns, cues, sections, furniture and header. Total and linear.
 * `fileName` settles captions by extension; `force` is set where a person has said that the text is a transcript.
 */
export function lay(text: string, fileName = '', force = false): Laid {
  const layout: Layout | null = detectLayout(text, fileName) ?? (force ? 'readout' : null);
  if (layout === null) return NOTHING;
  if (isCaptions(text, fileName)) {
    const captions = layCaptions(text, fileName);
    return { layout: 'captions', ...captions, sections: [], header: NO_HEADER };
  }
  const front = readFrontMatter(text), rows = rowsOf(text, front?.span.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0));
  const furniture = new Map(findFurniture(text, rows));
  const people = [...(front?.fields.get('speakers') ?? []).map(value => ({ name: value.text, initials: null })), ...readAttendees(text, rows.slice(0, HEADER_ROWS))];
  const initials = new Set(people.map(person => person.initials)), names = new Set(people.map(person => foldLabel(person.name)));
  const chosen = chooseLabels(text, rows, name => initials.has(name) || names.has(foldLabel(name)));
  const isFurniture = (i: number): boolean => furniture.has(i);
  const first = layout === 'turns' ? chosen.speakers[0]?.row ?? rows.length : rows.length;
  const headline = layout === 'turns' ? findTurnsTitle(text, rows, first, isFurniture) : findHeadline(text, rows, furniture);
  const headerRows = rows.slice(0, layout === 'turns' ? Math.min(first, HEADER_ROWS) : 8).filter((row, i) => layout === 'turns' || row.end - row.start < 200 || furniture.has(i));
  const header = readHeader(text, front, { rows: headerRows, headline, furniture, allRows: rows });
  const all: Furniture[] = [...furniture.values()];
  if (front) all.push({ span: front.span, why: 'front-matter' });
  let blocks: readonly Block[], turns: readonly LaidTurn[] = [];
  if (layout === 'turns') {
    const headings = new Set<number>();
    rows.forEach((row, i) => { if (markdownLevel(text, row) > 0 || headline.includes(row) || (row.gap > 0 && isCapitals(text.slice(row.start, Math.min(row.end, row.start + 120))) && looksLikeHeading(text, row))) headings.add(i); });
    const laid = layTurns(text, rows, chosen, { isFurniture, headings });
    turns = laid.turns;
    all.push(...laid.furniture);
    blocks = laid.blocks.map(block => headline[0] && block.span.start === headline[0].start ? { ...block, kind: 'title' as const } : block);
  } else blocks = layReadout(text, rows, headline, isFurniture);
  return { layout, blocks, turns, cues: [], sections: sectionsOf(text, blocks), furniture: all.sort((a, b) => a.span.start - b.span.start), header, problems: [] };
}

/** The heading that titles a transcript: a first-level heading, or a headline before the first label. */
function findTurnsTitle(text: string, rows: readonly Row[], first: number, isFurniture: (row: number) => boolean): readonly Row[] {
  for (let i = 0; i < Math.min(first, HEADER_ROWS); i++) {
    const row = rows[i]!;
    if (isFurniture(i) || readField(text, row)) continue;
    if (markdownLevel(text, row) === 1) return [row];
    if (markdownLevel(text, row) === 0 && looksLikeHeading(text, row) && text.slice(row.start, row.end).split(/\s+/u).length >= 2) return [row];
  }
  return [];
}

function sectionsOf(text: string, blocks: readonly Block[]): readonly Section[] {
  const headings = blocks.filter(block => block.kind === 'heading');
  const level = (s: Span): number => markdownLevel(text, { start: s.start, end: s.end, indent: 0, gap: 0 }) || 1;
  return headings.map((block, i) => {
    const own = level(block.span), next = headings.slice(i + 1, i + 200).find(other => level(other.span) <= own);
    const title = text.slice(block.span.start, block.span.end).replace(/^[#*_\s]+|[#*_\s]+$/gu, '');
    const at = text.indexOf(title, block.span.start);
    return { title: title.replace(/\s+/gu, ' '), titleSpan: span(at, at + title.length), span: span(block.span.start, next ? next.span.start : text.length), level: own };
  });
}
