import { applyEdits, type TextEdit } from '../base/edit';
import { commonOf } from '../base/common';
import { countWhile } from '../base/halving';
import { mappingOf, parseYaml, pairOf, sequenceOf, spanOf, textOf, textsOf, valueOf, type Mapping, type YamlText } from './document';
import type { Annotation, Selector, Sidecar, SpokenBy } from './model';
import { blockLines, flowValue, type Field } from './scalar';
import { annotationBlocks, MEETING_FIELDS, readSidecar, VERSION } from './sidecar';
import { putField } from './put-field';
import { addItems, removeItems, type NewItem } from './splice';
import { asLines, edit, eolOf, itemLines, keepsBlankLines, lineStart, nextLine } from './text-places';

/** One change that a person asks for, in terms of annotations. */
export type Change =
  | { readonly kind: 'add'; readonly annotations: readonly Annotation[] }
  | { readonly kind: 'edit'; readonly id: string; readonly with: Partial<Omit<Annotation, 'id'>> }
  | { readonly kind: 'remove'; readonly ids: readonly string[] };

/** Edits of a text, or why there can be none: then `edits` is empty and `refused` says in plain English why. */
export interface Outcome {
  readonly edits: readonly TextEdit[];
  readonly refused?: string;
}

const HEADER: readonly Field[] = [{ key: 'readout', value: VERSION }];
const ORDER = ['id', 'tags', 'quote', 'before', 'after', 'start', 'copies', 'doubles', 'note', 'by', 'on', 'lost', 'conflict', 'speaker'] as const;
/** The keys of an annotation that Readout knows. */
export const FIELD_KEYS: ReadonlySet<string> = new Set(ORDER);
const UNUSUAL = 'The file is laid out in a way that Readout cannot change safely; please edit it by hand.';

/** The pairs of an annotation or a spoken-by entry in the order they are written in. */
export function fieldsOf(of: Partial<Annotation & SpokenBy>): readonly Field[] {
  return ORDER.flatMap(key => {
    const value = of[key];
    return value === undefined ? [] : [{ key, value, ...(key === 'note' && { literal: true }) }];
  });
}

/** Adds annotations, each as a block in the order of `start`. */
export function addAnnotations(yaml: string, annotations: readonly Annotation[]): Outcome {
  return changeSidecar(yaml, [{ kind: 'add', annotations }]);
}

/** Changes fields of one annotation; a field given as `undefined` goes. */
export function editAnnotation(yaml: string, id: string, changed: Partial<Omit<Annotation, 'id'>>): Outcome {
  return changeSidecar(yaml, [{ kind: 'edit', id, with: changed }]);
}

/** Removes annotations; ids that are not there are passed over. */
export function removeAnnotations(yaml: string, ids: readonly string[]): Outcome {
  return changeSidecar(yaml, [{ kind: 'remove', ids }]);
}

/**
 * The edits that make several changes to a sidecar at once. Only the lines of the annotations in question change. The
 * result has been read back: edits that would not give exactly what was asked for are refused instead. Added
 * annotations whose block is already `written` (by id, see {@link blockOf}) are put in as they are, with what else is in it.
 */
export function changeSidecar(yaml: string, changes: readonly Change[], written: ReadonlyMap<string, string> = new Map()): Outcome {
  const before = readSidecar(yaml);
  if (!before.writable) return { edits: [], refused: whyNot(before) };
  const wanted = new Map(before.annotations.map(annotation => [annotation.id, annotation]));
  for (const change of changes) {
    if (change.kind === 'add') {
      const taken = change.annotations.find(({ id }) => wanted.has(id));
      if (taken) return { edits: [], refused: `There is an annotation ${taken.id} already.` };
      for (const annotation of change.annotations) wanted.set(annotation.id, asRead(annotation));
    } else if (change.kind === 'remove') for (const id of change.ids) wanted.delete(id);
    else {
      const present = wanted.get(change.id);
      if (!present) return { edits: [], refused: `There is no annotation ${change.id} (any more).` };
      wanted.set(change.id, asRead({ ...present, ...change.with }));
    }
  }
  if ([...wanted.values()].some(({ tags }) => tags.length === 0)) return { edits: [], refused: 'An annotation needs a tag.' };
  const edits = editsTowards(parseYaml(yaml), before, wanted, written);
  if (edits?.length === 0) return { edits };
  const after = edits && readSidecar(applyEdits(yaml, edits));
  if (after?.writable && sameAnnotations(after.annotations, wanted)) return { edits: edits! };
  const plain = withoutAliases(yaml), again = plain === yaml ? undefined : changeSidecar(plain, changes, written);
  return again?.refused === undefined && again ? { edits: [whole(yaml, applyEdits(plain, again.edits))] } : { edits: [], refused: UNUSUAL };
}

