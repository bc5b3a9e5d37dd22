import { applyEdits, type TextEdit } from '../base/edit';
import type { EntityKind, KnownName } from '../base/names';
import { CODEBOOK_VERSION, foldSpace, NAME_LISTS, readCodebook, type Codebook, type TagDefinition } from './codebook';
import type { Outcome } from './change';
import { isMissing, mappingOf, pairOf, parseYaml, sequenceOf, spanOf, textOf, textsOf, valueOf, type Mapping, type Sequence, type YamlText } from './document';
import { isWithin, movedTag, normalTag } from './hierarchy';
import { joinedMemo } from './memo';
import { blockLines, flowMapping, scalar, type Field } from './scalar';
import { putField } from './put-field';
import { addItems, removeItems } from './splice';
import { asLines, edit, eolOf, lineStart, nextLine, restOfLine } from './text-places';

const HEADER: readonly Field[] = [{ key: 'readout', value: CODEBOOK_VERSION }];
const UNUSUAL = 'readout.yaml is laid out in a way that Readout cannot change safely; please edit it by hand.';
const TAG_FIELDS = ['tag', 'description', 'color', 'key', 'memo'] as const;
const NAME_FIELDS = ['name', 'also', 'roles'] as const;

type Work = (source: YamlText, codebook: Codebook) => readonly TextEdit[] | undefined;

/** Does one change if the codebook can be written to, and refuses a result that reads worse than before. */
function change(yaml: string, work: Work): Outcome {
  const codebook = readCodebook(yaml);
  if (!codebook.writable) return { edits: [], refused: codebook.problems.find(({ severity }) => severity === 'error')?.message ?? UNUSUAL };
  const edits = work(parseYaml(yaml), codebook);
  if (!edits || !readCodebook(applyEdits(yaml, edits)).writable) return { edits: [], refused: UNUSUAL };
  return { edits };
}

/** Adds tags to the codebook; one that is there already stays as it is. */
export function addTags(yaml: string, definitions: readonly TagDefinition[]): Outcome {
  return change(yaml, (source, { tags }) => {
    const known = new Set(tags.map(({ tag }) => tag));
    const fresh = definitions.map(definition => ({ ...definition, tag: normalTag(definition.tag) })).filter(({ tag }) => tag && !known.has(tag) && known.add(tag));
    const index = listOf(source.root, 'tags')?.items.length ?? 0;
    const items = fresh.map(definition => ({ index, fields: TAG_FIELDS.flatMap((key): Field[] => {
      const value = definition[key];
      return value === undefined ? [] : [{ key, value, literal: isLiteral(key, value) }];
    }) }));
    return items.length === 0 ? [] : addItems(source, 'tags', items, HEADER);
  });
}

/** Takes tags from elsewhere in: one that is there already stays as it is, but for its memo, which is joined with that of the other (see {@link joinedMemo}). */
export function takeTags(yaml: string, definitions: readonly TagDefinition[]): Outcome {
  const added = addTags(yaml, definitions), memos = new Map(definitions.map(({ tag, memo }) => [normalTag(tag), memo]));
  if (added.refused !== undefined) return added;
  const whole = applyEdits(yaml, added.edits);
  const { edits, refused } = change(whole, (source, { tags }) => {
    const known = new Map(tags.map(({ tag, memo }) => [tag, memo]));
    return tagItems(source).flatMap(({ tag, map, node, list }) => {
      const own = known.get(tag), memo = joinedMemo(own, memos.get(tag));
      if (memo === undefined || memo === own || !known.delete(tag)) return [];
      const field: Field = { key: 'memo', value: memo, literal: true };
      return map ? putField(whole, map, 'memo', field, TAG_FIELDS) : [asMapping(whole, list, node, [{ key: 'tag', value: tag }, field])];
    });
  });
  if (refused !== undefined) return { edits, refused };
  return edits.length ? { edits: [edit(0, yaml.length, applyEdits(whole, edits))] } : added;
}

/** Changes what the codebook says of a tag, which is added if it is not there; a field given as `undefined` goes. */
export function editTag(yaml: string, tag: string, changed: Partial<Omit<TagDefinition, 'tag'>>): Outcome {
  const item = tagItems(parseYaml(yaml)).find(item => item.tag === tag);
  if (!item) return addTags(yaml, [{ tag, ...changed }]);
  return change(yaml, ({ text }) => {
    const fields = TAG_FIELDS.flatMap((key): Field[] => {
      const value = key === 'tag' ? tag : changed[key];
      return value === undefined ? [] : [{ key, value, literal: isLiteral(key, value) }];
    });
    if (!item.map) return [asMapping(text, item.list, item.node, fields)];
    return TAG_FIELDS.flatMap((key, place) => (
      key === 'tag' || !(key in changed) ? [] : putField(text, item.map!, key, fields.find(field => field.key === key), TAG_FIELDS.slice(0, place))
    ));
  });
}

