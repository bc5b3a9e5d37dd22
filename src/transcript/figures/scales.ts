import { TokenKind } from '../tokens';
import { isPluralNoun } from './nouns';
import { isHyphen, measureNameAt, type Scan } from './scan';
import { Mark } from './shapes';

/** A scale word: its power of ten and the index after it. */
export interface Scale {
  readonly power: number;
  readonly end: number;
}

/**
 * The scale that begins at a token, behind a hyphen too: `million`, `-million`. Behind digits the short ones count as well
 * (`bn`, `k`), and with a currency before them those that are units elsewhere (`m`).
 */
export function scaleAt(scan: Scan, index: number, digits: boolean, money: boolean): Scale | null {
  const hyphen = isHyphen(scan, index), at = hyphen ? index + 1 : index;
  const { scale, shortScale } = scan.says(at), power = scale ?? (digits && !hyphen ? shortScale ?? moneyScaleAt(scan, at, money) : null);
  if (power === null || scan.mark(at + 1) === Mark.Slash && scan.isGlued(at + 1)) return null;
  // the point of an abbreviation (`млн.`, `bn.`) belongs to it only where the sentence goes on
  const dotted = shortScale !== null && (scan.mark(at + 1) & Mark.Point) > 0 && scan.isGlued(at + 1) && (scan.kind(at + 2) === TokenKind.Lower || !scan.isGlued(at) && restGoesOn(scan, at + 2, power));
  return { power, end: dotted ? at + 2 : at + 1 };
}

/** Whether digits at a token are what a number with a scale has over: `3 тыс. | 200 домов`, `1 млн. | 200 тыс.` */
function restGoesOn(scan: Scan, index: number, power: number): boolean {
  if (scan.digits(index) === 0 || scan.digits(index) > 3) return false;
  const { shortScale } = scan.says(index + 1);
  return power === 3 ? scan.digits(index) === 3 && scan.kind(index + 1) === TokenKind.Lower : shortScale !== null && shortScale < power;
}

/** The power of a scale that is a unit elsewhere; `null` where it may be one here. */
function moneyScaleAt(scan: Scan, at: number, money: boolean): number | null {
  const { moneyScale } = scan.says(at);
  if (moneyScale === null || money) return moneyScale;
  // "5.5m tonnes", "3m people": a letter that is a unit elsewhere is a scale where something counted follows
  const counted = scan.raw(at).length === 1 && scan.isGlued(at) && !scan.isGlued(at + 1) && (isPluralNoun(scan, at + 1) || measureNameAt(scan, at + 1) !== null);
  return counted ? moneyScale : null;
}

/** Whether a scale word without a number is one of it: `a hundred`, `hundred dollars`, not `several hundred`. */
export function standsAlone(scan: Scan, index: number): boolean {
  if (scan.lists(index).singularScales) return !scan.lists(index - 1).vague;
  if (scan.lists(index - 1).articles) return !scan.lists(index - 2).vague;
  // "the hundred and tenth"
  const ordinal = scan.lists(index + 1).and ? index + 2 : index + 1;
  if (scan.says(ordinal).ordinal !== null && scan.lists(index - 1).determiners) return true;
  return !scan.lists(index - 1).vague && (measureNameAt(scan, index + 1) !== null || scaleAt(scan, index + 1, false, false) !== null);
}
