import { isPointer } from '../base/pointer';
import type { Problem } from '../base/problem';
import { span, type Span } from '../base/span';
import type { Codebook } from './codebook';
import { parseYaml, spanOf, valueOf } from './document';
import type { Annotation, AnchorState, SidecarProblem } from './model';
import { place } from './place';
import { annotationBlocks, readSidecar } from './sidecar';

/** What can be wrong with a sidecar: what reading it finds, and what only its transcript, its codebook or the annotations together tell. */
export type CheckProblem = SidecarProblem | 'no-transcript' | 'unknown-tag' | 'lost' | 'ambiguous' | 'changed' | 'duplicate' | 'merge-mark';

const STATES: Partial<Record<AnchorState, readonly [severity: Problem['severity'], message: string]>> = {
  lost: ['warning', 'The passage does not stand in the transcript any more.'],
  ambiguous: ['warning', 'Several places of the transcript could be this passage.'],
  changed: ['info', 'The text of the passage was edited since it was tagged.'],
};

/**
 * Everything that is wrong with a sidecar, in order of place: what reading it finds, and what only its transcript
 * (`undefined` where there is none) and the codebook (where there is none, or none of its tags, every tag will do) can tell.
 */
export function checkSidecar(yaml: string, transcript: string | undefined, codebook: Codebook | undefined): readonly Problem<CheckProblem>[] {
  const { annotations, problems: read } = readSidecar(yaml), problems: Problem<CheckProblem>[] = [...read], where = placesOf(yaml);
  const report = (code: CheckProblem, severity: Problem['severity'], message: string, { id }: Annotation, key?: string): void => {
    problems.push({ code, severity, message, span: where(id, key) });
  };
  if (transcript === undefined) problems.push({ code: 'no-transcript', severity: 'warning', message: 'There is no transcript beside this file.', span: span(0, 0) });
  else if (isPointer(transcript)) problems.push({ code: 'no-transcript', severity: 'warning', message: 'The transcript is not fetched: Git LFS keeps it elsewhere, and `git lfs pull` brings it.', span: span(0, 0) });
  else {
    for (const { annotation, state } of place(transcript, annotations)) {
      const found = STATES[state];
      if (found && !(annotation.lost === 'kept' && state !== 'changed')) report(state as CheckProblem, ...found, annotation, 'quote');
    }
  }
  const known = codebook?.tags.length ? new Set(codebook.tags.map(({ tag }) => tag)) : undefined, seen = new Map<string, string>();
  for (const annotation of annotations) {
    const { id, tags, quote, start, by, conflict } = annotation;
    for (const tag of tags) if (known && !known.has(tag)) report('unknown-tag', 'warning', `The codebook does not have the tag ${tag}.`, annotation, 'tags');
    if (conflict !== undefined) {
      report('merge-mark', 'warning', conflict === 'removed' ? 'One side edited this annotation and the other removed it: remove it or its `conflict:`.' : `Another version of this annotation is ${conflict}: keep one, without \`conflict:\`.`, annotation, 'conflict');
      continue;
    }
    const same = JSON.stringify([start, quote, by, tags.toSorted()]), other = seen.get(same);
    if (other !== undefined) report('duplicate', 'warning', `Annotation ${other} says the same of the same passage.`, annotation);
    else seen.set(same, id);
  }
  return problems.toSorted((a, b) => a.span.start - b.span.start);
}

/** Where an annotation, or one of its fields, is written. */
function placesOf(yaml: string): (id: string, key?: string) => Span {
  const { root } = parseYaml(yaml), maps = new Map(root ? annotationBlocks(root).map(({ id, map }) => [id, map]) : []);
  return (id, key) => {
    const map = maps.get(id), block = spanOf(map);
    return map ? spanOf(key === undefined ? valueOf(map, 'id') : valueOf(map, key), block) : block;
  };
}
