import { isMap, isScalar, isSeq, type Pair } from 'yaml';
import type { TextEdit } from '../base/edit';
import { span } from '../base/span';
import { isMissing, pairOf, sequenceOf, type Mapping, type Sequence, type YamlText } from './document';
import { blockLines, blockValue, flowMapping, flowValue, scalar, type Field } from './scalar';

/*
 * Changes to a YAML text as edits of single lines or values: what is not asked for stays byte for byte, comments,
 * unknown keys, quoting and line ends included. Printing the parsed document anew would reformat a teammate's lines.
 */

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
function blockEnd(text: string, node: unknown, otherwise: number): number {
  return nextLine(text, contentEnd(text, node, otherwise));
}

interface SourceToken { readonly type: string; readonly offset: number; readonly source: string }
interface SourceItem { readonly start: readonly SourceToken[]; readonly sep?: readonly SourceToken[] }
function sourceItems(node: Mapping | Sequence): readonly SourceItem[] {
  return (node.srcToken as unknown as { items: readonly SourceItem[] } | undefined)?.items ?? [];
}
/** Behind the colon of a pair. */
function afterColon(map: Mapping, pair: Pair): number {
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

/** One item for a list: where it goes (before the item that has this index now) and what it holds. */
export interface NewItem {
  readonly index: number;
  /** The pairs of a mapping, or the text of an item that is nothing but text. */
  readonly fields: readonly Field[] | string;
  /** The lines of a block that is only moved: they are put in as they were. */
  readonly written?: string;
  /** The lines of a block from elsewhere, as {@link blockOf} gives them; a flow list takes the fields. */
  readonly block?: string;
}

/** An item as the lines of a block list, with a line end behind it. */
function itemBlock(fields: readonly Field[] | string, indent: string, gap: string, eol: string): string {
  const column = indent + ' '.repeat(gap.length + 1);
  return (typeof fields === 'string' ? [scalar(fields)] : blockLines(fields)).map((line, i) => (i === 0 ? `${indent}-${gap}${line}` : line && column + line) + eol).join('');
}

/** Inserts text as lines of its own, after a last line that may lack its line break. */
export function asLines(text: string, at: number, lines: string, eol: string): TextEdit {
  return edit(at, at, at > lineStart(text, at) ? eol + lines : lines);
}

/** The lines of one item without the list's indentation and with `\n` as line end, comments in it included; `undefined` where it shares a line with something else. */
export function blockOf(text: string, list: Sequence, index: number): string | undefined {
  const lines = list.flow ? undefined : itemLines(text, list, index);
  if (!lines) return undefined;
  const cut = lines.indent.length, block = text.slice(lines.start, lines.end).replace(/\r\n/g, '\n');
  const dedented = block.split('\n').map(line => (line.slice(0, cut).trim() === '' ? line.slice(cut) : line)).join('\n');
  return keepsBlankLines(text, list.items[index]) ? dedented.replace(/(?<!\n)$/, '\n') : dedented.replace(/(?<!\n)\n*$/, '\n');
}

/** Behind the blank lines that stand at an offset. */
function behindBlankLines(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.slice(at, nextLine(text, at)).trim() === '') at = nextLine(text, at);
  return at;
}

function indented(block: string, indent: string, eol: string): string {
  return block.replace(/\n$/, '').split('\n').map(line => (line && indent + line) + eol).join('');
}

/** Puts the lines of a block from elsewhere, as {@link blockOf} gives them, in the place of an item of a block list; none where the item shares a line. */
export function replaceItem(text: string, list: Sequence, index: number, block: string): readonly TextEdit[] {
  const lines = list.flow ? undefined : itemLines(text, list, index);
  return lines ? [edit(lines.start, lines.end, indented(block, lines.indent, eolOf(text)))] : [];
}

function flowItem({ fields }: NewItem): string {
  return typeof fields === 'string' ? scalar(fields, true) : flowMapping(fields);
}

/**
 * Adds items to the list under a key of a mapping (the top-level one unless another is given), making the key, and the
 * `header` lines where the file is empty. Items for one place stand in the given order. `undefined` where what stands
 * under the key is no list.
 */
