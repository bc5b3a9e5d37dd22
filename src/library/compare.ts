import type { Span } from '../base/span';
import { sentenceStarts } from '../transcript/sentences';
import { tokenize } from '../transcript/tokens';
import type { Figure, Transcript } from '../transcript/model';

/** One account of a meeting: its text and what was read in it. */
export interface Account {
  readonly text: string;
  readonly transcript: Transcript;
}

/** A sentence of one account with what it names and claims. */
export interface Passage {
  readonly span: Span;
  readonly text: string;
  /** Full names, each once. */
  readonly names: readonly string[];
  readonly figures: readonly Figure[];
}

/** A figure that one account gives otherwise than the other: of the same kind and unit, with another value. */
export interface Difference {
  readonly left: Figure;
  readonly right: Figure;
}

/** Passages that say the same in both accounts, or one that only one account has. */
export interface Row {
  readonly left: Passage | null;
  readonly right: Passage | null;
  /** How alike the two are, 0 to 1; 0 for a passage that stands alone. */
  readonly likeness: number;
  readonly differences: readonly Difference[];
  /** Names that only one side of a pair has. */
  readonly leftNames: readonly string[];
  readonly rightNames: readonly string[];
}

/** Two accounts aligned; rows in the order of the left account, what only the right has after its own neighbour. */
export interface Comparison {
  readonly rows: readonly Row[];
  /** The share of each account's passages that stand in the other, 0 to 1. */
  readonly leftShared: number;
  readonly rightShared: number;
}

/** Sentences shorter than this many letters ("He agreed.") are alike by chance and pair only beside another pair. */
const SHORT = 24;
/** Two passages pair at this likeness; when each is the other's likest, or beside another pair, at less. Chosen on invented pairs of accounts. */
const ALIKE = 0.3, MUTUAL = 0.14, NEAR = 0.1;
/** A figure says more about what a sentence is about than a word does. */
const FIGURE_WEIGHT = 1.5;
/** Short words are mostly the language's own (`more`, `some`), whatever the language. */
const SHORT_WORD_WEIGHT = 0.4;

/**
 * Aligns two accounts of one meeting sentence by sentence. Two sentences are alike by the rare words, names and figures
 * (the same, or of about the same size) that they share (the cosine of their weights), so that other words, another order, and, through names and figures,
 * another language do not hide that they tell the same. Work is bounded by the pairs that share something rare.
 */
export function compare(left: Account, right: Account): Comparison {
  const a = passagesOf(left), b = passagesOf(right);
  const features = { a: a.map(passage => featuresOf(passage, left.transcript)), b: b.map(passage => featuresOf(passage, right.transcript)) };
  const weigh = weights([...features.a, ...features.b]);
  const norms = { a: features.a.map(f => norm(f, weigh)), b: features.b.map(f => norm(f, weigh)) };
  const candidates = likelyPairs(features.a, features.b, weigh).map(([i, j, dot]) => ({ i, j, likeness: dot / (norms.a[i]! * norms.b[j]! || 1) }));
  candidates.sort((x, y) => y.likeness - x.likeness || x.i - y.i || x.j - y.j);
  const toB = new Map<number, { j: number; likeness: number }>(), usedB = new Map<number, number>();
  const pair = (i: number, j: number, likeness: number): void => { toB.set(i, { j, likeness }); usedB.set(j, i); };
  const long = (i: number, j: number): boolean => a[i]!.text.length >= SHORT && b[j]!.text.length >= SHORT;
  const bestOfA = new Map<number, number>(), bestOfB = new Map<number, number>();
  for (const { i, j } of candidates) { if (!bestOfA.has(i)) bestOfA.set(i, j); if (!bestOfB.has(j)) bestOfB.set(j, i); }
  for (const { i, j, likeness } of candidates) {
    const enough = bestOfA.get(i) === j && bestOfB.get(j) === i ? MUTUAL : ALIKE;
    if (likeness >= enough && long(i, j) && !toB.has(i) && !usedB.has(j)) pair(i, j, likeness);
  }
  for (const { i, j, likeness } of candidates) {
    if (likeness < NEAR || toB.has(i) || usedB.has(j)) continue;
    const before = toB.get(i - 1), after = toB.get(i + 1);
    if ((before && Math.abs(before.j + 1 - j) <= 1) || (after && Math.abs(after.j - 1 - j) <= 1)) pair(i, j, likeness);
  }
  return { rows: rowsOf(a, b, toB, usedB, datesOf(left), datesOf(right)), leftShared: a.length ? toB.size / a.length : 0, rightShared: b.length ? toB.size / b.length : 0 };
}

