import { changeSidecar, type Change, type Outcome } from './change';
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
  const was = readSidecar(before).annotations;
  return text => {
    const now = new Map(readSidecar(text).annotations.map(annotation => [annotation.id, annotation]));
    return changeSidecar(text, was.flatMap((annotation): readonly Change[] => {
      const present = now.get(annotation.id);
      if (!present) return [{ kind: 'add', annotations: [annotation] }];
      return JSON.stringify(present.tags) === JSON.stringify(annotation.tags) ? [] : [{ kind: 'edit', id: annotation.id, with: { tags: annotation.tags } }];
    }));
  };
}
