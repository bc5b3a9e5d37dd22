import type { Figure, Transcript } from '../../transcript/model';
import { codeOf, nameKeys, stemsIn } from './about';
import type { Account, Passage } from './passages';

/** A figure that one account gives otherwise than the other: of the same kind, unit and thing, with another value. */
export interface Difference {
  readonly left: Figure;
  readonly right: Figure;
}

/** A name that stands where the other account has another one of its kind; neither is anywhere in the other account. */
export interface NameDifference {
  readonly left: string;
  readonly right: string;
}

/** What may be told otherwise in two passages that tell the same. */
export interface Differ {
  figures(left: Passage, right: Passage): readonly Difference[];
  names(left: Passage, right: Passage): readonly NameDifference[];
}

/** Made once for two accounts. `abroad` says that they are in different languages: things counted have other names then, and so may everything else. */
export function differ(left: Account, right: Account, abroad: boolean): Differ {
  const dates = { left: datesOf(left.transcript), right: datesOf(right.transcript) };
  const known = { left: keysOf(left.transcript), right: keysOf(right.transcript) };
  /** Names of a passage that the other account does not know under any spelling, by kind. */
  const strangers = ({ names }: Passage, { transcript }: Account, elsewhere: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
    const kinds = new Map<string, string[]>();
    for (const name of names) {
      if (nameKeys(name, codeOf(name, transcript)).some(key => elsewhere.has(key))) continue;
      const kind = transcript.names.find(own => own.name === name)?.kind ?? 'other', list = kinds.get(kind);
      if (list) list.push(name); else kinds.set(kind, [name]);
    }
    return kinds;
  };
  return {
    figures: (a, b) => figureDifferences(a.figures.filter(untold(dates.right)), b.figures.filter(untold(dates.left)), abroad),
    names(a, b) {
      if (abroad) return [];
      const here = strangers(a, left, known.right), there = strangers(b, right, known.left);
      // two on one side might each stand for the one on the other
      return [...here].flatMap(([kind, own]) => { const others = there.get(kind); return own.length === 1 && others?.length === 1 ? [{ left: own[0]!, right: others[0]! }] : []; });
    },
  };
}

/** Figures of the same thing whose values do not agree, once those that do are set aside. */
function figureDifferences(left: readonly Figure[], right: readonly Figure[], abroad: boolean): readonly Difference[] {
  const leftOver = left.filter(x => !isYear(x) && !right.some(y => comparable(x, y) && agree(x, y)));
  const rightOver = right.filter(y => !isYear(y) && !left.some(x => comparable(x, y) && agree(x, y)));
  const differences: Difference[] = [];
  const take = (x: Figure, fits: (y: Figure) => boolean): boolean => {
    const at = rightOver.findIndex(y => comparable(x, y) && fits(y));
    if (at >= 0) differences.push({ left: x, right: rightOver.splice(at, 1)[0]! });
    return at >= 0;
  };
  const unsure = leftOver.filter(x => !take(x, y => aboutTheSame(x, y)));
  // counts are of things, and counts of other things do not contradict them; money and measures of one sentence mostly do
  for (const x of unsure) take(x, y => (x.kind === 'count' || x.kind === 'ordinal' ? (abroad || x.subject === null || y.subject === null) && ofOneSize(x, y) : true));
  return differences;
}

/** Whether two figures could be compared at all: of one kind and unit, both shares of a whole or neither. */
function comparable(x: Figure, y: Figure): boolean {
  return x.kind === y.kind && x.unit === y.unit && !(x.kind === 'count' && isShare(x) !== isShare(y));
}

/** `nine out of ten` is 0.9 of those counted. */
function isShare({ value }: Figure): boolean {
  return typeof value === 'number' && value > 0 && value < 1;
}

function aboutTheSame(x: Figure, y: Figure): boolean {
  if (x.subject === null || y.subject === null) return false;
  const stems = new Set(stemsIn(x.subject));
  return stemsIn(y.subject).some(stem => stems.has(stem));
}