/** The sentences of an account in order; furniture and labels are left out. */
export function passagesOf({ text, transcript }: Account): readonly Passage[] {
  const { furniture, turns, layout } = transcript;
  const areas: Span[] = layout !== 'readout' && turns.length ? turns.map(turn => turn.textSpan) : linesOfText(text).filter(line => !furniture.some(f => f.span.start < line.end && line.start < f.span.end));
  const passages: Passage[] = [];
  let entity = 0, figure = 0;
  for (const area of areas) {
    const tokens = tokenize(text.slice(area.start, area.end)), starts = sentenceStarts(tokens, transcript.language);
    for (let s = 0; s < starts.length; s++) {
      const last = s + 1 < starts.length ? starts[s + 1]! - 1 : tokens.count - 1;
      if (last < starts[s]!) continue;
      const span = { start: area.start + tokens.starts[starts[s]!]!, end: area.start + tokens.ends[last]! };
      const names = new Set<string>(), figures: Figure[] = [];
      for (; entity < transcript.entities.length && transcript.entities[entity]!.span.start < span.end; entity++) if (transcript.entities[entity]!.span.start >= span.start) names.add(transcript.entities[entity]!.name);
      for (; figure < transcript.figures.length && transcript.figures[figure]!.span.start < span.end; figure++) if (transcript.figures[figure]!.span.start >= span.start) figures.push(transcript.figures[figure]!);
      passages.push({ span, text: text.slice(span.start, span.end), names: [...names], figures });
    }
  }
  return passages;
}

type Features = ReadonlySet<string>;

/** Words are compared by their first letters: enough to do without endings in English and Russian. */
const STEM = 6;

/** What a passage is about: word stems, names, figures. */
function featuresOf(passage: Passage, transcript: Transcript): Features {
  const features = new Set<string>();
  for (const word of passage.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []) features.add(word.slice(0, STEM));
  for (const name of passage.names) {
    const code = transcript.names.find(known => known.name === name)?.code;
    features.add(`name:${code ?? name.toLowerCase()}`);
  }
  for (const { unit, kind, value } of passage.figures) {
    features.add(`figure:${unit ?? kind}:${JSON.stringify(value)}`);
    const size = typeof value === 'number' ? value : Array.isArray(value) && typeof value[1] === 'number' ? value[1] : 0;
    if (unit && size > 0) features.add(`about:${unit}:${Math.round(Math.log10(size) * 10)}`);
  }
  return features;
}

/** The weight of a feature: the rarer among all passages, the more (inverse document frequency, Spärck Jones 1972). */
function weights(all: readonly Features[]): (feature: string) => number {
  const counts = new Map<string, number>();
  for (const features of all) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return feature => Math.log(1 + all.length / (counts.get(feature) ?? 1)) * (feature.startsWith('figure:') ? FIGURE_WEIGHT : feature.length < STEM ? SHORT_WORD_WEIGHT : 1);
}

function norm(features: Features, weigh: (feature: string) => number): number {
  let sum = 0;
  for (const feature of features) sum += weigh(feature) ** 2;
  return Math.sqrt(sum);
}

