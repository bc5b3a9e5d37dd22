import { applyEdits } from '../base/edit';
import { changeSidecar, setMeetingField, setSpeaker, whyNot, type Change, type Outcome } from './change';
import { splitConflict } from './conflict';
import { combine, mergeSidecars } from './merge';
import { REMOVED_ELSEWHERE } from './merge-conflict';
import { passageKey, sameBlock, sideOf, type Side } from './merge-side';
import type { Annotation } from './model';
import { MEETING_FIELDS, readSidecar } from './sidecar';

/** Whose version of something is to stand; `both`: what either side did, as two annotations where one cannot hold it. */
export type Choice = 'mine' | 'theirs' | 'both';

/** One thing in which two versions of a sidecar differ: as it `was` in the base, where that is known, and as each side has it (`undefined`: not, or not any more). */
export type Difference = {
  /** Tells it from the others of the file. */
  readonly key: string;
  /** What merging would do by itself; it drops nothing. */
  readonly suggested: Choice;
  /** Whether both sides did different things, so that a person should look. */
  readonly asks: boolean;
} & (
  | { readonly kind: 'annotation'; readonly was: Annotation | undefined; readonly mine: Annotation | undefined; readonly theirs: Annotation | undefined }
  | { readonly kind: 'field'; readonly name: string; readonly was: string | undefined; readonly mine: string | undefined; readonly theirs: string | undefined }
);

/** What is left of a merge in one sidecar, to be settled by a person. */
export interface Dispute {
  /** In the order of the text, fields of the meeting first. */
  readonly differences: readonly Difference[];
  /** What git calls the sides; empty where it does not say. */
  readonly mine: string;
  readonly theirs: string;
  /** The edits that settle it all: as chosen by key, as suggested where nothing is chosen. */
  settle(choices: ReadonlyMap<string, Choice>): Outcome;
}

/**
 * What a merge left in a sidecar: two versions between git's markers, or annotations that the merge driver kept twice with
 * a mark. The version both come from is in the markers (`merge.conflictStyle = diff3`), else may be given as `base`; without
 * it nobody can tell what one side added from what the other removed. `undefined` where there is nothing to settle.
 */
export function disputeIn(yaml: string, base?: string): Dispute | { readonly refused: string } | undefined {
  const sides = splitConflict(yaml), sidecar = readSidecar(yaml);
  if (!sides) {
    if (sidecar.problems.some(({ code }) => code === 'conflict-markers')) return { refused: 'The conflict markers in this file are out of order; please edit it by hand.' };
    return sidecar.annotations.some(({ conflict }) => conflict !== undefined) ? markedTwice(yaml, sidecar.annotations) : undefined;
  }
  const mine = sideOf(sides.ours), theirs = sideOf(sides.theirs), from = sideOf(sides.base ?? base ?? '');
  const broken = [mine, theirs].find(side => !side.sidecar.writable);
  if (broken) return { refused: `One of the two versions in this file cannot be read by itself; please edit it by hand. ${whyNot(broken.sidecar)}` };
  const known = (sides.base ?? base) !== undefined && from.sidecar.writable, was = known ? from : sideOf('');
  return {
    differences: [...fieldDifferences(was, mine, theirs), ...annotationDifferences(was, mine, theirs, known)],
    mine: sides.oursLabel, theirs: sides.theirsLabel,
    settle: choices => settled(yaml, was, mine, theirs, choices),
  };
}

function annotationDifferences(base: Side, mine: Side, theirs: Side, known: boolean): readonly Difference[] {
  const differences: Difference[] = [];
  for (const id of new Set([...mine.annotations.keys(), ...theirs.annotations.keys()])) {
    const b = base.annotations.get(id), m = mine.annotations.get(id), t = theirs.annotations.get(id);
    if (m && t && sameBlock(mine, theirs, id)) continue;
    const byMe = b ? !m || !sameBlock(base, mine, id) : m !== undefined, byThem = b ? !t || !sameBlock(base, theirs, id) : t !== undefined;
    const together = b !== undefined && m !== undefined && t !== undefined && combine(b, m, t) !== undefined;
    differences.push({
      kind: 'annotation', key: `annotation ${id}`, was: b, mine: m, theirs: t,
      suggested: known && b && byMe !== byThem ? (byMe ? 'mine' : 'theirs') : 'both', asks: known ? byMe && byThem && !together : m !== undefined && t !== undefined,
    });
  }
  const startOf = (one: Difference): number => (one.kind === 'annotation' ? (one.mine ?? one.theirs)!.start : 0);
  return differences.toSorted((a, b) => startOf(a) - startOf(b));
}

const FIELDS = [...MEETING_FIELDS, 'participants'] as const;

function fieldDifferences(base: Side, mine: Side, theirs: Side): readonly Difference[] {
  const asText = (value: string | readonly string[] | undefined): string | undefined => (typeof value === 'string' ? value : value?.join(', '));
  const fields = FIELDS.map(field => ({ key: `meeting ${field}`, name: `meeting: ${field}`, of: ({ sidecar }: Side) => asText(sidecar.meeting[field]) }));
  const passages = new Map([mine, theirs].flatMap(({ sidecar }) => sidecar.speakers.map(spoken => [passageKey(spoken), spoken] as const)));
  const spoken = [...passages].map(([key, { quote }]) => ({ key: `speaker ${key}`, name: `speaker of “${quote}”`, of: ({ sidecar }: Side) => sidecar.speakers.find(one => passageKey(one) === key)?.speaker }));
  return [...fields, ...spoken].flatMap(({ key, name, of }): readonly Difference[] => {
    const [b, m, t] = [of(base), of(mine), of(theirs)];
    if (m === t) return [];
    return [{ kind: 'field', key, name, was: b, mine: m, theirs: t, suggested: m === b ? 'theirs' : t === b ? 'mine' : 'both', asks: m !== b && t !== b }];
  });
}