/** Two counts of what may be the same thing differ by no more than this. */
const FACTOR = 3;

function ofOneSize({ value: x }: Figure, { value: y }: Figure): boolean {
  return typeof x === 'number' && typeof y === 'number' && x <= y * FACTOR && y <= x * FACTOR;
}

/** Whether two figures can both be right: the same value, or what one text rounds or bounds and the other gives within that. Ranges agree with the same range only. */
function agree(x: Figure, y: Figure): boolean {
  if (typeof x.value === 'string' && typeof y.value === 'string') return x.kind === 'date' ? sameDate(x.value, y.value) : x.value === y.value;
  if (typeof x.value !== 'number' || typeof y.value !== 'number') return JSON.stringify(x.value) === JSON.stringify(y.value);
  // two that are both rounded or bounded say different things of the same unless they say the same
  if (x.modifier !== null && y.modifier !== null) return x.value === y.value;
  const [lowX, highX] = reachOf(x, x.value), [lowY, highY] = reachOf(y, y.value);
  return lowX <= highY && lowY <= highX;
}

/** How far above `more than` and below `less than` a writer who knows the figure still says so. */
const BEYOND = 0.1;

/** What a figure with its modifier may mean: `about 330` anything that is rounded to it, `over 240` somewhat more. */
function reachOf({ modifier }: Figure, value: number): readonly [number, number] {
  const size = Math.abs(value) * BEYOND;
  switch (modifier) {
    case 'about': { const half = lastPlace(value) / 2; return [value - half, value + half]; }
    case 'over': case 'at-least': return [value, value + size];
    case 'under': case 'at-most': return [value - size, value];
    case null: return [value, value];
  }
}

/** The place of the last digit that is not zero: 10 million for 330 million. */
function lastPlace(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return 10 ** (Number(exponent) - Math.max(0, digits.length - 2));
}

function isYear({ kind, value }: Figure): boolean {
  return kind === 'date' && typeof value === 'string' && value.length === 4;
}

function datesOf({ figures }: Transcript): readonly string[] {
  return figures.flatMap(({ kind, value }) => (kind === 'date' && typeof value === 'string' && value.length > 4 ? [value] : []));
}

/** Whether a figure is no date of the other account: a day that both tell, wherever they do, is none on which they differ. */
function untold(dates: readonly string[]): (figure: Figure) => boolean {
  return ({ kind, value }) => kind !== 'date' || typeof value !== 'string' || !dates.some(date => sameDate(date, value));
}

/** Whether two dates (ISO 8601 or EDTF) may be one: the same, one without the year or day of the other, or a month within a season or quarter. */
function sameDate(a: string, b: string): boolean {
  const [yearA = '', monthA, dayA] = partsOf(a), [yearB = '', monthB, dayB] = partsOf(b);
  const fits = (x: string | undefined, y: string | undefined): boolean => x === undefined || y === undefined || x === y;
  return (yearA === '-' || yearB === '-' || yearA === yearB) && (fits(monthA, monthB) || monthsOf(monthA).some(month => monthsOf(monthB).includes(month))) && fits(dayA, dayB);
}

/** `2024-05-14` as year, month and day; `-` for a year that is not told. */
function partsOf(date: string): readonly string[] {
  return date.startsWith('--') ? ['-', ...date.slice(2).split('-')] : date.split('-');
}

/** The months that a month, season (21 to 24) or quarter (33 to 36) of EDTF may be, from 1; seasons are those of the north. */
function monthsOf(code: string | undefined): readonly number[] {
  const number = Number(code);
  if (number >= 21 && number <= 24) return [0, 1, 2].map(month => ((number - 21) * 3 + 2 + month) % 12 + 1);
  if (number >= 33 && number <= 36) return [1, 2, 3].map(month => (number - 33) * 3 + month);
  return [number];
}

function keysOf(transcript: Transcript): ReadonlySet<string> {
  return new Set(transcript.names.flatMap(({ name, aliases, code }) => [name, ...aliases].flatMap(form => nameKeys(form, code))));
}
