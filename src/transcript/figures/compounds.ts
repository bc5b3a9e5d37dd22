import { exact, inverse, isLess, plus, times } from './exact';
import type { Part } from './fractions';
import { measureAfter, type MeasureAt } from './measures';
import { readNumeral } from './numerals';
import type { Scan } from './scan';
import type { Measure } from './measure';

/** Letters that measure time only behind a larger unit of it: `1h 30m`, `31m 12s`. */
const LETTERS: ReadonlyMap<string, string> = new Map([['minute', 'm'], ['second', 's']]);
const MINUTES: Measure = { kind: 'duration', unit: 'minute', power: 0 };

/** Minutes that a letter says before seconds: `31m 12s`; `null` for metres. */
export function minutesBeforeSeconds(scan: Scan, index: number): MeasureAt | null {
  const isMinutes = scan.raw(index) === 'm' && scan.isGlued(index) && !scan.isGlued(index + 1) && scan.digits(index + 1) > 0 && scan.raw(index + 2) === 's' && scan.isGlued(index + 2);
  return isMinutes ? { measure: MINUTES, end: index + 1 } : null;
}

/** What stands in a smaller unit behind an amount and belongs to it, in the amount's own unit: `2 inches` behind `6 feet`, `and 20 cents`, `30 minutes`. */
export function smallerUnitAt(scan: Scan, index: number, { kind, unit, power }: Measure): Part | null {
  const smaller = kind === 'money' && power === 0 ? null : scan.tables.smallerUnits.get(unit ?? '');
  if (smaller === undefined) return null;
  const at = scan.lists(index).and ? index + 1 : index, numeral = readNumeral(scan, at, false);
  if (!numeral || numeral.ordinal || !isLess(numeral.value, exact(smaller?.inOne ?? 100))) return null;
  const part = inverse(exact(smaller?.inOne ?? 100)), letter = smaller && LETTERS.get(smaller.unit);
  if (part && smaller && letter !== undefined && scan.raw(numeral.end) === letter && scan.isGlued(numeral.end)) {
    const seconds = smallerUnitAt(scan, numeral.end + 1, { kind, unit: smaller.unit, power: 0 });
    return { value: times(seconds ? plus(numeral.value, seconds.value) : numeral.value, part), end: seconds?.end ?? numeral.end + 1 };
  }
  const end = smaller?.unit === 'inch' ? inchesEnd(scan, numeral.end) : 0;
  const after = end ? null : measureAfter(scan, numeral.end, numeral.value);
  const fits = after && (smaller ? after.measure.unit === smaller.unit && after.measure.kind === kind : after.measure.kind === 'money' && after.measure.power === -2);
  if (!part || !end && !fits) return null;
  return { value: times(numeral.value, part), end: after?.end ?? end };
}

/** The end of inches written `in` or with a mark; `in` is a preposition before what one can be in. */
function inchesEnd(scan: Scan, index: number): number {
  if (/^["″”]$/.test(scan.raw(index)) && scan.isGlued(index)) return index + 1;
  const preposition = scan.lists(index + 1).determiners || scan.kind(index + 1) > 0 && scan.kind(index + 1) <= 3;
  return scan.word(index) === 'in' && !preposition ? index + 1 : 0;
}
