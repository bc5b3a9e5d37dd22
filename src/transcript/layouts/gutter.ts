import type { Row } from './rows';

/** A page of print has so many lines at most; so many rows at least make a gutter, and so much of the text. */
const MOST_LINES = 60, FEWEST = 12, SHARE = 0.6;
/** Where every second or third line of a page has a number, so many rows do, and of the rows that begin with digits such a share counts up. */
const SHARE_OF_SOME = 0.3, COUNTS_UP = 0.9;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const NUMBER = /^(\d{1,2})(?:\s|$)/u;

/** A mark that begins a row: it is nobody's label and no word. */
const MARKS = '•·●▪◦`';

/**
 * What stands before the words of most rows and belongs to none of them: the numbers of lines, or one mark (a bullet before each paragraph of a
 * page, a backtick before each line that a machine has read from print). Linear in the rows.
 */
export function withoutGutter(text: string, rows: readonly Row[]): readonly Row[] {
  return withoutMarks(text, withoutNumbers(text, rows));
}

/** Cuts off the one mark that most rows begin with; rows that hold nothing else are blank lines. */
function withoutMarks(text: string, rows: readonly Row[]): readonly Row[] {
  const mark = markOfMost(text, rows);
  return mark === null ? rows : cutOff(text, rows, rows.map(({ start }) => text[start] === mark ? 1 : 0));
}

/** The mark that so many rows begin with that it tells nothing of them; `null` for none. */
function markOfMost(text: string, rows: readonly Row[]): string | null {
  const counts = new Map<string, number>();
  for (const { start } of rows) if (MARKS.includes(text[start]!)) counts.set(text[start]!, (counts.get(text[start]!) ?? 0) + 1);
  for (const [mark, count] of counts) if (count >= Math.max(FEWEST, rows.length * SHARE)) return mark;
  return null;
}

/**
 * Court reporters number the lines of a page: where most rows begin with numbers that count up and begin anew, or fewer of which nearly all do, one
 * of them alone on its row, the numbers are cut off and lines that hold nothing else are blank lines. Other rows stay as they are. Linear in the rows.
 */
function withoutNumbers(text: string, rows: readonly Row[]): readonly Row[] {
  const digits = countDigits(text, rows);
  if (digits < Math.max(FEWEST, rows.length * SHARE_OF_SOME)) return rows;
  let numbered = 0, before = 0, alone = false;
  const lengths = rows.map(row => {
    const match = isDigit(text.charCodeAt(row.start)) ? NUMBER.exec(text.slice(row.start, Math.min(row.end, row.start + 3))) : null;
    const line = match ? Number(match[1]) : -1;
    if (line < 0 || line > MOST_LINES) return 0;
    if (line === before + 1 || line === 1) numbered++;
    before = line;
    alone ||= row.end === row.start + match![1]!.length;
    return match![1]!.length;
  });
  const fewest = alone && numbered >= digits * COUNTS_UP ? SHARE_OF_SOME : SHARE;
  if (numbered < Math.max(FEWEST, rows.length * fewest)) return rows;
  return cutOff(text, rows, lengths);
}

/** The rows without so many code units at their beginnings; those of which nothing is left are blank lines. */
function cutOff(text: string, rows: readonly Row[], lengths: readonly number[]): readonly Row[] {
  const bare: Row[] = [];
  let gap = 0;
  rows.forEach((row, i) => {
    let start = row.start + lengths[i]!;
    while (start < row.end && /\s/u.test(text[start]!)) start++;
    if (start < row.end) bare.push({ start, end: row.end, indent: lengths[i]! > 0 ? start - row.start : row.indent, gap: row.gap + gap });
    gap = start < row.end ? 0 : gap + row.gap + 1;
  });
  return bare;
}

/** How many rows begin with a digit. */
function countDigits(text: string, rows: readonly Row[]): number {
  let count = 0;
  for (const { start } of rows) if (isDigit(text.charCodeAt(start))) count++;
  return count;
}
