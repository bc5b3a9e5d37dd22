import { TokenKind } from '../tokens';
import type { Scan } from './scan';

/** More groups of digits than this are no telephone number. */
const MOST_GROUPS = 10;
/** How many words of a street's name may stand between its number and its kind. */
const STREET_WORDS = 3;

/**
 * The index after a telephone number or another key in groups that begins at a token: `+44 20 7946 0958`, `8 (800) 200-00-00`,
 * `555-0123`; 0 where none does. What shows it is a plus sign before the first of several groups, a group that begins with nought, or one in brackets.
 */
export function phoneEnd(scan: Scan, index: number): number {
  // the rest of `(408) 862-1142`, whose first group is in brackets
  const bracketed = scan.raw(index - 1) === ')' && scan.raw(index - 3) === '(' && /^\d{3}$/.test(scan.raw(index - 2)) && /^\d{3}$/.test(scan.raw(index)) && /^[-–]$/.test(scan.raw(index + 1));
  const plus = bracketed || scan.raw(index - 1) === '+' && scan.isGlued(index);
  let at = index, groups = 0, digits = 0, shown = false;
  while (groups < MOST_GROUPS && scan.kind(at) === TokenKind.Number && /^\d{1,7}$/.test(scan.raw(at))) {
    groups++;
    digits += scan.end(at) - scan.start(at);
    shown ||= /^0+[1-9]/.test(scan.raw(at)) || groups > 1 && scan.raw(at - 1) === '(';
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
  while (at < index + 2 && /^[-–()/]$/.test(scan.raw(at))) at++;
  return scan.kind(at) === TokenKind.Number && scan.start(at) - scan.end(at - 1) <= 1 ? at : 0;
}

/** Whether the groups are thousands: `1 000 000`. */
function isGrouped(scan: Scan, index: number, end: number): boolean {
  for (let at = index + 1; at < end; at++) if (scan.kind(at) !== TokenKind.Number || scan.end(at) - scan.start(at) !== 3 || scan.isGlued(at)) return false;
  return true;
}

/** The index after a street's address that begins with its number: `10 Downing Street`, `221B Baker Street`; 0 where none does. */
export function streetEnd(scan: Scan, index: number): number {
  if (scan.kind(index + 1) !== TokenKind.Capital && scan.kind(index + 1) !== TokenKind.Caps || !/^\d{1,5}$/.test(scan.raw(index))) return 0;
  let at = scan.isGlued(index + 1) && /^[A-Z]$/.test(scan.raw(index + 1)) ? index + 2 : index + 1;
  for (const last = at + STREET_WORDS; at < last && (scan.kind(at) === TokenKind.Capital || scan.kind(at) === TokenKind.Caps); at++) {
    if (scan.isIn('streets', at + 1) && scan.kind(at + 1) === TokenKind.Capital) return at + 2;
  }
  return 0;
}
