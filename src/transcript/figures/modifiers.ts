import type { Span } from '../../base/span';
import type { Modifier } from '../model';
import { TokenKind } from '../tokens';
import { phraseAt, phraseBefore } from './phrases';
import { isPluralNoun } from './nouns';
import { scaleAt } from './scales';
import type { Scan } from './scan';

/** What qualifies a figure, and the words that do. */
export interface Modified {
  readonly modifier: Modifier;
  readonly span: Span;
}

/** What opens a number between its digits and its unit or scale: `10+ years`, `100-plus`, `thirty-odd years`, `40-some billion`; `null` for none. */
export function openEnding(scan: Scan, index: number): { readonly modifier: Modifier; readonly end: number } | null {
  if (!scan.isGlued(index)) return null;
  if (scan.raw(index) === '+') return { modifier: 'at-least', end: index + 1 };
  const { openEndings } = scan.tables.lexicon, word = scan.raw(index) === '-' ? scan.word(index + 1) : '';
  return Object.hasOwn(openEndings, word) ? { modifier: openEndings[word]!, end: index + 2 } : null;
}

/** Whether an amount or what it counts ends with a token, so that `over five years` behind it says during which: `$86 million over five years`. */
function endsAmount(scan: Scan, index: number): boolean {
  return scan.kind(index) === TokenKind.Number || scan.kind(index) === TokenKind.Symbol || isPluralNoun(scan, index) || scaleAt(scan, index, true, true) !== null || phraseAt(scan.tables.measures, scan.word, index) !== null;
}

/** The words that qualify the figure between two token indices: `more than` before it, `or so` behind it; `null` where none do. `time` says that it is a length of time. */
export function modifierOf(scan: Scan, first: number, end: number, time = false): Modified | null {
  if (scan.raw(first - 1) === '-' && scan.isGlued(first) && scan.isIn('amountPrefixes', first - 2)) return modifierOf(scan, first - 1, end, time);
  const { modifiersBefore, modifiersAfter, isIn } = scan.tables;
  const direct = phraseBefore(modifiersBefore, scan.word, first - 1), link = scan.word(first - 1);
  const last = !direct && (isIn('modifierLinks', link) || isIn('aboutLinks', link)) ? first - 2 : first - 1;
  const found = direct ?? phraseBefore(modifiersBefore, scan.word, last);
  // "almost by 10%", but "exceeded by 10%" says how far
  const before = found && (last === first - 1 || found.value === 'about' || isIn('modifierLinks', link)) ? found : null;
  if (before && !(scan.isIn('spanWords', first - 1) && before.start === first - 1 && time && endsAmount(scan, before.start - 1))) return { modifier: before.value, span: { start: scan.start(before.start), end: scan.end(last) } };
  const after = phraseAt(modifiersAfter, scan.word, end);
  // "600 plus 10" adds
  if (!after || scan.kind(after.end) === TokenKind.Number) return null;
  return { modifier: after.value, span: { start: scan.start(end), end: scan.end(after.end - 1) } };
}
