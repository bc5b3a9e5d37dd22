import { isScalar, type Pair } from 'yaml';
import type { TextEdit } from '../base/edit';
import { isMissing, pairOf, sequenceOf, textOf, type Mapping, type Sequence } from './document';
import { isJson, putFlow, removeFromFlow } from './flow';
import { blockValue, flowValue, scalar, type Field } from './scalar';
import { afterColon, asLines, columnOf, contentEnd, edit, eolOf, itemLines, lineStart, nextLine, restOfLine } from './text-places';

/** Writes, changes or (without a field) removes one pair of a mapping. `after` names the keys it should stand behind. */
export function putField(text: string, map: Mapping, key: string, field: Field | undefined, after: readonly string[] = []): readonly TextEdit[] {
  const pair = pairOf(map, key), eol = eolOf(text);
  if (!field) return pair ? removePair(text, map, pair) : [];
  if (map.flow) return putFlow(text, map, key, flowValue(field.value, isJson(map)));
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
  const list = sequenceOf(pair.value);
  if (list && !list.flow && Array.isArray(field.value)) {
    const edits = putList(text, list, field.value as readonly string[]);
    if (edits) return edits;
  }
  const start = (pair.value as { range: readonly number[] }).range[0]!, end = contentEnd(text, pair.value, start);
  // A comment behind the old value must not become part of the lines under the new one.
  const rest = body.length > 0 ? restOfLine(text, end) : '';
  return [edit(start, end + rest.length, head + rest + under)];
}

function removePair(text: string, map: Mapping, pair: Pair): readonly TextEdit[] {
  const index = map.items.indexOf(pair as never);
  if (map.flow) return removeFromFlow(map, text, new Set([index]));
  const key = (pair.key as { range: readonly number[] }).range[0]!;
  const end = contentEnd(text, pair.value, afterColon(map, pair)), start = lineStart(text, key);
  // The first key of a list's item shares its line with the dash, which stays.
  return text.slice(start, key).trim() === '' ? [edit(start, nextLine(text, end), '')] : [edit(key, end, '')];
}

/**
 * Makes the texts in a list that has a line for each into others: what is the same at its beginning and end stays as it is written, and of what lies
 * between what is left where some only go; else that is written over, taken away or put in. `undefined` where its items share lines, are no texts, or would all go.
 */
function putList(text: string, list: Sequence, wanted: readonly string[]): readonly TextEdit[] | undefined {
  const lines = list.items.map((_, index) => itemLines(text, list, index)), was = list.items.map(item => textOf(item)?.trim());
  if (lines.includes(undefined) || was.includes(undefined) || wanted.length === 0) return undefined;
  let head = 0, tail = 0;
  const shorter = Math.min(was.length, wanted.length);
  while (head < shorter && was[head] === wanted[head]) head++;
  while (tail < shorter - head && was[was.length - 1 - tail] === wanted[wanted.length - 1 - tail]) tail++;
  const without = (index: number): TextEdit => edit(lines[index]!.start, lines[index]!.end, ''), middle = wanted.slice(head, wanted.length - tail);
  let found = 0;
  const going = was.slice(head, was.length - tail).flatMap((item, i) => (item === middle[found] && found++ >= 0 ? [] : [head + i]));
  if (found === middle.length) return going.map(without);
  const edits: TextEdit[] = [], common = shorter - tail;
  for (let i = head; i < common; i++) {
    const { range } = list.items[i] as { range: readonly number[] };
    edits.push(edit(range[0]!, contentEnd(text, list.items[i], range[0]!), scalar(wanted[i]!)));
  }
  for (let i = common; i < was.length - tail; i++) edits.push(without(i));
  const { indent, gap, end } = lines[Math.max(0, common - 1)]!, more = wanted.slice(common, wanted.length - tail).map(item => `${indent}-${gap}${scalar(item)}${eolOf(text)}`).join('');
  return more ? [...edits, asLines(text, common > 0 ? end : lines[0]!.start, more, eolOf(text))] : edits;
}