/** Whether a text is written as lines of its own, as memos always are: so that a word more changes its line only. */
function isLiteral(key: string, value: string): boolean {
  return key === 'memo' || value.includes('\n');
}

/** Puts a mapping in the place of an item that is nothing but text; a comment behind it stays behind its first line. */
function asMapping(text: string, list: Sequence, node: unknown, fields: readonly Field[]): TextEdit {
  const { start, end } = spanOf(node);
  if (list.flow) return edit(start, end, flowMapping(fields));
  const rest = restOfLine(text, end), [first, ...more] = blockLines(fields), column = ' '.repeat(start - lineStart(text, start));
  return edit(start, end + rest.length, [first! + rest, ...more.map(line => line && column + line)].join(eolOf(text)));
}

/** Gives a tag and all tags under it another path. Where the new path is defined already, the old definition goes, but for its memo, which comes under the other's. */
export function moveTag(yaml: string, from: string, to: string): Outcome {
  const { tags, writable } = readCodebook(yaml), known = new Map(tags.map(one => [one.tag, one]));
  const joined = tags.flatMap(({ tag, memo }) => {
    const into = movedTag(tag, from, normalTag(to)), there = into !== undefined && into !== tag && !isWithin(into, from) ? known.get(into) : undefined;
    return memo !== undefined && there ? [{ tag: there.tag, memo: joinedMemo(there.memo, memo) }] : [];
  });
  if (!writable || !joined.length) return moveDefinitions(yaml, from, to);
  let text = yaml;
  for (const { tag, memo } of joined) {
    const { edits, refused } = editTag(text, tag, { memo });
    if (refused !== undefined) return { edits: [], refused };
    text = applyEdits(text, edits);
  }
  const { edits, refused } = moveDefinitions(text, from, to);
  return refused === undefined ? { edits: [edit(0, yaml.length, applyEdits(text, edits))] } : { edits: [], refused };
}

function moveDefinitions(yaml: string, from: string, to: string): Outcome {
  return change(yaml, (source, { tags }) => {
    const known = new Set(tags.map(({ tag }) => tag)), gone: number[] = [], edits: TextEdit[] = [];
    for (const { tag, map, node, index } of tagItems(source)) {
      const moved = movedTag(tag, from, normalTag(to));
      if (moved === undefined || moved === tag) continue;
      if (known.has(moved) && !isWithin(moved, from)) gone.push(index);
      else if (map) edits.push(...putField(source.text, map, 'tag', { key: 'tag', value: moved }));
      else edits.push(edit(spanOf(node).start, spanOf(node).end, scalar(moved, true)));
    }
    const removed = removeItems(source, 'tags', gone);
    return removed && [...edits, ...removed];
  });
}

/** Takes a tag and, if asked, all tags under it out of the codebook. */
export function removeTag(yaml: string, tag: string, withChildren = false): Outcome {
  return change(yaml, source => removeItems(source, 'tags', tagItems(source).filter(item => withChildren ? isWithin(item.tag, tag) : item.tag === tag).map(({ index }) => index)));
}

function listOf(map: Mapping | null | undefined, key: string): Sequence | undefined {
  return map ? sequenceOf(valueOf(map, key)) : undefined;
}

function tagItems({ root }: YamlText): readonly { readonly tag: string; readonly map: Mapping | undefined; readonly node: unknown; readonly list: Sequence; readonly index: number }[] {
  const list = listOf(root, 'tags');
  return (list?.items ?? []).map((node, index) => {
    const map = mappingOf(node);
    return { tag: normalTag(textOf(map ? valueOf(map, 'tag') : node) ?? ''), map, node, list: list!, index };
  });
}

/** The list under `names:` for a kind of name. */
export function listFor(kind: EntityKind): string {
  return Object.keys(NAME_LISTS).find(list => NAME_LISTS[list] === kind)!;
}

/**
 * Writes what is known of a name: a new one is added, one that is there gets its other forms and roles extended. One
 * that stands under another kind moves to the new one with all that is known of it. `exactly`: other forms and roles
 * that are not given go.
 */
