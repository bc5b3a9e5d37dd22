import type { Span } from '../../base/span';
import type { Modifier } from '../model';
import { TokenKind } from '../tokens';
import { phraseAt } from './phrases';
import { isPluralNoun } from './nouns';
import { scaleAt } from './scales';
import { measureNameAt, modifierBefore, type Scan } from './scan';
import { Mark } from './shapes';

/** What qualifies a figure, and the words that do. */
export interface Modified {
  readonly modifier: Modifier;
  readonly span: Span;
}

/** What opens a number between its digits and its unit or scale: `10+ years`, `100-plus`, `thirty-odd years`, `40-some billion`; `null` for none. */
export function openEnding(scan: Scan, index: number): { readonly modifier: Modifier; readonly end: number } | null {
  if (!scan.isGlued(index)) return null;
  if (scan.mark(index) === Mark.Plus) return { modifier: 'at-least', end: index + 1 };
  if (scan.mark(index) !== Mark.Hyphen) return null;
  const { openEndings } = scan.tables.lexicon, word = scan.word(index + 1);
  return Object.hasOwn(openEndings, word) ? { modifier: openEndings[word]!, end: index + 2 } : null;
}

/** Whether an amount or what it counts ends with a token, so that `over five years` behind it says during which: `$86 million over five years`. */
function endsAmount(scan: Scan, index: number): boolean {
  return scan.kind(index) === TokenKind.Number || scan.kind(index) === TokenKind.Symbol || isPluralNoun(scan, index) || scaleAt(scan, index, true, true) !== null || measureNameAt(scan, index) !== null;
}

/** The words that qualify the figure between two token indices: `more than` before it, `or so` behind it; `null` where none do. `time` says that it is a length of time. */
export function modifierOf(scan: Scan, first: number, end: number, time = false): Modified | null {
  if (scan.mark(first - 1) === Mark.Hyphen && scan.isGlued(first) && scan.lists(first - 2).amountPrefixes) return modifierOf(scan, first - 1, end, time);
  const direct = modifierBefore(scan, first - 1), { modifierLinks, aboutLinks, spanWords } = scan.lists(first - 1);
  const last = !direct && (modifierLinks || aboutLinks) ? first - 2 : first - 1, found = last < first - 1 ? modifierBefore(scan, last) : direct;
  // "almost by 10%", but "exceeded by 10%" says how far
  const before = found && (last === first - 1 || found.value === 'about' || modifierLinks) ? found : null;
  if (before && !(spanWords && before.start === first - 1 && time && endsAmount(scan, before.start - 1))) return { modifier: before.value, span: { start: scan.start(before.start), end: scan.end(last) } };
  const after = phraseAt(scan.says(end).modifiersAfter, scan.word, end);
  // "600 plus 10" adds
  if (!after || scan.kind(after.end) === TokenKind.Number) return null;
  return { modifier: after.value, span: { start: scan.start(end), end: scan.end(after.end - 1) } };
}