/** The versions merged after what was decided against on one side was taken back there, as if that side had never done it. */
function settled(yaml: string, base: Side, mine: Side, theirs: Side, choices: ReadonlyMap<string, Choice>): Outcome {
  const differences = [...fieldDifferences(base, mine, theirs), ...annotationDifferences(base, mine, theirs, true)];
  const against = (choice: Choice): readonly Difference[] => differences.filter(({ key }) => choices.get(key) === choice);
  const [ours, others] = [withdrawn(base, mine, against('theirs')), withdrawn(base, theirs, against('mine'))];
  if (ours === undefined || others === undefined) return { edits: [], refused: UNUSUAL };
  const { text, conflicts } = mergeSidecars(base.yaml, ours, others);
  if (conflicts.some(({ kind }) => kind === 'unreadable')) return { edits: [], refused: UNUSUAL };
  // Whoever chose both has seen both: nothing is left to mark.
  const marked = conflicts.flatMap(({ kind, what, other }) => (kind === 'both-edited' ? [what, other!] : kind === 'edited-removed' ? [what] : []))
    .filter(id => choices.has(`annotation ${id}`) || choices.has(`annotation ${conflicts.find(({ other }) => other === id)?.what}`));
  const clean = applyEdits(text, changeSidecar(text, marked.map(id => ({ kind: 'edit', id, with: { conflict: undefined } }))).edits);
  return { edits: [{ span: { start: 0, end: yaml.length }, text: clean }] };
}
const UNUSUAL = 'The two versions are laid out in a way that Readout cannot merge safely; please edit the file by hand.';

/** One version without what it did to some things: each stands there as in the base. `undefined` where that cannot be written. */
function withdrawn(base: Side, side: Side, differences: readonly Difference[]): string | undefined {
  let text = side.yaml;
  const apply = ({ edits, refused }: Outcome): boolean => { if (refused === undefined) text = applyEdits(text, edits); return refused === undefined; };
  const asInBase = (id: string): boolean => base.annotations.has(id) && side.annotations.has(id) && sameBlock(base, side, id);
  const ids = differences.flatMap(({ kind, key }) => (kind === 'annotation' ? [key.slice('annotation '.length)] : [])).filter(id => !asInBase(id));
  const was = ids.flatMap(id => base.annotations.get(id) ?? []);
  if (!apply(changeSidecar(text, [{ kind: 'remove', ids: ids.filter(id => side.annotations.has(id)) }]))) return undefined;
  if (was.length > 0 && !apply(changeSidecar(text, [{ kind: 'add', annotations: was }], base.blocks))) return undefined;
  for (const { kind, key } of differences) {
    if (kind !== 'field') continue;
    const field = FIELDS.find(name => key === `meeting ${name}`);
    if (field && !apply(setMeetingField(text, field, base.sidecar.meeting[field]))) return undefined;
    const spoken = [...side.sidecar.speakers, ...base.sidecar.speakers].find(one => key === `speaker ${passageKey(one)}`);
    if (spoken && !apply(setSpeaker(text, spoken, base.sidecar.speakers.find(one => passageKey(one) === passageKey(spoken))?.speaker))) return undefined;
  }
  return text;
}

/** What the merge driver kept with a mark: an annotation in two versions, or one that a side edited and the other removed. */
function markedTwice(yaml: string, annotations: readonly Annotation[]): Dispute {
  const known = new Map(annotations.map(annotation => [annotation.id, annotation])), done = new Set<string>();
  const differences = annotations.flatMap((annotation): readonly Difference[] => {
    const { id, conflict } = annotation, other = conflict === undefined ? undefined : known.get(conflict);
    if (conflict === undefined || done.has(id)) return [];
    done.add(id);
    if (other) done.add(other.id);
    return [{ kind: 'annotation', key: `annotation ${id}`, was: conflict === REMOVED_ELSEWHERE ? annotation : undefined, mine: annotation, theirs: other, suggested: 'both', asks: true }];
  });
  return {
    differences, mine: '', theirs: '',
    settle: choices => changeSidecar(yaml, differences.flatMap(({ key, ...difference }): readonly Change[] => {
      const choice = choices.get(key);
      if (choice === undefined || difference.kind !== 'annotation') return [];
      const unmark = (one: Annotation | undefined): readonly Change[] => (one ? [{ kind: 'edit', id: one.id, with: { conflict: undefined } }] : []);
      const remove = (one: Annotation | undefined): readonly Change[] => (one ? [{ kind: 'remove', ids: [one.id] }] : []);
      const { mine, theirs } = difference;
      if (choice === 'both') return [...unmark(mine), ...unmark(theirs)];
      return choice === 'mine' ? [...unmark(mine), ...remove(theirs)] : [...remove(mine), ...unmark(theirs)];
    })),
  };
}

