import type { Span } from '../base/span';
import { parseYaml, spanOf, valueOf } from './document';
import { annotationBlocks } from './sidecar';

/** Where in a sidecar the quotes of its annotations are written, with the ids of the annotations; in order. Total: any string gives a list. */
export function quotesIn(yaml: string): readonly { readonly id: string; readonly span: Span }[] {
  const { root } = parseYaml(yaml);
  return (root ? annotationBlocks(root) : []).flatMap(({ id, map }) => {
    const span = map && spanOf(valueOf(map, 'quote'));
    return id !== undefined && span && span.start < span.end ? [{ id, span }] : [];
  });
}
