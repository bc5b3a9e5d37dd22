import { applyEdits } from '../base/edit';
import type { KnownName } from '../base/names';
import type { Outcome } from './change';
import { readCodebook, type Codebook, type TagDefinition } from './codebook';
import { addTags, editTag, ignorePhrase, putName, removeIgnored, removeName, removeTag } from './codebook-change';
import { unreadable, type Merged } from './merge';
import { mappingOf, parseYaml, textOf } from './document';
import type { MergeConflict } from './merge-conflict';
import { itemsOf, takeItems } from './merge-items';
import { CODEBOOK, mergeRest, withComment } from './merge-rest';
import { mergeSets } from './merge-sets';
import { flowValue } from './scalar';

/**
 * Merges two versions of a readout.yaml that come from one base, tag by tag and name by name. The text is ours with
 * what they did put in, as they wrote it. Where both gave one field of a tag different values ours stands and theirs is in a comment;
 * what one side changed and the other removed stays.
 */
export function mergeCodebooks(base: string, ours: string, theirs: string): Merged {
  if (ours === theirs || theirs === base) return { text: ours, conflicts: [] };
  if (ours === base) return { text: theirs, conflicts: [] };
  const [b, t] = [base, theirs].map(readCodebook) as [Codebook, Codebook];
  if (![b, readCodebook(ours), t].every(({ writable }) => writable)) return unreadable(ours, theirs);
  const conflicts: MergeConflict[] = [];
  let text = takeItems(base, ours, theirs), failed = false;
  const o = readCodebook(text);
  const apply = ({ edits, refused }: Outcome): void => {
    if (refused === undefined) text = applyEdits(text, edits); else failed = true;
  };
  mergeTags(b, o, t, outcome => apply(outcome(text)), (tag, field, value) => {
    text = withComment(text, `${field} of ${flowValue(tag)}`, value === undefined ? 'nothing' : flowValue(value));
    conflicts.push({ kind: 'field', what: `${field} of ${tag}` });
  });
  mergeNames(b, o, t, outcome => apply(outcome(text)));
  for (const phrase of new Set([...b.names.ignore, ...t.names.ignore])) {
    const [was, our, their] = [b, o, t].map(({ names }) => names.ignore.includes(phrase));
    if (our === their || their === was) continue;
    apply(their ? ignorePhrase(text, phrase) : removeIgnored(text, phrase));
  }
  keepExtras(base, theirs, text, (what, lines) => {
    text = withComment(text, what, lines);
    conflicts.push({ kind: 'field', what });
  });
  return failed ? unreadable(ours, theirs) : { text: mergeRest(text, base, ours, theirs, conflicts, CODEBOOK), conflicts };
}

/** Applies what `change` makes of the present text. */
type Apply = (change: (text: string) => Outcome) => void;

function mergeTags(base: Codebook, ours: Codebook, theirs: Codebook, apply: Apply, clash: (tag: string, field: string, value: string | undefined) => void): void {
  const [b, o, t] = [base, ours, theirs].map(({ tags }) => new Map(tags.map(definition => [definition.tag, definition]))) as [Map<string, TagDefinition>, Map<string, TagDefinition>, Map<string, TagDefinition>];
  for (const tag of new Set([...b.keys(), ...t.keys()])) {
    const was = b.get(tag), our = o.get(tag), their = t.get(tag);
    if (!their) {
      if (our && same(our, was)) apply(text => removeTag(text, tag));
    } else if (!our) {
      if (!was || !same(their, was)) apply(text => addTags(text, [their]));
    } else {
      for (const field of ['description', 'color', 'key', 'memo'] as const) {
        if (our[field] === their[field] || their[field] === was?.[field]) continue;
        if (our[field] === was?.[field]) apply(text => editTag(text, tag, { [field]: their[field] }));
        else clash(tag, field, their[field]);
      }
    }
  }
}

function mergeNames(base: Codebook, ours: Codebook, theirs: Codebook, apply: Apply): void {
  const [b, o, t] = [base, ours, theirs].map(({ names }) => new Map(names.names.map(known => [`${known.kind} ${known.name}`, known]))) as [Map<string, KnownName>, Map<string, KnownName>, Map<string, KnownName>];
  for (const key of new Set([...b.keys(), ...t.keys()])) {
    const was = b.get(key), our = o.get(key), their = t.get(key);
    if (!their) {
      if (our && same(our, was)) apply(text => removeName(text, our));
    } else if (!our) {
      if (!was || !same(their, was)) apply(text => putName(text, their));
    } else {
      const merged = { ...our, also: mergeSets(was?.also ?? [], our.also, their.also), roles: mergeSets(was?.roles ?? [], our.roles, their.roles) };
      if (!same(merged, our)) apply(text => putName(text, merged, true));
    }
  }
}

/** Keys of other tools that they gave a tag or name and that did not come along, as both wrote to it or it stands in a list in flow style. */
function keepExtras(base: string, theirs: string, text: string, keep: (what: string, lines: string) => void): void {
  const extrasOf = (yaml: string): ReadonlyMap<string, string> => new Map([...itemsOf(parseYaml(yaml))].flatMap(([name, { list, index }]) => (mappingOf(list.items[index])?.items ?? []).flatMap(({ key, value }) => {
    const title = textOf(key) ?? '';
    return KNOWN.has(title) ? [] : [[`key ${title} of ${name}`, JSON.stringify((value as { toJSON?(): unknown } | null)?.toJSON?.() ?? null)] as const];
  })));
  const [was, their, is] = [base, theirs, text].map(extrasOf) as [ReadonlyMap<string, string>, ReadonlyMap<string, string>, ReadonlyMap<string, string>];
  for (const [what, value] of their) if (was.get(what) !== value && is.get(what) !== value) keep(what, value);
}
const KNOWN: ReadonlySet<string> = new Set(['tag', 'description', 'color', 'key', 'memo', 'name', 'also', 'roles']);

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
