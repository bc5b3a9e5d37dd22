import { isScalar, type Pair } from 'yaml';
import type { TextEdit } from '../base/edit';
import { isMissing, pairOf, type Mapping, type Sequence } from './document';
import { flowMapping, scalar, type Field } from './scalar';
import { afterColon, contentEnd, edit, eolOf, lineStart, sourceItems } from './text-places';

/* Changes to lists and mappings in flow style, `[a, b]` and `{ a: b }`, JSON among them. */

/** Whether a mapping is written as JSON is, with every key in double quotes: what is put into it is, too, so that what reads JSON can still read it. */
export function isJson({ flow, items }: Mapping): boolean {
  return flow === true && items.length > 0 && items.every(({ key }) => isScalar(key) && key.type === 'QUOTE_DOUBLE');
}

/** An item for a list in flow style: the pairs of a mapping, or a text. */
export function flowItem(fields: readonly Field[] | string, json: boolean): string {
  return typeof fields === 'string' ? scalar(fields, true, json) : flowMapping(fields, json);
}

/** Puts one pair into a mapping, or another value into its place; `written` is the value in flow style. */
export function putFlow(text: string, map: Mapping, key: string, written: string): readonly TextEdit[] {
  const pair = pairOf(map, key);
  if (!pair) {
    const last = map.items.at(-1) as Pair | undefined, named = `${isJson(map) ? `"${key}"` : key}: ${written}`;
    const at = last ? ((isMissing(last.value) ? undefined : last.value as { range: readonly number[] })?.range[1] ?? afterColon(map, last)) : map.range![0] + 1;
    return [edit(at, at, last ? `,${spaceBefore(text, startOf(last))}${named}` : ` ${named} `)];
  }
  if (isMissing(pair.value)) return [edit(afterColon(map, pair), afterColon(map, pair), ` ${written}`)];
  const { range } = pair.value as { range: readonly number[] };
  return [edit(range[0]!, range[1]!, written)];
}

/** Puts items, written in flow style, in front of the one that has an index now, or behind the last. */
export function putIntoFlow(text: string, list: Sequence, index: number, written: readonly string[]): TextEdit {
  const next = list.items[index], last = list.items.at(-1);
  if (last === undefined) return edit(list.range![0] + 1, list.range![0] + 1, written.join(', '));
  const between = `,${spaceBefore(text, startOf(next ?? last))}`;
  if (next !== undefined) return edit(startOf(next), startOf(next), written.map(item => item + between).join(''));
  const at = contentEnd(text, last, 0);
  return edit(at, at, written.map(item => between + item).join(''));
}

/** Takes items out of a flow collection with the comma before each, or behind it where no item is left before. */
export function removeFromFlow(list: Mapping | Sequence, text: string, gone: ReadonlySet<number>): readonly TextEdit[] {
  const sources = sourceItems(list), edits: TextEdit[] = [], { length } = list.items;
  const commaOf = (index: number): number | undefined => sources[index]?.start.find(({ type }) => type === 'comma')?.offset;
  const endOf = (index: number): number => {
    const item = list.items[index] as Pair | { range: readonly number[] };
    return 'key' in item ? contentEnd(text, item.value, contentEnd(text, item.key, 0)) : item.range[1]!;
  };
  // A comma behind the last item goes with the last that is left.
  const trailing = sources[length]?.start.find(({ type }) => type === 'comma'), whole = gone.size === length && trailing ? trailing.offset + 1 : undefined;
  let kept = 0;
  list.items.forEach((item, index) => {
    if (!gone.has(index)) kept++;
    else if (kept > 0) edits.push(edit(commaOf(index) ?? startOf(item), endOf(index), ''));
    else edits.push(edit(startOf(item), index + 1 < length ? startOf(list.items[index + 1]) : whole ?? endOf(index), ''));
  });
  return edits;
}

function startOf(item: unknown): number {
  return ((item as { key?: unknown }).key as { range: readonly number[] } | undefined ?? item as { range: readonly number[] }).range[0]!;
}

/** What stands between a comma and the next item: the line break and indentation of an item that has a line of its own, else a space. */
function spaceBefore(text: string, at: number): string {
  const indent = text.slice(lineStart(text, at), at);
  return indent.trim() === '' && lineStart(text, at) > 0 ? eolOf(text) + indent : ' ';
}
