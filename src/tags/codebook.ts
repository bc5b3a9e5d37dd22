import type { Corrections, EntityKind, KnownName } from '../base/names';
import { NO_CORRECTIONS } from '../base/names';
import type { Problem } from '../base/problem';
import { span, type Span } from '../base/span';
import { conflictIn, splitConflict } from './conflict';
import { isMissing, mappingOf, parseYaml, sequenceOf, spanOf, textOf, textsOf, valueOf, type Mapping } from './document';
import { normalTag } from './hierarchy';

/** One tag of the codebook. */
export interface TagDefinition {
  /** A path with `/`: `trade/volume`. */
  readonly tag: string;
  readonly description?: string;
  /** `#rrggbb`; a colour of the palette where none is given. */
  readonly color?: string;
  /** A digit or letter that sets the tag in tag mode. */
  readonly key?: string;
  /** What people think about the tag as they go: Markdown, possibly of several lines. */
  readonly memo?: string;
}

/** What can be wrong with a readout.yaml. */
export type CodebookProblem = 'yaml' | 'unreadable' | 'too-large' | 'conflict-markers' | 'newer-version' | 'not-a-codebook' | 'bad-tag' | 'duplicate-tag' | 'duplicate-key' | 'bad-names' | 'bad-ignore';

/** What stands in a workspace's readout.yaml. */
export interface Codebook {
  readonly tags: readonly TagDefinition[];
  readonly names: Corrections;
  readonly problems: readonly Problem<CodebookProblem>[];
  /** Whether Readout may write to it: not with broken YAML, conflict markers or a newer version. */
  readonly writable: boolean;
}

/** The lists under `names:` and the kind of what stands in each. */
export const NAME_LISTS: Readonly<Record<string, EntityKind>> = Object.freeze({
  people: 'person', organisations: 'organisation', places: 'place', groups: 'group', products: 'product', events: 'event', others: 'other',
});

/** The version of readout.yaml that this Readout writes. */
export const CODEBOOK_VERSION = 1;

/** The codebook of a workspace without readout.yaml. */
export const EMPTY_CODEBOOK: Codebook = Object.freeze({ tags: [], names: NO_CORRECTIONS, problems: [], writable: true });

/** What stands for a codebook whose file cannot be read at all; the message says why, for people. */
export function unreadableCodebook(message: string): Codebook {
  return { ...EMPTY_CODEBOOK, problems: [{ code: 'unreadable', severity: 'error', message, span: span(0, 0) }], writable: false };
}

type Report = (code: CodebookProblem, severity: Problem['severity'], message: string, where: Span) => void;

/** Reads the YAML of a readout.yaml. Total, like {@link import('./sidecar').readSidecar}: what can be read is kept, the rest is told. */
export function readCodebook(yaml: string): Codebook {
  const marker = conflictIn(yaml);
  if (marker) {
    const sides = splitConflict(yaml);
    const message = 'Two versions of this file met in a merge and git left its conflict markers in it. Our version is used until the conflict is settled.';
    return { ...(sides ? readCodebook(sides.ours) : EMPTY_CODEBOOK), problems: [{ code: 'conflict-markers', severity: 'error', message, span: marker }], writable: false };
  }
  const { root, empty, problems: faults } = parseYaml(yaml);
  if (empty) return EMPTY_CODEBOOK;
  const problems: Problem<CodebookProblem>[] = [...faults];
  const report: Report = (code, severity, message, where) => { problems.push({ code, severity, message, span: where }); };
  if (!root) {
    if (faults.length === 0) report('not-a-codebook', 'error', 'This file should hold `tags:`, `names:` or `ignore:`.', span(0, yaml.length));
    return { ...EMPTY_CODEBOOK, problems, writable: false };
  }
  const version = Number(textOf(valueOf(root, 'readout')) ?? CODEBOOK_VERSION);
  const known = version <= CODEBOOK_VERSION;
  if (!known) report('newer-version', 'error', 'This file was written by a newer Readout. It is used as far as it can be read and not changed.', spanOf(valueOf(root, 'readout')));
  return { tags: readTags(root, report), names: { names: readNames(root, report), ignore: readIgnored(root, report) }, problems, writable: faults.length === 0 && known };
}

