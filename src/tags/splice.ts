import type { TextEdit } from '../base/edit';
import { isMissing, pairOf, sequenceOf, type Sequence, type YamlText } from './document';
import { flowItem, isJson, putFlow, putIntoFlow, removeFromFlow } from './flow';
import { blockLines, scalar, type Field } from './scalar';
import { afterColon, asLines, blockEnd, columnOf, edit, eolOf, itemLines, keepsBlankLines, nextLine } from './text-places';

/*
 * Changes to a YAML text as edits of single lines or values: what is not asked for stays byte for byte, comments,
 * unknown keys, quoting and line ends included. Printing the parsed document anew would reformat a teammate's lines.
 */

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

/**
 * Adds items to the list under a key of a mapping (the top-level one unless another is given), making the key, and the
 * `header` lines where the file is empty. Items for one place stand in the given order. `undefined` where what stands
 * under the key is no list.
 */
export function addItems(source: YamlText, key: string, items: readonly NewItem[], header: readonly Field[] = [], map = source.root): readonly TextEdit[] | undefined {
  const { text } = source, eol = eolOf(text), json = source.root ? isJson(source.root) : false, flow = (): string => `[${items.map(({ fields }) => flowItem(fields, json)).join(', ')}]`;
  const blocks = (indent: string, gap: string, of = items): string => of.map(({ fields, written, block }) => written ?? (block === undefined ? itemBlock(fields, indent, gap, eol) : indented(block, indent, eol))).join('');
  if (!map) {
    if (!source.empty) return undefined;
    return [asLines(text, text.length, [...blockLines(header), `${key}:`].map(line => line + eol).join('') + blocks('  ', ' '), eol)];
  }
  const pair = pairOf(map, key), column = map.flow ? '' : columnOf(text, map);
  if (!pair) return map.flow ? putFlow(text, map, key, flow()) : [asLines(text, blockEnd(text, map, 0), `${column}${key}:${eol}${blocks(`${column}  `, ' ')}`, eol)];
  const colon = afterColon(map, pair), list = sequenceOf(pair.value);
  if (isMissing(pair.value) || (list?.items.length === 0 && !map.flow && /^\[\s*\]$/.test(text.slice(list.range![0], list.range![1])))) {
    if (map.flow) return [edit(colon, colon, ` ${flow()}`)];
    return [...list ? [edit(colon, list.range![1], '')] : [], asLines(text, lineFor(text, nextLine(text, list ? list.range![1] : colon), items), blocks(`${column}  `, ' '), eol)];
  }
  if (!list) return undefined;
  if (list.flow) return [...byIndex(items)].map(([index, group]) => putIntoFlow(text, list, index, group.map(({ fields }) => flowItem(fields, json))));
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

/** Removes items of the list under a key; a list that loses all of them becomes `[]` if it stays `emptied`. `undefined` where lines are shared. */
export function removeItems({ text, root }: YamlText, key: string, indices: readonly number[], emptied = true, map = root): readonly TextEdit[] | undefined {
  const pair = map && pairOf(map, key), list = sequenceOf(pair?.value), gone = new Set(indices);
  if (!map || !pair || !list || gone.size === 0) return gone.size === 0 ? [] : undefined;
  if (list.flow) return removeFromFlow(list, text, gone);
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
