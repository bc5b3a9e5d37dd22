/** The best place of a pattern in a text that nearly holds it: offsets in that text, and how many edits lie between. */
export interface NearMatch {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/*
 * Bit-parallel edit distance after G. Myers, A fast bit-vector algorithm for approximate string matching based on
 * dynamic programming, J. ACM 46 (1999), in blocks of 32 rows after H. Hyyrö, Explaining and extending the
 * bit-parallel approximate string matching algorithm of Myers (2001). Units are UTF-16 code units.
 */

/** For each code unit of a pattern the rows it stands in, a word of 32 rows for each block. */
function rowsOf(pattern: string, blocks: number): ReadonlyMap<number, Int32Array> {
  const rows = new Map<number, Int32Array>();
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i);
    let words = rows.get(unit);
    if (!words) rows.set(unit, words = new Int32Array(blocks));
    words[i >> 5]! |= 1 << (i & 31);
  }
  return rows;
}

/**
 * Runs over a text and tells for each column the edit distance between the pattern and the text that ends there: from
 * any beginning, or from the text's own beginning when `anchored`. Time: text length times pattern length / 32.
 */
function columns(text: string, pattern: string, anchored: boolean, visit: (end: number, errors: number) => void): void {
  const blocks = (pattern.length + 31) >> 5, rows = rowsOf(pattern, blocks);
  const positive = new Int32Array(blocks).fill(-1), negative = new Int32Array(blocks);
  const none = new Int32Array(blocks), lastRow = 1 << ((pattern.length - 1) & 31);
  let score = pattern.length;
  visit(0, score);
  for (let at = 0; at < text.length; at++) {
    const words = rows.get(text.charCodeAt(at)) ?? none;
    let carry = anchored ? 1 : 0;
    for (let b = 0; b < blocks; b++) {
      const p = positive[b]!, m = negative[b]!;
      const eq = words[b]! | (carry < 0 ? 1 : 0), vertical = words[b]! | m;
      const horizontal = (((eq & p) + p) ^ p) | eq;
      let up = m | ~(horizontal | p), down = p & horizontal;
      const row = b === blocks - 1 ? lastRow : 1 << 31;
      const next = ((up & row) !== 0 ? 1 : 0) - ((down & row) !== 0 ? 1 : 0);
      up = (up << 1) | (carry > 0 ? 1 : 0);
      down = (down << 1) | (carry < 0 ? 1 : 0);
      positive[b] = down | ~(vertical | up);
      negative[b] = up & vertical;
      carry = next;
    }
    score += carry;
    visit(at + 1, score);
  }
}

function reversed(text: string): string {
  let out = '';
  for (let i = text.length - 1; i >= 0; i--) out += text[i];
  return out;
}

/** The stretch of a text nearest to a pattern, if it is at most `most` edits away; of equally near ones the one whose end is nearest to `expected`. */
export function nearest(text: string, pattern: string, most: number, expected = 0): NearMatch | undefined {
  if (pattern === '') return undefined;
  let errors = most + 1, end = -1;
  columns(text, pattern, false, (at, score) => {
    if (score < errors || (score === errors && end >= 0 && Math.abs(at - expected) < Math.abs(end - expected))) { errors = score; end = at; }
  });
  if (end < 0) return undefined;
  const reach = Math.min(end, pattern.length + errors), behind = reversed(text.slice(end - reach, end));
  let length = 0, least = Infinity;
  columns(behind, reversed(pattern), true, (at, score) => {
    if (score < least || (score === least && Math.abs(at - pattern.length) < Math.abs(length - pattern.length))) { least = score; length = at; }
  });
  return { start: end - length, end, errors };
}

/** How many edits lie between two texts. */
export function editsBetween(one: string, other: string): number {
  if (one === '') return other.length;
  let edits = one.length;
  columns(other, one, true, (_, score) => { edits = score; });
  return edits;
}

/** How alike two contexts are, from 0 to 1, both read from their beginning; what the longer one has beyond the other does not count. */
export function alikeFromStart(context: string, text: string): number {
  if (context === '' || text.startsWith(context)) return 1;
  let least = context.length;
  columns(text, context, true, (_, score) => { least = Math.min(least, score); });
  return 1 - least / context.length;
}

/** The same from their ends: how alike what stands before two passages is. */
export function alikeFromEnd(context: string, text: string): number {
  return text.endsWith(context) ? 1 : alikeFromStart(reversed(context), reversed(text));
}
