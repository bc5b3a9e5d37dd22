import { applyEdits } from '../base/edit';
import { changeSidecar, type Change, type Outcome } from './change';
import { tagsBack } from './inverse';
import { sideOf } from './merge-side';
import { refactorTags, type Refactoring } from './refactor';
import { readSidecar } from './sidecar';

/** A refactoring of one sidecar's text as edits; `file` is its name for `split`. */
export function retag(text: string, refactoring: Refactoring, file: string): Outcome {
  const { files: [plan], refused: [refusal] } = refactorTags(new Map([[file, text]]), refactoring);
  return refusal ? { edits: [], refused: refusal.why } : { edits: plan?.edits ?? [] };
}

/**
 * What takes a refactoring back on a later text: annotations that it changed get the tags they had in `before`, those
 * that it removed come back; what came or went since by other hands stays so.
 */
export function undoRetag(before: string, refactoring: Refactoring, file: string): (text: string) => Outcome {
  const { edits } = retag(before, refactoring, file);
  if (!edits.length) return () => ({ edits: [] });
  const left = new Map(readSidecar(applyEdits(before, edits)).annotations.map(({ id, tags }) => [id, tags]));
  const touched = readSidecar(before).annotations.filter(({ id, tags }) => JSON.stringify(left.get(id)) !== JSON.stringify(tags));
  return text => {
    const now = new Map(readSidecar(text).annotations.map(annotation => [annotation.id, annotation]));
    return changeSidecar(text, touched.flatMap((annotation): readonly Change[] => {
      const { id, tags } = annotation, present = now.get(id), then = left.get(id);
      if (!present) return then ? [] : [{ kind: 'add', annotations: [annotation] }];
      return then ? [{ kind: 'edit', id, with: { tags: tagsBack(tags, then, present.tags) } }] : [];
    }), sideOf(before).blocks);
  };
}
