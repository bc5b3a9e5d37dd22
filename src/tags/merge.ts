import { applyEdits } from '../base/edit';
import { changeSidecar, fieldsOf, setMeetingField, setSpeaker, type Change } from './change';
import { wrapConflict } from './conflict';
import { REMOVED_ELSEWHERE, type MergeConflict } from './merge-conflict';
import { mergeRest, SIDECAR, withComment } from './merge-rest';
import { mergeSets } from './merge-sets';
import { passageKey, sameBlock, sameFields, sideOf, type Side } from './merge-side';
import type { Annotation, Sidecar } from './model';
import { flowValue } from './scalar';
import { MEETING_FIELDS } from './sidecar';

/** A merged text. Nothing that one side wrote is missing from it; `conflicts` is empty when no person needs to look. */
export interface Merged {
  readonly text: string;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges two versions of a sidecar that come from one base, annotation by annotation. The text is ours with what they
 * did put in, so our comments and layout stay; blocks that they added come as they wrote them, and so do their comments and
 * the keys of other tools. Without a base that can be read all that the sides do not share was added by them.
 */
export function mergeSidecars(base: string, ours: string, theirs: string): Merged {
  if (ours === theirs || theirs === base) return { text: ours, conflicts: [] };
  if (ours === base) return { text: theirs, conflicts: [] };
  const o = sideOf(ours), t = sideOf(theirs), known = sideOf(base), b = known.sidecar.writable ? known : sideOf('');
  if (isShuffled(b, o) || isShuffled(b, t)) return unreadable(ours, theirs);
  if (!o.sidecar.writable || !t.sidecar.writable || t.strays.some(stray => !o.strays.includes(stray) && !b.strays.includes(stray))) return unreadable(ours, theirs);
  const conflicts: MergeConflict[] = b === known ? [] : [{ kind: 'no-base', what: 'file' }];
  const plan = mergeAnnotations(b, o, t, conflicts);
  let text = ours;
  for (const changes of [plan.away, plan.coming, plan.marks]) {
    if (!changes.length) continue;
    const { edits, refused } = changeSidecar(text, changes, plan.written);
    if (refused !== undefined) return unreadable(ours, theirs);
    text = applyEdits(text, edits);
  }
  text = mergeSpeakers(mergeMeeting(text, b.sidecar, o.sidecar, t.sidecar, conflicts), b.sidecar, o.sidecar, t, conflicts);
  return { text: mergeRest(text, b.yaml, ours, theirs, conflicts, SIDECAR), conflicts };
}

/**
 * Whether of several annotations that share an id one went, or one came before the others: what goes by an id in the base then goes by
 * another on this side, and changes would get to the wrong one.
 */
function isShuffled(base: Side, side: Side): boolean {
  const shared = new Set([...base.annotations.keys(), ...side.annotations.keys()].filter(id => id.includes('~')).map(id => id.split('~')[0]!));
  return [...shared].some(id => {
    const [was, is] = [base, side].map(({ annotations }) => [...annotations.keys()].filter(one => one.split('~')[0] === id)) as [string[], string[]];
    return was.length !== is.length && was.some(one => is.includes(one) && !sameFields(base.annotations.get(one)!, side.annotations.get(one)!));
  });
}

/** Both texts whole between git's markers: what is left where one of them cannot be read. */
export function unreadable(ours: string, theirs: string): Merged {
  return { text: wrapConflict(ours, theirs), conflicts: [{ kind: 'unreadable', what: 'file' }] };
}

/** What is to be done to our text, in steps so that a block can give way to their version of it and is marked where it stands. */
interface Plan {
  readonly away: Change[];
  readonly coming: Change[];
  readonly marks: Change[];
  /** Blocks of theirs that go in as they are, by id. */
  readonly written: Map<string, string>;
}

function mergeAnnotations(base: Side, ours: Side, theirs: Side, conflicts: MergeConflict[]): Plan {
  const plan: Plan = { away: [], coming: [], marks: [], written: new Map() }, taken = new Set([...ours.annotations.keys(), ...theirs.annotations.keys()]);
  const addAs = (annotation: Annotation, id: string): void => {
    const block = theirs.blocks.get(annotation.id);
    taken.add(id);
    plan.coming.push({ kind: 'add', annotations: [{ ...annotation, id }] });
    if (block !== undefined) plan.written.set(id, withId(block, annotation.id.split('~')[0]!, id));
  };
  // A repeated id is no id to keep.
  const add = (annotation: Annotation): string => {
    const id = annotation.id.includes('~') ? otherId(annotation, taken) : annotation.id;
    addAs(annotation, id);
    return id;
  };
  const mark = (id: string, conflict: string): void => { plan.marks.push({ kind: 'edit', id, with: { conflict } }); };
  for (const id of new Set([...base.annotations.keys(), ...taken])) {
    const b = base.annotations.get(id), o = ours.annotations.get(id), t = theirs.annotations.get(id);
    if (o && t) {
      if (sameBlock(ours, theirs, id) || (b && sameBlock(base, theirs, id))) continue;
      if (b && sameBlock(base, ours, id) && !id.includes('~')) {
        plan.away.push({ kind: 'remove', ids: [id] });
        addAs(t, id);
        continue;
      }
      if (!b) {
        addAs(t, otherId(t, taken));
        continue;
      }
      const theirExtras = theirs.extras.get(id);
      const combined = theirExtras === base.extras.get(id) || theirExtras === ours.extras.get(id) ? combine(b, o, t) : undefined;
      if (combined) {
        if (!sameFields(combined, o)) plan.away.push({ kind: 'edit', id, with: { ...cleared(o, combined), ...combined } });
        continue;
      }
      const other = otherId(t, taken);
      addAs(t, other);
      mark(id, other);
      mark(other, id);
      conflicts.push({ kind: 'both-edited', what: id, other });
    } else if (o && b) {
      if (sameBlock(base, ours, id)) { plan.away.push({ kind: 'remove', ids: [id] }); continue; }
      mark(id, REMOVED_ELSEWHERE);
      conflicts.push({ kind: 'edited-removed', what: id });
    } else if (t && !b) add(t);
    else if (t && !sameBlock(base, theirs, id)) {
      mark(add(t), REMOVED_ELSEWHERE);
      conflicts.push({ kind: 'edited-removed', what: id });
    }
  }
  return plan;
}

/** A block under another id. */
function withId(block: string, from: string, to: string): string {
  return block.replace(/^([ \t]*(?:-[ \t]+)?["']?id["']?[ \t]*:\s*)(["']?)([^"'\s#]+)\2/m, (line, key: string, _quote: string, id: string) => (id === from ? key + to : line));
}

/** Fields that `before` has and `after` has not, set to be taken away. */
function cleared(before: Annotation, after: Annotation): Partial<Annotation> {
  return Object.fromEntries(Object.keys(before).filter(key => !(key in after)).map(key => [key, undefined]));
}

/** The passage of an annotation: its parts belong together and are merged as one. */
const passageOf = ({ quote, before, after, start, copies, doubles }: Annotation): Partial<Annotation> =>
  ({ quote, before, after, start, ...(copies !== undefined && { copies }), ...(doubles !== undefined && { doubles }) });

/** An annotation with what both sides did to it; `undefined` where they did different things to the same field. */
export function combine(base: Annotation, ours: Annotation, theirs: Annotation): Annotation | undefined {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const pick = <T>(b: T, o: T, t: T): { readonly value: T } | undefined => (same(o, b) || same(o, t) ? { value: t } : same(t, b) ? { value: o } : undefined);
  const passage = pick(passageOf(base), passageOf(ours), passageOf(theirs));
  const tags = mergeSets(base.tags, ours.tags, theirs.tags);
  if (!passage || tags.length === 0) return undefined;
  const rest: Record<string, unknown> = {};
  for (const key of ['note', 'by', 'lost', 'conflict'] as const) {
    const picked = pick(base[key] as string | undefined, ours[key], theirs[key]);
    if (!picked) return undefined;
    if (picked.value !== undefined) rest[key] = picked.value;
  }
  // The date tells when it was last worked on: the later one.
  const on = pick(base.on, ours.on, theirs.on)?.value ?? [ours.on, theirs.on].filter(date => date !== undefined).toSorted().at(-1);
  return { id: base.id, tags, ...passage.value, ...rest, ...(on !== undefined && { on }) } as Annotation;
}

/** Eight characters made of what an annotation holds, so that merging again gives the same. */
function otherId(annotation: Annotation, taken: ReadonlySet<string>): string {
  for (let salt = 0; ; salt++) {
    let high = 0x811c9dc5 ^ salt, low = 0x01000193 ^ salt;
    for (const unit of JSON.stringify(fieldsOf(annotation))) {
      high = Math.imul(high ^ unit.charCodeAt(0), 0x01000193);
      low = Math.imul(low ^ high, 0x85ebca6b) ^ (high >>> 13);
    }
    const id = `m${((high >>> 0).toString(36) + (low >>> 0).toString(36)).padStart(7, '0').slice(0, 7)}`;
    if (!taken.has(id)) return id;
  }
}

function mergeMeeting(text: string, base: Sidecar, ours: Sidecar, theirs: Sidecar, conflicts: MergeConflict[]): string {
  let merged = text;
  for (const field of [...MEETING_FIELDS, 'participants'] as const) {
    const [b, o, t] = [base.meeting[field], ours.meeting[field], theirs.meeting[field]], [bs, os, ts] = [b, o, t].map(value => JSON.stringify(value));
    if (os === ts || ts === bs) continue;
    if (os === bs) {
      const { edits, refused } = setMeetingField(merged, field, t);
      if (refused === undefined) { merged = applyEdits(merged, edits); continue; }
    }
    merged = withComment(merged, `meeting ${field}`, t === undefined ? 'nothing' : flowValue(t));
    conflicts.push({ kind: 'field', what: `meeting ${field}` });
  }
  return merged;
}

function mergeSpeakers(text: string, base: Sidecar, ours: Sidecar, theirs: Side, conflicts: MergeConflict[]): string {
  const [b, o, t] = [base, ours, theirs.sidecar].map(({ speakers }) => new Map(speakers.map(spoken => [passageKey(spoken), spoken]))) as [Map<string, Sidecar['speakers'][number]>, Map<string, Sidecar['speakers'][number]>, Map<string, Sidecar['speakers'][number]>];
  let merged = text;
  for (const key of new Set([...b.keys(), ...t.keys()])) {
    const was = b.get(key)?.speaker, our = o.get(key)?.speaker, their = t.get(key)?.speaker;
    if (our === their || their === was) continue;
    const passage = t.get(key) ?? b.get(key)!;
    if (our === was) {
      const { edits, refused } = setSpeaker(merged, passage, their, theirs.speakers.get(key));
      if (refused === undefined) { merged = applyEdits(merged, edits); continue; }
    }
    merged = withComment(merged, `speaker of ${flowValue(passage.quote)}`, their === undefined ? 'nobody' : flowValue(their));
    conflicts.push({ kind: 'field', what: `speaker at ${passage.start}` });
  }
  return merged;
}
