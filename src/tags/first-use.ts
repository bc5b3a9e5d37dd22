import type { Annotation } from './model';

/**
 * Tags in the order of their first use, by the dates that annotations bear: those with an annotation without a date come first, and of two of one
 * date the one whose name comes first. It does not depend on the order in which the annotations are given.
 */
export function inOrderOfUse(annotations: Iterable<Pick<Annotation, 'tags' | 'on'>>): readonly string[] {
  const first = new Map<string, string>();
  for (const { tags, on = '' } of annotations) for (const tag of tags) if (on < (first.get(tag) ?? '\uffff')) first.set(tag, on);
  return [...first].sort(([a, onA], [b, onB]) => (onA < onB ? -1 : onA > onB ? 1 : a < b ? -1 : 1)).map(([tag]) => tag);
}
