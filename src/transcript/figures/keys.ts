import { TokenKind } from '../tokens';
import type { Scan } from './scan';
import { Mark } from './shapes';

/** More groups of digits than this are no telephone number. */
const MOST_GROUPS = 10;
const HYPHENS = Mark.Hyphen | Mark.Dash, SEPARATORS = HYPHENS | Mark.Open | Mark.Close | Mark.Slash;
/** How many words of a street's name may stand between its number and its kind. */
const STREET_WORDS = 3;

/**
 * The index after a telephone number or another key in groups that begins at a token: `+44 20 7946 0958`, `8 (800) 200-00-00`,
 * `555-0123`; 0 where none does. What shows it is a plus sign before the first of several groups, a group that begins with nought, or one in brackets.
 */
export function phoneEnd(scan: Scan, index: number): number {
  if (!groupAfter(scan, index + 1)) return 0;
  // the rest of `(408) 862-1142`, whose first group is in brackets
  const bracketed = scan.mark(index - 1) === Mark.Close && scan.mark(index - 3) === Mark.Open && scan.digits(index - 2) === 3 && scan.digits(index) === 3 && (scan.mark(index + 1) & HYPHENS) > 0;
  const plus = bracketed || scan.mark(index - 1) === Mark.Plus && (scan.isGlued(index) || scan.kind(index - 2) !== TokenKind.Number);
  let at = index, groups = 0, digits = 0, shown = false;
  while (groups < MOST_GROUPS && scan.digits(at) > 0 && scan.digits(at) <= 7) {
    groups++;
    digits += scan.digits(at);
    shown ||= /^0+[1-9]/.test(scan.raw(at)) || groups > 1 && scan.mark(at - 1) === Mark.Open;
    const next = groupAfter(scan, at + 1);
    if (!next) { at++; break; }
    at = next;
  }
  if (scan.kind(at - 1) !== TokenKind.Number) while (at > index && scan.kind(at - 1) !== TokenKind.Number) at--;
  return groups > 1 && digits >= 7 && digits <= 20 && (plus || shown) && !isGrouped(scan, index, at) ? at : 0;
}

/** The index of the group of digits behind a separator of telephone numbers: a hyphen, a slash, a bracket, one space; 0 without one. */
function groupAfter(scan: Scan, index: number): number {
  let at = index;
  while (at < index + 2 && scan.mark(at) & SEPARATORS) at++;
  return scan.kind(at) === TokenKind.Number && scan.start(at) - scan.end(at - 1) <= 1 ? at : 0;
}

/** Whether the groups are thousands: `1 000 000`. */
function isGrouped(scan: Scan, index: number, end: number): boolean {
  for (let at = index + 1; at < end; at++) if (scan.kind(at) !== TokenKind.Number || scan.end(at) - scan.start(at) !== 3 || scan.isGlued(at)) return false;
  return true;
}

/** The index after a street's address that begins with its number: `10 Downing Street`, `221B Baker Street`; 0 where none does. */
export function streetEnd(scan: Scan, index: number): number {
  if (scan.kind(index + 1) !== TokenKind.Capital && scan.kind(index + 1) !== TokenKind.Caps || scan.digits(index) === 0 || scan.digits(index) > 5) return 0;
  let at = scan.isGlued(index + 1) && /^[A-Z]$/.test(scan.raw(index + 1)) ? index + 2 : index + 1;
  for (const last = at + STREET_WORDS; at < last && (scan.kind(at) === TokenKind.Capital || scan.kind(at) === TokenKind.Caps); at++) {
    if (scan.lists(at + 1).streets && scan.kind(at + 1) === TokenKind.Capital) return at + 2;
  }
  return 0;
}
