import type { Span } from '../base/span';
import { isMissing, mappingOf, parseYaml, sequenceOf, spanOf, textOf, valueOf } from './document';
import { normalTag } from './hierarchy';

/** A tag as it is written in a file. */
export interface WrittenTag { readonly tag: string; readonly span: Span }

/** Where the tags of a codebook are defined, in order; each as often as it stands there. Total: any string gives a list. */
export function tagsInCodebook(yaml: string): readonly WrittenTag[] {
  const { root } = parseYaml(yaml), list = root && sequenceOf(valueOf(root, 'tags'));
  return (list?.items ?? []).flatMap(item => {
    const map = mappingOf(item);
    return written(map ? valueOf(map, 'tag') : item);
  });
}

/** Where the tags of a sidecar's annotations are written, in order. Total: any string gives a list. */
export function tagsInSidecar(yaml: string): readonly WrittenTag[] {
  const { root } = parseYaml(yaml), list = root && sequenceOf(valueOf(root, 'annotations'));
  return (list?.items ?? []).flatMap(item => {
    const map = mappingOf(item), tags = map && valueOf(map, 'tags');
    return (sequenceOf(tags)?.items ?? [tags]).flatMap(written);
  });
}

function written(node: unknown): readonly WrittenTag[] {
  const tag = isMissing(node) ? '' : normalTag(textOf(node) ?? '');
  return tag ? [{ tag, span: spanOf(node) }] : [];
}
