import { inSlices } from '../../base/schedule';
import { featuresOf, type Features } from './about';
import { align, type Pair } from './align';
import { differ, type Difference, type NameDifference } from './differences';
import { fillBetween } from './parallel';
import { joined, passagesOf, type Account, type Passage } from './passages';

/** Passages that say the same in both accounts, or one that only one account has. */
export interface Row {
  readonly left: Passage | null;
  readonly right: Passage | null;
  /** How alike the two are, 0 to 1; 0 for a passage that stands alone, and for one paired by its place in a translation. */
  readonly likeness: number;
  readonly differences: readonly Difference[];
  readonly nameDifferences: readonly NameDifference[];
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

/**
 * Aligns two accounts of one meeting sentence by sentence. Two sentences are alike by the rare words, names and figures
 * (the same, or of about the same size) that they share, so that other words and another order do not hide that they tell the
 * same. Names are compared by sound, so that another alphabet does not either; of a translation, what stands between
 * two pairs is paired by order and length. What one account tells in one sentence and the other in several is one row.
 * Lets others work in between.
 */
export async function compare(left: Account, right: Account): Promise<Comparison> {
  const a = passagesOf(left), b = passagesOf(right), abroad = left.transcript.language !== right.transcript.language;
  const features = { a: [] as Features[], b: [] as Features[] };
  await inSlices(a, passage => { features.a.push(featuresOf(passage, left.transcript, abroad)); });
  await inSlices(b, passage => { features.b.push(featuresOf(passage, right.transcript, abroad)); });
  const found = await align(features.a, features.b, {
    // a title has the names of half the text
    alone: (i, j) => a[i]!.heads === b[j]!.heads && a[i]!.text.length >= SHORT && b[j]!.text.length >= SHORT,
    left: i => !a[i]!.heads, right: j => !b[j]!.heads,
  });
  const pairs = abroad ? fillBetween(found, a.map(({ text }) => text.length), b.map(({ text }) => text.length)) : found;
  const { figures, names } = differ(left, right, abroad);
  const rowOf = ({ left: [fromA, toA], right: [fromB, toB], likeness }: Pair): Row => {
    const one = joined(a.slice(fromA, toA), left.text), other = joined(b.slice(fromB, toB), right.text);
    return { left: one, right: other, likeness, differences: figures(one, other), nameDifferences: names(one, other) };
  };
  const sharedBy = (side: 'left' | 'right', of: number): number => (of ? pairs.reduce((sum, pair) => sum + pair[side][1] - pair[side][0], 0) / of : 0);
  return { rows: inOrder(a, b, pairs, rowOf), leftShared: sharedBy('left', a.length), rightShared: sharedBy('right', b.length) };
}

function inOrder(a: readonly Passage[], b: readonly Passage[], pairs: readonly Pair[], rowOf: (pair: Pair) => Row): readonly Row[] {
  const starting = new Map(pairs.map(pair => [pair.left[0], pair])), within = new Map<number, Pair>();
  for (const pair of pairs) for (let j = pair.right[0]; j < pair.right[1]; j++) within.set(j, pair);
  /** What only the right account has, by the pair that it follows there. */
  const alone = new Map<Pair | undefined, Passage[]>();
  let anchor: Pair | undefined;
  b.forEach((passage, j) => {
    const pair = within.get(j);
    if (pair) { anchor = pair; return; }
    const list = alone.get(anchor);
    if (list) list.push(passage); else alone.set(anchor, [passage]);
  });
  const only = (side: 'left' | 'right') => (passage: Passage): Row => ({ left: null, right: null, [side]: passage, likeness: 0, differences: [], nameDifferences: [] });
  const rows: Row[] = (alone.get(undefined) ?? []).map(only('right'));
  for (let i = 0; i < a.length;) {
    const pair = starting.get(i);
    if (pair) rows.push(rowOf(pair), ...(alone.get(pair) ?? []).map(only('right')));
    else rows.push(only('left')(a[i]!));
    i = pair ? pair.left[1] : i + 1;
  }
  return rows;
}
