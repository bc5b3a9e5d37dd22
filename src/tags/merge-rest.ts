import { applyEdits, type TextEdit } from '../base/edit';
import { contains, span, type Span } from '../base/span';
import { commentsIn, mappingOf, parseYaml, sequenceOf, textOf, valueOf, type Mapping, type Sequence } from './document';
import type { MergeConflict } from './merge-conflict';
import { readCodebook } from './codebook';
import { annotationBlocks, MEETING_FIELDS, readSidecar } from './sidecar';
import { asLines, contentEnd, edit, eolOf, itemLines, lineStart, nextLine } from './text-places';

/*
 * What stands in a sidecar or codebook besides annotations, tags, names and fields that Readout knows: comments between the blocks,
 * keys of other tools. It is merged by the line, each thing at the block or key that it stands in front of.
 */

/** A run of comment lines, or the comment behind a value, outside of annotations and keys of others. */
interface Remark {
  /** The comments, a line each, without what is in front of `#`. */
  readonly text: string;
  /** Their lines; `null` for a comment behind a value, which shares its line. */
  readonly lines: Span | null;
  readonly at: number;
}

/** A key that Readout does not know, at the top or in `meeting:`, with the lines of its value. */
interface Unknown {
  readonly within: 'top' | 'meeting';
  readonly lines: Span;
  /** The lines without their indentation, with `\n` as line end. */
  readonly text: string;
}

/** Where things stand in a file. */
interface Layout {
  /** Blocks and keys in their order, by the beginning of their line. */
  readonly anchors: readonly { readonly name: string; readonly at: number }[];
  readonly remarks: readonly Remark[];
  readonly unknown: ReadonlyMap<string, Unknown>;
}

/** What tells a sidecar from a codebook here. */
export interface FileKind {
  /** The keys that Readout knows. */
  readonly top: ReadonlySet<string>;
  /** The lists of blocks that are merged one by one, and what the blocks are called. */
  readonly lists: (root: Mapping) => readonly { readonly list: Sequence; readonly names: readonly string[] }[];
  /** What is read in a text; the problems in it do not count. */
  readonly read: (yaml: string) => object;
}

/** `NAME.txt.tags.yaml`. */
export const SIDECAR: FileKind = {
  top: new Set(['readout', 'meeting', 'annotations', 'speakers']),
  lists: root => { const list = sequenceOf(valueOf(root, 'annotations')); return list ? [{ list, names: annotationBlocks(root).map(({ id }) => `block ${id}`) }] : []; },
  read: readSidecar,
};

/** `readout.yaml`. */
export const CODEBOOK: FileKind = {
  top: new Set(['readout', 'tags', 'names', 'ignore']),
  lists: root => {
    const names = mappingOf(valueOf(root, 'names')), titles = (names?.items ?? []).flatMap(({ key }) => textOf(key) ?? []);
    const lists = [{ title: 'tags', list: sequenceOf(valueOf(root, 'tags')) }, ...titles.map(title => ({ title, list: sequenceOf(valueOf(names!, title)) }))];
    return lists.flatMap(({ title, list }) => (list ? [{ list, names: list.items.map(node => { const map = mappingOf(node); return `${title} ${textOf(map ? valueOf(map, 'tag') ?? valueOf(map, 'name') : node)}`; }) }] : []));
  },
  read: readCodebook,
};

const IN_MEETING: ReadonlySet<string> = new Set([...MEETING_FIELDS, 'participants']);

