import { applyEdits, type TextEdit } from '../base/edit';
import { changeSidecar, whyNot, type Change } from './change';
import { moveTag, removeTag } from './codebook-change';
import { isWithin, movedTag, normalTag } from './hierarchy';
import type { Annotation } from './model';
import { readSidecar } from './sidecar';

/**
 * One change of the tags themselves. `rename` gives a tag another path and takes the tags under it along (moving it in
 * the hierarchy is the same, and merging is a rename to a tag that exists); `split` puts one of several tags in its
 * place, as told for each annotation; `delete` takes it off, and annotations that have no other tag go.
 */
export type Refactoring =
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'split'; readonly tag: string; readonly into: (file: string, annotation: Annotation) => readonly string[] }
  | { readonly kind: 'delete'; readonly tag: string; readonly withChildren: boolean };

/** What a refactoring does to one file. */
export interface FileRefactoring {
  readonly file: string;
  readonly edits: readonly TextEdit[];
  /** How many annotations change, and how many go. */
  readonly changed: number;
  readonly removed: number;
}

/** What a refactoring does to all files. It is to be applied whole or, where a file refuses, not at all. */
export interface RefactoringPlan {
  readonly files: readonly FileRefactoring[];
  /** Files that have the tag but cannot be written to, and why. */
  readonly refused: readonly { readonly file: string; readonly why: string }[];
}

/** Plans a refactoring over the YAML of sidecars by name; files that it does not touch are left out. */
export function refactorTags(sidecars: ReadonlyMap<string, string>, refactoring: Refactoring): RefactoringPlan {
  const files: FileRefactoring[] = [], refused: { file: string; why: string }[] = [];
  for (const [file, yaml] of sidecars) {
    const sidecar = readSidecar(yaml), changes: Change[] = [];
    let removed = 0;
    for (const annotation of sidecar.annotations) {
      const tags = newTags(file, annotation, refactoring);
      if (!tags) continue;
      if (tags.length > 0) changes.push({ kind: 'edit', id: annotation.id, with: { tags } });
      else { changes.push({ kind: 'remove', ids: [annotation.id] }); removed++; }
    }
    if (changes.length === 0) continue;
    const { edits, refused: why } = sidecar.writable ? changeSidecar(yaml, changes) : { edits: [], refused: whyNot(sidecar) };
    if (why === undefined) files.push({ file, edits, changed: changes.length - removed, removed });
    else refused.push({ file, why });
  }
  return { files, refused };
}

/** The tags of an annotation after a refactoring; `undefined` if it leaves them alone. */
function newTags(file: string, annotation: Annotation, refactoring: Refactoring): readonly string[] | undefined {
  const { tags } = annotation;
  const after = tags.flatMap(tag => {
    if (refactoring.kind === 'rename') return [movedTag(tag, refactoring.from, normalTag(refactoring.to)) ?? tag];
    if (refactoring.kind === 'split') return tag === refactoring.tag ? refactoring.into(file, annotation) : [tag];
    return (refactoring.withChildren ? isWithin(tag, refactoring.tag) : tag === refactoring.tag) ? [] : [tag];
  });
  const distinct = [...new Set(after)];
  return distinct.length === tags.length && distinct.every((tag, i) => tag === tags[i]) ? undefined : distinct;
}

/** What a refactoring does to readout.yaml; `split` leaves it alone, as the new tags are there to be described. */
export function refactorCodebook(yaml: string, refactoring: Refactoring): { readonly edits: readonly TextEdit[]; readonly refused?: string } {
  if (refactoring.kind === 'rename') return moveTag(yaml, refactoring.from, refactoring.to);
  return refactoring.kind === 'delete' ? removeTag(yaml, refactoring.tag, refactoring.withChildren) : { edits: [] };
}

/** The texts after a plan. */
export function applyPlan(sidecars: ReadonlyMap<string, string>, { files }: RefactoringPlan): ReadonlyMap<string, string> {
  return new Map(files.map(({ file, edits }) => [file, applyEdits(sidecars.get(file)!, edits)]));
}