export function addItems(source: YamlText, key: string, items: readonly NewItem[], header: readonly Field[] = [], map = source.root): readonly TextEdit[] | undefined {
  const { text } = source, eol = eolOf(text), flow = (): string => `[${items.map(flowItem).join(', ')}]`;
  const blocks = (indent: string, gap: string, of = items): string => of.map(({ fields, written, block }) => written ?? (block === undefined ? itemBlock(fields, indent, gap, eol) : indented(block, indent, eol))).join('');
  if (!map) {
    if (!source.empty) return undefined;
    return [asLines(text, text.length, [...blockLines(header), `${key}:`].map(line => line + eol).join('') + blocks('  ', ' '), eol)];
  }
  const pair = pairOf(map, key), column = map.flow ? '' : columnOf(text, map);
  if (!pair) return map.flow ? putFlow(map, key, flow()) : [asLines(text, blockEnd(text, map, 0), `${column}${key}:${eol}${blocks(`${column}  `, ' ')}`, eol)];
  const colon = afterColon(map, pair), list = sequenceOf(pair.value);
  if (isMissing(pair.value) || (list?.items.length === 0 && !map.flow && /^\[\s*\]$/.test(text.slice(list.range![0], list.range![1])))) {
    if (map.flow) return [edit(colon, colon, ` ${flow()}`)];
    return [...list ? [edit(colon, list.range![1], '')] : [], asLines(text, lineFor(text, nextLine(text, list ? list.range![1] : colon), items), blocks(`${column}  `, ' '), eol)];
  }
  if (!list) return undefined;
  if (list.flow) return addToFlow(text, list, items);
  const sample = itemLines(text, list, 0);
  if (!sample) return undefined;
  const edits: TextEdit[] = [];
  for (const [index, group] of byIndex(items)) {
    const before = index > 0 ? itemLines(text, list, index - 1) : undefined;
    if (index > 0 && !before) return undefined;
    const { indent, gap } = before ?? sample, at = before ? before.end : nextLine(text, colon);
    edits.push(asLines(text, lineFor(text, at, group), blocks(indent, gap, group), eol));
  }
  return edits;
}

/** Where items go that are to stand at a line: behind the blank lines there, if the last of them might take those for its own. */
function lineFor(text: string, at: number, items: readonly NewItem[]): number {
  return /[|>]\d?\+/.test(items.at(-1)?.block ?? '') ? behindBlankLines(text, at) : at;
}

function byIndex(items: readonly NewItem[]): ReadonlyMap<number, readonly NewItem[]> {
  const groups = new Map<number, NewItem[]>();
  for (const item of items) {
    const group = groups.get(item.index);
    if (group) group.push(item); else groups.set(item.index, [item]);
  }
  return groups;
}

function addToFlow(text: string, list: Sequence, items: readonly NewItem[]): readonly TextEdit[] {
  const last = list.items.length;
  return [...byIndex(items)].map(([index, group]) => {
    const written = group.map(flowItem).join(', ');
    if (index < last) {
      const at = (list.items[index] as { range: readonly number[] }).range[0]!;
      return edit(at, at, `${written}, `);
    }
    const at = last > 0 ? contentEnd(text, list.items[last - 1], 0) : list.range![0] + 1;
    return edit(at, at, last > 0 ? `, ${written}` : written);
  });
}

/** Removes items of the list under a key; a list that loses all of them becomes `[]` if it stays `emptied`. `undefined` where lines are shared. */
export function removeItems({ text, root }: YamlText, key: string, indices: readonly number[], emptied = true, map = root): readonly TextEdit[] | undefined {
  const pair = map && pairOf(map, key), list = sequenceOf(pair?.value), gone = new Set(indices);
  if (!map || !pair || !list || gone.size === 0) return gone.size === 0 ? [] : undefined;
  if (list.flow) return removeFromFlow(text, list, gone);
  const edits: TextEdit[] = [];
  for (const index of gone) {
    const lines = itemLines(text, list, index);
    if (!lines) return undefined;
    edits.push(edit(lines.start, lines.end, ''));
    // Two edits, so that a block put in where this one stood still finds its place between them.
    const blankEnd = endOfBlankLines(text, list, gone, index, lines.end);
    if (blankEnd > lines.end) edits.push(edit(lines.end, blankEnd, ''));
  }
  const colon = afterColon(map, pair);
  return emptied && gone.size === list.items.length ? [edit(colon, colon, ' []'), ...edits] : edits;
}

/** Where the blank lines behind a removed block end, if they would fall to a text above that keeps them; else the block's own end. */
function endOfBlankLines(text: string, list: Sequence, gone: ReadonlySet<number>, index: number, end: number): number {
  let above = index - 1;
  while (gone.has(above)) above--;
  if (above < 0 || !keepsBlankLines(text, list.items[above])) return end;
  return behindBlankLines(text, end);
}