/** A text in which each alias has given way to what it stands for: others may then change, move or go. */
function withoutAliases(yaml: string): string {
  return applyEdits(yaml, parseYaml(yaml).aliases.flatMap(alias => {
    const { start, end } = spanOf(alias), value = textOf(alias) ?? textsOf(alias);
    return value === undefined ? [] : [edit(start, end, flowValue(value))];
  }));
}

/** The one edit that makes a text into another. */
function whole(from: string, to: string): TextEdit {
  const { start, end } = commonOf(from, to);
  return edit(start, from.length - end, to.slice(start, to.length - end));
}

/** An annotation as it will be read back: each tag once and without white space around it, line breaks as `\n`. */
export function asRead(annotation: Annotation): Annotation {
  const lines = (text: string): string => text.replace(/\r\n?/g, '\n');
  const { tags, quote, before, after, note } = annotation;
  return {
    ...annotation, tags: [...new Set(tags.map(tag => lines(tag).trim()).filter(Boolean))], quote: lines(quote), before: lines(before), after: lines(after),
    ...(note !== undefined && { note: lines(note) }),
  };
}

/** Why a sidecar cannot be written to: its first error. */
export function whyNot({ problems }: Sidecar): string {
  return problems.find(({ severity }) => severity === 'error')?.message ?? 'The file cannot be written to.';
}

const shape = (annotation: Annotation): string => JSON.stringify(fieldsOf(annotation));
function sameAnnotations(found: readonly Annotation[], wanted: ReadonlyMap<string, Annotation>): boolean {
  return found.length === wanted.size && found.every(annotation => {
    const other = wanted.get(annotation.id);
    return other === annotation || (other !== undefined && shape(other) === shape(annotation));
  });
}

function editsTowards(source: YamlText, before: Sidecar, wanted: ReadonlyMap<string, Annotation>, written: ReadonlyMap<string, string>): readonly TextEdit[] | undefined {
  const { text, root } = source;
  const blocks = root ? annotationBlocks(root) : [];
  const list = root ? sequenceOf(valueOf(root, 'annotations')) : undefined;
  const known = new Map(before.annotations.map(annotation => [annotation.id, annotation]));
  const starts = blocks.map(({ id }) => known.get(id ?? '')?.start);
  const edits: TextEdit[] = [], gone = new Set<number>(), coming: (Omit<NewItem, 'index'> & { readonly start: number })[] = [];
  for (const [index, block] of blocks.entries()) {
    const { id, map } = block, old = known.get(id ?? ''), now = wanted.get(id ?? '');
    if (!old || old === now) continue;
    if (!now) { gone.add(index); continue; }
    const changed = fieldEdits(text, map!, old, now);
    const moves = list && !list.flow && now.start !== old.start && outOfOrder(starts, index, now.start) && !keepsBlankLines(text, map);
    const lines = moves ? itemLines(text, list, index) : undefined;
    if (lines) {
      const within = [...ownId(text, block), ...changed].map(({ span, text: put }) => edit(span.start - lines.start, span.end - lines.start, put));
      coming.push({ start: now.start, fields: [], written: withLineEnd(applyEdits(text.slice(lines.start, lines.end), within), eolOf(text)) });
      gone.add(index);
    } else edits.push(...changed);
  }
  for (const annotation of wanted.values()) if (!known.has(annotation.id)) coming.push({ start: annotation.start, fields: fieldsOf(annotation), block: written.get(annotation.id) });
  const staying = starts.map((start, index) => gone.has(index) ? undefined : start);
  const ahead = greatestSoFar(staying);
  const items = coming.toSorted((a, b) => a.start - b.start).map(item => ({ ...item, index: placeFor(ahead, item.start) }));
  edits.push(...ownIds(text, blocks, gone));
  const removing = removeItems(source, 'annotations', [...gone], items.length === 0);
  const adding = items.length === 0 ? [] : addItems(source, 'annotations', items, HEADER);
  return removing && adding && [...edits, ...removing, ...behind(text, removing, adding)];
}