function layoutOf(yaml: string, kind: FileKind): Layout {
  const source = parseYaml(yaml), { root } = source, anchors: { name: string; at: number }[] = [], unknown = new Map<string, Unknown>(), taken: Span[] = [];
  const look = (map: Mapping, within: 'top' | 'meeting'): void => {
    for (const { key, value } of map.items) {
      const range = (key as { range?: readonly number[] }).range, name = textOf(key);
      if (!range || name === undefined || map.flow) continue;
      const start = lineStart(yaml, range[0]!), lines = span(start, nextLine(yaml, contentEnd(yaml, value, range[1]!)));
      if (within === 'top') anchors.push({ name: `key ${name}`, at: start });
      if ((within === 'top' ? kind.top : IN_MEETING).has(name) || yaml.slice(start, range[0]!).trim() !== '') continue;
      unknown.set(`${within} ${name}`, { within, lines, text: dedented(yaml.slice(lines.start, lines.end), range[0]! - start) });
      taken.push(lines);
    }
  };
  const meeting = root && kind === SIDECAR ? mappingOf(valueOf(root, 'meeting')) : undefined;
  if (root) look(root, 'top');
  if (meeting) look(meeting, 'meeting');
  for (const { list, names } of root ? kind.lists(root) : []) {
    if (!list.flow) names.forEach((name, index) => {
      const lines = itemLines(yaml, list, index);
      if (!lines) return;
      taken.push(span(lines.start, lines.end));
      anchors.push({ name, at: lines.start });
    });
  }
  return { anchors: anchors.toSorted((a, b) => a.at - b.at), remarks: remarksOf(yaml, commentsIn(source), taken), unknown };
}

function remarksOf(yaml: string, comments: readonly Span[], taken: readonly Span[]): readonly Remark[] {
  const remarks: Remark[] = [], ordered = taken.toSorted((a, b) => a.start - b.start);
  let next = 0;
  for (const comment of comments) {
    while (next < ordered.length && ordered[next]!.end <= comment.start) next++;
    if (ordered[next] && contains(ordered[next]!, comment)) continue;
    const start = lineStart(yaml, comment.start), text = yaml.slice(comment.start, comment.end).trimEnd(), above = remarks.at(-1);
    if (yaml.slice(start, comment.start).trim() !== '') remarks.push({ text, lines: null, at: start });
    else if (above?.lines?.end === start) remarks[remarks.length - 1] = { text: `${above.text}\n${text}`, lines: span(above.lines.start, nextLine(yaml, comment.end)), at: above.at };
    else remarks.push({ text, lines: span(start, nextLine(yaml, comment.end)), at: start });
  }
  return remarks;
}

function dedented(lines: string, column: number): string {
  return lines.replace(/\r\n/g, '\n').replace(/\n$/, '').split('\n').map(line => (line.slice(0, column).trim() === '' ? line.slice(column) : line)).join('\n');
}

/** Puts into our merged text what they did besides annotations and known fields; what cannot be put in place is in a comment at the end. */
export function mergeRest(text: string, base: string, ours: string, theirs: string, conflicts: MergeConflict[], kind: FileKind): string {
  const [b, t] = [layoutOf(base, kind), layoutOf(theirs, kind)];
  return withLostRemarks(mergeRemarks(mergeUnknown(text, b, t, conflicts, kind), b, t, kind), base, [ours, theirs]);
}

/** A text with those comments at its end that a side wrote and that are nowhere in it, as they stood in what went or was written anew. */
function withLostRemarks(text: string, base: string, sides: readonly string[]): string {
  const eol = eolOf(text), was = new Set(wordsOfComments(base)), is = new Set(wordsOfComments(text)), lost = new Set(sides.flatMap(wordsOfComments).filter(words => !was.has(words) && !is.has(words) && !text.includes(words)));
  return lost.size ? applyEdits(text, [asLines(text, text.length, [...lost].map(words => `# ${words}${eol}`).join(''), eol)]) : text;
}

