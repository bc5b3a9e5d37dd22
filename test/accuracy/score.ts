import { overlap, type Span } from '../../src/base/span';
import type { Transcript } from '../../src/transcript/model';
import type { Gold, Item } from './gold';

/** Right answers over those asked for and those given. */
export interface Tally { gold: number; answers: number; right: number }
/** What was counted, by what is scored. */
export type Scores = Map<string, Tally>;

type Answer = Span & { readonly [field: string]: unknown };

/** The F1 measure; 1 where nothing was asked for and nothing given. */
export function f1({ gold, answers, right }: Tally): number {
  return gold + answers === 0 ? 1 : 2 * right / (gold + answers);
}

/** Adds the scores of one reading to `scores`; each difference goes to `miss`. What stands on furniture does not count. */
export function score(gold: Gold, got: Transcript, text: string, scores: Scores, miss: (what: string) => void): void {
  const add = (measure: string, tally: Tally): void => {
    const sum = scores.get(measure) ?? { gold: 0, answers: 0, right: 0 };
    scores.set(measure, { gold: sum.gold + tally.gold, answers: sum.answers + tally.answers, right: sum.right + tally.right });
  };
  const counted = <T extends Span>(items: readonly T[]): T[] => items.filter(item => !gold.furniture.some(line => overlap(line, item) > 0));
  const show = (item: Span): string => JSON.stringify(text.slice(item.start, item.end).slice(0, 70));
  const compare = (name: string, want: readonly Item[], have: readonly Answer[], fits: (g: Item, a: Answer) => number, checks: Record<string, (g: Item, a: Answer) => boolean>): void => {
    const pairs = match(want, have, fits);
    const used = new Set(pairs.values());
    want.forEach((item, i) => { if (!pairs.has(i)) miss(`${name} missed: ${show(item)}`); });
    have.forEach((item, j) => { if (!used.has(j)) miss(`${name} invented: ${show(item)}`); });
    add(`${name} found`, { gold: want.length, answers: have.length, right: pairs.size });
    for (const [check, isRight] of Object.entries(checks)) {
      let right = 0;
      for (const [i, j] of pairs) if (isRight(want[i]!, have[j]!)) right++; else miss(`${name} ${check}: ${show(want[i]!)} want ${brief(want[i]!)} have ${brief(have[j]!)}`);
      add(`${name}, right ${check}`, { gold: want.length, answers: have.length, right });
    }
  };
  const atLeast = (least: number) => (g: Item, a: Answer): number => { const s = similarity(g, a); return s >= least ? s : 0; };
  const sameKind = (g: Item, a: Answer): number => (g['kind'] === a['kind'] ? similarity(g, a) : 0);
  if (gold.quotes) compare('quotes', counted(gold.quotes.filter(q => q['type'] !== 'other')), counted(flat(got.quotes.filter(q => q.type !== 'other'))), atLeast(0.7), { speaker: same('speaker') });
  if (gold.turns) {
    const turns = flat(got.turns.map(turn => ({ ...turn, span: turn.labelSpan })));
    compare('turns', counted(gold.turns), counted(turns), (g, a) => (Math.abs(g.start - a.start) <= 2 ? 1 : 0), { speaker: same('speaker') });
  }
  if (gold.figures) compare('figures', counted(gold.figures), counted(flat(got.figures)), sameKind, {
    value: (g, a) => sameValue(g['value'], a['value']) && (g['unit'] ?? null) === a['unit'], modifier: (g, a) => (g['modifier'] ?? null) === a['modifier'],
  });
  if (gold.entities) compare('entities', counted(gold.entities), counted(flat(got.entities)), sameKind, {
    span: (g, a) => g.start === a.start && g.end === a.end, name: same('name'),
  });
  for (const field of ['title', 'date', 'place', 'host'] as const) {
    if (!(field in gold.meeting)) continue;
    const right = fold(gold.meeting[field]) === fold(got.meeting[field]);
    if (!right) miss(`meeting ${field}: want ${String(gold.meeting[field])} have ${String(got.meeting[field])}`);
    add('meeting fields', { gold: 1, answers: 1, right: right ? 1 : 0 });
  }
  const people = gold.meeting['participants'];
  if (Array.isArray(people)) {
    const want = new Set(people.map(fold)), have = new Set(got.meeting.participants.map(p => fold(p.name)));
    const right = [...want].filter(name => have.has(name)).length;
    if (right < want.size || right < have.size) miss(`participants: want ${[...want].join(', ')} have ${[...have].join(', ')}`);
    add('participants', { gold: want.size, answers: have.size, right });
  }
}

function flat(items: readonly { readonly span: Span }[]): Answer[] {
  return items.map(item => ({ ...item, ...item.span }));
}

/** Pairs each wanted item with at most one answer, the best fits first. */
function match(want: readonly Item[], have: readonly Answer[], fits: (g: Item, a: Answer) => number): Map<number, number> {
  const rows: { readonly fit: number; readonly i: number; readonly j: number }[] = [];
  want.forEach((g, i) => have.forEach((a, j) => { const fit = fits(g, a); if (fit > 0) rows.push({ fit, i, j }); }));
  rows.sort((x, y) => y.fit - x.fit);
  const pairs = new Map<number, number>(), used = new Set<number>();
  for (const { i, j } of rows) if (!pairs.has(i) && !used.has(j)) { pairs.set(i, j); used.add(j); }
  return pairs;
}

/** The shared part of two spans over what they cover together, 0 to 1. */
function similarity(a: Span, b: Span): number {
  const both = overlap(a, b);
  return both / (a.end - a.start + b.end - b.start - both || 1);
}

const same = (field: string) => (g: Item, a: Answer): boolean => fold(g[field]) === fold(a[field]);

/** Names are the same whatever their case, accents, titles and punctuation. */
function fold(value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/^(?:the|mr|mrs|ms|dr) /u, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((x, i) => sameValue(x, b[i]));
  return a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a)));
}

function brief(item: { readonly [field: string]: unknown }): string {
  return JSON.stringify(item['speaker'] ?? item['name'] ?? [item['value'], item['unit'] ?? null, item['modifier'] ?? null]);
}
