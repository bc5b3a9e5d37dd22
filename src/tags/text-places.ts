import { isMap, isScalar, isSeq, type Pair } from 'yaml';
import type { TextEdit } from '../base/edit';
import { span } from '../base/span';
import type { Mapping, Sequence } from './document';

/* Where the parts of a YAML text stand, in lines: what its edits are made of. */

/** The line end of a text: that of its first line. */
export function eolOf(text: string): string {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** Where the line of an offset begins; a byte order mark is no part of the first one. */
export function lineStart(text: string, at: number): number {
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  return start === 0 && text.startsWith(MARK) ? Math.min(at, MARK.length) : start;
}
const MARK = '\ufeff';

/** Where the line after the one at an offset begins; the end of the text after the last. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** One replacement. */
export function edit(start: number, end: number, text: string): TextEdit {
  return { span: span(start, end), text };
}

/** Where the written value of a node ends: before line breaks, blank lines and comments that trail it. */
export function contentEnd(text: string, node: unknown, otherwise: number): number {
  if (isMap(node) && !node.flow && node.items.length > 0) {
    const { key, value } = node.items.at(-1)! as Pair;
    return contentEnd(text, value, contentEnd(text, key, otherwise));
  }
  if (isSeq(node) && !node.flow && node.items.length > 0) return contentEnd(text, node.items.at(-1), otherwise);
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  if (!range) return otherwise;
  let end = Math.max(range[1]!, otherwise);
  if (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')) {
    if (keepsBlankLines(text, node)) end -= text[end - 1] === '\n' ? (text[end - 2] === '\r' ? 2 : 1) : 0;
    else while (end > range[0]! && ' \t\r\n'.includes(text[end - 1]!)) end--;
  }
  return end;
}

/** Whether a node ends in a block scalar that counts the blank lines behind it as its own (`|+`): it cannot be put elsewhere as it is. */
export function keepsBlankLines(text: string, node: unknown): boolean {
  if (isMap(node) && !node.flow) return keepsBlankLines(text, node.items.at(-1)?.value);
  if (isSeq(node) && !node.flow) return keepsBlankLines(text, node.items.at(-1));
  if (!isScalar(node) || (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED')) return false;
  return text.slice(node.range![0], nextLine(text, node.range![0])).split('#')[0]!.includes('+');
}

/** Where the last line of a node ends, its line break included. */
export function blockEnd(text: string, node: unknown, otherwise: number): number {
  return nextLine(text, contentEnd(text, node, otherwise));
}

/** A sign of the text, as a dash or a comma. */
interface SourceToken { readonly type: string; readonly offset: number; readonly source: string }
interface SourceItem { readonly start: readonly SourceToken[]; readonly sep?: readonly SourceToken[] }
/** What the parser saw of the items of a list or the pairs of a mapping. */
export function sourceItems(node: Mapping | Sequence): readonly SourceItem[] {
  return (node.srcToken as unknown as { items: readonly SourceItem[] } | undefined)?.items ?? [];
}
/** Behind the colon of a pair. */
export function afterColon(map: Mapping, pair: Pair): number {
  const token = sourceItems(map)[map.items.indexOf(pair as never)]?.sep?.find(({ type }) => type === 'map-value-ind');
  return token ? token.offset + 1 : (pair.key as { range: number[] }).range[1]!;
}

/** The lines of one item of a block list; `undefined` where it shares a line with something else. */
export function itemLines(text: string, list: Sequence, index: number): { readonly start: number; readonly end: number; readonly indent: string; readonly gap: string } | undefined {
  const dash = sourceItems(list)[index]?.start.findLast(({ type }) => type === 'seq-item-ind')?.offset;
  if (dash === undefined) return undefined;
  const start = lineStart(text, dash), indent = text.slice(start, dash);
  if (indent.trim() !== '') return undefined;
  const from = (list.items[index] as { range?: readonly number[] } | null)?.range?.[0] ?? dash + 1;
  const gap = text.slice(dash + 1, from);
  return { start, end: blockEnd(text, list.items[index], dash + 1), indent, gap: /^ +$/.test(gap) ? gap : ' ' };
}

/** What stands behind an offset in its line, without the line break. */
export function restOfLine(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? text.length : end).replace(/\r$/, '');
}

/** The white space in front of the keys of a block mapping. */
export function columnOf(text: string, map: Mapping): string {
  const first = (map.items[0]!.key as { range: readonly number[] }).range[0]!;
  return ' '.repeat(first - lineStart(text, first));
}

/** Inserts text as lines of its own, after a last line that may lack its line break. */
export function asLines(text: string, at: number, lines: string, eol: string): TextEdit {
  return edit(at, at, at > lineStart(text, at) ? eol + lines : lines);
}
