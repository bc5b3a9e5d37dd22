import { applyEdits } from '../base/edit';
import type { Outcome } from './change';
import { addTags, moveTag, removeTag } from './codebook-change';
import { readCodebook, type TagDefinition } from './codebook';
import { isWithin, movedTag, normalTag } from './hierarchy';
import { refactorCodebook, type Refactoring } from './refactor';

/**
 * What takes a refactoring of readout.yaml back on a later text of it: definitions that were renamed get their old path
 * with what is said of them now, those that went come back as they were in `before`; tags that others added stay.
 */
export function undoRefactorCodebook(before: string, refactoring: Refactoring): (text: string) => Outcome {
  const was = readCodebook(before).tags;
  if (!refactorCodebook(before, refactoring).edits.length) return () => ({ edits: [] });
  if (refactoring.kind !== 'rename') {
    const gone = new Set(was.map(({ tag }) => tag));
    for (const { tag } of readCodebook(applyEdits(before, refactorCodebook(before, refactoring).edits)).tags) gone.delete(tag);
    return text => addTags(text, was.filter(({ tag }) => gone.has(tag)));
  }
  const { from } = refactoring, to = normalTag(refactoring.to);
  const moved = was.flatMap(definition => { const now = movedTag(definition.tag, from, to); return now === undefined ? [] : [{ definition, now }]; });
  return text => {
    const present = readCodebook(text).tags, ours = new Set(moved.map(({ now }) => now));
    const merged = moved.some(({ now }) => was.some(({ tag }) => tag === now));
    // Where all that stands under the new path came there by the renaming, each definition keeps its place in the file.
    if (!merged && present.every(({ tag }) => !isWithin(tag, to) || ours.has(tag)) && !isWithin(from, to)) return moveTag(text, to, from);
    return oneByOne(text, moved, was, present);
  };
}

function oneByOne(
  text: string, moved: readonly { readonly definition: TagDefinition; readonly now: string }[], was: readonly TagDefinition[], present: readonly TagDefinition[],
): Outcome {
  let result = text;
  const back: TagDefinition[] = [];
  for (const { definition, now } of moved) {
    const there = was.some(({ tag }) => tag === now) ? undefined : present.find(({ tag }) => tag === now);
    back.push(there ? { ...there, tag: definition.tag } : definition);
    if (!there) continue;
    const { edits, refused } = removeTag(result, now);
    if (refused !== undefined) return { edits: [], refused };
    result = applyEdits(result, edits);
  }
  const { edits, refused } = addTags(result, back);
  return refused === undefined ? { edits: [{ span: { start: 0, end: text.length }, text: applyEdits(result, edits) }] } : { edits: [], refused };
}
