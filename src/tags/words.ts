/** A run of words that stayed, went or came. */
export interface Difference {
  readonly kind: 'same' | 'gone' | 'new';
  readonly words: string;
}

/** Longer differing middles than this (in words) are shown as one replacement: the table below is quadratic. */
const MOST_WORDS = 400;

/** How a text became another, word by word: a longest common subsequence between what begins and what ends the same. */
export function differences(before: string, after: string): readonly Difference[] {
  const a = wordsOf(before), b = wordsOf(after);
  let head = 0, tail = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const gone = a.slice(head, a.length - tail), come = b.slice(head, b.length - tail);
  const middle = gone.length > MOST_WORDS || come.length > MOST_WORDS
    ? [...gone.map(word => ({ kind: 'gone' as const, words: word })), ...come.map(word => ({ kind: 'new' as const, words: word }))]
    : middleOf(gone, come);
  const same = (words: readonly string[]): Difference => ({ kind: 'same', words: words.join('') });
  return joined([same(a.slice(0, head)), ...middle, same(a.slice(a.length - tail))]);
}

function middleOf(gone: readonly string[], come: readonly string[]): readonly Difference[] {
  const width = come.length + 1, longest = new Uint16Array((gone.length + 1) * width);
  for (let i = gone.length - 1; i >= 0; i--) for (let j = come.length - 1; j >= 0; j--) {
    longest[i * width + j] = gone[i] === come[j] ? longest[(i + 1) * width + j + 1]! + 1 : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  }
  const found: Difference[] = [];
  let i = 0, j = 0;
  while (i < gone.length || j < come.length) {
    if (i < gone.length && j < come.length && gone[i] === come[j]) { found.push({ kind: 'same', words: gone[i]! }); i++; j++; }
    else if (i < gone.length && (j === come.length || longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)) found.push({ kind: 'gone', words: gone[i++]! });
    else found.push({ kind: 'new', words: come[j++]! });
  }
  return found;
}

/** Words with the white space behind them. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

function joined(parts: readonly Difference[]): readonly Difference[] {
  const runs: { kind: Difference['kind']; words: string }[] = [];
  for (const { kind, words } of parts) {
    if (!words) continue;
    const last = runs.at(-1);
    if (last?.kind === kind) last.words += words; else runs.push({ kind, words });
  }
  return runs;
}