type Blocks = ReturnType<typeof annotationBlocks>;

/** Where one of several annotations of the same id goes, the later ones are given the ids they go by: else they would go by others from then on. */
function ownIds(text: string, blocks: Blocks, gone: ReadonlySet<number>): readonly TextEdit[] {
  const writtenIn = ({ map }: Blocks[number]): string | undefined => map && textOf(valueOf(map, 'id'))?.trim(), fewer = new Set([...gone].map(index => writtenIn(blocks[index]!)));
  return blocks.flatMap((block, index) => (!gone.has(index) && fewer.has(writtenIn(block)) ? ownId(text, block) : []));
}

function ownId(text: string, { id, map, repeated }: Blocks[number]): readonly TextEdit[] {
  return repeated ? putField(text, map!, 'id', { key: 'id', value: id! }) : [];
}

/** What is added at the end of a text whose last line, without a line end, goes away: it needs no line end before it, which would be a blank line of the note above. */
function behind(text: string, removing: readonly TextEdit[], adding: readonly TextEdit[]): readonly TextEdit[] {
  const { length } = text;
  if (!removing.some(({ span: { start, end } }) => end === length && start < length && text[start - 1] === '\n')) return adding;
  return adding.map(one => one.span.start === length ? edit(length, length, one.text.replace(/^\r?\n/, '')) : one);
}

function withLineEnd(lines: string, eol: string): string {
  return lines.endsWith('\n') ? lines : lines + eol;
}

/** For each block the greatest start up to and with it: sorted even where a hand moved blocks, so that it can be searched. */
function greatestSoFar(starts: readonly (number | undefined)[]): readonly number[] {
  let greatest = -1;
  return starts.map(start => (greatest = Math.max(greatest, start ?? -1)));
}

/** The index of the first block with something behind a place: a new block goes in front of it. Binary search. */
function placeFor(greatest: readonly number[], start: number): number {
  return countWhile(greatest.length, i => greatest[i]! <= start);
}

function outOfOrder(starts: readonly (number | undefined)[], index: number, start: number): boolean {
  const previous = starts[index - 1], next = starts[index + 1];
  return (previous !== undefined && previous > start) || (next !== undefined && next < start);
}

function fieldEdits(text: string, map: Mapping, old: Annotation, now: Annotation): readonly TextEdit[] {
  const was = new Map(fieldsOf(old).map(field => [field.key, field])), is = new Map(fieldsOf(now).map(field => [field.key, field]));
  return ORDER.flatMap((key, place) => {
    const field = is.get(key);
    if (key === 'id' || JSON.stringify(was.get(key)?.value) === JSON.stringify(field?.value)) return [];
    return putField(text, map, key, field, ORDER.slice(0, place));
  });
}

/** Sets one field of `meeting:`, or takes it out when given `undefined`. */
export function setMeetingField(yaml: string, field: (typeof MEETING_FIELDS)[number] | 'participants', value: string | readonly string[] | undefined): Outcome {
  const before = readSidecar(yaml);
  if (!before.writable) return { edits: [], refused: whyNot(before) };
  const given: unknown = typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
  return verified(yaml, meetingEdits(yaml, field, value), after => sameList(after.annotations, before.annotations) && sameList(after.speakers, before.speakers)
    && [...MEETING_FIELDS, 'participants' as const].every(name => JSON.stringify(after.meeting[name]) === JSON.stringify(name === field ? given : before.meeting[name])));
}

