import { applyEdits, type TextEdit } from '../base/edit';
import { foldSpace, readCodebook } from './codebook';
import { mappingOf, parseYaml, sequenceOf, textOf, valueOf, type Mapping, type Sequence, type YamlText } from './document';
import { normalTag } from './hierarchy';
import { addItems, blockOf, replaceItem, type NewItem } from './splice';

/** One tag or name of a readout.yaml, as it is written. */
interface Item {
  /** The key of its list, and the mapping that this is in. */
  readonly key: string;
  readonly map: Mapping;
  readonly list: Sequence;
  readonly index: number;
  /** Its lines, comments and keys of other tools among them; `undefined` in a list in flow style. */
  readonly block: string | undefined;
}

/** The tags and names of a readout.yaml by what they are; of two that are the same the first. */
export function itemsOf({ text, root }: YamlText): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  const look = (map: Mapping, key: string, nameOf: (node: unknown) => string): void => {
    const list = sequenceOf(valueOf(map, key));
    list?.items.forEach((node, index) => {
      const name = nameOf(node);
      if (name && !items.has(`${key} ${name}`)) items.set(`${key} ${name}`, { key, map, list, index, block: blockOf(text, list, index) });
    });
  };
  const named = (node: unknown, field: string): string => { const map = mappingOf(node); return textOf(map ? valueOf(map, field) : node) ?? ''; };
  const names = root ? mappingOf(valueOf(root, 'names')) : undefined;
  if (root) look(root, 'tags', node => normalTag(named(node, 'tag')));
  for (const { key } of names?.items ?? []) look(names!, textOf(key) ?? '', node => foldSpace(named(node, 'name')));
  return items;
}

/**
 * Our text with what they added or changed and we did not, tag by tag and name by name, as they wrote it: their comments and the keys of other tools come
 * along. What cannot be put in so, as into a list in flow style, stays as it is with us.
 */
export function takeItems(base: string, ours: string, theirs: string): string {
  const source = parseYaml(ours), [was, our, their] = [parseYaml(base), source, parseYaml(theirs)].map(itemsOf) as [ReadonlyMap<string, Item>, ReadonlyMap<string, Item>, ReadonlyMap<string, Item>];
  const edits: TextEdit[] = [], coming = new Map<Sequence, { readonly like: Item; readonly items: NewItem[] }>();
  const lists = new Map([...our.values()].map(item => [item.key, item]));
  for (const [name, { key, block }] of their) {
    const before = was.get(name), mine = our.get(name), like = lists.get(key);
    if (block === undefined || block === before?.block || !like || like.list.flow) continue;
    if (!mine) {
      if (!coming.has(like.list)) coming.set(like.list, { like, items: [] });
      coming.get(like.list)!.items.push({ index: like.list.items.length, fields: '', block });
    } else if (mine.block !== undefined && mine.block === before?.block) edits.push(...replaceItem(ours, mine.list, mine.index, block));
  }
  const additions = [...coming.values()].map(({ like: { key, map }, items }) => addItems(source, key, items, [], map));
  const text = applyEdits(ours, [...edits, ...additions.flatMap(addition => addition ?? [])]);
  return isTaken(text, ours, theirs) ? text : ours;
}

/** Whether every tag and name stands in a text as one of two others has it. */
function isTaken(text: string, ours: string, theirs: string): boolean {
  const { tags, names, writable } = readCodebook(text), sides = [ours, theirs].map(readCodebook);
  const known = new Set(sides.flatMap(side => [...side.tags, ...side.names.names]).map(one => JSON.stringify(one))), kept = new Set([...tags, ...names.names].map(one => JSON.stringify('tag' in one ? one.tag : [one.kind, one.name])));
  return writable && [...tags, ...names.names].every(one => known.has(JSON.stringify(one)))
    && sides[0]!.tags.every(({ tag }) => kept.has(JSON.stringify(tag))) && sides[0]!.names.names.every(({ kind, name }) => kept.has(JSON.stringify([kind, name])))
    && JSON.stringify(names.ignore) === JSON.stringify(sides[0]!.names.ignore);
}
