import { LONGEST_WORD } from '../lexicon/figures';
import { byNumber } from '../words';

/** The marks that numbers are written with or stand beside, each a token of one character unless said otherwise. */
export const enum Mark {
  Hyphen = 1,
  /** `–` */
  Dash = 2,
  /** `—` */
  LongDash = 4,
  /** The hyphen at which no line breaks. */
  FirmHyphen = 8,
  /** `−` */
  Minus = 16,
  /** Two hyphens. */
  DoubleHyphen = 32,
  /** `~`, also in full width. */
  Tilde = 64,
  Slash = 128,
  Colon = 256,
  Semicolon = 512,
  Point = 1024,
  Comma = 2048,
  Plus = 4096,
  Open = 8192,
  Close = 16384,
  SquareOpen = 32768,
  Underscore = 65536,
  /** `#`, `№` */
  NumberSign = 131072,
  /** `@`, `=`, `\`, `&`: what keys and addresses are joined with. */
  Joiner = 262144,
  /** What ends a sentence: a point, any number of points, `!`, `?`. */
  End = 524288,
  /** `…` */
  Ellipsis = 1048576,
  SquareClose = 2097152,
  Percent = 4194304,
}

const MARKS: ReadonlyMap<string, number> = new Map([
  ['-', Mark.Hyphen], ['–', Mark.Dash], ['—', Mark.LongDash], ['‑', Mark.FirmHyphen], ['−', Mark.Minus], ['--', Mark.DoubleHyphen], ['~', Mark.Tilde], ['～', Mark.Tilde],
  ['/', Mark.Slash], [':', Mark.Colon], [';', Mark.Semicolon], ['.', Mark.Point | Mark.End], [',', Mark.Comma], ['+', Mark.Plus], ['(', Mark.Open], [')', Mark.Close], ['[', Mark.SquareOpen],
  ['_', Mark.Underscore], ['#', Mark.NumberSign], ['№', Mark.NumberSign], ['@', Mark.Joiner], ['=', Mark.Joiner], ['\\', Mark.Joiner], ['&', Mark.Joiner], ['!', Mark.End], ['?', Mark.End], ['…', Mark.Ellipsis], [']', Mark.SquareClose], ['%', Mark.Percent],
]);

/** What mark a token is, by the number of its word; 0 for words and numbers. */
export const markOf = byNumber(word => MARKS.get(word) ?? (word[0] === '.' ? Mark.End : 0));

/** How many digits a token has that is digits and nothing else, by the number of its word; 0 for other tokens and for keys longer than any number. */
export const digitsOf = byNumber(word => word.length <= LONGEST_WORD && /^\d+$/.test(word) ? word.length : 0);