function meetingEdits(yaml: string, field: string, value: string | readonly string[] | undefined): readonly TextEdit[] | undefined {
  const { text, root, empty } = parseYaml(yaml), eol = eolOf(text);
  const present = root ? pairOf(root, 'meeting') : undefined;
  const map = mappingOf(present?.value);
  if (map) {
    if (value === undefined && map.items.length === 1 && pairOf(map, field)) return putField(text, root!, 'meeting', undefined);
    return putField(text, map, field, value === undefined ? undefined : { key: field, value, literal: field === 'memo' });
  }
  if (value === undefined) return [];
  const pair: Field = { key: field, value, literal: field === 'memo' };
  if (root?.flow || (present && valueOf(root!, 'meeting') !== undefined)) return undefined;
  const lines = blockLines([pair]).map(line => `${line && `  ${line}`}${eol}`).join('');
  if (present) return [asLines(text, nextLine(text, (present.key as { range: readonly number[] }).range[1]!), lines, eol)];
  if (empty) return [asLines(text, text.length, `${blockLines(HEADER).join(eol)}${eol}meeting:${eol}${lines}`, eol)];
  const version = pairOf(root!, 'readout');
  const at = version ? nextLine(text, (version.key as { range: readonly number[] }).range[1]!) : lineStart(text, (root!.items[0]!.key as { range: readonly number[] }).range[0]!);
  return [asLines(text, at, `meeting:${eol}${lines}`, eol)];
}

/** Edits whose outcome can be read and is what it should be; else they are refused. */
function verified(yaml: string, edits: readonly TextEdit[] | undefined, isRight: (after: Sidecar) => boolean): Outcome {
  const after = edits && readSidecar(applyEdits(yaml, edits));
  return after?.writable && isRight(after) ? { edits: edits! } : { edits: [], refused: UNUSUAL };
}

function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Says who speaks a passage, in place of what was said of the same passage before; `undefined` takes it back. A new entry is put in as its `block`, if it is written already. */
export function setSpeaker(yaml: string, passage: Selector, speaker: string | undefined, block?: string): Outcome {
  const before = readSidecar(yaml);
  if (!before.writable) return { edits: [], refused: whyNot(before) };
  const isIt = (spoken: Selector): boolean => spoken.quote === passage.quote && spoken.start === passage.start, others = ({ speakers }: Sidecar): readonly SpokenBy[] => speakers.filter(spoken => !isIt(spoken));
  return verified(yaml, speakerEdits(yaml, passage, speaker, block), after => (
    sameList(after.annotations, before.annotations) && sameList([after.meeting], [before.meeting]) && sameList(others(after), others(before)) && after.speakers.find(isIt)?.speaker === speaker
  ));
}

function speakerEdits(yaml: string, passage: Selector, speaker: string | undefined, block: string | undefined): readonly TextEdit[] | undefined {
  const source = parseYaml(yaml);
  const list = source.root ? sequenceOf(valueOf(source.root, 'speakers')) : undefined;
  const same = (list?.items ?? []).flatMap((item, index) => {
    const map = mappingOf(item);
    return map && textOf(valueOf(map, 'quote')) === passage.quote && Number(textOf(valueOf(map, 'start')) ?? 0) === passage.start ? [index] : [];
  }), [first] = same;
  if (speaker === undefined) return removeItems(source, 'speakers', same);
  if (first !== undefined) return putField(yaml, mappingOf(list!.items[first])!, 'speaker', { key: 'speaker', value: speaker });
  const starts = list?.items.map(item => { const map = mappingOf(item); return map ? Number(textOf(valueOf(map, 'start')) ?? 0) : undefined; }) ?? [];
  const { quote, before: ahead, after, start, copies, doubles } = passage;
  return addItems(source, 'speakers', [{ index: placeFor(greatestSoFar(starts), start), fields: fieldsOf({ quote, before: ahead, after, start, copies, doubles, speaker }), block }], HEADER);
}