/** Takes items out of a flow collection with the comma before each, or behind it where no item is left before. */
function removeFromFlow(text: string, list: Mapping | Sequence, gone: ReadonlySet<number>): readonly TextEdit[] {
  const sources = sourceItems(list), edits: TextEdit[] = [];
  const commaOf = (index: number): number | undefined => sources[index]?.start.find(({ type }) => type === 'comma')?.offset;
  const endOf = (index: number): number => {
    const item = list.items[index] as Pair | { range: readonly number[] };
    return 'key' in item ? contentEnd(text, item.value, contentEnd(text, item.key, 0)) : item.range[1]!;
  };
  const startOf = (index: number): number => {
    const item = list.items[index] as Pair | { range: readonly number[] };
    return ('key' in item ? item.key as { range: readonly number[] } : item).range[0]!;
  };
  let kept = 0;
  list.items.forEach((_, index) => {
    if (!gone.has(index)) kept++;
    else if (kept > 0) edits.push(edit(commaOf(index) ?? startOf(index), endOf(index), ''));
    else edits.push(edit(startOf(index), index + 1 < list.items.length ? startOf(index + 1) : endOf(index), ''));
  });
  return edits;
}

/** Writes, changes or (without a field) removes one pair of a mapping. `after` names the keys it should stand behind. */
export function putField(text: string, map: Mapping, key: string, field: Field | undefined, after: readonly string[] = []): readonly TextEdit[] {
  const pair = pairOf(map, key), eol = eolOf(text);
  if (!field) return pair ? removePair(text, map, pair) : [];
  if (map.flow) return putFlow(map, key, flowValue(field.value));
  const column = columnOf(text, map), { head, body } = blockValue(field);
  const under = body.map(line => eol + (line && `${column}  ${line}`)).join('');
  if (!pair) {
    const previous = map.items.findLast(({ key }) => isScalar(key) && after.includes(key.value as string)) ?? map.items.at(-1)!;
    const end = contentEnd(text, previous.value, contentEnd(text, previous.key, 0)), line = nextLine(text, end);
    return [asLines(text, line, `${column}${key}: ${head}${under}${eol}`, eol)];
  }
  if (isMissing(pair.value)) {
    const colon = afterColon(map, pair), rest = restOfLine(text, colon);
    return [edit(colon, colon + rest.length, ` ${head}${rest}${under}`)];
  }
  const start = (pair.value as { range: readonly number[] }).range[0]!, end = contentEnd(text, pair.value, start);
  // A comment behind the old value must not become part of the lines under the new one.
  const rest = body.length > 0 ? restOfLine(text, end) : '';
  return [edit(start, end + rest.length, head + rest + under)];
}

/** What stands behind an offset in its line, without the line break. */
export function restOfLine(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? text.length : end).replace(/\r$/, '');
}

/** The white space in front of the keys of a block mapping. */
function columnOf(text: string, map: Mapping): string {
  const first = (map.items[0]!.key as { range: readonly number[] }).range[0]!;
  return ' '.repeat(first - lineStart(text, first));
}

function putFlow(map: Mapping, key: string, written: string): readonly TextEdit[] {
  const pair = pairOf(map, key);
  if (!pair) {
    const last = map.items.at(-1) as Pair | undefined;
    const at = last ? ((isMissing(last.value) ? undefined : last.value as { range: readonly number[] })?.range[1] ?? afterColon(map, last)) : map.range![0] + 1;
    return [edit(at, at, `${last ? ', ' : ' '}${key}: ${written}${last ? '' : ' '}`)];
  }
  if (isMissing(pair.value)) return [edit(afterColon(map, pair), afterColon(map, pair), ` ${written}`)];
  const { range } = pair.value as { range: readonly number[] };
  return [edit(range[0]!, range[1]!, written)];
}

function removePair(text: string, map: Mapping, pair: Pair): readonly TextEdit[] {
  const index = map.items.indexOf(pair as never);
  if (map.flow) return removeFromFlow(text, map, new Set([index]));
  const key = (pair.key as { range: readonly number[] }).range[0]!;
  const end = contentEnd(text, pair.value, afterColon(map, pair)), start = lineStart(text, key);
  // The first key of a list's item shares its line with the dash, which stays.
  return text.slice(start, key).trim() === '' ? [edit(start, nextLine(text, end), '')] : [edit(key, end, '')];
}
