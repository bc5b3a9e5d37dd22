/** A stretch of a comparison: in both texts, only in the text then, or only in the text now. */
export interface DiffPart {
  readonly kind: 'same' | 'then' | 'now';
  readonly text: string;
}

/** Edits over which two texts are told apart as wholes: the comparison takes time and memory that grow with their square. */
const MOST_EDITS = 400;

/**
 * What became of a passage, word by word: the shortest way from the text then to the text now (E. W. Myers, An O(ND)
 * difference algorithm and its variations, Algorithmica 1, 1986). Texts with little in common come back as two whole
 * parts after what they share at both ends.
 */
export function changedDiff(then: string, now: string): readonly DiffPart[] {
  const a = words(then), b = words(now);
  let lead = 0, tail = 0;
  while (lead < a.length && lead < b.length && a[lead] === b[lead]) lead++;
  while (tail < a.length - lead && tail < b.length - lead && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const middle = between(a.slice(lead, a.length - tail), b.slice(lead, b.length - tail));
  return joined([...a.slice(0, lead).map(same), ...middle, ...a.slice(a.length - tail).map(same)]);
}

const same = (text: string): DiffPart => ({ kind: 'same', text });

/** Words, runs of white space and single other characters. */
function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

function between(a: readonly string[], b: readonly string[]): readonly DiffPart[] {
  const whole: readonly DiffPart[] = [...a.map((text): DiffPart => ({ kind: 'then', text })), ...b.map((text): DiffPart => ({ kind: 'now', text }))];
  if (a.length === 0 || b.length === 0) return whole;
  const most = Math.min(a.length + b.length, MOST_EDITS), trace: Int32Array[] = [];
  // For each diagonal k (words of `a` less words of `b`) how far in `a` one gets with this many edits.
  const reach = new Int32Array(2 * most + 3), middle = most + 1;
  for (let edits = 0; edits <= most; edits++) {
    trace.push(reach.slice(middle - edits - 1, middle + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      let x = k === -edits || (k !== edits && reach[middle + k - 1]! < reach[middle + k + 1]!) ? reach[middle + k + 1]! : reach[middle + k - 1]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, trace);
    }
  }
  return whole;
}

function walkBack(a: readonly string[], b: readonly string[], trace: readonly Int32Array[]): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  let x = a.length, y = b.length;
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const reach = trace[edits]!, middle = edits + 1, k = x - y;
    const down = k === -edits || (k !== edits && reach[middle + k - 1]! < reach[middle + k + 1]!);
    const fromK = down ? k + 1 : k - 1, fromX = reach[middle + fromK]!;
    const afterX = down ? fromX : fromX + 1;
    while (x > afterX) { x--; y--; parts.push(same(a[x]!)); }
    if (down) parts.push({ kind: 'now', text: b[--y]! });
    else parts.push({ kind: 'then', text: a[--x]! });
  }
  while (x > 0) parts.push(same(a[--x]!));
  return parts.reverse();
}

/** Neighbours of one kind as one part; within a change what was comes before what is. */
function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const out: { kind: DiffPart['kind']; text: string }[] = [];
  let then = '', now = '';
  const flush = (): void => {
    if (then) out.push({ kind: 'then', text: then });
    if (now) out.push({ kind: 'now', text: now });
    then = now = '';
  };
  for (const { kind, text } of parts) {
    if (kind === 'then') then += text;
    else if (kind === 'now') now += text;
    else {
      flush();
      const last = out.at(-1);
      if (last?.kind === 'same') last.text += text; else out.push({ kind, text });
    }
  }
  flush();
  return out;
}