export function putName(yaml: string, name: KnownName, exactly = false): Outcome {
  const { names } = readCodebook(yaml);
  const old = names.names.find(known => known.name === name.name);
  const joined = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b].map(foldSpace))].filter(text => text && text !== name.name);
  const kept = exactly ? undefined : old;
  const whole = { ...name, also: joined(kept?.also ?? [], name.also), roles: joined(kept?.roles ?? [], name.roles) };
  if (old && old.kind !== name.kind) {
    const removed = removeName(yaml, old);
    if (removed.refused !== undefined) return removed;
    const rest = applyEdits(yaml, removed.edits), added = addName(rest, whole);
    return added.refused === undefined ? { edits: [edit(0, yaml.length, applyEdits(rest, added.edits))] } : added;
  }
  return old ? editName(yaml, whole) : addName(yaml, whole);
}

/** Says that a phrase is no name, whatever it looks like. */
export function ignorePhrase(yaml: string, phrase: string): Outcome {
  return change(yaml, (source, { names }) => {
    const folded = foldSpace(phrase);
    if (!folded || names.ignore.includes(folded)) return [];
    const alone = source.root && textOf(valueOf(source.root, 'ignore'));
    if (alone !== undefined && alone !== null) return putField(source.text, source.root!, 'ignore', { key: 'ignore', value: [alone, folded] });
    return addItems(source, 'ignore', [{ index: listOf(source.root, 'ignore')?.items.length ?? 0, fields: folded }], HEADER);
  });
}

/** Takes a phrase back that was said to be no name. */
export function removeIgnored(yaml: string, phrase: string): Outcome {
  return change(yaml, source => {
    const items = listOf(source.root, 'ignore')?.items ?? [];
    if (source.root && foldSpace(textOf(valueOf(source.root, 'ignore')) ?? '') === phrase) return putField(source.text, source.root, 'ignore', undefined);
    return removeItems(source, 'ignore', items.flatMap((item, index) => (foldSpace(textOf(item) ?? '') === phrase ? [index] : [])));
  });
}

function addName(yaml: string, name: KnownName): Outcome {
  return change(yaml, source => {
    const fields = NAME_FIELDS.flatMap((key): Field[] => (name[key].length > 0 ? [{ key, value: name[key] }] : []));
    const list = listFor(name.kind), { root, text } = source, names = root ? pairOf(root, 'names') : undefined;
    const lists = mappingOf(names?.value);
    if (lists && lists.items.length > 0) return addItems(source, list, [{ index: listOf(lists, list)?.items.length ?? 0, fields }], HEADER, lists);
    const eol = eolOf(text), lines = [`  ${list}:`, ...blockLines(fields).map((line, i) => `    ${i === 0 ? '- ' : '  '}${line}`)], written = (of: readonly string[]): string => of.map(line => line + eol).join('');
    if (names) return root!.flow ? undefined : emptied(text, names, at => asLines(text, at, written(lines), eol));
    return [asLines(text, text.length, written([...root ? [] : blockLines(HEADER), 'names:', ...lines]), eol)];
  });
}

/** What stands under a key that holds nothing, or `{}`, which goes. */
function emptied(text: string, { key, value }: { readonly key: unknown; readonly value: unknown }, put: (at: number) => TextEdit): readonly TextEdit[] | undefined {
  if (isMissing(value)) return [put(nextLine(text, spanOf(key).end))];
  const { start, end } = spanOf(value);
  return /^\{\s*\}$/.test(text.slice(start, end)) ? [edit(start, end, ''), put(nextLine(text, end))] : undefined;
}

function editName(yaml: string, name: KnownName): Outcome {
  return change(yaml, ({ root, text }) => {
    const list = listOf(mappingOf(valueOf(root!, 'names')), listFor(name.kind));
    const item = list?.items.find(item => nameOf(item) === name.name), map = mappingOf(item);
    const fields = NAME_FIELDS.flatMap((key): Field[] => (name[key].length > 0 ? [{ key, value: name[key] }] : []));
    if (!map) {
      return fields.length === 1 ? [] : [asMapping(text, list!, item, fields)];
    }
    return NAME_FIELDS.flatMap(key => {
      const field = fields.find(field => field.key === key), same = JSON.stringify(textsOf(valueOf(map, key))) === JSON.stringify(field && [field.value].flat());
      return same ? [] : putField(text, map, key, field, NAME_FIELDS);
    });
  });
}

/** Takes a name out of the list of its kind. */
export function removeName(yaml: string, { name, kind }: KnownName): Outcome {
  return change(yaml, source => {
    const lists = mappingOf(valueOf(source.root!, 'names')), list = listOf(lists, listFor(kind));
    const indices = list?.items.flatMap((item, index) => nameOf(item) === name ? [index] : []) ?? [];
    return removeItems(source, listFor(kind), indices, true, lists);
  });
}

function nameOf(item: unknown): string {
  const map = mappingOf(item);
  return foldSpace(textOf(map ? valueOf(map, 'name') : item) ?? '');
}
