import type { FigureKind } from '../model';
import { TokenKind } from '../tokens';
import type { Scan } from './scan';

/** How many words a subject may have, and how far before the figure its verb may stand. */
const MOST_WORDS = 4, FURTHEST = 14;

/**
 * What a figure is about, by simple marks of the sentence: the words counted (`55 MAZ buses`), what follows `of` or `in`
 * (`5 tonnes of grain`, `$500 million in trade`), else the words before the verb (`trade amounted to`). `null` where none are found.
 */
export function subjectOf(scan: Scan, kind: FigureKind, first: number, end: number): string | null {
  if (kind === 'date' || kind === 'time') return null;
  if (kind === 'count' || kind === 'ordinal') return nounsFrom(scan, end) ?? (kind === 'count' ? subjectBefore(scan, first) : null);
  const link = scan.word(end);
  // "in trade", but not "in July"
  const next = scan.word(end + 1);
  const dated = scan.tables.months.has(next) || scan.kind(end + 1) === TokenKind.Number || scan.kind(end + 2) === TokenKind.Number && scan.tables.isIn('yearCues', next);
  const linked = scan.tables.isIn('subjectLinks', link) && !dated ? nounsFrom(scan, end + 1) : null;
  return linked ?? subjectBefore(scan, first);
}

function isContent(scan: Scan, index: number): boolean {
  const kind = scan.kind(index);
  return kind >= 0 && kind <= TokenKind.Caps && !scan.tables.isIn('subjectStops', scan.word(index)) && !scan.tables.isIn('subjectVerbs', scan.word(index));
}

/** The run of words from a token on. */
function nounsFrom(scan: Scan, index: number): string | null {
  let start = index;
  if (/^[-‑]$/.test(scan.raw(start)) && scan.isGlued(start)) start++;
  if (scan.tables.isIn('determiners', scan.word(start)) && !isContent(scan, start)) start++;
  let at = start;
  while (at < start + MOST_WORDS && (isContent(scan, at) || at > start && scan.raw(at) === '-' && scan.isGlued(at) && isContent(scan, at + 1))) at++;
  return scan.end(at - 1) - scan.start(start) < 2 || at === start ? null : scan.text.slice(scan.start(start), scan.end(at - 1)).replace(/\s+/g, ' ');
}

/** The subject of the verb nearest before the figure: the words its clause begins with, or those right before it where a preposition opens the clause. */
function subjectBefore(scan: Scan, first: number): string | null {
  const { isIn } = scan.tables;
  let at = first - 1, verb = -1;
  for (; at >= 0 && at >= first - FURTHEST; at--) {
    if (/^[.!?;:]+$/.test(scan.raw(at)) || scan.kind(at) === TokenKind.Mark) break;
    if (isIn('subjectVerbs', scan.word(at))) { verb = at; break; }
  }
  if (verb < 0) return null;
  while (isIn('subjectVerbs', scan.word(verb - 1))) verb--;
  let opening = verb;
  while (opening > 0 && opening > verb - FURTHEST && !opensClause(scan, opening - 1)) opening--;
  if (!isIn('prepositions', scan.word(opening))) {
    let start = opening;
    while (start < verb && !isContent(scan, start)) start++;
    if (start < verb) return nounsFrom(scan, start);
  }
  let start = verb;
  while (start > verb - MOST_WORDS && isContent(scan, start - 1)) start--;
  return start === verb ? null : scan.text.slice(scan.start(start), scan.end(verb - 1)).replace(/\s+/g, ' ');
}

/** Whether a clause begins behind a token: a mark, or a word such as `that`. */
function opensClause(scan: Scan, index: number): boolean {
  const kind = scan.kind(index);
  return kind === TokenKind.Mark || kind === TokenKind.Punct && scan.raw(index) !== '-' || scan.tables.isIn('clauseWords', scan.word(index));
}
