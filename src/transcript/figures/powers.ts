import { TokenKind } from '../tokens';
import { exact, inverse, times, timesTenTo, type Exact } from './exact';
import type { Scan } from './scan';

/** A number raised or scaled by a power written behind it, and the index after it. */
interface Raised {
  readonly value: Exact;
  readonly end: number;
}

/** Powers beyond this say nothing about the world. */
const GREATEST = 99;

/** Reads scientific notation behind a number: `1.3e6`, `12e-1`, `6.23x10^-4`, `1.1^23`; `null` where there is none. */
export function raisedAt(scan: Scan, index: number, value: Exact): Raised | null {
  if (!scan.isGlued(index)) return null;
  const raw = scan.raw(index), whole = /^e(\d{1,2})$/i.exec(raw);
  if (whole) return { value: timesTenTo(value, Number(whole[1])), end: index + 1 };
  if (/^e$/i.test(raw)) {
    const power = signedAt(scan, index + 1);
    return power && { value: timesTenTo(value, power.value), end: power.end };
  }
  if (/^[x×]10$/.test(raw) || raw === '×' && scan.raw(index + 1) === '10') {
    const caret = raw === '×' ? index + 2 : index + 1, power = scan.raw(caret) === '^' ? signedAt(scan, caret + 1) : null;
    return power && { value: timesTenTo(value, power.value), end: power.end };
  }
  if (raw !== '^') return null;
  const power = signedAt(scan, index + 1);
  if (!power || value.over > 1_000_000 || value.under > 1_000_000) return null;
  let product = exact(1);
  for (let i = 0; i < Math.abs(power.value); i++) product = times(product, value);
  const raised = power.value < 0 ? inverse(product) : product;
  return raised && { value: raised, end: power.end };
}

/** An exponent with its signs. */
function signedAt(scan: Scan, index: number): { readonly value: number; readonly end: number } | null {
  let at = index, sign = 1;
  while (at < index + 2 && /^(?:\+|−|-{1,2})$/.test(scan.raw(at)) && scan.isGlued(at)) {
    if (scan.raw(at) === '-' || scan.raw(at) === '−') sign = -sign;
    at++;
  }
  if (scan.kind(at) !== TokenKind.Number || !scan.isGlued(at) || !/^\d{1,2}$/.test(scan.raw(at)) || Number(scan.raw(at)) > GREATEST) return null;
  return { value: sign * Number(scan.raw(at)), end: at + 1 };
}
