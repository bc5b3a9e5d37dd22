import { LONGEST_WORD } from '../lexicon/figures';
import { byNumber } from '../words';

/** The marks that numbers are written with or stand beside, each a token of one character unless said otherwise. */
export const enum Mark {
  /** Also the one at which no line breaks. */
  Hyphen = 1,
  /** `–` */
  Dash = 2,
  /** `—` */
  LongDash = 4,
  /** `−` */
  Minus = 8,
  /** Two hyphens. */
  DoubleHyphen = 16,
  /** `~`, also in full width. */
  Tilde = 32,
  Slash = 64,
  Colon = 128,
  Semicolon = 256,
  Point = 512,
  Comma = 1024,
  Plus = 2048,
  Open = 4096,
  Close = 8192,
  SquareOpen = 16384,
  Underscore = 32768,
  /** `#`, `№` */
  NumberSign = 65536,
  /** `@`, `=`, `\`, `&`: what keys and addresses are joined with. */
  Joiner = 131072,
  /** What ends a sentence: a point, any number of points, `!`, `?`. */
  End = 262144,
  /** `…` */
  Ellipsis = 524288,
  SquareClose = 1048576,
  Percent = 2097152,
}

const MARKS: ReadonlyMap<string, number> = new Map([
  ['-', Mark.Hyphen], ['–', Mark.Dash], ['—', Mark.LongDash], ['‑', Mark.Hyphen], ['‐', Mark.Hyphen], ['−', Mark.Minus], ['--', Mark.DoubleHyphen], ['~', Mark.Tilde], ['～', Mark.Tilde],
  ['/', Mark.Slash], [':', Mark.Colon], [';', Mark.Semicolon], ['.', Mark.Point | Mark.End], [',', Mark.Comma], ['+', Mark.Plus], ['(', Mark.Open], [')', Mark.Close], ['[', Mark.SquareOpen],
  ['_', Mark.Underscore], ['#', Mark.NumberSign], ['№', Mark.NumberSign], ['@', Mark.Joiner], ['=', Mark.Joiner], ['\\', Mark.Joiner], ['&', Mark.Joiner], ['!', Mark.End], ['?', Mark.End], ['…', Mark.Ellipsis], [']', Mark.SquareClose], ['%', Mark.Percent],
]);

/** What mark a token is, by the number of its word; 0 for words and numbers. */
export const markOf = byNumber(word => MARKS.get(word) ?? (word[0] === '.' ? Mark.End : 0));

/** How many digits a token has that is digits and nothing else, by the number of its word; 0 for other tokens and for keys longer than any number. */
export const digitsOf = byNumber(word => word.length <= LONGEST_WORD && /^\d+$/.test(word) ? word.length : 0);
