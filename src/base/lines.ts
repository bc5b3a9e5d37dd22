import { countWhile } from './halving';

/** A place as editors count: line and character from 0, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The line starts of one text; turns offsets (UTF-16 code units) into positions and back. */
export interface Lines {
  /** How many lines there are; a text that ends in a line break has an empty last line. */
  readonly count: number;
  /** The position of an offset; offsets outside the text are moved to its nearer end. */
  positionAt(offset: number): Position;
  /** The offset of a position; a character past the line's end gives the line's end (before its line break). */
  offsetAt(position: Position): number;
  /** Where a line (from 0) starts. */
  startOf(line: number): number;
}

/** Reads the line starts of a text: `\n`, `\r\n` and lone `\r` each end a line, and a byte order mark takes no room, as in VS Code. Linear. */
export function linesOf(text: string): Lines {
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0, starts = [first];
  // asked for one after the other, the ends of lines are found several times as fast as by looking at each character
  for (let feed = text.indexOf('\n'), back = text.indexOf('\r'); feed >= 0 || back >= 0;) {
    const isFeed = back < 0 || feed >= 0 && feed <= back + 1, end = isFeed ? feed : back;
    starts.push(end + 1);
    if (back >= 0 && back <= end) back = text.indexOf('\r', end + 1);
    if (isFeed) feed = text.indexOf('\n', end + 1);
  }
  const endOf = (line: number): number => {
    if (line + 1 >= starts.length) return text.length;
    let end = starts[line + 1]! - 1;
    if (end > starts[line]! && text.charCodeAt(end) === 10 && text.charCodeAt(end - 1) === 13) end--;
    return end;
  };
  return {
    count: starts.length,
    startOf: line => starts[Math.max(0, Math.min(line, starts.length - 1))]!,
    positionAt(offset) {
      const at = Math.max(first, Math.min(offset, text.length));
      const line = countWhile(starts.length, i => starts[i]! <= at) - 1;
      return { line, character: at - starts[line]! };
    },
    offsetAt({ line, character }) {
      if (line < 0) return first;
      if (line >= starts.length) return text.length;
      return Math.min(starts[line]! + Math.max(0, character), endOf(line));
    },
  };
}
