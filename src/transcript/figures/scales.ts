import { TokenKind } from '../tokens';
import { isPluralNoun } from './nouns';
import { phraseAt } from './phrases';
import type { Scan } from './scan';

/** A scale word: its power of ten and the index after it. */
export interface Scale {
  readonly power: number;
  readonly end: number;
}

/** The value of a word in a record of the lexicon; what every object has is no number. */
export function valueOf(record: Readonly<Record<string, number>>, word: string): number | undefined {
  const value: unknown = record[word];
  return typeof value === 'number' ? value : undefined;
}

/**
 * The scale that begins at a token, behind a hyphen too: `million`, `-million`. Behind digits the short ones count as well
 * (`bn`, `k`), and with a currency before them those that are units elsewhere (`m`).
 */
export function scaleAt(scan: Scan, index: number, digits: boolean, money: boolean): Scale | null {
  const { lexicon } = scan.tables, hyphen = scan.raw(index) === '-' && scan.isGlued(index) && scan.isGlued(index + 1);
  const at = hyphen ? index + 1 : index;
  const power = valueOf(lexicon.scales, scan.word(at)) ?? (digits && !hyphen ? shortScaleAt(scan, at, money) : undefined);
  if (power === undefined || scan.raw(at + 1) === '/' && scan.isGlued(at + 1)) return null;
  // the point of an abbreviation (`млн.`, `bn.`) belongs to it only where the sentence goes on
  const dotted = scan.raw(at + 1) === '.' && scan.isGlued(at + 1) && valueOf(lexicon.shortScales, scan.raw(at)) !== undefined && scan.kind(at + 2) === TokenKind.Lower;
  return { power, end: dotted ? at + 2 : at + 1 };
}

function shortScaleAt(scan: Scan, at: number, money: boolean): number | undefined {
  const { lexicon, measures } = scan.tables, raw = scan.raw(at);
  // "5.5m tonnes", "3m people": a letter that is a unit elsewhere is a scale where something counted follows
  const counted = (): boolean => raw.length === 1 && scan.isGlued(at) && !scan.isGlued(at + 1) && (isPluralNoun(scan, at + 1) || phraseAt(measures, scan.word, at + 1) !== null);
  return valueOf(lexicon.shortScales, raw) ?? (money || counted() ? valueOf(lexicon.moneyScales, raw) : undefined);
}