function wordsOfComments(yaml: string): readonly string[] {
  if (!yaml.includes('#')) return [];
  return commentsIn(parseYaml(yaml)).map(({ start, end }) => yaml.slice(start, end).replace(/^#+/, '').trim()).filter(Boolean);
}

function mergeUnknown(text: string, base: Layout, theirs: Layout, conflicts: MergeConflict[], kind: FileKind): string {
  let merged = text;
  for (const name of new Set([...base.unknown.keys(), ...theirs.unknown.keys()])) {
    const now = layoutOf(merged, kind), was = base.unknown.get(name)?.text, our = now.unknown.get(name), their = theirs.unknown.get(name);
    if (their?.text === our?.text || their?.text === was) continue;
    const put = our?.text === was ? withUnknown(merged, now, theirs, our, their) : undefined;
    if (put !== undefined && sameMeaning(merged, put, kind)) { merged = put; continue; }
    const what = name.replace(/^top /, '');
    merged = withComment(merged, `key ${what}`, their ? their.text.replaceAll('\n', '\n#   ') : 'nothing');
    conflicts.push({ kind: 'field', what: `key ${what}` });
  }
  return merged;
}

/** A text with a key of theirs in it, in the place of ours or where theirs has it; without it where they took it away. `undefined` where there is no place for it. */
function withUnknown(text: string, now: Layout, theirs: Layout, our: Unknown | undefined, their: Unknown | undefined): string | undefined {
  const eol = eolOf(text), column = (at: number): string => /^[ \t]*/.exec(text.slice(at, at + 64))![0];
  const written = (indent: string): string => their!.text.split('\n').map(line => (line && indent + line) + eol).join('');
  if (our) return applyEdits(text, [edit(our.lines.start, our.lines.end, their ? written(column(our.lines.start)) : '')]);
  if (!their) return undefined;
  if (their.within === 'top') return applyEdits(text, [asLines(text, placeOf(their.lines.start + 1, theirs, now) ?? text.length, written(column(now.anchors[0]?.at ?? 0)), eol)]);
  const { root } = parseYaml(text), meeting = root ? mappingOf(valueOf(root, 'meeting')) : undefined;
  if (meeting && !meeting.flow) {
    const first = (meeting.items[0]!.key as { range: readonly number[] }).range[0]!;
    return applyEdits(text, [asLines(text, nextLine(text, contentEnd(text, meeting, first)), written(text.slice(lineStart(text, first), first)), eol)]);
  }
  const list = now.anchors.find(({ name }) => name === 'key annotations');
  return meeting ? undefined : applyEdits(text, [asLines(text, list?.at ?? text.length, `meeting:${eol}${written('  ')}`, eol)]);
}

/** Where in our text something goes that in theirs stands at `at`: in front of the next block or key that is in both. */
function placeOf(at: number, theirs: Layout, now: Layout): number | undefined {
  const places = new Map(now.anchors.map(anchor => [anchor.name, anchor.at]));
  return theirs.anchors.filter(anchor => anchor.at >= at).map(({ name }) => places.get(name)).find(place => place !== undefined);
}

function mergeRemarks(text: string, base: Layout, theirs: Layout, kind: FileKind): string {
  const now = layoutOf(text, kind), eol = eolOf(text);
  const [was, our, their] = [base, now, theirs].map(({ remarks }) => new Set(remarks.map(remark => remark.text)));
  const coming = theirs.remarks.filter(remark => !was!.has(remark.text) && !our!.has(remark.text));
  const going = now.remarks.flatMap(({ text: words, lines }) => (lines && was!.has(words) && !their!.has(words) ? [edit(lines.start, lines.end, '')] : []));
  const lines = (words: string, indent: string): string => words.split('\n').map(line => indent + line + eol).join('');
  const put: TextEdit[] = coming.map(remark => {
    const at = placeOf(remark.at, theirs, now);
    return asLines(text, at ?? text.length, lines(remark.text, at === undefined ? '' : /^ */.exec(text.slice(at, at + 64))![0]), eol);
  });
  const merged = applyEdits(text, [...put, ...going]);
  return sameMeaning(text, merged, kind) ? merged : applyEdits(text, [asLines(text, text.length, coming.map(remark => lines(remark.text, '')).join(''), eol)]);
}

/** Whether the same is read in two texts, but for the places of problems. */
function sameMeaning(before: string, after: string, { read }: FileKind): boolean {
  const meaning = (yaml: string): string => JSON.stringify(read(yaml), (key, value: unknown) => (key === 'problems' ? undefined : value));
  return before === after || meaning(before) === meaning(after);
}

/** Keeps what the other side has for a field in a comment at the end. */
export function withComment(text: string, what: string, theirs: string): string {
  const eol = eolOf(text);
  return applyEdits(text, [asLines(text, text.length, `# merge: for the ${what} the other side has ${theirs.replaceAll('\n', eol)}${eol}`, eol)]);
}