/** Pairs that share a feature, with the sum of shared squared weights; features that stand nearly everywhere make no pair. */
function likelyPairs(a: readonly Features[], b: readonly Features[], weigh: (feature: string) => number): readonly (readonly [number, number, number])[] {
  const where = new Map<string, number[]>();
  b.forEach((features, j) => { for (const feature of features) { const list = where.get(feature); if (list) list.push(j); else where.set(feature, [j]); } });
  const common = Math.max(8, Math.ceil(b.length / 4));
  const pairs: [number, number, number][] = [];
  a.forEach((features, i) => {
    const dots = new Map<number, number>();
    for (const feature of features) {
      const list = where.get(feature);
      if (!list || list.length > common) continue;
      for (const j of list) dots.set(j, (dots.get(j) ?? 0) + weigh(feature) ** 2);
    }
    for (const [j, dot] of dots) pairs.push([i, j, dot]);
  });
  return pairs;
}

function rowsOf(a: readonly Passage[], b: readonly Passage[], toB: ReadonlyMap<number, { j: number; likeness: number }>, usedB: ReadonlyMap<number, number>, leftDates: readonly string[], rightDates: readonly string[]): readonly Row[] {
  const alone = new Map<number, number[]>();
  let anchor = -1;
  b.forEach((_, j) => {
    const i = usedB.get(j);
    if (i !== undefined) { anchor = i; return; }
    const list = alone.get(anchor);
    if (list) list.push(j); else alone.set(anchor, [j]);
  });
  const only = (anchored: number): Row[] => (alone.get(anchored) ?? []).map(j => ({ left: null, right: b[j]!, likeness: 0, differences: [], leftNames: [], rightNames: b[j]!.names }));
  const rows: Row[] = only(-1);
  a.forEach((left, i) => {
    const match = toB.get(i), right = match ? b[match.j]! : null;
    rows.push({
      left, right, likeness: match?.likeness ?? 0, differences: right ? differencesOf(left.figures.filter(untold(rightDates)), right.figures.filter(untold(leftDates))) : [],
      leftNames: right ? left.names.filter(name => !right.names.includes(name)) : left.names, rightNames: right ? right.names.filter(name => !left.names.includes(name)) : [],
    });
    rows.push(...only(i));
  });
  return rows;
}

function datesOf({ transcript }: Account): readonly string[] {
  return transcript.figures.flatMap(({ kind, value }) => (kind === 'date' && typeof value === 'string' ? [value] : []));
}

/** Whether a figure is no date of the other account: a day that both tell, wherever they do, is none on which they differ. */
function untold(dates: readonly string[]): (figure: Figure) => boolean {
  const same = (a: string, b: string): boolean => a === b || (a.startsWith('--') && b.endsWith(a.slice(1))) || (b.startsWith('--') && a.endsWith(b.slice(1)));
  return ({ kind, value }) => kind !== 'date' || typeof value !== 'string' || !dates.some(date => same(date, value));
}

/** Figures of the same kind and unit whose values differ, once those that agree are set aside; years alone are left out, for a text names several. */
function differencesOf(left: readonly Figure[], right: readonly Figure[]): readonly Difference[] {
  const same = (x: Figure, y: Figure): boolean => x.kind === y.kind && x.unit === y.unit && !isYear(x) && !isYear(y);
  const isYear = ({ kind, value }: Figure): boolean => kind === 'date' && typeof value === 'string' && value.length === 4;
  const equal = (x: Figure, y: Figure): boolean => same(x, y) && JSON.stringify(x.value) === JSON.stringify(y.value);
  const leftOver = left.filter(x => !right.some(y => equal(x, y))), rightOver = right.filter(y => !left.some(x => equal(x, y)));
  const differences: Difference[] = [];
  for (const x of leftOver) {
    const at = rightOver.findIndex(y => same(x, y));
    if (at >= 0) differences.push({ left: x, right: rightOver.splice(at, 1)[0]! });
  }
  return differences;
}

function linesOfText(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) if (match[0].trim()) lines.push({ start: match.index, end: match.index + match[0].length });
  return lines;
}