function readTags(root: Mapping, report: Report): readonly TagDefinition[] {
  const value = valueOf(root, 'tags'), list = sequenceOf(value);
  if (!list) {
    if (value !== undefined) report('bad-tag', 'error', '`tags:` should be a list.', spanOf(value));
    return [];
  }
  const tags = new Map<string, TagDefinition>(), keys = new Map<string, string>();
  for (const item of list.items) {
    const map = mappingOf(item), named = map ? valueOf(map, 'tag') : item;
    const tag = normalTag(textOf(named) ?? '');
    const where = spanOf(isMissing(named) ? item : named, spanOf(list));
    if (!tag) { report('bad-tag', 'error', 'A tag should be a name such as `trade/volume`, or have one under `tag:`.', where); continue; }
    if (tags.has(tag)) { report('duplicate-tag', 'warning', `The tag ${tag} is defined above already.`, where); continue; }
    const field = (key: string): string | undefined => {
      const text = map && textOf(valueOf(map, key));
      if (map && text === undefined && valueOf(map, key) !== undefined) report('bad-tag', 'error', `\`${key}:\` should be text.`, spanOf(valueOf(map, key)));
      return text;
    };
    const description = field('description'), color = field('color')?.trim(), key = field('key')?.trim(), memo = field('memo');
    const rightColor = color !== undefined && /^#[0-9a-f]{6}$/i.test(color), rightKey = key !== undefined && /^[\p{L}\p{N}]$/u.test(key) && !keys.has(key);
    if (color !== undefined && !rightColor) report('bad-tag', 'warning', 'A colour should look like "#e69f00" and stand in quotes, as # begins a comment.', spanOf(valueOf(map!, 'color')));
    if (key !== undefined && !rightKey) report(keys.has(key) ? 'duplicate-key' : 'bad-tag', 'warning', keys.has(key) ? `The key ${key} sets ${keys.get(key)} already.` : 'A key should be one letter or digit.', spanOf(valueOf(map!, 'key')));
    if (rightKey) keys.set(key, tag);
    tags.set(tag, { tag, ...(description !== undefined && { description }), ...(rightColor && { color: color.toLowerCase() }), ...(rightKey && { key }), ...(memo !== undefined && { memo }) });
  }
  return [...tags.values()];
}

function readNames(root: Mapping, report: Report): readonly KnownName[] {
  const value = valueOf(root, 'names'), lists = mappingOf(value);
  if (!lists) {
    if (value !== undefined) report('bad-names', 'error', `\`names:\` should hold lists: ${Object.keys(NAME_LISTS).join(', ')}.`, spanOf(value));
    return [];
  }
  return lists.items.flatMap(({ key, value: listed }) => {
    const title = textOf(key) ?? '', kind = Object.hasOwn(NAME_LISTS, title) ? NAME_LISTS[title] : undefined, list = sequenceOf(listed);
    if (!kind) { report('bad-names', 'warning', `Readout knows these lists of names: ${Object.keys(NAME_LISTS).join(', ')}.`, spanOf(key)); return []; }
    if (!list) {
      if (!isMissing(listed)) report('bad-names', 'error', `\`${title}:\` should be a list.`, spanOf(listed));
      return [];
    }
    return list.items.flatMap((item): KnownName[] => {
      const map = mappingOf(item), name = foldSpace(textOf(map ? valueOf(map, 'name') : item) ?? '');
      if (!name) { report('bad-names', 'error', 'A name should be text, or have `name:`.', spanOf(item, spanOf(list))); return []; }
      const texts = (field: string): readonly string[] => {
        const written = map && valueOf(map, field), found = textsOf(written);
        if (written !== undefined && !found) report('bad-names', 'error', `\`${field}:\` should be a list of texts.`, spanOf(written));
        return (found ?? []).map(foldSpace).filter(Boolean);
      };
      return [{ name, kind, also: texts('also'), roles: texts('roles') }];
    });
  });
}

function readIgnored(root: Mapping, report: Report): readonly string[] {
  const value = valueOf(root, 'ignore'), texts = textsOf(value);
  if (value !== undefined && !texts) report('bad-ignore', 'error', '`ignore:` should be a list of phrases.', spanOf(value));
  return (texts ?? []).map(foldSpace).filter(Boolean);
}

/** White space of any kind and length as one space, none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
